// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/documentbuilder.h"

namespace Rapporteur {

/// How a line is parted from the one before.
enum class Gap {
    None, ///< the next line of the same column
    Blank, ///< an empty line, or more room than between two lines of a paragraph
    Break, ///< a page or column ended, or something left out stood between
};

/// One line of a page or a hard-wrapped file. Lengths are in characters of the line's own size, so that
/// printed and typed lines are judged alike.
struct TextLine {
    QList<Run> runs;
    QString text; ///< of all runs, trimmed
    int page = 0;
    QRectF rectangle = {};
    Gap gap = Gap::None; ///< before the line
    double indent = 0; ///< from the left edge of the column
    double room = 1e6; ///< free at the right edge of the column; 1e6 where lines are not wrapped
    double firstWord = 0; ///< length of the first word with a space
    double size = 0; ///< of the font in points; 0 unknown
    int heading = 0; ///< level where the format says that the line is a heading
    bool tableRow = false; ///< a block of its own; cells are parted by tabs
    bool bold = false; ///< all of it
    bool centred = false;
};

/// Joins lines to paragraphs, list items, headings and table rows, across page breaks too, and mends
/// hyphens and addresses that a line break cut.
[[nodiscard]] QList<BlockDraft> paragraphsOf(const QList<TextLine> &lines, bool capitals);

} // namespace Rapporteur
