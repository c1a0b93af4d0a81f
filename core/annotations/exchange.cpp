// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/exchange.h"

#include "core/annotations/annotationcsv.h"
#include "core/annotations/annotationhtml.h"
#include "core/annotations/annotationpdf.h"
#include "core/annotations/markdownvault.h"
#include "core/annotations/refiproject.h"
#include "core/annotations/vaultfolder.h"
#include "core/annotations/webannotation.h"
#include "core/library/queries/reports.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qint64 largestFile = 1LL << 30; // of annotations, bytes

struct ExchangeText {
    Q_DECLARE_TR_FUNCTIONS(AnnotationExchange)
};

// In the order of the enumeration.
constexpr std::array specs{
    ExchangeFormatSpec{ExchangeFormat::WebAnnotations, "jsonld", "jsonld"},
    ExchangeFormatSpec{ExchangeFormat::RefiProject, "qdpx", "qdpx"},
    ExchangeFormatSpec{ExchangeFormat::MarkdownVault, "markdown", ""},
    ExchangeFormatSpec{ExchangeFormat::Csv, "csv", "csv"},
    ExchangeFormatSpec{ExchangeFormat::Html, "html", "html"},
    ExchangeFormatSpec{ExchangeFormat::Pdf, "pdf", ""},
};

std::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled, ExchangeText::tr("The export was stopped."));
}

Result<ExportSummary> writeFile(const QString &path, const QByteArray &bytes)
{
    return writeWhole(path, bytes).transform([&] { return ExportSummary{.written = {path}}; });
}

void addTo(ExportSummary &summary, const VaultWriting &writing, const QString &folder)
{
    for (const QString &name : writing.written)
        summary.written.append(QDir(folder).filePath(name));
    summary.kept += writing.kept;
}

/// One report's original with its marks: into a file of its own, or into the folder.
Result<void> writePdf(const Connection &connection, ExtractorPool &extractors, const AnnotationBundle &bundle, const BundleReport &report,
    const ExportRequest &request, ExportSummary &summary)
{
    const auto bytes = original(connection, report.id);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto marked = extractors.markPdf(bytes->bytes, toPdfMarks(bundle, report), request.stop);
    if (!marked)
        return std::unexpected(marked.error());
    if (request.path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return writeWhole(request.path, *marked).transform([&] { summary.written.append(request.path); });
    const QString name = fileNameOf(report.date.isValid() ? QString(report.date.toString(Qt::ISODate) + u' ' + report.label) : report.label);
    return writeVault({{name + u".pdf"_s, *marked}}, request.path).transform([&](const VaultWriting &writing) { addTo(summary, writing, request.path); });
}

Result<ExportSummary> writePdfs(const Connection &connection, ExtractorPool &extractors, const AnnotationBundle &bundle, const ExportRequest &request)
{
    ExportSummary summary;
    QList<const BundleReport *> reports;
    for (const BundleReport &report : bundle.reports) {
        if (report.mediaType == "application/pdf"_L1)
            reports.append(&report);
        else
            summary.passedOver.append(report.label);
    }
    if (reports.isEmpty())
        return failure(ErrorCode::NotFound, ExchangeText::tr("None of these reports was read from a PDF. Choose another format."));
    if (reports.size() > 1 && request.path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return failure(ErrorCode::NotWritable, ExchangeText::tr("There are PDFs of %n reports. Name a folder for them, not a file.", nullptr, int(reports.size())));
    for (const BundleReport *report : reports) {
        if (request.stop.stop_requested())
            return stopped();
        if (request.progress)
            request.progress({.done = summary.written.size(), .total = reports.size(), .what = report->label});
        if (const auto done = writePdf(connection, extractors, bundle, *report, request, summary); !done)
            return std::unexpected(done.error());
    }
    return summary;
}

Result<ExportSummary> write(const Connection &connection, ExtractorPool &extractors, const AnnotationBundle &bundle, const ExportRequest &request)
{
    switch (request.format) {
    case ExchangeFormat::WebAnnotations:
        return writeFile(request.path, toWebAnnotations(bundle));
    case ExchangeFormat::RefiProject:
        return toRefiProject(bundle).and_then([&](const QByteArray &bytes) { return writeFile(request.path, bytes); });
    case ExchangeFormat::Csv:
        return writeFile(request.path, toCsv(bundle));
    case ExchangeFormat::Html:
        return writeFile(request.path, toHtml(bundle));
    case ExchangeFormat::Pdf:
        return writePdfs(connection, extractors, bundle, request);
    case ExchangeFormat::MarkdownVault:
        break;
    }
    return writeVault(toVault(bundle), request.path).transform([&](const VaultWriting &writing) {
        ExportSummary summary;
        addTo(summary, writing, request.path);
        return summary;
    });
}

Result<AnnotationBundle> readPdfAnnotations(ExtractorPool &extractors, const QByteArray &bytes, const QString &fileName, std::stop_token stop)
{
    const auto marks = extractors.pdfMarks(bytes, stop);
    if (!marks)
        return std::unexpected(marks.error());
    auto document = extractors.extract(bytes, fileName, std::move(stop));
    if (!document)
        return std::unexpected(document.error());
    BundleReport report{.id = 1, .label = document->title, .title = document->title, .fileName = fileName, .mediaType = u"application/pdf"_s,
        .sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())};
    report.document = std::move(*document);
    return fromPdfMarks(*marks, report);
}

} // namespace

std::span<const ExchangeFormatSpec> exchangeFormats()
{
    return specs;
}

Result<ExportSummary> exportAnnotations(const Connection &connection, ExtractorPool &extractors, const ExportRequest &request)
{
    BundleRequest what = request.what;
    what.withOriginals = request.format == ExchangeFormat::RefiProject;
    const auto bundle = annotationBundle(connection, what);
    if (!bundle)
        return std::unexpected(bundle.error());
    if (bundle->annotations.isEmpty())
        return failure(ErrorCode::NotFound, ExchangeText::tr("There are no annotations to export. Private ones leave only where that is asked for."));
    if (request.stop.stop_requested())
        return stopped();
    return write(connection, extractors, *bundle, request).transform([&](ExportSummary &&summary) {
        summary.annotations = int(bundle->annotations.size());
        return std::move(summary);
    });
}

Result<AnnotationBundle> readAnnotations(ExtractorPool &extractors, const QString &path, std::stop_token stop)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return failure(ErrorCode::NotReadable, ExchangeText::tr("%1 cannot be opened.").arg(QDir::toNativeSeparators(path)), file.errorString());
    if (file.size() > largestFile)
        return failure(ErrorCode::TooLarge, ExchangeText::tr("%1 is too large to be a file of annotations.").arg(QDir::toNativeSeparators(path)));
    const QByteArray bytes = file.readAll();
    if (bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-"))
        return readPdfAnnotations(extractors, bytes, QFileInfo(path).fileName(), std::move(stop));
    if (bytes.startsWith("PK"))
        return fromRefiProject(bytes);
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 64)).trimmed();
    if (start.startsWith('{') || start.startsWith('[') || start.startsWith("\xef\xbb\xbf{"))
        return fromWebAnnotations(bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes);
    return failure(ErrorCode::UnknownFormat, ExchangeText::tr("%1 is no file of annotations that can be read: JSON-LD, a REFI-QDA project, or a PDF with highlights.").arg(QFileInfo(path).fileName()));
}

} // namespace Rapporteur
