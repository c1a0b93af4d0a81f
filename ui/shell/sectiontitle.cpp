// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sectiontitle.h"

#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Rapporteur {

SectionTitle::SectionTitle(const QString &words, QWidget *parent)
    : QLabel(parent)
{
    setFont(Look::strong(font()));
    setWords(words);
}

void SectionTitle::setWords(const QString &words, const QString &count)
{
    m_words = words;
    m_count = count;
    setAccessibleName(count.isEmpty() ? words : words + u' ' + count);
    if (count.isEmpty()) {
        setTextFormat(Qt::PlainText);
        setText(words);
        return;
    }
    setTextFormat(Qt::RichText);
    setText(words.toHtmlEscaped() + u" <span style=\"font-weight:normal\">"_s + dimmed(count, palette()) + u"</span>"_s);
}

void SectionTitle::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setWords(m_words, m_count);
}

ViewTitle::ViewTitle(const QString &words, QWidget *parent)
    : QLabel(words, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(Look::title(font()));
}

Caption::Caption(const QString &words, QWidget *parent)
    : QLabel(words, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(Look::caption(font()));
}

void Caption::paintEvent(QPaintEvent *)
{
    // A palette of its own would be lost, or stale, when the desktop turns dark.
    QPainter painter(this);
    painter.setPen(Look::dim(palette()));
    const int wrap = wordWrap() ? Qt::TextWordWrap : 0;
    const Qt::Alignment aligned = QStyle::visualAlignment(layoutDirection(), alignment());
    painter.drawText(contentsRect(), int(aligned) | wrap, text());
}

} // namespace Rapporteur
