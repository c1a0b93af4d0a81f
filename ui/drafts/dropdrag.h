// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>

class QAbstractItemView;

namespace Rapporteur {

/// Lets the chosen rows of a list be dragged into a draft. The list's model needs to know nothing of it.
class DropDrag : public QObject
{
    Q_OBJECT
public:
    explicit DropDrag(QAbstractItemView *list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();

    QAbstractItemView *m_list;
    QPersistentModelIndex m_pressed;
    QPoint m_at;
};

} // namespace Rapporteur
