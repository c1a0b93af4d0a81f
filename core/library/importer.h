// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/library/library.h"
#include "core/progress.h"
#include "core/text/extractorpool.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace Rapporteur {

enum class ImportOutcome { New, Unchanged, Changed, Failed };

/// What became of one file.
struct ImportedFile {
    QString path;
    ImportOutcome outcome = ImportOutcome::New;
    qint64 report = 0; ///< id of the report; 0 where it failed
    QString title = {}; ///< what it was taken for, e.g. "WG-Strategy 38, 26 May 2022"
    Error error = {}; ///< where it failed
};

struct ImportSummary {
    QList<ImportedFile> files;
    bool cancelled = false;

    [[nodiscard]] qsizetype count(ImportOutcome outcome) const;
};

struct ImportRequest {
    QStringList paths; ///< files, and folders that are read to the bottom
    ProgressCallback progress = {}; ///< called on worker threads
    std::function<void(const ImportedFile &)> fileDone = {}; ///< called on the calling thread, in the order of the files
    std::stop_token stop = {};
};

/// Reads files with the pool's helpers, parses them on every core, and writes them to the library in batches.
/// Bytes that the library holds already are Unchanged; a file whose path it knows with other bytes is Changed,
/// a new version of the same report. A bad file costs itself alone. Blocks; never call it on the window's thread.
/// Fails only where the library itself cannot be written.
[[nodiscard]] Result<ImportSummary> importFiles(
    const Library &library, ExtractorPool &pool, const Lexicon &lexicon, const ImportRequest &request);

/// The files below `paths` that an import would read, sorted by path.
[[nodiscard]] QStringList importableFiles(const QStringList &paths);

} // namespace Rapporteur
