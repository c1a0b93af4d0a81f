// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/reports.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Rapporteur {

/// Asks which other report is of the same meeting; those nearest in time come first, typing narrows the list.
class TwinDialog : public QDialog
{
    Q_OBJECT
public:
    TwinDialog(QList<ReportRow> rows, qint64 report, QWidget *parent = nullptr);

signals:
    void chosen(qint64 report);

private:
    void narrow(const QString &words);
    void choose();

    QLineEdit *m_words;
    QListWidget *m_list;
    QPushButton *m_join;
};

} // namespace Rapporteur
