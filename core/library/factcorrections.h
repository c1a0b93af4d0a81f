// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"
#include "core/report/report.h"
#include "core/text/anchor.h"
#include "core/text/corrections.h"

#include <QDateTime>

namespace Rapporteur {

/// What a person says a fact is, instead of what was read.
struct FactCorrection {
    qint64 id = 0;
    QString fact; ///< see CorrectedFact
    Anchor anchor = {}; ///< of the passage, in the text as it was extracted; without words for facts of the report
    QString value;
    QString author = {};
    QDateTime madeAt = {};

    friend bool operator==(const FactCorrection &, const FactCorrection &) = default;
};

[[nodiscard]] Result<QList<FactCorrection>> factCorrections(const Connection &connection, qint64 report);

// These write a row, inside a Step.
[[nodiscard]] Result<void> addFactCorrection(const Connection &connection, qint64 report, const FactCorrection &correction);
[[nodiscard]] Result<void> removeFactCorrection(const Connection &connection, qint64 correction);

/// Puts what people said into a report and notes what was read instead (Report::corrected). `extracted` is the text without, `overlaid`
/// the one with the text corrections, which the report was read from. A correction whose passage is not there does nothing.
void applyFactCorrections(Report &report, const TextDocument &extracted, const CorrectedDocument &overlaid, const QList<FactCorrection> &corrections);

} // namespace Rapporteur
