// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/documentbuilder.h"
#include "core/text/placedpage.h"

namespace Rapporteur {

/// Words beside each other without a gap that parts columns or cells.
struct Segment {
    QList<PlacedWord> words; ///< in reading order
    QRectF rectangle;
    QString text;
};

/// What stands on one height of a page.
struct Row {
    QList<Segment> segments; ///< from left to right
    QRectF rectangle;
    double size = 0; ///< height of most words, in points
    int page = 0; ///< from 1

    [[nodiscard]] QString text() const;
};

/// Rows from top to bottom.
[[nodiscard]] QList<Row> rowsOf(const PlacedPage &page, int number);

/// Rows that belong together: a column, or what stands over the whole width.
struct Region {
    QList<Row> rows;
    bool column = false; ///< beside another one
};

/// The regions of a page in reading order.
[[nodiscard]] QList<Region> regionsOf(const QList<Row> &rows);

/// Takes running heads, page numbers and dumped links out of the pages' rows.
void takeFurniture(QList<QList<Row>> &pages, const QList<PlacedPage> &sizes, DocumentBuilder &builder);

} // namespace Rapporteur
