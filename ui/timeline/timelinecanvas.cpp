// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinecanvas.h"

#include "ui/shell/look.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr double namesWidth = 152;
constexpr double headHeight = 56;
constexpr double stripHeight = 64;
constexpr double largestRadius = 13;
constexpr double smallestRadius = 2.5;
constexpr double fewestDays = 20;
constexpr double margin = 40; ///< days left free on either side

QDate middle(const Moment &when)
{
    return when.dateTo.isValid() ? when.date.addDays(when.date.daysTo(when.dateTo) / 2) : when.date;
}

} // namespace

TimelineCanvas::TimelineCanvas(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"timelineCanvas"_s);
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void TimelineCanvas::setTimeline(const Timeline &timeline)
{
    m_timeline = timeline;
    m_current = -1;
    m_most = 1;
    for (const TimelineLane &lane : m_timeline.lanes) {
        for (const TimelineMark &mark : lane.marks)
            m_most = std::max(m_most, mark.statements);
    }
    setMinimumHeight(int(headHeight + stripHeight + 36 * double(m_timeline.lanes.size())));
    showAll();
}

void TimelineCanvas::showAll()
{
    if (!m_timeline.meetings.isEmpty()) {
        m_from = double(m_timeline.meetings.first().when.date.toJulianDay()) - margin;
        m_to = double(m_timeline.meetings.last().when.date.toJulianDay()) + margin;
    }
    update();
}

QSize TimelineCanvas::minimumSizeHint() const
{
    return {480, 240};
}

QRectF TimelineCanvas::plot() const
{
    return QRectF(namesWidth, headHeight, width() - namesWidth - 8, height() - headHeight - stripHeight - 24);
}

QRectF TimelineCanvas::strip() const
{
    return QRectF(namesWidth, height() - stripHeight - 4, width() - namesWidth - 8, stripHeight - 20);
}

double TimelineCanvas::xOf(QDate date) const
{
    return plot().left() + (double(date.toJulianDay()) - m_from) / (m_to - m_from) * plot().width();
}

QDate TimelineCanvas::dateAt(double x) const
{
    return QDate::fromJulianDay(qint64(m_from + (x - plot().left()) / plot().width() * (m_to - m_from)));
}

double TimelineCanvas::laneY(qsizetype lane) const
{
    const double step = plot().height() / double(std::max<qsizetype>(1, m_timeline.lanes.size()));
    return plot().top() + step * (double(lane) + 0.5);
}

double TimelineCanvas::radiusOf(int statements) const
{
    return std::max(smallestRadius, largestRadius * std::sqrt(double(statements) / double(m_most)));
}

QPointF TimelineCanvas::place(qsizetype lane, qsizetype meeting) const
{
    return {xOf(middle(m_timeline.meetings[meeting].when)), laneY(lane)};
}

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    paintMilestones(painter);
    paintLanes(painter);
    paintStrip(painter);
    if (hasFocus() && m_current < 0) {
        painter.setPen(QPen(Look::accent(palette()), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void TimelineCanvas::paintAxis(QPainter &painter) const
{
    painter.setFont(Look::caption(font()));
    const double pixelsAYear = 365.25 / (m_to - m_from) * plot().width();
    const int months = pixelsAYear > 900 ? 1 : pixelsAYear > 300 ? 3 : 12;
    QDate date(dateAt(plot().left()).year(), 1, 1);
    double freeFrom = 0;
    for (; xOf(date) < plot().right(); date = date.addMonths(months)) {
        const double x = xOf(date);
        if (x < plot().left())
            continue;
        painter.setPen(QPen(Look::separator(palette()), 1));
        painter.drawLine(QPointF(x, headHeight - 8), QPointF(x, strip().bottom()));
        const QString label = date.month() == 1 ? QString::number(date.year()) : QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat);
        if (x < freeFrom)
            continue; // fewer, not smaller
        painter.setPen(Look::dim(palette()));
        painter.drawText(QPointF(x + 4, 16), label);
        freeFrom = x + painter.fontMetrics().horizontalAdvance(label) + 16;
    }
}

void TimelineCanvas::paintMilestones(QPainter &painter) const
{
    double freeFrom = plot().left();
    for (const Milestone &milestone : m_timeline.milestones) {
        const double x = xOf(milestone.from);
        if (x < plot().left() || x > plot().right())
            continue;
        painter.setPen(QPen(Look::dim(palette()), 1, Qt::DotLine));
        painter.drawLine(QPointF(x, 40), QPointF(x, plot().bottom()));
        const QString label = u"⚑ "_s + milestone.title;
        const double wide = painter.fontMetrics().horizontalAdvance(label);
        const double at = x + wide > width() ? x - wide : x;
        if (at < freeFrom)
            continue;
        painter.setPen(Look::dim(palette()));
        painter.drawText(QPointF(at, 36), label);
        freeFrom = at + wide + 12;
    }
}

void TimelineCanvas::paintLanes(QPainter &painter) const
{
    for (qsizetype i = 0; i < m_timeline.lanes.size(); ++i) {
        const TimelineLane &lane = m_timeline.lanes[i];
        const double y = laneY(i);
        const QColor colour = Look::topic(lane.colour, palette());
        painter.setPen(QPen(Look::separator(palette()), 1));
        painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(10, y), 5, 5);
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(24, y - 12, namesWidth - 32, 24), int(Qt::AlignVCenter), painter.fontMetrics().elidedText(lane.name, Qt::ElideRight, int(namesWidth - 32)));
        painter.setClipRect(plot().adjusted(-2, -largestRadius, 2, largestRadius));
        for (const TimelineMark &mark : lane.marks) {
            const TimelineMeeting &meeting = m_timeline.meetings[mark.meeting];
            const bool chosen = mark.meeting == m_current;
            QColor fill = colour;
            fill.setAlphaF(chosen ? 1.0f : 0.72f);
            painter.setBrush(fill);
            painter.setPen(chosen ? QPen(palette().color(QPalette::WindowText), 2) : QPen(Qt::NoPen));
            if (meeting.when.approximate) {
                const double x = xOf(meeting.when.date);
                painter.drawRoundedRect(QRectF(x, y - 3, std::max(6.0, xOf(meeting.when.dateTo) - x), 6), 3, 3);
            } else {
                const double radius = radiusOf(mark.statements);
                painter.drawEllipse(place(i, mark.meeting), radius, radius);
            }
        }
        painter.setClipping(false);
    }
}

void TimelineCanvas::paintStrip(QPainter &painter) const
{
    int most = 1;
    for (const TimelineMeeting &meeting : m_timeline.meetings)
        most = std::max(most, meeting.statements);
    QColor bar = palette().color(QPalette::WindowText);
    bar.setAlphaF(0.35f);
    for (qsizetype i = 0; i < m_timeline.meetings.size(); ++i) {
        const double x = xOf(middle(m_timeline.meetings[i].when));
        if (x < strip().left() || x > strip().right())
            continue;
        const double high = std::max(3.0, strip().height() * m_timeline.meetings[i].statements / most);
        painter.fillRect(QRectF(x - 2, strip().bottom() - high, 4, high), i == m_current ? Look::accent(palette()) : bar);
    }
    painter.setFont(Look::caption(font()));
    painter.setPen(Look::dim(palette()));
    painter.drawText(QPointF(strip().left(), height() - 6), tr("all meetings — drag here to choose a period"));
    if (m_brush) {
        QColor shade = Look::accent(palette());
        shade.setAlphaF(0.12f);
        painter.fillRect(QRectF(std::min(*m_brush, m_brushEnd), strip().top() - 4, std::abs(m_brushEnd - *m_brush), strip().height() + 4), shade);
    }
}

std::optional<std::pair<qsizetype, qsizetype>> TimelineCanvas::markAt(QPointF position) const
{
    for (qsizetype i = 0; i < m_timeline.lanes.size(); ++i) {
        if (std::abs(position.y() - laneY(i)) > largestRadius)
            continue;
        const TimelineMark *nearest = nullptr;
        double distance = largestRadius;
        for (const TimelineMark &mark : m_timeline.lanes[i].marks) {
            const double away = std::abs(place(i, mark.meeting).x() - position.x());
            if (away < distance) {
                distance = away;
                nearest = &mark;
            }
        }
        if (nearest)
            return std::pair(i, nearest->meeting);
    }
    return std::nullopt;
}

void TimelineCanvas::choose(qsizetype meeting)
{
    if (meeting < 0 || meeting >= m_timeline.meetings.size())
        return;
    m_current = meeting;
    const TimelineMeeting &chosenMeeting = m_timeline.meetings[meeting];
    if (const double x = xOf(middle(chosenMeeting.when)); x < plot().left() || x > plot().right())
        pan((x - plot().center().x()) / plot().width() * (m_to - m_from));
    setAccessibleDescription(tr("%1, %2, %n statement(s)", nullptr, chosenMeeting.statements).arg(chosenMeeting.label, Look::date(chosenMeeting.when.date)));
    emit chosen(chosenMeeting.report);
    update();
}

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    if (strip().adjusted(0, -6, 0, 20).contains(event->position())) {
        m_brush = m_brushEnd = event->position().x();
    } else if (const auto mark = markAt(event->position())) {
        choose(mark->second);
    } else {
        m_drag = event->position().x();
    }
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_brush) {
        m_brushEnd = event->position().x();
        update();
    } else if (m_drag) {
        pan((*m_drag - event->position().x()) / plot().width() * (m_to - m_from));
        m_drag = event->position().x();
    } else {
        setCursor(markAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    m_drag.reset();
    if (!m_brush)
        return;
    const double from = std::min(*m_brush, event->position().x());
    const double to = std::max(*m_brush, event->position().x());
    m_brush.reset();
    update();
    if (to - from > 6)
        emit periodWanted(dateAt(from), dateAt(to));
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto mark = markAt(event->position()))
        emit opened(m_timeline.meetings[mark->second].report);
    else
        zoom(0.5, event->position().x());
}

void TimelineCanvas::wheelEvent(QWheelEvent *event)
{
    const double steps = event->angleDelta().y() / 120.0;
    if (event->modifiers() & Qt::ControlModifier)
        zoom(std::pow(0.8, steps), event->position().x());
    else
        pan(-(steps + event->angleDelta().x() / 120.0) * (m_to - m_from) * 0.08);
    event->accept();
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = m_timeline.meetings.size() - 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return choose(std::min(last, m_current + 1));
    case Qt::Key_Left:
        return choose(m_current < 0 ? last : std::max<qsizetype>(0, m_current - 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(0.7, plot().center().x());
    case Qt::Key_Minus:
        return zoom(1.4, plot().center().x());
    case Qt::Key_0:
        return showAll();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit opened(m_timeline.meetings[m_current].report);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TimelineCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    if (const auto mark = markAt(help->pos())) {
        const TimelineMeeting &meeting = m_timeline.meetings[mark->second];
        const TimelineLane &lane = m_timeline.lanes[mark->first];
        const auto said = std::ranges::find(lane.marks, mark->second, &TimelineMark::meeting);
        QToolTip::showText(help->globalPos(), tr("%1, %2\n%n statement(s) on %3", nullptr, said->statements).arg(meeting.label, Look::date(meeting.when.date), lane.name), this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

void TimelineCanvas::zoom(double factor, double x)
{
    const double at = m_from + (x - plot().left()) / plot().width() * (m_to - m_from);
    const double span = std::max(fewestDays, (m_to - m_from) * factor);
    const double share = (at - m_from) / (m_to - m_from);
    m_from = at - span * share;
    m_to = m_from + span;
    update();
}

void TimelineCanvas::pan(double days)
{
    m_from += days;
    m_to += days;
    update();
}

} // namespace Rapporteur
