// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinechart.h"

#include "ui/shell/look.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr double grip = 5; ///< how near the edge of a period is to be caught
constexpr double leastDrag = 6; ///< less was a click

} // namespace

TimelineChart::TimelineChart(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"timelineChart"_s);
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setMinimumSize(480, 260);
}

void TimelineChart::setTimeline(const Timeline &timeline, TimelinePeriod period)
{
    const qint64 before = m_current >= 0 ? m_timeline.meetings.at(m_current).report : 0;
    const bool sameDays = !m_timeline.meetings.isEmpty() && !timeline.meetings.isEmpty()
        && m_timeline.meetings.first().when.date == timeline.meetings.first().when.date
        && m_timeline.meetings.last().when.date == timeline.meetings.last().when.date;
    m_timeline = timeline;
    m_sums = TimelineSums(m_timeline);
    m_words.clear();
    m_period = period;
    const auto same = std::ranges::find(m_timeline.meetings, before, &TimelineMeeting::report);
    m_current = same == m_timeline.meetings.end() ? -1 : same - m_timeline.meetings.begin();
    if (sameDays)
        changed(); // a filter or a new report: what a person zoomed to stays
    else
        showAll();
}

void TimelineChart::setWords(const TimelineWords &words)
{
    m_words = words;
    viewport()->update();
}

void TimelineChart::showAll()
{
    if (!m_timeline.meetings.isEmpty())
        m_whole = TimeScale(m_timeline.meetings.first().when.date, m_timeline.meetings.last().when.date);
    m_scale = m_whole;
    changed();
}

void TimelineChart::changed()
{
    m_layout = TimelineLayout(m_timeline, m_sums, m_scale, m_whole, viewport()->size(), verticalScrollBar()->value(), QFontMetricsF(Look::caption(font())));
    verticalScrollBar()->setPageStep(int(m_layout.lanes.height()));
    verticalScrollBar()->setSingleStep(int(m_layout.laneHeight));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_layout.contentHeight - m_layout.lanes.height()))));
    if (m_layout.detail == TimelineLayout::Detail::Ticks && m_words.isEmpty())
        emit nearWanted(m_scale.date(m_scale.left()), m_scale.date(m_scale.right()));
    viewport()->update();
}

void TimelineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    TimelinePainter(painter, {m_timeline, m_layout, m_scale, m_whole, m_sums, m_words, m_period, m_current, font(), palette()}).paint();
}

void TimelineChart::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    changed();
}

void TimelineChart::scrollContentsBy(int, int)
{
    changed();
}

void TimelineChart::choose(qsizetype meeting)
{
    if (meeting < 0 || meeting >= m_timeline.meetings.size())
        return;
    m_current = meeting;
    const TimelineMeeting &now = m_timeline.meetings.at(meeting);
    if (const double x = m_scale.x(middle(now.when)); !m_scale.holds(x))
        pan(x - (m_scale.left() + m_scale.right()) / 2);
    setAccessibleDescription(tr("%1, %2, %n statement(s)", nullptr, now.statements).arg(now.label, Look::date(now.when.date)));
    emit chosen(now.report);
    viewport()->update();
}

TimelineChart::Drag TimelineChart::gripAt(QPointF position) const
{
    if (!m_layout.strip.adjusted(-6, -8, 6, 20).contains(position))
        return Drag::None;
    if (m_period.from.isValid() && std::abs(m_whole.x(m_period.from) - position.x()) < grip)
        return Drag::PeriodFrom;
    if (m_period.to.isValid() && std::abs(m_whole.x(m_period.to.addDays(1)) - position.x()) < grip)
        return Drag::PeriodTo;
    return Drag::NewPeriod;
}

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_dragFrom = m_pressed.x();
    m_drag = gripAt(m_pressed);
    if (m_drag == Drag::None)
        m_drag = Drag::Pan;
}

qsizetype TimelineChart::meetingAt(QPointF position) const
{
    if (const auto *mark = m_layout.markAt(position))
        return mark->meeting;
    const auto *run = m_layout.coverageAt(position);
    return run ? run->meeting : -1;
}

void TimelineChart::click(QPointF position)
{
    if (const qsizetype meeting = meetingAt(position); meeting >= 0) {
        choose(meeting);
        emit opened(m_timeline.meetings.at(meeting).report);
    } else if (const auto lane = m_layout.nameAt(position)) {
        emit topicWanted(m_timeline.lanes.at(*lane).topic);
    }
}

void TimelineChart::dragPeriod(double x)
{
    const QDate date = m_whole.date(std::clamp(x, m_whole.left(), m_whole.right()));
    if (m_drag == Drag::PeriodFrom) {
        m_period.from = date;
    } else if (m_drag == Drag::PeriodTo) {
        m_period.to = date;
    } else {
        const QDate start = m_whole.date(std::clamp(m_dragFrom, m_whole.left(), m_whole.right()));
        m_period = {std::min(start, date), std::max(start, date)};
    }
    if (m_period.from.isValid() && m_period.to.isValid() && m_period.to < m_period.from)
        std::swap(m_period.from, m_period.to);
    viewport()->update();
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    if (m_drag == Drag::Pan) {
        pan(m_dragFrom - position.x());
        m_dragFrom = position.x();
    } else if (m_drag != Drag::None) {
        if (m_drag != Drag::NewPeriod || std::abs(position.x() - m_dragFrom) >= leastDrag)
            dragPeriod(position.x());
    } else {
        const Drag here = gripAt(position);
        const bool isLink = meetingAt(position) >= 0 || m_layout.nameAt(position);
        viewport()->setCursor(here == Drag::PeriodFrom || here == Drag::PeriodTo ? Qt::SizeHorCursor
                : here == Drag::NewPeriod                                         ? Qt::IBeamCursor
                : isLink                                                          ? Qt::PointingHandCursor
                                                                                  : Qt::ArrowCursor);
    }
}

void TimelineChart::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    const bool wasClick = std::abs(event->position().x() - m_pressed.x()) < leastDrag;
    if (drag == Drag::Pan && wasClick)
        click(m_pressed);
    if (drag == Drag::None || drag == Drag::Pan)
        return;
    if (drag == Drag::NewPeriod && wasClick) {
        if (m_period.isValid())
            emit periodWanted({}, {}); // a click beside it gives it up
        return;
    }
    emit periodWanted(m_period.from, m_period.to);
}

void TimelineChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_layout.lanes.contains(event->position()) && meetingAt(event->position()) < 0 && !m_layout.nameAt(event->position()))
        zoom(0.5, event->position().x());
}

void TimelineChart::wheelEvent(QWheelEvent *event)
{
    const double across = event->angleDelta().x() / 120.0;
    const double steps = event->angleDelta().y() / 120.0;
    const bool canScroll = verticalScrollBar()->maximum() > 0 && !(event->modifiers() & Qt::ShiftModifier) && across == 0;
    if (event->modifiers() & Qt::ControlModifier)
        zoom(std::pow(0.8, steps), event->position().x());
    else if (canScroll)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(steps * m_layout.laneHeight));
    else
        pan(-(steps + across) * m_scale.width() * 0.08);
    event->accept();
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = m_timeline.meetings.size() - 1;
    const double middleX = (m_scale.left() + m_scale.right()) / 2;
    const bool shifted = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Right:
        return shifted ? pan(m_scale.width() * 0.1) : choose(std::min(last, m_current + 1));
    case Qt::Key_Left:
        return shifted ? pan(-m_scale.width() * 0.1) : choose(m_current < 0 ? last : std::max<qsizetype>(0, m_current - 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(0.7, m_current < 0 ? middleX : m_scale.x(middle(m_timeline.meetings.at(m_current).when)));
    case Qt::Key_Minus:
        return zoom(1 / 0.7, middleX);
    case Qt::Key_0:
        return showAll();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit opened(m_timeline.meetings.at(m_current).report);
        return;
    case Qt::Key_Escape:
        if (m_period.isValid())
            return emit periodWanted({}, {});
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event); // up, down and the pages scroll
}

QString TimelineChart::tipAt(QPointF position) const
{
    if (const auto *mark = m_layout.markAt(position)) {
        const TimelineMeeting &meeting = m_timeline.meetings.at(mark->meeting);
        return tr("%1, %2\n%n statement(s) on %3", nullptr, mark->statements)
            .arg(meeting.label, Look::date(meeting.when.date), m_timeline.lanes.at(mark->lane).name);
    }
    if (const auto *flag = m_layout.flagAt(position)) {
        const Milestone &milestone = m_timeline.milestones.at(flag->milestone);
        return milestone.title + u'\n' + Look::date(milestone.from);
    }
    const auto *run = m_layout.coverageAt(position);
    if (!run)
        return {};
    const SeriesCoverage &series = m_timeline.coverage.at(run->series);
    if (run->meeting >= 0 && run->first != run->last)
        return tr("%1 %2: in the library").arg(series.shortName, numberRange(run->first, run->last));
    if (run->meeting >= 0)
        return m_timeline.meetings.at(run->meeting).label + u", "_s + Look::date(m_timeline.meetings.at(run->meeting).when.date);
    const auto missing = std::ranges::find(series.missing, run->first, &MissingMeeting::number);
    const QString numbers = numberRange(run->first, run->last);
    return missing->from.isValid()
        ? tr("%1 %2: not in the library; held between %3 and %4").arg(series.shortName, numbers, Look::date(missing->from), Look::date(missing->to))
        : tr("%1 %2: not in the library; held before %3").arg(series.shortName, numbers, Look::date(missing->to));
}

bool TimelineChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), tipAt(help->pos()), viewport());
    return true;
}

void TimelineChart::zoom(double factor, double x)
{
    m_words.clear();
    m_scale.zoom(factor, x, m_whole);
    changed();
}

void TimelineChart::pan(double pixels)
{
    m_words.clear();
    m_scale.pan(pixels, m_whole);
    changed();
}

} // namespace Rapporteur
