// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/chip.h"

#include "ui/shell/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace Rapporteur {

namespace {
constexpr int padding = 10;
constexpr int dotWidth = 8;
constexpr int dotGap = 6;
constexpr int crossWidth = 18;
constexpr int chipHeight = 26;
} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setFont(Look::caption(font()));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setDot(const QColor &colour)
{
    m_dot = colour;
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setAccessibleDescription(removable ? tr("Press Delete to take this filter away") : QString());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    int width = 2 * padding + fontMetrics().horizontalAdvance(text());
    if (m_dot.isValid())
        width += dotWidth + dotGap;
    if (m_removable)
        width += crossWidth - 4;
    return {width, qMax(chipHeight, fontMetrics().height() + 8)};
}

QRect Chip::crossRect() const
{
    const QRect right(width() - crossWidth - 4, 0, crossWidth, height());
    return m_removable ? QStyle::visualRect(layoutDirection(), rect(), right) : QRect();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.18f);
    painter.setPen(hasFocus() ? QPen(Look::accent(palette()), 2) : QPen(line, 1));
    painter.setBrush(underMouse() || isChecked() ? Look::hover(palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(hasFocus() ? pill.adjusted(0.5, 0.5, -0.5, -0.5) : pill, pill.height() / 2, pill.height() / 2);
    QRect words = rect().adjusted(padding, 0, -padding, 0);
    if (m_dot.isValid()) {
        const QRect dot(words.left(), rect().center().y() - dotWidth / 2 + 1, dotWidth, dotWidth);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_dot);
        painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), dot));
        words.setLeft(words.left() + dotWidth + dotGap);
    }
    painter.setPen(palette().color(QPalette::WindowText));
    words = QStyle::visualRect(layoutDirection(), rect(), words);
    painter.drawText(words, int(Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)), text());
    if (m_removable) {
        const QPointF middle = QRectF(crossRect()).center();
        painter.setPen(QPen(Look::dim(palette()), 1.4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(middle + QPointF(-3.5, -3.5), middle + QPointF(3.5, 3.5));
        painter.drawLine(middle + QPointF(-3.5, 3.5), middle + QPointF(3.5, -3.5));
    }
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit removeWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_removable && crossRect().contains(event->position().toPoint())) {
        setDown(false);
        emit removeWanted();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::enterEvent(QEnterEvent *)
{
    update();
}

void Chip::leaveEvent(QEvent *)
{
    update();
}

} // namespace Rapporteur
