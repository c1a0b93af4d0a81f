// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/readingremoval.h"

#include "core/library/preparedquery.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// The tags of a table's rows. Their tables are keyed by topic, so each tag is taken out by its whole key: by the
/// row alone SQLite would read every tag of the library.
Result<void> removeTags(const Connection &connection, qint64 report, const QString &rowsSql, const QString &removeSql)
{
    PreparedQuery rows(connection, rowsSql);
    if (const auto done = rows.run(report); !done)
        return done;
    PreparedQuery remove(connection, removeSql);
    while (rows.next()) {
        for (const QString &topic : rows.list(1)) {
            if (const auto done = remove.run(topic, rows.integer(0)); !done)
                return done;
        }
    }
    return rows.ended();
}

} // namespace

Result<void> removeReading(const Connection &connection, qint64 report)
{
    const auto tags
        = removeTags(connection, report, u"SELECT id, topics FROM paragraphs WHERE report = ?"_s,
              u"DELETE FROM paragraph_topics WHERE topic = ? AND paragraph = ?"_s)
              .and_then([&] {
                  return removeTags(connection, report, u"SELECT id, topics FROM statements WHERE report = ?"_s,
                      u"DELETE FROM statement_topics WHERE topic = ? AND statement = ?"_s);
              })
              .and_then([&] {
                  return removeTags(connection, report, u"SELECT report, topics FROM readings WHERE report = ?"_s,
                      u"DELETE FROM report_topics WHERE topic = ? AND report = ?"_s);
              });
    if (!tags)
        return tags;
    // An external-content index must be told the old words before they go.
    QStringList removals{
        u"INSERT INTO paragraph_text (paragraph_text, rowid, text) SELECT 'delete', id, text FROM paragraphs WHERE report = ?"_s,
        u"DELETE FROM action_owners WHERE action IN (SELECT id FROM actions WHERE report = ?)"_s};
    // What points at paragraphs goes before them.
    for (const auto &table : {u"statements"_s, u"actions"_s, u"decisions"_s, u"paragraphs"_s, u"readings"_s,
             u"sections"_s, u"report_names"_s, u"participants"_s, u"officers"_s, u"warnings"_s,
             u"report_acronyms"_s})
        removals.append(u"DELETE FROM %1 WHERE report = ?"_s.arg(table));
    for (const QString &sql : std::as_const(removals)) {
        PreparedQuery query(connection, sql);
        if (const auto done = query.run(report); !done)
            return done;
    }
    return {};
}

Result<void> pruneNames(const Connection &connection)
{
    return runSql(connection,
        u"UPDATE names SET spoke = 0 WHERE spoke = 1 AND NOT EXISTS (SELECT 1 FROM statements WHERE name = names.id) "
        "AND NOT EXISTS (SELECT 1 FROM participants WHERE name = names.id) "
        "AND NOT EXISTS (SELECT 1 FROM officers WHERE name = names.id)"_s)
        .and_then([&] {
            return runSql(connection,
                u"DELETE FROM names WHERE spoke = 0 AND NOT EXISTS (SELECT 1 FROM action_owners WHERE name = names.id)"_s);
        });
}

} // namespace Rapporteur
