// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/actions.h"

#include "core/library/preparedquery.h"
#include "core/library/queries/filtersql.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

FilterSql conditionsOf(const Filter &filter)
{
    FilterSql conditions = periodConditions(filter);
    if (!filter.topics.isEmpty()) {
        conditions.add(
            u"actions.paragraph IN (SELECT paragraph FROM paragraph_topics WHERE topic IN (%1))"_s.arg(
                questionMarks(filter.topics.size())),
            asValues(filter.topics));
    }
    if (!filter.people.isEmpty()) {
        conditions.add(u"actions.id IN (SELECT action FROM action_owners JOIN names ON names.id = action_owners.name "
                       "WHERE names.person IN (%1))"_s.arg(questionMarks(filter.people.size())),
            asValues(filter.people));
    }
    return conditions;
}

} // namespace

Result<QList<ActionRow>> actions(const Connection &connection, const Filter &filter)
{
    const FilterSql conditions = conditionsOf(filter);
    PreparedQuery query(connection,
        uR"(SELECT actions.id, actions.report, readings.label, readings.date, actions.page, actions.text, due, due_to, state,
            actions.span_start, actions.span_end, paragraphs.topics
            FROM actions JOIN readings ON readings.report = actions.report
            LEFT JOIN paragraphs ON paragraphs.id = actions.paragraph WHERE )"_s
            + conditions.where
            + u" ORDER BY readings.date IS NULL, readings.date DESC, actions.report DESC, actions.position"_s);
    if (const auto done = query.run(conditions.values); !done)
        return std::unexpected(done.error());
    QList<ActionRow> rows;
    QHash<qint64, qsizetype> byId;
    while (query.next()) {
        byId.insert(query.integer(0), rows.size());
        rows.append({.report = query.integer(1), .reportLabel = query.text(2), .date = query.date(3),
            .page = int(query.integer(4)), .text = query.text(5),
            .due = {.date = query.date(6), .dateTo = query.date(7)}, .state = ActionState(query.integer(8)),
            .span = query.span(9), .topics = query.list(11)});
    }
    if (const auto done = query.ended(); !done)
        return std::unexpected(done.error());
    PreparedQuery owners(connection,
        uR"(SELECT action, coalesce(people.name, names.text) FROM action_owners JOIN names ON names.id = action_owners.name
            LEFT JOIN people ON people.id = names.person ORDER BY action, action_owners.position)"_s);
    if (const auto done = owners.run(); !done)
        return std::unexpected(done.error());
    while (owners.next()) {
        if (const auto row = byId.constFind(owners.integer(0)); row != byId.cend())
            rows[*row].owners.append(owners.text(1));
    }
    return owners.ended().transform([&] { return rows; });
}

} // namespace Rapporteur
