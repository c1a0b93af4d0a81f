// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/exchangetask.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace Rapporteur {

ExchangeTask::ExchangeTask(ExtractorPool &extractors, QObject *parent)
    : QObject(parent)
    , m_extractors(extractors)
{
    connect(&m_progress, &LatestProgress::told, this, &ExchangeTask::progressed);
}

ExchangeTask::~ExchangeTask()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ExchangeTask::write(const Library &library, const ExportRequest &request)
{
    start(library, request.path, [this, library, wanted = request] {
        ExportRequest request = wanted;
        request.progress = [this](const Progress &progress) { m_progress.take(progress); };
        request.stop = m_stop.get_token();
        m_written = std::make_unique<Result<ExportSummary>>(library.connect(Connection::Mode::Read).and_then([&](const Connection &connection) {
            return exportAnnotations(connection, m_extractors, request);
        }));
    });
}

void ExchangeTask::read(const Library &library, const QString &path)
{
    start(library, path, [this, path] { m_read = std::make_unique<Result<AnnotationBundle>>(readAnnotations(m_extractors, path, m_stop.get_token())); });
}

void ExchangeTask::start(const Library &library, const QString &path, std::function<void()> work)
{
    if (m_thread)
        return;
    m_stop = std::stop_source();
    m_thread.reset(QThread::create(std::move(work)));
    m_thread->setObjectName(u"exchange"_s);
    connect(m_thread.get(), &QThread::finished, this, [this, path, libraryPath = library.path()] { end(path, libraryPath); });
    m_thread->start();
}

void ExchangeTask::end(const QString &path, const QString &libraryPath)
{
    m_thread->wait();
    m_thread.reset();
    m_progress.end();
    const auto wrote = std::move(m_written);
    const auto read = std::move(m_read);
    if (wrote && *wrote)
        emit written(**wrote, path);
    else if (read && *read)
        emit wasRead(**read, path, libraryPath);
    else
        emit failed(wrote ? wrote->error() : read->error());
}

} // namespace Rapporteur
