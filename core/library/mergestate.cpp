// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/mergestate.h"

#include "core/library/mergetables.h"
#include "core/library/preparedquery.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct MergeText {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

QString uidOf(const QString &seed)
{
    static const QUuid space(u"6f6a3c1e-2d6c-5c0b-9a51-7f0d5b1c8e42"_s);
    return QUuid::createUuidV5(space, seed).toString(QUuid::WithoutBraces);
}

/// The columns that name what a row belongs to.
QStringList ownerColumns(const QString &table)
{
    static const QHash<QString, QStringList> all{{u"annotation_links"_s, {u"source"_s, u"target"_s}}, {u"annotation_tags"_s, {u"annotation"_s}},
        {u"draft_snapshots"_s, {u"draft"_s}}};
    return all.value(table);
}

struct Deletion {
    qint64 step = 0;
    qint64 row = 0;
    friend bool operator==(const Deletion &, const Deletion &) = default;
    friend size_t qHash(const Deletion &d, size_t seed = 0) { return qHashMulti(seed, d.step, d.row); }
};

/// Reads the rows of a library, now and in its journal, as items.
class Reader
{
public:
    Reader(const Connection &connection, const QHash<qint64, QString> &reports)
        : m_connection(connection)
        , m_reports(reports)
    {
    }

    Result<MergeState> read()
    {
        Result<void> done = readChanges().and_then([&] { return findUids(); });
        for (const MergedTable &table : mergedTables())
            done = done.and_then([&] { return readRows(table); });
        return done.transform([&] {
            takePast();
            return std::move(m_state);
        });
    }

private:
    struct Change {
        qint64 step;
        QString at;
        QString table;
        qint64 row;
        QJsonObject before;
        QJsonObject after;
    };

    Result<void> readChanges();
    Result<void> findUids();
    void noteUid(const QString &table, qint64 row, const QString &uid);
    Result<void> readRows(const MergedTable &table);
    void takePast();
    [[nodiscard]] bool cameAlong(const Change &change) const;
    [[nodiscard]] std::optional<MergeItem> itemOf(const MergedTable &table, const QJsonObject &stored) const;

    const Connection &m_connection;
    const QHash<qint64, QString> &m_reports;
    QList<Change> m_changes;
    QHash<qint64, QString> m_uids; ///< of annotations, those that are gone too
    QHash<qint64, QString> m_draftUids; ///< likewise
    QSet<Deletion> m_reportsGone;
    QSet<Deletion> m_annotationsGone;
    QSet<Deletion> m_draftsGone;
    MergeState m_state;
};

Result<void> Reader::readChanges()
{
    PreparedQuery query(m_connection,
        u"SELECT step, done_at, table_name, row, before, after FROM changes JOIN steps ON steps.id = changes.step WHERE NOT undone ORDER BY changes.id"_s);
    if (const auto done = query.run(); !done)
        return done;
    const auto object = [&](int column) { return QJsonDocument::fromJson(query.text(column).toUtf8()).object(); };
    while (query.next()) {
        Change change{query.integer(0), query.text(1), query.text(2), query.integer(3), object(4), object(5)};
        if (change.after.isEmpty() && change.table == "reports"_L1)
            m_reportsGone.insert({change.step, change.row});
        if (change.after.isEmpty() && change.table == "annotations"_L1)
            m_annotationsGone.insert({change.step, change.row});
        if (change.after.isEmpty() && change.table == "drafts"_L1)
            m_draftsGone.insert({change.step, change.row});
        noteUid(change.table, change.row, (change.after.isEmpty() ? change.before : change.after).value("uid"_L1).toString());
        if (mergedTableNamed(change.table))
            m_changes.append(std::move(change));
    }
    return query.ended();
}

Result<void> Reader::findUids()
{
    PreparedQuery query(m_connection, u"SELECT 'annotations', id, uid FROM annotations UNION ALL SELECT 'drafts', id, uid FROM drafts"_s);
    if (const auto done = query.run(); !done)
        return done;
    while (query.next())
        noteUid(query.text(0), query.integer(1), query.text(2));
    return query.ended();
}

void Reader::noteUid(const QString &table, qint64 row, const QString &uid)
{
    if (table == "annotations"_L1)
        m_uids.insert(row, uid);
    else if (table == "drafts"_L1)
        m_draftUids.insert(row, uid);
}

/// A row in the words of the merge; nothing where it is of a report or an annotation that has no name in it.
std::optional<MergeItem> Reader::itemOf(const MergedTable &table, const QJsonObject &stored) const
{
    QJsonObject row = stored;
    row.remove(u"id"_s);
    if (row.contains("report"_L1)) {
        const qint64 report = row.value("report"_L1).toInteger();
        const auto named = m_reports.constFind(report);
        if (report && named == m_reports.cend())
            return std::nullopt;
        row.insert(u"report"_s, report ? QJsonValue(*named) : QJsonValue());
    }
    for (const QString &column : ownerColumns(table.name)) {
        const QString uid = (table.name == "draft_snapshots"_L1 ? m_draftUids : m_uids).value(row.value(column).toInteger());
        if (uid.isEmpty())
            return std::nullopt;
        row.insert(column, uid);
    }
    if (table.name == "person_answers"_L1) {
        // Two names are one question; what a name means, or is called, are others.
        const QString kind = row.value("kind"_L1).toString();
        const bool isPair = kind == "same"_L1 || kind == "apart"_L1;
        row.insert(u"question"_s, isPair ? QString(u"pair "_s + row.value("other"_L1).toString()) : kind == "named"_L1 ? u"called"_s : u"means"_s);
    }
    if (!isSound(table, row))
        return std::nullopt;
    return MergeItem{.table = table.name, .value = joined(row, table.value),
        .at = row.value(row.contains("modified_at"_L1) ? "modified_at"_L1 : "made_at"_L1).toString(), .row = row};
}

Result<void> Reader::readRows(const MergedTable &table)
{
    PreparedQuery columns(m_connection, u"SELECT group_concat('''' || name || ''', ' || name, ', ') FROM pragma_table_info(?)"_s);
    if (const auto done = columns.run(table.name); !done)
        return done;
    if (!columns.next())
        return columns.ended();
    PreparedQuery query(m_connection, u"SELECT json_object(%1) FROM %2 ORDER BY id"_s.arg(columns.text(0), table.name));
    if (const auto done = query.run(); !done)
        return done;
    while (query.next()) {
        if (const auto item = itemOf(table, QJsonDocument::fromJson(query.text(0).toUtf8()).object()))
            m_state.items.insert(keyOf(*item), *item);
    }
    return query.ended();
}

/// Whether something went only because what it belongs to did: that is no word against it.
bool Reader::cameAlong(const Change &change) const
{
    const auto gone = [&](const char16_t *column) {
        return m_annotationsGone.contains({change.step, change.before.value(QStringView(column)).toInteger()});
    };
    if (change.table == "annotation_tags"_L1)
        return gone(u"annotation");
    if (change.table == "annotation_links"_L1)
        return gone(u"source") || gone(u"target");
    if (change.table == "draft_snapshots"_L1)
        return m_draftsGone.contains({change.step, change.before.value("draft"_L1).toInteger()});
    return m_reportsGone.contains({change.step, change.before.value("report"_L1).toInteger()});
}

void Reader::takePast()
{
    for (const Change &change : std::as_const(m_changes)) {
        const MergedTable &table = *mergedTableNamed(change.table);
        const auto was = change.before.isEmpty() ? std::nullopt : itemOf(table, change.before);
        const auto became = change.after.isEmpty() ? std::nullopt : itemOf(table, change.after);
        if (was)
            m_state.past[keyOf(*was)].insert(was->value);
        if (became) {
            const QString key = keyOf(*became);
            m_state.past[key].insert(became->value);
            // An answer bears no time of its own.
            const auto now = m_state.items.find(key);
            if (now != m_state.items.end() && now->value == became->value && !now->row.contains("modified_at"_L1) && !now->row.contains("made_at"_L1))
                now->at = change.at;
        }
        if (was && change.after.isEmpty() && table.name != "highlight_colors"_L1 && !m_state.items.contains(keyOf(*was)) && !cameAlong(change))
            m_state.dropped.insert(keyOf(*was));
    }
}

} // namespace

SideOfMerge MergeState::side(const QString &key) const
{
    SideOfMerge side{.past = past.value(key), .dropped = dropped.contains(key)};
    if (const auto item = items.constFind(key); item != items.cend()) {
        side.value = item->value;
        side.at = item->at;
    }
    return side;
}

Result<MergeState> mergeStateOf(const Connection &connection, const QHash<qint64, QString> &reports)
{
    return Reader(connection, reports).read();
}

QStringList ownersOf(const MergeItem &item)
{
    const bool isSnapshot = item.table == "draft_snapshots"_L1;
    QStringList keys;
    for (const QString &column : ownerColumns(item.table)) {
        keys.append(keyOf({.table = isSnapshot ? u"drafts"_s : u"annotations"_s, .value = {}, .at = {},
            .row = {{u"uid"_s, item.row.value(column).toString()}}}));
    }
    return keys;
}

QString keyOf(const MergeItem &item)
{
    const MergedTable *table = mergedTableNamed(item.table);
    return item.table + joined(item.row, table ? table->key : QStringList());
}

namespace {

/// What a person answered and lost, as words.
QString wordsOf(const MergeItem &lost)
{
    const auto text = [&](QLatin1StringView column) { return lost.row.value(column).toString(); };
    if (lost.table == "text_corrections"_L1)
        return MergeText::tr("Another correction of “%1”: “%2”").arg(text("words"_L1), text("replacement"_L1));
    if (lost.table == "fact_corrections"_L1)
        return MergeText::tr("Another answer for %1: %2").arg(text("fact"_L1), text("value"_L1));
    if (lost.table == "report_answers"_L1)
        return MergeText::tr("Another answer to %1 “%2”: %3").arg(text("doubt"_L1), text("words"_L1), text("value"_L1));
    return MergeText::tr("Another answer for %1: %2 %3").arg(text("name"_L1), text("kind"_L1), text("other"_L1));
}

MergeItem noteOf(const MergeItem &lost)
{
    const bool ofReport = lost.row.contains("report"_L1);
    const QString at = lost.at.isEmpty() ? u"1970-01-01T00:00:00.000Z"_s : lost.at;
    QJsonObject row{{u"target"_s, ofReport ? u"report"_s : u"person"_s}, {u"report"_s, lost.row.value("report"_L1)},
        {u"subject"_s, ofReport ? QString() : lost.row.value("name"_L1).toString()}, {u"span_start"_s, -1}, {u"span_end"_s, -1}, {u"page"_s, 0},
        {u"paragraph"_s, 0}, {u"starred"_s, 0}, {u"private"_s, 0}, {u"created_at"_s, at}, {u"modified_at"_s, at}, {u"note"_s, wordsOf(lost)},
        {u"author"_s, lost.row.value("author"_L1).toString()}};
    for (const auto &column : {u"quote"_s, u"before"_s, u"after"_s, u"color"_s})
        row.insert(column, QString());
    return {.table = u"annotations"_s, .value = {}, .at = at, .row = row};
}

/// What was written there, as a snapshot of the draft that counts.
MergeItem snapshotOf(const MergeItem &lost)
{
    const QString draft = lost.row.value("uid"_L1).toString();
    QJsonObject row{{u"uid"_s, uidOf(draft + lost.value)}, {u"draft"_s, draft}, {u"label"_s, MergeText::tr("The other of two versions that were merged")},
        {u"text"_s, lost.row.value("text"_L1)}, {u"author"_s, lost.row.value("author"_L1)}, {u"made_at"_s, lost.at}};
    const MergedTable &table = *mergedTableNamed(u"draft_snapshots"_s);
    return {.table = table.name, .value = joined(row, table.value), .at = lost.at, .row = row, .isStored = false};
}

} // namespace

QList<MergeItem> keptBeside(const MergeItem &lost, const MergeState &loser)
{
    if (lost.table == "highlight_colors"_L1)
        return {};
    if (lost.table == "drafts"_L1)
        return {snapshotOf(lost)};
    const bool isAnnotation = lost.table == "annotations"_L1;
    MergeItem copy = isAnnotation ? lost : noteOf(lost);
    const QString before = lost.row.value("uid"_L1).toString();
    const QString uid = uidOf((isAnnotation ? before : keyOf(lost)) + lost.value);
    copy.row.insert(u"uid"_s, uid);
    copy.value = joined(copy.row, mergedTableNamed(u"annotations"_s)->value);
    copy.isStored = false;
    QList<MergeItem> kept{copy};
    if (!isAnnotation)
        return kept;
    for (const MergeItem &item : loser.items) {
        if (item.table != "annotation_tags"_L1 || item.row.value("annotation"_L1).toString() != before)
            continue;
        MergeItem tag = item;
        tag.row.insert(u"annotation"_s, uid);
        tag.isStored = false;
        kept.append(tag);
    }
    kept.append({.table = u"annotation_links"_s, .value = u"[]"_s, .at = {},
        .row = {{u"uid"_s, uidOf(uid)}, {u"source"_s, uid}, {u"target"_s, before}, {u"relation"_s, u"contradicts"_s}}, .isStored = false});
    return kept;
}

QString bothMeanings(const QString &one, const QString &other)
{
    QStringList meanings = one.split(u" / "_s, Qt::SkipEmptyParts) + other.split(u" / "_s, Qt::SkipEmptyParts);
    meanings.sort();
    meanings.removeDuplicates();
    return meanings.join(u" / "_s);
}

} // namespace Rapporteur
