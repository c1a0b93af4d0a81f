// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/reports.h"
#include "ui/shell/view.h"

class QLineEdit;
class QStackedLayout;
class QTableView;

namespace Rapporteur {

class Caption;
class Chip;
class EmptyState;
class ReportsFilter;
class ReportsModel;

/// Every report, in a table. Choosing one inspects it, Enter opens it, typing narrows the table.
class ReportsView : public View
{
    Q_OBJECT
public:
    explicit ReportsView(const ViewContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// Place::name "doubts" shows only the reports that have some.
    void show(const Place &place) override;
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void take(const Result<QList<ReportRow>> &rows);
    void narrow();
    void select(qint64 report);
    void removeChosen();

    ReportsModel *m_model;
    ReportsFilter *m_proxy;
    QTableView *m_table;
    QLineEdit *m_words;
    Chip *m_onlyDoubts;
    Caption *m_caption;
    EmptyState *m_empty;
    QStackedLayout *m_pages;
    QWidget *m_full;
    Error m_error;
    bool m_known = false; ///< an answer has come
};

} // namespace Rapporteur
