// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mergetask.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace Rapporteur {

MergeTask::MergeTask(const Library &library, const Lexicon &lexicon, ExtractorPool &extractors, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_lexicon(lexicon)
    , m_extractors(extractors)
{
    connect(&m_progress, &LatestProgress::told, this, &MergeTask::progressed);
}

MergeTask::~MergeTask()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void MergeTask::plan(const QString &path, bool withPrivate)
{
    begin({.request = {.path = path, .withPrivate = withPrivate}});
}

void MergeTask::merge(const QString &path, bool withPrivate)
{
    begin({.request = {.path = path, .withPrivate = withPrivate}, .isPlan = false});
}

void MergeTask::begin(const Wanted &wanted)
{
    if (m_thread) {
        m_next = wanted;
        return cancel();
    }
    m_stop = std::stop_source();
    MergeRequest request = wanted.request;
    request.progress = [this](const Progress &progress) { m_progress.take(progress); };
    request.stop = m_stop.get_token();
    m_thread.reset(QThread::create([this, request, isPlan = wanted.isPlan] {
        if (isPlan)
            m_plan = std::make_unique<Result<MergePlan>>(planMerge(m_library, request));
        else
            m_summary = std::make_unique<Result<MergeSummary>>(mergeLibrary(m_library, m_extractors, m_lexicon, request));
    }));
    m_thread->setObjectName(u"merge"_s);
    connect(m_thread.get(), &QThread::finished, this, &MergeTask::end);
    m_thread->start();
}

void MergeTask::end()
{
    m_thread->wait();
    m_thread.reset();
    m_progress.end();
    const auto plan = std::move(m_plan);
    const auto summary = std::move(m_summary);
    if (const auto next = std::exchange(m_next, std::nullopt))
        return begin(*next);
    if (plan && *plan)
        emit planned(**plan);
    else if (plan)
        emit failed(plan->error());
    else if (*summary)
        emit merged(**summary);
    else
        emit failed(summary->error());
}

} // namespace Rapporteur
