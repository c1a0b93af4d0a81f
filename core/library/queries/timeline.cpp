// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/timeline.h"

#include "core/library/preparedquery.h"
#include "core/library/queries/filtersql.h"
#include "core/library/queries/statementquery.h"

#include <QHash>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// No series has met so often: a higher number was read wrongly (a year, a code) and says nothing of what is missing.
constexpr int highestNumber = 2000;
/// All but one in so many meetings of a series must rise in number as time goes on.
constexpr qsizetype leastRising = 5;
constexpr qsizetype lineOfWords = 160; ///< characters

Result<QList<TimelineMeeting>> datedMeetings(const Connection &connection, const Filter &filter)
{
    const FilterSql conditions = reportConditions(filter);
    PreparedQuery query(connection,
        u"SELECT report, label, series, number, date, date_to, approximate, start_time, time_zone, statements FROM readings "
        "WHERE date IS NOT NULL AND kind IN ('meeting-report', 'transcript') AND "_s
            + conditions.where + u" ORDER BY date, report"_s);
    if (const auto done = query.run(conditions.values); !done)
        return std::unexpected(done.error());
    QList<TimelineMeeting> meetings;
    while (query.next()) {
        meetings.append({query.integer(0), query.text(1), query.text(2), int(query.integer(3)),
            {.date = query.date(4), .dateTo = query.date(5), .approximate = query.integer(6) != 0,
                .startTime = QTime::fromString(query.text(7), u"HH:mm"_s), .timeZone = query.text(8)},
            int(query.integer(9))});
    }
    return query.ended().transform([&] { return meetings; });
}

/// Statements a topic and report: sums kept by the import, or counted where only some people count.
Result<QHash<QString, QHash<qint64, int>>> topicCounts(const Connection &connection, const Filter &filter)
{
    QString sql = u"SELECT topic, report, statements FROM report_topics"_s;
    QVariantList values;
    if (!filter.people.isEmpty()) {
        sql = uR"(SELECT topic, report, count(*) FROM names JOIN statements ON statements.name = names.id
                  JOIN statement_topics ON statement_topics.statement = statements.id
                  WHERE names.person IN (%1) GROUP BY topic, report)"_s.arg(questionMarks(filter.people.size()));
        values = asValues(filter.people);
    }
    PreparedQuery query(connection, sql);
    if (const auto done = query.run(values); !done)
        return std::unexpected(done.error());
    QHash<QString, QHash<qint64, int>> counts;
    while (query.next())
        counts[query.text(0)].insert(query.integer(1), int(query.integer(2)));
    return query.ended().transform([&] { return counts; });
}

QList<TimelineLane> lanesOf(const QList<TimelineMeeting> &meetings, const QHash<QString, QHash<qint64, int>> &counts,
    const Lexicon &lexicon, const Filter &filter)
{
    QList<TimelineLane> lanes;
    for (const Topic &topic : lexicon.topics) {
        if (!filter.topics.isEmpty() && !filter.topics.contains(topic.id))
            continue;
        TimelineLane lane{topic.id, topic.id, topic.colour, {}};
        const QHash<qint64, int> perReport = counts.value(topic.id);
        for (qsizetype i = 0; i < meetings.size() && !perReport.isEmpty(); ++i) {
            if (const int statements = perReport.value(meetings[i].report); statements > 0)
                lane.marks.append({i, statements});
        }
        if (!lane.marks.isEmpty())
            lanes.append(lane);
    }
    return lanes;
}

/// The most meetings whose numbers rise as time goes on. What is left out was numbered or read wrongly, or the body
/// begins anew now and then; either way it says nothing of what is missing.
QMap<int, QDate> rising(const QMap<int, QDate> &numbered)
{
    const QList<int> numbers = numbered.keys();
    const QList<QDate> dates = numbered.values();
    QList<int> length(numbers.size(), 1);
    QList<qsizetype> before(numbers.size(), -1);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (dates[j] <= dates[i] && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                before[i] = j;
            }
        }
    }
    QMap<int, QDate> kept;
    for (qsizetype i = std::ranges::max_element(length) - length.begin(); i >= 0; i = before[i])
        kept.insert(numbers[i], dates[i]);
    return kept;
}

SeriesCoverage coverageOf(const QString &series, const QMap<int, QDate> &present, const QSet<int> &disputed, const Lexicon &lexicon)
{
    const Series *known = lexicon.seriesNamed(series);
    SeriesCoverage coverage{series, known ? known->shortName : series, int(present.size()), present.lastKey(), {}};
    for (int number = 1; number < coverage.highest; ++number) {
        if (present.contains(number) || disputed.contains(number))
            continue;
        const auto after = present.upperBound(number);
        const QDate before = after == present.begin() ? QDate() : std::prev(after).value();
        coverage.missing.append({number, before, after.value()});
    }
    return coverage;
}

/// Over the whole series, whatever the filter: a meeting is not missing because it is not shown.
Result<QList<SeriesCoverage>> coverageOfAll(const Connection &connection, const Lexicon &lexicon, const Filter &filter)
{
    PreparedQuery query(connection,
        u"SELECT series, number, date, other_number FROM readings WHERE number BETWEEN 1 AND ? AND series <> '' ORDER BY date"_s);
    if (const auto done = query.run(highestNumber); !done)
        return std::unexpected(done.error());
    QMap<QString, QMap<int, QDate>> present;
    QHash<QString, QSet<int>> disputed; // a report that bears two numbers is one of the two meetings; say neither is missing
    while (query.next()) {
        present[query.text(0)].insert(int(query.integer(1)), query.date(2));
        if (!query.isNull(3))
            disputed[query.text(0)].insert(int(query.integer(3)));
    }
    QList<SeriesCoverage> all;
    for (const auto &[series, numbers] : present.asKeyValueRange()) {
        if (!filter.series.isEmpty() && filter.series != series)
            continue;
        // A body that counts anew each year cannot be told to lack any.
        if (const QMap<int, QDate> kept = rising(numbers); kept.size() * leastRising >= numbers.size() * (leastRising - 1))
            all.append(coverageOf(series, kept, disputed.value(series), lexicon));
    }
    std::ranges::stable_sort(all, std::greater(), &SeriesCoverage::present);
    return query.ended().transform([&] { return all; });
}

/// Those that bear on no topic, and those that bear on one of `topics`.
QList<Milestone> milestonesIn(const Lexicon &lexicon, const QStringList &topics, QDate first, QDate last)
{
    QList<Milestone> milestones;
    for (const Milestone &milestone : lexicon.milestones) {
        const QDate end = milestone.to.isValid() ? milestone.to : milestone.from;
        const bool wanted = milestone.topics.isEmpty()
            || std::ranges::any_of(milestone.topics, [&](const QString &topic) { return topics.contains(topic); });
        if (wanted && first.isValid() && end >= first && milestone.from <= last)
            milestones.append(milestone);
    }
    std::ranges::stable_sort(milestones, {}, &Milestone::from);
    return milestones;
}

} // namespace

QString numberRange(int first, int last)
{
    const QString from = QString::number(first);
    return first == last ? from : QString(from + u'–' + QString::number(last));
}

QString missingNumbers(const SeriesCoverage &coverage, qsizetype most)
{
    const QList<MissingMeeting> &missing = coverage.missing;
    QStringList parts;
    for (qsizetype first = 0; first < missing.size() && parts.size() < most;) {
        qsizetype last = first;
        while (last + 1 < missing.size() && missing[last + 1].number == missing[last].number + 1)
            ++last;
        parts.append(numberRange(missing[first].number, missing[last].number));
        first = last + 1;
    }
    return parts.join(u", "_s);
}

Result<QList<TimelineOpening>> timelineOpenings(const Connection &connection, const Filter &filter)
{
    const auto rows = statementRows(connection, statementConditions(filter), u"statements.report, statements.position"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QList<TimelineOpening> openings;
    QSet<QString> seen; // topics of the report at hand
    qint64 report = 0;
    for (const StatementRow &row : *rows) {
        if (row.report != report)
            seen.clear();
        report = row.report;
        for (const QString &topic : row.topics) {
            if (!seen.contains(topic))
                openings.append({topic, report, row.text.left(lineOfWords).simplified()});
            seen.insert(topic);
        }
    }
    return openings;
}

Result<Timeline> timeline(const Connection &connection, const Lexicon &lexicon, const Filter &filter)
{
    auto meetings = datedMeetings(connection, filter);
    if (!meetings)
        return std::unexpected(meetings.error());
    const auto counts = topicCounts(connection, filter);
    if (!counts)
        return std::unexpected(counts.error());
    auto coverage = coverageOfAll(connection, lexicon, filter);
    if (!coverage)
        return std::unexpected(coverage.error());
    QDate first = filter.from;
    QDate last = filter.to;
    if (!meetings->isEmpty()) {
        first = first.isValid() ? first : meetings->first().when.date;
        last = last.isValid() ? last : meetings->last().when.date;
    }
    QList<TimelineLane> lanes = lanesOf(*meetings, *counts, lexicon, filter);
    // A milestone of what nobody here speaks of would only crowd out the others.
    QStringList topics = filter.topics;
    for (const TimelineLane &lane : lanes)
        topics.append(lane.topic);
    QList<Milestone> milestones = milestonesIn(lexicon, topics, first, last.isValid() ? last : QDate(9999, 12, 31));
    return Timeline{std::move(*meetings), std::move(lanes), std::move(milestones), std::move(*coverage)};
}

} // namespace Rapporteur
