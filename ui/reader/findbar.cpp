// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/findbar.h"

#include "ui/shell/icons.h"
#include "ui/shell/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStringMatcher>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

QList<Span> placesOf(const QString &words, const QString &text, qsizetype most)
{
    QList<Span> places;
    if (words.isEmpty())
        return places;
    const QStringMatcher matcher(words, Qt::CaseInsensitive);
    for (qsizetype at = matcher.indexIn(text); at >= 0 && places.size() < most; at = matcher.indexIn(text, at + words.size()))
        places.append({at, at + words.size()});
    return places;
}

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    m_field->setObjectName(u"findField"_s);
    m_field->setPlaceholderText(tr("Find in this report"));
    m_field->setAccessibleName(tr("Find in this report"));
    m_field->setFixedWidth(260);
    m_count->setObjectName(u"findCount"_s);
    m_count->setFont(Look::tabular(Look::caption(font())));
    const auto button = [this](const QString &icon, const QString &name, int by) {
        auto *made = new QToolButton(this);
        made->setIcon(Icons::line(icon));
        made->setAutoRaise(true);
        made->setToolTip(name);
        made->setAccessibleName(name);
        connect(made, &QToolButton::clicked, this, [this, by] { by ? step(by) : close(); });
        return made;
    };
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::gapHuge, 6, Look::gapLarge, 6);
    row->setSpacing(Look::gapSmall);
    row->addWidget(m_field);
    row->addWidget(button(u"back"_s, tr("The one before (Shift+F3)"), -1));
    row->addWidget(button(u"forward"_s, tr("The next one (F3)"), 1));
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(button(u"close"_s, tr("Close (Esc)"), 0));
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::look);
    hide();
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    look();
}

void FindBar::close()
{
    hide();
    m_hits.clear();
    m_current = -1;
    emit found({}, -1);
    emit closed();
}

void FindBar::setText(const QString &text)
{
    m_text = text;
    if (!isHidden())
        look();
}

void FindBar::look()
{
    m_hits = placesOf(m_field->text(), m_text);
    const auto next = std::ranges::lower_bound(m_hits, m_from, {}, &Span::start);
    m_current = m_hits.isEmpty() ? -1 : next == m_hits.end() ? 0 : next - m_hits.begin();
    say();
}

void FindBar::step(int by)
{
    if (m_hits.isEmpty())
        return;
    m_current = (m_current + by + m_hits.size()) % m_hits.size();
    say();
}

void FindBar::say()
{
    const QLocale locale;
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (m_hits.isEmpty())
        m_count->setText(tr("not found"));
    else
        m_count->setText(tr("%1 of %2").arg(locale.toString(m_current + 1), locale.toString(m_hits.size())));
    emit found(m_hits, m_current);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(back ? -1 : 1);
        break;
    case Qt::Key_Escape:
        close();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, Look::separator(palette()));
}

} // namespace Rapporteur
