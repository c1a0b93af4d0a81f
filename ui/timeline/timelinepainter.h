// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinelayout.h"

#include <QCoreApplication>
#include <QFont>
#include <QHash>
#include <QPalette>

namespace Rapporteur {

/// The first words said on a topic at a meeting, for the ticks.
using TimelineWords = QHash<std::pair<qsizetype, qsizetype>, QString>; ///< lane and meeting -> words

/// A period of the whole record; not valid: all of it.
struct TimelinePeriod {
    QDate from;
    QDate to;

    [[nodiscard]] bool isValid() const { return from.isValid() || to.isValid(); }
    [[nodiscard]] bool holds(QDate date) const { return (!from.isValid() || date >= from) && (!to.isValid() || date <= to); }
};

/// Paints a timeline that is laid out.
class TimelinePainter
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::TimelinePainter)
public:
    struct Scene {
        const Timeline &timeline;
        const TimelineLayout &layout;
        const TimeScale &scale;
        const TimeScale &whole;
        const TimelineSums &sums;
        const TimelineWords &words;
        TimelinePeriod period;
        qsizetype current = -1; ///< meeting
        QFont font;
        QPalette palette;
    };

    TimelinePainter(QPainter &painter, const Scene &scene);

    void paint();

private:
    void paintLane(qsizetype lane);
    void paintMonths(qsizetype lane, const QColor &colour);
    void paintMark(const TimelineLayout::Mark &mark);
    void paintTicks(const TimelineLayout::Mark &mark, const QColor &colour);
    void paintCoverage();
    void paintCoverageName(qsizetype series);
    void paintStrip();
    void paintPeriod();
    [[nodiscard]] QColor colourOf(qsizetype lane) const;

    QPainter &m_painter;
    const Scene &m_scene;
    QFont m_caption;
};

} // namespace Rapporteur
