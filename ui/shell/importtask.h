// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/importer.h"
#include "ui/shell/latestprogress.h"

#include <QObject>

#include <memory>
#include <stop_token>

class QThread;

namespace Rapporteur {

/// Imports on a thread of its own, one request after the other, and tells the window's thread how far it is.
class ImportTask : public QObject
{
    Q_OBJECT
public:
    ImportTask(const Lexicon &lexicon, ExtractorPool &extractors, QObject *parent = nullptr);
    ~ImportTask() override;

    /// Files and folders, with a person's wishes about them and what a plan has read. While an import runs the next
    /// one waits for its end.
    void start(const Library &library, const QStringList &paths, const QHash<QString, FileWish> &wishes = {},
        const std::shared_ptr<KeptReadings> &kept = {});
    /// Looks what an import would do; nothing is written.
    void plan(const Library &library, const QStringList &paths);
    /// Ends the import that runs, and drops those that wait. What was written stays.
    void cancel();
    /// Ends the looking that runs or waits, and lets imports go on.
    void cancelPlans();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

signals:
    void begun(bool isPlan);
    void progressed(const Rapporteur::Progress &progress); ///< a few times a second at most
    /// `libraryPath` is where to; the window may show another library by now.
    void finished(const QString &libraryPath, const Rapporteur::ImportSummary &summary);
    void planGrew(const QList<Rapporteur::ImportedFile> &files); ///< the next files, a few times a second at most
    void planned(const QString &libraryPath, const Rapporteur::ImportPlan &plan);
    void failed(const Rapporteur::Error &error); ///< the library cannot be written

private:
    struct Wanted {
        Library library;
        ImportRequest request;
        bool isPlan = false;
    };
    void want(Wanted wanted);
    void begin(const Wanted &wanted);
    void work(const Wanted &wanted, const Lexicon &lexicon, std::stop_token stop);
    void end(const QString &libraryPath);
    [[nodiscard]] QList<ImportedFile> takeGrown();

    const Lexicon &m_lexicon;
    ExtractorPool &m_extractors;
    QList<Wanted> m_waiting;
    std::unique_ptr<QThread> m_thread;
    std::stop_source m_stop;
    bool m_isPlan = false; ///< what runs
    std::unique_ptr<Result<ImportSummary>> m_result; ///< written by the thread before it ends; or
    std::unique_ptr<Result<ImportPlan>> m_plan;
    LatestProgress m_progress;

    QMutex m_mutex; ///< guards what follows
    QList<ImportedFile> m_grown; ///< planned and not told of yet
};

} // namespace Rapporteur
