// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/reports.h"

#include <QHash>

namespace Rapporteur {

/// Where in its report something stands, as citations say it.
struct CitedPlace {
    QString item = {}; ///< path of the agenda item, "2a"; empty: on none
    QString section = {}; ///< heading, where it is on no item
    int paragraph = 0; ///< from 1; 0: in none
    int lastParagraph = 0; ///< the same, unless it goes over several
    bool isNumbered = false; ///< the report prints the number itself, so that it needs no item
    int page = 0; ///< from 1; 0: the report has none

    friend bool operator==(const CitedPlace &, const CitedPlace &) = default;
};

/// The items, paragraphs and pages of a report, to find places by. A paragraph has the number that the report prints before it; where the report
/// does not number its paragraphs, it is counted within its agenda item, else within its section. See docs/decisions/citations.md.
class ReportPlaces
{
public:
    /// `report` must outlive it.
    explicit ReportPlaces(const StoredReport &report);

    [[nodiscard]] CitedPlace at(Span shown) const;
    [[nodiscard]] bool hasItem(const QString &item) const;
    /// Whether there is such a paragraph in an item, or anywhere where `item` is empty.
    [[nodiscard]] bool hasParagraph(int number, const QString &item) const;
    [[nodiscard]] bool hasPage(int page) const;

private:
    struct Numbered {
        int number = 0;
        QString item;
        QString section;
    };

    void numberAll();

    const StoredReport &m_report;
    QList<Numbered> m_paragraphs; ///< as in the report
    bool m_isNumbered = false;
};

/// As it is written in a draft, whatever language the program speaks: "item 2a, para. 7".
[[nodiscard]] QString locatorOf(const CitedPlace &place);
/// The same as it is printed; "paras. 7–9" of several. Without the item where that is known already.
[[nodiscard]] QString printedPlace(const CitedPlace &place, bool withItem = true);

/// What a person wrote as a locator, as far as it can be compared.
struct WrittenPlace {
    QString item = {};
    int paragraph = 0;
    int page = 0;
};
[[nodiscard]] WrittenPlace placeWritten(const QString &locator);

} // namespace Rapporteur
