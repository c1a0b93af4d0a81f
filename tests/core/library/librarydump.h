// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "madelibrary.h"

#include <QStringList>

namespace Rapporteur {

/// All that a library says, one line a row: its files, what people said, and what was read; without ids of derived rows, which are
/// others after each reading, and without texts that are kept only to be there again.
[[nodiscard]] QStringList rowsOf(const MadeLibrary &made);

/// What people said and which files there are, by what is the same in every library: uids and SHA-256.
[[nodiscard]] QStringList meaningOf(const MadeLibrary &made);

/// How much is wrong with it; each is printed.
[[nodiscard]] qsizetype findings(const MadeLibrary &made);

} // namespace Rapporteur
