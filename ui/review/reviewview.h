// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/review.h"
#include "ui/shell/view.h"

class QLabel;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace Rapporteur {

class Caption;
class EmptyState;

/// One doubt at a time: the words it came from, large, and the answers, each a key. What is answered goes; what is
/// skipped comes round again.
class ReviewView : public View
{
    Q_OBJECT
public:
    explicit ReviewView(const ViewContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// Doubts are settled for the whole library, however it is narrowed.
    void setFilter(const Filter &filter) override;
    /// Begins with what is asked about the place's report, where it names one.
    void show(const Place &place) override;
    using QWidget::show;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makePage();
    void take(const Result<QList<ReviewQuestion>> &questions);
    void ask(); ///< sets the page for the current question
    void askEvidence();
    void setEvidence(const QList<Evidence> &evidence);
    void setOptions();
    void choose(const ReviewAnswer &given);
    void move(int by);
    void renameFirst();

    QList<ReviewQuestion> m_questions;
    qsizetype m_at = 0;
    qint64 m_wanted = 0; ///< the report whose doubts come first
    Caption *m_count;
    QLabel *m_sentence;
    Caption *m_reason;
    QWidget *m_evidence;
    QVBoxLayout *m_evidenceColumn;
    QWidget *m_options;
    QVBoxLayout *m_optionsColumn;
    QScrollArea *m_page;
    EmptyState *m_empty;
    QStackedLayout *m_pages;
};

} // namespace Rapporteur
