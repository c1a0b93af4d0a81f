// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/actionsmodel.h"

#include "ui/models/reportsmodel.h"
#include "ui/models/drops.h"
#include "ui/models/roles.h"
#include "ui/shell/look.h"
#include "ui/shell/place.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr quintptr groupId = 0; ///< of an index of a group; an action's has its group's row + 1

QString nameOf(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return ActionsModel::tr("Open");
    case ActionState::InProgress:
        return ActionsModel::tr("In progress");
    case ActionState::Done:
        return ActionsModel::tr("Done");
    }
    return {};
}

} // namespace

void ActionsModel::setRows(const QList<ActionRow> &rows, QDate today)
{
    beginResetModel();
    m_rows = rows;
    m_today = today;
    group();
    endResetModel();
}

void ActionsModel::setOwner(const QString &owner)
{
    if (owner == m_owner)
        return;
    beginResetModel();
    m_owner = owner;
    group();
    endResetModel();
}

void ActionsModel::group()
{
    m_groups.clear();
    for (const ActionState state : {ActionState::Open, ActionState::InProgress, ActionState::Done}) {
        Group group{state, {}};
        for (int i = 0; i < m_rows.size(); ++i) {
            if (m_rows.at(i).state == state && (m_owner.isEmpty() || m_rows.at(i).owners.contains(m_owner)))
                group.rows.append(i);
        }
        if (!group.rows.isEmpty())
            m_groups.append(group);
    }
}

QList<std::pair<QString, int>> ActionsModel::owners() const
{
    QHash<QString, int> counts;
    for (const ActionRow &row : m_rows) {
        for (const QString &owner : row.owners)
            ++counts[owner];
    }
    QList<std::pair<QString, int>> owners;
    for (const auto &[name, count] : counts.asKeyValueRange())
        owners.append({name, count});
    std::ranges::sort(owners, [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first.localeAwareCompare(b.first) < 0;
    });
    return owners;
}

int ActionsModel::count(ActionState state) const
{
    const auto group = std::ranges::find(m_groups, state, &Group::state);
    return group == m_groups.end() ? 0 : int(group->rows.size());
}

QModelIndex ActionsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : groupId);
}

QModelIndex ActionsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, groupId);
}

int ActionsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == groupId && parent.column() == 0 ? int(m_groups.at(parent.row()).rows.size()) : 0;
}

int ActionsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const ActionRow *ActionsModel::action(const QModelIndex &index) const
{
    if (index.internalId() == groupId)
        return nullptr;
    return &m_rows.at(m_groups.at(int(index.internalId()) - 1).rows.at(index.row()));
}

QString ActionsModel::text(const ActionRow &row, int column) const
{
    switch (column) {
    case Who:
        return row.owners.isEmpty() ? tr("nobody named") : QLocale().createSeparatedList(row.owners);
    case What:
        return row.text;
    case Said:
        return row.date.isValid() ? QString(Look::date(row.date) + u'\n' + row.reportLabel) : row.reportLabel;
    case Due:
        return ReportsModel::when(row.due);
    default:
        return {};
    }
}

QVariant ActionsModel::groupData(const Group &group, int column, int role) const
{
    if (role == IsGroupRole)
        return true;
    if (column != 0)
        return {};
    if (role == Qt::DisplayRole)
        return QString(nameOf(group.state) + u"  " + QLocale().toString(group.rows.size()));
    return role == Qt::AccessibleTextRole ? QVariant(tr("%1, %n action(s)", nullptr, int(group.rows.size())).arg(nameOf(group.state)))
                                          : QVariant();
}

QVariant ActionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActionRow *row = action(index);
    if (!row)
        return groupData(m_groups.at(index.row()), index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Due && row->due.isKnown() && row->due.date < m_today && row->state != ActionState::Done
            ? tr("Due before today, and not said to be done")
            : QVariant();
    case IsGroupRole:
        return false;
    case OverdueRole:
        return row->state != ActionState::Done && row->due.isKnown()
            && (row->due.dateTo.isValid() ? row->due.dateTo : row->due.date) < m_today;
    case PlaceRole:
        return QVariant::fromValue(Place::report(row->report, row->span));
    case DropRole:
        return QVariant::fromValue(DropSource{.kind = CitedKind::Action, .report = row->report, .shown = row->span});
    case TopicsRole:
        return row->topics;
    default:
        return {};
    }
}

QVariant ActionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Said:
        return tr("Said on");
    case Due:
        return tr("Due");
    default:
        return {};
    }
}

Qt::ItemFlags ActionsModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    return action(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemFlags(Qt::ItemIsEnabled);
}

} // namespace Rapporteur
