// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/paper.h"

namespace Rapporteur {

enum class DeckKind { Title, Section, Text, Quote, Table, Figure };

/// A slide: a heading and what stands below it, no more than has room.
struct DeckSlide {
    DeckKind kind = DeckKind::Text;
    QString section = {}; ///< the heading of level 1 that it is under; empty where that is its own
    QString heading = {}; ///< with "(2)" where it goes on
    QList<PaperBlock> blocks = {}; ///< of Table and Figure one, of Quote the words and perhaps whose they are; a table has the rows that stand here, the head first
    QList<int> notes = {}; ///< the notes that its texts mark, for its foot
    QStringList anchors = {}; ///< the places of the document that are here
};

/// Points, of a slide of 16 by 9.
namespace DeckSize {
inline constexpr QSizeF slide{960, 540};
inline constexpr qreal side = 60;
inline constexpr QRectF section{side, 26, 840, 18};
inline constexpr QRectF heading{side, 46, 840, 64};
inline constexpr qreal bodyTop = 118;
inline constexpr qreal bodyBottom = 494; ///< of the body and the notes at its foot
inline constexpr QRectF footer{side, 504, 700, 18};
inline constexpr QRectF number{800, 504, 100, 18};
inline constexpr qreal text = 22; ///< of the letters
inline constexpr qreal table = 14;
inline constexpr qreal note = 10;
}

/// The slides of a document: its title, a slide for each heading of level 1 or 2, one for each quotation, figure and part of a table.
/// What has no room goes on to the next.
[[nodiscard]] QList<DeckSlide> deckSlides(const Paper &paper);

/// The place of a heading for links, by its index in the document's blocks.
[[nodiscard]] QString deckPlace(int block);

/// The height in points that notes take at the foot of a slide.
[[nodiscard]] qreal deckNotesHeight(const Paper &paper, const QList<int> &notes);

/// The height of a table's row when its columns have these shares of the width.
[[nodiscard]] qreal deckRowHeight(const QList<PaperText> &row, const QList<qreal> &shares);

/// The size of a quotation's letters: large where it is short.
[[nodiscard]] qreal deckQuoteSize(const PaperText &text);

} // namespace Rapporteur
