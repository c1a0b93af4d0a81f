// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"
#include "core/library/preparedquery.h"
#include "core/library/queries/steps.h"

#include <QList>

#include <optional>

namespace Rapporteur {

/// One thing that a person did to the human tables, undone as a whole. Triggers of the schema write down what changes
/// while it is open. Undone again unless it was committed.
class Step
{
public:
    /// Begins a transaction. What was undone before can no longer be done again. With a `mergeKey` that the newest step has too, and
    /// within a minute of it, the step goes on: both are undone as one.
    [[nodiscard]] static Result<Step> begin(const Connection &connection, const QString &title, const QString &mergeKey = {});
    [[nodiscard]] Result<void> commit() { return m_transaction.commit(); }

private:
    explicit Step(Transaction transaction)
        : m_transaction(std::move(transaction))
    {
    }
    Transaction m_transaction;
};

/// What a step changed, so that what was derived with it can be derived anew.
struct Reversal {
    StepRow step; ///< of several, the last that was turned
    QList<qint64> reports = {}; ///< whose answers or corrections changed
    bool people = false; ///< what was said of who is who changed
    QList<qint64> annotations = {}; ///< that changed, came back or went
};

/// Takes back the newest step that is not undone; nothing where there is none.
[[nodiscard]] Result<std::optional<Reversal>> undoStep(const Connection &connection);
/// Does the oldest undone step again.
[[nodiscard]] Result<std::optional<Reversal>> redoStep(const Connection &connection);

/// Undoes, or does again, one step after the other until `step` is the newest that is not undone (0: none is left), all of them or none.
/// Nothing where that is so already, or the step is not there.
[[nodiscard]] Result<std::optional<Reversal>> goToStep(const Connection &connection, qint64 step);

} // namespace Rapporteur
