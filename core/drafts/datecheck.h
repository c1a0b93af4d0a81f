// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafts/citationfault.h"
#include "core/drafts/citedsources.h"
#include "core/drafts/citedtext.h"

namespace Rapporteur {

/// Whether the date and number that a draft gives a meeting beside a citation are the meeting's.
[[nodiscard]] QList<CitationFault> dateFaults(const CitedBlock &block, const CitedBlock::Citation &citation, CitedSources &sources);

} // namespace Rapporteur
