// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/editrunner.h"

namespace Rapporteur {

EditRunner::EditRunner(const Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    // The connection must be closed on the thread that opened it.
    connect(&m_thread, &QThread::finished, m_worker, [this] { m_connection.reset(); }, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("edits"));
    m_thread.start();
}

EditRunner::~EditRunner()
{
    // Behind every edit that waits: events of one receiver are delivered in order.
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
}

void EditRunner::run(Edit edit)
{
    ++m_open;
    QMetaObject::invokeMethod(m_worker, [this, edit = std::move(edit)] {
        if (!m_connection)
            m_connection = m_library.connect(Connection::Mode::Edit);
        auto result = *m_connection ? edit(**m_connection) : Result<Edited>(std::unexpected(m_connection->error()));
        QMetaObject::invokeMethod(this, [this, result = std::move(result)] {
            --m_open;
            if (result)
                emit done(*result);
            else
                emit failed(result.error());
            if (m_open == 0)
                emit idle();
        });
    });
}

} // namespace Rapporteur
