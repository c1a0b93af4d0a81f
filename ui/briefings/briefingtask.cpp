// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefings/briefingtask.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

Result<void> write(const Library &library, const Lexicon &lexicon, const BriefingRequest &request, const QString &path,
    PaperSize paper)
{
    const auto connection = library.connect(Connection::Mode::Read);
    if (!connection)
        return std::unexpected(connection.error());
    const auto briefing = composeBriefing(*connection, lexicon, request);
    if (!briefing)
        return std::unexpected(briefing.error());
    return writePdf(*briefing, path, paper);
}

} // namespace

BriefingTask::BriefingTask(const Library &library, const Lexicon &lexicon, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_lexicon(lexicon)
{
}

BriefingTask::~BriefingTask()
{
    if (m_thread)
        m_thread->wait();
}

void BriefingTask::start(const BriefingRequest &request, const QString &path, PaperSize paper)
{
    if (m_thread)
        return;
    m_thread.reset(QThread::create(
        [this, request, path, paper] { m_result = write(m_library, m_lexicon, request, path, paper); }));
    m_thread->setObjectName(u"briefing"_s);
    connect(m_thread.get(), &QThread::finished, this, [this, path] {
        m_thread->wait();
        m_thread.reset();
        if (m_result)
            emit written(path);
        else
            emit failed(m_result.error());
    });
    m_thread->start();
}

} // namespace Rapporteur
