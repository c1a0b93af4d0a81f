// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

class QCoreApplication;

namespace Rapporteur {

/// Makes the program speak `locale`'s language where there is a translation, and Qt's own dialogs with it;
/// otherwise English. Call once, before anything is shown or printed.
void installTranslations(QCoreApplication &app, const QLocale &locale = QLocale());

} // namespace Rapporteur
