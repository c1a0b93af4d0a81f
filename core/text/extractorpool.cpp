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

    /// Waits for a helper that nobody uses, or room for a new one.
    Result<std::unique_ptr<ExtractorProcess>> acquire(const std::stop_token &stop);
    void release(std::unique_ptr<ExtractorProcess> process, bool faulty);
    Result<QByteArray> ask(const ExtractorRequest &request, std::stop_token stop, const std::function<bool(const QByteArray &)> &isGood);

    const QString program;
    const ExtractorLimits limits;
    const int most;
    std::mutex mutex;
    std::condition_variable_any freed;
    std::vector<std::unique_ptr<ExtractorProcess>> idle;
    int used = 0;
    ExtractorStatistics statistics;
};

Result<std::unique_ptr<ExtractorProcess>> ExtractorPool::Private::acquire(const std::stop_token &stop)
{
    std::unique_lock lock(mutex);
    if (!freed.wait(lock, stop, [this] { return used < most; }) || stop.stop_requested())
        return failure(ErrorCode::Cancelled, QCoreApplication::translate("ExtractorPool", "Reading was stopped."));
    ++used;
    while (!idle.empty()) {
        auto process = std::move(idle.back());
        idle.pop_back();
        if (process->isReady())
            return process;
        ++statistics.faults; // died, or spoke without being asked
    }
    ++statistics.started;
    lock.unlock();
    auto started = ExtractorProcess::start(program);
    if (!started)
        release({}, false);
    return started;
}

void ExtractorPool::Private::release(std::unique_ptr<ExtractorProcess> process, bool faulty)
{
    const bool retire = !process || faulty || process->requests() >= filesOfAHelper || process->memory() > memoryOfAHelper;
    {
        const std::lock_guard lock(mutex);
        --used;
        statistics.faults += faulty ? 1 : 0;
        if (!retire)
            idle.push_back(std::move(process));
    }
    freed.notify_one();
}

Result<QByteArray> ExtractorPool::Private::ask(const ExtractorRequest &request, std::stop_token stop, const std::function<bool(const QByteArray &)> &isGood)
{
    auto process = acquire(stop);
    if (!process)
        return std::unexpected(process.error());
    bool faulty = false;
    Result<QByteArray> answer = (*process)->ask(request, limits, std::move(stop), faulty);
    if (answer && !isGood(*answer)) {
        faulty = true;
        answer = failure(ErrorCode::ReaderFailed, QCoreApplication::translate("ExtractorPool", "Reading this file failed: its reader gave an answer that makes no sense."));
    }
    release(std::move(*process), faulty);
    return answer;
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
    ExtractorRequest request;
    request.memory = quint64(d->limits.memory);
    request.seconds = quint64(d->limits.time.count() / 1000 + 2);
    request.fileName = fileName;
    request.bytes = bytes;
    Result<TextDocument> document;
    auto answer = d->ask(request, std::move(stop), [&](const QByteArray &cbor) {
        document = textDocumentFromCbor(cbor);
        return document.has_value();
    });
    if (!answer)
        return std::unexpected(answer.error());
    return ExtractedDocument{std::move(*document), std::move(*answer)};
}

Result<QByteArray> ExtractorPool::pagePicture(const QByteArray &bytes, int page, double scale, std::stop_token stop)
{
    ExtractorRequest request;
    request.operation = ExtractorRequest::Operation::PagePicture;
    request.page = quint32(std::max(0, page));
    request.scale = scale;
    request.memory = quint64(d->limits.memory);
    request.seconds = quint64(d->limits.time.count() / 1000 + 2);
    request.bytes = bytes;
    return d->ask(request, std::move(stop), [](const QByteArray &png) { return png.startsWith("\x89PNG\r\n\x1a\n"); });
}

ExtractorStatistics ExtractorPool::statistics() const
{
    const std::lock_guard lock(d->mutex);
    return d->statistics;
}

} // namespace Rapporteur
