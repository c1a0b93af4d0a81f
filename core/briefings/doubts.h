// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefings/briefing.h"

namespace Rapporteur {

/// What a composed briefing amounts to, counted. One sentence where nothing was found.
[[nodiscard]] QStringList summaryOf(const Briefing &briefing);

/// What a reader must not take for certain: conflicts inside the sources, statements that name nobody, and
/// meetings of the cited series and period that are not in the library.
[[nodiscard]] QStringList doubtsOf(
    const Briefing &briefing, const QList<const StoredReport *> &cited, const QList<SeriesCoverage> &coverage);

} // namespace Rapporteur
