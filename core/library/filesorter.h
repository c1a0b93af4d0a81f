// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/fileindex.h"
#include "core/library/importedfile.h"
#include "core/library/readingpool.h"
#include "core/library/renditionwriter.h"

namespace Rapporteur {

/// Where sorted files go: into the library, or into a plan.
class FileStore
{
public:
    virtual ~FileStore() = default;
    /// Takes a file that is new, a version or a rendition, by its decision.
    [[nodiscard]] virtual Result<WrittenFile> put(const FileDecision &decision, const ReadReport &read) = 0;
    /// Takes note of another place of known bytes.
    [[nodiscard]] virtual Result<void> note(const QString &path, qint64 rendition, const QString &sha256) = 0;
    /// The text of a file that the library has, or that was put here.
    [[nodiscard]] virtual Result<QString> textOf(qint64 rendition) = 0;
};

/// Decides on the files of an import one after the other, and gives them to a store.
class FileSorter
{
public:
    /// `unread` are the contents (SHA-256) of scans that could not be read when they came.
    FileSorter(FileIndex index, const QSet<QString> &unread, const Lexicon &lexicon, FileStore &store);

    /// Fails only where the store does; a file that could not be read is Failed.
    [[nodiscard]] Result<ImportedFile> sort(const QString &path, const ReadingPool::Outcome &outcome, FileWish wish);

private:
    [[nodiscard]] Result<void> put(ImportedFile &file, const FileDecision &decision, const ReadReport &read);

    FileIndex m_index;
    QSet<QString> m_unread;
    const Lexicon &m_lexicon;
    FileStore &m_store;
};

/// The text of the newest version of a file in the library.
[[nodiscard]] Result<QString> textOfRendition(const Connection &connection, qint64 rendition);
/// Works out the sketches of files that were imported before there were any.
[[nodiscard]] Result<void> completeSketches(const Connection &connection);

} // namespace Rapporteur
