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
    connect(&m_progress, &LatestProgress::told, this, &ImportTask::progressed);
}

ImportTask::~ImportTask()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ImportTask::start(const Library &library, const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_thread)
        m_waiting.append({library, paths});
    else
        begin({library, paths});
}

void ImportTask::cancel()
{
    m_waiting.clear();
    m_stop.request_stop();
}

void ImportTask::begin(const Wanted &wanted)
{
    m_stop = std::stop_source();
    // With a lexicon of its own: the window's may change meanwhile.
    m_thread.reset(QThread::create([this, wanted, lexicon = m_lexicon, stop = m_stop.get_token()] {
        m_result = std::make_unique<Result<ImportSummary>>(importFiles(wanted.library, m_extractors, lexicon,
            {.paths = wanted.paths, .progress = [this](const Progress &progress) { m_progress.take(progress); }, .stop = stop}));
    }));
    m_thread->setObjectName(u"import"_s);
    connect(m_thread.get(), &QThread::finished, this, [this, path = wanted.library.path()] { end(path); });
    emit begun();
    m_thread->start();
}

void ImportTask::end(const QString &libraryPath)
{
    m_thread->wait();
    m_thread.reset();
    const auto result = std::move(m_result);
    m_progress.end();
    if (*result)
        emit finished(libraryPath, **result);
    else
        emit failed(result->error());
    if (!m_thread && !m_waiting.isEmpty())
        begin(m_waiting.takeFirst());
}

} // namespace Rapporteur
