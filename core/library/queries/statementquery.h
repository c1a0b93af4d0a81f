// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/queries/filtersql.h"
#include "core/library/queries/statementrow.h"
#include "core/library/connection.h"

namespace Rapporteur {

/// Statements that meet the conditions, with all that is needed to show and cite them; no more than the first `most`
/// of them. `order` is an ORDER BY on `readings` and `statements`.
[[nodiscard]] Result<QList<StatementRow>> statementRows(
    const Connection &connection, const FilterSql &conditions, const QString &order, qsizetype most = everyStatement);

} // namespace Rapporteur
