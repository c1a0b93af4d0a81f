// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/draft.h"
#include "ui/shell/view.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Rapporteur {

/// The snapshots of a draft: taking one, comparing two of them or one with what is written now, going back, deleting. All but comparing can be undone.
class SnapshotsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `now` is asked for the text that is written.
    SnapshotsDialog(const ViewContext &context, qint64 draft, std::function<QString()> now, QWidget *parent = nullptr);

    /// The library changed.
    void refresh();

signals:
    void saveWanted(); ///< before what is written is kept or replaced

private:
    void take();
    void compare();
    void restore();
    void remove();
    void choiceChanged();
    void list(const QList<DraftSnapshot> &snapshots);
    [[nodiscard]] QList<DraftSnapshot> chosen() const;

    ViewContext m_context;
    const qint64 m_draft;
    std::function<QString()> m_now;
    QList<DraftSnapshot> m_snapshots;
    QLineEdit *m_label;
    QListWidget *m_list;
    QPushButton *m_compare;
    QPushButton *m_restore;
    QPushButton *m_remove;
};

} // namespace Rapporteur
