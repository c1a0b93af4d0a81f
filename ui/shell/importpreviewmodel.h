// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/importer.h"

#include <QAbstractTableModel>

namespace Rapporteur {

/// What an import would make of each file, with what a person leaves out or wants otherwise. Grows while the files
/// are looked at.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { File, WillBe, Why, ColumnCount };

    explicit ImportPreviewModel(QObject *parent = nullptr);

    void append(const QList<ImportedFile> &files);
    [[nodiscard]] const ImportedFile &file(int row) const { return m_rows.at(row).file; }
    void setWish(int row, FileWish wish);
    [[nodiscard]] FileWish wish(int row) const { return m_rows.at(row).wish; }
    /// Whether a person may want it otherwise: a version, or another file of a meeting.
    [[nodiscard]] bool hasChoice(int row) const;

    /// The files that are not left out and that an import would do something with.
    [[nodiscard]] QStringList chosenPaths() const;
    [[nodiscard]] QHash<QString, FileWish> wishes() const;
    /// "3 new meetings, 2 further files, 1 not readable".
    [[nodiscard]] QString sentence() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        ImportedFile file;
        FileWish wish = FileWish::AsDecided;
        bool taken = true;
    };
    [[nodiscard]] static QString willBe(const Row &row);

    QList<Row> m_rows;
};

} // namespace Rapporteur
