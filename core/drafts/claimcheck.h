// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafts/citationfault.h"
#include "core/drafts/citedsources.h"
#include "core/drafts/citedtext.h"
#include "core/drafts/namefinder.h"

namespace Rapporteur {

/// Whether what a draft says beside a citation is what its sources say: who spoke, when it was, and which meeting. `lead` is a block that leads in to
/// this one ("She noted:"), or null.
[[nodiscard]] QList<CitationFault> claimFaults(const CitedBlock &block, const CitedBlock *lead, CitedSources &sources, const NameFinder &names);

} // namespace Rapporteur
