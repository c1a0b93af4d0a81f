// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/withdrawal.h"

#include "core/library/preparedquery.h"
#include "core/library/readingremoval.h"
#include "core/library/rebuild.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

Result<qint64> number(const Connection &connection, const QString &sql, const QVariantList &values)
{
    PreparedQuery query(connection, sql);
    return query.run(values).transform([&] { return query.next() ? query.integer(0) : 0; });
}

/// Each statement with the same values.
Result<void> runAll(const Connection &connection, const QStringList &statements, const QVariantList &values)
{
    Result<void> done;
    for (const QString &sql : statements)
        done = done.and_then([&] { return runSql(connection, sql, values); });
    return done;
}

} // namespace

Result<QList<qint64>> reportsOfImport(const Connection &connection, qint64 step)
{
    PreparedQuery query(connection,
        u"SELECT id FROM reports WHERE step = ? UNION SELECT report FROM renditions WHERE step = ? "
        "UNION SELECT report FROM versions JOIN renditions ON renditions.id = versions.rendition WHERE versions.step = ?"_s);
    if (const auto done = query.run(step, step, step); !done)
        return std::unexpected(done.error());
    QList<qint64> reports;
    while (query.next())
        reports.append(query.integer(0));
    return query.ended().transform([&] { return reports; });
}

Result<void> withdrawImport(const Connection &connection, qint64 step)
{
    const auto last = number(connection, u"SELECT coalesce(max(id), 0) FROM changes"_s, {});
    if (!last)
        return std::unexpected(last.error());
    // The triggers write down what goes. Seen from the step it came, so before and after change places.
    return runSql(connection, u"UPDATE journal SET step = ?"_s, {step})
        .and_then([&] {
            return runSql(connection,
                u"DELETE FROM locations WHERE step = ? OR rendition IN (SELECT id FROM renditions WHERE step = ?) OR (rendition, original) IN "
                "(SELECT rendition, original FROM versions WHERE step = ? EXCEPT SELECT rendition, original FROM versions WHERE step IS NOT ?)"_s,
                {step, step, step, step});
        })
        .and_then([&] {
            return runAll(connection,
                {u"DELETE FROM versions WHERE step = ?"_s, u"DELETE FROM renditions WHERE step = ?"_s, u"DELETE FROM reports WHERE step = ?"_s}, {step});
        })
        .and_then([&] { return runSql(connection, u"UPDATE changes SET before = after, after = before WHERE step = ? AND id > ?"_s, {step, *last}); })
        .and_then([&] { return runSql(connection, u"UPDATE journal SET step = NULL"_s); });
}

Result<void> setReadingsAside(const Connection &connection, const QList<qint64> &reports)
{
    for (const qint64 report : reports) {
        const auto done = runSql(connection,
            u"INSERT OR REPLACE INTO kept_texts SELECT reports.original, documents.cbor FROM documents "
            "JOIN reports ON reports.id = documents.report WHERE documents.report = ?"_s,
            {report})
                              .and_then([&] { return removeReading(connection, report); })
                              .and_then([&] {
                                  return runAll(connection,
                                      {u"DELETE FROM documents WHERE report = ?"_s, u"DELETE FROM derivations WHERE report = ?"_s,
                                          u"DELETE FROM annotation_places WHERE annotation IN (SELECT id FROM annotations WHERE report = ?)"_s},
                                      {report});
                              });
        if (!done)
            return done;
    }
    return {};
}

Result<void> readAnew(const Connection &connection, const Lexicon &lexicon, const QList<qint64> &reports)
{
    Result<void> done;
    // Each text where it is read from, before it is taken from where it was kept: two reports may have one.
    for (const auto &sql : {u"INSERT OR REPLACE INTO documents SELECT reports.id, cbor FROM reports JOIN kept_texts ON kept_texts.original = reports.original WHERE reports.id = ?"_s,
             u"DELETE FROM kept_texts WHERE original = (SELECT original FROM reports WHERE id = ?)"_s}) {
        PreparedQuery query(connection, sql);
        for (const qint64 report : reports)
            done = done.and_then([&] { return query.run(report); });
    }
    return done.and_then([&] { return deriveFromDocuments(connection, lexicon, reports); }).and_then([&] { return pruneNames(connection); });
}

Result<void> forgetUndone(const Connection &connection)
{
    const auto undone = number(connection, u"SELECT count(*) FROM steps WHERE undone"_s, {});
    if (!undone || *undone == 0)
        return undone.transform([](qint64) {});
    const QString unused = u"(SELECT coalesce(before, after) ->> '$.original' FROM changes JOIN steps ON steps.id = step WHERE undone AND table_name = 'versions' "
                           "EXCEPT SELECT original FROM versions "
                           "EXCEPT SELECT coalesce(before, after) ->> '$.original' FROM changes JOIN steps ON steps.id = step WHERE NOT undone AND table_name = 'versions')"_s;
    return runAll(connection,
        {u"DELETE FROM kept_texts WHERE original IN "_s + unused, u"DELETE FROM originals WHERE id IN "_s + unused,
            u"DELETE FROM changes WHERE step IN (SELECT id FROM steps WHERE undone)"_s, u"DELETE FROM steps WHERE undone"_s},
        {});
}

} // namespace Rapporteur
