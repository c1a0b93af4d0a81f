// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The values that every template has, and grouping.

#include "core/briefings/templateanswers.h"

#include "core/briefings/templatewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

QString TemplateAnswers::groupTitle(const QVariantHash &row, const QString &by) const
{
    const auto orElse = [](const QString &title, const QString &other) { return title.isEmpty() ? other : title; };
    if (by == u"group")
        return orElse(row.value(u"group"_s).toString(), TemplateWords::tr("not stated"));
    if (by == u"person")
        return row.value(u"who"_s).toString();
    if (by == u"year")
        return orElse(row.value(u"year"_s).toString(), TemplateWords::tr("Without a date"));
    if (by == u"state") {
        const QString stance = row.value(u"stance"_s).toString();
        return orElse(stance.isEmpty() ? row.value(u"state"_s).toString() : stance, TemplateWords::tr("not told"));
    }
    if (by != u"topic")
        return row.value(by).toString();
    // Under the topic that was asked for, where it speaks of several.
    const QStringList topics = row.value(u"topics"_s).toStringList();
    for (const QString &id : m_request.topics) {
        if (topics.contains(m_values.topicName(id)))
            return m_values.topicName(id);
    }
    return orElse(topics.value(0, row.value(u"topic"_s).toString()), TemplateWords::tr("Other subjects"));
}

QVariantList TemplateAnswers::grouped(const QList<QVariantHash> &rows, const QString &by) const
{
    struct Group {
        QString title;
        QVariantList items;
    };
    QList<Group> groups;
    QHash<QString, qsizetype> places;
    for (const QVariantHash &row : rows) {
        const QString title = groupTitle(row, by);
        if (!places.contains(title)) {
            places.insert(title, groups.size());
            groups.append({title, {}});
        }
        groups[places.value(title)].items.append(row);
    }
    if (by == u"topic" || by == u"person" || by == u"group")
        std::ranges::stable_sort(groups, std::greater(), [](const Group &group) { return group.items.size(); });
    QVariantList list;
    for (const Group &group : std::as_const(groups))
        list.append(QVariantHash{{u"title"_s, group.title}, {u"items"_s, group.items}, {u"count"_s, group.items.size()}});
    return list;
}

QString TemplateAnswers::title() const
{
    if (!m_request.title.isEmpty())
        return m_request.title;
    QStringList names;
    for (const QString &id : m_request.topics)
        names.append(m_values.topicName(id));
    if (names.isEmpty() && m_values.telling().isAttributed)
        names = m_people;
    if (names.isEmpty() && !m_request.series.isEmpty())
        names.append(m_request.series);
    return names.isEmpty() ? TemplateWords::tr("The record of the meetings") : m_values.telling().locale.createSeparatedList(names);
}

QString TemplateAnswers::period() const
{
    const QDate first = m_request.from.isValid() ? m_request.from : m_first;
    const QDate last = m_request.to.isValid() ? m_request.to : m_last;
    if (!first.isValid() || !last.isValid())
        return {};
    const QString from = m_values.telling().locale.toString(first, u"MMMM yyyy"_s);
    const QString to = m_values.telling().locale.toString(last, u"MMMM yyyy"_s);
    return from == to ? from : from + u" – "_s + to;
}

QVariantHash TemplateAnswers::standing() const
{
    QVariantList topics;
    QStringList topicNames;
    for (const QString &id : m_request.topics) {
        const Topic *topic = m_lexicon.topic(id);
        topicNames.append(m_values.topicName(id));
        topics.append(QVariantHash{{u"id"_s, id}, {u"name"_s, m_values.topicName(id)}, {u"note"_s, topic ? topic->note : QString()}});
    }
    QVariantHash fields;
    for (const TemplateField &one : m_file.form.fields)
        fields.insert(one.id, m_values.withoutNames(field(one.id).trimmed()));
    QUrlQuery figure;
    const QStringList ids = m_request.topics;
    if (!ids.isEmpty())
        figure.addQueryItem(u"topics"_s, QString::fromLatin1(QUrl::toPercentEncoding(ids.join(u','))));
    for (const auto &[name, day] : {std::pair(u"from"_s, m_request.from), std::pair(u"to"_s, m_request.to)}) {
        if (day.isValid())
            figure.addQueryItem(name, day.toString(Qt::ISODate));
    }
    if (!m_request.series.isEmpty())
        figure.addQueryItem(u"series"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_request.series)));
    if (!m_request.people.isEmpty() && m_values.telling().isAttributed) {
        QStringList numbers;
        for (const qint64 id : m_request.people)
            numbers.append(QString::number(id));
        figure.addQueryItem(u"people"_s, numbers.join(u','));
    }
    return {{u"title"_s, title()}, {u"topics"_s, topics}, {u"topic_names"_s, m_values.telling().locale.createSeparatedList(topicNames)},
        {u"people"_s, m_values.telling().isAttributed ? m_people : QStringList()}, {u"series"_s, m_request.series}, {u"tags"_s, m_request.tags},
        {u"from"_s, m_values.day(m_request.from)}, {u"to"_s, m_values.day(m_request.to)}, {u"since"_s, m_values.day(m_since)}, {u"period"_s, period()},
        {u"today"_s, m_values.day(m_request.madeOn)}, {u"field"_s, fields}, {u"figure_query"_s, figure.toString(QUrl::FullyEncoded)}};
}

Result<QVariantHash> TemplateAnswers::counted()
{
    const auto wish = wishOf({});
    const auto reports = wish ? reportsOn(*wish) : Result<QList<SharedReport>>(std::unexpected(wish.error()));
    if (!reports)
        return std::unexpected(reports.error());
    QSet<QString> speakers;
    int named = 0;
    int unnamed = 0;
    QList<std::pair<SharedReport, int>> meetings;
    for (const SharedReport &stored : *reports) {
        int here = 0;
        for (const Statement &statement : stored->report.statements) {
            if (!wants(*wish, *stored, statement))
                continue;
            ++here;
            ++(statement.speaker.isEmpty() ? unnamed : named);
            if (!statement.speaker.isEmpty())
                speakers.insert(statement.speaker);
        }
        if (here > 0 && stored->row.when.isKnown() && stored->report.kind != ReportKind::Overview)
            meetings.append({stored, here});
    }
    QVariantHash record{{u"statements"_s, named + unnamed}, {u"named"_s, named}, {u"unnamed"_s, unnamed}, {u"speakers"_s, speakers.size()},
        {u"meetings"_s, meetings.size()}, {u"reports"_s, reports->size()}};
    if (meetings.isEmpty())
        return record;
    const auto most = std::ranges::max_element(meetings, {}, [](const auto &one) { return one.second; });
    for (const auto &[name, one] : {std::pair(u"first"_s, meetings.constFirst()), std::pair(u"last"_s, meetings.constLast()), std::pair(u"most"_s, *most)}) {
        auto meeting = m_values.meeting(*one.first, one.second);
        if (!meeting)
            return std::unexpected(meeting.error());
        record.insert(name, *meeting);
    }
    return record;
}

} // namespace Rapporteur
