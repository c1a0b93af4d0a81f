// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafts/citationfault.h"
#include "core/drafts/citedsources.h"

namespace Rapporteur {

/// Whether a citation leads somewhere: its keys, its passage, and the place that is typed.
[[nodiscard]] QList<CitationFault> sourceFaults(const CitationMark &mark, CitedSources &sources);

} // namespace Rapporteur
