// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/library/connection.h"
#include "core/library/preparedquery.h"
#include "core/library/queries/steps.h"

#include <QList>

#include <functional>
#include <optional>

namespace Rapporteur {

/// One thing that a person did to the human tables, undone as a whole. Triggers of the schema write down what changes
/// while it is open: a change of a human table or of files is of the step that is open. Undone again unless it was committed.
class Step
{
public:
    /// Begins a transaction. What was undone before can no longer be done again. With a `mergeKey` that the newest step has too, and
    /// within a minute of it, the step goes on: both are undone as one.
    [[nodiscard]] static Result<Step> begin(const Connection &connection, const QString &title, const QString &mergeKey = {});
    /// A further transaction of a step that takes several, as an import does. Fails where it was undone meanwhile.
    [[nodiscard]] static Result<Step> goOn(const Connection &connection, qint64 step);
    [[nodiscard]] qint64 id() const { return m_id; }
    [[nodiscard]] Result<void> setTitle(const QString &title);
    [[nodiscard]] Result<void> commit();

private:
    Step(const Connection &connection, Transaction transaction, qint64 id)
        : m_connection(&connection)
        , m_transaction(std::move(transaction))
        , m_id(id)
    {
    }
    const Connection *m_connection;
    Transaction m_transaction;
    qint64 m_id;
    bool m_isFurther = false; ///< the step was there already, for its key
};

/// Does something as one step; where it fails, nothing was done.
[[nodiscard]] Result<void> inStep(
    const Connection &connection, const QString &title, const std::function<Result<void>()> &write, const QString &mergeKey = {});

/// A file of the user's lexicon that a step saved.
struct LexiconReversal {
    QString name; ///< in the folder of the settings
    QString expected; ///< what the file should hold now
    QString wanted; ///< what it is to hold
};

/// What a step changed, so that what was derived with it can be derived anew.
struct Reversal {
    StepRow step; ///< of several, the last that was turned
    QList<qint64> reports = {}; ///< whose answers or corrections changed, and whose files did not
    bool people = false; ///< what was said of who is who, or which names there are, changed
    QList<qint64> annotations = {}; ///< that changed, came back or went
    bool drafts = false; ///< drafts or their snapshots changed
    bool beyondDrafts = false; ///< something else did
    QList<qint64> files = {}; ///< reports whose files changed; they were read anew, came back or went
    QList<LexiconReversal> lexicon = {}; ///< files that are still to be written
};

/// Takes back the newest step that is not undone; nothing where there is none.
[[nodiscard]] Result<std::optional<Reversal>> undoStep(const Connection &connection, const Lexicon &lexicon);
/// Does the oldest undone step again.
[[nodiscard]] Result<std::optional<Reversal>> redoStep(const Connection &connection, const Lexicon &lexicon);

/// Undoes, or does again, one step after the other until `step` is the newest that is not undone (0: none is left), all of them or none.
/// Nothing where that is so already, or the step is not there.
[[nodiscard]] Result<std::optional<Reversal>> goToStep(const Connection &connection, const Lexicon &lexicon, qint64 step);

} // namespace Rapporteur
