// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationslist.h"

#include "ui/models/annotationsmodel.h"

#include <QScrollBar>
#include <QSet>

#include <algorithm>

namespace Rapporteur {

namespace {
const Mark *markAt(const QModelIndex &index)
{
    return index.data(AnnotationsModel::MarkRole).value<const Mark *>();
}
} // namespace

AnnotationsList::AnnotationsList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void AnnotationsList::setModel(QAbstractItemModel *model)
{
    // Before the view forgets, and after it has.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &AnnotationsList::remember);
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &AnnotationsList::restore);
}

QList<const Mark *> AnnotationsList::chosen() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<const Mark *> marks;
    QSet<const Mark *> seen;
    for (const QModelIndex &row : std::as_const(rows)) {
        const Mark *mark = markAt(row);
        if (mark && !seen.contains(mark)) {
            seen.insert(mark);
            marks.append(mark);
        }
    }
    return marks;
}

const Mark *AnnotationsList::current() const
{
    return markAt(currentIndex());
}

void AnnotationsList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

void AnnotationsList::remember()
{
    m_chosen.clear();
    const auto marks = chosen();
    for (const Mark *mark : marks)
        m_chosen.insert(mark->annotation().id);
    m_current = current() ? current()->annotation().id : 0;
    m_row = currentIndex().row();
    m_scrolled = verticalScrollBar()->value();
}

void AnnotationsList::restore()
{
    QItemSelection selection;
    QModelIndex now;
    QSet<qint64> left = m_chosen;
    const auto farther = [this](int row, const QModelIndex &than) { return than.isValid() && qAbs(row - m_row) >= qAbs(than.row() - m_row); };
    QModelIndex nearest;
    for (int row = 0; row < model()->rowCount() && m_row >= 0; ++row) {
        const QModelIndex index = model()->index(row, 0);
        const Mark *mark = markAt(index);
        if (!mark)
            continue;
        const qint64 id = mark->annotation().id;
        if (left.remove(id))
            selection.select(index, index);
        if (id == m_current && !farther(row, now))
            now = index;
        if (!farther(row, nearest))
            nearest = index;
    }
    // Who deletes goes on with the next one; who narrows the list from elsewhere chose nothing in it.
    const bool isGone = !now.isValid() && hasFocus();
    selectionModel()->setCurrentIndex(now.isValid() ? now : nearest, isGone && selection.isEmpty() ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate);
    if (!selection.isEmpty())
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    doItemsLayout();
    verticalScrollBar()->setValue(m_scrolled);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    emit chosenChanged();
}

} // namespace Rapporteur
