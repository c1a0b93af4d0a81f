// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/references.h"

#include "core/drafts/citationstyle.h"
#include "core/drafts/reportplaces.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct ReferenceWords {
    Q_DECLARE_TR_FUNCTIONS(References)
};

const QString schema = u"rapporteur/sources/1"_s;

template<typename Value> QStringList sortedKeys(const QHash<QString, Value> &all)
{
    QStringList keys = all.keys();
    keys.sort();
    return keys;
}

QString capitalised(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

std::optional<int> numberOf(const StoredReport &stored)
{
    const auto &meeting = stored.report.meeting;
    return meeting && meeting->number ? meeting->number : stored.row.number;
}

QJsonArray dateParts(QDate date)
{
    return {date.year(), date.month(), date.day()};
}

QJsonObject cslOf(const QString &key, const StoredReport &stored)
{
    QJsonObject item{{u"id"_s, key}, {u"type"_s, u"report"_s}, {u"title"_s, capitalised(documentName(stored))}};
    if (!stored.row.series.isEmpty()) {
        item[u"author"_s] = QJsonArray{QJsonObject{{u"literal"_s, stored.row.series}}};
        item[u"authority"_s] = stored.row.series;
        item[u"collection-title"_s] = stored.row.series;
    }
    if (const auto number = numberOf(stored))
        item[u"number"_s] = QString::number(*number);
    if (const QString meeting = numberedMeeting(stored); !meeting.isEmpty())
        item[u"event-title"_s] = capitalised(meeting);
    if (stored.report.meeting && !stored.report.meeting->place.isEmpty())
        item[u"event-place"_s] = stored.report.meeting->place;
    if (stored.row.when.isKnown()) {
        QJsonArray parts{dateParts(stored.row.when.date)};
        if (stored.row.when.dateTo.isValid() && stored.row.when.dateTo != stored.row.when.date)
            parts.append(dateParts(stored.row.when.dateTo));
        item[u"issued"_s] = QJsonObject{{u"date-parts"_s, parts}};
    }
    if (const QString access = accessStated(stored); !access.isEmpty())
        item[u"note"_s] = capitalised(access);
    return item;
}

/// Words between the braces of a field of BibTeX.
QString bibTexWords(const QString &words)
{
    QString out;
    for (const QChar c : words.simplified()) {
        if (u"%#$&_"_s.contains(c))
            out += u'\\';
        if (c == u'\\')
            out += u"\\textbackslash{}";
        else if (c == u'~')
            out += u"\\textasciitilde{}";
        else if (c == u'^')
            out += u"\\textasciicircum{}";
        else if (c == u'{' || c == u'}')
            out += c == u'{' ? u"\\{" : u"\\}";
        else
            out += c;
    }
    return out;
}

QString bibTexOf(const QString &key, const StoredReport &stored)
{
    QStringList fields;
    // Twice in braces, so that no style takes words for names or makes capitals small.
    const auto field = [&](const QString &name, const QString &value, bool isFixed = true) {
        if (!value.isEmpty())
            fields.append(u"  "_s + name + (isFixed ? u" = {{"_s : u" = {"_s) + bibTexWords(value) + (isFixed ? u"}}"_s : u"}"_s));
    };
    field(u"author"_s, stored.row.series);
    field(u"title"_s, capitalised(documentName(stored)));
    field(u"type"_s, stored.report.kind == ReportKind::Transcript ? ReferenceWords::tr("transcript") : ReferenceWords::tr("report"), false);
    field(u"institution"_s, stored.row.series);
    if (const auto number = numberOf(stored))
        field(u"number"_s, QString::number(*number), false);
    const Moment &when = stored.row.when;
    if (when.isKnown()) {
        const QString to = when.dateTo.isValid() && when.dateTo != when.date ? u'/' + when.dateTo.toString(Qt::ISODate) : QString();
        field(u"date"_s, when.date.toString(Qt::ISODate) + to, false);
    }
    field(u"note"_s, capitalised(accessStated(stored)));
    return u"@report{"_s + key + u",\n"_s + fields.join(u",\n"_s) + u"\n}\n"_s;
}

QJsonObject jsonOf(const PlacedPassage &placed, const CitedRecord &record)
{
    const CitedPassage &passage = placed.passage;
    QJsonObject object{{u"key"_s, passage.key}, {u"kind"_s, citedKindName(passage.kind)}, {u"report"_s, record.keys.value(passage.report)},
        {u"words"_s, passage.anchor.quote}, {u"before"_s, passage.anchor.before}, {u"after"_s, passage.anchor.after},
        {u"start"_s, passage.anchor.span.start}, {u"end"_s, passage.anchor.span.end}, {u"page"_s, passage.anchor.page},
        // Beyond what a number of JSON holds exactly.
        {u"paragraph"_s, QString::number(passage.anchor.paragraph)}};
    if (!passage.annotation.isEmpty())
        object[u"annotation"_s] = passage.annotation;
    if (!passage.speaker.isEmpty())
        object[u"speaker"_s] = passage.speaker;
    if (passage.saidOn.isValid())
        object[u"date"_s] = passage.saidOn.toString(Qt::ISODate);
    const auto report = record.report(passage.report);
    if (report && placed.place.span.isValid())
        object[u"place"_s] = locatorOf(ReportPlaces(*report).at(placed.place.span));
    return object;
}

std::optional<CitedPassage> passageOf(const QJsonObject &object, qint64 report)
{
    const auto kind = citedKindNamed(object.value(u"kind"_s).toString());
    CitedPassage passage{.key = object.value(u"key"_s).toString(), .kind = kind.value_or(CitedKind::Passage), .report = report,
        .annotation = object.value(u"annotation"_s).toString(), .speaker = object.value(u"speaker"_s).toString(),
        .saidOn = QDate::fromString(object.value(u"date"_s).toString(), Qt::ISODate),
        .anchor = {.span = {object.value(u"start"_s).toInteger(-1), object.value(u"end"_s).toInteger(-1)}, .quote = object.value(u"words"_s).toString(),
            .before = object.value(u"before"_s).toString(), .after = object.value(u"after"_s).toString(),
            .paragraph = object.value(u"paragraph"_s).toString().toLongLong(), .page = object.value(u"page"_s).toInt()}};
    const bool isWhole = kind && !passage.key.isEmpty() && passage.anchor.span.isValid() && !passage.anchor.quote.isEmpty();
    return isWhole ? std::optional(passage) : std::nullopt;
}

} // namespace

QByteArray cslJson(const CitedRecord &record)
{
    QJsonArray items;
    for (const QString &key : sortedKeys(record.reports))
        items.append(cslOf(key, *record.reports.value(key)));
    return QJsonDocument(items).toJson();
}

QByteArray bibTex(const CitedRecord &record)
{
    QStringList entries;
    for (const QString &key : sortedKeys(record.reports))
        entries.append(bibTexOf(key, *record.reports.value(key)));
    return entries.join(u'\n').toUtf8();
}

Result<void> writeReferences(const CitedRecord &record, const QString &path)
{
    const QByteArray bytes = path.endsWith(".bib"_L1, Qt::CaseInsensitive) ? bibTex(record) : cslJson(record);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::NotWritable, ReferenceWords::tr("%1 cannot be written. Choose another folder or name.").arg(path), file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failure(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::NotWritable,
            ReferenceWords::tr("%1 could not be written to its end; the file that was there is unchanged.").arg(path), file.errorString());
    return {};
}

QByteArray sourcesJson(const CitedRecord &record)
{
    QJsonArray reports;
    for (const QString &key : sortedKeys(record.reports)) {
        const StoredReport &stored = *record.reports.value(key);
        QJsonObject object{{u"key"_s, key}, {u"title"_s, stored.report.title.simplified()}, {u"label"_s, stored.row.label}, {u"series"_s, stored.row.series},
            {u"source"_s, fullSource(stored)}};
        if (stored.row.when.isKnown())
            object[u"date"_s] = stored.row.when.date.toString(Qt::ISODate);
        reports.append(object);
    }
    QJsonArray passages;
    for (const QString &key : sortedKeys(record.passages))
        passages.append(jsonOf(*record.passages.constFind(key), record));
    return QJsonDocument(QJsonObject{{u"schema"_s, schema}, {u"reports"_s, reports}, {u"passages"_s, passages}}).toJson();
}

Result<QList<CitedPassage>> passagesFromJson(const QByteArray &json, const QHash<qint64, QString> &keys)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError || root.value(u"schema"_s).toString() != schema || !root.value(u"passages"_s).isArray())
        return failure(ErrorCode::Damaged, ReferenceWords::tr("These are no sources of a draft."), error.errorString());
    QHash<QString, qint64> reports;
    for (auto key = keys.cbegin(); key != keys.cend(); ++key)
        reports.insert(key.value(), key.key());
    QList<CitedPassage> passages;
    const QJsonArray all = root.value(u"passages"_s).toArray();
    for (const QJsonValue &value : all) {
        const qint64 report = reports.value(value.toObject().value(u"report"_s).toString());
        const auto passage = passageOf(value.toObject(), report);
        if (!passage)
            return failure(ErrorCode::Damaged, ReferenceWords::tr("The sources of this draft are incomplete."), value.toObject().value(u"key"_s).toString());
        if (report != 0)
            passages.append(*passage);
    }
    return passages;
}

} // namespace Rapporteur
