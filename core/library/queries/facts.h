// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/library/connection.h"
#include "core/library/queries/reports.h"

namespace Rapporteur {

/// A fact that a person can correct, as it is now.
struct FactValue {
    QString fact; ///< see CorrectedFact
    QString value;
    qint64 correction = 0; ///< that made it so; 0: it was read
    QString read = {}; ///< what was read, where it was corrected
};

/// The facts of what was said, and promised, at a passage; without one, those of the report as a whole.
[[nodiscard]] QList<FactValue> factsAt(const StoredReport &stored, Span shown);

/// What a fact is to be.
struct FactWish {
    QString fact;
    QString value;
};
/// Corrects facts of a passage, or of the report as a whole, as one step; derives the report anew. Earlier corrections of the same facts give way.
[[nodiscard]] Result<void> correctFacts(
    const Connection &connection, const Lexicon &lexicon, qint64 report, Span shown, const QList<FactWish> &wishes, const QString &author);
/// Goes back to what was read.
[[nodiscard]] Result<void> withdrawFact(const Connection &connection, const Lexicon &lexicon, qint64 report, qint64 correction);

} // namespace Rapporteur
