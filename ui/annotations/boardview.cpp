// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/boardview.h"

#include "ui/annotations/annotationslist.h"
#include "ui/models/roles.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

bool isArrow(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
}

} // namespace

BoardView::BoardView(const ViewContext &context, const AnnotationActions *actions, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_actions(actions)
    , m_ground(new QWidget(this))
    , m_hint(new QLabel(tr("Put marks here in the order in which a draft is to use them:\nchoose some in the list and press B."), this))
    , m_add(new QPushButton(Icons::line(u"add"_s), tr("Add a column"), this))
{
    setObjectName(u"board"_s);
    setAccessibleName(tr("Board"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(m_ground);
    viewport()->setAutoFillBackground(false);
    m_ground->setAutoFillBackground(false);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_add->setObjectName(u"addColumn"_s);
    auto *end = new QVBoxLayout;
    end->addWidget(m_add, 0, Qt::AlignLeading);
    end->addStretch();
    auto *row = new QHBoxLayout(m_ground);
    row->setContentsMargins(Look::gapHuge, Look::gap, Look::gapHuge, Look::gapLarge);
    row->setSpacing(Look::gap);
    row->addLayout(end);
    row->addWidget(m_hint, 1);
    row->addStretch();
    connect(m_add, &QPushButton::clicked, this, &BoardView::addSection);
}

void BoardView::set(const QList<BoardSection> &sections, const QHash<qint64, Mark> &marks)
{
    const bool hadFocus = m_current && m_current->list()->hasFocus();
    while (m_columns.size() < sections.size())
        m_columns.append(addColumn());
    while (m_columns.size() > sections.size()) {
        BoardColumn *gone = m_columns.takeLast();
        if (gone == m_current)
            m_current = nullptr;
        gone->hide();
        gone->deleteLater();
    }
    for (qsizetype i = 0; i < sections.size(); ++i)
        m_columns.at(i)->set(sections.at(i), marks);
    m_hint->setVisible(std::ranges::all_of(m_columns, [](const BoardColumn *column) { return column->model()->rowCount() == 0; }));
    for (BoardColumn *column : std::as_const(m_columns)) {
        if (!m_followed.isEmpty() && column->choose(m_followed)) {
            m_followed.clear();
            enter(column);
        }
    }
    if (hadFocus && !m_current && !m_columns.isEmpty())
        enter(m_columns.last());
    if (m_namesNext && !m_columns.isEmpty())
        m_columns.last()->editName();
    m_namesNext = false;
    emit chosenChanged();
}

BoardColumn *BoardView::addColumn()
{
    auto *column = new BoardColumn(m_actions, m_ground);
    static_cast<QHBoxLayout *>(m_ground->layout())->insertWidget(int(m_columns.size()), column);
    column->list()->installEventFilter(this);
    connectColumn(column);
    column->menu()->addAction(tr("Rename"), QKeySequence(Qt::Key_F2), column, &BoardColumn::editName);
    column->menu()->addAction(tr("Move to the left"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left), this, [this, column] { moveColumn(column, -1); });
    column->menu()->addAction(tr("Move to the right"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right), this, [this, column] { moveColumn(column, 1); });
    column->menu()->addSeparator();
    column->menu()->addAction(tr("Remove the column"), this, [this, column] {
        m_context.edits.annotate([section = column->section()](const Connection &connection) { return removeBoardSection(connection, section); });
    });
    // The keys are the list's; in the menu they are only said.
    const auto actions = column->menu()->actions();
    for (QAction *action : actions)
        action->setShortcutContext(Qt::WidgetShortcut);
    column->show();
    return column;
}

void BoardView::connectColumn(BoardColumn *column)
{
    connect(column, &BoardColumn::renameWanted, this, [this, column](const QString &title) {
        m_context.edits.annotate([section = column->section(), title](const Connection &connection) { return renameBoardSection(connection, section, title); });
    });
    connect(column->model(), &BoardModel::moveWanted, this, [this, column](const QList<qint64> &cards, int to) {
        m_followed = cards;
        m_context.edits.annotate([cards, section = column->section(), to](const Connection &connection) { return moveCards(connection, cards, section, to); });
    });
    connect(column->list(), &QListView::activated, this, [this](const QModelIndex &index) { emit goTo(index.data(PlaceRole).value<Place>()); });
    connect(column->list(), &AnnotationsList::chosenChanged, this, &BoardView::chosenChanged);
}

QList<const Mark *> BoardView::chosen() const
{
    return m_current ? m_current->list()->chosen() : QList<const Mark *>();
}

bool BoardView::eventFilter(QObject *watched, QEvent *event)
{
    const auto column = std::ranges::find_if(m_columns, [&](const BoardColumn *one) { return one->list() == watched; });
    if (column == m_columns.end())
        return QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn) {
        m_current = *column;
        emit chosenChanged();
    } else if (event->type() == QEvent::ShortcutOverride) {
        // Alt with an arrow goes back and forward elsewhere.
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() & Qt::AltModifier && isArrow(key->key())) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        return press(*column, static_cast<QKeyEvent *>(event));
    }
    return QScrollArea::eventFilter(watched, event);
}

bool BoardView::press(BoardColumn *column, QKeyEvent *event)
{
    const int key = event->key();
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const int by = (key == Qt::Key_Left) == (layoutDirection() == Qt::LeftToRight) ? -1 : 1;
    if (event->modifiers() & Qt::AltModifier && isArrow(key)) {
        if (event->modifiers() & Qt::ShiftModifier && isSideways)
            moveColumn(column, by);
        else if (!column->chosenCards().isEmpty())
            move(column, key);
        return true;
    }
    if (isSideways && event->modifiers() == Qt::NoModifier) {
        if (BoardColumn *other = neighbour(column, by))
            enter(other);
        return true;
    }
    if (key == Qt::Key_Delete) {
        m_context.edits.annotate([cards = column->chosenCards()](const Connection &connection) { return removeCards(connection, cards); });
        return true;
    }
    if (key == Qt::Key_F2) {
        column->editName();
        return true;
    }
    return false;
}

void BoardView::move(BoardColumn *column, int key)
{
    const BoardColumn *into = column;
    int to = column->firstChosen();
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        to = qMax(0, to + (key == Qt::Key_Up ? -1 : 1));
    else
        into = neighbour(column, (key == Qt::Key_Left) == (layoutDirection() == Qt::LeftToRight) ? -1 : 1);
    if (!into)
        return;
    m_followed = column->chosenCards();
    m_context.edits.annotate([cards = m_followed, section = into->section(), to](const Connection &connection) { return moveCards(connection, cards, section, to); });
}

void BoardView::moveColumn(const BoardColumn *column, int by)
{
    const auto to = m_columns.indexOf(column) + by;
    if (to < 0 || to >= m_columns.size())
        return;
    m_followed = column->chosenCards();
    m_context.edits.annotate([section = column->section(), to](const Connection &connection) { return moveBoardSection(connection, section, int(to)); });
}

void BoardView::enter(BoardColumn *column)
{
    m_current = column;
    AnnotationsList *list = column->list();
    list->setFocus(Qt::OtherFocusReason);
    if (!list->selectionModel()->hasSelection())
        list->selectionModel()->setCurrentIndex(column->model()->index(qMax(0, list->currentIndex().row())), QItemSelectionModel::ClearAndSelect);
    ensureWidgetVisible(column, Look::gap, 0);
}

BoardColumn *BoardView::neighbour(const BoardColumn *column, int by) const
{
    return m_columns.value(m_columns.indexOf(column) + by);
}

void BoardView::addSection()
{
    m_namesNext = true;
    m_context.edits.annotate([title = tr("New column")](const Connection &connection) { return addBoardSection(connection, title); });
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    if (BoardColumn *column = m_current ? m_current : m_columns.value(0))
        enter(column);
}

} // namespace Rapporteur
