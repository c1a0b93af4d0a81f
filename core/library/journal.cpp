// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/journal.h"

#include "core/library/annotationplaces.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

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

/// Makes a row be as `wanted`, or not be where that is empty.
Result<void> put(const Connection &connection, const Change &change, const QJsonObject &wanted)
{
    if (wanted.isEmpty()) {
        PreparedQuery remove(connection, u"DELETE FROM %1 WHERE id = ?"_s.arg(change.table));
        return remove.run(change.row);
    }
    const QStringList columns = wanted.keys();
    PreparedQuery write(connection,
        u"INSERT OR REPLACE INTO %1 (%2) VALUES (%3)"_s.arg(
            change.table, columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s)));
    QVariantList values;
    for (const QString &column : columns)
        values.append(wanted.value(column).toVariant());
    return write.run(values);
}

/// Tables that a reading is made with; the rest are of annotations.
const std::array derivedFrom{u"report_answers"_s, u"text_corrections"_s, u"fact_corrections"_s};

Reversal reversalOf(const StepRow &step, const QList<Change> &changes)
{
    Reversal reversal{.step = step};
    QSet<qint64> reports;
    QSet<qint64> annotations;
    for (const Change &change : changes) {
        reversal.people |= change.table == "person_answers"_L1;
        if (change.table == "annotations"_L1)
            annotations.insert(change.row);
        if (!std::ranges::contains(derivedFrom, change.table))
            continue;
        for (const QJsonObject &row : {change.before, change.after}) {
            if (const qint64 report = row.value("report"_L1).toInteger())
                reports.insert(report);
        }
    }
    reversal.reports = reports.values();
    reversal.annotations = annotations.values();
    return reversal;
}

enum class Direction { Undo, Redo };

Result<void> turn(const Connection &connection, qint64 step, QList<Change> changes, Direction direction)
{
    if (direction == Direction::Undo)
        std::ranges::reverse(changes);
    if (const auto done = runSql(connection, u"UPDATE journal SET paused = 1"_s); !done)
        return done;
    for (const Change &change : changes) {
        if (const auto done = put(connection, change, direction == Direction::Undo ? change.before : change.after); !done)
            return done;
    }
    if (const auto done = runSql(connection, u"UPDATE journal SET paused = 0"_s); !done)
        return done;
    PreparedQuery mark(connection, u"UPDATE steps SET undone = ? WHERE id = ?"_s);
    return mark.run(direction == Direction::Undo, step);
}

/// Turns the step that the condition finds; nothing where there is none. What was placed stays as it was.
Result<std::optional<Reversal>> turnOne(const Connection &connection, const QString &condition, Direction direction)
{
    const auto step = stepWhere(connection, condition);
    if (!step)
        return std::unexpected(step.error());
    if (!*step)
        return std::optional<Reversal>();
    const auto changes = changesOf(connection, (*step)->id);
    if (!changes)
        return std::unexpected(changes.error());
    const Reversal reversal = reversalOf(**step, *changes);
    return turn(connection, reversal.step.id, *changes, direction).transform([&] { return std::optional(reversal); });
}

void add(QList<qint64> &ids, const QList<qint64> &more)
{
    for (const qint64 id : more) {
        if (!ids.contains(id))
            ids.append(id);
    }
}

/// Turns the steps that the condition finds, one after the other, at most `most`; as one transaction.
Result<std::optional<Reversal>> reverse(const Connection &connection, const QString &condition, Direction direction, int most)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    std::optional<Reversal> all;
    for (int i = 0; i < most; ++i) {
        const auto one = turnOne(connection, condition, direction);
        if (!one)
            return std::unexpected(one.error());
        if (!*one)
            break;
        if (!all)
            all = Reversal{};
        all->step = (*one)->step;
        all->people |= (*one)->people;
        add(all->reports, (*one)->reports);
        add(all->annotations, (*one)->annotations);
    }
    if (!all)
        return std::optional<Reversal>();
    return placeChanged(connection, all->annotations).and_then([&] { return transaction->commit(); }).transform([&] { return all; });
}

} // namespace

Result<Step> Step::begin(const Connection &connection, const QString &title, const QString &mergeKey)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    // The next step gets the number of the first that goes: it must not find that one's changes, which no foreign key takes along.
    for (const QString &sql : {u"DELETE FROM steps WHERE undone"_s, u"DELETE FROM changes WHERE step > (SELECT coalesce(max(id), 0) FROM steps)"_s}) {
        if (const auto done = runSql(connection, sql); !done)
            return std::unexpected(done.error());
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!mergeKey.isEmpty()) {
        PreparedQuery goOn(connection, u"UPDATE steps SET done_at = ? WHERE id = (SELECT max(id) FROM steps) AND merge_key = ? AND done_at >= ?"_s);
        if (const auto done = goOn.run(now.toString(Qt::ISODate), mergeKey, now.addSecs(-mergeTime).toString(Qt::ISODate)); !done)
            return std::unexpected(done.error());
        if (goOn.changed() > 0)
            return Step(std::move(*transaction));
    }
    PreparedQuery step(connection, u"INSERT INTO steps (title, done_at, merge_key) VALUES (?, ?, ?)"_s);
    return step.run(title, now.toString(Qt::ISODate), mergeKey).transform([&] { return Step(std::move(*transaction)); });
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

Result<std::optional<Reversal>> undoStep(const Connection &connection)
{
    return reverse(connection, u"NOT undone ORDER BY id DESC"_s, Direction::Undo, 1);
}

Result<std::optional<Reversal>> redoStep(const Connection &connection)
{
    return reverse(connection, u"undone ORDER BY id"_s, Direction::Redo, 1);
}

Result<std::optional<Reversal>> goToStep(const Connection &connection, qint64 step)
{
    const auto there = stepWhere(connection, u"id = %1"_s.arg(step));
    if (!there)
        return std::unexpected(there.error());
    if (step > 0 && !*there)
        return std::optional<Reversal>();
    constexpr int all = std::numeric_limits<int>::max();
    if (step > 0 && (*there)->undone)
        return reverse(connection, u"undone AND id <= %1 ORDER BY id"_s.arg(step), Direction::Redo, all);
    return reverse(connection, u"NOT undone AND id > %1 ORDER BY id DESC"_s.arg(step), Direction::Undo, all);
}

} // namespace Rapporteur
