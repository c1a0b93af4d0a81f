// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/renditions.h"

#include "core/library/preparedquery.h"
#include "core/library/renditionwriter.h"
#include "core/text/textdocumentcbor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct RenditionQueries {
    Q_DECLARE_TR_FUNCTIONS(RenditionQueries)
};

Result<void> readVersions(const Connection &connection, RenditionRow &row)
{
    PreparedQuery query(connection,
        u"SELECT number, imported_at, length(bytes) FROM versions JOIN originals ON originals.id = versions.original "
        "WHERE rendition = ? ORDER BY number DESC"_s);
    if (const auto done = query.run(row.id); !done)
        return done;
    while (query.next())
        row.versions.append({int(query.integer(0)), QDateTime::fromString(query.text(1), Qt::ISODate), query.integer(2)});
    return query.ended();
}

Result<void> readPlaces(const Connection &connection, RenditionRow &row)
{
    PreparedQuery query(connection, u"SELECT path FROM locations WHERE rendition = ? AND path <> ? ORDER BY path"_s);
    if (const auto done = query.run(row.id, row.path); !done)
        return done;
    while (query.next())
        row.otherPaths.append(query.text(0));
    return query.ended();
}

Result<QString> textOfVersion(const Connection &connection, qint64 rendition, int number)
{
    PreparedQuery query(connection, u"SELECT original FROM versions WHERE rendition = ? AND number = ?"_s);
    if (const auto done = query.run(rendition, number); !done)
        return std::unexpected(done.error());
    if (!query.next())
        return failure(ErrorCode::NotFound, RenditionQueries::tr("There is no version %1 of this file.").arg(number));
    return textOfOriginal(connection, query.integer(0))
        .and_then([](const QByteArray &cbor) { return textDocumentFromCbor(cbor); })
        .transform([](const TextDocument &document) { return document.text; });
}

} // namespace

Result<Renditions> renditions(const Connection &connection, qint64 report)
{
    PreparedQuery query(connection,
        u"SELECT renditions.id, renditions.file_name, renditions.path, media_type, scanned, renditions.id = reports.rendition, "
        "length(bytes) FROM renditions JOIN reports ON reports.id = renditions.report "
        "JOIN originals ON originals.id = renditions.original WHERE renditions.report = ? "
        "ORDER BY renditions.id <> reports.rendition, renditions.id"_s);
    if (const auto done = query.run(report); !done)
        return std::unexpected(done.error());
    Renditions all;
    while (query.next()) {
        all.files.append({.id = query.integer(0), .fileName = query.text(1), .path = query.text(2), .mediaType = query.text(3),
            .scanned = query.integer(4) != 0, .isRead = query.integer(5) != 0, .bytes = query.integer(6)});
    }
    for (RenditionRow &row : all.files) {
        if (const auto done = readVersions(connection, row).and_then([&] { return readPlaces(connection, row); }); !done)
            return std::unexpected(done.error());
    }
    return rankedRenditions(connection, report).transform([&](const QList<RankedRendition> &ranked) {
        QList<RenditionTraits> traits;
        for (const RankedRendition &file : ranked)
            traits.append(file.traits);
        all.reason = readingReason(traits);
        return all;
    });
}

Result<qint64> reportOfFile(const Connection &connection, const QString &fileName, const QString &sha256)
{
    PreparedQuery query(connection,
        u"SELECT report FROM renditions JOIN versions ON versions.rendition = renditions.id "
        "JOIN originals ON originals.id = versions.original "
        "WHERE CASE WHEN ? = '' THEN file_name = ? ELSE sha256 = ? END ORDER BY renditions.id LIMIT 1"_s);
    return query.run(sha256, fileName, sha256).transform([&] { return query.next() ? query.integer(0) : 0; });
}

Result<Original> originalOf(const Connection &connection, qint64 rendition)
{
    PreparedQuery query(connection,
        u"SELECT bytes, media_type, file_name, sha256 FROM renditions JOIN originals ON originals.id = renditions.original WHERE renditions.id = ?"_s);
    if (const auto done = query.run(rendition); !done)
        return std::unexpected(done.error());
    if (!query.next())
        return failure(ErrorCode::NotFound, RenditionQueries::tr("This file is no longer in the library. Look at the report again."));
    return Original{query.bytes(0), query.text(1), query.text(2), query.text(3)};
}

Result<TextDiff> versionDiff(const Connection &connection, qint64 rendition, int number)
{
    const auto before = textOfVersion(connection, rendition, number - 1);
    if (!before)
        return std::unexpected(before.error());
    return textOfVersion(connection, rendition, number).transform([&](const QString &after) { return compareTexts(*before, after); });
}

} // namespace Rapporteur
