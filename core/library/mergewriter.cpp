// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/mergewriter.h"

#include "core/library/preparedquery.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

Result<qint64> idOf(const Connection &connection, const QString &uid, const QString &table = u"annotations"_s)
{
    PreparedQuery query(connection, u"SELECT id FROM %1 WHERE uid = ?"_s.arg(table));
    return query.run(uid).transform([&] { return query.next() ? query.integer(0) : 0; });
}

/// Writes the items of one outcome.
class Writer
{
public:
    Writer(const Connection &connection, const QHash<QString, qint64> &reports)
        : m_connection(connection)
        , m_reports(reports)
    {
    }

    Result<void> put(const MergeItem &item) { return write(item, true); }
    Result<void> remove(const MergeItem &item) { return write(item, false); }
    [[nodiscard]] MergeWritten written() const { return m_written; }

private:
    Result<void> write(const MergeItem &item, bool stays);
    Result<void> writeAnnotation(const QJsonObject &row, bool stays);
    Result<void> writeTag(const QJsonObject &row, bool stays);
    Result<void> writeLink(const QJsonObject &row, bool stays);
    Result<void> writeColor(const QJsonObject &row);
    Result<void> writeDraft(const QJsonObject &row, bool stays);
    Result<void> writeSnapshot(const QJsonObject &row, bool stays);
    Result<void> writePersonAnswer(const QJsonObject &row, bool stays);
    Result<void> replace(const QString &table, const QStringList &key, const QJsonObject &row, bool stays);
    Result<void> insert(const QString &table, const QJsonObject &row, const QString &how = QStringLiteral("INSERT"));
    Result<void> update(const QString &table, const QJsonObject &row, qint64 id);
    /// Puts the report's id in the place of its name; false where it has none.
    [[nodiscard]] bool findReport(QJsonObject &row) const;

    const Connection &m_connection;
    const QHash<QString, qint64> &m_reports;
    MergeWritten m_written;
};

bool Writer::findReport(QJsonObject &row) const
{
    const QJsonValue name = row.value("report"_L1);
    if (!name.isString())
        return true;
    const qint64 report = m_reports.value(name.toString());
    row.insert(u"report"_s, report);
    return report != 0;
}

Result<void> Writer::write(const MergeItem &item, bool stays)
{
    QJsonObject row = item.row;
    if (!findReport(row))
        return {};
    if (item.table == "annotations"_L1)
        return writeAnnotation(row, stays);
    if (item.table == "annotation_tags"_L1)
        return writeTag(row, stays);
    if (item.table == "annotation_links"_L1)
        return writeLink(row, stays);
    if (item.table == "highlight_colors"_L1)
        return stays ? writeColor(row) : Result<void>();
    if (item.table == "person_answers"_L1)
        return writePersonAnswer(row, stays);
    if (item.table == "drafts"_L1)
        return writeDraft(row, stays);
    if (item.table == "draft_snapshots"_L1)
        return writeSnapshot(row, stays);
    if (item.table == "citation_keys"_L1 || item.table == "cited_passages"_L1)
        return stays ? insert(item.table, row, u"INSERT OR IGNORE"_s) : Result<void>();
    m_written.reports.insert(row.value("report"_L1).toInteger());
    if (item.table == "report_answers"_L1)
        return replace(item.table, {u"report"_s, u"doubt"_s, u"words"_s}, row, stays);
    if (item.table == "text_corrections"_L1)
        return replace(item.table, {u"report"_s, u"span_start"_s, u"span_end"_s}, row, stays);
    return replace(item.table, {u"report"_s, u"fact"_s, u"span_start"_s, u"span_end"_s, u"quote"_s}, row, stays);
}

Result<void> Writer::insert(const QString &table, const QJsonObject &row, const QString &how)
{
    const QStringList columns = row.keys();
    QVariantList values;
    for (const QString &column : columns)
        values.append(row.value(column).toVariant());
    return runSql(m_connection, u"%1 INTO %2 (%3) VALUES (%4)"_s.arg(how, table, columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s)), values);
}

Result<void> Writer::update(const QString &table, const QJsonObject &row, qint64 id)
{
    QVariantList values;
    const QStringList columns = row.keys();
    for (const QString &column : columns)
        values.append(row.value(column).toVariant());
    return runSql(m_connection, u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(table, columns.join(u" = ?, "_s)), values << id);
}

Result<void> Writer::writeDraft(const QJsonObject &row, bool stays)
{
    const auto there = idOf(m_connection, row.value("uid"_L1).toString(), u"drafts"_s);
    if (!there)
        return std::unexpected(there.error());
    if (!stays) {
        return runSql(m_connection, u"DELETE FROM draft_snapshots WHERE draft = ?"_s, {*there}).and_then([&] {
            return runSql(m_connection, u"DELETE FROM drafts WHERE id = ?"_s, {*there});
        });
    }
    return *there ? update(u"drafts"_s, row, *there) : insert(u"drafts"_s, row);
}

Result<void> Writer::writeSnapshot(const QJsonObject &row, bool stays)
{
    const auto draft = idOf(m_connection, row.value("draft"_L1).toString(), u"drafts"_s);
    if (!draft || *draft == 0)
        return draft.transform([](qint64) {});
    QJsonObject snapshot = row;
    snapshot.insert(u"draft"_s, *draft);
    return replace(u"draft_snapshots"_s, {u"uid"_s}, snapshot, stays);
}

Result<void> Writer::replace(const QString &table, const QStringList &key, const QJsonObject &row, bool stays)
{
    QVariantList values;
    for (const QString &column : key)
        values.append(row.value(column).toVariant());
    return runSql(m_connection, u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table, key.join(u" = ? AND "_s)), values).and_then([&] {
        return stays ? insert(table, row) : Result<void>();
    });
}

Result<void> Writer::writeAnnotation(const QJsonObject &row, bool stays)
{
    const auto there = idOf(m_connection, row.value("uid"_L1).toString());
    if (!there)
        return std::unexpected(there.error());
    Result<void> done;
    if (!stays) {
        for (const QString &sql : {u"DELETE FROM annotation_tags WHERE annotation = ?"_s, u"DELETE FROM annotation_links WHERE source = ?"_s,
                 u"DELETE FROM annotation_links WHERE target = ?"_s, u"DELETE FROM board_cards WHERE annotation = ?"_s, u"DELETE FROM annotations WHERE id = ?"_s})
            done = done.and_then([&] { return runSql(m_connection, sql, {*there}); });
    } else if (*there == 0) {
        done = insert(u"annotations"_s, row);
    } else {
        done = update(u"annotations"_s, row, *there);
    }
    return done.and_then([&] { return idOf(m_connection, row.value("uid"_L1).toString()); }).transform([&](qint64 id) {
        m_written.annotations.append(id ? id : *there);
    });
}

Result<void> Writer::writeTag(const QJsonObject &row, bool stays)
{
    const auto annotation = idOf(m_connection, row.value("annotation"_L1).toString());
    if (!annotation || *annotation == 0)
        return annotation.transform([](qint64) {});
    return runSql(m_connection,
        stays ? u"INSERT OR IGNORE INTO annotation_tags (annotation, tag) VALUES (?, ?)"_s : u"DELETE FROM annotation_tags WHERE annotation = ? AND tag = ?"_s,
        {*annotation, row.value("tag"_L1).toString()});
}

Result<void> Writer::writeLink(const QJsonObject &row, bool stays)
{
    const auto source = idOf(m_connection, row.value("source"_L1).toString());
    const auto target = idOf(m_connection, row.value("target"_L1).toString());
    if (!source || !target)
        return std::unexpected(source ? target.error() : source.error());
    if (*source == 0 || *target == 0)
        return {};
    QJsonObject link = row;
    link.insert(u"source"_s, *source);
    link.insert(u"target"_s, *target);
    return replace(u"annotation_links"_s, {u"source"_s, u"target"_s, u"relation"_s}, link, stays);
}

Result<void> Writer::writeColor(const QJsonObject &row)
{
    PreparedQuery update(m_connection, u"UPDATE highlight_colors SET meaning = ? WHERE color = ?"_s);
    const QString color = row.value("color"_L1).toString();
    const QString meaning = row.value("meaning"_L1).toString();
    if (const auto done = update.run(meaning, color); !done || update.changed() > 0)
        return done;
    return runSql(m_connection,
        u"INSERT INTO highlight_colors (position, color, meaning) SELECT coalesce(max(position), 0) + 1, ?, ? FROM highlight_colors"_s, {color, meaning});
}

Result<void> Writer::writePersonAnswer(const QJsonObject &row, bool stays)
{
    m_written.people = true;
    QJsonObject answer = row;
    const QString question = answer.take("question"_L1).toString();
    const QString kinds = question.startsWith("pair"_L1) ? u"'same', 'apart'"_s : question == "called"_L1 ? u"'named'"_s : u"'is', 'own'"_s;
    QVariantList values{answer.value("name"_L1).toString(), answer.value("series"_L1).toString()};
    QString other;
    if (question.startsWith("pair"_L1)) {
        other = u" AND other = ?"_s;
        values.append(answer.value("other"_L1).toString());
    }
    return runSql(m_connection, u"DELETE FROM person_answers WHERE kind IN (%1) AND name = ? AND series = ?"_s.arg(kinds) + other, values).and_then([&] {
        return stays ? insert(u"person_answers"_s, answer) : Result<void>();
    });
}

} // namespace

Result<MergeWritten> writeOutcome(const Connection &connection, const MergeOutcome &outcome, const QHash<QString, qint64> &reports)
{
    Writer writer(connection, reports);
    Result<void> done;
    for (const MergeItem &item : outcome.removals)
        done = done.and_then([&] { return writer.remove(item); });
    for (const MergeItem &item : outcome.puts)
        done = done.and_then([&] { return writer.put(item); });
    return done.transform([&] { return writer.written(); });
}

} // namespace Rapporteur
