// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "ui/charts/timescale.h"

#include <QMap>
#include <QPainter>

/// What the charts of every view are drawn with.
namespace Rapporteur::Charts {

/// A milestone's flag: a hairline down through the chart, and its words where there is room.
struct Flag {
    qsizetype milestone = 0; ///< index in the list laid out
    double x = 0;
    QRectF label; ///< null: no room
};

/// Rows of flags from `top` down, each `rowHeight` high. Labels never overlap: what has no room in any row stays a
/// bare flag in the last one.
[[nodiscard]] QList<Flag> flags(const QList<Milestone> &milestones, const TimeScale &scale, const QFontMetricsF &metrics,
    double top, double rowHeight, int rows);

void drawFlags(QPainter &painter, const QList<Flag> &flags, const QList<Milestone> &milestones, double top, double bottom,
    const QPalette &palette);

/// The axis: a line down at each tick with its label above.
void drawAxis(QPainter &painter, const TimeScale &scale, double labelTop, double top, double bottom, const QPalette &palette);

/// Counts by month as a soft area standing on a baseline; `most` reaches `height`.
void drawMonths(QPainter &painter, const TimeScale &scale, const QMap<QDate, int> &perMonth, int most, double baseline,
    double height, const QColor &colour);

/// The colours of topics as one thin bar in as many parts.
void drawTopicBar(QPainter &painter, const QRectF &bar, const QStringList &topics, const Lexicon &lexicon, const QPalette &palette);

/// A person's initials in a disc.
void drawInitials(QPainter &painter, const QRectF &disc, const QString &name, const QFont &font, const QPalette &palette);
[[nodiscard]] QString initials(const QString &name);

} // namespace Rapporteur::Charts
