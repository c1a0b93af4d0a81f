// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefings/briefingparts.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSet>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QString keyOf(const QTreeWidgetItem *row)
{
    return row->data(0, Qt::UserRole).toString();
}

} // namespace

BriefingParts::BriefingParts(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"briefingParts"_s);
    setAccessibleName(tr("Parts and extracts"));
    setHeaderHidden(true);
    setColumnCount(1);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setTextElideMode(Qt::ElideRight);
    setUniformRowHeights(true);
    connect(this, &QTreeWidget::itemChanged, this, &BriefingParts::take);
}

void BriefingParts::addRow(QTreeWidgetItem *row, const QString &key, const QString &words)
{
    row->setText(0, words);
    row->setData(0, Qt::UserRole, key);
    row->setCheckState(0, m_leftOut.contains(key) ? Qt::Unchecked : Qt::Checked);
}

void BriefingParts::setParts(const QList<FilledPart> &parts)
{
    const QSignalBlocker quiet(this);
    QSet<QString> folded;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (!topLevelItem(i)->isExpanded())
            folded.insert(keyOf(topLevelItem(i)));
    }
    const bool isFirst = topLevelItemCount() == 0;
    const QString current = currentItem() ? keyOf(currentItem()) : QString();
    clear();
    for (const FilledPart &part : parts) {
        auto *row = new QTreeWidgetItem(this);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled);
        addRow(row, part.key, part.extracts.isEmpty() ? part.title : tr("%1 (%Ln)", "a part and how many extracts are in it", int(part.extracts.size())).arg(part.title));
        for (const FilledPart::Extract &extract : part.extracts) {
            auto *child = new QTreeWidgetItem(row);
            child->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren);
            addRow(child, extract.key, extract.label.isEmpty() ? extract.words : extract.label + u": "_s + extract.words);
            child->setToolTip(0, extract.words);
            if (keyOf(child) == current)
                setCurrentItem(child);
        }
        row->setExpanded(!isFirst && !folded.contains(part.key));
        if (part.key == current)
            setCurrentItem(row);
    }
}

void BriefingParts::take(QTreeWidgetItem *row)
{
    const QString key = keyOf(row);
    m_leftOut.removeAll(key);
    if (row->checkState(0) == Qt::Unchecked)
        m_leftOut.append(key);
    emit changed();
}

/// Among its likes: an extract stays in its part.
void BriefingParts::move(int by)
{
    QTreeWidgetItem *row = currentItem();
    if (!row)
        return;
    QTreeWidgetItem *above = row->parent() ? row->parent() : invisibleRootItem();
    const int at = above->indexOfChild(row);
    const int to = at + by;
    if (to < 0 || to >= above->childCount())
        return;
    const bool isExpanded = row->isExpanded();
    above->insertChild(to, above->takeChild(at));
    row->setExpanded(isExpanded);
    setCurrentItem(row);
    noteOrder();
}

void BriefingParts::noteOrder()
{
    m_order.clear();
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *part = topLevelItem(i);
        m_order.append(keyOf(part));
        for (int j = 0; j < part->childCount(); ++j)
            m_order.append(keyOf(part->child(j)));
    }
    emit changed();
}

void BriefingParts::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (isMove)
        move(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QTreeWidget::keyPressEvent(event);
}

void BriefingParts::dropEvent(QDropEvent *event)
{
    QTreeWidgetItem *moved = currentItem();
    QTreeWidgetItem *onto = itemAt(event->position().toPoint());
    event->setDropAction(Qt::IgnoreAction); // the row is moved here, and not copied and removed by the view
    event->accept();
    if (!moved || !onto || moved == onto)
        return;
    // A part dropped on an extract goes to that extract's part.
    if (!moved->parent() && onto->parent())
        onto = onto->parent();
    if (moved->parent() != onto->parent())
        return;
    QTreeWidgetItem *above = moved->parent() ? moved->parent() : invisibleRootItem();
    const bool isBelow = dropIndicatorPosition() == BelowItem;
    const bool isExpanded = moved->isExpanded();
    above->takeChild(above->indexOfChild(moved));
    above->insertChild(above->indexOfChild(onto) + (isBelow ? 1 : 0), moved);
    moved->setExpanded(isExpanded);
    setCurrentItem(moved);
    noteOrder();
}

} // namespace Rapporteur
