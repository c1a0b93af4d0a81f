// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/drafttask.h"

#include "core/briefings/draftpaper.h"
#include "core/library/library.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int mostPages = 500;
}

DraftTask::DraftTask(const ViewContext &context, QObject *parent)
    : QObject(parent)
    , m_extractors(context.extractors)
    , m_lexicon(context.lexicon)
    , m_libraryPath(context.queries.libraryPath())
{
    connect(&m_progress, &LatestProgress::told, this, &DraftTask::progressed);
}

DraftTask::~DraftTask()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void DraftTask::start(const Wanted &wanted)
{
    if (m_thread)
        return;
    m_stop = std::stop_source();
    m_thread.reset(QThread::create([this, wanted] { m_done = std::make_unique<Result<QList<QByteArray>>>(work(wanted)); }));
    m_thread->setObjectName(u"draft"_s);
    connect(m_thread.get(), &QThread::finished, this, [this, wanted] { end(wanted); });
    m_thread->start();
}

Result<QList<QByteArray>> DraftTask::work(const Wanted &wanted)
{
    const auto library = Library::open(m_libraryPath);
    if (!library)
        return std::unexpected(library.error());
    const auto connection = library->connect(Connection::Mode::Read);
    if (!connection)
        return std::unexpected(connection.error());
    const auto paper = draftPaper(*connection, m_lexicon, wanted.text, wanted.held);
    if (!paper)
        return std::unexpected(paper.error());
    const PaperWriting writing{.size = wanted.size, .progress = [this](const Progress &progress) { m_progress.take(progress); }, .stop = m_stop.get_token()};
    if (wanted.format)
        return writePaper(*paper, *wanted.format, wanted.path, writing).transform([] { return QList<QByteArray>(); });
    return paperAsPdf(*paper, writing).and_then([this](const QByteArray &pdf) { return picturesOf(pdf); });
}

Result<QList<QByteArray>> DraftTask::picturesOf(const QByteArray &pdf)
{
    QList<QByteArray> pages;
    while (pages.size() < mostPages) {
        const auto page = m_extractors.pagePicture(pdf, int(pages.size()) + 1, pageDots / 72.0, m_stop.get_token());
        if (m_stop.stop_requested())
            return failure(ErrorCode::Cancelled, tr("Stopped."));
        if (!page && pages.isEmpty())
            return std::unexpected(page.error());
        if (!page)
            break; // behind the last
        pages.append(*page);
        m_progress.take({.done = pages.size()});
    }
    return pages;
}

void DraftTask::end(const Wanted &wanted)
{
    m_thread->wait();
    m_thread.reset();
    m_progress.end();
    const auto done = std::move(m_done);
    if (!*done)
        emit failed(done->error());
    else if (wanted.format)
        emit written(wanted.path);
    else
        emit pagesMade(**done);
}

} // namespace Rapporteur
