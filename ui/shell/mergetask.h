// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/merge.h"
#include "ui/shell/latestprogress.h"

#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

class QThread;

namespace Rapporteur {

/// Looks at another library and merges it, on a thread of its own, one after the other.
class MergeTask : public QObject
{
    Q_OBJECT
public:
    MergeTask(const Library &library, const Lexicon &lexicon, ExtractorPool &extractors, QObject *parent = nullptr);
    ~MergeTask() override; ///< stops what runs and waits for it

    /// Looks what a merge would do; a look that runs is given up.
    void plan(const QString &path, bool withPrivate);
    void merge(const QString &path, bool withPrivate);
    void cancel() { m_stop.request_stop(); }
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

signals:
    void progressed(const Rapporteur::Progress &progress);
    void planned(const Rapporteur::MergePlan &plan);
    void merged(const Rapporteur::MergeSummary &summary);
    void failed(const Rapporteur::Error &error);

private:
    struct Wanted {
        MergeRequest request;
        bool isPlan = true;
    };
    void begin(const Wanted &wanted);
    void end();

    const Library m_library;
    const Lexicon m_lexicon; ///< of its own: the window's may change meanwhile
    ExtractorPool &m_extractors;
    std::optional<Wanted> m_next;
    std::unique_ptr<QThread> m_thread;
    std::stop_source m_stop;
    std::unique_ptr<Result<MergePlan>> m_plan; ///< written by the thread before it ends; or
    std::unique_ptr<Result<MergeSummary>> m_summary;
    LatestProgress m_progress;
};

} // namespace Rapporteur
