// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace Rapporteur {

/// A page, or a slide. Formats without pages have none.
struct Page {
    QSizeF size; ///< in points (1/72 inch)
    Span span; ///< the text on it; a paragraph cut by a page break belongs to the page it begins on
    bool hasTextLayer = true; ///< false: a picture only, nothing could be read
    QString ocrLanguages = {}; ///< e.g. "eng+fra": a scan that OCR was tried on; its words, if there are any, are OCR's
    int ocrConfidence = -1; ///< of those words on the average, in percent; -1 where there are none

    [[nodiscard]] bool isReadByOcr() const { return ocrConfidence >= 0; }
};

enum class BlockKind {
    Paragraph,
    Heading,
    ListItem,
    TableRow, ///< cells are parted by a tab
};

/// One paragraph, heading, list item or table row. Blocks follow reading order and never overlap; between
/// two blocks the text has exactly one line feed.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0; ///< Heading: 1 is the highest. ListItem: 0 is the outermost. Otherwise 0
    Span span; ///< without the marker
    QString marker = {}; ///< as written, e.g. "1)", "a.", "-", "•"; empty where there is none
    int page = 0; ///< from 1; 0 where the format has no pages
    QRectF rectangle = {}; ///< on that page, in points from the top left; null where unknown
    bool emphasised = false; ///< the whole block is bold or in capitals of a larger size: a hint of a heading
};

/// A link, wherever it stood: round a word, as a PDF annotation, or dumped as a bare line at a page's foot.
struct Link {
    QString url;
    Span span = {}; ///< the words that carry it; not valid where there are none in the prose
    int page = 0;
};

/// Where a run of the text came from: one word of a PDF page, or as many characters of a decoded file as stand there
/// as they do here.
struct Origin {
    Span span;
    int page = 0; ///< from 1; 0 where the format has no pages
    QRectF rectangle = {}; ///< of the run, in points from the top left; null where unknown
    qsizetype source = -1; ///< offset of the run in the decoded source text; -1 where that has no meaning
    int confidence = -1; ///< of OCR in this word, in percent; -1 where the file itself tells it
};

/// The words of a document, in reading order, free of page furniture (running heads, page numbers, dumped
/// links), with lines re-joined into paragraphs; and where each of them stood. A plain value.
struct TextDocument {
    QString mediaType; ///< e.g. "application/pdf"
    QString title = {}; ///< from the file's metadata, not from its text
    QString encoding = {}; ///< of plain text, e.g. "UTF-8", "windows-1252"
    bool encodingRepaired = false; ///< bytes that the encoding does not allow were replaced
    QString text;
    QList<Page> pages = {};
    QList<Block> blocks = {};
    QList<Link> links = {};
    QList<Origin> origins = {}; ///< ascending, not overlapping; joins and mended hyphens have none
    QStringList furniture = {}; ///< lines left out of the text, as they were (running heads, page numbers)

    /// The page that `offset` stands on, from 1; 0 where there are no pages.
    [[nodiscard]] int pageAt(qsizetype offset) const;
    /// The block that holds `offset`; -1 where none does.
    [[nodiscard]] int blockAt(qsizetype offset) const;
    /// Whether pages could not be read and OCR was not tried on any.
    [[nodiscard]] bool awaitsOcr() const;
    /// The rectangles on `page` that the words of `span` cover, a rectangle a line.
    [[nodiscard]] QList<QRectF> rectangles(Span span, int page) const;
};

/// The cells of a TableRow.
[[nodiscard]] QList<Span> cellsOf(QStringView text, Span row);

} // namespace Rapporteur
