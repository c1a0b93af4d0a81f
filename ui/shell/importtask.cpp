// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/importtask.h"

#include <QThread>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Rapporteur {

ImportTask::ImportTask(const Lexicon &lexicon, ExtractorPool &extractors, QObject *parent)
    : QObject(parent)
    , m_lexicon(lexicon)
    , m_extractors(extractors)
{
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
    m_thread.reset(QThread::create([this, wanted, stop = m_stop.get_token()] {
        m_result = std::make_unique<Result<ImportSummary>>(importFiles(wanted.library, m_extractors, m_lexicon,
            {.paths = wanted.paths, .progress = [this](const Progress &progress) { tell(progress); }, .stop = stop}));
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
    {
        const QMutexLocker lock(&m_mutex);
        m_isTold = true;
    }
    if (*result)
        emit finished(libraryPath, **result);
    else
        emit failed(result->error());
    if (!m_thread && !m_waiting.isEmpty())
        begin(m_waiting.takeFirst());
}

void ImportTask::tell(const Progress &progress)
{
    const QMutexLocker lock(&m_mutex);
    m_latest = progress;
    if (!std::exchange(m_isTold, false))
        return; // the next telling takes it along
    QMetaObject::invokeMethod(this, [this] {
        QTimer::singleShot(60ms, this, [this] {
            Progress latest;
            {
                const QMutexLocker lock(&m_mutex);
                if (std::exchange(m_isTold, true))
                    return; // the import has ended
                latest = m_latest;
            }
            emit progressed(latest);
        });
    });
}

} // namespace Rapporteur
