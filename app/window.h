// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;
class QString;

namespace Rapporteur {

/// Runs the window on the library at `path`, or where it is empty on the one of last time. Gives an exit code.
int runWindow(QApplication &app, const QString &path);

} // namespace Rapporteur
