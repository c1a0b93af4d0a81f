// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/cues.h"
#include "core/report/outline.h"
#include "core/report/report.h"
#include "core/report/sections.h"

#include <QSet>

namespace Rapporteur {

/// What somebody is to do: "Ann will send …", "Bo volunteered to …", "Members to comment", "It will be circulated",
/// "ACTION: …", "[ ] …", and every item under a heading of next steps. `introduced` as
/// introducedNames() gives them.
[[nodiscard]] QList<Action> actionsOf(const TextDocument &document, const QList<BlockRole> &roles, const Body &body, const Cues &cues,
    const QSet<QString> &introduced, const Report &soFar);

/// What was agreed: "It was decided that …", "Participants agreed to …", "The charter was approved."
[[nodiscard]] QList<Decision> decisionsOf(const TextDocument &document, const Body &body, const Cues &cues, const Report &soFar);

/// When the next meeting is, with the year inferred from the meeting's own date where the text gives none.
[[nodiscard]] std::optional<Moment> nextMeetingOf(const TextDocument &document, const Body &body, const Cues &cues, const Report &soFar);

} // namespace Rapporteur
