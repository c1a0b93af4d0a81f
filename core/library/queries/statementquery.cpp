// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/statementquery.h"

#include "core/library/preparedquery.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

const QString columns
    = uR"(statements.report, readings.label, readings.date, statements.page, sections.heading, sections.agenda_label,
          people.id, coalesce(people.name, names.text), statements.as_written, statements.verb, statements.attribution,
          statements.span_start, statements.span_end, statements.topics, statements.text, paragraphs.text,
          paragraphs.span_start)"_s;

QString wordsOf(const PreparedQuery &query, Span span)
{
    if (!query.isNull(14))
        return query.text(14);
    return query.text(15).mid(span.start - query.integer(16), span.length());
}

StatementRow rowOf(const PreparedQuery &query)
{
    const Span span = query.span(11);
    return {.report = query.integer(0),
        .reportLabel = query.text(1),
        .date = query.date(2),
        .page = int(query.integer(3)),
        .section = query.text(4),
        .agendaLabel = query.text(5),
        .person = query.integer(6),
        .speaker = query.text(7),
        .asWritten = query.text(8),
        .verb = query.text(9),
        .attribution = Attribution(query.integer(10)),
        .span = span,
        .text = wordsOf(query, span),
        .topics = query.list(13)};
}

} // namespace

Result<QList<StatementRow>> statementRows(
    const Connection &connection, const FilterSql &conditions, const QString &order, qsizetype most)
{
    // Which ones first: sorting thousands of rows with their words would cost more than all the rest.
    PreparedQuery query(connection,
        u"SELECT "_s + columns
            + uR"( FROM statements
                   JOIN readings ON readings.report = statements.report
                   LEFT JOIN sections ON sections.report = statements.report AND sections.position = statements.section
                   LEFT JOIN names ON names.id = statements.name
                   LEFT JOIN people ON people.id = names.person
                   LEFT JOIN paragraphs ON paragraphs.id = statements.paragraph
                   WHERE statements.id IN (
                       SELECT statements.id FROM statements JOIN readings ON readings.report = statements.report
                       WHERE )"_s
            + conditions.where + u" ORDER BY "_s + order + u" LIMIT ?) ORDER BY "_s + order);
    if (const auto done = query.run(conditions.values + QVariantList{most}); !done)
        return std::unexpected(done.error());
    QList<StatementRow> rows;
    while (query.next())
        rows.append(rowOf(query));
    return query.ended().transform([&] { return rows; });
}

} // namespace Rapporteur
