// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/importer.h"

#include "core/library/filesorter.h"
#include "core/library/fulltext.h"
#include "core/library/identity.h"
#include "core/library/journal.h"
#include "core/library/preparedquery.h"
#include "core/library/readingpool.h"
#include "core/text/textdocumentcbor.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// One transaction holds this much: large enough for speed, small enough that little is repeated after a crash.
constexpr int batchReports = 2500;
constexpr qint64 batchBytes = 128LL << 20;

/// Contents with pages that OCR was not tried on yet: it may be able to read them by now.
Result<QSet<QString>> unreadScans(const Connection &connection)
{
    QSet<QString> unread;
    PreparedQuery query(connection, u"SELECT DISTINCT sha256, cbor FROM warnings JOIN reports ON reports.id = warnings.report "
                                    "JOIN originals ON originals.id = reports.original JOIN documents ON documents.report = reports.id "
                                    "WHERE code = 'no-text-layer'"_s);
    if (const auto done = query.run(); !done)
        return std::unexpected(done.error());
    while (query.next()) {
        const auto document = textDocumentFromCbor(query.bytes(1));
        if (document && document->awaitsOcr())
            unread.insert(query.text(0));
    }
    return query.ended().transform([&] { return unread; });
}

/// Reads the files of a request ahead on every core, decides on them in their order and gives each to `take`.
/// Whether it was cancelled.
Result<bool> sortAll(ExtractorPool &extractors, const Lexicon &lexicon, const ImportRequest &request, const FileIndex &before,
    const QSet<QString> &unread, FileSorter &sorter, const std::function<Result<void>(const ImportedFile &, ReadingPool::Outcome &)> &take)
{
    const QStringList paths = importableFiles(request.paths);
    // What was known before is read by the pool's threads, so it is never changed.
    ReadingPool pool(paths, extractors, lexicon,
        [&](const QString &path, const QString &sha256) { return before.isKnown(path, sha256) && !unread.contains(sha256); }, request.kept.get(), request.stop);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (request.progress)
            request.progress({i, paths.size(), QFileInfo(paths[i]).fileName()});
        auto outcome = pool.take();
        if (request.stop.stop_requested())
            return true;
        const auto file = sorter.sort(paths[i], outcome, request.wishes.value(paths[i], FileWish::AsDecided));
        const auto taken = file.and_then([&](const ImportedFile &sorted) { return take(sorted, outcome); });
        if (!taken)
            return std::unexpected(taken.error());
    }
    if (request.progress)
        request.progress({paths.size(), paths.size(), {}});
    return false;
}

/// A place of known bytes.
struct NotedPlace {
    QString path;
    qint64 rendition = 0;
    QString sha256;
};

/// One run of importFiles: takes what the pool has read and writes it in batches.
class Import : private FileStore
{
public:
    Import(const Connection &connection, const Lexicon &lexicon, const ImportRequest &request)
        : m_connection(connection)
        , m_lexicon(lexicon)
        , m_request(request)
        , m_stepId(request.step)
    {
    }

    Result<ImportSummary> run(ExtractorPool &extractors);

private:
    Result<WrittenFile> put(const FileDecision &decision, const ReadReport &read) override;
    Result<void> note(const QString &path, qint64 rendition, const QString &sha256) override;
    Result<QString> textOf(qint64 rendition) override;
    Result<void> begin();
    Result<void> writePlaces();
    Result<void> nameStep();
    Result<void> commit();
    Result<void> resolveNewNames();

    const Connection &m_connection;
    const Lexicon &m_lexicon;
    const ImportRequest &m_request;
    std::optional<RenditionWriter> m_writer; ///< of this batch: what it knows of the library may go between two
    std::optional<Step> m_step; ///< open while a batch has something to write
    qint64 m_stepId; ///< 0 until there is one
    QList<NotedPlace> m_places; ///< of this batch
    int m_written = 0; ///< files that came, of all batches
    QString m_lastWritten; ///< the name of one
    int m_reports = 0; ///< written in this batch
    qint64 m_bytes = 0;
    QList<ImportedFile> m_batch; ///< told of when the batch is on disk
    ImportSummary m_summary;
};

Result<ImportSummary> Import::run(ExtractorPool &extractors)
{
    const auto index = completeSketches(m_connection).and_then([&] { return FileIndex::load(m_connection); });
    if (!index)
        return std::unexpected(index.error());
    const auto unread = extractors.readsScans() ? unreadScans(m_connection) : Result<QSet<QString>>();
    if (!unread)
        return std::unexpected(unread.error());
    FileSorter sorter(*index, *unread, m_lexicon, *this);
    const auto cancelled = sortAll(extractors, m_lexicon, m_request, *index, *unread, sorter, [&](const ImportedFile &file, ReadingPool::Outcome &) -> Result<void> {
        m_batch.append(file);
        return m_reports < batchReports && m_bytes < batchBytes && m_batch.size() < batchReports ? Result<void>() : commit();
    });
    if (!cancelled)
        return std::unexpected(cancelled.error());
    m_summary.cancelled = *cancelled;
    const auto done = commit().and_then([&] { return resolveNewNames(); });
    return done.transform([&] { return m_summary; });
}

/// No words where the file was removed since the import began: nothing is like it then.
Result<QString> Import::textOf(qint64 rendition)
{
    auto text = textOfRendition(m_connection, rendition);
    return text || text.error().code != ErrorCode::NotFound ? text : QString();
}

Result<void> Import::begin()
{
    if (m_step)
        return {};
    auto begun = m_stepId ? Step::goOn(m_connection, m_stepId) : Step::begin(m_connection, ImportText::tr("Import"));
    if (!begun)
        return std::unexpected(begun.error());
    m_stepId = begun->id();
    m_writer.emplace(m_connection, m_lexicon);
    m_step.emplace(std::move(*begun));
    return {};
}

Result<WrittenFile> Import::put(const FileDecision &decision, const ReadReport &read)
{
    if (const auto begun = begin(); !begun)
        return std::unexpected(begun.error());
    ++m_reports;
    ++m_written;
    m_lastWritten = QFileInfo(read.path).fileName();
    m_bytes += read.bytes.size() + read.cbor.size();
    if (decision.outcome == ImportOutcome::Changed || decision.outcome == ImportOutcome::Added) {
        const auto added = decision.outcome == ImportOutcome::Changed ? m_writer->addVersion(decision.rendition, read) : m_writer->addRendition(decision.report, read);
        // What it belongs to may have been removed since the import began; then it is on its own.
        return added || added.error().code != ErrorCode::NotFound ? added : m_writer->addReport(read);
    }
    const auto written = m_writer->addReport(read);
    if (!written || decision.rendition == 0)
        return written;
    // A person wanted it apart from what it was taken for.
    return m_writer->sayApart(written->rendition, decision.rendition).transform([&] { return *written; });
}

/// Written with its batch: a place alone is no step.
Result<void> Import::note(const QString &path, qint64 rendition, const QString &sha256)
{
    m_places.append({path, rendition, sha256});
    return {};
}

Result<void> Import::writePlaces()
{
    for (const NotedPlace &place : std::exchange(m_places, {})) {
        if (const auto done = m_writer->noteLocation(place.path, place.rendition, place.sha256); !done)
            return done;
    }
    return {};
}

Result<void> Import::nameStep()
{
    if (m_request.step)
        return {};
    return m_step->setTitle(m_written == 1 ? ImportText::tr("Import %1").arg(m_lastWritten) : ImportText::tr("Import %n file(s)", nullptr, m_written));
}

/// Who the names are is asked of the whole library, and only where this import, or one that was cut off, changed it.
Result<void> Import::resolveNewNames()
{
    PreparedQuery unresolved(m_connection, u"SELECT 1 FROM names WHERE reason = '' LIMIT 1"_s);
    if (const auto done = unresolved.run(); !done)
        return done;
    const bool changed = std::ranges::any_of(m_summary.files, [](const ImportedFile &file) {
        return file.outcome != ImportOutcome::Unchanged && file.outcome != ImportOutcome::Failed;
    });
    return changed || unresolved.next() ? resolvePeople(m_connection, m_lexicon) : Result<void>();
}

Result<void> Import::commit()
{
    if (m_step) {
        if (const auto done = writePlaces().and_then([&] { return nameStep(); }).and_then([&] { return m_step->commit(); }); !done)
            return done;
        m_step.reset();
    } else if (!m_places.isEmpty()) {
        auto transaction = Transaction::begin(m_connection);
        if (!transaction)
            return std::unexpected(transaction.error());
        m_writer.emplace(m_connection, m_lexicon);
        if (const auto done = writePlaces().and_then([&] { return transaction->commit(); }); !done)
            return done;
    }
    if (m_request.fileDone)
        std::ranges::for_each(m_batch, m_request.fileDone);
    m_summary.files += m_batch;
    m_batch.clear();
    m_reports = 0;
    m_bytes = 0;
    return {};
}

/// One run of planImport: holds in memory what an import would have written.
class Planning : private FileStore
{
public:
    Planning(const Connection &connection, const Lexicon &lexicon, const ImportRequest &request)
        : m_connection(connection)
        , m_lexicon(lexicon)
        , m_request(request)
    {
    }

    Result<ImportPlan> run(ExtractorPool &extractors);

private:
    Result<WrittenFile> put(const FileDecision &decision, const ReadReport &read) override;
    Result<void> note(const QString &, qint64, const QString &) override { return {}; }
    Result<QString> textOf(qint64 rendition) override;

    const Connection &m_connection;
    const Lexicon &m_lexicon;
    const ImportRequest &m_request;
    qint64 m_last = 0; ///< id that a new file was given
    QHash<qint64, QByteArray> m_texts; ///< of files of this plan, packed
};

Result<ImportPlan> Planning::run(ExtractorPool &extractors)
{
    const auto index = FileIndex::load(m_connection);
    if (!index)
        return std::unexpected(index.error());
    ImportPlan plan{.files = {}, .kept = std::make_shared<KeptReadings>()};
    const auto unread = extractors.readsScans() ? unreadScans(m_connection) : Result<QSet<QString>>();
    if (!unread)
        return std::unexpected(unread.error());
    FileSorter sorter(*index, *unread, m_lexicon, *this);
    const auto cancelled = sortAll(extractors, m_lexicon, m_request, *index, *unread, sorter, [&](const ImportedFile &file, ReadingPool::Outcome &outcome) -> Result<void> {
        plan.files.append(file);
        if (m_request.fileDone)
            m_request.fileDone(file);
        if (file.outcome != ImportOutcome::Unchanged && file.outcome != ImportOutcome::Failed)
            plan.kept->keep(std::move(*outcome.read));
        return {};
    });
    if (!cancelled)
        return std::unexpected(cancelled.error());
    plan.cancelled = *cancelled;
    return plan;
}

Result<WrittenFile> Planning::put(const FileDecision &decision, const ReadReport &read)
{
    const bool isVersion = decision.outcome == ImportOutcome::Changed;
    const qint64 rendition = isVersion ? decision.rendition : --m_last;
    m_texts.insert(rendition, qCompress(read.document.text.toUtf8(), 1));
    return WrittenFile{decision.outcome == ImportOutcome::New ? rendition : decision.report, rendition};
}

Result<QString> Planning::textOf(qint64 rendition)
{
    const auto planned = m_texts.constFind(rendition);
    return planned != m_texts.cend() ? Result<QString>(QString::fromUtf8(qUncompress(*planned))) : textOfRendition(m_connection, rendition);
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

Result<ImportPlan> planImport(const Library &library, ExtractorPool &pool, const Lexicon &lexicon, const ImportRequest &request)
{
    const auto connection = library.connect(Connection::Mode::Import);
    if (!connection)
        return std::unexpected(connection.error());
    return completeSketches(*connection).and_then([&] { return Planning(*connection, lexicon, request).run(pool); });
}

} // namespace Rapporteur
