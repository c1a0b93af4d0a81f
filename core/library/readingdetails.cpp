// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/readingdetails.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QJsonArray toJson(Span span)
{
    return {span.start, span.end};
}

Span spanOf(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    return pair.size() == 2 ? Span{pair[0].toInteger(-1), pair[1].toInteger(-1)} : Span{};
}

QJsonObject toJson(const Moment &moment)
{
    return {{u"date"_s, moment.date.toString(Qt::ISODate)}, {u"dateTo"_s, moment.dateTo.toString(Qt::ISODate)},
        {u"approximate"_s, moment.approximate}, {u"yearInferred"_s, moment.yearInferred},
        {u"start"_s, moment.startTime.toString(u"HH:mm"_s)}, {u"end"_s, moment.endTime.toString(u"HH:mm"_s)},
        {u"zone"_s, moment.timeZone}, {u"span"_s, toJson(moment.span)}};
}

Moment momentOf(const QJsonObject &json)
{
    return {.date = QDate::fromString(json[u"date"_s].toString(), Qt::ISODate),
        .dateTo = QDate::fromString(json[u"dateTo"_s].toString(), Qt::ISODate),
        .approximate = json[u"approximate"_s].toBool(),
        .yearInferred = json[u"yearInferred"_s].toBool(),
        .startTime = QTime::fromString(json[u"start"_s].toString(), u"HH:mm"_s),
        .endTime = QTime::fromString(json[u"end"_s].toString(), u"HH:mm"_s),
        .timeZone = json[u"zone"_s].toString(),
        .span = spanOf(json[u"span"_s])};
}

QJsonArray toJson(const QList<AgendaItem> &items)
{
    QJsonArray array;
    for (const AgendaItem &item : items) {
        array.append(QJsonObject{{u"label"_s, item.label}, {u"title"_s, item.title}, {u"span"_s, toJson(item.span)},
            {u"items"_s, toJson(item.items)}});
    }
    return array;
}

QList<AgendaItem> agendaOf(const QJsonArray &array)
{
    QList<AgendaItem> items;
    for (const QJsonValue &value : array) {
        items.append({value[u"label"_s].toString(), value[u"title"_s].toString(), spanOf(value[u"span"_s]),
            agendaOf(value[u"items"_s].toArray())});
    }
    return items;
}

/// Each fact's place and the fingerprint of its words. A 64-bit number does not fit a JSON number.
QJsonObject toJson(const QHash<QString, Span> &spans, QStringView text)
{
    QJsonObject object;
    for (const auto &[fact, span] : spans.asKeyValueRange()) {
        object[fact] = QJsonArray{span.start, span.end, QString::number(fingerprint(span.of(text)), 16)};
    }
    return object;
}

QHash<QString, Span> spansOf(const QJsonObject &object)
{
    QHash<QString, Span> spans;
    for (auto fact = object.begin(); fact != object.end(); ++fact)
        spans.insert(fact.key(), Span{fact->toArray()[0].toInteger(-1), fact->toArray()[1].toInteger(-1)});
    return spans;
}

} // namespace

quint64 fingerprint(QStringView words)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const QChar unit : words) {
        for (const quint64 byte : {quint64(unit.cell()), quint64(unit.row())})
            hash = (hash ^ byte) * 0x100000001b3;
    }
    return hash;
}

QByteArray readingDetails(const Report &report, QStringView text)
{
    QJsonObject json{{u"agenda"_s, toJson(report.agenda)}, {u"access"_s, report.accessCondition},
        {u"spans"_s, toJson(report.spans, text)}};
    if (report.meeting) {
        const Meeting &meeting = *report.meeting;
        json[u"meeting"_s] = QJsonObject{{u"when"_s, toJson(meeting.when)}, {u"place"_s, meeting.place},
            {u"spans"_s, toJson(meeting.spans, text)}};
    }
    if (report.nextMeeting)
        json[u"next"_s] = toJson(*report.nextMeeting);
    QJsonArray links;
    for (const ReportLink &link : report.links)
        links.append(QJsonObject{{u"url"_s, link.url}, {u"text"_s, link.text}, {u"span"_s, toJson(link.span)}});
    json[u"links"_s] = links;
    QJsonArray corrected;
    for (const CorrectedFact &fact : report.corrected) {
        corrected.append(QJsonObject{{u"id"_s, fact.correction}, {u"fact"_s, fact.fact}, {u"span"_s, toJson(fact.span)}, {u"read"_s, fact.read},
            {u"value"_s, fact.value}, {u"author"_s, fact.author}});
    }
    if (!corrected.isEmpty())
        json[u"corrected"_s] = corrected;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void restoreReadingDetails(const QByteArray &details, Report &report)
{
    const QJsonObject json = QJsonDocument::fromJson(details).object();
    report.agenda = agendaOf(json[u"agenda"_s].toArray());
    report.accessCondition = json[u"access"_s].toString();
    report.spans = spansOf(json[u"spans"_s].toObject());
    if (json.contains(u"meeting"_s)) {
        const QJsonObject stored = json[u"meeting"_s].toObject();
        Meeting meeting;
        meeting.when = momentOf(stored[u"when"_s].toObject());
        meeting.place = stored[u"place"_s].toString();
        meeting.spans = spansOf(stored[u"spans"_s].toObject());
        report.meeting = meeting;
    }
    if (json.contains(u"next"_s))
        report.nextMeeting = momentOf(json[u"next"_s].toObject());
    for (const QJsonValue &link : json[u"links"_s].toArray())
        report.links.append({link[u"url"_s].toString(), link[u"text"_s].toString(), spanOf(link[u"span"_s])});
    for (const QJsonValue &fact : json[u"corrected"_s].toArray()) {
        report.corrected.append({fact[u"id"_s].toInteger(), fact[u"fact"_s].toString(), spanOf(fact[u"span"_s]), fact[u"read"_s].toString(),
            fact[u"value"_s].toString(), fact[u"author"_s].toString()});
    }
}

QList<KeptQuote> keptQuotes(const QByteArray &details)
{
    const QJsonObject json = QJsonDocument::fromJson(details).object();
    QList<KeptQuote> quotes;
    for (const QJsonObject &facts : {json[u"spans"_s].toObject(), json[u"meeting"_s].toObject()[u"spans"_s].toObject()}) {
        for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
            const QJsonArray kept = fact->toArray();
            quotes.append({fact.key(), {kept[0].toInteger(-1), kept[1].toInteger(-1)}, kept[2].toString().toULongLong(nullptr, 16)});
        }
    }
    return quotes;
}

QStringList storedChoices(const QList<WarningChoice> &choices)
{
    QStringList stored;
    for (const WarningChoice &choice : choices)
        stored << choice.value << choice.text;
    return stored;
}

QList<WarningChoice> restoredChoices(const QStringList &stored)
{
    QList<WarningChoice> choices;
    for (qsizetype i = 0; i + 1 < stored.size(); i += 2)
        choices.append({stored[i], stored[i + 1]});
    return choices;
}

} // namespace Rapporteur
