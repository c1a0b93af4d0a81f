// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in merging another library into the one it shows.

#include "ui/shell/dialogs.h"
#include "ui/shell/librarywork.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/mergedialog.h"

namespace Rapporteur {

void MainWindow::mergeLibrary()
{
    if (m_work->isBusy())
        return m_work->say(tr("Other work is under way. Merge when it is done."), {}, {});
    const QString path = Dialogs::openLibrary(this, tr("Merge library"));
    if (path.isEmpty())
        return;
    auto *dialog = new MergeDialog(m_library, m_lexicon, m_extractors, path, this);
    connect(dialog, &MergeDialog::merged, this, [this, path](const MergeSummary &summary) {
        m_work->say(mergeSentence(path, summary), {}, {});
        refresh();
    });
    connect(dialog, &MergeDialog::failed, this, [this](const Error &error) { Dialogs::showError(this, error); });
    dialog->open(); // the window waits: two that write would not know of each other
}

} // namespace Rapporteur
