// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/timeline.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace Rapporteur {

/// The height in points that the figure of a timeline wants; 0 where there is nothing to draw.
[[nodiscard]] qreal timelineFigureHeight(const Timeline &timeline);

/// Draws a timeline for paper into `area`: a lane a topic, a disc a meeting with its area the number of
/// statements, milestones as hairlines with their names above. Time runs left to right. The unit is the point.
void paintTimelineFigure(QPainter &painter, const QRectF &area, const Timeline &timeline, const QFont &font);

} // namespace Rapporteur
