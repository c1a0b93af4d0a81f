// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/library/keptreadings.h"
#include "core/text/extractorpool.h"

#include <QHash>
#include <QStringList>

#include <condition_variable>
#include <map>
#include <mutex>
#include <stop_token>
#include <thread>

namespace Rapporteur {

/// Reads and parses files on every core, ahead of one consumer who takes them in the order of the list. Runs only
/// so far ahead that memory stays bounded.
class ReadingPool
{
public:
    /// What reading a file gave: its bytes are known already, or it was read, or it failed.
    struct Outcome {
        bool known = false;
        QString sha256 = {};
        Result<ReadReport> read = ReadReport{};
    };
    /// Whether bytes of this SHA-256, found at this path, need no reading. Called on the pool's threads.
    using IsKnown = std::function<bool(const QString &path, const QString &sha256)>;

    /// `kept` (may be null) has files that were read before; they are taken from it as they were then.
    ReadingPool(QStringList paths, ExtractorPool &extractors, const Lexicon &lexicon, IsKnown isKnown,
        KeptReadings *kept, std::stop_token stop);
    ~ReadingPool();
    ReadingPool(const ReadingPool &) = delete;
    ReadingPool &operator=(const ReadingPool &) = delete;

    /// The outcome of the next file, waiting for it.
    [[nodiscard]] Outcome take();

private:
    void work();
    [[nodiscard]] Outcome read(const QString &path) const;

    const QStringList m_paths;
    ExtractorPool &m_extractors;
    const Lexicon &m_lexicon;
    const IsKnown m_isKnown;
    KeptReadings *m_kept;
    std::stop_source m_stop; ///< ours, also set when the caller's is

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_changed;
    qsizetype m_begun = 0; ///< files given to a thread
    qsizetype m_taken = 0; ///< files given to the consumer
    std::map<qsizetype, Outcome> m_done;
    qint64 m_waitingBytes = 0; ///< what m_done holds

    std::stop_callback<std::function<void()>> m_forward; ///< behind what it wakes
    std::vector<std::jthread> m_threads; ///< last, so that they end before what they use
};

} // namespace Rapporteur
