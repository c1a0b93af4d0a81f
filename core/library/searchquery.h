// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace Rapporteur {

/// One word or phrase of a query.
struct SearchTerm {
    QStringList words; ///< one, or those of a phrase
    bool prefix = false; ///< the last word may go on
    bool excluded = false;
    bool orBefore = false; ///< this or the term before
};

/// What a person typed, understood: `speaker:ben topic:GDC year:2022 "leadership panel" inter* -budget`.
struct SearchQuery {
    QList<SearchTerm> terms;
    QStringList speakers;
    QStringList topics;
    QStringList series;
    QDate from;
    QDate to;
    QStringList ignored; ///< parts that mean nothing
};

/// Never fails: what cannot be understood is searched for as words, or listed as ignored. The last bare word of two
/// letters or more counts as a prefix, since it may still be being typed.
[[nodiscard]] SearchQuery parseSearchQuery(const QString &text);

} // namespace Rapporteur
