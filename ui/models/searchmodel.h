// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/search.h"

#include <QAbstractListModel>

namespace Rapporteur {

/// What a search found, as a list: hits in the order of the answer, with a heading row before each group.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Grouping { None, ByReport, BySpeaker };
    enum Role { HitRole = Qt::UserRole + 100, IsHeadingRole };

    using QAbstractListModel::QAbstractListModel;

    void setHits(const QList<SearchHit> &hits);
    void setGrouping(Grouping grouping);
    /// Rows that are hits; a hit of two speakers stands under both.
    [[nodiscard]] int hitRows() const;
    /// The next row that is a hit, from `row` on; -1 where there is none.
    [[nodiscard]] int hitFrom(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        int hit = -1; ///< -1: a heading
        QString heading = {};
        int count = 0; ///< of the hits under a heading
    };
    void group();
    [[nodiscard]] QStringList groupsOf(const SearchHit &hit) const;

    QList<SearchHit> m_hits;
    QList<Row> m_rows;
    Grouping m_grouping = Grouping::None;
};

} // namespace Rapporteur
