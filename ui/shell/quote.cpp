// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/quote.h"

#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace Rapporteur {

namespace {
constexpr qsizetype longest = 280; // characters; the rest is where the quote leads
constexpr int barWidth = 3;

QString shortened(const QString &words)
{
    if (words.size() <= longest)
        return words;
    return words.left(words.lastIndexOf(u' ', longest)) + u'…';
}
} // namespace

Quote::Quote(const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(shortened(words), this))
    , m_source(new Caption({}, this))
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(words);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setFont(Look::reading(15));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(barWidth + 10, 2, 0, 2);
    column->setSpacing(2);
    column->addWidget(m_words);
    column->addWidget(m_source);
}

void Quote::setSource(const QString &source)
{
    m_source->setText(source);
}

void Quote::setBar(const QColor &colour)
{
    m_bar = colour;
    update();
}

void Quote::setPlace(const Place &place)
{
    m_place = place;
}

void Quote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || hasFocus())
        painter.fillRect(rect(), Look::hover(palette()));
    const QRect bar(isRightToLeft() ? width() - barWidth : 0, 0, barWidth, height());
    painter.fillRect(bar, m_bar.isValid() ? m_bar : Look::separator(palette()));
}

void Quote::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit goTo(m_place);
}

void Quote::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit goTo(m_place);
    else
        QWidget::keyPressEvent(event);
}

} // namespace Rapporteur
