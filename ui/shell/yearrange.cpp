// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/yearrange.h"

#include "ui/shell/look.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr qreal handle = 6; // radius
constexpr int trackLength = 120;
}

YearRange::YearRange(QWidget *parent)
    : QWidget(parent)
{
    setFont(Look::tabular(Look::caption(font())));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void YearRange::setBounds(int first, int last)
{
    m_first = first;
    m_last = last;
    setChosen(0, 0);
}

void YearRange::setChosen(int first, int last)
{
    m_from = qBound(m_first, first > 0 ? first : m_first, m_last);
    m_to = qBound(m_from, last > 0 ? last : m_last, m_last);
    describe();
    update();
}

void YearRange::describe()
{
    setAccessibleName(tr("Years %1 to %2").arg(m_from).arg(m_to));
    setToolTip(tr("Only what was said from %1 to %2").arg(m_from).arg(m_to));
}

QSize YearRange::sizeHint() const
{
    return {trackLength + 2 * fontMetrics().horizontalAdvance(u"2020"_s) + 2 * Look::gap, 28};
}

QRectF YearRange::track() const
{
    const int label = fontMetrics().horizontalAdvance(u"2020"_s) + Look::gap;
    return QRectF(rect()).adjusted(label, 0, -label, 0);
}

qreal YearRange::xOf(int year) const
{
    const qreal part = m_last > m_first ? qreal(year - m_first) / (m_last - m_first) : 0;
    return track().left() + part * track().width();
}

int YearRange::yearAt(qreal x) const
{
    const qreal part = (x - track().left()) / track().width();
    return qBound(m_first, m_first + qRound(part * (m_last - m_first)), m_last);
}

void YearRange::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal middle = QRectF(rect()).center().y();
    painter.setPen(Look::dim(palette()));
    painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeft), QString::number(m_from));
    painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignRight), QString::number(m_to));
    painter.setPen(QPen(Look::separator(palette()), 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(track().left(), middle), QPointF(track().right(), middle));
    const bool narrowed = m_from > m_first || m_to < m_last;
    const QColor colour = narrowed ? Look::accent(palette()) : Look::dim(palette());
    painter.setPen(QPen(colour, 2));
    painter.drawLine(QPointF(xOf(m_from), middle), QPointF(xOf(m_to), middle));
    for (const auto &[year, upper] : std::array{std::pair{m_from, false}, std::pair{m_to, true}}) {
        const bool focused = hasFocus() && upper == m_upper;
        painter.setPen(QPen(focused ? Look::accent(palette()) : colour, focused ? 2.5 : 1.5));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawEllipse(QPointF(xOf(year), middle), handle, handle);
    }
}

void YearRange::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const qreal x = event->position().x();
    const qreal below = qAbs(x - xOf(m_from));
    const qreal above = qAbs(x - xOf(m_to));
    m_upper = below == above ? x > xOf(m_to) : above < below;
    m_dragged = true;
    moveHandle(m_upper, yearAt(x));
}

void YearRange::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged)
        moveHandle(m_upper, yearAt(event->position().x()));
}

void YearRange::mouseReleaseEvent(QMouseEvent *)
{
    if (std::exchange(m_dragged, false))
        emit rangeChosen(m_from, m_to);
}

void YearRange::keyPressEvent(QKeyEvent *event)
{
    const bool upper = event->modifiers() & Qt::ShiftModifier ? !m_upper : m_upper;
    const int year = upper ? m_to : m_from;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        moveHandle(upper, year - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        moveHandle(upper, year + 1);
        break;
    case Qt::Key_Home:
        moveHandle(false, m_first);
        break;
    case Qt::Key_End:
        moveHandle(true, m_last);
        break;
    case Qt::Key_Space:
        m_upper = !m_upper;
        update();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    emit rangeChosen(m_from, m_to);
}

void YearRange::moveHandle(bool upper, int year)
{
    if (upper)
        m_to = qBound(m_from, year, m_last);
    else
        m_from = qBound(m_first, year, m_to);
    describe();
    update();
}

} // namespace Rapporteur
