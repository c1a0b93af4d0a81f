// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in exchanging annotations with other programs.

#include "core/library/annotationimport.h"
#include "ui/annotations/exchangetask.h"
#include "ui/annotations/exportdialog.h"
#include "ui/annotations/importreport.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/history.h"
#include "ui/shell/librarywork.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace Rapporteur {

namespace {

QString sentenceOf(const ExportSummary &summary, const QString &path)
{
    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Rapporteur::MainWindow)
    };
    QStringList parts{Words::tr("%Ln annotation(s) exported to %1", nullptr, summary.annotations).arg(QFileInfo(path).fileName())};
    if (!summary.kept.isEmpty())
        parts.append(Words::tr("left as they are, since you changed them: %1").arg(summary.kept.join(QStringLiteral(", "))));
    if (!summary.passedOver.isEmpty())
        parts.append(Words::tr("%Ln report(s) without a PDF passed over", nullptr, int(summary.passedOver.size())));
    return parts.join(QStringLiteral("; "));
}

} // namespace

void MainWindow::connectExchange()
{
    connect(m_status, &StatusLine::cancelWanted, m_exchange, &ExchangeTask::cancel);
    connect(m_exchange, &ExchangeTask::progressed, this, [this](const Progress &progress) {
        if (!m_work->isBusy())
            m_status->setProgress(progress);
    });
    connect(m_exchange, &ExchangeTask::failed, this, [this](const Error &error) {
        if (m_work->isBusy())
            Dialogs::showError(this, error);
        m_work->say(error.sentence, {}, {});
    });
    connect(m_exchange, &ExchangeTask::written, this, [this](const ExportSummary &summary, const QString &path) {
        const QString folder = QFileInfo(path).isDir() ? path : QFileInfo(path).path();
        m_work->say(sentenceOf(summary, path), tr("Open folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    });
    connect(m_exchange, &ExchangeTask::wasRead, this, &MainWindow::takeAnnotations);
    connect(this, &MainWindow::annotationsTaken, this, [this](const AnnotationImport &done) {
        const QList<HomelessAnnotation> homeless = done.homeless;
        m_work->say(importSentence(done), homeless.isEmpty() ? QString() : tr("Show"), [this, homeless] { (new ImportReport(homeless, this))->show(); });
    });
}

void MainWindow::runExchange(ActionId action)
{
    if (m_exchange->isRunning())
        return;
    if (action == ActionId::ExportAnnotations) {
        const Place place = m_history->current();
        auto *dialog = new ExportDialog(m_library, place.kind == Place::Kind::Report ? place.id : 0, this);
        connect(dialog, &ExportDialog::chosen, this, [this, library = m_library](const ExportRequest &request) {
            if (m_exchange->isRunning())
                return;
            beginExchange(tr("Exporting annotations"));
            m_exchange->write(library, request);
        });
        dialog->open();
    } else if (const QString path = Dialogs::openAnnotations(this, tr("Import annotations")); !path.isEmpty()) {
        beginExchange(tr("Importing annotations"));
        m_exchange->read(m_library, path);
    }
}

/// An import of reports keeps the status line to itself.
void MainWindow::beginExchange(const QString &what)
{
    if (!m_work->isBusy())
        m_status->beginWork(what);
}

void MainWindow::takeAnnotations(const AnnotationBundle &bundle, const QString &path, const QString &libraryPath)
{
    if (libraryPath != m_library.path())
        return m_work->say(tr("The annotations were not imported, since another library is open now."), {}, {});
    m_edits->run([this, bundle, name = QFileInfo(path).fileName()](const Connection &connection) {
        // The window waits for its edits before it goes.
        return importAnnotations(connection, bundle, name).transform([this](const AnnotationImport &done) {
            QMetaObject::invokeMethod(this, [this, done] { emit annotationsTaken(done); });
            return Edited({}, EditScope::Annotations);
        });
    });
}

} // namespace Rapporteur
