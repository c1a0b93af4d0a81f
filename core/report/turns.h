// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/outline.h"

#include <QList>
#include <QSet>

namespace Rapporteur {

/// A speaker's turn: ">> ANN LEE: …", "Ann Lee: …", "**Ann Lee** - …", or a name on a line of its own above what was
/// said. It lasts until the next turn or heading.
struct Turn {
    qsizetype block = 0; ///< where it begins
    Span name; ///< as written, without a role before it
    Span words; ///< what of that block was said; may be empty
    bool isLone = false; ///< one of a few: it lasts no further than its block and the list under it
};

/// The turns of a document; where it is not set in turns, the few of people who surely are there. `introduced` are first names of people who surely are
/// there (introducedNames()).
[[nodiscard]] QList<Turn> turnsOf(const TextDocument &document, const QList<BlockRole> &roles, const QSet<QString> &introduced);

/// Whether the turns are captions (">>") or make up most of the document: a transcript.
[[nodiscard]] bool isTranscript(const TextDocument &document, const QList<Turn> &turns);

} // namespace Rapporteur
