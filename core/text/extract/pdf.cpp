// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extract/extractor.h"
#include "core/text/extract/ocr.h"
#include "core/text/extract/pdfdocument.h"
#include "core/text/extractorlimits.h"
#include "core/text/layout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

#include <poppler-link.h>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int mostPages = 20000;
constexpr int mostScans = ExtractorLimits::mostScans;
constexpr double mostPixels = 40e6; // of a picture
constexpr qsizetype mostWords = 4'000'000;

void keepQuiet(const QString &, const QVariant &) { }

struct PlacedLink {
    QRectF area; ///< in points
    QString url;
};

QList<PlacedLink> linksOf(const Poppler::Page &page, QSizeF size)
{
    QList<PlacedLink> links;
    for (const std::unique_ptr<Poppler::Link> &link : page.links()) {
        if (!link || link->linkType() != Poppler::Link::Browse)
            continue;
        const QRectF area = link->linkArea().normalized(); // in parts of the page
        links.append({{area.x() * size.width(), area.y() * size.height(), area.width() * size.width(), area.height() * size.height()},
            static_cast<const Poppler::LinkBrowse *>(link.get())->url()});
    }
    return links;
}

PlacedPage placedPage(const Poppler::Page &page)
{
    PlacedPage placed{page.pageSizeF(), {}};
    const QList<PlacedLink> links = linksOf(page, placed.size);
    for (const std::unique_ptr<Poppler::TextBox> &box : page.textList()) {
        PlacedWord word{box->text(), box->boundingBox(), box->hasSpaceAfter()};
        for (const PlacedLink &link : links) {
            if (link.area.contains(word.rectangle.center()))
                word.url = link.url;
        }
        placed.words.append(word);
    }
    return placed;
}

/// A page without words as OCR reads it; as it is where it cannot be drawn.
PlacedPage scannedPage(const Poppler::Page &page, const PlacedPage &unread, ScanReader &scans)
{
    const double scale = ScanReader::scaleFor(unread.size);
    const QImage picture = scale > 0 ? page.renderToImage(72 * scale, 72 * scale) : QImage();
    return picture.isNull() ? unread : scans.read(picture, unread.size);
}

Result<TextDocument> readPages(const QByteArray &bytes, ScanReader *scans)
{
    const auto opened = openPdf(bytes);
    if (!opened)
        return std::unexpected(opened.error());
    const Poppler::Document &pdf = **opened;
    DocumentBuilder builder(u"application/pdf"_s);
    builder.document().title = pdf.info(u"Title"_s).simplified();
    QList<PlacedPage> pages;
    qsizetype words = 0;
    int scanned = 0;
    for (int i = 0; i < pdf.numPages(); ++i) {
        const std::unique_ptr<Poppler::Page> page = pdf.page(i);
        pages.append(page ? placedPage(*page) : PlacedPage{});
        if (scans && page && pages.last().words.isEmpty() && scanned++ < mostScans)
            pages.last() = scannedPage(*page, pages.last(), *scans);
        words += pages.last().words.size();
        if (words > mostWords)
            return failure(ErrorCode::TooLarge, QCoreApplication::translate("Extractor", "This PDF holds too much text to be a report."));
    }
    if (pages.isEmpty())
        return failure(ErrorCode::Damaged, QCoreApplication::translate("Extractor", "This PDF has no pages."));
    layOut(pages, builder);
    return builder.take();
}

} // namespace

Result<std::unique_ptr<Poppler::Document>> openPdf(const QByteArray &bytes)
{
    Poppler::setDebugErrorFunction(keepQuiet, {});
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return failure(ErrorCode::Damaged, QCoreApplication::translate("Extractor", "This PDF is damaged and cannot be read."));
    if (document->isLocked())
        return failure(ErrorCode::Encrypted, QCoreApplication::translate("Extractor", "This PDF is locked with a password."));
    if (document->numPages() > mostPages)
        return failure(ErrorCode::TooLarge, QCoreApplication::translate("Extractor", "This PDF has too many pages to be a report."));
    return document;
}

bool canReadPdf(const QByteArray &bytes, const QString &)
{
    // Readers accept junk before the header, so long as it begins in the first kilobyte.
    return QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-");
}

Result<TextDocument> readPdf(const QByteArray &bytes)
{
    return readPages(bytes, nullptr);
}

Result<TextDocument> readScannedPdf(const QByteArray &bytes, ScanReader &scans)
{
    return readPages(bytes, &scans);
}

Result<QByteArray> renderPdfPage(const QByteArray &bytes, int page, double scale)
{
    const auto opened = openPdf(bytes);
    if (!opened)
        return std::unexpected(opened.error());
    const std::unique_ptr<Poppler::Page> found = page > 0 && page <= (*opened)->numPages() ? (*opened)->page(page - 1) : nullptr;
    if (!found)
        return failure(ErrorCode::NotFound, QCoreApplication::translate("Extractor", "This PDF has no such page."));
    const QSizeF size = found->pageSizeF();
    if (!(scale > 0) || !(size.width() * scale * size.height() * scale <= mostPixels))
        return failure(ErrorCode::TooLarge, QCoreApplication::translate("Extractor", "The page is too large to be drawn at this size."));
    (*opened)->setRenderHint(Poppler::Document::Antialiasing);
    (*opened)->setRenderHint(Poppler::Document::TextAntialiasing);
    const QImage image = found->renderToImage(72 * scale, 72 * scale);
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return failure(ErrorCode::Damaged, QCoreApplication::translate("Extractor", "This page cannot be drawn."));
    return buffer.data();
}

} // namespace Rapporteur
