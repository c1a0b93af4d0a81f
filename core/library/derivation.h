// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/library/answers.h"
#include "core/library/factcorrections.h"
#include "core/library/reportwriter.h"

namespace Rapporteur {

/// What people said of one report.
struct HumanPart {
    QList<TextCorrection> corrections;
    QList<ReportAnswer> answers;
    QList<FactCorrection> facts = {};

    [[nodiscard]] bool isEmpty() const { return corrections.isEmpty() && answers.isEmpty() && facts.isEmpty(); }
};

[[nodiscard]] Result<HumanPart> humanPart(const Connection &connection, qint64 report);

/// Reads a report whose document is as it was extracted: lays the corrections over it, parses it, and takes the answers and
/// corrected facts.
/// What a reading is made of is the text, what people said of it, and the lexicon. Nothing else counts, so that it can be
/// made again at any time.
void derive(ReadReport &read, const HumanPart &human, const Lexicon &lexicon);

/// Writes these reports' readings anew, in a transaction; then who is who.
[[nodiscard]] Result<void> deriveAgain(const Connection &connection, const Lexicon &lexicon, const QList<qint64> &reports);

} // namespace Rapporteur
