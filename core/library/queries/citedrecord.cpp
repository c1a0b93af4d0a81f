// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/citedrecord.h"

#include "core/library/preparedquery.h"
#include "core/text/anchoredtext.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype longestKey = 40;

/// Letters and digits of ASCII in lower case, parted by "-": "WG-Strategy 38" is "wg-strategy-38".
QString keyLike(const QString &label)
{
    QString key;
    for (const QChar c : label.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            key += c;
        else if (!c.isMark() && !key.isEmpty() && !key.endsWith(u'-'))
            key += u'-';
    }
    if (key.size() > longestKey) {
        const qsizetype end = key.lastIndexOf(u'-', longestKey);
        key.truncate(end > longestKey / 2 ? end : longestKey);
    }
    while (key.endsWith(u'-'))
        key.chop(1);
    return key;
}

/// A key that nobody has yet: with the date, then with a letter.
QString freeKey(const QString &label, QDate date, qint64 report, const QHash<QString, qint64> &taken)
{
    QString key = keyLike(label);
    if (key.isEmpty() || key.at(0).isDigit())
        key = key.isEmpty() ? u"report-%1"_s.arg(report) : u"report-"_s + key;
    if (!taken.contains(key))
        return key;
    if (date.isValid() && !taken.contains(key + u'-' + date.toString(Qt::ISODate)))
        return key + u'-' + date.toString(Qt::ISODate);
    QString other;
    for (int i = 2; other.isEmpty() || taken.contains(other); ++i)
        other = u"%1-%2"_s.arg(key).arg(i);
    return other;
}

/// Seven letters and digits that cannot be taken for each other. Reports may begin with the same words.
QString keyOf(const CitedPassage &passage, const ReportRow &report)
{
    static const QString letters = u"23456789abcdefghjkmnpqrstuvwxyz"_s;
    const QString place = QStringList{report.label, report.when.date.toString(Qt::ISODate), citedKindName(passage.kind), passage.annotation, QString::number(passage.anchor.span.start), passage.anchor.before, passage.anchor.quote,
        passage.anchor.after}.join(u'\n');
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256);
    QString key;
    for (int i = 0; i < 7; ++i)
        key += letters.at(uchar(hash.at(i)) % letters.size());
    return key;
}

CitedPassage readPassage(const PreparedQuery &query)
{
    return {.key = query.text(0), .kind = citedKindNamed(query.text(1)).value_or(CitedKind::Passage), .report = query.integer(2),
        .annotation = query.text(3), .speaker = query.text(4), .saidOn = query.date(5),
        .anchor = {.span = query.span(6), .quote = query.text(9), .before = query.text(10), .after = query.text(11), .paragraph = query.integer(12),
            .page = int(query.integer(8))}};
}

Result<QList<CitedPassage>> storedPassages(const Connection &connection, const QStringList &keys)
{
    PreparedQuery query(connection,
        u"SELECT key, kind, report, annotation, speaker, said_on, span_start, span_end, page, quote, before, after, paragraph FROM cited_passages WHERE key = ?"_s);
    QList<CitedPassage> all;
    for (const QString &key : keys) {
        if (const auto done = query.run(key); !done)
            return std::unexpected(done.error());
        if (query.next())
            all.append(readPassage(query));
        if (const auto done = query.ended(); !done)
            return std::unexpected(done.error());
    }
    return all;
}

Result<bool> annotationIsThere(const Connection &connection, const QString &uid)
{
    PreparedQuery query(connection, u"SELECT 1 FROM annotations WHERE uid = ?"_s);
    return query.run(uid).transform([&] { return query.next(); });
}

/// What reports are cited by, both ways round.
struct Keys {
    QHash<qint64, QString> ofReport;
    QHash<QString, qint64> reportOf; ///< by other keys that it has too
};

Result<Keys> keysOf(const Connection &connection)
{
    Keys keys;
    PreparedQuery stored(connection, u"SELECT report, key FROM citation_keys ORDER BY id"_s);
    if (const auto done = stored.run(); !done)
        return std::unexpected(done.error());
    while (stored.next()) {
        keys.reportOf.insert(stored.text(1), stored.integer(0));
        if (!keys.ofReport.contains(stored.integer(0)))
            keys.ofReport.insert(stored.integer(0), stored.text(1));
    }
    PreparedQuery others(connection, u"SELECT report, label, date FROM readings ORDER BY date IS NULL, date, report"_s);
    if (const auto done = stored.ended().and_then([&] { return others.run(); }); !done)
        return std::unexpected(done.error());
    while (others.next()) {
        const qint64 report = others.integer(0);
        if (keys.ofReport.contains(report))
            continue;
        const QString key = freeKey(others.text(1), others.date(2), report, keys.reportOf);
        keys.ofReport.insert(report, key);
        keys.reportOf.insert(key, report);
    }
    return others.ended().transform([&] { return keys; });
}

/// Reads the reports that are asked for, each once.
Result<void> readReports(const Connection &connection, const QStringList &wanted, const Keys &keys, CitedRecord &record)
{
    for (const QString &key : wanted) {
        const qint64 id = keys.reportOf.value(key);
        if (id == 0 || record.reports.contains(key))
            continue;
        if (const auto read = record.report(id)) {
            record.reports.insert(key, read);
            continue;
        }
        auto stored = report(connection, id);
        if (!stored && stored.error().code == ErrorCode::NotFound)
            continue;
        if (!stored)
            return std::unexpected(stored.error());
        record.reports.insert(key, std::make_shared<const StoredReport>(std::move(*stored)));
        record.keys.insert(id, key);
    }
    return {};
}

} // namespace

Result<QHash<qint64, QString>> citationKeys(const Connection &connection)
{
    return keysOf(connection).transform([](const Keys &keys) { return keys.ofReport; });
}

CitedPassage citedPassage(const StoredReport &report, Span shown, CitedKind kind, const QString &annotation)
{
    CitedPassage passage{.kind = kind, .report = report.row.id, .annotation = annotation,
        .saidOn = report.report.meeting ? report.report.meeting->when.date : QDate(), .anchor = anchorOf(report.document, shown)};
    // Of a passage that goes over several statements, the speaker of the first.
    const auto statement = std::ranges::find_if(report.report.statements, [&](const Statement &one) { return one.span.end > shown.start; });
    if (statement != report.report.statements.end() && statement->span.start < shown.end)
        passage.speaker = statement->speaker;
    passage.key = keyOf(passage, report.row);
    return passage;
}

Result<CitedRecord> citedRecord(
    const Connection &connection, const QStringList &reportKeys, const QStringList &passageKeys, const QList<CitedPassage> &unsaved)
{
    CitedRecord record;
    const auto known = keysOf(connection);
    if (!known)
        return std::unexpected(known.error());
    QStringList open = passageKeys;
    open.removeDuplicates();
    QList<CitedPassage> passages;
    for (const CitedPassage &one : unsaved) {
        if (open.removeAll(one.key) > 0)
            passages.append(one);
    }
    const auto stored = storedPassages(connection, open);
    if (!stored)
        return std::unexpected(stored.error());
    passages += *stored;
    QStringList wanted = reportKeys;
    for (const CitedPassage &one : std::as_const(passages))
        wanted.append(known->ofReport.value(one.report));
    if (const auto done = readReports(connection, wanted, *known, record); !done)
        return std::unexpected(done.error());
    QHash<qint64, std::shared_ptr<AnchoredText>> texts;
    for (const CitedPassage &one : std::as_const(passages)) {
        PlacedPassage placed{.passage = one};
        if (const auto report = record.report(one.report)) {
            auto &text = texts[one.report];
            if (!text)
                text = std::make_shared<AnchoredText>(report->document);
            placed.place = text->place(one.anchor);
        }
        if (!one.annotation.isEmpty()) {
            const auto there = annotationIsThere(connection, one.annotation);
            if (!there)
                return std::unexpected(there.error());
            placed.annotationIsGone = !*there;
        }
        record.passages.insert(one.key, std::move(placed));
    }
    return record;
}

Result<QStringList> knownNames(const Connection &connection)
{
    PreparedQuery query(connection, u"SELECT name FROM people UNION SELECT text FROM names WHERE person IS NOT NULL ORDER BY 1"_s);
    if (const auto done = query.run(); !done)
        return std::unexpected(done.error());
    QStringList names;
    while (query.next())
        names.append(query.text(0));
    return query.ended().transform([&] { return names; });
}

} // namespace Rapporteur
