// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

/// What the Help menu opens.
namespace Rapporteur::HelpPages {

void showShortcuts(QWidget *parent);
void showAbout(QWidget *parent);

} // namespace Rapporteur::HelpPages
