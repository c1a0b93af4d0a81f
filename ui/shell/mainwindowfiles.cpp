// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in files: importing them, those of a meeting, and the languages of scans.

#include "ui/shell/importpreview.h"
#include "ui/shell/inspector.h"
#include "ui/shell/librarywork.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/meetingfiles.h"
#include "ui/shell/scanlanguages.h"
#include "ui/shell/statusline.h"

namespace Rapporteur {

void MainWindow::connectMeetingFiles()
{
    connect(m_inspector, &Inspector::fileWanted, this, [this](const FileRequest &request) { m_meetingFiles->run(request, m_library, *m_queries); });
    connect(m_inspector, &Inspector::twinWanted, this, [this](qint64 report) { m_meetingFiles->chooseTwin(report, m_library, *m_queries); });
    connect(m_meetingFiles, &MeetingFiles::begun, m_status, &StatusLine::beginWork);
    connect(m_meetingFiles, &MeetingFiles::failed, m_status, [this](const Error &error) { m_status->endWork(error.sentence); });
    connect(m_meetingFiles, &MeetingFiles::changed, this, [this](qint64 report) {
        m_status->endWork({});
        refresh();
        if (report)
            goTo(Place::report(report));
    });
}

void MainWindow::importPaths(const QStringList &paths)
{
    if (!m_session.previewImports)
        return m_work->import(m_library, {.paths = paths});
    auto *preview = new ImportPreview(this);
    connect(m_work, &LibraryWork::planProgressed, preview, &ImportPreview::setProgress);
    connect(m_work, &LibraryWork::planGrew, preview, &ImportPreview::addFiles);
    connect(m_work, &LibraryWork::planned, preview, &ImportPreview::setPlan);
    connect(m_work, &LibraryWork::planFailed, preview, &QDialog::close);
    connect(preview, &ImportPreview::importWanted, m_work,
        [this, library = m_library](const QStringList &wanted, const QHash<QString, FileWish> &wishes, const std::shared_ptr<KeptReadings> &kept) {
            m_work->import(library, {.paths = wanted, .wishes = wishes, .kept = kept});
        });
    connect(preview, &QDialog::rejected, m_work, &LibraryWork::cancelPlans);
    m_work->plan(m_library, paths);
    preview->show();
}

void MainWindow::setOcrLanguages(const QString &wish)
{
    m_session.ocrLanguages = wish;
    m_extractors.setOcrLanguages(chosenOcrLanguages(wish));
}

} // namespace Rapporteur
