// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/timeline.h"
#include "core/paper/paper.h"

namespace Rapporteur {

// Figures of a document, as values: pure functions of what they show. They are as wide as a page's text, 451 points. A figure of nothing has an
// empty drawing.

/// A lane a topic, a disc a meeting with its area the number of statements, milestones as flags. Time runs left to right.
[[nodiscard]] PaperFigure timelineFigure(const Timeline &timeline);

/// Counts in rows and columns.
struct CountTable {
    QString title; ///< "Statements a topic and year"
    QStringList rows = {};
    QStringList columns = {};
    QList<QList<int>> counts = {}; ///< a list a row, of as many as there are columns
};
/// A cell the darker, the greater its number, which stands in it.
[[nodiscard]] PaperFigure heatMapFigure(const CountTable &table);
/// A bar a row, of the sum of its counts.
[[nodiscard]] PaperFigure barsFigure(const CountTable &table);

/// How wide a text is about, in points: there are no fonts to ask here. Rather too wide than too narrow.
[[nodiscard]] qreal estimatedWidth(const QString &text, qreal size);
/// A text that is about as wide as `width` at most, with "…" where it was cut.
[[nodiscard]] QString elided(const QString &text, qreal width, qreal size);

} // namespace Rapporteur
