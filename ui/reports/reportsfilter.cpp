// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reportsfilter.h"

#include "ui/models/reportsmodel.h"
#include "ui/models/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

ReportsFilter::ReportsFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void ReportsFilter::setWords(const QString &words)
{
    m_words = words.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void ReportsFilter::setOnlyDoubts(bool only)
{
    m_onlyDoubts = only;
    invalidateRowsFilter();
}

bool ReportsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QAbstractItemModel *model = sourceModel();
    if (m_onlyDoubts && model->index(row, ReportsModel::Doubts, parent).data(SortRole).toInt() == 0)
        return false;
    const QString all = model->index(row, 0, parent).data(WordsRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return all.contains(word); });
}

} // namespace Rapporteur
