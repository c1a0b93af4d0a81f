// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/annotationedits.h"

#include "core/library/annotationplaces.h"
#include "core/library/annotationrows.h"
#include "core/library/answers.h"
#include "core/library/journal.h"
#include "core/library/preparedquery.h"
#include "core/library/queries/annotations.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct EditText {
    Q_DECLARE_TR_FUNCTIONS(AnnotationEdits)
};

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

/// Words short enough for the title of a step.
QString named(const QString &words)
{
    const QString line = words.simplified();
    return line.size() <= 40 ? line : line.left(39).trimmed() + u'…';
}

Result<QList<qint64>> idsWhere(const Connection &connection, const QString &sql, const QVariantList &values)
{
    PreparedQuery query(connection, sql);
    if (const auto done = query.run(values); !done)
        return std::unexpected(done.error());
    QList<qint64> ids;
    while (query.next())
        ids.append(query.integer(0));
    return query.ended().transform([&] { return ids; });
}

/// Runs a statement for each id.
Result<void> forEach(const Connection &connection, const QString &sql, const QList<qint64> &ids, const QVariantList &before = {})
{
    PreparedQuery query(connection, sql);
    for (const qint64 id : ids) {
        if (const auto done = query.run(before + QVariantList{id}); !done)
            return done;
    }
    return {};
}

Result<void> touch(const Connection &connection, const QList<qint64> &ids)
{
    return forEach(connection, u"UPDATE annotations SET modified_at = ? WHERE id = ?"_s, ids, {AnnotationRows::stamp(now())});
}

Result<void> placeOne(const Connection &connection, const Annotation &annotation, qint64 id)
{
    return annotation.target == AnnotationTarget::Passage ? placeAnnotations(connection, annotation.report, {id}) : Result<void>();
}

QString titleOfAdding(const Annotation &a)
{
    switch (a.target) {
    case AnnotationTarget::Report:
        return EditText::tr("Annotate a meeting");
    case AnnotationTarget::Person:
    case AnnotationTarget::Topic:
        return EditText::tr("Annotate %1").arg(a.subject);
    case AnnotationTarget::Passage:
        break;
    }
    return a.note.isEmpty() ? EditText::tr("Highlight “%1”").arg(named(a.anchor.quote)) : EditText::tr("Note on “%1”").arg(named(a.anchor.quote));
}

QString titleOfChange(const AnnotationChange &change, qsizetype count)
{
    const int n = int(count);
    if (change.color)
        return EditText::tr("Recolour %n annotation(s)", nullptr, n);
    if (change.note)
        return EditText::tr("Write a note");
    if (change.starred)
        return *change.starred ? EditText::tr("Star %n annotation(s)", nullptr, n) : EditText::tr("Unstar %n annotation(s)", nullptr, n);
    if (change.isPrivate)
        return *change.isPrivate ? EditText::tr("Make %n annotation(s) private", nullptr, n) : EditText::tr("Share %n annotation(s)", nullptr, n);
    if (!change.addTags.isEmpty())
        return EditText::tr("Tag %n annotation(s) “%1”", nullptr, n).arg(change.addTags.join(u", "_s));
    return EditText::tr("Take “%1” off %n annotation(s)", nullptr, n).arg(change.removeTags.join(u", "_s));
}

Result<void> writeChange(const Connection &connection, const QList<qint64> &ids, const AnnotationChange &change)
{
    Result<void> done;
    const auto set = [&](const QString &column, const QVariant &value) {
        done = done.and_then([&] { return forEach(connection, u"UPDATE annotations SET %1 = ? WHERE id = ?"_s.arg(column), ids, {value}); });
    };
    if (change.color)
        set(u"color"_s, *change.color);
    if (change.note)
        set(u"note"_s, *change.note);
    if (change.starred)
        set(u"starred"_s, int(*change.starred));
    if (change.isPrivate)
        set(u"private"_s, int(*change.isPrivate));
    for (const QString &tag : change.removeTags)
        done = done.and_then([&] { return forEach(connection, u"DELETE FROM annotation_tags WHERE tag = ? AND annotation = ?"_s, ids, {cleanTag(tag)}); });
    for (const qint64 id : ids)
        done = done.and_then([&] { return AnnotationRows::writeTags(connection, id, change.addTags); });
    return done.and_then([&] { return touch(connection, ids); });
}

/// An anchor of what is shown at a place.
Result<Anchor> anchorOfShown(const Connection &connection, qint64 report, Span shown)
{
    const auto document = extractedText(connection, report);
    if (!document)
        return std::unexpected(document.error());
    const auto corrections = textCorrections(connection, report);
    if (!corrections)
        return std::unexpected(corrections.error());
    const Span span = corrections->isEmpty() ? shown : corrected(*document, *corrections).toOriginal(shown);
    if (span.isEmpty() || span.end > document->text.size())
        return failure(ErrorCode::NotFound, EditText::tr("These words are not in the report. It may have changed; choose them again."));
    return anchorOf(*document, span);
}

Result<void> holdAt(const Connection &connection, const Annotation &annotation, const Anchor &anchor)
{
    return runSql(connection,
        u"UPDATE annotations SET span_start = ?, span_end = ?, page = ?, quote = ?, before = ?, after = ?, paragraph = ?, modified_at = ? WHERE id = ?"_s,
        {anchor.span.start, anchor.span.end, anchor.page, anchor.quote, anchor.before, anchor.after, anchor.paragraph, AnnotationRows::stamp(now()), annotation.id})
        .and_then([&] { return placeAnnotations(connection, annotation.report, {annotation.id}); });
}

/// The tag itself and those below it, with the annotations that bear them.
QString withBelow()
{
    return u"(tag = ? OR substr(tag, 1, ?) = ?)"_s;
}

QVariantList withBelowValues(const QString &tag)
{
    return {tag, tag.size() + 1, QString(tag + u'/')};
}

} // namespace

Result<qint64> addAnnotation(const Connection &connection, const Annotation &wanted)
{
    Annotation annotation = wanted;
    if (annotation.uid.isEmpty())
        annotation.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!annotation.createdAt.isValid())
        annotation.createdAt = now();
    if (!annotation.modifiedAt.isValid())
        annotation.modifiedAt = annotation.createdAt;
    qint64 id = 0;
    return inStep(connection, titleOfAdding(annotation), [&]() -> Result<void> {
        const auto added = AnnotationRows::insert(connection, annotation);
        if (!added)
            return std::unexpected(added.error());
        id = *added;
        return placeOne(connection, annotation, id);
    }).transform([&] { return id; });
}

Result<qint64> annotatePassage(const Connection &connection, qint64 report, Span shown, const Annotation &look)
{
    auto anchor = anchorOfShown(connection, report, shown);
    if (!anchor)
        return std::unexpected(anchor.error());
    Annotation annotation = look;
    annotation.target = AnnotationTarget::Passage;
    annotation.report = report;
    annotation.anchor = std::move(*anchor);
    return addAnnotation(connection, annotation);
}

Result<void> changeAnnotations(const Connection &connection, const QList<qint64> &ids, const AnnotationChange &change)
{
    if (ids.isEmpty())
        return {};
    const QString mergeKey = change.note && ids.size() == 1 ? u"note:%1"_s.arg(ids.first()) : QString();
    return inStep(connection, titleOfChange(change, ids.size()), [&] { return writeChange(connection, ids, change); }, mergeKey);
}

Result<void> removeAnnotations(const Connection &connection, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return {};
    return inStep(connection, EditText::tr("Delete %n annotation(s)", nullptr, int(ids.size())), [&] {
        Result<void> done;
        for (const QString &sql : {u"DELETE FROM annotation_tags WHERE annotation = ?"_s, u"DELETE FROM annotation_links WHERE source = ?"_s,
                 u"DELETE FROM annotation_links WHERE target = ?"_s, u"DELETE FROM board_cards WHERE annotation = ?"_s,
                 u"DELETE FROM annotation_places WHERE annotation = ?"_s, u"DELETE FROM annotations WHERE id = ?"_s})
            done = done.and_then([&] { return forEach(connection, sql, ids); });
        return done;
    });
}

Result<void> moveAnnotation(const Connection &connection, qint64 id, Span shown)
{
    const auto before = annotation(connection, id);
    if (!before)
        return std::unexpected(before.error());
    const auto anchor = anchorOfShown(connection, before->annotation.report, shown);
    if (!anchor)
        return std::unexpected(anchor.error());
    return inStep(connection, EditText::tr("Hold “%1” at other words").arg(named(before->annotation.anchor.quote)),
        [&] { return holdAt(connection, before->annotation, *anchor); });
}

Result<void> confirmAnnotations(const Connection &connection, const QList<qint64> &ids)
{
    return inStep(connection, EditText::tr("Confirm %n passage(s)", nullptr, int(ids.size())), [&]() -> Result<void> {
        for (const qint64 id : ids) {
            const auto row = annotation(connection, id);
            if (!row)
                return std::unexpected(row.error());
            const Placement &place = row->annotation.place;
            if (place.state != AnchorState::Moved && place.state != AnchorState::Changed)
                continue;
            const auto document = extractedText(connection, row->annotation.report);
            if (!document)
                return std::unexpected(document.error());
            if (const auto done = holdAt(connection, row->annotation, anchorOf(*document, place.span)); !done)
                return done;
        }
        return {};
    });
}

Result<qint64> putAnnotation(const Connection &connection, const Annotation &annotation)
{
    return putAnnotations(connection, {annotation}).transform([](const QList<qint64> &ids) { return ids.first(); });
}

Result<QList<qint64>> putAnnotations(const Connection &connection, const QList<Annotation> &annotations)
{
    QList<qint64> ids;
    for (const Annotation &annotation : annotations) {
        const auto id = AnnotationRows::put(connection, annotation);
        if (!id)
            return std::unexpected(id.error());
        ids.append(*id);
    }
    return placeChanged(connection, ids).transform([&] { return ids; });
}

Result<qint64> linkAnnotations(const Connection &connection, qint64 source, qint64 target, const QString &relation)
{
    const auto there = idsWhere(connection, u"SELECT id FROM annotation_links WHERE source = ? AND target = ? AND relation = ?"_s, {source, target, relation});
    if (!there)
        return std::unexpected(there.error());
    if (!there->isEmpty())
        return there->first();
    qint64 id = 0;
    return inStep(connection, EditText::tr("Link two annotations"), [&] {
        PreparedQuery query(connection, u"INSERT INTO annotation_links (uid, source, target, relation) VALUES (?, ?, ?, ?)"_s);
        return query.run(QUuid::createUuid().toString(QUuid::WithoutBraces), source, target, relation).transform([&] { id = query.lastId(); });
    }).transform([&] { return id; });
}

Result<void> removeLink(const Connection &connection, qint64 link)
{
    return inStep(connection, EditText::tr("Part two annotations"), [&] { return runSql(connection, u"DELETE FROM annotation_links WHERE id = ?"_s, {link}); });
}

Result<void> renameTag(const Connection &connection, const QString &tag, const QString &to)
{
    const QString name = cleanTag(to);
    if (name.isEmpty() || name == tag)
        return {};
    const auto bearers = idsWhere(connection, u"SELECT DISTINCT annotation FROM annotation_tags WHERE "_s + withBelow(), withBelowValues(tag));
    if (!bearers)
        return std::unexpected(bearers.error());
    return inStep(connection, EditText::tr("Rename tag “%1” to “%2”").arg(tag, name), [&] {
        // By way of names that no tag has, so that "a" can become "a/b" while "a/b" is there.
        return runSql(connection, u"INSERT OR IGNORE INTO annotation_tags (annotation, tag) SELECT annotation, char(10) || ? || substr(tag, ?) FROM annotation_tags WHERE "_s + withBelow(),
            QVariantList{name, tag.size() + 1} + withBelowValues(tag))
            .and_then([&] { return runSql(connection, u"DELETE FROM annotation_tags WHERE "_s + withBelow(), withBelowValues(tag)); })
            .and_then([&] {
                return runSql(connection,
                    u"DELETE FROM annotation_tags WHERE substr(tag, 1, 1) = char(10) AND EXISTS "
                    "(SELECT 1 FROM annotation_tags AS same WHERE same.annotation = annotation_tags.annotation AND same.tag = substr(annotation_tags.tag, 2))"_s);
            })
            .and_then([&] { return runSql(connection, u"UPDATE annotation_tags SET tag = substr(tag, 2) WHERE substr(tag, 1, 1) = char(10)"_s); })
            .and_then([&] { return touch(connection, *bearers); });
    });
}

Result<void> removeTag(const Connection &connection, const QString &tag)
{
    const auto bearers = idsWhere(connection, u"SELECT DISTINCT annotation FROM annotation_tags WHERE "_s + withBelow(), withBelowValues(tag));
    if (!bearers || bearers->isEmpty())
        return bearers.transform([](const auto &) {});
    return inStep(connection, EditText::tr("Delete tag “%1”").arg(tag), [&] {
        return runSql(connection, u"DELETE FROM annotation_tags WHERE "_s + withBelow(), withBelowValues(tag)).and_then([&] { return touch(connection, *bearers); });
    });
}

Result<void> setHighlightColors(const Connection &connection, const QList<HighlightColor> &colors)
{
    const auto before = highlightColors(connection);
    if (!before)
        return std::unexpected(before.error());
    return inStep(connection, EditText::tr("Change the colours to mark with"), [&]() -> Result<void> {
        for (const HighlightColor &old : *before) {
            const auto now = std::ranges::find(colors, old.id, &HighlightColor::id);
            Result<void> done = runSql(connection, u"DELETE FROM highlight_colors WHERE id = ?"_s, {old.id});
            if (now != colors.end() && now->color != old.color)
                done = done.and_then([&] { return runSql(connection, u"UPDATE annotations SET color = ? WHERE color = ?"_s, {now->color, old.color}); });
            if (!done)
                return done;
        }
        int position = 0;
        for (const HighlightColor &color : colors) {
            const QVariant id = color.id ? QVariant(color.id) : QVariant();
            if (const auto done = runSql(connection, u"INSERT INTO highlight_colors (id, position, color, meaning) VALUES (?, ?, ?, ?)"_s, {id, ++position, color.color, color.meaning}); !done)
                return done;
        }
        return {};
    });
}

} // namespace Rapporteur
