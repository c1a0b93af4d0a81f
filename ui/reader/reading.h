// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/library/queries/reports.h"
#include "ui/reader/turns.h"

#include <QFont>
#include <QPalette>

#include <memory>

class QTextDocument;

namespace Rapporteur {

/// What a report is set in. Taken on the window's thread, used on another.
struct ReadingStyle {
    QFont body; ///< a size in pixels
    double leading = 1.5; ///< distance of lines, in sizes of the font
    QFont interface; ///< headings, the title block
    QPalette palette;
    bool allWarnings = false; ///< else the first few
};

/// A report set for long reading, with the way between places on the page and in the report's text.
struct Reading {
    /// A stretch of the report's text as it stands in the document set.
    struct Run {
        int position;
        Span span;
    };

    StoredReport stored;
    std::shared_ptr<QTextDocument> document;
    QList<Run> runs = {}; ///< ascending in both
    QList<MarginTurn> turns = {};

    /// The place in `document` of an offset of the report's text; the nearest after it where it is not shown.
    [[nodiscard]] int positionOf(qsizetype offset) const;
    /// The offset of the report's text that stands at a place of `document`; -1 in the title block.
    [[nodiscard]] qsizetype offsetAt(int position) const;
};

/// "26 September 2024 · 14:00 UTC · moderated by … · 3 pages".
[[nodiscard]] QString factsLine(const StoredReport &stored);

namespace ReadingLink {
inline constexpr QLatin1StringView show("show:"); ///< a warning's place: "show:120-140"
inline constexpr QLatin1StringView allWarnings("warnings:"); ///< those that are not shown yet
inline constexpr QLatin1StringView resolve("resolve:"); ///< to the review
} // namespace ReadingLink

} // namespace Rapporteur
