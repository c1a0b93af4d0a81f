// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extractorpool.h"

#include "core/text/extractorprocess.h"
#include "core/text/textdocumentcbor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// A helper that has grown goes earlier.
constexpr int filesOfAHelper = 500;
constexpr qint64 memoryOfAHelper = 256LL << 20;

QString findProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &folder : {here, QString(here + u"/../libexec/rapporteur"), u"/usr/libexec/rapporteur"_s}) {
        const QFileInfo info(folder + u"/rapporteur-extract");
        if (info.isExecutable())
            return QDir::cleanPath(info.absoluteFilePath());
    }
    return here + u"/rapporteur-extract";
}

} // namespace

class ExtractorPool::Private
{
public:
    Private(int processes, const QString &program, ExtractorLimits limits)
        : program(program.isEmpty() ? findProgram() : program)
        , limits(limits)
        , most(processes > 0 ? processes : int(std::max(1U, std::thread::hardware_concurrency())))
    {
    }

    /// Waits for a helper that nobody uses, or room for a new one. One that reads scans is always new.
    Result<std::unique_ptr<ExtractorProcess>> acquire(const OcrLanguages &languages, const std::stop_token &stop);
    void release(std::unique_ptr<ExtractorProcess> process, bool retire, bool faulty);
    Result<QByteArray> ask(ExtractorRequest request, const ExtractorLimits &limits, const OcrLanguages &languages, std::stop_token stop,
        const std::function<bool(const QByteArray &)> &isGood);
    Result<ExtractedDocument> extract(const QByteArray &bytes, const QString &fileName, const ExtractorLimits &limits, const OcrLanguages &languages,
        std::stop_token stop);

    OcrLanguages ocrLanguages()
    {
        const std::lock_guard lock(mutex);
        return ocr;
    }

    const QString program;
    const ExtractorLimits limits;
    const int most;
    std::mutex mutex;
    std::condition_variable_any freed;
    std::vector<std::unique_ptr<ExtractorProcess>> idle;
    int used = 0;
    OcrLanguages ocr;
    ExtractorStatistics statistics;
};

Result<std::unique_ptr<ExtractorProcess>> ExtractorPool::Private::acquire(const OcrLanguages &languages, const std::stop_token &stop)
{
    std::unique_lock lock(mutex);
    if (!freed.wait(lock, stop, [this] { return used < most; }) || stop.stop_requested())
        return failure(ErrorCode::Cancelled, QCoreApplication::translate("ExtractorPool", "Reading was stopped."));
    ++used;
    while (languages.codes.isEmpty() && !idle.empty()) {
        auto process = std::move(idle.back());
        idle.pop_back();
        if (process->isReady())
            return process;
        ++statistics.faults; // died, or spoke without being asked
    }
    ++statistics.started;
    lock.unlock();
    auto started = ExtractorProcess::start(program, languages);
    if (!started)
        release({}, true, false);
    return started;
}

void ExtractorPool::Private::release(std::unique_ptr<ExtractorProcess> process, bool retire, bool faulty)
{
    retire = retire || faulty || process->requests() >= filesOfAHelper || process->memory() > memoryOfAHelper;
    {
        const std::lock_guard lock(mutex);
        --used;
        statistics.faults += faulty ? 1 : 0;
        if (!retire)
            idle.push_back(std::move(process));
    }
    freed.notify_one();
}

Result<QByteArray> ExtractorPool::Private::ask(ExtractorRequest request, const ExtractorLimits &limits, const OcrLanguages &languages,
    std::stop_token stop, const std::function<bool(const QByteArray &)> &isGood)
{
    auto process = acquire(languages, stop);
    if (!process)
        return std::unexpected(process.error());
    request.memory = quint64(limits.memory);
    request.seconds = quint64(limits.time.count() / 1000 + 2);
    bool faulty = false;
    Result<QByteArray> answer = (*process)->ask(request, limits, std::move(stop), faulty);
    if (answer && !isGood(*answer)) {
        faulty = true;
        answer = failure(ErrorCode::ReaderFailed, QCoreApplication::translate("ExtractorPool", "Reading this file failed: its reader gave an answer that makes no sense."));
    }
    release(std::move(*process), !languages.codes.isEmpty(), faulty);
    return answer;
}

Result<ExtractedDocument> ExtractorPool::Private::extract(const QByteArray &bytes, const QString &fileName, const ExtractorLimits &limits,
    const OcrLanguages &languages, std::stop_token stop)
{
    Result<TextDocument> document;
    auto answer = ask({.fileName = fileName, .bytes = bytes}, limits, languages, std::move(stop), [&](const QByteArray &cbor) {
        document = textDocumentFromCbor(cbor);
        return document.has_value();
    });
    if (!answer)
        return std::unexpected(answer.error());
    return ExtractedDocument{std::move(*document), std::move(*answer)};
}

ExtractorPool::ExtractorPool(int processes, QString program, ExtractorLimits limits)
    : d(std::make_unique<Private>(processes, program, limits))
{
}

ExtractorPool::~ExtractorPool() = default;

Result<TextDocument> ExtractorPool::extract(const QByteArray &bytes, const QString &fileName, std::stop_token stop)
{
    return extractPacked(bytes, fileName, std::move(stop)).transform([](ExtractedDocument &&extracted) { return std::move(extracted.document); });
}

Result<ExtractedDocument> ExtractorPool::extractPacked(const QByteArray &bytes, const QString &fileName, std::stop_token stop)
{
    auto extracted = d->extract(bytes, fileName, d->limits, {}, stop);
    const auto pictures = extracted ? std::ranges::count(extracted->document.pages, false, &Page::hasTextLayer) : 0;
    const OcrLanguages languages = pictures > 0 ? d->ocrLanguages() : OcrLanguages();
    if (languages.codes.isEmpty())
        return extracted;
    ExtractorLimits limits = d->limits;
    limits.time += std::min<qsizetype>(pictures, ExtractorLimits::mostScans) * limits.timeOfAScan;
    limits.memory += limits.memoryOfScans;
    auto scanned = d->extract(bytes, fileName, limits, languages, std::move(stop));
    // What could be read without OCR is kept, unless a person wants no more of it.
    return scanned || scanned.error().code == ErrorCode::Cancelled ? scanned : extracted;
}

Result<QByteArray> ExtractorPool::pagePicture(const QByteArray &bytes, int page, double scale, std::stop_token stop)
{
    return d->ask({.operation = ExtractorRequest::Operation::PagePicture, .page = quint32(std::max(0, page)), .scale = scale, .bytes = bytes}, d->limits, {},
        std::move(stop), [](const QByteArray &png) { return png.startsWith("\x89PNG\r\n\x1a\n"); });
}

Result<QByteArray> ExtractorPool::markPdf(const QByteArray &bytes, const QList<PdfMark> &marks, std::stop_token stop)
{
    ExtractorLimits limits = d->limits;
    limits.output += 2 * bytes.size(); // it is written anew, maybe with less thrift
    limits.memory += 4 * bytes.size();
    return d->ask({.operation = ExtractorRequest::Operation::MarkPdf, .bytes = ExtractorRequest::withMarks(toCbor(marks), bytes)}, limits, {},
        std::move(stop), [](const QByteArray &pdf) { return pdf.startsWith("%PDF-"); });
}

Result<QList<PdfMark>> ExtractorPool::pdfMarks(const QByteArray &bytes, std::stop_token stop)
{
    Result<QList<PdfMark>> marks;
    const auto answer = d->ask({.operation = ExtractorRequest::Operation::PdfMarks, .bytes = bytes}, d->limits, {}, std::move(stop), [&](const QByteArray &cbor) {
        marks = pdfMarksFromCbor(cbor);
        return marks.has_value();
    });
    return answer ? marks : std::unexpected(answer.error());
}

Result<QList<PdfAttachment>> ExtractorPool::pdfAttachments(const QByteArray &bytes, std::stop_token stop)
{
    Result<QList<PdfAttachment>> attachments;
    const auto answer = d->ask({.operation = ExtractorRequest::Operation::PdfAttachments, .bytes = bytes}, d->limits, {}, std::move(stop), [&](const QByteArray &cbor) {
        attachments = pdfAttachmentsFromCbor(cbor);
        return attachments.has_value();
    });
    return answer ? attachments : std::unexpected(answer.error());
}

void ExtractorPool::setOcrLanguages(const OcrLanguages &languages)
{
    const std::lock_guard lock(d->mutex);
    d->ocr = languages;
}

bool ExtractorPool::readsScans() const
{
    return !d->ocrLanguages().codes.isEmpty();
}

ExtractorStatistics ExtractorPool::statistics() const
{
    const std::lock_guard lock(d->mutex);
    return d->statistics;
}

} // namespace Rapporteur
