// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/meetingfiles.h"

#include "core/library/meetingedits.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/diffpage.h"
#include "ui/shell/twindialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QThread>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// Writes a copy of an original that another program may open and even change: the library's own stays as it is.
Result<QString> copyOf(const Original &original)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/originals/"_s + original.sha256.left(12);
    const QString path = folder + u'/' + original.fileName;
    QFile file(path);
    if (!QDir().mkpath(folder) || !file.open(QFile::WriteOnly) || file.write(original.bytes) != original.bytes.size())
        return failure(ErrorCode::NotWritable, MeetingFiles::tr("A copy of %1 cannot be made to open it.").arg(original.fileName), file.errorString());
    return path;
}

} // namespace

MeetingFiles::MeetingFiles(const Lexicon &lexicon, QWidget *window)
    : QObject(window)
    , m_lexicon(lexicon)
    , m_window(window)
{
}

MeetingFiles::~MeetingFiles()
{
    if (m_thread)
        m_thread->wait();
}

void MeetingFiles::run(const FileRequest &request, const Library &library, QueryRunner &queries)
{
    switch (request.kind) {
    case FileRequest::Kind::ReadInstead:
        start(tr("Reading another file"), [lexicon = m_lexicon, library, id = request.rendition] {
            return readInstead(library, lexicon, id).transform([] { return qint64(0); });
        });
        break;
    case FileRequest::Kind::SetApart:
        start(tr("Setting the file apart"), [lexicon = m_lexicon, library, id = request.rendition] { return setApart(library, lexicon, id); });
        break;
    case FileRequest::Kind::Open:
        open(request.rendition, queries);
        break;
    case FileRequest::Kind::ShowChanges:
        showChanges(request, queries);
        break;
    }
}

void MeetingFiles::start(const QString &what, Work work)
{
    if (m_thread)
        return;
    emit begun(what);
    m_thread.reset(QThread::create([this, work = std::move(work)] { m_result = work(); }));
    m_thread->setObjectName(u"files"_s);
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread->wait();
        m_thread.reset();
        if (m_result)
            emit changed(*m_result);
        else
            emit failed(m_result.error());
    });
    m_thread->start();
}

void MeetingFiles::open(qint64 rendition, QueryRunner &queries)
{
    queries.ask<QString>(
        this, [rendition](const Connection &connection) { return originalOf(connection, rendition).and_then(copyOf); },
        [this](const Result<QString> &path) {
            if (!path)
                Dialogs::showError(m_window, path.error());
            else
                QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
        });
}

void MeetingFiles::showChanges(const FileRequest &request, QueryRunner &queries)
{
    queries.ask<TextDiff>(
        this, [request](const Connection &connection) { return versionDiff(connection, request.rendition, request.version); },
        [this, version = request.version](const Result<TextDiff> &diff) {
            if (!diff)
                return Dialogs::showError(m_window, diff.error());
            auto *page = new DiffPage(tr("What version %1 changed").arg(version), *diff, m_window);
            page->show();
        });
}

void MeetingFiles::chooseTwin(qint64 report, const Library &library, QueryRunner &queries)
{
    queries.ask<QList<ReportRow>>(
        this, [](const Connection &connection) { return reports(connection, {}); },
        [this, report, library](const Result<QList<ReportRow>> &rows) {
            auto *dialog = new TwinDialog(rows.value_or(QList<ReportRow>{}), report, m_window);
            connect(dialog, &TwinDialog::chosen, this, [this, report, library](qint64 into) {
                start(tr("Joining two reports"),
                    [lexicon = m_lexicon, library, report, into] { return joinReports(library, lexicon, report, into).transform([into] { return into; }); });
            });
            dialog->show();
        });
}

} // namespace Rapporteur
