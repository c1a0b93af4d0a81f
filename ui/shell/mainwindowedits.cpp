// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in what a person changes: edits that are done, and undoing them.

#include "core/library/queries/review.h"
#include "ui/shell/librarywork.h"
#include "ui/shell/mainwindow.h"

namespace Rapporteur {

void MainWindow::connectEdits()
{
    connect(m_edits.get(), &EditRunner::done, this, [this](const QString &sentence) {
        if (!sentence.isEmpty())
            m_work->say(sentence, {}, {});
        refresh();
    });
    connect(m_edits.get(), &EditRunner::failed, this, [this](const Error &error) {
        m_work->say(error.sentence, {}, {});
        refresh();
    });
}

void MainWindow::undo(bool again)
{
    m_edits->run([again, &lexicon = m_lexicon](const Connection &connection) {
        const auto title = again ? redoLast(connection, lexicon) : undoLast(connection, lexicon);
        return title.transform([&](const QString &what) {
            if (what.isEmpty())
                return again ? tr("There is nothing to do again.") : tr("There is nothing to undo.");
            return again ? tr("Done again: %1").arg(what) : tr("Undone: %1").arg(what);
        });
    });
}

} // namespace Rapporteur
