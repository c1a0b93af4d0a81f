// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations/exchange.h"
#include "ui/models/queryrunner.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace Rapporteur {

/// Asks which annotations are to leave, as what, and where to.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `report` is the one that is shown; 0: none.
    ExportDialog(const Library &library, qint64 report, QWidget *parent = nullptr);

signals:
    void chosen(const Rapporteur::ExportRequest &request);

private:
    void assemble();
    [[nodiscard]] QWidget *formatChoices();
    [[nodiscard]] QWidget *scopeChoices();
    void ask();
    void count();
    [[nodiscard]] ExportRequest request() const;
    [[nodiscard]] QString askPath(ExchangeFormat format, bool isFolder);
    void choose();

    QueryRunner m_queries;
    const qint64 m_report;
    QString m_label; ///< of the report
    QList<AnnotationRow> m_rows;
    QButtonGroup *m_formats;
    QRadioButton *m_all;
    QRadioButton *m_one;
    QCheckBox *m_private;
    QLabel *m_count;
    QPushButton *m_export;
};

} // namespace Rapporteur
