// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/board.h"
#include "ui/models/mark.h"

#include <QAbstractListModel>

namespace Rapporteur {

/// The cards of one column of the board. Cards can be dragged within and between columns; what is dropped is asked for
/// with moveWanted().
class BoardModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { CardRole = Qt::UserRole + 200 }; ///< id; besides AnnotationsModel::MarkRole

    using QAbstractListModel::QAbstractListModel;

    /// Cards whose mark is not there are left out.
    void set(const BoardSection &section, const QHash<qint64, Mark> &marks);
    [[nodiscard]] qint64 section() const { return m_section; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    /// `to` of the others are to stand before them.
    void moveWanted(const QList<qint64> &cards, int to);

private:
    struct Card {
        qint64 id = 0;
        Mark mark;
    };
    qint64 m_section = 0;
    QList<Card> m_cards;
};

} // namespace Rapporteur
