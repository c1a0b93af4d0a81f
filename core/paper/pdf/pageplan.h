// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/pdf/piece.h"
#include "core/paper/pdf/structure.h"

#include <QHash>

namespace Rapporteur {

/// Lines of a piece at their place on a page.
struct PlacedPiece {
    const Piece *piece = nullptr;
    int first = 0;
    int count = 0;
    qreal top = 0; ///< from the top of the text's area
    bool isRepeated = false; ///< a table's head, again
};

struct PlannedPage {
    std::vector<PlacedPiece> body;
    std::vector<PlacedPiece> notes; ///< at the foot; the first may go on from the page before
    bool notesGoOn = false; ///< from the page before
};

struct PdfOutlineEntry {
    QString title;
    int level = 1;
    PagePlace place = {};
};

/// Which lines stand on which page. Tops are from the top of the text's area.
struct PagePlan {
    std::vector<PlannedPage> pages;
    QList<PdfOutlineEntry> outline;
    QHash<QString, PagePlace> anchors; ///< those of the document, of its notes, and of where their marks stand first
};

/// Breaks pages. A note begins on the page of its mark, whatever it costs; no heading and no single line of a paragraph stays behind
/// or goes ahead, and no row is torn, where a page can hold it. Gives the places of anchors and headings.
[[nodiscard]] PagePlan planPages(const PieceList &list, qreal height);

/// The gap and the rule above the notes of a page.
constexpr qreal notesGap = 14;
constexpr qreal noteGap = 2.5; ///< between two

} // namespace Rapporteur
