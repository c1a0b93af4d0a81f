// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/reports.h"

#include "core/library/preparedquery.h"
#include "core/library/queries/filtersql.h"
#include "core/report/reportjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct ReportQueries {
    Q_DECLARE_TR_FUNCTIONS(ReportQueries)
};

const QString rowColumns = uR"(readings.report, readings.kind, readings.label, readings.title, readings.series,
    readings.number, readings.date, readings.date_to, readings.approximate, readings.start_time, readings.time_zone,
    readings.statements, readings.speakers, readings.warnings, readings.pages, readings.topics, reports.file_name,
    originals.media_type, (SELECT count(*) FROM renditions WHERE renditions.report = readings.report))"_s;
const QString rowTables = uR"(readings JOIN reports ON reports.id = readings.report
    JOIN originals ON originals.id = reports.original)"_s;

ReportRow rowOf(const PreparedQuery &query)
{
    ReportRow row{.id = query.integer(0), .kind = kindNamed(query.text(1)), .label = query.text(2), .title = query.text(3),
        .series = query.text(4)};
    if (!query.isNull(5))
        row.number = int(query.integer(5));
    row.when = {.date = query.date(6), .dateTo = query.date(7), .approximate = query.integer(8) != 0,
        .startTime = QTime::fromString(query.text(9), u"HH:mm"_s), .timeZone = query.text(10)};
    row.statements = int(query.integer(11));
    row.speakers = int(query.integer(12));
    row.warnings = int(query.integer(13));
    row.pages = int(query.integer(14));
    row.topics = query.list(15);
    row.fileName = query.text(16);
    row.mediaType = query.text(17);
    row.files = int(query.integer(18));
    return row;
}

std::unexpected<Error> noSuchReport(qint64 id)
{
    return failure(ErrorCode::NotFound, ReportQueries::tr("There is no report %1 in the library.").arg(id));
}

} // namespace

Result<QList<ReportRow>> reports(const Connection &connection, const Filter &filter)
{
    const FilterSql conditions = reportConditions(filter);
    PreparedQuery query(connection,
        u"SELECT "_s + rowColumns + u" FROM "_s + rowTables + u" WHERE "_s + conditions.where
            + u" ORDER BY readings.date IS NULL, readings.date DESC, readings.report DESC"_s);
    if (const auto done = query.run(conditions.values); !done)
        return std::unexpected(done.error());
    QList<ReportRow> rows;
    while (query.next())
        rows.append(rowOf(query));
    return query.ended().transform([&] { return rows; });
}

Result<ReportRow> reportRow(const Connection &connection, qint64 id)
{
    PreparedQuery query(connection, u"SELECT "_s + rowColumns + u" FROM "_s + rowTables + u" WHERE readings.report = ?"_s);
    if (const auto done = query.run(id); !done)
        return std::unexpected(done.error());
    if (!query.next())
        return noSuchReport(id);
    return rowOf(query);
}

Result<Original> original(const Connection &connection, qint64 report)
{
    PreparedQuery query(connection,
        u"SELECT bytes, media_type, file_name, sha256 FROM reports JOIN originals ON originals.id = reports.original WHERE reports.id = ?"_s);
    if (const auto done = query.run(report); !done)
        return std::unexpected(done.error());
    if (!query.next())
        return noSuchReport(report);
    return Original{query.bytes(0), query.text(1), query.text(2), query.text(3)};
}

Result<LibrarySummary> summary(const Connection &connection)
{
    PreparedQuery query(connection,
        u"SELECT count(*), total(statements), total(warnings), min(date), max(date), "
        "(SELECT count(DISTINCT person) FROM names WHERE spoke = 1) FROM readings"_s);
    if (const auto done = query.run(); !done)
        return std::unexpected(done.error());
    if (!query.next())
        return LibrarySummary{};
    return LibrarySummary{int(query.integer(0)), int(query.integer(1)), int(query.integer(5)), int(query.integer(2)),
        query.date(3), query.date(4)};
}

} // namespace Rapporteur
