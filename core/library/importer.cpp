// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/importer.h"

#include "core/library/derivation.h"
#include "core/library/fulltext.h"
#include "core/library/identity.h"
#include "core/library/preparedquery.h"
#include "core/library/readingpool.h"
#include "core/library/reportwriter.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// One transaction holds this much: large enough for speed, small enough that little is repeated after a crash.
constexpr int batchReports = 2500;
constexpr qint64 batchBytes = 128LL << 20;

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

/// What the library holds before the import, by content and by path.
struct Known {
    QHash<QString, qint64> byContent; ///< SHA-256 of a current version -> report
    QHash<QString, qint64> byPath;
};

Result<Known> knownReports(const Connection &connection)
{
    Known known;
    PreparedQuery query(
        connection, u"SELECT reports.id, path, sha256 FROM reports JOIN originals ON originals.id = reports.original"_s);
    if (const auto done = query.run(); !done)
        return std::unexpected(done.error());
    while (query.next()) {
        known.byPath.insert(query.text(1), query.integer(0));
        known.byContent.insert(query.text(2), query.integer(0));
    }
    return query.ended().transform([&] { return known; });
}

QString titleOf(const Report &report, const QString &label)
{
    if (!report.meeting || !report.meeting->when.isKnown() || label.contains(u','))
        return label;
    return label + u", "_s + QLocale().toString(report.meeting->when.date, u"d MMMM yyyy"_s);
}

/// One run of importFiles: takes what the pool has read and writes it in batches.
class Import
{
public:
    Import(const Connection &connection, const Lexicon &lexicon, const ImportRequest &request)
        : m_connection(connection)
        , m_lexicon(lexicon)
        , m_request(request)
        , m_writer(connection, lexicon)
    {
    }

    Result<ImportSummary> run(ExtractorPool &extractors);

private:
    Result<void> add(const QString &path, ReadingPool::Outcome outcome);
    Result<void> write(ImportedFile &file, const ReadReport &read);
    Result<void> commit();
    Result<void> resolveNewNames();

    const Connection &m_connection;
    const Lexicon &m_lexicon;
    const ImportRequest &m_request;
    ReportWriter m_writer;
    Known m_known;
    QSet<qint64> m_answered; ///< reports that people answered for or corrected
    std::optional<Transaction> m_transaction;
    int m_reports = 0; ///< written in this batch
    qint64 m_bytes = 0;
    QList<ImportedFile> m_batch; ///< told of when the batch is on disk
    ImportSummary m_summary;
};

Result<ImportSummary> Import::run(ExtractorPool &extractors)
{
    auto known = knownReports(m_connection);
    if (!known)
        return std::unexpected(known.error());
    m_known = std::move(*known);
    auto answered = reportsWithAnswers(m_connection);
    if (!answered)
        return std::unexpected(answered.error());
    m_answered = std::move(*answered);
    const QStringList paths = importableFiles(m_request.paths);
    const QHash<QString, qint64> before = m_known.byContent; // read by the pool's threads, so never changed
    ReadingPool pool(paths, extractors, m_lexicon, [&](const QString &sha256) { return before.contains(sha256); }, m_request.stop);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (m_request.progress)
            m_request.progress({i, paths.size(), QFileInfo(paths[i]).fileName()});
        auto outcome = pool.take();
        if (m_request.stop.stop_requested()) {
            m_summary.cancelled = true;
            break;
        }
        if (const auto added = add(paths[i], std::move(outcome)); !added)
            return std::unexpected(added.error());
    }
    if (const auto done = commit(); !done)
        return std::unexpected(done.error());
    if (const auto done = resolveNewNames(); !done)
        return std::unexpected(done.error());
    if (m_request.progress)
        m_request.progress({m_summary.files.size(), paths.size(), {}});
    return m_summary;
}

Result<void> Import::add(const QString &path, ReadingPool::Outcome outcome)
{
    ImportedFile file{.path = path};
    // Also a second file of the same bytes in this very import.
    const auto same = m_known.byContent.constFind(outcome.sha256);
    if (outcome.known || (!outcome.sha256.isEmpty() && same != m_known.byContent.cend())) {
        file.outcome = ImportOutcome::Unchanged;
        file.report = *same;
    } else if (!outcome.read) {
        file.outcome = ImportOutcome::Failed;
        file.error = outcome.read.error();
    } else if (const auto written = write(file, *outcome.read); !written) {
        return written;
    }
    m_batch.append(file);
    if (m_reports < batchReports && m_bytes < batchBytes && m_batch.size() < batchReports)
        return {};
    return commit();
}

Result<void> Import::write(ImportedFile &file, const ReadReport &read)
{
    if (!m_transaction) {
        auto begun = Transaction::begin(m_connection);
        if (!begun)
            return std::unexpected(begun.error());
        m_transaction.emplace(std::move(*begun));
    }
    const auto known = m_known.byPath.constFind(read.path);
    const auto replaced = known == m_known.byPath.cend() ? std::nullopt : std::optional(*known);
    // A new version of a report that people answered for is read with their answers.
    std::optional<ReadReport> answered;
    if (replaced && m_answered.contains(*replaced)) {
        const auto human = humanPart(m_connection, *replaced);
        if (!human)
            return std::unexpected(human.error());
        Derived derived = derive(read.document, *human, m_lexicon, QFileInfo(read.path).fileName());
        answered = read;
        answered->document = std::move(derived.corrected.document);
        answered->report = std::move(derived.report);
    }
    const auto id = m_writer.write(answered.value_or(read), replaced);
    if (!id)
        return std::unexpected(id.error());
    file.report = *id;
    file.outcome = replaced ? ImportOutcome::Changed : ImportOutcome::New;
    file.title = titleOf(read.report, reportLabel(read.report, m_lexicon, QFileInfo(read.path).fileName()));
    m_known.byPath.insert(read.path, *id);
    m_known.byContent.insert(read.sha256, *id);
    ++m_reports;
    m_bytes += read.bytes.size() + read.cbor.size();
    return {};
}

/// Who the names are is asked of the whole library, and only where this import, or one that was cut off, changed it.
Result<void> Import::resolveNewNames()
{
    PreparedQuery unresolved(m_connection, u"SELECT 1 FROM names WHERE reason = '' LIMIT 1"_s);
    if (const auto done = unresolved.run(); !done)
        return done;
    const bool changed = std::ranges::any_of(m_summary.files, [](const ImportedFile &file) {
        return file.outcome == ImportOutcome::New || file.outcome == ImportOutcome::Changed;
    });
    return changed || unresolved.next() ? resolvePeople(m_connection, m_lexicon) : Result<void>();
}

Result<void> Import::commit()
{
    if (m_transaction) {
        if (const auto done = m_transaction->commit(); !done)
            return done;
        m_transaction.reset();
    }
    if (m_request.fileDone)
        std::ranges::for_each(m_batch, m_request.fileDone);
    m_summary.files += m_batch;
    m_batch.clear();
    m_reports = 0;
    m_bytes = 0;
    return {};
}

} // namespace

qsizetype ImportSummary::count(ImportOutcome outcome) const
{
    return std::ranges::count(files, outcome, &ImportedFile::outcome);
}

QStringList importableFiles(const QStringList &paths)
{
    static const QStringList patterns{u"*.pdf"_s, u"*.docx"_s, u"*.odt"_s, u"*.pptx"_s, u"*.html"_s, u"*.htm"_s,
        u"*.md"_s, u"*.markdown"_s, u"*.txt"_s, u"*.text"_s};
    QStringList files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            files.append(info.absoluteFilePath()); // named by a person: tried whatever it is
            continue;
        }
        QDirIterator below(info.absoluteFilePath(), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (below.hasNext())
            files.append(below.next());
    }
    std::ranges::sort(files);
    files.removeDuplicates();
    return files;
}

Result<ImportSummary> importFiles(
    const Library &library, ExtractorPool &pool, const Lexicon &lexicon, const ImportRequest &request)
{
    const auto connection = library.connect(Connection::Mode::Import);
    if (!connection)
        return std::unexpected(connection.error());
    if (const auto ready = prepareFullText(*connection); !ready)
        return std::unexpected(ready.error());
    return Import(*connection, lexicon, request).run(pool);
}

} // namespace Rapporteur
