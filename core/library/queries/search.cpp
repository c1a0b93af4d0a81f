// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/search.h"

#include "core/library/fulltext.h"
#include "core/library/preparedquery.h"
#include "core/library/queries/filtersql.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// Ranking looks at this many of the newest hits: bounded, so that no query takes longer than a key.
constexpr int rankedAmong = 5000;

/// A period is narrow that is less than so much of the whole record.
constexpr int narrowShare = 4;

/// Whether to ask first which paragraphs lie in the period, where all hits are looked at and few lie in it.
bool isNarrow(const Connection &connection, const Filter &filter)
{
    if (!filter.from.isValid())
        return false;
    PreparedQuery query(connection, u"SELECT min(date), (SELECT max(date) FROM readings) FROM readings"_s);
    if (!query.run() || !query.next() || !query.date(0).isValid())
        return false;
    const QDate to = filter.to.isValid() ? qMin(filter.to, query.date(1)) : query.date(1);
    return filter.from.daysTo(to) * narrowShare < query.date(0).daysTo(query.date(1));
}

/// The query's fields as conditions on `paragraphs` and `readings`, `id` being a paragraph's; what fits nothing is
/// listed.
Result<FilterSql> conditionsOf(const Connection &connection, const SearchRequest &request, const QString &id, bool allHits, SearchQuery &query)
{
    Filter filter = request.filter;
    if (query.from.isValid())
        filter.from = query.from;
    if (query.to.isValid())
        filter.to = query.to;
    FilterSql sql = periodConditions(filter);
    if (allHits && isNarrow(connection, filter)) {
        // The plus keeps SQLite from asking the index once for each of them.
        sql.where = u"+%1 IN (SELECT paragraphs.id FROM readings CROSS JOIN paragraphs ON paragraphs.report = readings.report WHERE %2)"_s.arg(id, sql.where);
    }
    for (const QString &series : query.series)
        sql.add(u"(readings.series LIKE ? OR readings.label LIKE ?)"_s, {u"%%1%"_s.arg(series), u"%%1%"_s.arg(series)});
    if (!filter.topics.isEmpty()) {
        sql.add(u"EXISTS (SELECT 1 FROM paragraph_topics WHERE topic IN (%1) AND paragraph = paragraphs.id)"_s.arg(
                    questionMarks(filter.topics.size())),
            asValues(filter.topics));
    }
    for (const QString &topic : query.topics) {
        // The id as it is stored, so that the key serves: an unknown topic would look at every paragraph.
        PreparedQuery find(connection, u"SELECT topic FROM report_topics WHERE topic = ? COLLATE NOCASE LIMIT 1"_s);
        if (const auto done = find.run(topic); !done)
            return std::unexpected(done.error());
        if (find.next())
            sql.add(u"EXISTS (SELECT 1 FROM paragraph_topics WHERE topic = ? AND paragraph = paragraphs.id)"_s, {find.text(0)});
        else
            query.ignored.append(u"topic:"_s + topic);
    }
    const auto spokenBy = u"EXISTS (SELECT 1 FROM statements WHERE statements.report = paragraphs.report "
                          "AND statements.paragraph = paragraphs.id AND statements.name IN (%1))"_s;
    if (!filter.people.isEmpty()) {
        sql.add(spokenBy.arg(u"SELECT id FROM names WHERE person IN (%1)"_s.arg(questionMarks(filter.people.size()))),
            asValues(filter.people));
    }
    for (const QString &speaker : query.speakers) {
        QVariantList names;
        PreparedQuery find(connection,
            u"SELECT names.id, coalesce(people.name, names.text) FROM names LEFT JOIN people ON people.id = names.person"_s);
        if (const auto done = find.run(); !done)
            return std::unexpected(done.error());
        while (find.next()) {
            if (folded(find.text(1)).contains(folded(speaker)))
                names.append(find.integer(0));
        }
        if (names.isEmpty())
            query.ignored.append(u"speaker:"_s + speaker);
        else
            sql.add(spokenBy.arg(questionMarks(names.size())), names);
    }
    return sql;
}

/// Ids of paragraphs that bear the words and meet the conditions, newest first. FTS5 drives: the other tables are
/// looked up for its hits, one by one, until there are enough; not at all where there are no conditions.
QString newestSql(bool hasWords, bool hasConditions, const QString &conditions, const QString &columns)
{
    if (hasWords && !hasConditions)
        return u"SELECT %1 FROM paragraph_text WHERE paragraph_text MATCH ? ORDER BY rowid DESC LIMIT ?"_s.arg(columns);
    const QString from = hasWords
        ? u"paragraph_text CROSS JOIN paragraphs ON paragraphs.id = paragraph_text.rowid"_s
        : u"paragraphs"_s;
    return u"SELECT %1 FROM %2 CROSS JOIN readings ON readings.report = paragraphs.report WHERE %3 AND %4 ORDER BY %5 DESC LIMIT ?"_s
        .arg(columns, from, hasWords ? u"paragraph_text MATCH ?"_s : u"paragraphs.position >= 0"_s, conditions,
            hasWords ? u"paragraph_text.rowid"_s : u"paragraphs.id"_s);
}

/// The best of the newest. A short heading would always come before what was said under it, so the text beside the
/// paragraphs weighs less; only the first few hundred are looked up for that.
QString rankedSql(const QString &newest)
{
    return u"SELECT paragraphs.id FROM (SELECT id, weight FROM (%1) ORDER BY weight LIMIT 250) AS best "
           "CROSS JOIN paragraphs ON paragraphs.id = best.id "
           "ORDER BY weight * iif(paragraphs.position < 0, 0.3, 1.0) LIMIT ?"_s.arg(newest);
}

Result<QList<qint64>> idsOf(PreparedQuery &query, const QVariantList &values)
{
    if (const auto done = query.run(values); !done)
        return std::unexpected(done.error());
    QList<qint64> ids;
    while (query.next())
        ids.append(query.integer(0));
    return query.ended().transform([&] { return ids; });
}

/// Looks hits up one after the other with statements that were prepared once.
class HitReader
{
public:
    explicit HitReader(const Connection &connection)
        : m_paragraph(connection,
              uR"(SELECT paragraphs.report, readings.label, readings.date, readings.series, paragraphs.page, sections.heading,
                  paragraphs.topics, paragraphs.span_start, paragraphs.span_end, paragraphs.text
                  FROM paragraphs JOIN readings ON readings.report = paragraphs.report
                  LEFT JOIN sections ON sections.report = paragraphs.report AND sections.position = paragraphs.section
                  WHERE paragraphs.id = ?)"_s)
        , m_speakers(connection,
              uR"(SELECT statements.paragraph, coalesce(people.name, names.text) FROM statements JOIN names ON names.id = statements.name
                  LEFT JOIN people ON people.id = names.person WHERE statements.report = ? ORDER BY statements.position)"_s)
    {
    }

    Result<SearchHit> hit(qint64 paragraph, const SearchQuery &words)
    {
        if (const auto done = m_paragraph.run(paragraph); !done)
            return std::unexpected(done.error());
        if (!m_paragraph.next())
            return m_paragraph.ended().transform([] { return SearchHit{}; });
        SearchHit hit{.report = m_paragraph.integer(0), .reportLabel = m_paragraph.text(1), .date = m_paragraph.date(2),
            .series = m_paragraph.text(3), .page = int(m_paragraph.integer(4)), .section = m_paragraph.text(5),
            .topics = m_paragraph.list(6), .span = m_paragraph.span(7), .text = m_paragraph.text(9).replace(u'\n', u' ')};
        hit.marks = marksIn(hit.text, words);
        return readSpeakers(hit.report).transform([&] {
            hit.speakers = m_speakersOf.value(paragraph);
            return hit;
        });
    }

private:
    /// Of a whole report at once: the newest hits stand close together.
    Result<void> readSpeakers(qint64 report)
    {
        if (report == m_report)
            return {};
        if (const auto done = m_speakers.run(report); !done)
            return done;
        m_report = report;
        m_speakersOf.clear();
        while (m_speakers.next()) {
            QStringList &speakers = m_speakersOf[m_speakers.integer(0)];
            if (const QString name = m_speakers.text(1); !speakers.contains(name))
                speakers.append(name);
        }
        return m_speakers.ended();
    }

    PreparedQuery m_paragraph;
    PreparedQuery m_speakers;
    qint64 m_report = 0; ///< whose speakers are known
    QHash<qint64, QStringList> m_speakersOf; ///< by paragraph
};

Result<SearchAnswer> answerOf(const Connection &connection, QList<qint64> ids, const SearchRequest &request, const SearchQuery &words)
{
    SearchAnswer answer;
    answer.more = ids.size() > request.limit;
    ids = ids.first(qMin(ids.size(), qsizetype(request.limit)));
    answer.ignored = words.ignored;
    HitReader reader(connection);
    for (const qint64 id : ids) {
        auto hit = reader.hit(id, words);
        if (!hit)
            return std::unexpected(hit.error());
        answer.hits.append(std::move(*hit));
    }
    return answer;
}

Result<SearchAnswer> searchIn(const Connection &connection, const SearchRequest &request, bool ranked)
{
    SearchQuery words = parseSearchQuery(request.query);
    const QString expression = fullTextExpression(words);
    const bool hasWords = !expression.isEmpty();
    ranked = ranked && hasWords;
    const QString id = hasWords ? u"paragraph_text.rowid"_s : u"paragraphs.id"_s;
    auto conditions = conditionsOf(connection, request, id, ranked, words);
    if (!conditions)
        return std::unexpected(conditions.error());
    // FTS5 knows "this but not that"; "not that" alone is asked of the paragraphs.
    if (const QString unwanted = exclusionExpression(words); !hasWords && !unwanted.isEmpty())
        conditions->add(u"paragraphs.id NOT IN (SELECT rowid FROM paragraph_text WHERE paragraph_text MATCH ?)"_s, {unwanted});
    if (!hasWords && conditions->isEmpty())
        return SearchAnswer{.ignored = words.ignored};
    QString sql = newestSql(hasWords, !conditions->isEmpty(), conditions->where,
        ranked ? QString(id + u" AS id, paragraph_text.rank AS weight"_s) : id);
    QVariantList values;
    if (hasWords)
        values.append(expression);
    values += conditions->values;
    if (ranked) {
        sql = rankedSql(sql);
        values.append(rankedAmong);
    }
    values.append(request.limit + 1);
    PreparedQuery query(connection, sql);
    const auto ids = idsOf(query, values);
    if (!ids)
        return std::unexpected(ids.error());
    auto answer = answerOf(connection, *ids, request, words);
    if (answer)
        answer->ranked = ranked;
    if (answer && !ranked) // ids follow the import; people think in dates
        std::ranges::stable_sort(answer->hits, std::greater(), &SearchHit::date);
    return answer;
}

} // namespace

Result<SearchAnswer> searchNewest(const Connection &connection, const SearchRequest &request)
{
    return searchIn(connection, request, false);
}

Result<SearchAnswer> searchRanked(const Connection &connection, const SearchRequest &request)
{
    return searchIn(connection, request, true);
}

} // namespace Rapporteur
