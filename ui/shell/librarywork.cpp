// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/librarywork.h"

#include "ui/shell/importmodel.h"
#include "ui/shell/importtask.h"
#include "ui/shell/rebuildtask.h"
#include "ui/shell/statusline.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

LibraryWork::LibraryWork(const Lexicon &lexicon, ExtractorPool &extractors, StatusLine *status, QObject *parent)
    : QObject(parent)
    , m_lexicon(lexicon)
    , m_status(status)
    , m_import(new ImportTask(lexicon, extractors, this))
    , m_rebuild(new RebuildTask(this))
{
    connectImport();
    connectRebuild();
    connect(m_status, &StatusLine::cancelWanted, this, &LibraryWork::cancel);
    connect(m_status, &StatusLine::linkFollowed, this, [this] {
        if (const auto follow = m_followed)
            follow();
    });
}

LibraryWork::~LibraryWork()
{
    // Their threads end before what they tell of their end goes.
    delete m_import;
    delete m_rebuild;
}

void LibraryWork::connectImport()
{
    connect(m_import, &ImportTask::begun, this, [this](bool isPlan) { m_status->beginWork(isPlan ? tr("Looking at files") : tr("Importing")); });
    connect(m_import, &ImportTask::progressed, m_status, &StatusLine::setProgress);
    connect(m_import, &ImportTask::progressed, this, &LibraryWork::planProgressed);
    connect(m_import, &ImportTask::planGrew, this, &LibraryWork::planGrew);
    connect(m_import, &ImportTask::planned, this, [this](const QString &, const ImportPlan &plan) {
        m_status->endWork({});
        emit planned(plan);
        next();
    });
    connect(m_import, &ImportTask::finished, this, [this](const QString &libraryPath, const ImportSummary &summary) {
        m_followed = [this] { emit detailsWanted(); };
        m_status->endWork(importSentence(summary), summary.files.isEmpty() ? QString() : tr("Show"));
        emit imported(summary);
        emit changed(libraryPath);
        next();
    });
    connect(m_import, &ImportTask::failed, this, [this](const Error &error) {
        m_status->endWork(error.sentence);
        emit planFailed();
        next();
    });
}

void LibraryWork::connectRebuild()
{
    connect(m_rebuild, &RebuildTask::begun, this, [this] { m_status->beginWork(tr("Rebuilding")); });
    connect(m_rebuild, &RebuildTask::progressed, m_status, &StatusLine::setProgress);
    connect(m_rebuild, &RebuildTask::finished, this, &LibraryWork::rebuilt);
    connect(m_rebuild, &RebuildTask::failed, this, [this](const Error &error) {
        m_status->endWork(error.sentence);
        next();
    });
}

void LibraryWork::rebuilt(const QString &libraryPath, const RebuildSummary &summary)
{
    const int reports = int(summary.reports);
    if (!m_nextRebuild && summary.cancelled) {
        m_followed = [this, library = *m_rebuilding] { rebuild(library); };
        m_status->endWork(tr("Stopped: %Ln report(s) derived anew", nullptr, reports), tr("Go on"));
    } else if (!m_nextRebuild) {
        m_status->endWork(reports == 0 ? tr("Everything was up to date") : tr("%Ln report(s) derived anew", nullptr, reports));
    }
    emit changed(libraryPath);
    next();
}

void LibraryWork::import(const Library &library, const ImportRequest &request)
{
    begin({library, request});
}

void LibraryWork::plan(const Library &library, const QStringList &paths)
{
    begin({.library = library, .request = {.paths = paths}, .isPlan = true});
}

void LibraryWork::begin(const Wanted &wanted)
{
    if (m_rebuild->isRunning())
        m_imports.append(wanted);
    else if (wanted.isPlan)
        m_import->plan(wanted.library, wanted.request.paths);
    else
        m_import->start(wanted.library, wanted.request.paths, wanted.request.wishes, wanted.request.kept);
}

void LibraryWork::rebuild(const Library &library, bool all)
{
    m_nextRebuild = Wanted{.library = library, .all = all};
    m_rebuild->cancel();
    if (!isBusy())
        next();
}

void LibraryWork::cancel()
{
    m_imports.clear();
    m_nextRebuild.reset();
    m_import->cancel();
    m_rebuild->cancel();
}

void LibraryWork::cancelPlans()
{
    m_imports.removeIf([](const Wanted &wanted) { return wanted.isPlan; });
    m_import->cancelPlans();
}

bool LibraryWork::isBusy() const
{
    return m_import->isRunning() || m_rebuild->isRunning();
}

bool LibraryWork::isImporting() const
{
    return m_import->isRunning();
}

void LibraryWork::next()
{
    if (isBusy())
        return;
    if (!m_imports.isEmpty()) {
        begin(m_imports.takeFirst());
    } else if (const auto wanted = std::exchange(m_nextRebuild, std::nullopt)) {
        m_rebuilding = wanted->library;
        m_rebuild->start(wanted->library, m_lexicon, wanted->all);
    }
}

void LibraryWork::offerRebuild(const Library &library, qint64 outdated)
{
    if (outdated > 0)
        say(tr("Derived by an older version"), tr("Rebuild"), [this, library] { rebuild(library); });
}

void LibraryWork::say(const QString &message, const QString &link, const std::function<void()> &followed)
{
    if (isBusy())
        return;
    m_followed = followed;
    m_status->endWork(message, link);
}

} // namespace Rapporteur
