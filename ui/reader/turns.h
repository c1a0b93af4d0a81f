// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/reports.h"

namespace Rapporteur {

/// A stretch in which one speaker has the floor: what the margin names once.
struct MarginTurn {
    Span span; ///< from the first to the last of its statements
    QString speaker; ///< canonical name, else as written
    qint64 person = 0; ///< 0: nobody in the library bears the name
    bool doubtful = false; ///< the name could be several people, or is nobody's
    int statement = 0; ///< index of the first statement
};

/// The turns of a report in the order of the text. A new section begins a new turn; sentences that credit nobody
/// do not end one.
[[nodiscard]] QList<MarginTurn> turnsOf(const StoredReport &stored);

/// The next statement of the same speaker after statement `from` (before it where `forward` is false); -1 where
/// there is none.
[[nodiscard]] int nextStatementOfSpeaker(const Report &report, int from, bool forward);

/// The first credited statement that ends after `offset`; -1 where there is none.
[[nodiscard]] int statementFrom(const Report &report, qsizetype offset);

} // namespace Rapporteur
