// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/briefing.h"

namespace Rapporteur {

Result<Briefing> composeBriefing(const Connection &, const Lexicon &, const BriefingRequest &request)
{
    Briefing briefing;
    briefing.request = request;
    return briefing;
}

} // namespace Rapporteur
