// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinelayout.h"

#include <algorithm>
#include <cmath>

namespace Rapporteur {

namespace {

constexpr double flagHeight = 17;
constexpr int flagRows = 5;
constexpr double stripHeight = 44;
constexpr double stripCaption = 20; ///< the words under the strip
constexpr double lowestLane = 28;
constexpr double highestLane = 72;
constexpr double coverageHeight = 22;
constexpr double coverageGap = 10; ///< above and below the coverage
constexpr qsizetype mostSeries = 3; ///< whose coverage is shown
constexpr double largestRadius = 13;
constexpr double smallestRadius = 2.5;
constexpr double barStep = 5;

/// Under so many pixels a meeting, discs would run into each other.
constexpr double leastDiscs = 3.5;
/// From so many pixels a day and a meeting there is room for statements.
constexpr double leastTicksADay = 3;
constexpr double leastTicksAMeeting = 64;

qsizetype firstFrom(const Timeline &timeline, QDate date)
{
    return std::ranges::lower_bound(timeline.meetings, date, {}, [](const TimelineMeeting &meeting) { return meeting.when.date; })
        - timeline.meetings.begin();
}

} // namespace

QDate middle(const Moment &when)
{
    return when.dateTo.isValid() ? when.date.addDays(when.date.daysTo(when.dateTo) / 2) : when.date;
}

TimelineSums::TimelineSums(const Timeline &timeline)
{
    for (const TimelineLane &lane : timeline.lanes) {
        QMap<QDate, int> perMonth;
        for (const TimelineMark &mark : lane.marks) {
            const QDate date = middle(timeline.meetings.at(mark.meeting).when);
            int &month = perMonth[QDate(date.year(), date.month(), 1)];
            month += mark.statements;
            fullestMark = std::max(fullestMark, mark.statements);
            fullestMonth = std::max(fullestMonth, month);
        }
        months.append(perMonth);
    }
}

TimelineLayout::TimelineLayout(const Timeline &timeline, const TimelineSums &sums, TimeScale &scale, TimeScale &whole, QSizeF size,
    double scrolled, const QFontMetricsF &caption)
    : m_scrolled(scrolled)
    , m_laneCount(timeline.lanes.size())
{
    const double right = size.width() - 12;
    scale.setEdges(namesWidth, right);
    whole.setEdges(namesWidth, right);
    // Flags on fewer rows where the words fit: the lanes gain what the head does not need.
    flags = Charts::flags(timeline.milestones, scale, caption, axisHeight, flagHeight, flagRows);
    double rows = 1;
    for (const Charts::Flag &flag : flags)
        rows = std::max(rows, flag.label.isNull() ? 1 : std::round((flag.label.top() - axisHeight) / flagHeight) + 1);
    head = QRectF(0, 0, size.width(), axisHeight + flagHeight * rows + 6);
    strip = QRectF(namesWidth, size.height() - stripHeight - stripCaption, right - namesWidth, stripHeight);
    const qsizetype series = std::min(mostSeries, timeline.coverage.size());
    const double covered = series == 0 ? coverageGap : coverageHeight * double(series) + 2 * coverageGap;
    lanes = QRectF(0, head.bottom(), size.width(), std::max(40.0, strip.top() - covered - head.bottom()));
    coverageRows = QRectF(0, lanes.bottom() + coverageGap, size.width(), coverageHeight * double(series));
    const double count = double(std::max<qsizetype>(1, m_laneCount));
    laneHeight = std::clamp(lanes.height() / count, lowestLane, highestLane);
    contentHeight = laneHeight * count;

    // A meeting that lasted may begin before the first day in view.
    m_firstMeeting = firstFrom(timeline, scale.date(scale.left()).addDays(-31));
    m_endMeeting = firstFrom(timeline, scale.date(scale.right()).addDays(1));
    const double pixels = scale.width() / double(std::max<qsizetype>(1, m_endMeeting - m_firstMeeting));
    detail = pixels < leastDiscs ? Detail::Months
        : scale.pixelsADay() >= leastTicksADay && pixels >= leastTicksAMeeting ? Detail::Ticks
                                                                              : Detail::Discs;
    if (detail != Detail::Months)
        layMarks(timeline, scale, sums.fullestMark);
    layCoverage(timeline, scale);
    layBars(timeline, whole);
}

double TimelineLayout::baseline(qsizetype lane) const
{
    return lanes.top() - m_scrolled + laneHeight * (double(lane) + 0.5);
}

QRectF TimelineLayout::coverageRow(qsizetype series) const
{
    return {0, coverageRows.top() + coverageHeight * double(series), coverageRows.width(), coverageHeight};
}

void TimelineLayout::layMarks(const Timeline &timeline, const TimeScale &scale, int most)
{
    const double largest = std::min(largestRadius, laneHeight / 2 - 1);
    for (qsizetype lane = 0; lane < timeline.lanes.size(); ++lane) {
        const double y = baseline(lane);
        if (y + laneHeight < lanes.top() || y - laneHeight > lanes.bottom())
            continue;
        const QList<TimelineMark> &all = timeline.lanes.at(lane).marks;
        auto mark = std::ranges::lower_bound(all, m_firstMeeting, {}, &TimelineMark::meeting);
        const qsizetype first = marks.size();
        for (; mark != all.end() && mark->meeting < m_endMeeting; ++mark) {
            const Moment &when = timeline.meetings.at(mark->meeting).when;
            Mark laid{lane, mark->meeting, mark->statements, {}, when.approximate, 0};
            if (when.approximate) {
                const double x = scale.x(when.date);
                laid.rect = QRectF(x, y - 4, std::max(8.0, scale.x(when.dateTo.isValid() ? when.dateTo : when.date) - x), 8);
            } else {
                const double radius = std::max(smallestRadius, largest * std::sqrt(double(mark->statements) / most));
                laid.rect = QRectF(scale.x(middle(when)) - radius, y - radius, 2 * radius, 2 * radius);
            }
            if (marks.size() > first)
                marks.last().room = laid.rect.left() - marks.last().rect.left();
            laid.room = scale.right() - laid.rect.left();
            marks.append(laid);
        }
    }
}

void TimelineLayout::layCoverage(const Timeline &timeline, const TimeScale &scale)
{
    for (qsizetype i = 0; i < std::min(mostSeries, timeline.coverage.size()); ++i) {
        const SeriesCoverage &series = timeline.coverage.at(i);
        const double y = coverageRow(i).center().y();
        const QList<MissingMeeting> &missing = series.missing;
        for (qsizetype first = 0; first < missing.size();) {
            qsizetype last = first;
            while (last + 1 < missing.size() && missing.at(last + 1).number == missing.at(last).number + 1)
                ++last;
            // Before the first that is here no day is known: the run reaches to the edge.
            const double from = missing.at(first).from.isValid() ? scale.x(missing.at(first).from) + 7 : scale.left();
            const double to = std::min(scale.right(), scale.x(missing.at(last).to) - 7);
            const double left = std::max(from, scale.left());
            if (to - left >= 3)
                coverage.append({i, -1, missing.at(first).number, missing.at(last).number, QRectF(left, y - 7, to - left, 14)});
            first = last + 1;
        }
        for (qsizetype meeting = m_firstMeeting; meeting < m_endMeeting; ++meeting) {
            const TimelineMeeting &held = timeline.meetings.at(meeting);
            if (held.series != series.series || held.number == 0)
                continue;
            const double x = scale.x(middle(held.when));
            if (!scale.holds(x))
                continue;
            if (Coverage *before = coverage.isEmpty() ? nullptr : &coverage.last();
                before && before->series == i && before->meeting >= 0 && x - 4 < before->rect.right() + 1) {
                before->rect.setRight(x + 4); // from afar they run together
                before->last = held.number;
            } else
                coverage.append({i, meeting, held.number, held.number, QRectF(x - 4, y - 7, 8, 14)});
        }
    }
}

void TimelineLayout::layBars(const Timeline &timeline, const TimeScale &whole)
{
    for (const TimelineMeeting &meeting : timeline.meetings) {
        const double x = whole.left() + std::floor((whole.x(middle(meeting.when)) - whole.left()) / barStep) * barStep;
        if (bars.isEmpty() || bars.last().rect.left() < x)
            bars.append({QRectF(x, strip.top(), barStep - 1, 0), 0});
        bars.last().statements += meeting.statements;
    }
    int fullest = 1;
    for (const Bar &bar : std::as_const(bars))
        fullest = std::max(fullest, bar.statements);
    for (Bar &bar : bars) {
        const double high = std::max(3.0, (strip.height() - 4) * bar.statements / fullest);
        bar.rect = QRectF(bar.rect.left(), strip.bottom() - high, bar.rect.width(), high);
    }
}

const TimelineLayout::Mark *TimelineLayout::markAt(QPointF position) const
{
    if (!lanes.contains(position))
        return nullptr;
    const Mark *nearest = nullptr;
    double distance = 8; // a small disc is as easy to hit as a large one
    for (const Mark &mark : marks) {
        const QRectF near = mark.rect.adjusted(-5, -7, 5, 7);
        const double away = std::abs(mark.rect.center().x() - position.x()) - mark.rect.width() / 2;
        if (near.contains(position) && away < distance) {
            distance = away;
            nearest = &mark;
        }
    }
    return nearest;
}

const TimelineLayout::Coverage *TimelineLayout::coverageAt(QPointF position) const
{
    const auto found = std::ranges::find_if(coverage.rbegin(), coverage.rend(), [&](const Coverage &run) { return run.rect.contains(position); });
    return found == coverage.rend() ? nullptr : &*found;
}

const Charts::Flag *TimelineLayout::flagAt(QPointF position) const
{
    const auto found = std::ranges::find_if(flags, [&](const Charts::Flag &flag) {
        return flag.label.contains(position) || (head.contains(position) && std::abs(flag.x - position.x()) < 5);
    });
    return found == flags.end() ? nullptr : &*found;
}

std::optional<qsizetype> TimelineLayout::nameAt(QPointF position) const
{
    if (!lanes.contains(position) || position.x() >= namesWidth)
        return std::nullopt;
    const auto lane = qsizetype(std::floor((position.y() - lanes.top() + m_scrolled) / laneHeight));
    return lane < m_laneCount ? std::optional(lane) : std::nullopt;
}

double TimelineLayout::scrollFor(qsizetype lane, double scrolled) const
{
    const double top = laneHeight * double(lane);
    return std::max(std::min(scrolled, top), top + laneHeight - lanes.height());
}

} // namespace Rapporteur
