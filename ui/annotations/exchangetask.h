// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations/exchange.h"
#include "core/library/library.h"
#include "ui/shell/latestprogress.h"

#include <QObject>

#include <memory>

class QThread;

namespace Rapporteur {

/// Writes annotations out, or reads a file of them, on a thread of its own: one at a time.
class ExchangeTask : public QObject
{
    Q_OBJECT
public:
    explicit ExchangeTask(ExtractorPool &extractors, QObject *parent = nullptr);
    ~ExchangeTask() override; ///< stops what runs, and waits for it

    /// Only while nothing runs. `what` of the request must have its path; progress and stop are the task's.
    void write(const Library &library, const ExportRequest &request);
    /// `library` is the one that they are for; nothing is written to it.
    void read(const Library &library, const QString &path);
    void cancel() { m_stop.request_stop(); }
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

signals:
    void progressed(const Rapporteur::Progress &progress);
    void written(const Rapporteur::ExportSummary &summary, const QString &path);
    /// `libraryPath` is where to; the window may show another library by now.
    void wasRead(const Rapporteur::AnnotationBundle &bundle, const QString &path, const QString &libraryPath);
    void failed(const Rapporteur::Error &error);

private:
    void start(const Library &library, const QString &path, std::function<void()> work);
    void end(const QString &path, const QString &libraryPath);

    ExtractorPool &m_extractors;
    std::unique_ptr<QThread> m_thread;
    std::stop_source m_stop;
    std::unique_ptr<Result<ExportSummary>> m_written; ///< by the thread before it ends; or
    std::unique_ptr<Result<AnnotationBundle>> m_read;
    LatestProgress m_progress;
};

} // namespace Rapporteur
