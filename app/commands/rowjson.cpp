// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/rowjson.h"

#include "core/report/reportjson.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue pageOrNull(int page)
{
    return page > 0 ? QJsonValue(page) : QJsonValue();
}

void insert(QJsonObject &object, Span span)
{
    if (!span.isValid())
        return;
    object[u"start"_s] = span.start;
    object[u"end"_s] = span.end;
}

template<typename Key> QJsonObject counts(const QMap<Key, int> &map)
{
    QJsonObject object;
    for (auto [key, count] : map.asKeyValueRange()) {
        if constexpr (std::is_same_v<Key, QDate>)
            object[key.toString(u"yyyy-MM"_s)] = count;
        else
            object[QString::number(key)] = count;
    }
    return object;
}

} // namespace

QJsonObject toJson(const AffiliationRow &row)
{
    QJsonObject object{{u"report"_s, row.report}, {u"label"_s, row.reportLabel}, {u"date"_s, orNull(row.date)},
        {u"affiliation"_s, orNull(row.affiliation)}, {u"roles"_s, QJsonArray::fromStringList(row.roles)}};
    insert(object, row.span);
    return object;
}

QJsonObject toJson(const DecisionRow &row)
{
    QJsonObject object{{u"report"_s, row.report}, {u"label"_s, row.reportLabel}, {u"date"_s, orNull(row.date)},
        {u"page"_s, pageOrNull(row.page)}, {u"text"_s, row.text}};
    insert(object, row.span);
    return object;
}

QJsonObject toJson(const Milestone &milestone)
{
    return {{u"title"_s, milestone.title}, {u"from"_s, orNull(milestone.from)}, {u"to"_s, orNull(milestone.to)},
        {u"topics"_s, QJsonArray::fromStringList(milestone.topics)}, {u"source"_s, orNull(milestone.source)}};
}

QJsonObject toJson(const SeriesCoverage &coverage)
{
    QJsonArray missing;
    for (const MissingMeeting &meeting : coverage.missing) {
        missing.append(QJsonObject{{u"number"_s, meeting.number}, {u"after"_s, orNull(meeting.from)},
            {u"before"_s, orNull(meeting.to)}});
    }
    return {{u"series"_s, coverage.series}, {u"shortName"_s, coverage.shortName}, {u"present"_s, coverage.present},
        {u"highest"_s, coverage.highest}, {u"missing"_s, missing}};
}

QJsonObject toJson(const ReportRow &row)
{
    return {{u"id"_s, row.id}, {u"label"_s, row.label}, {u"kind"_s, kindName(row.kind)}, {u"title"_s, orNull(row.title)},
        {u"series"_s, orNull(row.series)}, {u"number"_s, row.number ? QJsonValue(*row.number) : QJsonValue()},
        {u"date"_s, orNull(row.when.date)}, {u"dateTo"_s, orNull(row.when.dateTo)}, {u"statements"_s, row.statements},
        {u"speakers"_s, row.speakers}, {u"warnings"_s, row.warnings}, {u"pages"_s, row.pages},
        {u"topics"_s, QJsonArray::fromStringList(row.topics)}, {u"file"_s, row.fileName},
        {u"mediaType"_s, row.mediaType}, {u"files"_s, row.files}};
}

QJsonObject toJson(const RenditionRow &row)
{
    QJsonArray versions;
    for (const VersionRow &version : row.versions)
        versions.append(QJsonObject{{u"number"_s, version.number}, {u"importedAt"_s, version.importedAt.toString(Qt::ISODate)}, {u"bytes"_s, version.bytes}});
    return {{u"id"_s, row.id}, {u"file"_s, row.fileName}, {u"path"_s, row.path}, {u"otherPaths"_s, QJsonArray::fromStringList(row.otherPaths)},
        {u"mediaType"_s, row.mediaType}, {u"scanned"_s, row.scanned}, {u"read"_s, row.isRead}, {u"versions"_s, versions}};
}

QJsonObject toJson(const StatementRow &row)
{
    QJsonObject object{{u"report"_s, row.report}, {u"label"_s, row.reportLabel}, {u"date"_s, orNull(row.date)},
        {u"page"_s, pageOrNull(row.page)}, {u"section"_s, orNull(row.section)}, {u"speaker"_s, orNull(row.speaker)},
        {u"asWritten"_s, orNull(row.asWritten)}, {u"verb"_s, orNull(row.verb)},
        {u"attribution"_s, attributionName(row.attribution)}, {u"text"_s, row.text},
        {u"topics"_s, QJsonArray::fromStringList(row.topics)}};
    insert(object, row.span);
    return object;
}

QJsonObject toJson(const ActionRow &row)
{
    QJsonObject object{{u"report"_s, row.report}, {u"label"_s, row.reportLabel}, {u"date"_s, orNull(row.date)},
        {u"page"_s, pageOrNull(row.page)}, {u"owners"_s, QJsonArray::fromStringList(row.owners)},
        {u"text"_s, row.text}, {u"due"_s, orNull(row.due.date)}, {u"state"_s, actionStateName(row.state)},
        {u"topics"_s, QJsonArray::fromStringList(row.topics)}};
    insert(object, row.span);
    return object;
}

QJsonObject toJson(const SpeakerRow &row)
{
    return {{u"id"_s, row.id}, {u"name"_s, row.name}, {u"affiliation"_s, orNull(row.affiliation)},
        {u"statements"_s, row.statements}, {u"meetings"_s, row.meetings}, {u"first"_s, orNull(row.first)},
        {u"last"_s, orNull(row.last)}, {u"perYear"_s, counts(row.perYear)}, {u"ambiguous"_s, row.ambiguous}};
}

QJsonObject toJson(const SpeakerPage &page)
{
    QJsonArray names;
    for (const NameRow &name : page.names)
        names.append(QJsonObject{{u"asWritten"_s, name.asWritten}, {u"times"_s, name.times}, {u"reason"_s, name.reason}, {u"confidence"_s, name.confidence}});
    QJsonArray topics;
    for (const TopicActivity &topic : page.topics)
        topics.append(QJsonObject{{u"topic"_s, topic.topic}, {u"perMonth"_s, counts(topic.perMonth)}});
    QJsonObject object = toJson(page.row);
    object[u"affiliations"_s] = toJsonArray(page.affiliations);
    object[u"names"_s] = names;
    object[u"topics"_s] = topics;
    object[u"statementsMade"_s] = toJsonArray(page.statements);
    return object;
}

QJsonObject toJson(const TopicRow &row)
{
    return {{u"id"_s, row.id}, {u"name"_s, row.name}, {u"parent"_s, orNull(row.parent)},
        {u"statements"_s, row.statements}, {u"meetings"_s, row.meetings}, {u"speakers"_s, row.speakers},
        {u"first"_s, orNull(row.first)}, {u"last"_s, orNull(row.last)}, {u"perMonth"_s, counts(row.perMonth)}};
}

QJsonObject toJson(const TopicPage &page)
{
    QJsonArray speakers;
    for (const TopicSpeaker &speaker : page.speakers)
        speakers.append(QJsonObject{{u"id"_s, speaker.person}, {u"name"_s, speaker.name}, {u"statements"_s, speaker.statements}});
    QJsonObject object = toJson(page.row);
    object[u"milestones"_s] = toJsonArray(page.milestones);
    object[u"spokenBy"_s] = speakers;
    object[u"statementsMade"_s] = toJsonArray(page.statements);
    object[u"decisions"_s] = toJsonArray(page.decisions);
    object[u"actions"_s] = toJsonArray(page.actions);
    return object;
}

QJsonObject toJson(const SearchHit &hit)
{
    QJsonArray marks;
    for (const Span mark : hit.marks)
        marks.append(QJsonObject{{u"start"_s, mark.start}, {u"end"_s, mark.end}});
    QJsonObject object{{u"report"_s, hit.report}, {u"label"_s, hit.reportLabel}, {u"date"_s, orNull(hit.date)},
        {u"page"_s, pageOrNull(hit.page)}, {u"section"_s, orNull(hit.section)},
        {u"speakers"_s, QJsonArray::fromStringList(hit.speakers)}, {u"topics"_s, QJsonArray::fromStringList(hit.topics)},
        {u"text"_s, hit.text}, {u"marks"_s, marks}};
    insert(object, hit.span);
    return object;
}

QJsonObject toJson(const Timeline &timeline)
{
    QJsonArray meetings;
    for (const TimelineMeeting &meeting : timeline.meetings) {
        meetings.append(QJsonObject{{u"report"_s, meeting.report}, {u"label"_s, meeting.label},
            {u"date"_s, orNull(meeting.when.date)}, {u"dateTo"_s, orNull(meeting.when.dateTo)},
            {u"approximate"_s, meeting.when.approximate}, {u"statements"_s, meeting.statements}});
    }
    QJsonArray lanes;
    for (const TimelineLane &lane : timeline.lanes) {
        QJsonArray marks;
        for (const TimelineMark &mark : lane.marks)
            marks.append(QJsonObject{{u"meeting"_s, mark.meeting}, {u"statements"_s, mark.statements}});
        lanes.append(QJsonObject{{u"topic"_s, lane.topic}, {u"name"_s, lane.name}, {u"marks"_s, marks}});
    }
    return {{u"meetings"_s, meetings}, {u"lanes"_s, lanes}, {u"milestones"_s, toJsonArray(timeline.milestones)},
        {u"coverage"_s, toJsonArray(timeline.coverage)}};
}

} // namespace Rapporteur
