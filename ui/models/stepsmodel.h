// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/steps.h"

#include <QAbstractListModel>

namespace Rapporteur {

/// What was done, the oldest first, after a row for the beginning; what is undone comes last.
class StepsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        StepRole = Qt::UserRole + 100, ///< id; 0: before all of them
        UndoneRole,
        NowRole, ///< the newest that is not undone
    };

    using QAbstractListModel::QAbstractListModel;

    void set(const QList<StepRow> &newestFirst);
    /// The row of the newest step that is not undone.
    [[nodiscard]] int now() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QVariant textOf(const StepRow &step, int role) const;

    QList<StepRow> m_steps; ///< the oldest first
};

/// "just now", "5 minutes ago", "yesterday", "3 days ago".
[[nodiscard]] QString timeAgo(const QDateTime &at, const QDateTime &now);

} // namespace Rapporteur
