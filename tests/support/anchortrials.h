// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/anchoredtext.h"
#include "tests/support/changedtext.h"

#include <QRandomGenerator>

namespace Rapporteur::Test {

/// How many annotations came to be where.
struct AnchorTally {
    int placed = 0; ///< rightly
    int orphaned = 0; ///< rightly
    int lost = 0; ///< wrongly orphaned
    int misplaced = 0;
    QStringList wrong = {}; ///< what was lost or misplaced, a line each

    [[nodiscard]] int all() const { return placed + orphaned + lost + misplaced; }
    [[nodiscard]] double right() const { return all() == 0 ? 1 : double(placed + orphaned) / all(); }
    AnchorTally &operator+=(const AnchorTally &other);
};

/// A passage as a person would choose it: a word, a few, a sentence, several, or some that reach across paragraphs.
[[nodiscard]] Span randomPassage(const TextDocument &document, QRandomGenerator &random);

/// Marks `count` passages and looks for each in a text changed so.
[[nodiscard]] AnchorTally tryChange(const TextDocument &document, TextChange change, int count, QRandomGenerator &random);

/// Marks `count` passages and looks for each in the same report as another file has it, which is laid over the first word by word to know the truth.
[[nodiscard]] AnchorTally tryTwin(const TextDocument &document, const TextDocument &twin, int count, QRandomGenerator &random);

} // namespace Rapporteur::Test
