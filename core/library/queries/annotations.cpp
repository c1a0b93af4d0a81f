// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/annotations.h"

#include "core/library/annotationrows.h"
#include "core/library/preparedquery.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct AnnotationsText {
    Q_DECLARE_TR_FUNCTIONS(Annotations)
};

/// All the rows of a query, read one by one.
template<typename Row, typename... Values>
Result<QList<Row>> rows(const Connection &connection, const QString &sql, Row (*read)(const PreparedQuery &), const Values &...values)
{
    PreparedQuery query(connection, sql);
    if (const auto done = query.run(values...); !done)
        return std::unexpected(done.error());
    QList<Row> list;
    while (query.next())
        list.append(read(query));
    return query.ended().transform([&] { return list; });
}

QString selectRows()
{
    return AnnotationRows::select(
        u", readings.label, readings.series, readings.date, sections.heading, coalesce(people.name, names.text), names.person, "
        "coalesce(nullif(statements.topics, ''), paragraphs.topics), "
        "(SELECT count(*) FROM annotation_links WHERE annotation_links.source = annotations.id OR annotation_links.target = annotations.id), readings.details ->> '$.access'"_s)
        + u" LEFT JOIN readings ON readings.report = annotations.report "
          "LEFT JOIN sections ON sections.report = annotations.report AND sections.position = annotation_places.section "
          "LEFT JOIN statements ON statements.id = annotation_places.statement LEFT JOIN names ON names.id = statements.name "
          "LEFT JOIN people ON people.id = names.person LEFT JOIN paragraphs ON paragraphs.id = annotation_places.paragraph"_s;
}

AnnotationRow readRow(const PreparedQuery &query)
{
    constexpr int more = AnnotationRows::columnCount;
    AnnotationRow row{.annotation = AnnotationRows::read(query), .reportLabel = query.text(more), .series = query.text(more + 1),
        .date = query.date(more + 2), .section = query.text(more + 3), .speaker = query.text(more + 4), .person = query.integer(more + 5),
        .topics = query.list(more + 6), .links = int(query.integer(more + 7)), .accessCondition = query.text(more + 8)};
    if (row.annotation.target == AnnotationTarget::Topic)
        row.topics = {row.annotation.subject};
    if (row.annotation.target == AnnotationTarget::Person)
        row.speaker = row.annotation.subject;
    return row;
}

AnnotationLink readLink(const PreparedQuery &query)
{
    return {query.integer(0), query.text(1), query.integer(2), query.integer(3), query.text(4)};
}

template<typename Row> Result<Row> only(const Result<QList<Row>> &rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(ErrorCode::NotFound, AnnotationsText::tr("This annotation is no longer in the library."));
    return rows->first();
}

} // namespace

Result<QList<Annotation>> annotationsOf(const Connection &connection, qint64 report)
{
    return rows<Annotation>(connection,
        AnnotationRows::select() + u" WHERE report = ? ORDER BY annotations.target = 'passage', annotation_places.shown_start, annotations.id"_s,
        &AnnotationRows::read, report);
}

Result<QList<Annotation>> annotationsAbout(const Connection &connection, AnnotationTarget target, qint64 report, const QStringList &names)
{
    auto all = rows<Annotation>(
        connection, AnnotationRows::select() + u" WHERE annotations.target = ? ORDER BY annotations.id"_s, &AnnotationRows::read, targetName(target));
    return all.transform([&](QList<Annotation> found) {
        found.removeIf([&](const Annotation &one) { return target == AnnotationTarget::Report ? one.report != report : !names.contains(one.subject); });
        return found;
    });
}

Result<QList<AnnotationRow>> annotations(const Connection &connection)
{
    return rows<AnnotationRow>(connection,
        selectRows() + u" ORDER BY readings.date IS NULL, readings.date DESC, annotations.report, annotation_places.shown_start, annotations.id"_s, &readRow);
}

Result<AnnotationRow> annotation(const Connection &connection, qint64 id)
{
    return only(rows<AnnotationRow>(connection, selectRows() + u" WHERE annotations.id = ?"_s, &readRow, id));
}

Result<Annotation> annotationByUid(const Connection &connection, const QString &uid)
{
    return only(rows<Annotation>(connection, AnnotationRows::select() + u" WHERE uid = ?"_s, &AnnotationRows::read, uid));
}

Result<QList<TagCount>> tags(const Connection &connection)
{
    return rows<TagCount>(connection, u"SELECT tag, count(*) FROM annotation_tags GROUP BY tag ORDER BY tag"_s,
        +[](const PreparedQuery &query) { return TagCount{query.text(0), int(query.integer(1))}; });
}

Result<QList<HighlightColor>> highlightColors(const Connection &connection)
{
    return rows<HighlightColor>(connection, u"SELECT id, color, meaning FROM highlight_colors ORDER BY position, id"_s,
        +[](const PreparedQuery &query) { return HighlightColor{query.integer(0), query.text(1), query.text(2)}; });
}

Result<QList<AnnotationLink>> annotationLinks(const Connection &connection)
{
    return rows<AnnotationLink>(connection, u"SELECT id, uid, source, target, relation FROM annotation_links ORDER BY id"_s,
        &readLink);
}

Result<QList<LinkedAnnotation>> linksOf(const Connection &connection, qint64 id)
{
    const auto all = rows<AnnotationLink>(
        connection, u"SELECT id, uid, source, target, relation FROM annotation_links WHERE source = ? OR target = ? ORDER BY id"_s, &readLink, id, id);
    if (!all)
        return std::unexpected(all.error());
    QList<LinkedAnnotation> links;
    for (const AnnotationLink &link : *all) {
        const bool outgoing = link.source == id;
        auto other = annotation(connection, outgoing ? link.target : link.source);
        if (!other)
            return std::unexpected(other.error());
        links.append({link.id, link.relation, outgoing, std::move(*other)});
    }
    return links;
}

} // namespace Rapporteur
