// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/library/importedfile.h"
#include "core/library/library.h"
#include "core/progress.h"
#include "core/text/extractorpool.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>

namespace Rapporteur {

class KeptReadings;

struct ImportSummary {
    QList<ImportedFile> files;
    bool cancelled = false;

    [[nodiscard]] qsizetype count(ImportOutcome outcome) const;
};

struct ImportRequest {
    QStringList paths; ///< files, and folders that are read to the bottom
    ProgressCallback progress = {}; ///< called on worker threads
    std::function<void(const ImportedFile &)> fileDone = {}; ///< called on the calling thread, in the order of the files
    QHash<QString, FileWish> wishes = {}; ///< by absolute path: what a person wants against what is decided
    std::shared_ptr<KeptReadings> kept = {}; ///< of a plan: files that need not be read again
    std::stop_token stop = {};
    qint64 step = 0; ///< of the journal, that the import is a part of; 0: it is one of its own
};

/// What an import would do, file by file in its order. Ids of reports that are not there yet are negative.
struct ImportPlan {
    QList<ImportedFile> files;
    std::shared_ptr<KeptReadings> kept;
    bool cancelled = false;
};

/// Reads files with the pool's helpers, parses them on every core, and writes them to the library in batches.
/// Bytes that the library holds already are Unchanged; a file whose path it knows with other bytes, or that corrects
/// a file that it has, is Changed, a new version; another file of a report that it has is Added to that
/// (docs/decisions/renditions.md). All that it brings is one step of the journal. A bad file costs itself alone. Blocks; never call it on the window's thread.
/// Fails only where the library itself cannot be written.
[[nodiscard]] Result<ImportSummary> importFiles(
    const Library &library, ExtractorPool &pool, const Lexicon &lexicon, const ImportRequest &request);

/// Reads and decides as importFiles does, and writes nothing: carried out by an import of the same paths with the
/// plan's readings. Blocks.
[[nodiscard]] Result<ImportPlan> planImport(
    const Library &library, ExtractorPool &pool, const Lexicon &lexicon, const ImportRequest &request);

/// The files below `paths` that an import would read, sorted by path.
[[nodiscard]] QStringList importableFiles(const QStringList &paths);

} // namespace Rapporteur
