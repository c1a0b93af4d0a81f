// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/annotationpdf.h"

#include "core/annotations/exchangeguid.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr double noteInset = 18; // points from the page's corner
constexpr double noteStep = 30;

const QString tagsMark = u"Tags: "_s; // the same in every language: it is read again

QString contentsOf(const Annotation &annotation, bool withQuote)
{
    QStringList parts;
    if (withQuote)
        parts.append(u"“"_s + annotation.anchor.quote + u"”");
    if (!annotation.note.isEmpty())
        parts.append(annotation.note);
    if (!annotation.tags.isEmpty())
        parts.append(tagsMark + annotation.tags.join(u"; "));
    return parts.join(u"\n\n"_s);
}

QList<PdfArea> areasOf(const TextDocument &document, Span span)
{
    QList<PdfArea> areas;
    for (int page = document.pageAt(span.start); page > 0 && page <= document.pageAt(std::max(span.start, span.end - 1)); ++page) {
        const QList<QRectF> rectangles = document.rectangles(span, page);
        for (const QRectF &rectangle : rectangles)
            areas.append({page, rectangle});
    }
    return areas;
}

/// Puts the tags of the last line where they belong.
void takeTags(Annotation &annotation)
{
    static const QRegularExpression lastLine(u"(?:^|\\n\\n)Tags: ([^\\n]+)$"_s);
    const auto match = lastLine.match(annotation.note);
    if (!match.hasMatch())
        return;
    for (const QString &tag : match.captured(1).split(u';')) {
        if (const QString clean = cleanTag(tag); !clean.isEmpty())
            annotation.tags.append(clean);
    }
    annotation.tags.sort();
    annotation.tags.removeDuplicates();
    annotation.note.truncate(match.capturedStart());
}

/// The words that lie below the marks: those with their middle in it.
Span wordsBelow(const QList<PdfArea> &areas, const TextDocument &document)
{
    Span span;
    qsizetype below = 0;
    for (const Origin &origin : document.origins) {
        const bool isBelow = std::ranges::any_of(areas, [&](const PdfArea &area) {
            return area.page == origin.page && area.rectangle.contains(origin.rectangle.center());
        });
        if (!isBelow || origin.rectangle.isNull())
            continue;
        span = span.isValid() ? Span{span.start, std::max(span.end, origin.span.end)} : origin.span;
        ++below;
    }
    // Marks over columns or a table may take up what stands between in the order of reading: then the words are not theirs.
    const auto within = std::ranges::count_if(document.origins, [&](const Origin &origin) { return span.contains(origin.span); });
    return below * 2 > within ? span : Span{};
}

/// The name of a mark without the number of a further page.
QString baseName(const QString &name)
{
    static const QRegularExpression number(u"\\.[0-9]{1,4}$"_s);
    return QString(name).remove(number);
}

/// Where another program gave no name, what it says is its name.
QString uidOf(const PdfMark &mark, const QString &sha256)
{
    if (!mark.name.isEmpty() && !QUuid::fromString(mark.name).isNull())
        return uidFrom(mark.name);
    QString place;
    for (const PdfArea &area : mark.areas)
        place += u"%1 %2 %3;"_s.arg(area.page).arg(std::lround(area.rectangle.x())).arg(std::lround(area.rectangle.y()));
    return guidOf(u"mark", mark.name.isEmpty() ? QString(sha256 + place + mark.contents) : QString(mark.name + place));
}

/// Those of one mark joined again.
QList<PdfMark> joinedMarks(const QList<PdfMark> &marks)
{
    QList<PdfMark> joined;
    QHash<QString, qsizetype> byName;
    for (const PdfMark &mark : marks) {
        const bool isPart = !mark.name.isEmpty() && baseName(mark.name) != mark.name && byName.contains(baseName(mark.name));
        if (isPart) {
            joined[byName.value(baseName(mark.name))].areas += mark.areas;
            continue;
        }
        if (!mark.name.isEmpty())
            byName.insert(mark.name, joined.size());
        joined.append(mark);
    }
    return joined;
}

} // namespace

QList<PdfMark> toPdfMarks(const AnnotationBundle &bundle, const BundleReport &report)
{
    QList<PdfMark> marks;
    QHash<int, int> notes; // on a page
    const QList<AnnotationRow> rows = bundle.annotationsOf(report.id);
    for (const AnnotationRow &row : rows) {
        const Annotation &a = row.annotation;
        PdfMark mark{.name = a.uid, .areas = a.place.span.isValid() ? areasOf(report.document, a.place.span) : QList<PdfArea>(), .color = a.color,
            .author = a.author, .createdAt = a.createdAt, .modifiedAt = a.modifiedAt};
        mark.isHighlight = !mark.areas.isEmpty();
        mark.contents = contentsOf(a, !mark.isHighlight && a.target == AnnotationTarget::Passage);
        if (!mark.isHighlight) {
            const int page = std::max(1, a.anchor.page);
            mark.areas = {{page, QRectF(noteInset, noteInset + noteStep * notes[page]++, 0, 0)}};
        }
        marks.append(mark);
    }
    return marks;
}

AnnotationBundle fromPdfMarks(const QList<PdfMark> &marks, const BundleReport &report)
{
    AnnotationBundle bundle{.title = report.fileName, .reports = {report}, .isWhole = false};
    const QList<PdfMark> joined = joinedMarks(marks);
    for (const PdfMark &mark : joined) {
        Annotation annotation{.uid = uidOf(mark, report.sha256), .report = report.id, .color = mark.color, .note = mark.contents, .author = mark.author,
            .createdAt = mark.createdAt, .modifiedAt = mark.modifiedAt.isValid() ? mark.modifiedAt : mark.createdAt};
        takeTags(annotation);
        const Span span = mark.isHighlight ? wordsBelow(mark.areas, report.document) : Span{};
        annotation.target = mark.isHighlight ? AnnotationTarget::Passage : AnnotationTarget::Report;
        if (span.isValid())
            annotation.anchor = anchorOf(report.document, span);
        else
            annotation.anchor.page = mark.areas.first().page;
        bundle.annotations.append({.annotation = annotation});
    }
    return bundle;
}

} // namespace Rapporteur
