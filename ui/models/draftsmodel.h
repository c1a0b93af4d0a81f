// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/draft.h"

#include <QAbstractListModel>

namespace Rapporteur {

/// Drafts under the folders that they are in, those without one first; in a folder the one that was changed last first.
class DraftsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        DraftRole = Qt::UserRole + 100, ///< qint64 id; 0 of a folder
        StateRole, ///< int, a DraftState
        ChangedRole, ///< QDateTime
    };

    using QAbstractListModel::QAbstractListModel;

    void set(const QList<Draft> &drafts);
    /// Those whose title or folder has all of these words, in any letter case.
    void setWords(const QString &words);
    [[nodiscard]] const QList<Draft> &drafts() const { return m_drafts; }
    [[nodiscard]] const Draft *draft(qint64 id) const;
    [[nodiscard]] QStringList folders() const; ///< in their order
    [[nodiscard]] QModelIndex indexOf(qint64 id) const;
    /// How a draft is called in lists.
    [[nodiscard]] static QString titleOf(const Draft &draft);
    [[nodiscard]] static QString nameOf(DraftState state);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        qint64 draft = 0; ///< 0: a folder
        QString folder = {};

        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] QList<Row> rows() const;
    void arrange();

    QList<Draft> m_drafts;
    QString m_words; ///< case-folded
    QList<Row> m_rows;
};

} // namespace Rapporteur
