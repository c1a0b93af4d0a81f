// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/timeline.h"
#include "ui/charts/charts.h"

#include <optional>

namespace Rapporteur {

/// What the marks of a timeline add up to: worked out once, since every pan and zoom needs it.
struct TimelineSums {
    int fullestMark = 1; ///< statements
    int fullestMonth = 1; ///< statements, of any lane
    QList<QMap<QDate, int>> months; ///< statements by month, a lane each

    TimelineSums() = default;
    explicit TimelineSums(const Timeline &timeline);
};

/// Where everything of a timeline stands for one size, scale and scroll position; painting and the mouse both ask
/// it. From top to bottom: the axis and the milestones' flags, a lane a topic (they scroll), what is here and what
/// is missing of the series with most meetings, and the strip of all meetings.
class TimelineLayout
{
public:
    /// What a meeting is drawn as, from far to near.
    enum class Detail {
        Months, ///< months merge to a soft area
        Discs, ///< a disc a meeting
        Ticks, ///< a tick a statement, with the first words beside them
    };
    struct Mark {
        qsizetype lane = 0;
        qsizetype meeting = 0;
        int statements = 0;
        QRectF rect; ///< the disc, or the span of days of a meeting that is dated roughly
        bool isRough = false;
        double room = 0; ///< pixels to the right before the next mark of the lane
    };
    /// Meetings of a series that are here, or a run of numbers that is missing.
    struct Coverage {
        qsizetype series = 0;
        qsizetype meeting = -1; ///< -1: a run of missing ones
        int first = 0; ///< number
        int last = 0;
        QRectF rect;
    };
    struct Bar {
        QRectF rect;
        int statements = 0;
    };

    TimelineLayout() = default;
    /// `scale` is what the lanes show, `whole` what the strip shows; their edges are set here.
    TimelineLayout(const Timeline &timeline, const TimelineSums &sums, TimeScale &scale, TimeScale &whole, QSizeF size, double scrolled, const QFontMetricsF &caption);

    static constexpr double axisHeight = 22;
    static constexpr double namesWidth = 152; ///< the column of the topics' names

    Detail detail = Detail::Discs;
    QRectF head;
    QRectF lanes; ///< the part of the window that scrolls
    QRectF coverageRows;
    QRectF strip;
    double laneHeight = 0;
    double contentHeight = 0; ///< of all lanes, those that are scrolled away too
    QList<Charts::Flag> flags;
    QList<Mark> marks; ///< those in view
    QList<Coverage> coverage; ///< those in view
    QList<Bar> bars; ///< of the strip, left to right

    [[nodiscard]] double baseline(qsizetype lane) const;
    [[nodiscard]] QRectF coverageRow(qsizetype series) const;
    [[nodiscard]] const Mark *markAt(QPointF position) const;
    [[nodiscard]] const Coverage *coverageAt(QPointF position) const;
    [[nodiscard]] const Charts::Flag *flagAt(QPointF position) const;
    /// The lane whose name is there.
    [[nodiscard]] std::optional<qsizetype> nameAt(QPointF position) const;
    /// How far to scroll so that a lane is in view.
    [[nodiscard]] double scrollFor(qsizetype lane, double scrolled) const;

private:
    void layMarks(const Timeline &timeline, const TimeScale &scale, int most);
    void layCoverage(const Timeline &timeline, const TimeScale &scale);
    void layBars(const Timeline &timeline, const TimeScale &whole);

    double m_scrolled = 0;
    qsizetype m_laneCount = 0;
    qsizetype m_firstMeeting = 0; ///< in view
    qsizetype m_endMeeting = 0;
};

/// The day a meeting stands at: the middle of one that lasted.
[[nodiscard]] QDate middle(const Moment &when);

} // namespace Rapporteur
