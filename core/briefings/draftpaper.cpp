// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/draftpaper.h"

#include "core/briefings/figures.h"
#include "core/briefings/templatewords.h"
#include "core/drafts/composedraft.h"
#include "core/drafts/draftfront.h"
#include "core/drafts/references.h"
#include "core/library/queries/speakers.h"
#include "core/library/queries/topics.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype mostRows = 12; ///< of a heat map or bars: more would be no picture
constexpr int mostColumns = 12;

Filter filterOf(const QUrl &wanted)
{
    const QUrlQuery query(wanted);
    const auto value = [&](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    Filter filter{.topics = value(u"topics"_s).split(u',', Qt::SkipEmptyParts), .series = value(u"series"_s),
        .from = QDate::fromString(value(u"from"_s), Qt::ISODate), .to = QDate::fromString(value(u"to"_s), Qt::ISODate)};
    for (const QString &id : value(u"people"_s).split(u',', Qt::SkipEmptyParts))
        filter.people.append(id.toLongLong());
    return filter;
}

/// Rows with their counts a year, made even over the years of all; the newest years where there are many.
CountTable tableOf(const QString &title, const QList<std::pair<QString, QMap<int, int>>> &rows)
{
    CountTable table{.title = title};
    QMap<int, int> years;
    for (const auto &[name, counts] : rows.first(std::min(mostRows, rows.size())))
        years.insert(counts);
    if (years.isEmpty())
        return table;
    const int last = years.lastKey();
    const int first = std::max(years.firstKey(), last - mostColumns + 1);
    for (int year = first; year <= last; ++year)
        table.columns.append(QString::number(year));
    for (const auto &[name, counts] : rows.first(std::min(mostRows, rows.size()))) {
        QList<int> row;
        for (int year = first; year <= last; ++year)
            row.append(counts.value(year));
        table.rows.append(name);
        table.counts.append(row);
    }
    return table;
}

Result<CountTable> topicYears(const Connection &connection, const Lexicon &lexicon, const Filter &filter)
{
    return topics(connection, lexicon, filter).transform([&](QList<TopicRow> all) {
        all.removeIf([&](const TopicRow &row) { return row.statements == 0 || (!filter.topics.isEmpty() && !filter.topics.contains(row.id)); });
        std::ranges::stable_sort(all, std::greater(), &TopicRow::statements);
        QList<std::pair<QString, QMap<int, int>>> rows;
        for (const TopicRow &row : std::as_const(all)) {
            QMap<int, int> years;
            for (const auto &[month, statements] : row.perMonth.asKeyValueRange())
                years[month.year()] += statements;
            rows.append({row.name.isEmpty() ? row.id : row.name, years});
        }
        return tableOf(TemplateWords::tr("Statements a topic and year"), rows);
    });
}

Result<CountTable> speakerYears(const Connection &connection, const Filter &filter)
{
    return speakers(connection, filter).transform([&](const QList<SpeakerRow> &all) {
        QList<std::pair<QString, QMap<int, int>>> rows;
        for (const SpeakerRow &row : all) {
            if (row.statements > 0)
                rows.append({row.name, row.perYear});
        }
        return tableOf(TemplateWords::tr("Statements a speaker and year"), rows);
    });
}

/// What each speaker said on each topic.
Result<CountTable> speakerTopics(const Connection &connection, const Lexicon &lexicon, const Filter &filter)
{
    const auto people = speakers(connection, filter);
    if (!people)
        return std::unexpected(people.error());
    CountTable table{.title = TemplateWords::tr("Statements a speaker and topic")};
    for (const QString &id : filter.topics.first(std::min<qsizetype>(mostColumns, filter.topics.size()))) {
        const auto page = topicPage(connection, lexicon, id, filter, 0);
        if (!page)
            return std::unexpected(page.error());
        table.columns.append(id);
        for (qsizetype i = 0; i < std::min(mostRows, people->size()); ++i) {
            if (table.rows.size() <= i) {
                table.rows.append(people->at(i).name);
                table.counts.append(QList<int>());
            }
            const auto said = std::ranges::find(page->speakers, people->at(i).id, &TopicSpeaker::person);
            table.counts[i].append(said == page->speakers.end() ? 0 : said->statements);
        }
    }
    return table;
}

} // namespace

Result<PaperFigure> figureOf(const Connection &connection, const Lexicon &lexicon, const QUrl &wanted, bool isAttributed)
{
    const Filter filter = filterOf(wanted);
    const QString rows = QUrlQuery(wanted).queryItemValue(u"rows"_s);
    if (wanted.path() == u"timeline") {
        return timeline(connection, lexicon, filter).transform([&](Timeline drawn) {
            if (!filter.topics.isEmpty())
                drawn.lanes.removeIf([&](const TimelineLane &lane) { return !filter.topics.contains(lane.topic); });
            return timelineFigure(drawn);
        });
    }
    if (wanted.path() != u"heatmap" && wanted.path() != u"bars")
        return PaperFigure();
    const bool isOfSpeakers = rows.startsWith(u"speakers") && isAttributed; // names are in no figure of a document that names nobody
    const auto table = !isOfSpeakers ? topicYears(connection, lexicon, filter)
        : rows == u"speakers-topics" && !filter.topics.isEmpty() ? speakerTopics(connection, lexicon, filter)
                                                                 : speakerYears(connection, filter);
    return table.transform([&](const CountTable &counts) { return wanted.path() == u"bars" ? barsFigure(counts) : heatMapFigure(counts); });
}

Result<Paper> draftPaper(const Connection &connection, const Lexicon &lexicon, const QString &markdown, const QList<CitedPassage> &unsaved)
{
    const auto record = recordOf(connection, markdown, unsaved);
    if (!record)
        return std::unexpected(record.error());
    const DraftFront front = frontOf(markdown).front;
    std::optional<Error> problem;
    Paper paper = composeDraft(markdown, *record, [&](const QUrl &wanted) -> std::optional<PaperFigure> {
        auto figure = figureOf(connection, lexicon, wanted, front.isAttributed);
        if (!figure)
            problem = figure.error();
        return figure && !figure->drawing.size.isEmpty() ? std::optional(std::move(*figure)) : std::nullopt;
    });
    if (problem)
        return std::unexpected(*problem);
    if (paper.subject.isEmpty())
        paper.subject = front.subject.isEmpty() ? paper.subtitle : front.subject;
    if (paper.keywords.isEmpty())
        paper.keywords = front.keywords;
    paper.attachments.append({.name = u"draft.md"_s, .mediaType = u"text/markdown"_s, .description = TemplateWords::tr("The draft that this document was made from."), .bytes = markdown.toUtf8()});
    if (front.isAttributed) { // the sources name who said it
        paper.attachments.append({.name = u"sources.json"_s, .mediaType = u"application/json"_s,
            .description = TemplateWords::tr("The sources of this document, and the passages that it cites."), .bytes = sourcesJson(*record)});
    }
    return paper;
}

} // namespace Rapporteur
