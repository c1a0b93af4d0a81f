// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/annotationbundle.h"

#include "core/library/annotationplaces.h"
#include "core/library/queries/reports.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct BundleText {
    Q_DECLARE_TR_FUNCTIONS(AnnotationBundle)
};

bool isWanted(const Annotation &annotation, const BundleRequest &request)
{
    if (annotation.isPrivate && !request.withPrivate)
        return false;
    if (request.report && annotation.report != request.report)
        return false;
    return request.tag.isEmpty() || std::ranges::any_of(annotation.tags, [&](const QString &tag) {
        return tag == request.tag || tag.startsWith(QString(request.tag + u'/'));
    });
}

Result<BundleReport> bundleReport(const Connection &connection, qint64 id, const BundleRequest &request)
{
    auto stored = report(connection, id);
    if (!stored)
        return std::unexpected(stored.error());
    auto document = extractedText(connection, id);
    if (!document)
        return std::unexpected(document.error());
    auto bytes = original(connection, id);
    if (!bytes)
        return std::unexpected(bytes.error());
    BundleReport found{.id = id, .label = stored->row.label, .title = stored->row.title, .series = stored->row.series, .number = stored->row.number,
        .date = stored->row.when.date, .fileName = bytes->fileName, .mediaType = bytes->mediaType, .sha256 = bytes->sha256,
        .accessCondition = stored->report.accessCondition, .topics = stored->row.topics, .document = std::move(*document)};
    for (const Statement &statement : std::as_const(stored->report.statements)) {
        if (!statement.speaker.isEmpty() && !found.speakers.contains(statement.speaker))
            found.speakers.append(statement.speaker);
    }
    if (request.withOriginals && bytes->mediaType == "application/pdf"_L1)
        found.original = std::move(bytes->bytes);
    return found;
}

Result<void> addReports(const Connection &connection, const BundleRequest &request, AnnotationBundle &bundle)
{
    for (const AnnotationRow &row : std::as_const(bundle.annotations)) {
        const qint64 id = row.annotation.report;
        if (!id || bundle.report(id))
            continue;
        auto found = bundleReport(connection, id, request);
        if (!found)
            return std::unexpected(found.error());
        bundle.reports.append(std::move(*found));
    }
    return {};
}

/// Of a link both ends must leave too.
QList<BundleLink> linksAmong(const QList<AnnotationRow> &rows, const QList<AnnotationLink> &links)
{
    QHash<qint64, QString> uids;
    for (const AnnotationRow &row : rows)
        uids.insert(row.annotation.id, row.annotation.uid);
    QList<BundleLink> among;
    for (const AnnotationLink &link : links) {
        if (uids.contains(link.source) && uids.contains(link.target))
            among.append({link.uid, uids.value(link.source), uids.value(link.target), link.relation});
    }
    return among;
}

} // namespace

const BundleReport *AnnotationBundle::report(qint64 id) const
{
    const auto found = std::ranges::find(reports, id, &BundleReport::id);
    return found == reports.end() ? nullptr : &*found;
}

QList<AnnotationRow> AnnotationBundle::annotationsOf(qint64 report) const
{
    QList<AnnotationRow> rows;
    std::ranges::copy_if(annotations, std::back_inserter(rows), [&](const AnnotationRow &row) { return row.annotation.report == report; });
    return rows;
}

QString AnnotationBundle::meaningOf(const QString &color) const
{
    const auto found = std::ranges::find(colors, color, &HighlightColor::color);
    return found == colors.end() || found->meaning.isEmpty() ? color : found->meaning;
}

Result<QList<AnnotationRow>> annotationRows(const Connection &connection, const BundleRequest &request)
{
    return annotations(connection).transform([&](QList<AnnotationRow> &&rows) {
        rows.removeIf([&](const AnnotationRow &row) { return !isWanted(row.annotation, request); });
        return std::move(rows);
    });
}

Result<AnnotationBundle> annotationBundle(const Connection &connection, const BundleRequest &request)
{
    auto rows = annotationRows(connection, request);
    if (!rows)
        return std::unexpected(rows.error());
    const auto links = annotationLinks(connection);
    auto colors = highlightColors(connection);
    if (!links || !colors)
        return std::unexpected(!links ? links.error() : colors.error());
    AnnotationBundle bundle{.title = BundleText::tr("Annotations of %1").arg(QFileInfo(connection.path()).completeBaseName()),
        .madeAt = QDateTime::currentDateTimeUtc(), .colors = std::move(*colors), .annotations = std::move(*rows)};
    std::ranges::stable_partition(bundle.annotations, [](const AnnotationRow &row) { return row.annotation.report != 0; });
    bundle.links = linksAmong(bundle.annotations, *links);
    return addReports(connection, request, bundle).transform([&] { return std::move(bundle); });
}

} // namespace Rapporteur
