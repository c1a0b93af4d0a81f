// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace Rapporteur::Icons {

/// One of resources/icons by name ("timeline"): lines that take the palette's text colour when they are
/// painted, the accent's where they are on.
[[nodiscard]] QIcon line(const QString &name);
/// The program's own.
[[nodiscard]] QIcon application();

} // namespace Rapporteur::Icons
