// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/queries/annotationbundle.h"
#include "core/progress.h"
#include "core/text/extractorpool.h"

#include <span>
#include <stop_token>

namespace Rapporteur {

/// The formats that annotations leave in.
enum class ExchangeFormat { WebAnnotations, RefiProject, MarkdownVault, Csv, Html, Pdf };

struct ExchangeFormatSpec {
    ExchangeFormat format;
    const char *name; ///< on the command line
    const char *suffix; ///< of its file; empty: it is a folder of files
};
[[nodiscard]] std::span<const ExchangeFormatSpec> exchangeFormats();

struct ExportRequest {
    ExchangeFormat format = ExchangeFormat::WebAnnotations;
    BundleRequest what = {};
    QString path = {}; ///< a file; a folder for MarkdownVault, and for Pdf unless it ends in ".pdf" and is of one report
    ProgressCallback progress = {};
    std::stop_token stop = {};
};

struct ExportSummary {
    int annotations = 0;
    QStringList written = {}; ///< paths
    QStringList kept = {}; ///< names of files in the folder that somebody else wrote or changed, and that stay as they are
    QStringList passedOver = {}; ///< Pdf: reports that were not read from a PDF
};

/// Writes annotations, every file whole or not at all. Errors: NotFound where there are none, NotWritable, DiskFull, Cancelled, and of the library.
[[nodiscard]] Result<ExportSummary> exportAnnotations(const Connection &connection, ExtractorPool &extractors, const ExportRequest &request);

/// Reads a file of annotations, whatever its format: JSON-LD, a REFI-QDA project, or a PDF with highlights. Errors: NotReadable, UnknownFormat,
/// Damaged, TooLarge, Cancelled.
[[nodiscard]] Result<AnnotationBundle> readAnnotations(ExtractorPool &extractors, const QString &path, std::stop_token stop = {});

} // namespace Rapporteur
