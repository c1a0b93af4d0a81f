// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers about people, topics, and what the record leaves open.

#include "core/briefings/templateanswers.h"

#include "core/briefings/recordgaps.h"
#include "core/briefings/templatewords.h"
#include "core/library/queries/speakers.h"
#include "core/library/queries/timeline.h"
#include "core/library/queries/topics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int mostAnswerers = 5;

QVariantHash yearsOf(const QMap<QDate, int> &perMonth)
{
    QMap<int, int> years;
    for (const auto &[month, statements] : perMonth.asKeyValueRange())
        years[month.year()] += statements;
    QVariantList list;
    for (const auto &[year, statements] : years.asKeyValueRange())
        list.append(QVariantHash{{u"year"_s, QString::number(year)}, {u"statements"_s, statements}});
    return {{u"years"_s, list}};
}

} // namespace

/// What another report last said of somebody until a day: "Microsoft, 2020".
Result<AffiliationRow> TemplateAnswers::statedBefore(qint64 person, QDate day) const
{
    const auto page = speakerPage(m_shelf.connection(), m_lexicon, person, {}, 0);
    if (!page)
        return std::unexpected(page.error());
    AffiliationRow stated;
    for (const AffiliationRow &row : page->affiliations) {
        if (row.date.isValid() && day.isValid() && row.date <= day && !row.said().isEmpty())
            stated = row;
    }
    return stated;
}

Result<QVariantHash> TemplateAnswers::position(const Position &position)
{
    const StoredReport &stored = *position.report;
    QString affiliation = position.affiliation;
    QString group = m_values.groupOf(position.participant);
    const qint64 person = stored.people.value(position.speaker);
    if (!position.participant && person != 0) {
        const auto stated = statedBefore(person, stored.row.when.date);
        if (!stated)
            return std::unexpected(stated.error());
        const Participant then{.name = position.speaker, .affiliation = stated->affiliation, .roles = stated->roles};
        group = m_values.groupOf(&then);
        if (!stated->said().isEmpty())
            affiliation = stated->said().constFirst() + u", "_s + QString::number(stated->date.year());
    }
    const auto words = std::ranges::find(stored.report.statements, position.words, &Statement::span);
    return m_values.statement(stored, *words).transform([&](QVariantHash row) {
        const QString stance = stanceName(position.stance);
        row.insert(u"stance"_s, stance);
        row.insert(u"position"_s, stance.isEmpty() ? TemplateWords::tr("not told") : stance);
        row.insert(u"affiliation"_s, m_values.telling().isAttributed ? m_values.plain(affiliation) : QString());
        row.insert(u"group"_s, group);
        row.insert(u"since"_s, m_values.day(position.since));
        row.insert(u"statements"_s, position.statements);
        return row;
    });
}

TemplateAnswers::Rows TemplateAnswers::positions(const Wish &wish)
{
    const auto reports = reportsOn(wish);
    if (!reports)
        return std::unexpected(reports.error());
    QList<Position> chosen = positionsOf(*reports, statementWish(wish));
    if (wish.state == u"told")
        chosen.removeIf([](const Position &one) { return one.stance == Stance::Untold; });
    else if (!wish.state.isEmpty())
        chosen.removeIf([&](const Position &one) { return stanceName(one.stance) != (wish.state == u"untold" ? QString() : wish.state); });
    if (wish.limit > 0 && chosen.size() > wish.limit)
        chosen.resize(wish.limit);
    QList<QVariantHash> rows;
    for (const Position &one : std::as_const(chosen)) {
        auto row = position(one);
        if (!row)
            return std::unexpected(row.error());
        rows.append(std::move(*row));
    }
    return rows;
}

Result<QVariantHash> TemplateAnswers::person(qint64 id, const Wish &wish)
{
    const auto page = speakerPage(m_shelf.connection(), m_lexicon, id, wish.filter, 0);
    if (!page)
        return std::unexpected(page.error());
    QVariantList stays;
    QString group;
    for (const AffiliationRow &row : changesOf(page->affiliations)) {
        const auto stored = m_shelf.report(row.report).and_then([&](const SharedReport &report) {
            const Participant *listed = RecordValues::participant(*report, page->row.name);
            group = listed ? m_values.groupOf(listed) : group;
            return m_values.meeting(*report, 0);
        });
        if (!stored)
            return std::unexpected(stored.error());
        QVariantHash stay = *stored;
        stay.insert(u"said"_s, m_values.plain(row.said().join(u", "_s)));
        stays.append(stay);
    }
    QVariantList topics;
    for (const TopicActivity &activity : page->topics) {
        QVariantHash topic = yearsOf(activity.perMonth);
        topic.insert(u"id"_s, activity.topic);
        topic.insert(u"name"_s, m_values.topicName(activity.topic));
        topic.insert(u"statements"_s, activity.statements);
        topics.append(topic);
    }
    QStringList answerers;
    for (const auto &[person, name] : page->answeredBy.first(std::min<qsizetype>(page->answeredBy.size(), mostAnswerers)))
        answerers.append(m_values.who(name));
    return QVariantHash{{u"name"_s, m_values.who(page->row.name)}, {u"affiliation"_s, m_values.telling().isAttributed ? m_values.plain(page->row.affiliation) : QString()},
        {u"group"_s, group}, {u"statements"_s, page->row.statements}, {u"meetings"_s, page->row.meetings}, {u"first"_s, m_values.day(page->row.first)},
        {u"last"_s, m_values.day(page->row.last)}, {u"affiliations"_s, stays}, {u"topics"_s, topics},
        {u"answered_by"_s, m_values.telling().isAttributed ? answerers : QStringList()}};
}

TemplateAnswers::Rows TemplateAnswers::people(const Wish &wish)
{
    const auto all = speakers(m_shelf.connection(), wish.filter);
    if (!all)
        return std::unexpected(all.error());
    QList<QVariantHash> rows;
    for (const SpeakerRow &one : *all) {
        if (!wish.organisation.isEmpty() && !one.affiliation.contains(wish.organisation, Qt::CaseInsensitive))
            continue;
        auto row = person(one.id, wish);
        if (!row)
            return std::unexpected(row.error());
        rows.append(std::move(*row));
        if (wish.limit > 0 && rows.size() == wish.limit)
            break;
    }
    return rows;
}

TemplateAnswers::Rows TemplateAnswers::topics(const Wish &wish)
{
    auto all = Rapporteur::topics(m_shelf.connection(), m_lexicon, wish.filter);
    if (!all)
        return std::unexpected(all.error());
    all->removeIf([&](const TopicRow &row) { return row.statements == 0 || (!wish.filter.topics.isEmpty() && !wish.filter.topics.contains(row.id)); });
    if (wish.order == u"weight")
        std::ranges::stable_sort(*all, std::greater(), &TopicRow::statements);
    if (wish.limit > 0 && all->size() > wish.limit)
        all->resize(wish.limit);
    QList<QVariantHash> rows;
    for (const TopicRow &row : std::as_const(*all)) {
        const Topic *known = m_lexicon.topic(row.id);
        QVariantHash topic = yearsOf(row.perMonth);
        topic.insert({{u"id"_s, row.id}, {u"name"_s, m_values.topicName(row.id)}, {u"note"_s, known ? known->note : QString()},
            {u"statements"_s, row.statements}, {u"meetings"_s, row.meetings}, {u"speakers"_s, row.speakers}, {u"first"_s, m_values.day(row.first)},
            {u"last"_s, m_values.day(row.last)}});
        rows.append(topic);
    }
    return rows;
}

TemplateAnswers::Rows TemplateAnswers::doubts(const Wish &wish)
{
    const auto reports = reportsOn(wish);
    if (!reports)
        return std::unexpected(reports.error());
    QList<QVariantHash> rows;
    QList<RecordDoubt> doubts = unnamedIn(*reports, statementWish(wish)) + doubtsOf(*reports);
    if (!m_values.telling().isAttributed) // "A could be B" says nothing without the names
        doubts.removeIf([&](const RecordDoubt &doubt) { return m_values.withoutNames(doubt.sentence) != doubt.sentence; });
    if (wish.limit > 0 && doubts.size() > wish.limit) {
        const int more = int(doubts.size()) - wish.limit;
        doubts.resize(wish.limit);
        doubts.append({0, TemplateWords::tr("%n more doubt(s) wait in the review.", nullptr, more)});
    }
    for (const RecordDoubt &doubt : std::as_const(doubts)) {
        QVariantHash row;
        if (doubt.report != 0) {
            auto meeting = m_shelf.report(doubt.report).and_then([&](const SharedReport &stored) { return m_values.meeting(*stored, 0); });
            if (!meeting)
                return std::unexpected(meeting.error());
            row = std::move(*meeting);
        }
        row.insert(u"words"_s, m_values.plain(doubt.sentence));
        rows.append(row);
    }
    return rows;
}

TemplateAnswers::Rows TemplateAnswers::missing(const Wish &wish)
{
    const auto reports = reportsOn(wish);
    if (!reports)
        return std::unexpected(reports.error());
    // What is missing from the library does not depend on what was spoken of.
    const auto all = timeline(m_shelf.connection(), m_lexicon, {.series = wish.filter.series, .from = wish.filter.from, .to = wish.filter.to});
    if (!all)
        return std::unexpected(all.error());
    QList<QVariantHash> rows;
    for (const RecordGap &gap : gapsOf(*reports, all->coverage, wish.filter.from, wish.filter.to, m_values.telling().locale))
        rows.append({{u"series"_s, m_values.plain(gap.series)}, {u"numbers"_s, gap.numbers}});
    return rows;
}

TemplateAnswers::Rows TemplateAnswers::milestones(const Wish &wish)
{
    const auto drawn = timeline(m_shelf.connection(), m_lexicon, wish.filter);
    if (!drawn)
        return std::unexpected(drawn.error());
    QList<QVariantHash> rows;
    for (const Milestone &milestone : drawn->milestones) {
        rows.append({{u"title"_s, m_values.plain(milestone.title)}, {u"source"_s, milestone.source}, {u"year"_s, QString::number(milestone.from.year())},
            {u"day"_s, m_values.day(Moment{.date = milestone.from, .dateTo = milestone.to})}});
    }
    limitInTime(rows, wish.order, wish.limit);
    return rows;
}

} // namespace Rapporteur
