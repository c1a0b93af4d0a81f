// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// report(): a whole report put together again from its tables.

#include "core/library/answers.h"
#include "core/library/preparedquery.h"
#include "core/library/queries/reports.h"
#include "core/library/readingdetails.h"
#include "core/text/textdocumentcbor.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// Runs a query of one report and gives each row to `take`.
template<typename Take> Result<void> each(const Connection &connection, const QString &sql, qint64 report, Take take)
{
    PreparedQuery query(connection, sql);
    if (const auto done = query.run(report); !done)
        return done;
    while (query.next())
        take(query);
    return query.ended();
}

Result<void> readDocument(const Connection &connection, StoredReport &stored)
{
    Result<void> read;
    const auto corrections = textCorrections(connection, stored.row.id);
    if (!corrections)
        return std::unexpected(corrections.error());
    const auto done = each(connection, u"SELECT cbor FROM documents WHERE report = ?"_s, stored.row.id, [&](const PreparedQuery &q) {
        auto document = textDocumentFromCbor(q.bytes(0));
        if (!document) {
            read = std::unexpected(document.error());
            return;
        }
        CorrectedDocument result = corrected(std::move(*document), *corrections);
        stored.document = std::move(result.document);
        stored.corrections = std::move(result.placed);
        stored.unplacedCorrections = std::move(result.unplaced);
    });
    return done.and_then([&] { return read; });
}

Result<void> readDetails(const Connection &connection, StoredReport &stored)
{
    return each(connection, u"SELECT details, other_number FROM readings WHERE report = ?"_s, stored.row.id,
        [&](const PreparedQuery &q) {
            Report &report = stored.report;
            restoreReadingDetails(q.text(0).toUtf8(), report);
            if (report.meeting) {
                report.meeting->number = stored.row.number;
                if (!q.isNull(1))
                    report.meeting->otherNumber = int(q.integer(1));
            }
        });
}

Result<void> readParagraphs(const Connection &connection, StoredReport &stored, QHash<qint64, int> &positions)
{
    return each(connection,
        u"SELECT id, section, page, span_start, span_end, topics FROM paragraphs WHERE report = ? AND position >= 0 ORDER BY position"_s,
        stored.row.id, [&](const PreparedQuery &q) {
            positions.insert(q.integer(0), int(stored.report.paragraphs.size()));
            stored.report.paragraphs.append({int(q.integer(1)), int(q.integer(2)), q.span(3), q.list(5)});
        });
}

Result<void> readStatements(const Connection &connection, StoredReport &stored, const QHash<qint64, int> &paragraphs)
{
    return each(connection,
        uR"(SELECT coalesce(people.name, names.text), as_written, verb, attribution, section, paragraph, page,
            span_start, span_end, speaker_start, speaker_end, topics, people.id
            FROM statements LEFT JOIN names ON names.id = statements.name LEFT JOIN people ON people.id = names.person
            WHERE statements.report = ? ORDER BY position)"_s,
        stored.row.id, [&](const PreparedQuery &q) {
            Statement statement{.speaker = q.text(0), .asWritten = q.text(1), .verb = q.text(2),
                .attribution = Attribution(q.integer(3)), .section = int(q.integer(4)),
                .paragraph = q.isNull(5) ? -1 : paragraphs.value(q.integer(5), -1), .page = int(q.integer(6)),
                .span = q.span(7), .speakerSpan = q.span(9), .topics = q.list(11)};
            if (!q.isNull(12))
                stored.people.insert(statement.speaker, q.integer(12));
            stored.report.statements.append(std::move(statement));
        });
}

Result<void> readParticipants(const Connection &connection, StoredReport &stored)
{
    return each(connection,
        uR"(SELECT names.text, affiliation, roles, span_start, span_end, people.id, coalesce(people.name, names.text)
            FROM participants JOIN names ON names.id = participants.name LEFT JOIN people ON people.id = names.person
            WHERE participants.report = ? ORDER BY position)"_s,
        stored.row.id, [&](const PreparedQuery &q) {
            stored.report.participants.append({q.text(0), q.text(1), q.list(2), q.span(3)});
            if (!q.isNull(5)) {
                stored.people.insert(q.text(0), q.integer(5));
                stored.people.insert(q.text(6), q.integer(5));
            }
        });
}

Result<void> readActions(const Connection &connection, StoredReport &stored, const QHash<qint64, int> &paragraphs)
{
    QHash<qint64, qsizetype> rows;
    const auto actions = each(connection,
        u"SELECT id, text, paragraph, page, state, due, due_to, span_start, span_end FROM actions WHERE report = ? ORDER BY position"_s,
        stored.row.id, [&](const PreparedQuery &q) {
            rows.insert(q.integer(0), stored.report.actions.size());
            stored.report.actions.append({.text = q.text(1), .due = {.date = q.date(5), .dateTo = q.date(6)},
                .state = ActionState(q.integer(4)),
                .paragraph = q.isNull(2) ? -1 : paragraphs.value(q.integer(2), -1), .page = int(q.integer(3)),
                .span = q.span(7)});
        });
    return actions.and_then([&] {
        return each(connection,
            uR"(SELECT action, coalesce(people.name, names.text), people.id FROM actions
                JOIN action_owners ON action_owners.action = actions.id JOIN names ON names.id = action_owners.name
                LEFT JOIN people ON people.id = names.person
                WHERE actions.report = ? ORDER BY action_owners.position)"_s,
            stored.row.id, [&](const PreparedQuery &q) {
                stored.report.actions[rows.value(q.integer(0))].owners.append(q.text(1));
                if (!q.isNull(2))
                    stored.people.insert(q.text(1), q.integer(2));
            });
    });
}

Result<void> readLists(const Connection &connection, StoredReport &stored, const QHash<qint64, int> &paragraphs)
{
    Report &report = stored.report;
    return each(connection,
        u"SELECT heading, level, agenda_label, page, span_start, span_end FROM sections WHERE report = ? ORDER BY position"_s,
        stored.row.id, [&](const PreparedQuery &q) {
            report.sections.append({q.text(0), int(q.integer(1)), q.text(2), int(q.integer(3)), q.span(4)});
        }).and_then([&] {
        return each(connection,
            u"SELECT text, paragraph, page, span_start, span_end FROM decisions WHERE report = ? ORDER BY position"_s,
            stored.row.id, [&](const PreparedQuery &q) {
                report.decisions.append({q.text(0), q.isNull(1) ? -1 : paragraphs.value(q.integer(1), -1),
                    int(q.integer(2)), q.span(3)});
            });
    }).and_then([&] {
        return each(connection,
            u"SELECT code, message, span_start, span_end, choices FROM warnings WHERE report = ? ORDER BY position"_s, stored.row.id,
            [&](const PreparedQuery &q) { report.warnings.append({q.text(0), q.text(1), q.span(2), restoredChoices(q.list(4))}); });
    });
}

/// Moderators and chairs, by the names that the library knows them by.
Result<void> readOfficers(const Connection &connection, StoredReport &stored)
{
    if (!stored.report.meeting)
        return {};
    Meeting &meeting = *stored.report.meeting;
    return each(connection,
        uR"(SELECT coalesce(people.name, names.text), people.id, role FROM officers JOIN names ON names.id = officers.name
            LEFT JOIN people ON people.id = names.person WHERE officers.report = ? ORDER BY position)"_s,
        stored.row.id, [&](const PreparedQuery &q) {
            (q.text(2) == u"chair" ? meeting.chairs : meeting.moderators).append(q.text(0));
            if (!q.isNull(1))
                stored.people.insert(q.text(0), q.integer(1));
        });
}

} // namespace

Result<StoredReport> report(const Connection &connection, qint64 id)
{
    auto row = reportRow(connection, id);
    if (!row)
        return std::unexpected(row.error());
    StoredReport stored{.row = std::move(*row), .report = {}, .document = {}};
    stored.report.kind = stored.row.kind;
    stored.report.title = stored.row.title;
    stored.report.series = stored.row.series;
    QHash<qint64, int> paragraphs;
    return readDocument(connection, stored)
        .and_then([&] { return readDetails(connection, stored); })
        .and_then([&] { return readParagraphs(connection, stored, paragraphs); })
        .and_then([&] { return readStatements(connection, stored, paragraphs); })
        .and_then([&] { return readParticipants(connection, stored); })
        .and_then([&] { return readActions(connection, stored, paragraphs); })
        .and_then([&] { return readLists(connection, stored, paragraphs); })
        .and_then([&] { return readOfficers(connection, stored); })
        .transform([&] { return std::move(stored); });
}

} // namespace Rapporteur
