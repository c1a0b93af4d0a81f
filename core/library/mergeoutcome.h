// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/mergestate.h"

namespace Rapporteur {

enum class MergeGroup {
    NewReport, ///< only there
    NewFile, ///< of a report that is here
    Added, ///< said there only
    Updated, ///< changed there since
    Removed, ///< deleted there, unchanged here
    Conflict, ///< changed on both sides: the later one counts, the other is kept beside it
};

/// One thing that a merge does, for a person to look at.
struct MergeLine {
    MergeGroup group = MergeGroup::Added;
    QString what;
    QString detail = {}; ///< Conflict: what is kept beside it
};

/// What is to be written so that a library says what both said.
struct MergeOutcome {
    QList<MergeItem> puts = {}; ///< annotations first
    QList<MergeItem> removals = {};
    QList<MergeLine> lines = {};
    qsizetype same = 0; ///< annotations and answers that both have
    qsizetype privateLeft = 0; ///< annotations that were not looked at, since they are private
};

[[nodiscard]] MergeOutcome outcomeOf(MergeState ours, MergeState theirs, bool withPrivate);

} // namespace Rapporteur
