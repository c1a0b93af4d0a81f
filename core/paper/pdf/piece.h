// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/pdf/settext.h"

#include <deque>
#include <optional>

namespace Rapporteur {

/// A text beside others on the same lines.
struct PieceColumn {
    SetText text;
    qreal left = 0; ///< from where lines begin: the left, or the right in a document from right to left
    qreal width = 0;
};

struct PieceFigure {
    const Drawing *drawing = nullptr;
    qreal scale = 1;
    int element = -1;
};

/// What stands between one gap and the next when a document is set: a paragraph, a row of a table, a figure. Lengths are points.
struct Piece {
    std::vector<PieceColumn> columns = {};
    qreal lineHeight = 14;
    std::optional<PieceFigure> figure = {}; ///< instead of text; one line as high as the figure
    qreal before = 0; ///< gaps do not add up: the greater one counts
    qreal after = 0;
    qreal padding = 0; ///< above the first and below the last line, inside the fill
    bool keepWithNext = false;
    bool whole = false; ///< only split where it is higher than a page
    bool startsPage = false;
    qreal rule = 0; ///< the width of a line below
    QColor ruleColor = {};
    QColor fill = {};
    qreal left = 0; ///< where fill and rule begin
    bool hasLeader = false; ///< dots from the first column's text to the second's
    int table = -1; ///< which table it is a row of
    bool isHead = false; ///< a row to repeat on the next page
    QStringList anchors = {};
    int outlineLevel = 0; ///< above 0: stands in the outline
    QString outlineTitle = {};

    [[nodiscard]] int lineCount() const;
    [[nodiscard]] qreal heightOf(int first, int count) const;
    /// The fewest lines that may stand at the foot of a page.
    [[nodiscard]] int fewestLines() const;
    [[nodiscard]] QList<int> notesOf(int line) const;
};

/// The anchors of a note, of its mark, and of the heading that is a document's `block`-th.
[[nodiscard]] QString noteAnchor(int note);
[[nodiscard]] QString headingAnchor(qsizetype block);
[[nodiscard]] QString markAnchor(int note);

/// A line of the table of contents; the page comes to be known last.
struct ContentsEntry {
    size_t piece = 0;
    QString anchor = {}; ///< of the heading
    int element = -1;
};

/// A document whose lines are broken and whose pages are not.
struct PieceList {
    std::deque<Piece> pieces = {};
    std::vector<Piece> notes = {}; ///< note n is the n-th, from 1
    std::vector<ContentsEntry> contents = {};
};

} // namespace Rapporteur
