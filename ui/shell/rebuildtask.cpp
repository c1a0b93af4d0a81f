// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rebuildtask.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace Rapporteur {

RebuildTask::RebuildTask(QObject *parent)
    : QObject(parent)
{
    connect(&m_progress, &LatestProgress::told, this, &RebuildTask::progressed);
}

RebuildTask::~RebuildTask()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void RebuildTask::start(const Library &library, const Lexicon &lexicon, bool all)
{
    m_stop = std::stop_source();
    m_thread.reset(QThread::create([this, library, lexicon, all, stop = m_stop.get_token()] {
        m_result = std::make_unique<Result<RebuildSummary>>(rebuild(library, lexicon,
            {.all = all, .progress = [this](const Progress &progress) { m_progress.take(progress); }, .stop = stop}));
    }));
    m_thread->setObjectName(u"rebuild"_s);
    connect(m_thread.get(), &QThread::finished, this, [this, path = library.path()] { end(path); });
    emit begun();
    m_thread->start(QThread::LowPriority);
}

void RebuildTask::end(const QString &libraryPath)
{
    m_thread->wait();
    m_thread.reset();
    const auto result = std::move(m_result);
    m_progress.end();
    if (*result)
        emit finished(libraryPath, **result);
    else
        emit failed(result->error());
}

} // namespace Rapporteur
