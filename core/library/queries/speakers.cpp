// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/speakers.h"

#include "core/library/preparedquery.h"
#include "core/library/queries/filtersql.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

void addPeople(const Filter &filter, FilterSql &conditions)
{
    if (!filter.people.isEmpty())
        conditions.add(u"names.person IN (%1)"_s.arg(questionMarks(filter.people.size())), asValues(filter.people));
}

/// Year by year: from the sums of the import, or counted where a topic narrows them.
Result<void> addCounts(const Connection &connection, const Filter &filter, QHash<qint64, SpeakerRow> &rows)
{
    FilterSql conditions = periodConditions(filter);
    QString from = u"report_names JOIN readings ON readings.report = report_names.report JOIN names ON names.id = report_names.name"_s;
    QString sum = u"sum(report_names.statements)"_s;
    if (!filter.topics.isEmpty()) {
        conditions = statementConditions({.topics = filter.topics, .series = filter.series, .from = filter.from, .to = filter.to});
        from = u"statements JOIN readings ON readings.report = statements.report JOIN names ON names.id = statements.name"_s;
        sum = u"count(*)"_s;
    }
    addPeople(filter, conditions);
    PreparedQuery query(connection,
        u"SELECT names.person, substr(readings.date, 1, 4), %1, count(DISTINCT readings.report), min(readings.date), "
        "max(readings.date) FROM %2 WHERE names.person IS NOT NULL AND %3 GROUP BY 1, 2"_s.arg(sum, from, conditions.where));
    if (const auto done = query.run(conditions.values); !done)
        return done;
    while (query.next()) {
        SpeakerRow &row = rows[query.integer(0)];
        row.statements += int(query.integer(2));
        row.meetings += int(query.integer(3));
        if (query.isNull(1))
            continue;
        row.perYear[int(query.integer(1))] += int(query.integer(2));
        if (!row.first.isValid() || query.date(4) < row.first)
            row.first = query.date(4);
        if (!row.last.isValid() || query.date(5) > row.last)
            row.last = query.date(5);
    }
    return query.ended();
}

/// The latest affiliation stated, and those who took part without a word.
Result<void> addAffiliations(const Connection &connection, const Filter &filter, QHash<qint64, SpeakerRow> &rows)
{
    FilterSql conditions = periodConditions(filter);
    addPeople(filter, conditions);
    PreparedQuery query(connection,
        uR"(SELECT names.person, participants.affiliation, readings.date FROM participants
            JOIN names ON names.id = participants.name JOIN readings ON readings.report = participants.report
            WHERE names.person IS NOT NULL AND )"_s
            + conditions.where + u" ORDER BY readings.date"_s);
    if (const auto done = query.run(conditions.values); !done)
        return done;
    while (query.next()) {
        if (!filter.topics.isEmpty() && !rows.contains(query.integer(0)))
            continue; // on a topic only who spoke of it
        SpeakerRow &row = rows[query.integer(0)];
        if (!query.text(1).isEmpty())
            row.affiliation = query.text(1);
        const QDate date = query.date(2);
        if (date.isValid() && (!row.first.isValid() || date < row.first))
            row.first = date;
        if (date.isValid() && (!row.last.isValid() || date > row.last))
            row.last = date;
    }
    return query.ended();
}

} // namespace

Result<QList<SpeakerRow>> speakers(const Connection &connection, const Filter &filter)
{
    QHash<qint64, SpeakerRow> rows;
    const auto counted = addCounts(connection, filter, rows).and_then([&] { return addAffiliations(connection, filter, rows); });
    if (!counted)
        return std::unexpected(counted.error());
    QList<SpeakerRow> list;
    PreparedQuery query(connection, u"SELECT id, name, ambiguous FROM people"_s);
    if (const auto done = query.run(); !done)
        return std::unexpected(done.error());
    while (query.next()) {
        const auto row = rows.find(query.integer(0));
        if (row == rows.end())
            continue;
        row->id = query.integer(0);
        row->name = query.text(1);
        row->ambiguous = query.integer(2) != 0;
        list.append(*row);
    }
    std::ranges::sort(list, [](const SpeakerRow &a, const SpeakerRow &b) {
        return a.statements != b.statements ? a.statements > b.statements : a.name.localeAwareCompare(b.name) < 0;
    });
    return query.ended().transform([&] { return list; });
}

} // namespace Rapporteur
