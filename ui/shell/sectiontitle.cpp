// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sectiontitle.h"

#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"

#include <QApplication>
#include <QEvent>

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
    setFont(Look::caption(font()));
    takeColour();
}

void Caption::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        takeColour();
}

void Caption::takeColour()
{
    QPalette mine = QApplication::palette(this);
    mine.setColor(QPalette::WindowText, Look::dim(mine));
    setPalette(mine);
}

} // namespace Rapporteur
