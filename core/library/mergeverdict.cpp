// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/mergeverdict.h"

#include <utility>

namespace Rapporteur {

MergeVerdict settle(const SideOfMerge &ours, const SideOfMerge &theirs)
{
    if (ours.value == theirs.value)
        return MergeVerdict::Same;
    if (!theirs.value)
        return theirs.dropped && theirs.past.contains(*ours.value) ? MergeVerdict::RemovedThere : MergeVerdict::OnlyOurs;
    if (!ours.value)
        return ours.dropped && ours.past.contains(*theirs.value) ? MergeVerdict::RemovedHere : MergeVerdict::OnlyTheirs;
    const bool theirsIsEarlier = ours.past.contains(*theirs.value);
    const bool oursIsEarlier = theirs.past.contains(*ours.value);
    const bool oursIsLater = std::pair(ours.at, *ours.value) > std::pair(theirs.at, *theirs.value);
    if (theirsIsEarlier || oursIsEarlier) {
        // Where each was the other once, the later change counts.
        const bool oursIsNewer = theirsIsEarlier && oursIsEarlier ? oursIsLater : theirsIsEarlier;
        return oursIsNewer ? MergeVerdict::OursIsNewer : MergeVerdict::TheirsIsNewer;
    }
    return oursIsLater ? MergeVerdict::OursWins : MergeVerdict::TheirsWins;
}

} // namespace Rapporteur
