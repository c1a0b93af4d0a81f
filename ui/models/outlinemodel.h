// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

#include <QAbstractListModel>

namespace Rapporteur {

/// A line of a report's outline: an agenda item, or a section that is on no agenda.
struct OutlineEntry {
    QString label = {}; ///< "2a"; empty where there is none
    QString title;
    int depth = 0;
    Span span = {}; ///< of the section's heading; not valid: nobody reported on the item
};

/// The agenda in its order, with the sections that are on none of its items where they stand in the text.
[[nodiscard]] QList<OutlineEntry> outlineOf(const Report &report);

/// The entries of outlineOf() as a list.
class OutlineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DepthRole = Qt::UserRole + 100, LabelRole, ReportedRole };

    using QAbstractListModel::QAbstractListModel;

    void setReport(const Report &report);
    [[nodiscard]] const OutlineEntry &entry(int row) const { return m_entries.at(row); }
    /// The row of the section that holds `offset` of the text; -1 before the first.
    [[nodiscard]] int rowAt(qsizetype offset) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<OutlineEntry> m_entries;
};

} // namespace Rapporteur
