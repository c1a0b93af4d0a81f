// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepainter.h"

#include "ui/shell/look.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr double tickStep = 4;
constexpr double tickHeight = 14;
constexpr int mostTicks = 24; ///< of one meeting; the number is in its tooltip
constexpr double leastWords = 72; ///< pixels
constexpr float markOpacity = 0.72f;
constexpr float outsideOpacity = 0.2f; ///< of what lies outside the period
constexpr double monthsShare = 0.86; ///< of the lane, at most

QColor faded(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

} // namespace

TimelinePainter::TimelinePainter(QPainter &painter, const Scene &scene)
    : m_painter(painter)
    , m_scene(scene)
    , m_caption(Look::caption(scene.font))
{
}

void TimelinePainter::paint()
{
    const TimelineLayout &layout = m_scene.layout;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setFont(m_caption);
    Charts::drawAxis(m_painter, m_scene.scale, 2, 2, layout.lanes.bottom(), m_scene.palette);
    m_painter.setClipRect(layout.lanes);
    for (qsizetype lane = 0; lane < m_scene.timeline.lanes.size(); ++lane) {
        const double y = layout.baseline(lane);
        if (y + layout.laneHeight > layout.lanes.top() && y - layout.laneHeight < layout.lanes.bottom())
            paintLane(lane);
    }
    // What stands on a lane may reach past the axis' edges only as far as a disc.
    m_painter.setClipRect(layout.lanes.intersected(QRectF(TimelineLayout::namesWidth - 12, 0, m_scene.scale.width() + 24, layout.strip.bottom())));
    for (const TimelineLayout::Mark &mark : layout.marks)
        paintMark(mark);
    m_painter.setClipping(false);
    paintCoverage();
    m_painter.setFont(m_caption);
    Charts::drawFlags(m_painter, layout.flags, m_scene.timeline.milestones, layout.head.top() + TimelineLayout::axisHeight, layout.lanes.bottom(), m_scene.palette);
    paintStrip();
    paintPeriod();
}

QColor TimelinePainter::colourOf(qsizetype lane) const
{
    return Look::topic(m_scene.timeline.lanes.at(lane).colour, m_scene.palette);
}

void TimelinePainter::paintLane(qsizetype lane)
{
    const double y = m_scene.layout.baseline(lane);
    const QColor colour = colourOf(lane);
    const bool asMonths = m_scene.layout.detail == TimelineLayout::Detail::Months;
    const double line = asMonths ? y + m_scene.layout.laneHeight * monthsShare / 2 : y;
    m_painter.setPen(QPen(Look::separator(m_scene.palette), 1));
    m_painter.drawLine(QPointF(m_scene.scale.left(), std::round(line) + 0.5), QPointF(m_scene.scale.right(), std::round(line) + 0.5));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawEllipse(QPointF(7, y), 5, 5);
    m_painter.setFont(m_scene.font);
    m_painter.setPen(m_scene.palette.color(QPalette::WindowText));
    const double room = TimelineLayout::namesWidth - 32;
    m_painter.drawText(QRectF(20, y - 14, room, 28), int(Qt::AlignVCenter),
        m_painter.fontMetrics().elidedText(m_scene.timeline.lanes.at(lane).name, Qt::ElideRight, int(room)));
    if (asMonths)
        paintMonths(lane, colour);
}

void TimelinePainter::paintMonths(qsizetype lane, const QColor &colour)
{
    const double high = m_scene.layout.laneHeight * monthsShare;
    m_painter.save();
    m_painter.setClipRect(m_scene.layout.lanes.intersected(QRectF(m_scene.scale.left(), 0, m_scene.scale.width(), m_scene.layout.strip.bottom())));
    Charts::drawMonths(m_painter, m_scene.scale, m_scene.sums.months.at(lane), m_scene.sums.fullestMonth, m_scene.layout.baseline(lane) + high / 2, high, colour);
    m_painter.restore();
}

void TimelinePainter::paintMark(const TimelineLayout::Mark &mark)
{
    const bool isCurrent = mark.meeting == m_scene.current;
    const bool isOutside = !m_scene.period.holds(middle(m_scene.timeline.meetings.at(mark.meeting).when));
    const QColor colour = faded(colourOf(mark.lane), isCurrent ? 1.0f : isOutside ? outsideOpacity : markOpacity);
    if (m_scene.layout.detail == TimelineLayout::Detail::Ticks && !mark.isRough)
        return paintTicks(mark, colour);
    m_painter.setPen(isCurrent ? QPen(m_scene.palette.color(QPalette::WindowText), 1.6) : QPen(Qt::NoPen));
    m_painter.setBrush(colour);
    if (mark.isRough)
        m_painter.drawRoundedRect(mark.rect, 4, 4);
    else
        m_painter.drawEllipse(mark.rect);
}

void TimelinePainter::paintTicks(const TimelineLayout::Mark &mark, const QColor &colour)
{
    const double y = mark.rect.center().y();
    const double from = mark.rect.center().x();
    const int ticks = std::clamp(int(mark.room / tickStep) - 1, 1, std::min(mostTicks, mark.statements));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    for (int i = 0; i < ticks; ++i)
        m_painter.drawRoundedRect(QRectF(from + i * tickStep - 1, y - tickHeight / 2, 2, tickHeight), 1, 1);
    if (mark.meeting == m_scene.current) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_scene.palette.color(QPalette::WindowText), 1.2));
        m_painter.drawRoundedRect(QRectF(from - 4, y - tickHeight / 2 - 3, ticks * tickStep + 4, tickHeight + 6), 4, 4);
    }
    const QString words = m_scene.words.value({mark.lane, mark.meeting});
    const double room = mark.room - ticks * tickStep - 12;
    if (words.isEmpty() || room < leastWords)
        return;
    m_painter.setFont(m_caption);
    m_painter.setPen(Look::dim(m_scene.palette));
    const QString shown = m_painter.fontMetrics().elidedText(words, Qt::ElideRight, int(room));
    const QRectF place(from + ticks * tickStep + 6, y - 8, m_painter.fontMetrics().horizontalAdvance(shown), 16);
    m_painter.fillRect(place.adjusted(-2, 0, 2, 0), m_scene.palette.color(QPalette::Base)); // the lane's line does not strike it through
    m_painter.drawText(place, int(Qt::AlignVCenter | Qt::TextDontClip), shown);
}

void TimelinePainter::paintCoverage()
{
    const Timeline &timeline = m_scene.timeline;
    if (timeline.coverage.isEmpty())
        return;
    m_painter.setFont(m_caption);
    m_painter.setPen(QPen(Look::separator(m_scene.palette), 1));
    const QRectF &rows = m_scene.layout.coverageRows;
    m_painter.drawLine(QPointF(0, m_scene.layout.lanes.bottom() + 0.5), QPointF(m_scene.scale.right(), m_scene.layout.lanes.bottom() + 0.5));
    for (qsizetype i = 0; m_scene.layout.coverageRow(i).bottom() <= rows.bottom() + 1; ++i)
        paintCoverageName(i);
    const QFontMetricsF metrics(m_caption);
    for (const TimelineLayout::Coverage &run : m_scene.layout.coverage) {
        if (run.meeting >= 0) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(run.meeting == m_scene.current ? Look::accent(m_scene.palette) : faded(m_scene.palette.color(QPalette::WindowText), 0.55f));
            m_painter.drawRoundedRect(run.rect.adjusted(1, 0, -1, 0), 2, 2);
            continue;
        }
        m_painter.setPen(QPen(Look::separator(m_scene.palette), 1, Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(run.rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        const QString numbers = numberRange(run.first, run.last);
        if (metrics.horizontalAdvance(numbers) + 10 > run.rect.width())
            continue;
        m_painter.setPen(Look::dim(m_scene.palette));
        m_painter.drawText(run.rect, int(Qt::AlignCenter), numbers);
    }
}

void TimelinePainter::paintCoverageName(qsizetype series)
{
    const SeriesCoverage &coverage = m_scene.timeline.coverage.at(series);
    const QRectF row = m_scene.layout.coverageRow(series);
    const QLocale locale;
    const QString count = coverage.missing.isEmpty()
        ? tr("all %1").arg(locale.toString(coverage.present))
        : tr("%1 of ≥ %2").arg(locale.toString(coverage.present), locale.toString(coverage.highest));
    const QRectF words(0, row.top(), TimelineLayout::namesWidth - 12, row.height());
    m_painter.setPen(Look::dim(m_scene.palette));
    m_painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignRight), count);
    m_painter.setPen(m_scene.palette.color(QPalette::WindowText));
    const double room = words.width() - m_painter.fontMetrics().horizontalAdvance(count) - 12;
    m_painter.drawText(words, int(Qt::AlignVCenter), m_painter.fontMetrics().elidedText(coverage.shortName, Qt::ElideRight, int(room)));
}

void TimelinePainter::paintStrip()
{
    const TimelineLayout &layout = m_scene.layout;
    m_painter.setPen(Qt::NoPen);
    for (const TimelineLayout::Bar &bar : layout.bars) {
        const bool inside = m_scene.period.holds(m_scene.whole.date(bar.rect.center().x()));
        m_painter.setBrush(faded(m_scene.palette.color(QPalette::WindowText), inside ? 0.34f : 0.14f));
        m_painter.drawRect(bar.rect);
    }
    m_painter.setPen(QPen(Look::separator(m_scene.palette), 1));
    m_painter.drawLine(layout.strip.bottomLeft() + QPointF(0, 0.5), layout.strip.bottomRight() + QPointF(0, 0.5));
    m_painter.setFont(m_caption);
    m_painter.setPen(Look::dim(m_scene.palette));
    const QString words = m_scene.period.isValid() ? tr("all meetings — Esc shows every period again") : tr("all meetings — drag to choose a period for every view");
    m_painter.drawText(QRectF(layout.strip.left(), layout.strip.bottom() + 3, layout.strip.width(), 16), int(Qt::AlignVCenter), words);
    if (m_scene.scale.days() >= m_scene.whole.days() - 0.5)
        return;
    // What of the whole the lanes show.
    const double from = m_scene.whole.x(m_scene.scale.date(m_scene.scale.left()));
    const double to = m_scene.whole.x(m_scene.scale.date(m_scene.scale.right()));
    m_painter.fillRect(QRectF(from, layout.strip.bottom(), std::max(6.0, to - from), 3), Look::accent(m_scene.palette));
}

void TimelinePainter::paintPeriod()
{
    if (!m_scene.period.isValid())
        return;
    const QRectF strip = m_scene.layout.strip;
    const double from = m_scene.period.from.isValid() ? std::max(strip.left(), m_scene.whole.x(m_scene.period.from)) : strip.left();
    const double to = m_scene.period.to.isValid() ? std::min(strip.right(), m_scene.whole.x(m_scene.period.to.addDays(1))) : strip.right();
    if (to <= from)
        return;
    const QColor accent = Look::accent(m_scene.palette);
    m_painter.setPen(QPen(accent, 1));
    m_painter.setBrush(faded(accent, 0.12f));
    m_painter.drawRoundedRect(QRectF(from, strip.top() - 4, to - from, strip.height() + 4).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace Rapporteur
