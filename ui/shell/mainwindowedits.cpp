// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in what a person changes: edits that are done, and undoing them.

#include "core/library/queries/review.h"
#include "ui/shell/librarywork.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/viewstack.h"

namespace Rapporteur {

void MainWindow::connectEdits()
{
    connect(m_edits.get(), &EditRunner::done, this, [this](const Edited &edited) {
        if (!edited.sentence.isEmpty())
            m_work->say(edited.sentence, {}, {});
        if (edited.scope == EditScope::Record)
            refresh();
        else
            m_views->refreshAnnotations();
    });
    connect(m_edits.get(), &EditRunner::failed, this, [this](const Error &error) {
        m_work->say(error.sentence, {}, {});
        refresh();
    });
}

void MainWindow::undo(bool again)
{
    m_edits->run([again, &lexicon = m_lexicon](const Connection &connection) {
        const auto undone = again ? redoLast(connection, lexicon) : undoLast(connection, lexicon);
        return undone.transform([&](const Undone &what) {
            const EditScope scope = what.record ? EditScope::Record : EditScope::Annotations;
            if (what.title.isEmpty())
                return Edited(again ? tr("There is nothing to do again.") : tr("There is nothing to undo."), EditScope::Annotations);
            return Edited((again ? tr("Done again: %1") : tr("Undone: %1")).arg(what.title), scope);
        });
    });
}

} // namespace Rapporteur
