// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/linklabel.h"

#include "ui/shell/look.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Rapporteur {

QString link(const Place &place, const QString &text)
{
    return u"<a style=\"text-decoration:none\" href=\"%1\">%2</a>"_s.arg(
        href(place).toHtmlEscaped(), text.toHtmlEscaped());
}

QString dimmed(const QString &text, const QPalette &palette)
{
    const QColor colour = Look::opaque(Look::dim(palette), palette.color(QPalette::Base));
    return u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), text.toHtmlEscaped());
}

LinkLabel::LinkLabel(QWidget *parent)
    : LinkLabel(QString(), parent)
{
}

LinkLabel::LinkLabel(const QString &html, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setWordWrap(true);
    setHtml(html);
    connect(this, &QLabel::linkActivated, this, &LinkLabel::follow);
}

void LinkLabel::setHtml(const QString &html)
{
    m_html = html;
    setText(html);
    // Only a label with a link is worth a stop of the Tab key.
    setFocusPolicy(html.contains("<a "_L1) ? Qt::StrongFocus : Qt::NoFocus);
}

void LinkLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_html.isEmpty()) {
        setText({}); // the same text again would change nothing
        setText(m_html);
    }
}

void LinkLabel::follow(const QString &target)
{
    if (const auto place = placeOf(target))
        emit goTo(*place);
    else
        emit followed(target);
}

} // namespace Rapporteur
