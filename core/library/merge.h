// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/importer.h"
#include "core/library/mergeoutcome.h"

namespace Rapporteur {

struct MergeRequest {
    QString path; ///< of the other library
    bool withPrivate = false; ///< its private annotations too
    ProgressCallback progress = {}; ///< called on worker threads
    std::stop_token stop = {};
};

/// What a merge does, or would do.
struct MergePlan {
    QList<MergeLine> lines = {};
    qsizetype sameReports = 0;
    qsizetype same = 0; ///< annotations and answers that both have
    qsizetype privateLeft = 0; ///< private annotations of the other library that stay there
    bool isNothing = false; ///< nothing is to be written

    [[nodiscard]] qsizetype count(MergeGroup group) const;
};

struct MergeSummary {
    MergePlan plan = {};
    QList<ImportedFile> failed = {}; ///< files of the other library that could not be read
    bool cancelled = false;
};

/// Says what merging another library into this one would do, and writes nothing. Blocks. Errors: those of MergeSource::open, Cancelled.
[[nodiscard]] Result<MergePlan> planMerge(const Library &library, const MergeRequest &request);

/// Takes into this library what only the other one has, and what was changed there since; where both were changed the later change
/// counts and the other is kept beside it. Whichever of the two libraries is merged into the other, they say the same afterwards
/// (docs/decisions/merging.md). One step of the journal; where there is nothing to do, none. Blocks.
[[nodiscard]] Result<MergeSummary> mergeLibrary(const Library &library, ExtractorPool &pool, const Lexicon &lexicon, const MergeRequest &request);

} // namespace Rapporteur
