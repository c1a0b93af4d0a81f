// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace Rapporteur {

enum class CitationStyle {
    Un, ///< footnotes on the page; paragraphs rather than pages; "Ibid." for the note just before
    Short, ///< in the text: (WG-Strategy 38, 26 May 2022, item 2a, para. 7)
    AuthorDate, ///< in the text: (WG-Strategy, 2022, para. 7)
    Numbered, ///< in the text: [3], with a numbered list of sources
};
/// "un", "short", "author-date", "numbered".
[[nodiscard]] QString styleName(CitationStyle style);
[[nodiscard]] std::optional<CitationStyle> citationStyleNamed(const QString &name);

/// What a draft says of itself before its text: TOML between lines of "+++". All of it may be missing.
struct DraftFront {
    QString title = {}; ///< empty: the first heading of level 1, which is then not set again
    QString subtitle = {};
    QString kind = {}; ///< "Briefing note"
    QString classification = {}; ///< "UNCLASSIFIED"
    QList<std::pair<QString, QString>> fields = {}; ///< "For" – "The co-chairs", in the order they are written
    QString date = {}; ///< as printed
    QDate madeOn = {};
    QString language = {}; ///< BCP 47
    QString author = {};
    QString subject = {};
    QStringList keywords = {};
    CitationStyle style = CitationStyle::Un;
    bool hasContents = false;
    bool hasReferences = false; ///< a list of sources at the end
    bool isAttributed = true; ///< false: names nobody
    bool countsExtracts = false; ///< says in the foot how many quotes were compared with their source
    QString madeFrom = {}; ///< id of the template

    friend bool operator==(const DraftFront &, const DraftFront &) = default;
};

struct FrontedText {
    DraftFront front;
    qsizetype body = 0; ///< where the text begins, behind the front matter
    int bodyLine = 0; ///< the same as a line, from 0
    QString problem = {}; ///< what is wrong with the front matter, with its line; it is then taken for empty
};
[[nodiscard]] FrontedText frontOf(const QString &markdown);
/// As it stands in a draft, with the lines of "+++" and a line end; what is as it is by itself is left out.
[[nodiscard]] QString frontText(const DraftFront &front);
/// For lists: the front matter's, else the first heading, else the first words.
[[nodiscard]] QString titleOfDraft(const QString &markdown);

} // namespace Rapporteur
