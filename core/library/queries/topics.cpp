// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/topics.h"

#include "core/library/preparedquery.h"
#include "core/library/queries/filtersql.h"
#include "core/library/queries/statementquery.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct TopicQueries {
    Q_DECLARE_TR_FUNCTIONS(TopicQueries)
};

TopicRow rowOf(const Topic &topic)
{
    return {.id = topic.id, .name = topic.name, .colour = topic.colour, .parent = topic.parent};
}

/// Counts by month, from the sums of the import or, where people are chosen, from the statements.
Result<void> addMonths(const Connection &connection, const Filter &filter, QHash<QString, TopicRow> &rows)
{
    FilterSql conditions = periodConditions(filter);
    QString from = u"report_topics JOIN readings ON readings.report = report_topics.report"_s;
    QString topic = u"report_topics.topic"_s;
    QString sum = u"sum(report_topics.statements)"_s;
    if (!filter.people.isEmpty()) {
        conditions.add(u"names.person IN (%1)"_s.arg(questionMarks(filter.people.size())), asValues(filter.people));
        from = u"names JOIN statements ON statements.name = names.id JOIN statement_topics ON statement_topics.statement = statements.id "
               "JOIN readings ON readings.report = statements.report"_s;
        topic = u"statement_topics.topic"_s;
        sum = u"count(*)"_s;
    }
    PreparedQuery query(connection,
        u"SELECT %1, substr(readings.date, 1, 7), %2, count(DISTINCT readings.report), min(readings.date), max(readings.date) "
        "FROM %3 WHERE %4 GROUP BY 1, 2 ORDER BY 2"_s.arg(topic, sum, from, conditions.where));
    if (const auto done = query.run(conditions.values); !done)
        return done;
    while (query.next()) {
        TopicRow &row = rows[query.text(0)];
        row.statements += int(query.integer(2));
        row.meetings += int(query.integer(3));
        const QDate month = QDate::fromString(query.text(1) + u"-01"_s, Qt::ISODate);
        if (!month.isValid())
            continue;
        row.perMonth[month] += int(query.integer(2));
        row.first = row.first.isValid() ? row.first : query.date(4);
        row.last = query.date(5);
    }
    return query.ended();
}

/// Counts by month of several topics together, each statement once.
Result<void> addMonthsTogether(const Connection &connection, const Filter &filter, TopicRow &row)
{
    const FilterSql conditions = statementConditions(filter);
    PreparedQuery query(connection,
        u"SELECT substr(readings.date, 1, 7), count(*), count(DISTINCT readings.report), min(readings.date), max(readings.date) "
        "FROM statements JOIN readings ON readings.report = statements.report WHERE %1 GROUP BY 1 ORDER BY 1"_s.arg(conditions.where));
    if (const auto done = query.run(conditions.values); !done)
        return done;
    while (query.next()) {
        row.statements += int(query.integer(1));
        row.meetings += int(query.integer(2));
        const QDate month = QDate::fromString(query.text(0) + u"-01"_s, Qt::ISODate);
        if (!month.isValid())
            continue;
        row.perMonth[month] += int(query.integer(1));
        row.first = row.first.isValid() ? row.first : query.date(3);
        row.last = query.date(4);
    }
    return query.ended();
}

Result<TopicRow> rowOn(const Connection &connection, const Topic &topic, const Filter &own)
{
    TopicRow row = rowOf(topic);
    if (own.topics.size() > 1)
        return addMonthsTogether(connection, own, row).transform([&] { return row; });
    QHash<QString, TopicRow> rows{{topic.id, row}};
    return addMonths(connection, own, rows).transform([&] { return rows[topic.id]; });
}

/// The lexicon's, and the days when one of these topics took over from another.
QList<Milestone> milestonesOf(const Lexicon &lexicon, const QStringList &topics)
{
    QList<Milestone> found;
    for (const Milestone &milestone : lexicon.milestones) {
        if (std::ranges::any_of(topics, [&](const QString &topic) { return milestone.topics.contains(topic); }))
            found.append(milestone);
    }
    for (const QString &id : topics) {
        const Topic *topic = lexicon.topic(id);
        if (topics.size() > 1 && topic && topic->succeededOn.isValid())
            found.append({.title = TopicQueries::tr("%1 after %2").arg(topic->id, topic->succeeds.join(u", "_s)), .from = topic->succeededOn});
    }
    std::ranges::stable_sort(found, {}, &Milestone::from);
    return found;
}

Result<QList<TopicSpeaker>> speakersOn(const Connection &connection, const QStringList &topics, const Filter &filter)
{
    FilterSql conditions = periodConditions(filter);
    if (!filter.people.isEmpty())
        conditions.add(u"people.id IN (%1)"_s.arg(questionMarks(filter.people.size())), asValues(filter.people));
    PreparedQuery query(connection,
        uR"(SELECT people.id, people.name, count(DISTINCT statements.id) FROM statement_topics
            JOIN statements ON statements.id = statement_topics.statement
            JOIN readings ON readings.report = statements.report
            JOIN names ON names.id = statements.name JOIN people ON people.id = names.person
            WHERE statement_topics.topic IN (%1) AND )"_s.arg(questionMarks(topics.size()))
            + conditions.where + u" GROUP BY people.id ORDER BY 3 DESC, people.name"_s);
    if (const auto done = query.run(asValues(topics) + conditions.values); !done)
        return std::unexpected(done.error());
    QList<TopicSpeaker> list;
    while (query.next())
        list.append({query.integer(0), query.text(1), int(query.integer(2))});
    return query.ended().transform([&] { return list; });
}

Result<QList<DecisionRow>> decisionsOn(const Connection &connection, const QStringList &topics, const Filter &filter)
{
    const FilterSql conditions = periodConditions(filter);
    PreparedQuery query(connection,
        uR"(SELECT DISTINCT decisions.report, readings.label, readings.date, decisions.page, span_start, span_end, text, decisions.position
            FROM paragraph_topics JOIN decisions ON decisions.paragraph = paragraph_topics.paragraph
            JOIN readings ON readings.report = decisions.report WHERE paragraph_topics.topic IN (%1) AND )"_s.arg(questionMarks(topics.size()))
            + conditions.where + u" ORDER BY readings.date, decisions.report, decisions.position"_s);
    if (const auto done = query.run(asValues(topics) + conditions.values); !done)
        return std::unexpected(done.error());
    QList<DecisionRow> rows;
    while (query.next()) {
        rows.append({query.integer(0), query.text(1), query.date(2), int(query.integer(3)), query.span(4), query.text(6)});
    }
    return query.ended().transform([&] { return rows; });
}

} // namespace

Result<QList<TopicRow>> topics(const Connection &connection, const Lexicon &lexicon, const Filter &filter)
{
    QHash<QString, TopicRow> rows;
    for (const Topic &topic : lexicon.topics)
        rows.insert(topic.id, rowOf(topic));
    if (const auto done = addMonths(connection, filter, rows); !done)
        return std::unexpected(done.error());
    FilterSql conditions = periodConditions(filter);
    PreparedQuery query(connection,
        uR"(SELECT statement_topics.topic, count(DISTINCT names.person) FROM statement_topics
            JOIN statements ON statements.id = statement_topics.statement
            JOIN readings ON readings.report = statements.report JOIN names ON names.id = statements.name WHERE )"_s
            + conditions.where + u" GROUP BY 1"_s);
    if (const auto done = query.run(conditions.values); !done)
        return std::unexpected(done.error());
    while (query.next())
        rows[query.text(0)].speakers = int(query.integer(1));
    QList<TopicRow> list;
    for (const Topic &topic : lexicon.topics)
        list.append(rows[topic.id]);
    return query.ended().transform([&] { return list; });
}

Result<TopicPage> topicPage(const Connection &connection, const Lexicon &lexicon, const QString &topic, const Filter &filter,
    qsizetype mostStatements, Predecessors predecessors)
{
    const Topic *known = lexicon.topic(topic);
    if (!known)
        return failure(ErrorCode::NotFound, TopicQueries::tr("The lexicon has no topic “%1”.").arg(topic));
    TopicPage page;
    page.topic = *known;
    page.predecessors = lexicon.predecessors(topic);
    Filter own = filter;
    own.topics = {topic};
    if (predecessors == Predecessors::Included)
        own.topics += page.predecessors;
    const auto row = rowOn(connection, *known, own);
    if (!row)
        return std::unexpected(row.error());
    page.row = *row;
    page.milestones = milestonesOf(lexicon, own.topics);
    auto speakers = speakersOn(connection, own.topics, filter);
    if (!speakers)
        return std::unexpected(speakers.error());
    page.speakers = std::move(*speakers);
    page.row.speakers = int(page.speakers.size());
    auto statements = statementRows(connection, statementConditions(own),
        u"readings.date IS NULL, readings.date, statements.report, statements.position"_s, mostStatements);
    if (!statements)
        return std::unexpected(statements.error());
    page.statements = std::move(*statements);
    auto decisions = decisionsOn(connection, own.topics, filter);
    if (!decisions)
        return std::unexpected(decisions.error());
    page.decisions = std::move(*decisions);
    return actions(connection, own).transform([&](const QList<ActionRow> &rows) {
        page.actions = rows;
        return std::move(page);
    });
}

} // namespace Rapporteur
