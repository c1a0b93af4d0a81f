// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"
#include "core/library/queries/rulematches.h"
#include "ui/models/queryrunner.h"
#include "ui/shell/place.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QTextBrowser;

namespace Rapporteur {

class Caption;

/// What an entry matches in the open library, as it is typed, and how that differs from what is saved.
class LexiconPreview : public QWidget
{
    Q_OBJECT
public:
    explicit LexiconPreview(QWidget *parent = nullptr);

    void setLibrary(const Library &library);
    /// Asks a moment later, on a thread of its own; a question that runs is given up.
    void setRule(const MatchRule &rule, const MatchRule &saved);
    void clear();
    /// Asks for the acronyms that reports define.
    void askFound(QObject *receiver, const std::function<void(const QList<FoundAcronym> &)> &answer);
    [[nodiscard]] bool isIdle() const;

signals:
    void goTo(const Rapporteur::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void write();

    std::unique_ptr<QueryRunner> m_queries;
    QTimer m_pause;
    MatchRule m_rule;
    MatchRule m_saved;
    std::optional<Result<RuleMatches>> m_answer;
    Caption *m_counts;
    QTextBrowser *m_hits;
};

} // namespace Rapporteur
