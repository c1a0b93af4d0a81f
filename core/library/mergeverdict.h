// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

#include <optional>

namespace Rapporteur {

/// What a library says of one thing: an annotation, the answer to a question, a tag on an annotation.
struct SideOfMerge {
    std::optional<QString> value = {}; ///< as it is now; none: not there
    QString at = {}; ///< when it became so, ISO in UTC; empty: not known
    QSet<QString> past = {}; ///< what it ever was, by the journal, without what was undone
    bool dropped = false; ///< a person deleted it
};

enum class MergeVerdict {
    Same, ///< both have it so, or neither has it
    OnlyOurs, ///< stays
    OnlyTheirs, ///< comes
    OursIsNewer, ///< theirs is an earlier state of it
    TheirsIsNewer,
    OursWins, ///< both were changed; theirs must be kept beside it
    TheirsWins,
    RemovedThere, ///< and not changed here since: goes
    RemovedHere, ///< and not changed there since: does not come back
};

/// What becomes of a thing when two libraries are merged. Says the same whichever of the two is ours.
[[nodiscard]] MergeVerdict settle(const SideOfMerge &ours, const SideOfMerge &theirs);

} // namespace Rapporteur
