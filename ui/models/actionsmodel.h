// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/actions.h"

#include <QAbstractItemModel>

namespace Rapporteur {

/// Actions under their states: open, in progress, done. A state without actions has no row.
class ActionsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Who, What, Said, Due, ColumnCount };
    enum Role { IsGroupRole = Qt::UserRole + 100, OverdueRole };

    using QAbstractItemModel::QAbstractItemModel;

    /// `today` tells what is overdue.
    void setRows(const QList<ActionRow> &rows, QDate today);
    /// Only the actions of one owner; empty: of all.
    void setOwner(const QString &owner);
    /// Every owner with the number of actions, most first.
    [[nodiscard]] QList<std::pair<QString, int>> owners() const;
    /// How many are shown in a state.
    [[nodiscard]] int count(ActionState state) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group {
        ActionState state;
        QList<int> rows; ///< indices in m_rows
    };
    void group();
    [[nodiscard]] const ActionRow *action(const QModelIndex &index) const;
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QString text(const ActionRow &row, int column) const;

    QList<ActionRow> m_rows;
    QList<Group> m_groups;
    QString m_owner;
    QDate m_today;
};

} // namespace Rapporteur
