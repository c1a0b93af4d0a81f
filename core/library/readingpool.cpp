// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/readingpool.h"

#include "core/report/parsereport.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace Rapporteur {

namespace {

/// How many files may wait for the consumer: enough to ride out a commit, little enough to hold in memory.
constexpr qsizetype ahead = 256;
constexpr qint64 aheadBytes = 64LL << 20;
/// A larger file is no report; reading it would only cost memory.
constexpr qint64 largestFile = 512LL << 20;

struct Reading {
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, Reading::tr("There is no such file."));
    if (file.size() > largestFile)
        return failure(ErrorCode::TooLarge, Reading::tr("The file is larger than 512 MB; that is no report."));
    if (!file.open(QFile::ReadOnly))
        return failure(ErrorCode::NotReadable, Reading::tr("The file cannot be opened. Check that you may read it."), file.errorString());
    QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return failure(ErrorCode::NotReadable, Reading::tr("The file could not be read to its end."), file.errorString());
    return bytes;
}

qint64 sizeOf(const ReadingPool::Outcome &outcome)
{
    return outcome.read ? Rapporteur::sizeOf(*outcome.read) : 0;
}

} // namespace

ReadingPool::ReadingPool(QStringList paths, ExtractorPool &extractors, const Lexicon &lexicon, IsKnown isKnown,
    KeptReadings *kept, std::stop_token stop)
    : m_paths(std::move(paths))
    , m_extractors(extractors)
    , m_lexicon(lexicon)
    , m_isKnown(std::move(isKnown))
    , m_kept(kept)
    , m_forward(std::move(stop), [this] {
        m_stop.request_stop();
        const std::lock_guard lock(m_mutex); // a thread between its look and its sleep must not miss it
        m_changed.notify_all();
    })
{
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    for (unsigned i = 0; i < std::min<qsizetype>(cores, m_paths.size()); ++i)
        m_threads.emplace_back([this] { work(); });
}

ReadingPool::~ReadingPool()
{
    m_stop.request_stop();
    const std::lock_guard lock(m_mutex);
    m_changed.notify_all();
}

void ReadingPool::work()
{
    for (;;) {
        qsizetype mine = 0;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stop.stop_requested() || (m_begun - m_taken < ahead && m_waitingBytes < aheadBytes); });
            if (m_stop.stop_requested() || m_begun == m_paths.size())
                return;
            mine = m_begun++;
        }
        Outcome outcome = read(m_paths[mine]);
        const std::lock_guard lock(m_mutex);
        m_waitingBytes += sizeOf(outcome);
        m_done.emplace(mine, std::move(outcome));
        m_changed.notify_all();
    }
}

ReadingPool::Outcome ReadingPool::read(const QString &path) const
{
    if (auto kept = m_kept ? m_kept->take(path) : std::nullopt) {
        const QString sha256 = kept->sha256;
        return {.sha256 = sha256, .read = std::move(*kept)};
    }
    auto bytes = bytesOf(path);
    if (!bytes)
        return {.read = std::unexpected(bytes.error())};
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    if (m_isKnown(path, sha256))
        return {.known = true, .sha256 = sha256};
    const QString fileName = QFileInfo(path).fileName();
    auto extracted = m_extractors.extractPacked(*bytes, fileName, m_stop.get_token());
    if (!extracted)
        return {.sha256 = sha256, .read = std::unexpected(extracted.error())};
    Report report = parseReport(extracted->document, m_lexicon, fileName);
    Sketch sketch = sketchOf(extracted->document.text);
    return {.sha256 = sha256,
        .read = ReadReport{path, std::move(*bytes), sha256, std::move(extracted->document), std::move(extracted->cbor),
            std::move(report), std::move(sketch)}};
}

ReadingPool::Outcome ReadingPool::take()
{
    std::unique_lock lock(m_mutex);
    const qsizetype wanted = m_taken;
    m_changed.wait(lock, [&] { return m_stop.stop_requested() || m_done.contains(wanted); });
    const auto found = m_done.find(wanted);
    if (found == m_done.end())
        return {.read = failure(ErrorCode::Cancelled, Reading::tr("Stopped before this file."))};
    Outcome outcome = std::move(found->second);
    m_done.erase(found);
    m_waitingBytes -= sizeOf(outcome);
    ++m_taken;
    m_changed.notify_all();
    return outcome;
}

} // namespace Rapporteur
