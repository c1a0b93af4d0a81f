// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/importer.h"

#include <QDialog>

class QComboBox;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace Rapporteur {

class Caption;
class ImportPreviewModel;

/// Says what each file will be before anything is written; files can be left out, and taken for something else. Does
/// not block the window. Space ticks a file, Enter imports, Escape forgets it all.
class ImportPreview : public QDialog
{
    Q_OBJECT
public:
    explicit ImportPreview(QWidget *parent = nullptr);

    void setProgress(const Progress &progress);
    void addFiles(const QList<ImportedFile> &files);
    /// All files were looked at: they may be imported now.
    void setPlan(const ImportPlan &plan);

signals:
    /// What a person said yes to.
    void importWanted(const QStringList &paths, const QHash<QString, Rapporteur::FileWish> &wishes,
        const std::shared_ptr<Rapporteur::KeptReadings> &kept);

private:
    void makeList();
    void showSelection();
    void showSum();
    void importChosen();

    ImportPreviewModel *m_model;
    Caption *m_sum;
    QProgressBar *m_bar;
    QTreeView *m_list;
    QComboBox *m_wish;
    QPushButton *m_import;
    std::shared_ptr<KeptReadings> m_kept;
    bool m_isComplete = false;
};

} // namespace Rapporteur
