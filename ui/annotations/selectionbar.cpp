// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/selectionbar.h"

#include "core/library/annotation.h"
#include "ui/annotations/annotationactions.h"
#include "ui/shell/look.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStackedLayout>
#include <QStringListModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Rapporteur {

SelectionBar::SelectionBar(AnnotationActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
    , m_buttons(new QWidget(this))
    , m_asking(new QWidget(this))
    , m_count(new QLabel(this))
    , m_question(new QLabel(this))
    , m_tag(new QLineEdit(this))
    , m_tags(new QStringListModel(this))
{
    setObjectName(u"selectionBar"_s);
    setFixedHeight(44);
    makeButtons(actions);
    m_tag->setObjectName(u"tagField"_s);
    m_tag->setMaximumWidth(320);
    m_tag->installEventFilter(this);
    auto *completer = new QCompleter(m_tags, m_tag);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_tag->setCompleter(completer);
    connect(m_tag, &QLineEdit::returnPressed, this, [this] {
        if (const QString tag = cleanTag(m_tag->text()); !tag.isEmpty())
            emit tagGiven(tag, m_adds);
        leave();
    });
    auto *row = new QHBoxLayout(m_asking);
    row->setContentsMargins(Look::gap, 0, Look::gap, 0);
    row->setSpacing(Look::gap);
    row->addWidget(m_question);
    row->addWidget(m_tag, 1);
    row->addStretch();
    m_pages->addWidget(m_buttons);
    m_pages->addWidget(m_asking);
}

void SelectionBar::makeButtons(AnnotationActions *actions)
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(Look::gap, 0, Look::gap, 0);
    row->setSpacing(2);
    m_count->setFont(Look::caption(font()));
    row->addWidget(m_count);
    row->addSpacing(Look::gap);
    for (QAction *color : actions->colors())
        row->addWidget(button(color));
    row->addSpacing(Look::gap);
    for (QAction *action : {actions->addTag, actions->star, actions->makePrivate, actions->toBoard, actions->copy, actions->confirm, actions->attach})
        row->addWidget(button(action));
    row->addStretch();
    row->addWidget(button(actions->remove));
}

QToolButton *SelectionBar::button(QAction *action)
{
    auto *button = new QToolButton(m_buttons);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize({16, 16});
    button->setFixedSize(28, 28);
    button->setFocusPolicy(Qt::TabFocus);
    // A key belongs to the lists, a name to the button; both come and go with the action.
    const auto name = [button, action] {
        button->setAccessibleName(action->text());
        button->setVisible(action->isVisible());
    };
    connect(action, &QAction::changed, button, name);
    name();
    return button;
}

void SelectionBar::setCount(int chosen)
{
    m_count->setText(tr("%Ln chosen", nullptr, chosen));
    setVisible(chosen > 0);
    if (chosen == 0)
        m_pages->setCurrentWidget(m_buttons);
}

void SelectionBar::askTag(bool add, const QStringList &tags)
{
    m_adds = add;
    m_question->setText(add ? tr("Add tag") : tr("Take off tag"));
    m_tag->setAccessibleName(m_question->text());
    m_tag->setPlaceholderText(add ? tr("for example positions/for") : tags.value(0));
    m_tags->setStringList(tags);
    m_tag->clear();
    m_pages->setCurrentWidget(m_asking);
    m_tag->setFocus(Qt::ShortcutFocusReason);
}

bool SelectionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tag && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SelectionBar::leave()
{
    m_tag->completer()->popup()->hide();
    m_pages->setCurrentWidget(m_buttons);
    emit left();
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Look::separator(palette()));
}

} // namespace Rapporteur
