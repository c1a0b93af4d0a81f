// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The helper that reads documents. Started with --serve it answers requests on its standard input until that
// closes; given a file (to look for a mistake) it prints what it reads as JSON. With --ocr it reads scans too.

#include "app/extractor/sandbox.h"
#include "core/text/extract/extractor.h"
#include "core/text/extract/ocr.h"
#include "core/text/extractorprotocol.h"
#include "core/text/textdocumentcbor.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <exception>
#include <malloc.h>
#include <new>
#include <optional>
#include <unistd.h>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

namespace {

constexpr int outOfMemory = 86;

bool readAll(int file, char *into, qsizetype size)
{
    while (size > 0) {
        const ssize_t count = ::read(file, into, size_t(size));
        if (count > 0) {
            into += count;
            size -= count;
        } else if (count == 0 || errno != EINTR) {
            return false;
        }
    }
    return true;
}

bool writeAll(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(file, bytes.data(), size_t(bytes.size()));
        if (count > 0)
            bytes = bytes.sliced(count);
        else if (errno != EINTR)
            return false;
    }
    return true;
}

bool readRequest(ExtractorRequest &request)
{
    QByteArray header(ExtractorRequest::headerSize, Qt::Uninitialized);
    qsizetype nameSize = 0, bytesSize = 0;
    if (!readAll(STDIN_FILENO, header.data(), header.size()) || !request.readHeader(header, nameSize, bytesSize))
        return false;
    QByteArray name(nameSize, Qt::Uninitialized);
    request.bytes.resize(bytesSize);
    if (!readAll(STDIN_FILENO, name.data(), nameSize) || !readAll(STDIN_FILENO, request.bytes.data(), bytesSize))
        return false;
    request.fileName = QString::fromUtf8(name);
    return true;
}

QByteArray markedPdf(const ExtractorRequest &request)
{
    const auto [cbor, pdf] = request.marksAndPdf();
    const Result<QByteArray> marked = pdfMarksFromCbor(cbor).and_then([&](const QList<PdfMark> &marks) { return markPdf(pdf, marks); });
    return marked ? ExtractorAnswer::good(*marked) : ExtractorAnswer::failed(marked.error());
}

QByteArray answerTo(const ExtractorRequest &request, ScanReader *scans)
{
    if (request.operation == ExtractorRequest::Operation::MarkPdf)
        return markedPdf(request);
    if (request.operation == ExtractorRequest::Operation::PdfMarks) {
        const Result<QList<PdfMark>> marks = readPdfMarks(request.bytes);
        return marks ? ExtractorAnswer::good(toCbor(*marks)) : ExtractorAnswer::failed(marks.error());
    }
    if (request.operation == ExtractorRequest::Operation::PdfAttachments) {
        const Result<QList<PdfAttachment>> attachments = readPdfAttachments(request.bytes);
        return attachments ? ExtractorAnswer::good(toCbor(*attachments)) : ExtractorAnswer::failed(attachments.error());
    }
    if (request.operation == ExtractorRequest::Operation::PagePicture) {
        const Result<QByteArray> picture = renderPdfPage(request.bytes, int(request.page), request.scale);
        return picture ? ExtractorAnswer::good(*picture) : ExtractorAnswer::failed(picture.error());
    }
    const Result<TextDocument> document = extractText(request.bytes, request.fileName, scans);
    return document ? ExtractorAnswer::good(toCbor(*document)) : ExtractorAnswer::failed(document.error());
}

[[noreturn]] void giveUpMemory()
{
    ::_exit(outOfMemory);
}

int serve(ScanReader *scans)
{
    // Answers go out through the socket that requests come in from; what a library prints must not get into them.
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    Sandbox sandbox;
    sandbox.enter();
    std::set_new_handler(giveUpMemory);
    for (;;) {
        ExtractorRequest request;
        if (!readRequest(request))
            ::_exit(0);
        sandbox.beginRequest(request.memory, request.seconds);
        if (!writeAll(STDIN_FILENO, answerTo(request, scans)))
            ::_exit(0);
        request = {};
        ::malloc_trim(0);
    }
}

int printFile(const QString &path, ScanReader *scans)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
        return 2;
    }
    const Result<TextDocument> document = extractText(file.readAll(), path, scans);
    if (!document) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(document.error().sentence), qPrintable(document.error().cause));
        return 1;
    }
    std::fputs(QJsonDocument(toJson(*document)).toJson().constData(), stdout);
    return 0;
}

int printSandbox()
{
    Sandbox sandbox;
    sandbox.enter();
    for (const QString &what : sandbox.active())
        std::printf("active: %s\n", qPrintable(what));
    for (const QString &what : sandbox.missing())
        std::printf("missing: %s\n", qPrintable(what));
    std::fflush(stdout);
    ::_exit(0);
}

} // namespace

int main(int argc, char **argv)
{
    QList<QByteArray> arguments(argv + 1, argv + argc);
    // The languages' data is read before the sandbox closes.
    std::optional<ScanReader> reader;
    if (const qsizetype at = arguments.indexOf("--ocr"); at >= 0 && arguments.size() > at + 2) {
        reader.emplace(OcrLanguages{QString::fromUtf8(arguments.at(at + 1)).split(u'+'), QFile::decodeName(arguments.at(at + 2))});
        arguments.remove(at, 3);
    }
    ScanReader *scans = reader ? &*reader : nullptr;
    const QByteArray argument = arguments.size() == 1 ? arguments.first() : QByteArray();
    if (argument == "--serve")
        return serve(scans);
    if (argument == "--sandbox")
        return printSandbox();
    if (argument.isEmpty() || argument.startsWith("--")) {
        std::fputs("Usage: rapporteur-extract FILE [--ocr LANGUAGES FOLDER] | --sandbox | --serve [--ocr LANGUAGES FOLDER]\n", stderr);
        return 2;
    }
    return printFile(QFile::decodeName(argument), scans);
}
