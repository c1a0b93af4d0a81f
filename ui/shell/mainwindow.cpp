// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

namespace Rapporteur {

MainWindow::MainWindow(const Library &, const Lexicon &, ExtractorPool &, QWidget *parent)
    : QMainWindow(parent)
{
}

} // namespace Rapporteur
