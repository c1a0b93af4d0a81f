// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/text/extractorlimits.h"
#include "core/text/ocrlanguages.h"
#include "core/text/pdfattachments.h"
#include "core/text/pdfmarks.h"
#include "core/text/textdocument.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <stop_token>

namespace Rapporteur {

/// What a pool has seen so far.
struct ExtractorStatistics {
    int started = 0; ///< helpers, the first ones included
    int faults = 0; ///< helpers that crashed, hung, flooded or lied, and were replaced
};

/// A document, and the compact form of it (textdocumentcbor.h) that it came in.
struct ExtractedDocument {
    TextDocument document;
    QByteArray cbor;
};

/// A kept set of helper processes (rapporteur-extract), each used for many files. The documents themselves
/// are never parsed in this process. All functions are thread-safe and block the calling thread; never call
/// them on the window's.
class ExtractorPool
{
public:
    /// `program` is the helper's path; empty: beside this program, then in the installed libexec folder.
    explicit ExtractorPool(int processes = 0 /* one a core */, QString program = {}, ExtractorLimits limits = {});
    ~ExtractorPool();
    ExtractorPool(const ExtractorPool &) = delete;
    ExtractorPool &operator=(const ExtractorPool &) = delete;

    /// From now on pages of a PDF that are pictures are read by OCR in these languages; no languages: they are not read.
    void setOcrLanguages(const OcrLanguages &languages);
    [[nodiscard]] bool readsScans() const;

    /// Reads the bytes of a file. `fileName` helps to tell the formats that have no signature (Markdown, HTML,
    /// plain text); it is not opened.
    [[nodiscard]] Result<ExtractedDocument> extractPacked(const QByteArray &bytes, const QString &fileName, std::stop_token stop = {});
    [[nodiscard]] Result<TextDocument> extract(const QByteArray &bytes, const QString &fileName, std::stop_token stop = {});

    /// A picture of a page (from 1) of a PDF as PNG, `scale` pixels a point.
    [[nodiscard]] Result<QByteArray> pagePicture(const QByteArray &bytes, int page, double scale, std::stop_token stop = {});

    /// A PDF with highlights and notes besides those that it has.
    [[nodiscard]] Result<QByteArray> markPdf(const QByteArray &bytes, const QList<PdfMark> &marks, std::stop_token stop = {});
    /// The highlights and notes of a PDF.
    [[nodiscard]] Result<QList<PdfMark>> pdfMarks(const QByteArray &bytes, std::stop_token stop = {});
    /// The files that travel in a PDF. Their names are not to be trusted as paths.
    [[nodiscard]] Result<QList<PdfAttachment>> pdfAttachments(const QByteArray &bytes, std::stop_token stop = {});

    [[nodiscard]] ExtractorStatistics statistics() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Rapporteur
