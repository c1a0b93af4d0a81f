// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"
#include "core/library/draft.h"

#include <QHash>

namespace Rapporteur {

// What a person does to drafts. Each call is one step that can be undone, on an Edit connection.

/// What the citations of a text hold on to, kept with it.
struct DraftCitations {
    QHash<qint64, QString> keys = {}; ///< report -> what it is cited by
    QList<CitedPassage> passages = {};
};

/// Adds a draft; gives its id. uid and times are given where `wanted` has none.
[[nodiscard]] Result<qint64> addDraft(const Connection &connection, const Draft &wanted, const DraftCitations &cited = {});
/// Keeps what was written; saving further within a minute is the same step. Says nothing where all is as it was.
[[nodiscard]] Result<void> saveDraft(
    const Connection &connection, qint64 id, const QString &text, const QString &title, const DraftCitations &cited = {});

/// What else is to be changed; what is not given stays.
struct DraftChange {
    std::optional<QString> folder = {};
    std::optional<DraftState> state = {};
    std::optional<QString> language = {};
};
[[nodiscard]] Result<void> changeDrafts(const Connection &connection, const QList<qint64> &ids, const DraftChange &change);
/// With their snapshots.
[[nodiscard]] Result<void> removeDrafts(const Connection &connection, const QList<qint64> &ids);

/// Keeps the draft as it is; gives the snapshot's id.
[[nodiscard]] Result<qint64> takeSnapshot(const Connection &connection, qint64 draft, const QString &label, const QString &author);
/// Makes the draft what it was then, with the title that it had; what it is now is kept as a snapshot first.
[[nodiscard]] Result<void> restoreSnapshot(const Connection &connection, qint64 snapshot, const QString &title, const QString &author);
[[nodiscard]] Result<void> removeSnapshot(const Connection &connection, qint64 snapshot);

/// Keeps what citations hold on to, inside a step that the caller began. What is there already stays.
[[nodiscard]] Result<void> putCitations(const Connection &connection, const DraftCitations &cited);

} // namespace Rapporteur
