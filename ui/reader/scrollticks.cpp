// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/scrollticks.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Rapporteur {

ScrollTicks::ScrollTicks(QScrollBar *bar, std::function<double(int)> heightOf)
    : QWidget(bar)
    , m_bar(bar)
    , m_heightOf(std::move(heightOf))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(QStringLiteral("scrollTicks"));
    bar->installEventFilter(this);
    fit();
}

void ScrollTicks::setTicks(const QList<Tick> &ticks)
{
    m_ticks = ticks;
    std::ranges::stable_sort(m_ticks, {}, &Tick::position);
    update();
}

bool ScrollTicks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fit();
    return QWidget::eventFilter(watched, event);
}

void ScrollTicks::fit()
{
    setGeometry(m_bar->rect());
    raise();
}

void ScrollTicks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int last = -3;
    for (const Tick &tick : std::as_const(m_ticks)) {
        const int y = int(m_heightOf(tick.position) * (height() - 3));
        if (y <= last + 1)
            continue; // two in one place look like one
        painter.fillRect(QRect(width() / 4, y, width() / 2, 2), tick.color);
        last = y;
    }
}

} // namespace Rapporteur
