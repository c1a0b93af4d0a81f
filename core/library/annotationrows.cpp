// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/annotationrows.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Rapporteur::AnnotationRows {

namespace {

QVariantList valuesOf(const Annotation &a)
{
    return {targetName(a.target), a.report ? QVariant(a.report) : QVariant(), a.subject, a.anchor.span.start, a.anchor.span.end, a.anchor.page,
        a.anchor.quote, a.anchor.before, a.anchor.after, a.anchor.paragraph, a.color, a.note, int(a.starred), int(a.isPrivate), a.author,
        stamp(a.createdAt), stamp(a.modifiedAt), a.uid};
}

} // namespace

QString stamp(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QString select(const QString &moreColumns)
{
    return u"SELECT annotations.id, uid, annotations.target, annotations.report, subject, annotations.span_start, annotations.span_end, annotations.page, "
           "quote, before, after, annotations.paragraph, color, note, starred, private, author, created_at, modified_at, "
           "(SELECT group_concat(tag, char(10)) FROM annotation_tags WHERE annotation = annotations.id), "
           "coalesce(annotation_places.state, 3), coalesce(annotation_places.span_start, -1), coalesce(annotation_places.span_end, -1), "
           "coalesce(annotation_places.shown_start, -1), coalesce(annotation_places.shown_end, -1), coalesce(annotation_places.words, '')"_s
        + moreColumns + u" FROM annotations LEFT JOIN annotation_places ON annotation_places.annotation = annotations.id"_s;
}

QStringList tagsOf(const QString &joined)
{
    QStringList tags = joined.split(u'\n', Qt::SkipEmptyParts);
    tags.sort();
    return tags;
}

Annotation read(const PreparedQuery &query)
{
    const auto time = [&](int column) {
        QDateTime at = QDateTime::fromString(query.text(column), Qt::ISODateWithMs);
        at.setTimeZone(QTimeZone::UTC);
        return at;
    };
    return {.id = query.integer(0), .uid = query.text(1), .target = targetNamed(query.text(2)).value_or(AnnotationTarget::Passage),
        .report = query.integer(3), .subject = query.text(4),
        .anchor = {.span = query.span(5), .quote = query.text(8), .before = query.text(9), .after = query.text(10), .paragraph = query.integer(11),
            .page = int(query.integer(7))},
        .color = query.text(12), .note = query.text(13), .tags = tagsOf(query.text(19)), .starred = query.integer(14) != 0,
        .isPrivate = query.integer(15) != 0, .author = query.text(16), .createdAt = time(17), .modifiedAt = time(18),
        .place = {AnchorState(query.integer(20)), query.span(21)},
        .shown = query.span(23), .words = query.text(25)};
}

Result<void> writeTags(const Connection &connection, qint64 id, const QStringList &tags)
{
    for (const QString &tag : tags) {
        const QString clean = cleanTag(tag);
        if (clean.isEmpty())
            continue;
        if (const auto done = runSql(connection, u"INSERT OR IGNORE INTO annotation_tags (annotation, tag) VALUES (?, ?)"_s, {id, clean}); !done)
            return done;
    }
    return {};
}

Result<qint64> insert(const Connection &connection, const Annotation &annotation)
{
    PreparedQuery query(connection,
        u"INSERT INTO annotations (target, report, subject, span_start, span_end, page, quote, before, after, paragraph, color, note, starred, "
        "private, author, created_at, modified_at, uid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (const auto done = query.run(valuesOf(annotation)); !done)
        return std::unexpected(done.error());
    const qint64 id = query.lastId();
    return writeTags(connection, id, annotation.tags).transform([&] { return id; });
}

Result<qint64> put(const Connection &connection, const Annotation &annotation)
{
    PreparedQuery there(connection, u"SELECT id FROM annotations WHERE uid = ?"_s);
    if (const auto done = there.run(annotation.uid); !done)
        return std::unexpected(done.error());
    if (!there.next())
        return insert(connection, annotation);
    const qint64 id = there.integer(0);
    return runSql(connection,
        u"UPDATE annotations SET target = ?, report = ?, subject = ?, span_start = ?, span_end = ?, page = ?, quote = ?, before = ?, after = ?, "
        "paragraph = ?, color = ?, note = ?, starred = ?, private = ?, author = ?, created_at = ?, modified_at = ? WHERE uid = ?"_s,
        valuesOf(annotation))
        .and_then([&] { return runSql(connection, u"DELETE FROM annotation_tags WHERE annotation = ?"_s, {id}); })
        .and_then([&] { return writeTags(connection, id, annotation.tags); })
        .transform([&] { return id; });
}

} // namespace Rapporteur::AnnotationRows
