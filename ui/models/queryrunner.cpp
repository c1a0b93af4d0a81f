// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/queryrunner.h"

namespace Rapporteur {

QueryRunner::QueryRunner(const Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    // The connection must be closed on the thread that opened it.
    connect(&m_thread, &QThread::finished, m_worker, [this] { m_connection.reset(); }, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("queries"));
    m_thread.start();
}

QueryRunner::~QueryRunner()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_latest.clear();
        if (m_running && m_connection && m_connection->has_value())
            m_connection->value().interrupt();
    }
    m_thread.quit();
    m_thread.wait();
}

void QueryRunner::enqueue(QObject *receiver, Job job)
{
    Generation generation = 0;
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_latest.contains(receiver)) {
            connect(receiver, &QObject::destroyed, this, [this](QObject *gone) {
                const QMutexLocker lock(&m_mutex);
                m_latest.remove(gone);
            });
        }
        generation = ++m_last;
        m_latest[receiver] = generation;
        if (m_running == receiver && m_connection && m_connection->has_value())
            m_connection->value().interrupt();
    }
    ++m_open;
    QMetaObject::invokeMethod(m_worker,
        [this, receiver, generation, job = std::move(job)] { work(receiver, generation, job); });
}

void QueryRunner::work(QObject *receiver, Generation generation, const Job &job)
{
    Deliver answer;
    bool wanted = false;
    {
        const QMutexLocker lock(&m_mutex);
        wanted = m_latest.value(receiver) == generation;
        if (wanted) {
            if (!m_connection)
                m_connection = m_library.connect(Connection::Mode::Read);
            m_running = receiver;
        }
    }
    if (wanted) {
        answer = job(*m_connection);
        const QMutexLocker lock(&m_mutex);
        m_running = nullptr;
    }
    QMetaObject::invokeMethod(this, [this, receiver, generation, answer] { deliver(receiver, generation, answer); });
}

void QueryRunner::deliver(QObject *receiver, Generation generation, const Deliver &answer)
{
    bool wanted = false;
    {
        const QMutexLocker lock(&m_mutex);
        wanted = answer && m_latest.value(receiver) == generation;
    }
    if (wanted)
        answer();
    if (--m_open == 0)
        emit idle();
}

} // namespace Rapporteur
