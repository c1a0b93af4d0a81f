// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/dropdrag.h"

#include "ui/models/drops.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDrag>
#include <QMouseEvent>

namespace Rapporteur {

DropDrag::DropDrag(QAbstractItemView *list)
    : QObject(list)
    , m_list(list)
{
    list->viewport()->installEventFilter(this);
}

bool DropDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_at = mouse->position().toPoint();
        m_pressed = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier ? m_list->indexAt(m_at) : QModelIndex();
    } else if (event->type() == QEvent::MouseMove && m_pressed.isValid()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (!(mouse->buttons() & Qt::LeftButton))
            m_pressed = QModelIndex();
        else if ((mouse->position().toPoint() - m_at).manhattanLength() >= QApplication::startDragDistance())
            begin();
        return m_pressed.isValid(); // else the rows that it comes over would be chosen
    }
    return QObject::eventFilter(watched, event);
}

void DropDrag::begin()
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    rows.removeIf([](const QModelIndex &row) { return row.column() != 0; });
    if (!rows.contains(m_pressed))
        rows = {m_pressed};
    m_pressed = QModelIndex();
    const auto drops = dropsOf(rows);
    if (drops.isEmpty())
        return;
    auto *drag = new QDrag(m_list);
    drag->setMimeData(mimeOf(drops).release());
    drag->exec(Qt::CopyAction);
}

} // namespace Rapporteur
