// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/text/pdfattachments.h"
#include "core/text/pdfmarks.h"
#include "core/text/textdocument.h"

#include <QByteArray>

namespace Rapporteur {

/// A format that can be read.
struct Extractor {
    const char *name;
    bool (*canRead)(const QByteArray &bytes, const QString &fileName); ///< by signature, else by the name's ending
    Result<TextDocument> (*read)(const QByteArray &bytes);
};

/// In the order in which they are asked: signatures first, plain text last.
[[nodiscard]] const QList<Extractor> &extractors();

class ScanReader;

/// Reads a file with the first reader that knows it. With `scans`, pages of a PDF without words are read by OCR.
/// Errors: UnknownFormat, Damaged, Encrypted, TooLarge.
[[nodiscard]] Result<TextDocument> extractText(const QByteArray &bytes, const QString &fileName, ScanReader *scans = nullptr);

/// A page (from 1) of a PDF as PNG. Errors: those above, NotFound for a page that is not there.
[[nodiscard]] Result<QByteArray> renderPdfPage(const QByteArray &bytes, int page, double scale);

/// A PDF with these annotations besides its own.
[[nodiscard]] Result<QByteArray> markPdf(const QByteArray &bytes, const QList<PdfMark> &marks);
/// The highlights and notes that a PDF holds.
[[nodiscard]] Result<QList<PdfMark>> readPdfMarks(const QByteArray &bytes);
/// The files that travel in a PDF. Errors: those above; TooLarge where they are more than 1,000, or than 64 MB together.
[[nodiscard]] Result<QList<PdfAttachment>> readPdfAttachments(const QByteArray &bytes);

bool canReadPdf(const QByteArray &bytes, const QString &fileName);
bool canReadDocx(const QByteArray &bytes, const QString &fileName);
bool canReadPptx(const QByteArray &bytes, const QString &fileName);
bool canReadOdt(const QByteArray &bytes, const QString &fileName);
bool canReadHtml(const QByteArray &bytes, const QString &fileName);
bool canReadMarkdown(const QByteArray &bytes, const QString &fileName);
bool canReadPlainText(const QByteArray &bytes, const QString &fileName);

Result<TextDocument> readPdf(const QByteArray &bytes);
Result<TextDocument> readScannedPdf(const QByteArray &bytes, ScanReader &scans);
Result<TextDocument> readDocx(const QByteArray &bytes);
Result<TextDocument> readPptx(const QByteArray &bytes);
Result<TextDocument> readOdt(const QByteArray &bytes);
Result<TextDocument> readHtml(const QByteArray &bytes);
Result<TextDocument> readMarkdown(const QByteArray &bytes);
Result<TextDocument> readPlainText(const QByteArray &bytes);

} // namespace Rapporteur
