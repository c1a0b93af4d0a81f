// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/importtask.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace Rapporteur {

ImportTask::ImportTask(const Lexicon &lexicon, ExtractorPool &extractors, QObject *parent)
    : QObject(parent)
    , m_lexicon(lexicon)
    , m_extractors(extractors)
{
    connect(&m_progress, &LatestProgress::told, this, [this](const Progress &progress) {
        emit progressed(progress);
        if (const QList<ImportedFile> grown = takeGrown(); !grown.isEmpty())
            emit planGrew(grown);
    });
}

ImportTask::~ImportTask()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ImportTask::start(const Library &library, const QStringList &paths, const QHash<QString, FileWish> &wishes,
    const std::shared_ptr<KeptReadings> &kept)
{
    want({library, {.paths = paths, .wishes = wishes, .kept = kept}});
}

void ImportTask::plan(const Library &library, const QStringList &paths)
{
    want({library, {.paths = paths}, true});
}

void ImportTask::want(Wanted wanted)
{
    if (wanted.request.paths.isEmpty())
        return;
    if (m_thread)
        m_waiting.append(std::move(wanted));
    else
        begin(wanted);
}

void ImportTask::cancel()
{
    m_waiting.clear();
    m_stop.request_stop();
}

void ImportTask::cancelPlans()
{
    m_waiting.removeIf([](const Wanted &wanted) { return wanted.isPlan; });
    if (m_isPlan)
        m_stop.request_stop();
}

void ImportTask::begin(const Wanted &wanted)
{
    m_isPlan = wanted.isPlan;
    m_stop = std::stop_source();
    // With a lexicon of its own: the window's may change meanwhile.
    m_thread.reset(QThread::create([this, wanted, lexicon = m_lexicon, stop = m_stop.get_token()] { work(wanted, lexicon, stop); }));
    m_thread->setObjectName(u"import"_s);
    connect(m_thread.get(), &QThread::finished, this, [this, path = wanted.library.path()] { end(path); });
    emit begun(wanted.isPlan);
    m_thread->start();
}

void ImportTask::work(const Wanted &wanted, const Lexicon &lexicon, std::stop_token stop)
{
    ImportRequest request = wanted.request;
    request.progress = [this](const Progress &progress) { m_progress.take(progress); };
    request.stop = std::move(stop);
    if (!wanted.isPlan) {
        m_result = std::make_unique<Result<ImportSummary>>(importFiles(wanted.library, m_extractors, lexicon, request));
        return;
    }
    request.fileDone = [this](const ImportedFile &file) {
        const QMutexLocker lock(&m_mutex);
        m_grown.append(file);
    };
    m_plan = std::make_unique<Result<ImportPlan>>(planImport(wanted.library, m_extractors, lexicon, request));
}

void ImportTask::end(const QString &libraryPath)
{
    m_thread->wait();
    m_thread.reset();
    const auto result = std::move(m_result);
    const auto plan = std::move(m_plan);
    m_progress.end();
    (void)takeGrown(); // all of them are in the plan
    if (plan && *plan)
        emit planned(libraryPath, **plan);
    else if (plan)
        emit failed(plan->error());
    else if (*result)
        emit finished(libraryPath, **result);
    else
        emit failed(result->error());
    if (!m_thread && !m_waiting.isEmpty())
        begin(m_waiting.takeFirst());
}

QList<ImportedFile> ImportTask::takeGrown()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_grown, {});
}

} // namespace Rapporteur
