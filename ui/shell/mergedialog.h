// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/merge.h"

#include <QDialog>

class QCheckBox;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace Rapporteur {

class Caption;
class MergeTask;

/// Shows what merging another library would do before anything is written: what is new there, changed, deleted, and in conflict;
/// then merges. Enter merges, Escape stops and forgets it all.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(const Library &library, const Lexicon &lexicon, ExtractorPool &extractors, const QString &path, QWidget *parent = nullptr);

    void done(int result) override;

signals:
    void merged(const Rapporteur::MergeSummary &summary);
    void failed(const Rapporteur::Error &error);

private:
    void makeList();
    void look();
    void merge();
    void setPlan(const MergePlan &plan);
    void setWorking(const QString &what);

    const QString m_path;
    MergeTask *m_task;
    Caption *m_sum;
    QProgressBar *m_bar;
    QTreeWidget *m_list;
    QCheckBox *m_private;
    QPushButton *m_merge;
    bool m_isMerging = false;
};

/// "Merged Ann.rapporteur: 3 reports, 12 annotations and answers, 1 conflict".
[[nodiscard]] QString mergeSentence(const QString &path, const MergeSummary &summary);

} // namespace Rapporteur
