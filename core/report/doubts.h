// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/outline.h"
#include "core/report/report.h"

namespace Rapporteur {

/// Compares what the stages found and adds the warnings that only the whole shows: agenda items nobody reported on,
/// sections that are on no agenda, numbering that skips, pages without text.
void raiseDoubts(const TextDocument &document, const QList<BlockRole> &roles, Report &report);

} // namespace Rapporteur
