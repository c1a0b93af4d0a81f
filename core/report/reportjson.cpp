// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportjson.h"

#include <QJsonArray>

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

QJsonValue orNull(QTime time)
{
    return time.isValid() ? QJsonValue(time.toString(u"HH:mm"_s)) : QJsonValue();
}

/// Where something stands: "start", "end" and its "page".
void insertPlace(QJsonObject &object, Span span, int page)
{
    if (span.isValid()) {
        object[u"start"_s] = span.start;
        object[u"end"_s] = span.end;
    }
    if (page > 0)
        object[u"page"_s] = page;
}

QJsonObject toJson(const QHash<QString, Span> &spans, const TextDocument &document)
{
    QJsonObject object;
    for (const auto &[fact, span] : spans.asKeyValueRange()) {
        QJsonObject place;
        insertPlace(place, span, span.isValid() ? document.pageAt(span.start) : 0);
        object[fact] = place;
    }
    return object;
}

void insertMoment(QJsonObject &object, const Moment &moment)
{
    object[u"date"_s] = orNull(moment.date);
    object[u"startTime"_s] = orNull(moment.startTime);
    object[u"timeZone"_s] = orNull(moment.timeZone);
    if (moment.dateTo.isValid())
        object[u"dateTo"_s] = orNull(moment.dateTo);
    if (moment.endTime.isValid())
        object[u"endTime"_s] = orNull(moment.endTime);
    if (moment.approximate)
        object[u"approximate"_s] = true;
    if (moment.yearInferred)
        object[u"yearInferred"_s] = true;
}

QJsonValue toJson(const std::optional<Meeting> &meeting, const TextDocument &document)
{
    if (!meeting)
        return {};
    QJsonObject object{{u"number"_s, meeting->number ? QJsonValue(*meeting->number) : QJsonValue()},
        {u"moderators"_s, QJsonArray::fromStringList(meeting->moderators)},
        {u"chairs"_s, QJsonArray::fromStringList(meeting->chairs)}, {u"spans"_s, toJson(meeting->spans, document)}};
    if (meeting->otherNumber)
        object[u"otherNumber"_s] = *meeting->otherNumber;
    if (!meeting->place.isEmpty())
        object[u"place"_s] = meeting->place;
    insertMoment(object, meeting->when);
    return object;
}

QJsonValue toJson(const std::optional<Moment> &moment, const TextDocument &document)
{
    if (!moment)
        return {};
    QJsonObject object{{u"spans"_s, toJson(QHash<QString, Span>{{u"date"_s, moment->span}}, document)}};
    insertMoment(object, *moment);
    return object;
}

QJsonArray toJson(const QList<AgendaItem> &items, const TextDocument &document)
{
    QJsonArray array;
    for (const AgendaItem &item : items) {
        QJsonObject object{{u"label"_s, orNull(item.label)}, {u"title"_s, item.title}, {u"items"_s, toJson(item.items, document)}};
        insertPlace(object, item.span, item.span.isValid() ? document.pageAt(item.span.start) : 0);
        array.append(object);
    }
    return array;
}

template<typename List, typename Convert> QJsonArray arrayOf(const List &list, Convert convert)
{
    QJsonArray array;
    for (const auto &entry : list)
        array.append(convert(entry));
    return array;
}

QJsonObject toJson(const Section &section)
{
    QJsonObject object{{u"heading"_s, section.heading}, {u"level"_s, section.level}, {u"agendaLabel"_s, orNull(section.agendaLabel)}};
    insertPlace(object, section.span, section.page);
    return object;
}

QJsonObject toJson(const Paragraph &paragraph, const TextDocument &document)
{
    QJsonObject object{{u"section"_s, paragraph.section < 0 ? QJsonValue() : QJsonValue(paragraph.section)},
        {u"text"_s, paragraph.span.of(document.text).toString()}, {u"topics"_s, QJsonArray::fromStringList(paragraph.topics)}};
    insertPlace(object, paragraph.span, paragraph.page);
    return object;
}

QJsonObject toJson(const Statement &statement, const TextDocument &document)
{
    QJsonObject object{{u"speaker"_s, orNull(statement.speaker)}, {u"asWritten"_s, orNull(statement.asWritten)},
        {u"verb"_s, orNull(statement.verb)},
        {u"attribution"_s, statement.speaker.isEmpty() ? QJsonValue() : QJsonValue(attributionName(statement.attribution))},
        {u"section"_s, statement.section < 0 ? QJsonValue() : QJsonValue(statement.section)},
        {u"paragraph"_s, statement.paragraph < 0 ? QJsonValue() : QJsonValue(statement.paragraph)},
        {u"text"_s, statement.span.of(document.text).toString()}, {u"topics"_s, QJsonArray::fromStringList(statement.topics)}};
    insertPlace(object, statement.span, statement.page);
    return object;
}

QJsonObject toJson(const Participant &participant, const TextDocument &document)
{
    QJsonObject object{{u"name"_s, participant.name}, {u"affiliation"_s, orNull(participant.affiliation)},
        {u"roles"_s, QJsonArray::fromStringList(participant.roles)}};
    insertPlace(object, participant.span, participant.span.isValid() ? document.pageAt(participant.span.start) : 0);
    return object;
}

QJsonObject toJson(const Action &action)
{
    QJsonObject object{{u"text"_s, action.text}, {u"owners"_s, QJsonArray::fromStringList(action.owners)},
        {u"due"_s, orNull(action.due.date)}, {u"state"_s, actionStateName(action.state)},
        {u"paragraph"_s, action.paragraph < 0 ? QJsonValue() : QJsonValue(action.paragraph)}};
    insertPlace(object, action.span, action.page);
    return object;
}

QJsonObject toJson(const Decision &decision)
{
    QJsonObject object{{u"text"_s, decision.text}, {u"paragraph"_s, decision.paragraph < 0 ? QJsonValue() : QJsonValue(decision.paragraph)}};
    insertPlace(object, decision.span, decision.page);
    return object;
}

QJsonObject toJson(const ReportLink &link)
{
    QJsonObject object{{u"url"_s, link.url}, {u"text"_s, orNull(link.text)}};
    insertPlace(object, link.span, 0);
    return object;
}

QJsonObject toJson(const CorrectedFact &corrected)
{
    QJsonObject object{{u"fact"_s, corrected.fact}, {u"value"_s, orNull(corrected.value)}, {u"read"_s, orNull(corrected.read)}};
    insertPlace(object, corrected.span, 0);
    return object;
}

QJsonObject toJson(const Warning &warning)
{
    QJsonObject object{{u"code"_s, warning.code}, {u"message"_s, warning.message}};
    insertPlace(object, warning.span, 0);
    return object;
}

} // namespace

QJsonObject toJson(const Report &report, const TextDocument &document)
{
    const auto plain = [](const auto &entry) { return toJson(entry); };
    const auto placed = [&](const auto &entry) { return toJson(entry, document); };
    QJsonObject json{{u"schema"_s, u"rapporteur/report/1"_s}, {u"kind"_s, kindName(report.kind)}, {u"title"_s, orNull(report.title)},
        {u"series"_s, orNull(report.series)}, {u"meeting"_s, toJson(report.meeting, document)},
        {u"agenda"_s, toJson(report.agenda, document)}, {u"sections"_s, arrayOf(report.sections, plain)},
        {u"paragraphs"_s, arrayOf(report.paragraphs, placed)}, {u"statements"_s, arrayOf(report.statements, placed)},
        {u"participants"_s, arrayOf(report.participants, placed)}, {u"actions"_s, arrayOf(report.actions, plain)},
        {u"decisions"_s, arrayOf(report.decisions, plain)}, {u"nextMeeting"_s, toJson(report.nextMeeting, document)},
        {u"links"_s, arrayOf(report.links, plain)}, {u"warnings"_s, arrayOf(report.warnings, plain)},
        {u"accessCondition"_s, orNull(report.accessCondition)}, {u"spans"_s, toJson(report.spans, document)}};
    if (!report.corrected.isEmpty())
        json[u"corrections"_s] = arrayOf(report.corrected, plain);
    return json;
}

QString attributionName(Attribution attribution)
{
    switch (attribution) {
    case Attribution::Named:
        return u"named"_s;
    case Attribution::Pronoun:
        return u"pronoun"_s;
    case Attribution::Continued:
        break;
    }
    return u"continued"_s;
}

QString actionStateName(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return u"open"_s;
    case ActionState::Done:
        return u"done"_s;
    case ActionState::InProgress:
        break;
    }
    return u"in-progress"_s;
}

ActionState actionStateNamed(const QString &name)
{
    for (const ActionState state : {ActionState::Done, ActionState::InProgress}) {
        if (actionStateName(state) == name)
            return state;
    }
    return ActionState::Open;
}

QString kindName(ReportKind kind)
{
    switch (kind) {
    case ReportKind::MeetingReport:
        return u"meeting-report"_s;
    case ReportKind::Transcript:
        return u"transcript"_s;
    case ReportKind::Overview:
        return u"overview"_s;
    case ReportKind::Document:
        break;
    }
    return u"document"_s;
}

ReportKind kindNamed(const QString &name)
{
    for (const ReportKind kind : {ReportKind::MeetingReport, ReportKind::Transcript, ReportKind::Overview}) {
        if (kindName(kind) == name)
            return kind;
    }
    return ReportKind::Document;
}

} // namespace Rapporteur
