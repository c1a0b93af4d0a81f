// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/renditionwriter.h"

#include "core/library/annotationplaces.h"
#include "core/library/derivation.h"
#include "core/library/preparedwrite.h"
#include "core/library/readingremoval.h"
#include "core/text/textdocumentcbor.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct RenditionText {
    Q_DECLARE_TR_FUNCTIONS(RenditionText)
};

/// In the place of an older one; as an update, which the journal sees as one.
const QString newVerdict = u" ON CONFLICT (one, other) DO UPDATE SET same = excluded.same, decided_at = excluded.decided_at"_s;

std::unexpected<Error> noSuchFile()
{
    return failure(ErrorCode::NotFound, RenditionText::tr("This file is no longer in the library. Look at the report again."));
}

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

/// Runs a statement once.
template<typename... Values> Result<void> once(const Connection &connection, const QString &sql, const Values &...values)
{
    PreparedQuery query(connection, sql);
    return query.run(values...);
}

/// The first column of a query's first row.
template<typename... Values> Result<std::optional<qint64>> number(const Connection &connection, const QString &sql, const Values &...values)
{
    PreparedQuery query(connection, sql);
    if (const auto done = query.run(values...); !done)
        return std::unexpected(done.error());
    if (query.next())
        return std::optional(query.integer(0));
    return query.ended().transform([] { return std::optional<qint64>(); });
}

} // namespace

struct RenditionWriter::Statements {
    explicit Statements(const Connection &c)
        : findOriginal(c, u"SELECT id FROM originals WHERE sha256 = ?"_s)
        , original(c, u"INSERT INTO originals (sha256, media_type, bytes) VALUES (?, ?, ?)"_s)
        , report(c, u"INSERT INTO reports (path, file_name, original, rendition, step) VALUES (?, ?, ?, 0, (SELECT step FROM journal))"_s)
        , readFirst(c, u"UPDATE reports SET rendition = ? WHERE id = ?"_s)
        , rendition(c,
              u"INSERT INTO renditions (report, path, file_name, original, scanned, words, damage, sketch, step) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT step FROM journal))"_s)
        , newBytes(c, u"UPDATE renditions SET path = ?, file_name = ?, original = ?, scanned = ?, words = ?, damage = ?, sketch = ? WHERE id = ?"_s)
        , version(c, u"INSERT INTO versions VALUES (?, (SELECT 1 + count(*) FROM versions WHERE rendition = ?), ?, ?, (SELECT step FROM journal))"_s)
        , location(c, 
              u"INSERT INTO locations VALUES (?, ?, ?, (SELECT step FROM journal)) "
              "ON CONFLICT (path) DO UPDATE SET rendition = excluded.rendition, original = excluded.original"_s)
        , keep(c, u"INSERT OR REPLACE INTO kept_texts VALUES (?, ?)"_s)
    {
    }

    PreparedQuery findOriginal;
    PreparedWrite original, report, readFirst, rendition, newBytes, version, location, keep;
};

RenditionWriter::RenditionWriter(const Connection &connection, const Lexicon &lexicon)
    : m_connection(connection)
    , m_lexicon(lexicon)
    , m_reports(connection, lexicon)
    , m_statements(std::make_unique<Statements>(connection))
{
}

RenditionWriter::~RenditionWriter() = default;

Result<WrittenFile> RenditionWriter::addReport(const ReadReport &read)
{
    const auto original = originalId(read);
    if (!original)
        return std::unexpected(original.error());
    Statements &s = *m_statements;
    if (const auto done = s.report.run(read.path, QFileInfo(read.path).fileName(), *original); !done)
        return std::unexpected(done.error());
    const auto file = insertFile(s.report.lastId(), *original, read);
    if (!file)
        return file;
    return s.readFirst.run(file->rendition, file->report)
        .and_then([&] { return m_reports.write(file->report, read); })
        .transform([&] { return *file; });
}

Result<WrittenFile> RenditionWriter::addRendition(qint64 report, const ReadReport &read)
{
    const auto there = number(m_connection, u"SELECT id FROM reports WHERE id = ?"_s, report);
    const auto original = originalId(read);
    if (!there || !original)
        return std::unexpected(there ? original.error() : there.error());
    if (!*there)
        return noSuchFile();
    const auto file = insertFile(report, *original, read);
    if (!file)
        return file;
    return m_statements->keep.run(*original, read.cbor)
        .and_then([&] { return readBest(report, file->rendition, &read); })
        .transform([&] { return *file; });
}

Result<WrittenFile> RenditionWriter::addVersion(qint64 rendition, const ReadReport &read)
{
    Statements &s = *m_statements;
    const auto report = number(m_connection, u"SELECT report FROM renditions WHERE id = ?"_s, rendition);
    const auto shown = number(m_connection, u"SELECT id FROM reports WHERE rendition = ?"_s, rendition);
    const auto original = originalId(read);
    if (!report || !shown || !original)
        return std::unexpected(!report ? report.error() : !shown ? shown.error() : original.error());
    if (!*report)
        return noSuchFile();
    const RenditionTraits traits = traitsOf(read.document, read.sketch.words, read.path);
    return keepText(**report)
        .and_then([&] { return s.newBytes.run(read.path, QFileInfo(read.path).fileName(), *original, traits.scanned, traits.words, traits.damage, read.sketch.runs, rendition); })
        .and_then([&] { return s.version.run(rendition, rendition, *original, now()); })
        .and_then([&] { return s.location.run(read.path, rendition, *original); })
        .and_then([&] { return s.keep.run(*original, read.cbor); })
        .and_then([&] { return *shown ? this->read(**report, rendition, &read) : Result<void>(); })
        .and_then([&] { return readBest(**report, rendition, &read); })
        .transform([&] { return WrittenFile{**report, rendition}; });
}

Result<void> RenditionWriter::noteLocation(const QString &path, qint64 rendition, const QString &sha256)
{
    Statements &s = *m_statements;
    const auto there = number(m_connection, u"SELECT id FROM renditions WHERE id = ?"_s, rendition);
    if (!there || !*there)
        return there.transform([](auto) {}); // removed since it was seen
    if (const auto asked = s.findOriginal.run(sha256); !asked)
        return asked;
    return s.findOriginal.next() ? s.location.run(path, rendition, s.findOriginal.integer(0)) : noSuchFile();
}

Result<void> RenditionWriter::sayApart(qint64 rendition, qint64 other)
{
    return once(m_connection, u"INSERT INTO meeting_verdicts VALUES (?, ?, 0, ?)"_s + newVerdict, std::min(rendition, other),
        std::max(rendition, other), now());
}

Result<qint64> RenditionWriter::originalId(const ReadReport &read)
{
    Statements &s = *m_statements;
    if (const auto asked = s.findOriginal.run(read.sha256); !asked)
        return std::unexpected(asked.error());
    if (s.findOriginal.next())
        return s.findOriginal.integer(0); // the file is again as it once was
    return s.original.run(read.sha256, read.document.mediaType, read.bytes).transform([&] { return s.original.lastId(); });
}

Result<WrittenFile> RenditionWriter::insertFile(qint64 report, qint64 original, const ReadReport &read)
{
    Statements &s = *m_statements;
    const RenditionTraits traits = traitsOf(read.document, read.sketch.words, read.path);
    const auto done = s.rendition.run(report, read.path, QFileInfo(read.path).fileName(), original, traits.scanned,
        traits.words, traits.damage, read.sketch.runs);
    if (!done)
        return std::unexpected(done.error());
    const qint64 id = s.rendition.lastId();
    return s.version.run(id, id, original, now())
        .and_then([&] { return s.location.run(read.path, id, original); })
        .transform([&] { return WrittenFile{report, id}; });
}

/// `fresh`, which may be null, is what was just read of a file: it need not be parsed again.
Result<void> RenditionWriter::readBest(qint64 report, qint64 freshRendition, const ReadReport *fresh)
{
    const auto files = rankedRenditions(m_connection, report);
    const auto reads = number(m_connection, u"SELECT rendition FROM reports WHERE id = ?"_s, report);
    if (!files || !reads)
        return std::unexpected(files ? reads.error() : files.error());
    if (files->isEmpty())
        return noSuchFile();
    QList<RenditionTraits> traits;
    for (const RankedRendition &file : *files)
        traits.append(file.traits);
    const RankedRendition &best = files->at(bestRendition(traits));
    if (*reads == best.id)
        return {};
    return keepText(report).and_then([&] { return read(report, best.id, best.id == freshRendition ? fresh : nullptr); });
}

/// The text that is read now goes where the others are, so that it is there when it is wanted again.
Result<void> RenditionWriter::keepText(qint64 report)
{
    return once(m_connection,
        u"INSERT OR REPLACE INTO kept_texts SELECT reports.original, documents.cbor FROM documents "
        "JOIN reports ON reports.id = documents.report WHERE documents.report = ?"_s,
        report);
}

Result<void> RenditionWriter::read(qint64 report, qint64 rendition, const ReadReport *fresh)
{
    Result<ReadReport> stored = fresh ? Result<ReadReport>(ReadReport{}) : storedReading(rendition, report);
    if (!stored)
        return std::unexpected(stored.error());
    return once(m_connection,
        u"UPDATE reports SET (path, file_name, original, rendition) = "
        "(SELECT path, file_name, original, id FROM renditions WHERE id = ?) WHERE id = ?"_s,
        rendition, report)
        .and_then([&] { return fresh ? rewrite(report, *fresh) : m_reports.rewrite(report, *stored); })
        .and_then([&] {
            return once(m_connection, u"DELETE FROM kept_texts WHERE original = (SELECT original FROM reports WHERE id = ?)"_s, report);
        });
}

/// Writes what an import read, with what people said of the report laid over it.
Result<void> RenditionWriter::rewrite(qint64 report, const ReadReport &read)
{
    const auto human = humanPart(m_connection, report);
    if (!human)
        return std::unexpected(human.error());
    if (human->isEmpty())
        return m_reports.rewrite(report, read);
    ReadReport answered = read;
    derive(answered, *human, m_lexicon);
    return m_reports.rewrite(report, answered);
}

/// A file as it is read for a report.
Result<ReadReport> RenditionWriter::storedReading(qint64 rendition, qint64 report)
{
    PreparedQuery query(m_connection, u"SELECT path, original FROM renditions WHERE id = ?"_s);
    if (const auto done = query.run(rendition); !done)
        return std::unexpected(done.error());
    if (!query.next())
        return noSuchFile();
    ReadReport read{.path = query.text(0)};
    auto cbor = textOfOriginal(m_connection, query.integer(1));
    if (!cbor)
        return std::unexpected(cbor.error());
    auto document = textDocumentFromCbor(*cbor);
    if (!document)
        return std::unexpected(document.error());
    read.cbor = std::move(*cbor);
    read.document = std::move(*document);
    return humanPart(m_connection, report).transform([&](const HumanPart &human) {
        derive(read, human, m_lexicon);
        return std::move(read);
    });
}

Result<qint64> RenditionWriter::setApart(qint64 rendition)
{
    const auto report = number(m_connection, u"SELECT report FROM renditions WHERE id = ?"_s, rendition);
    if (!report || !*report)
        return report ? noSuchFile() : std::unexpected(report.error());
    auto stored = storedReading(rendition, 0); // of a new report nobody said anything yet
    if (!stored)
        return std::unexpected(stored.error());
    const qint64 before = **report;
    PreparedQuery inserted(m_connection,
        u"INSERT INTO reports (path, file_name, original, rendition) SELECT path, file_name, original, id FROM renditions WHERE id = ?"_s);
    if (const auto done = inserted.run(rendition); !done)
        return std::unexpected(done.error());
    const qint64 id = inserted.lastId();
    return once(m_connection,
        u"INSERT INTO meeting_verdicts SELECT min(id, ?), max(id, ?), 0, ? FROM renditions WHERE report = ? AND id <> ?"_s + newVerdict,
        rendition, rendition, now(), before, rendition)
        .and_then([&] { return once(m_connection, u"UPDATE renditions SET report = ? WHERE id = ?"_s, id, rendition); })
        .and_then([&] { return once(m_connection, u"DELETE FROM preferred_renditions WHERE rendition = ?"_s, rendition); })
        .and_then([&] { return readBest(before); })
        .and_then([&] { return m_reports.write(id, *stored); })
        .and_then([&] { return once(m_connection, u"DELETE FROM kept_texts WHERE original = (SELECT original FROM reports WHERE id = ?)"_s, id); })
        .transform([&] { return id; });
}

Result<void> RenditionWriter::join(qint64 report, qint64 into)
{
    // What a person says now is true of every pair, whatever was said of it before.
    return once(m_connection,
        u"INSERT INTO meeting_verdicts SELECT min(a.id, b.id), max(a.id, b.id), 1, ? "
        "FROM renditions AS a JOIN renditions AS b WHERE a.report = ? AND b.report = ?"_s + newVerdict,
        now(), report, into)
        .and_then([&] { return keepText(report); })
        .and_then([&] { return removeReading(m_connection, report); })
        .and_then([&] { return once(m_connection, u"DELETE FROM documents WHERE report = ?"_s, report); })
        .and_then([&] { return once(m_connection, u"UPDATE renditions SET report = ? WHERE report = ?"_s, into, report); })
        .and_then([&] { return once(m_connection, u"DELETE FROM derivations WHERE report = ?"_s, report); })
        .and_then([&] { return moveAnswers(m_connection, report, into); })
        .and_then([&] { return once(m_connection, u"DELETE FROM reports WHERE id = ?"_s, report); })
        .and_then([&] { return readBest(into); })
        .and_then([&] { return placeAnnotations(m_connection, into); });
}

Result<QByteArray> textOfOriginal(const Connection &connection, qint64 original)
{
    PreparedQuery query(connection,
        u"SELECT cbor FROM kept_texts WHERE original = ? UNION ALL SELECT cbor FROM documents JOIN reports "
        "ON reports.id = documents.report WHERE reports.original = ? LIMIT 1"_s);
    if (const auto done = query.run(original, original); !done)
        return std::unexpected(done.error());
    if (query.next())
        return query.bytes(0);
    return failure(ErrorCode::NotFound, RenditionText::tr("The text of this version was not kept: it was imported by an earlier Rapporteur."));
}

Result<QList<RankedRendition>> rankedRenditions(const Connection &connection, qint64 report)
{
    PreparedQuery query(connection,
        u"SELECT renditions.id, media_type, scanned, words, damage, path, decided_at FROM renditions "
        "JOIN originals ON originals.id = renditions.original "
        "LEFT JOIN preferred_renditions ON preferred_renditions.rendition = renditions.id WHERE report = ? ORDER BY renditions.id"_s);
    if (const auto done = query.run(report); !done)
        return std::unexpected(done.error());
    QList<RankedRendition> files;
    QString newest; // of two files that people chose, the one chosen last
    while (query.next()) {
        RankedRendition file{query.integer(0),
            {.mediaType = query.text(1), .scanned = query.integer(2) != 0, .words = query.integer(3), .damage = query.integer(4), .path = query.text(5)}};
        const QString decided = query.text(6);
        if (!decided.isEmpty() && decided >= newest) {
            newest = decided;
            for (RankedRendition &other : files)
                other.traits.preferred = false;
            file.traits.preferred = true;
        }
        files.append(std::move(file));
    }
    return query.ended().transform([&] { return files; });
}

} // namespace Rapporteur
