// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/merge.h"

#include "core/library/annotationplaces.h"
#include "core/library/derivation.h"
#include "core/library/journal.h"
#include "core/library/mergesource.h"
#include "core/library/mergewriter.h"
#include "core/library/preparedquery.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct MergeText {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

/// Which reports of the two libraries are the same, by the bytes of their files.
struct Matching {
    QHash<QString, qint64> ours; ///< SHA-256 of any version -> our report
    QHash<qint64, QString> ourNames; ///< report -> its name in the merge: the least SHA-256 of its files in either library
    QHash<qint64, QString> theirNames;
    QHash<QString, qint64> reportNamed; ///< of ours
};

Result<QHash<QString, qint64>> ourFiles(const Connection &connection)
{
    PreparedQuery query(connection,
        u"SELECT sha256, report FROM versions JOIN renditions ON renditions.id = versions.rendition JOIN originals ON originals.id = versions.original"_s);
    if (const auto done = query.run(); !done)
        return std::unexpected(done.error());
    QHash<QString, qint64> ours;
    while (query.next())
        ours.insert(query.text(0), query.integer(1));
    return query.ended().transform([&] { return ours; });
}

void takeLeast(QString &name, const QString &sha256)
{
    if (name.isEmpty() || sha256 < name)
        name = sha256;
}

Result<Matching> matchingOf(const Connection &connection, const QList<ForeignFile> &files)
{
    auto ours = ourFiles(connection);
    if (!ours)
        return std::unexpected(ours.error());
    Matching matching{.ours = std::move(*ours)};
    // A report that we have in two is that one of them which has the file it reads there.
    QHash<qint64, qint64> twins;
    for (const ForeignFile &file : files) {
        takeLeast(matching.theirNames[file.report], file.sha256);
        const qint64 report = matching.ours.value(file.sha256);
        if (report && (file.isRead || !twins.contains(file.report)))
            twins.insert(file.report, report);
    }
    for (const auto &[sha256, report] : matching.ours.asKeyValueRange())
        takeLeast(matching.ourNames[report], sha256);
    for (const auto &[theirs, report] : twins.asKeyValueRange())
        takeLeast(matching.ourNames[report], matching.theirNames.value(theirs));
    for (const auto &[theirs, report] : twins.asKeyValueRange())
        matching.theirNames.insert(theirs, matching.ourNames.value(report));
    for (const auto &[report, name] : matching.ourNames.asKeyValueRange())
        matching.reportNamed.insert(name, report);
    return matching;
}

/// What is to be imported: of a file that we know a version of, what came after it; else all of its versions.
QList<ForeignFile> missing(const QList<ForeignFile> &files, const QHash<QString, qint64> &ours)
{
    QHash<qint64, qsizetype> newestKnown; ///< rendition -> place in `files`
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (ours.contains(files[i].sha256))
            newestKnown.insert(files[i].rendition, i);
    }
    QList<ForeignFile> wanted;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (!ours.contains(files[i].sha256) && newestKnown.value(files[i].rendition, -1) < i)
            wanted.append(files[i]);
    }
    return wanted;
}

/// The two libraries, looked at side by side.
struct Look {
    QList<ForeignFile> files;
    QList<ForeignFile> missing;
    Matching matching;
    MergeOutcome outcome;
};

Result<Look> lookAt(const Connection &connection, const MergeSource &source, const QList<ForeignFile> &files, bool withPrivate)
{
    auto matching = matchingOf(connection, files);
    if (!matching)
        return std::unexpected(matching.error());
    auto ours = mergeStateOf(connection, matching->ourNames);
    auto theirs = mergeStateOf(source.connection(), matching->theirNames);
    if (!ours || !theirs)
        return std::unexpected(ours ? theirs.error() : ours.error());
    Look look{.files = files, .missing = missing(files, matching->ours), .matching = std::move(*matching), .outcome = {}};
    look.outcome = outcomeOf(std::move(*ours), std::move(*theirs), withPrivate);
    return look;
}

MergePlan planOf(const Look &look)
{
    MergePlan plan{.same = look.outcome.same, .privateLeft = look.outcome.privateLeft};
    QSet<qint64> known;
    for (const ForeignFile &file : look.files) {
        if (look.matching.ours.contains(file.sha256))
            known.insert(file.report);
    }
    plan.sameReports = known.size();
    for (const ForeignFile &file : look.missing)
        plan.lines.append({known.contains(file.report) ? MergeGroup::NewFile : MergeGroup::NewReport, file.name});
    plan.lines += look.outcome.lines;
    plan.isNothing = look.missing.isEmpty() && look.outcome.puts.isEmpty() && look.outcome.removals.isEmpty();
    return plan;
}

bool isSameFile(const QString &one, const QString &other)
{
    return QFileInfo(one).canonicalFilePath() == QFileInfo(other).canonicalFilePath();
}

/// One run of mergeLibrary.
class Merge
{
public:
    Merge(const Library &library, const Connection &connection, const Lexicon &lexicon, const MergeRequest &request)
        : m_library(library)
        , m_connection(connection)
        , m_lexicon(lexicon)
        , m_request(request)
    {
    }

    Result<MergeSummary> run(ExtractorPool &pool);

private:
    Result<void> importMissing(ExtractorPool &pool, const MergeSource &source, const QList<ForeignFile> &missing);
    Result<void> namePaths(const QString &folder);
    Result<void> writeWords(const MergeSource &source, const QList<ForeignFile> &files);

    const Library &m_library;
    const Connection &m_connection;
    const Lexicon &m_lexicon;
    const MergeRequest &m_request;
    qint64 m_step = 0;
    MergeSummary m_summary;
};

Result<MergeSummary> Merge::run(ExtractorPool &pool)
{
    const auto source = MergeSource::open(m_request.path);
    if (!source)
        return std::unexpected(source.error());
    const auto files = source->files({}, m_request.stop);
    if (!files)
        return std::unexpected(files.error());
    const auto look = lookAt(m_connection, *source, *files, m_request.withPrivate);
    if (!look)
        return std::unexpected(look.error());
    m_summary.plan = planOf(*look);
    if (m_summary.plan.isNothing)
        return m_summary;
    auto step = Step::begin(m_connection, MergeText::tr("Merge %1").arg(QFileInfo(m_request.path).fileName()));
    if (!step)
        return std::unexpected(step.error());
    m_step = step->id();
    // Then the journal has it, and the import goes on in it, and what people said after it.
    const auto done = step->commit()
                          .and_then([&] { return look->missing.isEmpty() ? Result<void>() : importMissing(pool, *source, look->missing); })
                          .and_then([&] { return m_summary.cancelled ? Result<void>() : writeWords(*source, *files); });
    return done.transform([&] { return m_summary; });
}

/// By way of files in a folder, since that is what is read, in its own process, whoever they come from.
Result<void> Merge::importMissing(ExtractorPool &pool, const MergeSource &source, const QList<ForeignFile> &missing)
{
    const QTemporaryDir folder;
    QStringList paths;
    for (qsizetype i = 0; i < missing.size(); ++i) {
        paths.append(u"%1/%2/%3"_s.arg(folder.path()).arg(i, 6, 10, QChar(u'0')).arg(missing[i].name));
        if (const auto done = source.copy(missing[i], paths.last()); !done)
            return done;
    }
    const auto imported = importFiles(m_library, pool, m_lexicon,
        {.paths = paths, .progress = m_request.progress, .stop = m_request.stop, .step = m_step});
    if (!imported)
        return std::unexpected(imported.error());
    m_summary.cancelled = imported->cancelled;
    std::ranges::copy_if(imported->files, std::back_inserter(m_summary.failed), [](const ImportedFile &file) { return file.outcome == ImportOutcome::Failed; });
    return namePaths(folder.path());
}

/// The folder goes; the files came from the other library.
Result<void> Merge::namePaths(const QString &folder)
{
    auto step = Step::goOn(m_connection, m_step);
    if (!step)
        return std::unexpected(step.error());
    const QString before = folder + u'/';
    const QString now = QFileInfo(m_request.path).absoluteFilePath() + u'/';
    Result<void> done;
    for (const auto &table : {u"renditions"_s, u"reports"_s, u"locations"_s}) {
        done = done.and_then([&] {
            PreparedQuery query(m_connection, u"UPDATE OR REPLACE %1 SET path = ? || substr(path, ?) WHERE substr(path, 1, ?) = ?"_s.arg(table));
            return query.run(now, before.size() + 1, before.size(), before);
        });
    }
    return done.and_then([&] { return step->commit(); });
}

Result<void> Merge::writeWords(const MergeSource &source, const QList<ForeignFile> &files)
{
    // Looked at again: the reports that came are ours now.
    const auto look = lookAt(m_connection, source, files, m_request.withPrivate);
    if (!look)
        return std::unexpected(look.error());
    auto step = Step::goOn(m_connection, m_step);
    if (!step)
        return std::unexpected(step.error());
    const auto written = writeOutcome(m_connection, look->outcome, look->matching.reportNamed);
    if (!written)
        return std::unexpected(written.error());
    const auto done = placeChanged(m_connection, written->annotations).and_then([&] { return step->commit(); });
    if (!done || (written->reports.isEmpty() && !written->people))
        return done;
    return deriveAgain(m_connection, m_lexicon, written->reports.values());
}

} // namespace

qsizetype MergePlan::count(MergeGroup group) const
{
    return std::ranges::count(lines, group, &MergeLine::group);
}

Result<MergePlan> planMerge(const Library &library, const MergeRequest &request)
{
    if (isSameFile(library.path(), request.path))
        return failure(ErrorCode::NotALibrary, MergeText::tr("This is the library that is open. Choose another one to merge into it."));
    const auto connection = library.connect(Connection::Mode::Read);
    if (!connection)
        return std::unexpected(connection.error());
    const auto source = MergeSource::open(request.path);
    if (!source)
        return std::unexpected(source.error());
    const auto files = source->files(request.progress, request.stop);
    if (!files)
        return std::unexpected(files.error());
    return lookAt(*connection, *source, *files, request.withPrivate).transform(planOf);
}

Result<MergeSummary> mergeLibrary(const Library &library, ExtractorPool &pool, const Lexicon &lexicon, const MergeRequest &request)
{
    if (isSameFile(library.path(), request.path))
        return failure(ErrorCode::NotALibrary, MergeText::tr("This is the library that is open. Choose another one to merge into it."));
    const auto connection = library.connect(Connection::Mode::Edit);
    if (!connection)
        return std::unexpected(connection.error());
    return Merge(library, *connection, lexicon, request).run(pool);
}

} // namespace Rapporteur
