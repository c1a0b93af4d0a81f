// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/boardcolumn.h"

#include "ui/annotations/annotationactions.h"
#include "ui/annotations/annotationsdelegate.h"
#include "ui/annotations/annotationslist.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

BoardColumn::BoardColumn(const AnnotationActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_model(new BoardModel(this))
    , m_list(new AnnotationsList(this))
    , m_name(new QLineEdit(this))
    , m_count(new Caption({}, this))
    , m_menu(new QMenu(this))
{
    setFixedWidth(width);
    m_name->setObjectName(u"columnName"_s);
    m_name->setAccessibleName(tr("Name of the column"));
    m_name->setFrame(false);
    m_name->setFont(Look::strong(font()));
    m_name->setPlaceholderText(tr("Name"));
    QPalette clear = m_name->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_name->setPalette(clear);
    auto *more = new QToolButton(this);
    more->setIcon(Icons::line(u"menu"_s));
    more->setIconSize({14, 14});
    more->setAutoRaise(true);
    more->setAccessibleName(tr("What can be done to the column"));
    more->setToolTip(more->accessibleName());
    more->setMenu(m_menu);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Look::gapSmall, 0, 0, 0);
    head->addWidget(m_name, 1);
    head->addWidget(m_count);
    head->addWidget(more);

    m_list->setObjectName(u"boardCards"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AnnotationsDelegate(AnnotationsDelegate::Setting::Board, m_list));
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setFocusPolicy(Qt::StrongFocus);
    actions->addTo(m_list, true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gapSmall, Look::gapSmall, Look::gapSmall, 0);
    column->setSpacing(Look::gapSmall);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const QString title = m_name->text().simplified();
        if (!title.isEmpty() && title != m_title)
            emit renameWanted(title);
        else
            m_name->setText(m_title);
    });
    connect(m_name, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
}

void BoardColumn::set(const BoardSection &section, const QHash<qint64, Mark> &marks)
{
    m_model->set(section, marks);
    m_title = section.title;
    if (!m_name->hasFocus() || m_name->text().isEmpty())
        m_name->setText(m_title);
    m_list->setAccessibleName(m_title);
    m_count->setText(QLocale().toString(m_model->rowCount()));
}

QList<qint64> BoardColumn::chosenCards() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<qint64> cards;
    for (const QModelIndex &row : std::as_const(rows))
        cards.append(row.data(BoardModel::CardRole).toLongLong());
    return cards;
}

int BoardColumn::firstChosen() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    return rows.isEmpty() ? -1 : std::ranges::min(rows, {}, &QModelIndex::row).row();
}

bool BoardColumn::choose(const QList<qint64> &cards)
{
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (cards.contains(index.data(BoardModel::CardRole).toLongLong()))
            selection.select(index, index);
    }
    if (selection.isEmpty())
        return false;
    m_list->selectionModel()->setCurrentIndex(selection.indexes().first(), QItemSelectionModel::NoUpdate);
    m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(m_list->currentIndex());
    return true;
}

void BoardColumn::editName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::chrome(palette()));
    painter.drawRoundedRect(rect(), 8, 8);
}

} // namespace Rapporteur
