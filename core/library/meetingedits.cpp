// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/meetingedits.h"

#include "core/library/filesorter.h"
#include "core/library/identity.h"
#include "core/library/journal.h"
#include "core/library/readingremoval.h"
#include "core/library/renditionwriter.h"
#include "core/library/withdrawal.h"

#include <QCoreApplication>
#include <QDateTime>

#include <functional>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct MeetingEdits {
    Q_DECLARE_TR_FUNCTIONS(MeetingEdits)
};

/// Runs an edit as a step, then asks anew who the names are.
Result<void> edit(const Connection &connection, const Lexicon &lexicon, const QString &title,
    const std::function<Result<void>(const Connection &, RenditionWriter &)> &change)
{
    {
        auto step = Step::begin(connection, title);
        if (!step)
            return std::unexpected(step.error());
        RenditionWriter writer(connection, lexicon);
        const auto done = change(connection, writer).and_then([&] { return pruneNames(connection); });
        if (const auto committed = done.and_then([&] { return step->commit(); }); !committed)
            return committed;
    }
    return resolvePeople(connection, lexicon);
}

Result<void> edit(const Library &library, const Lexicon &lexicon, const std::function<QString(const Connection &)> &title,
    const std::function<Result<void>(const Connection &, RenditionWriter &)> &change)
{
    const auto connection = library.connect(Connection::Mode::Edit);
    return connection ? edit(*connection, lexicon, title(*connection), change) : std::unexpected(connection.error());
}

/// A report's label, or a file's name, for the title of a step.
QString nameOf(const Connection &connection, const QString &sql, qint64 id)
{
    PreparedQuery query(connection, sql);
    return query.run(id) && query.next() ? query.text(0) : QString();
}

QString labelOf(const Connection &connection, qint64 report)
{
    return nameOf(connection, u"SELECT label FROM readings WHERE report = ?"_s, report);
}

QString fileName(const Connection &connection, qint64 rendition)
{
    return nameOf(connection, u"SELECT file_name FROM renditions WHERE id = ?"_s, rendition);
}

/// How many rows a question counts.
Result<qint64> counted(const Connection &connection, const QString &sql, const QVariantList &values)
{
    PreparedQuery query(connection, sql);
    return query.run(values).transform([&] { return query.next() ? query.integer(0) : 0; });
}

} // namespace

Result<void> readInstead(const Library &library, const Lexicon &lexicon, qint64 rendition)
{
    const auto title = [&](const Connection &connection) { return MeetingEdits::tr("Read %1 instead").arg(fileName(connection, rendition)); };
    return edit(library, lexicon, title, [&](const Connection &connection, RenditionWriter &writer) {
        const auto report = counted(connection, u"SELECT report FROM renditions WHERE id = ?"_s, {rendition});
        if (!report)
            return Result<void>(std::unexpected(report.error()));
        return runSql(connection,
            u"DELETE FROM preferred_renditions WHERE rendition IN (SELECT id FROM renditions WHERE report = ?)"_s, {*report})
            .and_then([&] {
                return runSql(connection, u"INSERT INTO preferred_renditions VALUES (?, ?)"_s,
                    {rendition, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)});
            })
            .and_then([&] { return writer.readBest(*report); });
    });
}

Result<qint64> setApart(const Library &library, const Lexicon &lexicon, qint64 rendition)
{
    qint64 made = 0;
    const auto title = [&](const Connection &connection) { return MeetingEdits::tr("Set %1 apart").arg(fileName(connection, rendition)); };
    const auto done = edit(library, lexicon, title, [&](const Connection &connection, RenditionWriter &writer) -> Result<void> {
        const auto files = counted(connection,
            u"SELECT count(*) FROM renditions WHERE report = (SELECT report FROM renditions WHERE id = ?)"_s, {rendition});
        if (!files)
            return std::unexpected(files.error());
        if (*files < 2)
            return failure(ErrorCode::NotFound, MeetingEdits::tr("This is the only file of its meeting; there is nothing to set it apart from."));
        return writer.setApart(rendition).transform([&](qint64 report) { made = report; });
    });
    return done.transform([&] { return made; });
}

Result<void> joinReports(const Library &library, const Lexicon &lexicon, qint64 report, qint64 into)
{
    const auto title = [&](const Connection &connection) {
        return MeetingEdits::tr("Join %1 and %2").arg(labelOf(connection, report), labelOf(connection, into));
    };
    return edit(library, lexicon, title, [&](const Connection &connection, RenditionWriter &writer) -> Result<void> {
        const auto there = counted(connection, u"SELECT count(*) FROM reports WHERE id IN (?, ?)"_s, {report, into});
        if (!there)
            return std::unexpected(there.error());
        if (*there != 2)
            return failure(ErrorCode::NotFound, MeetingEdits::tr("One of the two reports is no longer in the library."));
        return writer.join(report, into);
    });
}

Result<void> removeReports(const Connection &connection, const Lexicon &lexicon, const QList<qint64> &reports)
{
    const QString title = reports.size() == 1 ? MeetingEdits::tr("Remove %1").arg(labelOf(connection, reports.first()))
                                              : MeetingEdits::tr("Remove %n report(s)", nullptr, int(reports.size()));
    return edit(connection, lexicon, title, [&](const Connection &, RenditionWriter &) {
        Result<void> done = setReadingsAside(connection, reports);
        const QString marks = u"(SELECT id FROM annotations WHERE report = ?)"_s;
        const QString files = u"(SELECT id FROM renditions WHERE report = ?)"_s;
        const QStringList removals{u"DELETE FROM annotation_tags WHERE annotation IN "_s + marks, u"DELETE FROM annotation_links WHERE source IN "_s + marks,
            u"DELETE FROM annotation_links WHERE target IN "_s + marks, u"DELETE FROM board_cards WHERE annotation IN "_s + marks,
            u"DELETE FROM annotations WHERE report = ?"_s, u"DELETE FROM report_answers WHERE report = ?"_s, u"DELETE FROM text_corrections WHERE report = ?"_s,
            u"DELETE FROM fact_corrections WHERE report = ?"_s, u"DELETE FROM meeting_verdicts WHERE one IN "_s + files,
            u"DELETE FROM meeting_verdicts WHERE other IN "_s + files, u"DELETE FROM preferred_renditions WHERE rendition IN "_s + files,
            u"DELETE FROM locations WHERE rendition IN "_s + files, u"DELETE FROM versions WHERE rendition IN "_s + files,
            u"DELETE FROM renditions WHERE report = ?"_s, u"DELETE FROM reports WHERE id = ?"_s};
        for (const qint64 report : reports) {
            for (const QString &sql : removals)
                done = done.and_then([&] { return runSql(connection, sql, {report}); });
        }
        return done;
    });
}

Result<std::optional<qint64>> joinWhereSame(const Library &library, const Lexicon &lexicon, qint64 report)
{
    const auto connection = library.connect(Connection::Mode::Import);
    if (!connection)
        return std::unexpected(connection.error());
    const auto rendition = counted(*connection, u"SELECT rendition FROM reports WHERE id = ?"_s, {report});
    const auto files = counted(*connection, u"SELECT count(*) FROM renditions WHERE report = ?"_s, {report});
    if (!rendition || !files)
        return std::unexpected(rendition ? files.error() : rendition.error());
    if (*files != 1)
        return std::nullopt;
    // Its text is not what it was when it was imported.
    const auto fresh = runSql(*connection, u"UPDATE renditions SET sketch = NULL WHERE id = ?"_s, {*rendition})
                           .and_then([&] { return completeSketches(*connection); })
                           .and_then([&] { return FileIndex::load(*connection); });
    if (!fresh)
        return std::unexpected(fresh.error());
    const auto twin = fresh->twinOf(*rendition, [&](qint64 other) { return textOfRendition(*connection, other); });
    if (!twin)
        return std::unexpected(twin.error());
    if (!*twin)
        return std::nullopt;
    const auto apart = counted(*connection,
        u"SELECT count(*) FROM meeting_verdicts JOIN renditions ON renditions.id = CASE one WHEN ? THEN other ELSE one END "
        "WHERE (one = ? OR other = ?) AND same = 0 AND renditions.report = ?"_s,
        {*rendition, *rendition, *rendition, **twin});
    if (!apart)
        return std::unexpected(apart.error());
    if (*apart > 0)
        return std::nullopt;
    return joinReports(library, lexicon, report, **twin).transform([&] { return *twin; });
}

} // namespace Rapporteur
