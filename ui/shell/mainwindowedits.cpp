// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in what a person does in a view: edits that are done, undoing them, nothing but the text.

#include "core/library/queries/review.h"
#include "ui/drafts/draftsview.h"
#include "ui/shell/author.h"
#include "ui/shell/inspector.h"
#include "ui/shell/librarywork.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/undoing.h"
#include "ui/shell/viewstack.h"
#include "ui/shell/workspace.h"

#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace Rapporteur {

void MainWindow::connectEdits()
{
    connect(m_edits.get(), &EditRunner::done, this, [this](const Edited &edited) {
        if (!edited.sentence.isEmpty())
            m_work->say(edited.sentence, {}, {});
        if (edited.scope == EditScope::Lexicon) {
            QMetaObject::invokeMethod(this, &MainWindow::takeUndoneLexicon, Qt::QueuedConnection); // which ends the runner
        } else if (edited.scope == EditScope::Record) {
            refresh();
        } else if (edited.scope == EditScope::Drafts) {
            m_views->refreshDrafts();
        } else {
            m_views->refreshAnnotations();
            m_inspector->refreshAnnotations();
        }
    });
    connect(m_edits.get(), &EditRunner::failed, this, [this](const Error &error) {
        m_work->say(error.sentence, {}, {});
        refresh();
    });
}

void MainWindow::setFocusMode(bool on)
{
    if (on == m_focusMode)
        return;
    m_focusMode = on;
    if (on)
        m_inspectorBeforeFocus = m_workspace->isInspectorShown();
    for (QWidget *part : {static_cast<QWidget *>(m_rail), static_cast<QWidget *>(m_topBar), static_cast<QWidget *>(m_status)})
        part->setVisible(!on);
    m_workspace->setInspectorShown(!on && m_inspectorBeforeFocus);
    m_views->setFocusMode(on);
}

void MainWindow::askName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"nameDialog"_s);
    dialog->setWindowTitle(tr("Your name"));
    dialog->setLabelText(tr("Your annotations and corrections bear it:"));
    dialog->setTextValue(Author::name());
    connect(dialog, &QInputDialog::textValueSelected, this, &Author::setName);
    dialog->open();
}

void MainWindow::undo(bool again)
{
    if (auto *drafts = qobject_cast<DraftsView *>(m_views->currentWidget()); drafts && drafts->undoTyping(again))
        return;
    if (m_work->isImporting())
        return m_work->say(tr("An import is under way. Undo when it is done."), {}, {});
    m_work->say(again ? tr("Doing it again…") : tr("Undoing…"), {}, {}); // an import takes its time
    m_edits->run([again, &lexicon = m_lexicon](const Connection &connection) {
        const auto undone = again ? redoLast(connection, lexicon) : undoLast(connection, lexicon);
        return undone.transform([&](const Undone &what) {
            if (what.title.isEmpty())
                return editedBy(what, again ? tr("There is nothing to do again.") : tr("There is nothing to undo."));
            return editedBy(what, (again ? tr("Done again: %1") : tr("Undone: %1")).arg(what.title));
        });
    });
}

} // namespace Rapporteur
