// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in going back to any step that was done.

#include "ui/shell/mainwindow.h"
#include "ui/shell/undopanel.h"

namespace Rapporteur {

void MainWindow::showUndoHistory()
{
    if (!m_undoPanel)
        m_undoPanel = new UndoPanel(*m_context, this);
    m_undoPanel->show();
    m_undoPanel->raise();
    m_undoPanel->activateWindow();
}

} // namespace Rapporteur
