// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/connection.h"

namespace Rapporteur {

/// Takes all that was derived from a report out of the library, so that a newer reading can take its place. The
/// original, its versions and the document stay. To be called within a transaction.
[[nodiscard]] Result<void> removeReading(const Connection &connection, qint64 report);

/// Forgets names that no reading bears any longer, and that a name spoke where it no longer does.
[[nodiscard]] Result<void> pruneNames(const Connection &connection);

} // namespace Rapporteur
