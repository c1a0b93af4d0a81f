// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Rapporteur {

    /// As other programs write it: braces, upper case, their own order of things, the line ends of Windows, what is not known here.
[[nodiscard]] QByteArray foreignProject();

} // namespace Rapporteur
