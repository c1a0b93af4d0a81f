// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/renditionrank.h"
#include "core/library/reportwriter.h"

namespace Rapporteur {

/// A file in the library, and the report that it is a file of.
struct WrittenFile {
    qint64 report = 0;
    qint64 rendition = 0;
};

/// Writes files (of the step that is open, where one is): their bytes, places and versions, to which report each belongs, and which one of a report is read.
/// Use it inside a transaction, on the connection's thread.
class RenditionWriter
{
public:
    RenditionWriter(const Connection &connection, const Lexicon &lexicon);
    ~RenditionWriter();
    RenditionWriter(const RenditionWriter &) = delete;
    RenditionWriter &operator=(const RenditionWriter &) = delete;

    /// A meeting, or document, that the library has no file of yet.
    [[nodiscard]] Result<WrittenFile> addReport(const ReadReport &read);
    /// Another file of a report. It is read from now on where it is the best one.
    [[nodiscard]] Result<WrittenFile> addRendition(qint64 report, const ReadReport &read);
    /// Newer bytes of a file.
    [[nodiscard]] Result<WrittenFile> addVersion(qint64 rendition, const ReadReport &read);
    /// Notes that a file's bytes, of any version, are also to be found there.
    [[nodiscard]] Result<void> noteLocation(const QString &path, qint64 rendition, const QString &sha256);

    /// Notes that a person keeps two files apart.
    [[nodiscard]] Result<void> sayApart(qint64 rendition, qint64 other);

    /// Reads the best of a report's files, where another one is read now.
    [[nodiscard]] Result<void> readBest(qint64 report) { return readBest(report, 0, nullptr); }
    /// Makes a report of its own of a file; the report it was with must have another.
    [[nodiscard]] Result<qint64> setApart(qint64 rendition);
    /// Makes all files of `report` files of `into`; the record of `report` is gone then.
    [[nodiscard]] Result<void> join(qint64 report, qint64 into);

private:
    struct Statements;

    [[nodiscard]] Result<qint64> originalId(const ReadReport &read);
    [[nodiscard]] Result<WrittenFile> insertFile(qint64 report, qint64 original, const ReadReport &read);
    [[nodiscard]] Result<void> readBest(qint64 report, qint64 freshRendition, const ReadReport *fresh);
    [[nodiscard]] Result<void> read(qint64 report, qint64 rendition, const ReadReport *fresh);
    [[nodiscard]] Result<void> rewrite(qint64 report, const ReadReport &read);
    [[nodiscard]] Result<ReadReport> storedReading(qint64 rendition, qint64 report);
    [[nodiscard]] Result<void> keepText(qint64 report);

    const Connection &m_connection;
    const Lexicon &m_lexicon;
    ReportWriter m_reports;
    std::unique_ptr<Statements> m_statements;
};

/// The text of an original, of the compact form of core/text; NotFound where it was not kept.
[[nodiscard]] Result<QByteArray> textOfOriginal(const Connection &connection, qint64 original);

/// The files of a report with what decides which is read, by id.
struct RankedRendition {
    qint64 id = 0;
    RenditionTraits traits = {};
};
[[nodiscard]] Result<QList<RankedRendition>> rankedRenditions(const Connection &connection, qint64 report);

} // namespace Rapporteur
