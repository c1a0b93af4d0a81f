// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// speakerPage(): all that the record holds of one person.

#include "core/library/identity.h"
#include "core/library/preparedquery.h"
#include "core/library/queries/speakers.h"
#include "core/library/queries/statementquery.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct SpeakerQueries {
    Q_DECLARE_TR_FUNCTIONS(SpeakerQueries)
};

constexpr int mostAnswerers = 5;

Result<QList<AffiliationRow>> affiliations(const Connection &connection, qint64 person)
{
    PreparedQuery query(connection,
        uR"(SELECT participants.report, readings.label, readings.date, affiliation, roles, span_start, span_end
            FROM names JOIN participants ON participants.name = names.id
            JOIN readings ON readings.report = participants.report
            WHERE names.person = ? ORDER BY readings.date, participants.report)"_s);
    if (const auto done = query.run(person); !done)
        return std::unexpected(done.error());
    QList<AffiliationRow> rows;
    while (query.next()) {
        rows.append({query.integer(0), query.text(1), query.date(2), query.text(3), query.list(4), query.span(5)});
    }
    return query.ended().transform([&] { return rows; });
}

Result<QList<NameRow>> namesOf(const Connection &connection, qint64 person)
{
    PreparedQuery query(connection,
        uR"(SELECT coalesce(nullif(statements.as_written, ''), names.text), count(*), names.reason, names.text
            FROM names JOIN statements ON statements.name = names.id
            WHERE names.person = ? AND statements.attribution = 0 GROUP BY 1, 3, 4
            UNION ALL
            SELECT names.text, count(*), names.reason, names.text FROM names
            JOIN participants ON participants.name = names.id WHERE names.person = ? GROUP BY 1, 3
            ORDER BY 2 DESC)"_s);
    if (const auto done = query.run(person, person); !done)
        return std::unexpected(done.error());
    QList<NameRow> rows;
    while (query.next()) {
        const bool insideReport = query.text(0) != query.text(3);
        const QString reason = insideReport ? SpeakerQueries::tr("the report itself gives the full name")
                                            : reasonSentence(query.text(2));
        const auto why = insideReport ? std::nullopt : storedReason(query.text(2));
        const double confidence = why ? confidenceOf(*why) : 1;
        const auto same = std::ranges::find_if(
            rows, [&](const NameRow &row) { return row.asWritten == query.text(0) && row.reason == reason; });
        if (same == rows.end())
            rows.append({query.text(0), int(query.integer(1)), reason, confidence, query.text(3)});
        else
            same->times += int(query.integer(1));
    }
    return query.ended().transform([&] { return rows; });
}

Result<QList<TopicActivity>> activity(const Connection &connection, const Lexicon &lexicon, const Filter &own)
{
    const FilterSql conditions = statementConditions(own);
    PreparedQuery query(connection,
        u"SELECT statements.topics, readings.date FROM statements JOIN readings ON readings.report = statements.report WHERE "_s
            + conditions.where);
    if (const auto done = query.run(conditions.values); !done)
        return std::unexpected(done.error());
    QHash<QString, QMap<QDate, int>> months;
    QHash<QString, int> totals;
    while (query.next()) {
        const QDate date = query.date(1);
        const QStringList spokenOf = query.list(0);
        for (const QString &topic : spokenOf) {
            ++totals[topic];
            if (date.isValid())
                ++months[topic][QDate(date.year(), date.month(), 1)];
        }
    }
    QList<TopicActivity> topics;
    for (const Topic &topic : lexicon.topics) {
        if (totals.contains(topic.id))
            topics.append({topic.id, topic.id, topic.colour, totals.value(topic.id), months.value(topic.id)});
    }
    std::ranges::stable_sort(topics, std::greater(), &TopicActivity::statements);
    return query.ended().transform([&] { return topics; });
}

/// Who speaks next after this person in the same section, most often first.
Result<QList<QPair<qint64, QString>>> answerers(const Connection &connection, qint64 person)
{
    PreparedQuery query(connection,
        uR"(SELECT people.id, people.name, count(*) FROM names AS own JOIN statements AS said ON said.name = own.id
            JOIN statements AS next ON next.report = said.report AND next.position = said.position + 1
                AND next.section = said.section
            JOIN names ON names.id = next.name JOIN people ON people.id = names.person
            WHERE own.person = ? AND people.id <> ? GROUP BY people.id ORDER BY 3 DESC, people.name LIMIT ?)"_s);
    if (const auto done = query.run(person, person, mostAnswerers); !done)
        return std::unexpected(done.error());
    QList<QPair<qint64, QString>> list;
    while (query.next())
        list.append({query.integer(0), query.text(1)});
    return query.ended().transform([&] { return list; });
}

} // namespace

QList<AffiliationRow> changesOf(const QList<AffiliationRow> &affiliations)
{
    QList<AffiliationRow> changes;
    for (const AffiliationRow &row : affiliations) {
        const bool saysTheSame = !changes.isEmpty() && changes.last().affiliation == row.affiliation && changes.last().roles == row.roles;
        if (!row.said().isEmpty() && !saysTheSame)
            changes.append(row);
    }
    return changes;
}

Result<SpeakerPage> speakerPage(
    const Connection &connection, const Lexicon &lexicon, qint64 person, const Filter &filter, qsizetype mostStatements)
{
    Filter own = filter;
    own.people = {person};
    SpeakerPage page;
    const auto row = speakers(connection, own);
    if (!row)
        return std::unexpected(row.error());
    if (row->isEmpty()) {
        // Nothing inside the filter; the person may still be known.
        const auto all = speakers(connection, {.people = {person}});
        if (!all)
            return std::unexpected(all.error());
        if (all->isEmpty())
            return failure(ErrorCode::NotFound, SpeakerQueries::tr("This person is no longer in the library."));
        page.row = {.id = person, .name = all->first().name};
    } else {
        page.row = row->first();
    }
    const auto fill = [](auto &target) {
        return [&target](auto value) -> Result<void> {
            target = std::move(value);
            return {};
        };
    };
    return affiliations(connection, person)
        .and_then(fill(page.affiliations))
        .and_then([&] { return namesOf(connection, person).and_then(fill(page.names)); })
        .and_then([&] {
            return statementRows(connection, statementConditions(own),
                u"readings.date IS NULL, readings.date DESC, statements.report DESC, statements.position"_s, mostStatements)
                .and_then(fill(page.statements));
        })
        .and_then([&] { return answerers(connection, person).and_then(fill(page.answeredBy)); })
        .and_then([&] { return activity(connection, lexicon, own).and_then(fill(page.topics)); })
        .transform([&] { return std::move(page); });
}

} // namespace Rapporteur
