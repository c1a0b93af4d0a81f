// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/mergeoutcome.h"

namespace Rapporteur {

/// What depends on what a merge wrote.
struct MergeWritten {
    QSet<qint64> reports = {}; ///< to be derived anew
    bool people = false;
    QList<qint64> annotations = {}; ///< to be placed
};

/// Writes an outcome, inside a Step. `reports` gives each report's name in the merge its id; what is said of others is passed over.
[[nodiscard]] Result<MergeWritten> writeOutcome(const Connection &connection, const MergeOutcome &outcome, const QHash<QString, qint64> &reports);

} // namespace Rapporteur
