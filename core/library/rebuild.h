// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/library/library.h"
#include "core/progress.h"

#include <stop_token>

namespace Rapporteur {

struct RebuildSummary {
    qsizetype reports = 0; ///< derived anew
    bool cancelled = false; ///< the rest is as it was, and sound; another run begins over
};

/// Derives everything again from the stored texts, as after a change of the lexicon or a new version of the program.
/// Originals, texts, versions and ids stay. Works in batches on every core; blocks, so never call it on the window's
/// thread. Fails only where the library cannot be written or a stored text is damaged.
[[nodiscard]] Result<RebuildSummary> rebuild(
    const Library &library, const Lexicon &lexicon, const ProgressCallback &progress = {}, std::stop_token stop = {});

} // namespace Rapporteur
