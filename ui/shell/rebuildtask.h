// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/rebuild.h"
#include "ui/shell/latestprogress.h"

#include <QObject>

#include <memory>

class QThread;

namespace Rapporteur {

/// Derives a library anew on a thread of its own, and tells the window's thread how far it is.
class RebuildTask : public QObject
{
    Q_OBJECT
public:
    explicit RebuildTask(QObject *parent = nullptr);
    ~RebuildTask() override;

    /// Only while none runs. With `all`, also what is up to date.
    void start(const Library &library, const Lexicon &lexicon, bool all);
    /// What was derived stays; the next run goes on there.
    void cancel() { m_stop.request_stop(); }
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

signals:
    void begun();
    void progressed(const Rapporteur::Progress &progress);
    void finished(const QString &libraryPath, const Rapporteur::RebuildSummary &summary);
    void failed(const Rapporteur::Error &error);

private:
    void end(const QString &libraryPath);

    std::unique_ptr<QThread> m_thread;
    std::stop_source m_stop;
    std::unique_ptr<Result<RebuildSummary>> m_result; ///< written by the thread before it ends
    LatestProgress m_progress;
};

} // namespace Rapporteur
