// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/draft.h"
#include "core/paper/paperformat.h"
#include "ui/shell/latestprogress.h"
#include "ui/shell/view.h"

#include <QObject>

#include <memory>

class QThread;

namespace Rapporteur {

/// Sets a draft as a file, or as the pictures of its pages to be printed, on a thread of its own: one at a time.
class DraftTask : public QObject
{
    Q_OBJECT
public:
    explicit DraftTask(const ViewContext &context, QObject *parent = nullptr);
    ~DraftTask() override; ///< stops what runs, and waits for it

    struct Wanted {
        QString text; ///< Markdown
        QList<CitedPassage> held = {}; ///< that need not be in the library yet
        const PaperFormat *format = nullptr; ///< null: pages to print
        PaperSize size = PaperSize::A4;
        QString path = {};
    };
    /// Only while nothing runs.
    void start(const Wanted &wanted);
    void cancel() { m_stop.request_stop(); }
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

    /// Dots an inch of the pages that are printed.
    static constexpr int pageDots = 200;

signals:
    void progressed(const Rapporteur::Progress &progress);
    void written(const QString &path);
    void pagesMade(const QList<QByteArray> &pages); ///< PNG
    void failed(const Rapporteur::Error &error);

private:
    [[nodiscard]] Result<QList<QByteArray>> work(const Wanted &wanted);
    [[nodiscard]] Result<QList<QByteArray>> picturesOf(const QByteArray &pdf);
    void end(const Wanted &wanted);

    ExtractorPool &m_extractors;
    const Lexicon m_lexicon;
    const QString m_libraryPath;
    std::unique_ptr<QThread> m_thread;
    std::stop_source m_stop;
    std::unique_ptr<Result<QList<QByteArray>>> m_done; ///< by the thread before it ends
    LatestProgress m_progress;
};

} // namespace Rapporteur
