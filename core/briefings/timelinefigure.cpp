// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/timelinefigure.h"

#include "core/briefings/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qreal laneHeight = 25;
constexpr qreal rowHeight = 11; ///< of the milestones' names
constexpr int flagRows = 3;
constexpr qreal nameWidth = 92;
constexpr qreal yearsHeight = 18;
constexpr qreal largest = 10.5; ///< radius of the largest disc
const QColor ink(0x33, 0x38, 0x3f);
const QColor faint(0xc8, 0xcc, 0xd2);

QList<qsizetype> drawnMeetings(const Timeline &timeline)
{
    QList<qsizetype> drawn;
    for (const TimelineLane &lane : timeline.lanes) {
        for (const TimelineMark &mark : lane.marks)
            drawn.append(mark.meeting);
    }
    return drawn;
}

/// The days from the first to the last, rounded out to whole years, and their place on the paper.
struct Scale {
    QDate first;
    QDate last;
    qreal left = 0;
    qreal width = 0;

    [[nodiscard]] qreal x(QDate date) const
    {
        return left + width * qreal(first.daysTo(date)) / qreal(std::max<qint64>(1, first.daysTo(last)));
    }
};

Scale scaleOf(const Timeline &timeline, const QRectF &area)
{
    QDate first;
    QDate last;
    for (const qsizetype index : drawnMeetings(timeline)) {
        const QDate date = timeline.meetings.value(index).when.date;
        first = !first.isValid() || date < first ? date : first;
        last = !last.isValid() || date > last ? date : last;
    }
    return {QDate(first.year(), 1, 1), QDate(last.year() + 1, 1, 1), area.left() + nameWidth, area.width() - nameWidth - largest};
}

/// A font that is measured in points on the scaled painter.
QFont small(const QFont &font)
{
    QFont result = font;
    result.setPixelSize(8);
    return result;
}

void paintYears(QPainter &painter, const Scale &scale, qreal top, qreal bottom)
{
    for (int year = scale.first.year(); year < scale.last.year(); ++year) {
        const qreal x = scale.x(QDate(year, 1, 1));
        painter.setPen(QPen(faint, 0.4));
        painter.drawLine(QPointF(x, top), QPointF(x, bottom + 4));
        painter.setPen(ink);
        painter.drawText(QPointF(x + 3, bottom + 12), QString::number(year));
    }
}

/// Names stand above the lanes in the first row where they do not touch another; where there is none, the
/// hairline stays and the name is left out: fewer, not smaller.
void paintMilestones(QPainter &painter, const Scale &scale, const QRectF &area, const Timeline &timeline, qreal bottom)
{
    const QFontMetricsF metrics(painter.font());
    QList<qreal> ends(flagRows, area.left());
    for (const Milestone &milestone : timeline.milestones) {
        if (milestone.from < scale.first || milestone.from >= scale.last)
            continue;
        const qreal x = scale.x(milestone.from);
        const qreal width = metrics.horizontalAdvance(milestone.title);
        const bool leftwards = x + width + 3 > area.right();
        const qreal start = leftwards ? x - width - 3 : x + 3;
        const auto row = std::ranges::find_if(ends, [&](qreal end) { return end + 6 <= start; });
        const qreal top = area.top() + rowHeight * qreal(row == ends.end() ? flagRows : row - ends.begin());
        painter.setPen(QPen(QColor(0x8a, 0x90, 0x99), 0.5, Qt::CustomDashLine));
        QPen hairline = painter.pen();
        hairline.setDashPattern({3, 3});
        painter.setPen(hairline);
        painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        if (row == ends.end())
            continue;
        *row = std::max(start + width, x);
        painter.setPen(ink);
        painter.fillRect(QRectF(start - 1, top, width + 2, rowHeight - 1), Qt::white); // an earlier hairline does not cross it
        painter.drawText(QPointF(start, top + 8), milestone.title);
    }
}

void paintLane(QPainter &painter, const Scale &scale, const QRectF &row, const Timeline &timeline, const TimelineLane &lane, int most)
{
    const qreal middle = row.center().y();
    painter.setPen(QPen(faint, 0.6));
    painter.drawLine(QPointF(scale.left, middle), QPointF(row.right(), middle));
    painter.setPen(ink);
    const QString name = QFontMetricsF(painter.font()).elidedText(lane.name, Qt::ElideRight, nameWidth - 10);
    painter.drawText(QPointF(row.left(), middle + 3), name);
    const QColor colour(lane.colour.isEmpty() ? u"#0072b2"_s : lane.colour);
    for (const TimelineMark &mark : lane.marks) {
        const TimelineMeeting meeting = timeline.meetings.value(mark.meeting);
        if (!meeting.when.isKnown())
            continue;
        const qreal radius = std::max(1.6, largest * std::sqrt(qreal(mark.statements) / most));
        painter.setPen(QPen(Qt::white, 0.6));
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(scale.x(meeting.when.date), middle), radius, radius);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace

qreal timelineFigureHeight(const Timeline &timeline)
{
    if (drawnMeetings(timeline).isEmpty())
        return 0;
    return rowHeight * flagRows + 4 + laneHeight * qreal(timeline.lanes.size()) + yearsHeight;
}

void paintTimelineFigure(QPainter &painter, const QRectF &area, const Timeline &timeline, const QFont &font)
{
    if (timelineFigureHeight(timeline) == 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(small(font));
    const Scale scale = scaleOf(timeline, area);
    const qreal top = area.top() + rowHeight * flagRows + 4;
    const qreal bottom = top + laneHeight * qreal(timeline.lanes.size());
    int most = 1;
    for (const TimelineLane &lane : timeline.lanes) {
        for (const TimelineMark &mark : lane.marks)
            most = std::max(most, mark.statements);
    }
    paintYears(painter, scale, top, bottom);
    paintMilestones(painter, scale, area, timeline, bottom);
    for (qsizetype i = 0; i < timeline.lanes.size(); ++i)
        paintLane(painter, scale, QRectF(area.left(), top + laneHeight * qreal(i), area.width(), laneHeight), timeline, timeline.lanes[i], most);
    painter.restore();
}

} // namespace Rapporteur
