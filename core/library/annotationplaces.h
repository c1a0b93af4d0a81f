// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/annotation.h"
#include "core/library/connection.h"

namespace Rapporteur {

/// Finds where the passages of a report's annotations are in its text as it is now, all of them or those named. Costs a look at an
/// index where there are none.
[[nodiscard]] Result<void> placeAnnotations(const Connection &connection, qint64 report, const QList<qint64> &ids = {});

/// The same for annotations that came, changed or went, whatever report they are of.
[[nodiscard]] Result<void> placeChanged(const Connection &connection, const QList<qint64> &ids);

/// The text of a report as it was extracted.
[[nodiscard]] Result<TextDocument> extractedText(const Connection &connection, qint64 report);

} // namespace Rapporteur
