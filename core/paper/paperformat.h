// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/paper/paper.h"
#include "core/progress.h"

#include <span>
#include <stop_token>

namespace Rapporteur {

enum class PaperSize { A4, Letter };

/// How a document is to be written.
struct PaperWriting {
    PaperSize size = PaperSize::A4;
    ProgressCallback progress = {}; ///< called now and then, on the thread that writes
    std::stop_token stop = {}; ///< asked now and then; the answer is then Cancelled
};

/// A kind of file that a document can be written as.
struct PaperFormat {
    const char *id; ///< "pdf": on the command line, and the file's suffix
    const char *name; ///< "PDF", marked for translation
    const char *mediaType;
    /// The same document gives the same bytes. Errors: Cancelled; others where a library below fails.
    Result<QByteArray> (*write)(const Paper &paper, const PaperWriting &writing);

    [[nodiscard]] QString translatedName() const;
};

/// PDF first.
[[nodiscard]] std::span<const PaperFormat> paperFormats();
/// By id, whatever its letter case; null where there is none.
[[nodiscard]] const PaperFormat *paperFormatNamed(const QString &id);

/// Writes a document as a file, whole or not at all. Errors: those of the format, NotWritable, DiskFull.
[[nodiscard]] Result<void> writePaper(const Paper &paper, const PaperFormat &format, const QString &path, const PaperWriting &writing = {});

// The formats, a file each.
[[nodiscard]] Result<QByteArray> paperAsPdf(const Paper &paper, const PaperWriting &writing);
[[nodiscard]] Result<QByteArray> paperAsOdt(const Paper &paper, const PaperWriting &writing);
[[nodiscard]] Result<QByteArray> paperAsDocx(const Paper &paper, const PaperWriting &writing);
[[nodiscard]] Result<QByteArray> paperAsHtml(const Paper &paper, const PaperWriting &writing);
[[nodiscard]] Result<QByteArray> paperAsMarkdown(const Paper &paper, const PaperWriting &writing);
[[nodiscard]] Result<QByteArray> paperAsText(const Paper &paper, const PaperWriting &writing);
[[nodiscard]] Result<QByteArray> paperAsDeck(const Paper &paper, const PaperWriting &writing);

} // namespace Rapporteur
