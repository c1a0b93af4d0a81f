// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/integrity.h"

#include "core/library/fulltext.h"
#include "core/library/preparedquery.h"
#include "core/library/queries/reports.h"
#include "core/library/readingdetails.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct Integrity {
    Q_DECLARE_TR_FUNCTIONS(Integrity)
};

std::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled, Integrity::tr("Stopped."));
}

Result<void> checkFile(const Connection &connection, QList<Finding> &findings)
{
    PreparedQuery integrity(connection, u"PRAGMA integrity_check"_s);
    if (const auto done = integrity.run(); !done)
        return done;
    while (integrity.next()) {
        if (integrity.text(0) != u"ok")
            findings.append({Integrity::tr("The file is damaged: %1").arg(integrity.text(0))});
    }
    if (const auto ended = integrity.ended(); !ended)
        return ended;
    PreparedQuery keys(connection, u"PRAGMA foreign_key_check"_s);
    if (const auto done = keys.run(); !done)
        return done;
    while (keys.next())
        findings.append({Integrity::tr("A row of %1 belongs to nothing.").arg(keys.text(0))});
    if (const auto ended = keys.ended(); !ended)
        return ended;
    // The index's own check is written as an insert, which a reader may not do.
    const auto writer = Connection::open(connection.path(), Connection::Mode::Edit);
    if (!writer)
        return {}; // a library that can only be read is checked as far as can be
    return fullTextAgrees(*writer).transform([&](bool agrees) {
        if (!agrees)
            findings.append({Integrity::tr("The search index does not agree with the text.")});
    });
}

/// Which report a file was imported as, in any of its versions.
Result<Finding> changedOriginal(const Connection &connection, qint64 original)
{
    PreparedQuery query(connection,
        u"SELECT file_name, report FROM versions JOIN renditions ON renditions.id = versions.rendition WHERE versions.original = ?"_s);
    if (const auto done = query.run(original); !done)
        return std::unexpected(done.error());
    if (!query.next())
        return query.ended().transform([] { return Finding{Integrity::tr("An original that no report uses is not as it was imported.")}; });
    return Finding{Integrity::tr("The original %1 is not as it was imported.").arg(query.text(0)), query.integer(1)};
}

/// Every version that was ever imported still has the bytes it had.
Result<void> checkOriginals(
    const Connection &connection, QList<Finding> &findings, const ProgressCallback &progress, const std::stop_token &stop)
{
    PreparedQuery count(connection, u"SELECT count(*) FROM originals"_s);
    if (const auto done = count.run(); !done)
        return done;
    const qint64 all = count.next() ? count.integer(0) : 0;
    PreparedQuery query(connection, u"SELECT id, sha256, bytes FROM originals ORDER BY id"_s);
    if (const auto done = query.run(); !done)
        return done;
    for (qint64 checked = 0; query.next(); ++checked) {
        if (stop.stop_requested())
            return stopped();
        if (progress)
            progress({checked, all});
        const QByteArray sha256 = QCryptographicHash::hash(query.bytes(2), QCryptographicHash::Sha256).toHex();
        if (query.text(1) == QLatin1StringView(sha256))
            continue;
        const auto finding = changedOriginal(connection, query.integer(0));
        if (!finding)
            return std::unexpected(finding.error());
        findings.append(*finding);
    }
    return query.ended();
}

/// Facts of one report that its stored text does not bear out.
Result<void> verifyReport(const Connection &connection, const StoredReport &stored, QList<Finding> &findings)
{
    const qint64 id = stored.row.id;
    const QString &text = stored.document.text;
    const auto wrong = [&](const QString &fact, const QString &words) {
        findings.append({Integrity::tr("%1: %2 “%3” does not stand where it was read.").arg(stored.row.label, fact, words.left(80)), id});
    };
    PreparedQuery details(connection, u"SELECT details FROM readings WHERE report = ?"_s);
    if (const auto done = details.run(id); !done)
        return done;
    if (!details.next())
        return details.ended();
    for (const KeptQuote &quote : keptQuotes(details.text(0).toUtf8())) {
        if (fingerprint(quote.span.of(text)) != quote.fingerprint)
            wrong(Integrity::tr("the fact"), quote.fact);
    }
    PreparedQuery paragraphs(connection, u"SELECT span_start, span_end, text FROM paragraphs WHERE report = ?"_s);
    if (const auto done = paragraphs.run(id); !done)
        return done;
    while (paragraphs.next()) {
        if (paragraphs.span(0).of(text) != paragraphs.text(2))
            wrong(Integrity::tr("the paragraph"), paragraphs.text(2));
    }
    if (const auto ended = paragraphs.ended(); !ended)
        return ended;
    PreparedQuery statements(connection, u"SELECT fingerprint, position FROM statements WHERE report = ? ORDER BY position"_s);
    if (const auto done = statements.run(id); !done)
        return done;
    while (statements.next()) {
        const Statement &statement = stored.report.statements[statements.integer(1)];
        const QString words = statement.span.of(text).toString();
        if (qint64(fingerprint(words)) != statements.integer(0) || words.isEmpty())
            wrong(Integrity::tr("the statement"), words);
        if (statement.speakerSpan.isValid() && statement.speakerSpan.of(text) != statement.asWritten)
            wrong(Integrity::tr("the speaker"), statement.asWritten);
    }
    return statements.ended();
}

/// Facts kept with their words: the words must stand at the span, white space aside.
void verifyLists(const StoredReport &stored, QList<Finding> &findings)
{
    const auto verify = [&](const QString &fact, const QString &words, Span span, Qt::CaseSensitivity letters = Qt::CaseSensitive) {
        const QString found = span.of(stored.document.text).toString().simplified();
        if (span.isValid() && !found.contains(words.simplified(), letters))
            findings.append({Integrity::tr("%1: %2 “%3” does not stand where it was read.").arg(stored.row.label, fact, words.left(80)), stored.row.id});
    };
    for (const Section &section : stored.report.sections)
        verify(Integrity::tr("the heading"), section.heading, section.span);
    for (const Participant &participant : stored.report.participants) {
        // "LEE, Ann" bears out Ann Lee.
        for (const QString &word : participant.name.split(u' ', Qt::SkipEmptyParts))
            verify(Integrity::tr("the participant"), word, participant.span, Qt::CaseInsensitive);
    }
    for (const Action &action : stored.report.actions)
        verify(Integrity::tr("the action"), action.text, action.span);
    for (const Decision &decision : stored.report.decisions)
        verify(Integrity::tr("the decision"), decision.text, decision.span);
}

Result<QList<qint64>> allReports(const Connection &connection)
{
    QList<qint64> ids;
    PreparedQuery query(connection, u"SELECT id FROM reports ORDER BY id"_s);
    if (const auto done = query.run(); !done)
        return std::unexpected(done.error());
    while (query.next())
        ids.append(query.integer(0));
    return query.ended().transform([&] { return ids; });
}

/// Every report reads one of its own files, every file has its versions and its text.
Result<void> checkRenditions(const Connection &connection, QList<Finding> &findings)
{
    const std::pair<QString, QString> checks[]{
        {u"SELECT reports.id, reports.file_name FROM reports LEFT JOIN renditions ON renditions.id = reports.rendition "
         "WHERE renditions.report IS NOT reports.id OR renditions.original IS NOT reports.original"_s,
            Integrity::tr("The report %1 reads a file that is not its own.")},
        {u"SELECT report, file_name FROM renditions WHERE report NOT IN (SELECT report FROM readings)"_s,
            Integrity::tr("The file %1 belongs to a report that was never read.")},
        {u"SELECT report, file_name FROM renditions WHERE original NOT IN (SELECT original FROM kept_texts) AND id NOT IN "
         "(SELECT rendition FROM reports JOIN documents ON documents.report = reports.id)"_s,
            Integrity::tr("The text of the file %1 is missing.")},
        {u"SELECT report, file_name FROM renditions WHERE original IS NOT "
         "(SELECT original FROM versions WHERE rendition = renditions.id ORDER BY number DESC LIMIT 1)"_s,
            Integrity::tr("The file %1 is not as its newest version says.")}};
    for (const auto &[sql, sentence] : checks) {
        PreparedQuery query(connection, sql);
        if (const auto done = query.run(); !done)
            return done;
        while (query.next())
            findings.append({sentence.arg(query.text(1)), query.integer(0)});
        if (const auto ended = query.ended(); !ended)
            return ended;
    }
    return {};
}

} // namespace

Result<QList<Finding>> checkIntegrity(const Connection &connection, const ProgressCallback &progress, std::stop_token stop)
{
    QList<Finding> findings;
    if (const auto done = checkFile(connection, findings); !done)
        return std::unexpected(done.error());
    if (const auto done = checkRenditions(connection, findings); !done)
        return std::unexpected(done.error());
    if (const auto done = checkOriginals(connection, findings, progress, stop); !done)
        return std::unexpected(done.error());
    return findings;
}

Result<QList<Finding>> verifyProvenance(const Connection &connection, const ProgressCallback &progress, std::stop_token stop)
{
    QList<Finding> findings;
    const auto ids = allReports(connection);
    if (!ids)
        return std::unexpected(ids.error());
    qint64 done = 0;
    for (const qint64 id : *ids) {
        if (stop.stop_requested())
            return stopped();
        if (progress)
            progress({done++, ids->size()});
        const auto stored = report(connection, id);
        if (!stored)
            return std::unexpected(stored.error());
        if (const auto verified = verifyReport(connection, *stored, findings); !verified)
            return std::unexpected(verified.error());
        verifyLists(*stored, findings);
    }
    return findings;
}

} // namespace Rapporteur
