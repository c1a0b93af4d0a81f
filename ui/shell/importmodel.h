// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/importer.h"

#include <QAbstractTableModel>

namespace Rapporteur {

/// What became of each file of an import; the failed ones first.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Outcome, File, Told, ColumnCount };

    explicit ImportModel(QObject *parent = nullptr);

    void setSummary(const ImportSummary &summary);
    [[nodiscard]] const ImportedFile &file(int row) const { return m_files.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ImportedFile> m_files;
};

/// "12 new, 3 unchanged, 1 failed"; "Stopped: 4 new" where it was cancelled.
[[nodiscard]] QString importSentence(const ImportSummary &summary);

} // namespace Rapporteur
