// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/journal.h"

#include "core/library/annotationplaces.h"
#include "core/library/withdrawal.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct JournalText {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

constexpr int mergeTime = 60; ///< seconds

struct Change {
    QString table;
    qint64 row = 0;
    QJsonObject before; ///< empty: there was none
    QJsonObject after;
};

Result<std::optional<StepRow>> stepWhere(const Connection &connection, const QString &condition)
{
    PreparedQuery query(connection, u"SELECT id, title, done_at, undone FROM steps WHERE "_s + condition + u" LIMIT 1"_s);
    if (const auto done = query.run(); !done)
        return std::unexpected(done.error());
    std::optional<StepRow> row;
    if (query.next())
        row = StepRow{query.integer(0), query.text(1), QDateTime::fromString(query.text(2), Qt::ISODate), query.integer(3) != 0};
    return query.ended().transform([&] { return row; });
}

Result<QList<Change>> changesOf(const Connection &connection, qint64 step)
{
    PreparedQuery query(connection, u"SELECT table_name, row, before, after FROM changes WHERE step = ? ORDER BY id"_s);
    if (const auto done = query.run(step); !done)
        return std::unexpected(done.error());
    const auto object = [&](int column) { return QJsonDocument::fromJson(query.text(column).toUtf8()).object(); };
    QList<Change> changes;
    while (query.next())
        changes.append({query.text(0), query.integer(1), object(2), object(3)});
    return query.ended().transform([&] { return changes; });
}

/// What tells a table's rows apart.
QStringList keyOf(const QString &table)
{
    static const QHash<QString, QStringList> keys{{u"versions"_s, {u"rendition"_s, u"number"_s}}, {u"locations"_s, {u"path"_s}},
        {u"preferred_renditions"_s, {u"rendition"_s}}, {u"meeting_verdicts"_s, {u"one"_s, u"other"_s}}};
    return keys.value(table, {u"id"_s});
}

/// Makes a row be as `wanted`, or not be where that is empty; then `before` names it.
Result<void> put(const Connection &connection, const QString &table, const QJsonObject &wanted, const QJsonObject &before)
{
    const QJsonObject &row = wanted.isEmpty() ? before : wanted;
    const QStringList columns = wanted.isEmpty() ? keyOf(table) : wanted.keys();
    QVariantList values;
    for (const QString &column : columns) {
        const QJsonValue value = row.value(column);
        values.append(column == "sketch"_L1 && value.isString() ? QVariant(QByteArray::fromHex(value.toString().toLatin1())) : value.toVariant());
    }
    PreparedQuery write(connection,
        wanted.isEmpty()
            ? u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table, columns.join(u" = ? AND "_s))
            : u"INSERT OR REPLACE INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s)));
    return write.run(values);
}

/// Tables of drafts and of what they cite.
const std::array ofDrafts{u"drafts"_s, u"draft_snapshots"_s, u"citation_keys"_s, u"cited_passages"_s};

/// Tables that a reading is made with; the rest are of annotations.
const std::array derivedFrom{u"report_answers"_s, u"text_corrections"_s, u"fact_corrections"_s};

void addReport(QSet<qint64> &reports, const Change &change, const QString &column)
{
    for (const QJsonObject &row : {change.before, change.after}) {
        if (const qint64 report = row.value(column).toInteger())
            reports.insert(report);
    }
}

enum class Direction { Undo, Redo };

Reversal reversalOf(const StepRow &step, const QList<Change> &changes, Direction direction, const QList<qint64> &imported)
{
    Reversal reversal{.step = step};
    QSet<qint64> reports;
    QSet<qint64> annotations;
    QSet<qint64> files(imported.begin(), imported.end());
    for (const Change &change : changes) {
        (std::ranges::contains(ofDrafts, change.table) ? reversal.drafts : reversal.beyondDrafts) = true;
        reversal.people |= change.table == "person_answers"_L1;
        if (change.table == "annotations"_L1)
            annotations.insert(change.row);
        else if (change.table == "reports"_L1)
            addReport(files, change, u"id"_s);
        else if (change.table == "renditions"_L1)
            addReport(files, change, u"report"_s);
        else if (change.table == "lexicon_files"_L1)
            reversal.lexicon.append({(change.after.isEmpty() ? change.before : change.after).value("name"_L1).toString(),
                change.after.value("text"_L1).toString(), change.before.value("text"_L1).toString()});
        else if (std::ranges::contains(derivedFrom, change.table))
            addReport(reports, change, u"report"_s);
    }
    for (LexiconReversal &file : reversal.lexicon) {
        if (direction == Direction::Redo)
            std::swap(file.expected, file.wanted);
    }
    reversal.people |= !files.isEmpty();
    reversal.reports = (reports - files).values();
    reversal.annotations = annotations.values();
    reversal.files = files.values();
    std::ranges::sort(reversal.files); // so that names are met in the order of an import
    return reversal;
}

Result<void> turn(const Connection &connection, qint64 step, QList<Change> changes, Direction direction)
{
    const bool undo = direction == Direction::Undo;
    if (undo)
        std::ranges::reverse(changes);
    if (const auto done = runSql(connection, u"UPDATE journal SET paused = 1"_s); !done)
        return done;
    for (const Change &change : changes) {
        const auto done = put(connection, change.table, undo ? change.before : change.after, undo ? change.after : change.before);
        if (!done)
            return done;
    }
    if (const auto done = runSql(connection, u"UPDATE journal SET paused = 0"_s); !done)
        return done;
    PreparedQuery mark(connection, u"UPDATE steps SET undone = ? WHERE id = ?"_s);
    return mark.run(undo, step);
}

/// Turns the step that the condition finds, and the files it brought or moved; nothing where there is none. Passages stay where they were placed.
Result<std::optional<Reversal>> turnOne(const Connection &connection, const Lexicon &lexicon, const QString &condition, Direction direction)
{
    const auto step = stepWhere(connection, condition);
    if (!step)
        return std::unexpected(step.error());
    if (!*step)
        return std::optional<Reversal>();
    const qint64 id = (*step)->id;
    const auto changes = changesOf(connection, id);
    const auto imported = reportsOfImport(connection, id);
    if (!changes || !imported)
        return std::unexpected(changes ? imported.error() : changes.error());
    const Reversal reversal = reversalOf(**step, *changes, direction, *imported);
    return setReadingsAside(connection, reversal.files)
        .and_then([&] { return turn(connection, id, *changes, direction); })
        .and_then([&] { return imported->isEmpty() || direction == Direction::Redo ? Result<void>() : withdrawImport(connection, id); })
        .and_then([&] { return reversal.files.isEmpty() ? Result<void>() : readAnew(connection, lexicon, reversal.files); })
        .transform([&] { return std::optional(reversal); });
}

void add(QList<qint64> &ids, const QList<qint64> &more)
{
    for (const qint64 id : more) {
        if (!ids.contains(id))
            ids.append(id);
    }
}

/// Turns the steps that the condition finds, one after the other, at most `most`; as one transaction.
Result<std::optional<Reversal>> reverse(const Connection &connection, const Lexicon &lexicon, const QString &condition, Direction direction, int most)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    std::optional<Reversal> all;
    for (int i = 0; i < most; ++i) {
        const auto one = turnOne(connection, lexicon, condition, direction);
        if (!one)
            return std::unexpected(one.error());
        if (!*one)
            break;
        if (!all)
            all = Reversal{};
        all->step = (*one)->step;
        all->people |= (*one)->people;
        all->drafts |= (*one)->drafts;
        all->beyondDrafts |= (*one)->beyondDrafts;
        all->lexicon += (*one)->lexicon;
        add(all->reports, (*one)->reports);
        add(all->annotations, (*one)->annotations);
        add(all->files, (*one)->files);
    }
    if (!all)
        return std::optional<Reversal>();
    all->reports.removeIf([&](qint64 report) { return all->files.contains(report); });
    return placeChanged(connection, all->annotations).and_then([&] { return transaction->commit(); }).transform([&] { return all; });
}

Result<void> openStep(const Connection &connection, qint64 step)
{
    PreparedQuery open(connection, u"UPDATE journal SET step = ?"_s);
    return open.run(step);
}

} // namespace

Result<Step> Step::begin(const Connection &connection, const QString &title, const QString &mergeKey)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const auto done = forgetUndone(connection); !done)
        return std::unexpected(done.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!mergeKey.isEmpty()) {
        PreparedQuery newest(connection, u"SELECT id FROM steps WHERE id = (SELECT max(id) FROM steps) AND merge_key = ? AND done_at >= ?"_s);
        if (const auto done = newest.run(mergeKey, now.addSecs(-mergeTime).toString(Qt::ISODate)); !done)
            return std::unexpected(done.error());
        if (const qint64 id = newest.next() ? newest.integer(0) : 0) {
            PreparedQuery goesOn(connection, u"UPDATE steps SET done_at = ? WHERE id = ?"_s);
            return goesOn.run(now.toString(Qt::ISODate), id).and_then([&] { return openStep(connection, id); }).transform([&] {
                Step step(connection, std::move(*transaction), id);
                step.m_isFurther = true;
                return step;
            });
        }
    }
    PreparedQuery step(connection, u"INSERT INTO steps (title, done_at, merge_key) VALUES (?, ?, ?)"_s);
    qint64 id = 0;
    return step.run(title, now.toString(Qt::ISODate), mergeKey)
        .and_then([&] {
            id = step.lastId();
            return openStep(connection, id);
        })
        .transform([&] { return Step(connection, std::move(*transaction), id); });
}

Result<Step> Step::goOn(const Connection &connection, qint64 step)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto row = stepWhere(connection, u"NOT undone AND id = %1"_s.arg(step));
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::NotFound, JournalText::tr("This was undone while it was being done. Do it again."));
    return openStep(connection, step).transform([&] { return Step(connection, std::move(*transaction), step); });
}

namespace {

/// Makes one change of several of a row: a text that is saved every few seconds would fill the file.
Result<void> joinChanges(const Connection &connection, qint64 step)
{
    const QString several = u"SELECT min(id) FROM changes WHERE step = ? GROUP BY table_name, row HAVING count(*) > 1 AND count(after) = count(*) AND count(before) >= count(*) - 1"_s;
    return runSql(connection,
        u"UPDATE changes SET after = (SELECT later.after FROM changes AS later WHERE later.step = changes.step AND later.table_name = changes.table_name "
        "AND later.row = changes.row ORDER BY later.id DESC LIMIT 1) WHERE id IN (%1)"_s.arg(several), {step})
        .and_then([&] {
            return runSql(connection,
                u"DELETE FROM changes WHERE step = ? AND before IS NOT NULL AND after IS NOT NULL AND EXISTS (SELECT 1 FROM changes AS first "
                "WHERE first.step = changes.step AND first.table_name = changes.table_name AND first.row = changes.row AND first.id < changes.id "
                "AND first.id IN (%1))"_s.arg(several), {step, step});
        });
}

} // namespace

Result<void> Step::setTitle(const QString &title)
{
    PreparedQuery query(*m_connection, u"UPDATE steps SET title = ? WHERE id = ?"_s);
    return query.run(title, m_id);
}

Result<void> Step::commit()
{
    return (m_isFurther ? joinChanges(*m_connection, m_id) : Result<void>())
        .and_then([&] { return runSql(*m_connection, u"UPDATE journal SET step = NULL"_s); })
        .and_then([&] { return m_transaction.commit(); });
}

Result<void> inStep(const Connection &connection, const QString &title, const std::function<Result<void>()> &write, const QString &mergeKey)
{
    auto step = Step::begin(connection, title, mergeKey);
    if (!step)
        return std::unexpected(step.error());
    return write().and_then([&] { return step->commit(); });
}

Result<QList<StepRow>> steps(const Connection &connection)
{
    PreparedQuery query(connection, u"SELECT id, title, done_at, undone FROM steps ORDER BY id DESC"_s);
    if (const auto done = query.run(); !done)
        return std::unexpected(done.error());
    QList<StepRow> rows;
    while (query.next())
        rows.append({query.integer(0), query.text(1), QDateTime::fromString(query.text(2), Qt::ISODate), query.integer(3) != 0});
    return query.ended().transform([&] { return rows; });
}

Result<std::optional<Reversal>> undoStep(const Connection &connection, const Lexicon &lexicon)
{
    return reverse(connection, lexicon, u"NOT undone ORDER BY id DESC"_s, Direction::Undo, 1);
}

Result<std::optional<Reversal>> redoStep(const Connection &connection, const Lexicon &lexicon)
{
    return reverse(connection, lexicon, u"undone ORDER BY id"_s, Direction::Redo, 1);
}

Result<std::optional<Reversal>> goToStep(const Connection &connection, const Lexicon &lexicon, qint64 step)
{
    const auto there = stepWhere(connection, u"id = %1"_s.arg(step));
    if (!there)
        return std::unexpected(there.error());
    if (step > 0 && !*there)
        return std::optional<Reversal>();
    constexpr int all = std::numeric_limits<int>::max();
    if (step > 0 && (*there)->undone)
        return reverse(connection, lexicon, u"undone AND id <= %1 ORDER BY id"_s.arg(step), Direction::Redo, all);
    return reverse(connection, lexicon, u"NOT undone AND id > %1 ORDER BY id DESC"_s.arg(step), Direction::Undo, all);
}

} // namespace Rapporteur
