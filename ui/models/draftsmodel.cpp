// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/draftsmodel.h"

#include "ui/models/roles.h"
#include "ui/shell/look.h"
#include "ui/shell/place.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

QString DraftsModel::titleOf(const Draft &draft)
{
    return draft.title.isEmpty() ? tr("Untitled") : draft.title;
}

QString DraftsModel::nameOf(DraftState state)
{
    switch (state) {
    case DraftState::Circulated:
        return tr("Circulated");
    case DraftState::Final:
        return tr("Final");
    case DraftState::Draft:
        break;
    }
    return tr("Draft");
}

void DraftsModel::set(const QList<Draft> &drafts)
{
    m_drafts = drafts;
    arrange();
}

void DraftsModel::setWords(const QString &words)
{
    m_words = words.toCaseFolded();
    arrange();
}

QList<DraftsModel::Row> DraftsModel::rows() const
{
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    QList<Row> rows;
    for (const QString &folder : QStringList{QString()} + folders()) {
        const qsizetype heading = rows.size();
        for (const Draft &draft : m_drafts) {
            const QString known = QString(titleOf(draft) + u' ' + draft.folder).toCaseFolded();
            if (draft.folder == folder && std::ranges::all_of(words, [&](const QString &word) { return known.contains(word); }))
                rows.append({.draft = draft.id});
        }
        if (!folder.isEmpty() && rows.size() > heading)
            rows.insert(heading, {.folder = folder});
    }
    return rows;
}

void DraftsModel::arrange()
{
    const QList<Row> now = rows();
    if (now == m_rows) { // what stands where is the same, so views need not forget their place
        if (!now.isEmpty())
            emit dataChanged(index(0), index(int(now.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = now;
    endResetModel();
}

const Draft *DraftsModel::draft(qint64 id) const
{
    const auto found = std::ranges::find(m_drafts, id, &Draft::id);
    return found == m_drafts.end() ? nullptr : &*found;
}

QStringList DraftsModel::folders() const
{
    QStringList folders;
    for (const Draft &draft : m_drafts) {
        if (!draft.folder.isEmpty() && !folders.contains(draft.folder))
            folders.append(draft.folder);
    }
    std::ranges::sort(folders, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return folders;
}

QModelIndex DraftsModel::indexOf(qint64 id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (id && m_rows.at(row).draft == id)
            return index(row);
    }
    return {};
}

int DraftsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DraftsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const Draft *known = row.draft ? draft(row.draft) : nullptr;
    if (!known)
        return role == Qt::DisplayRole ? QVariant(row.folder) : role == DraftRole ? QVariant(qint64(0)) : QVariant();
    const Draft &draft = *known;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return titleOf(draft);
    case Qt::AccessibleTextRole:
        return QStringList{titleOf(draft), nameOf(draft.state), Look::date(draft.modifiedAt.toLocalTime().date())}.join(u". "_s);
    case DraftRole:
        return draft.id;
    case StateRole:
        return int(draft.state);
    case ChangedRole:
        return draft.modifiedAt;
    case PlaceRole:
        return QVariant::fromValue(Place::draft(draft.id));
    default:
        return {};
    }
}

Qt::ItemFlags DraftsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!m_rows.at(index.row()).draft)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace Rapporteur
