// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/library/library.h"
#include "core/progress.h"

#include <QList>

#include <stop_token>

namespace Rapporteur {

struct RebuildRequest {
    bool all = false; ///< also what this generation of program and lexicon derived already
    ProgressCallback progress = {}; ///< counts those that are due
    std::stop_token stop = {};
};

struct RebuildSummary {
    qsizetype reports = 0; ///< derived anew
    qsizetype upToDate = 0; ///< passed over
    bool cancelled = false; ///< the rest is as it was, and sound; another run goes on there
};

/// Derives again from the stored texts what another version of the program or another lexicon derived; see
/// generationOf(). Originals, texts, versions and ids stay. Works in batches on every core, each on disk when it is
/// done, so that a run that was cut off goes on where it stopped; blocks, so never call it on the window's thread.
/// Fails only where the library cannot be written or a stored text is damaged.
[[nodiscard]] Result<RebuildSummary> rebuild(const Library &library, const Lexicon &lexicon, const RebuildRequest &request = {});

/// Makes the readings of reports from their documents, on every core, inside a transaction that the caller began. What is no report
/// is passed over.
[[nodiscard]] Result<void> deriveFromDocuments(const Connection &connection, const Lexicon &lexicon, const QList<qint64> &reports);

} // namespace Rapporteur
