// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/searchmodel.h"

#include "ui/models/roles.h"
#include "ui/shell/look.h"
#include "ui/shell/place.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Rapporteur {

void SearchModel::setHits(const QList<SearchHit> &hits)
{
    beginResetModel();
    m_hits = hits;
    group();
    endResetModel();
}

void SearchModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    group();
    endResetModel();
}

QStringList SearchModel::groupsOf(const SearchHit &hit) const
{
    if (m_grouping == Grouping::ByReport)
        return {hit.date.isValid() ? QString(hit.reportLabel + u" · " + Look::date(hit.date)) : hit.reportLabel};
    return hit.speakers.isEmpty() ? QStringList{tr("Nobody is credited")} : hit.speakers;
}

void SearchModel::group()
{
    m_rows.clear();
    if (m_grouping == Grouping::None) {
        for (int i = 0; i < m_hits.size(); ++i)
            m_rows.append(Row{i});
        return;
    }
    // Groups come in the order of their best hit.
    QStringList order;
    QHash<QString, QList<int>> members;
    for (int i = 0; i < m_hits.size(); ++i) {
        for (const QString &name : groupsOf(m_hits.at(i))) {
            if (!members.contains(name))
                order.append(name);
            members[name].append(i);
        }
    }
    for (const QString &name : std::as_const(order)) {
        const QList<int> hits = members.value(name);
        m_rows.append({-1, name, int(hits.size())});
        for (const int hit : hits)
            m_rows.append(Row{hit});
    }
}

int SearchModel::hitRows() const
{
    int count = 0;
    for (const Row &row : m_rows)
        count += row.hit >= 0;
    return count;
}

int SearchModel::hitFrom(int row) const
{
    for (int i = qMax(0, row); i < m_rows.size(); ++i) {
        if (m_rows.at(i).hit >= 0)
            return i;
    }
    return -1;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == IsHeadingRole)
        return row.hit < 0;
    if (row.hit < 0) {
        if (role == Qt::DisplayRole)
            return row.heading;
        return role == Qt::AccessibleTextRole ? QVariant(tr("%1, %n found", nullptr, row.count).arg(row.heading)) : QVariant();
    }
    const SearchHit &hit = m_hits.at(row.hit);
    switch (role) {
    case Qt::DisplayRole:
        return hit.text;
    case Qt::AccessibleTextRole:
        return QString(hit.reportLabel + u", " + Look::date(hit.date) + u". " + hit.text);
    case HitRole:
        return QVariant::fromValue(hit);
    case PlaceRole:
        return QVariant::fromValue(Place::report(hit.report, hit.span));
    case TopicsRole:
        return hit.topics;
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    if (m_rows.at(index.row()).hit < 0)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace Rapporteur
