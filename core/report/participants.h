// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/outline.h"
#include "core/report/report.h"

namespace Rapporteur {

/// The people of the blocks that the outline took for participants, in the order of the text.
[[nodiscard]] QList<Participant> participantsOf(const TextDocument &document, const QList<BlockRole> &roles);

/// One entry: "Name (Org, role)", "Name, Org, role", "Name - Org", "Name". No name where there is none. `offset` is
/// where `line` begins in the document.
[[nodiscard]] Participant participantIn(QStringView line, qsizetype offset = 0);

} // namespace Rapporteur
