// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extract/extractor.h"
#include "core/text/extract/pdfdocument.h"

#include <QBuffer>
#include <QColor>
#include <QCoreApplication>
#include <QPolygonF>

#include <poppler-annotation.h>
#include <poppler-converter.h>

#include <map>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype mostMarks = 100'000; // of one file
constexpr double opacity = 0.4;

/// From points to parts of the page, which Poppler counts in.
QRectF partOf(QRectF area, QSizeF page)
{
    return {area.x() / page.width(), area.y() / page.height(), area.width() / page.width(), area.height() / page.height()};
}

QRectF inPoints(QRectF part, QSizeF page)
{
    return {part.x() * page.width(), part.y() * page.height(), part.width() * page.width(), part.height() * page.height()};
}

void describe(Poppler::Annotation &annotation, const PdfMark &mark, const QString &name, bool withContents)
{
    annotation.setUniqueName(name);
    annotation.setAuthor(mark.author);
    if (withContents)
        annotation.setContents(mark.contents);
    if (mark.createdAt.isValid())
        annotation.setCreationDate(mark.createdAt);
    Poppler::Annotation::Style style;
    style.setColor(QColor(mark.color.isEmpty() ? u"#f5c518"_s : mark.color));
    style.setOpacity(mark.isHighlight ? opacity : 1);
    annotation.setStyle(style);
}

/// Last of all: Poppler takes every change for one that is made now.
void add(Poppler::Page &page, Poppler::Annotation &annotation, const PdfMark &mark)
{
    page.addAnnotation(&annotation);
    if (mark.modifiedAt.isValid())
        annotation.setModificationDate(mark.modifiedAt);
}

void addHighlight(Poppler::Page &page, const PdfMark &mark, const QList<QRectF> &areas, const QString &name, bool withContents)
{
    Poppler::HighlightAnnotation highlight;
    QList<Poppler::HighlightAnnotation::Quad> quads;
    QRectF whole;
    for (const QRectF &area : areas) {
        const QRectF part = partOf(area, page.pageSizeF());
        // In the file they become the two upper and the two lower ones, from the left, as all readers have them in spite of the standard.
        quads.append({{part.topLeft(), part.topRight(), part.bottomRight(), part.bottomLeft()}, false, false, 0});
        whole = whole.united(part);
    }
    highlight.setBoundary(whole);
    describe(highlight, mark, name, withContents);
    highlight.setHighlightType(Poppler::HighlightAnnotation::Highlight);
    highlight.setHighlightQuads(quads);
    add(page, highlight, mark);
}

void addNote(Poppler::Page &page, const PdfMark &mark)
{
    constexpr double side = 24; // points
    Poppler::TextAnnotation note(Poppler::TextAnnotation::Linked);
    note.setBoundary(partOf({mark.areas.first().rectangle.topLeft(), QSizeF(side, side)}, page.pageSizeF()));
    note.setTextIcon(u"Note"_s);
    describe(note, mark, mark.name, true);
    add(page, note, mark);
}

/// A mark over a page break is an annotation a page; the first has the note, the others its name with a number.
void addMark(const Poppler::Document &pdf, const PdfMark &mark)
{
    std::map<int, QList<QRectF>> pages;
    for (const PdfArea &area : mark.areas)
        pages[area.page].append(area.rectangle);
    int part = 0;
    for (const auto &[number, areas] : pages) {
        const std::unique_ptr<Poppler::Page> page = number <= pdf.numPages() ? pdf.page(number - 1) : nullptr;
        if (!page || page->pageSizeF().isEmpty())
            continue;
        ++part;
        if (mark.isHighlight)
            addHighlight(*page, mark, areas, part == 1 ? mark.name : u"%1.%2"_s.arg(mark.name).arg(part), part == 1);
        else
            addNote(*page, mark);
    }
}

PdfMark markOf(const Poppler::Annotation &annotation, int page, QSizeF size)
{
    PdfMark mark{.name = annotation.uniqueName(), .isHighlight = annotation.subType() == Poppler::Annotation::AHighlight, .contents = annotation.contents(),
        .author = annotation.author(), .createdAt = annotation.creationDate(), .modifiedAt = annotation.modificationDate()};
    if (const QColor color = annotation.style().color(); color.isValid())
        mark.color = color.name();
    if (mark.isHighlight) {
        for (const auto &quad : static_cast<const Poppler::HighlightAnnotation &>(annotation).highlightQuads()) {
            const QRectF part = QPolygonF({quad.points[0], quad.points[1], quad.points[2], quad.points[3]}).boundingRect();
            mark.areas.append({page, inPoints(part, size)});
        }
    } else {
        mark.areas.append({page, inPoints(annotation.boundary().normalized(), size)});
    }
    return mark;
}

} // namespace

Result<QByteArray> markPdf(const QByteArray &bytes, const QList<PdfMark> &marks)
{
    const auto opened = openPdf(bytes);
    if (!opened)
        return std::unexpected(opened.error());
    for (const PdfMark &mark : marks)
        addMark(**opened, mark);
    QBuffer buffer;
    const std::unique_ptr<Poppler::PDFConverter> converter = (*opened)->pdfConverter();
    buffer.open(QBuffer::WriteOnly);
    converter->setOutputDevice(&buffer);
    converter->setPDFOptions(Poppler::PDFConverter::WithChanges);
    if (!converter->convert())
        return failure(ErrorCode::Damaged, QCoreApplication::translate("Extractor", "This PDF cannot be written anew."));
    return buffer.data();
}

Result<QList<PdfMark>> readPdfMarks(const QByteArray &bytes)
{
    const auto opened = openPdf(bytes);
    if (!opened)
        return std::unexpected(opened.error());
    QList<PdfMark> marks;
    for (int i = 0; i < (*opened)->numPages(); ++i) {
        const std::unique_ptr<Poppler::Page> page = (*opened)->page(i);
        if (!page)
            continue;
        for (const auto &annotation : page->annotations({Poppler::Annotation::AHighlight, Poppler::Annotation::AText})) {
            PdfMark mark = markOf(*annotation, i + 1, page->pageSizeF());
            if (!mark.areas.isEmpty())
                marks.append(std::move(mark));
        }
        if (marks.size() > mostMarks)
            return failure(ErrorCode::TooLarge, QCoreApplication::translate("Extractor", "This PDF holds too many annotations."));
    }
    return marks;
}

} // namespace Rapporteur
