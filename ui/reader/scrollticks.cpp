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
    const auto heightOf = [this](const Tick &tick) { return int(m_heightOf(tick.position) * (height() - 3)); };
    // Two in one place look like one: of thousands only those are asked for that can be told apart.
    for (auto tick = m_ticks.cbegin(); tick != m_ticks.cend();) {
        const int y = heightOf(*tick);
        painter.fillRect(QRect(width() / 4, y, width() / 2, 2), tick->color);
        tick = std::ranges::upper_bound(tick, m_ticks.cend(), y + 1, {}, heightOf);
    }
}

} // namespace Rapporteur
