// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"
#include "core/progress.h"

#include <QList>
#include <stop_token>

namespace Rapporteur {

/// Something wrong with a library, or a fact that its source does not bear out.
struct Finding {
    QString what; ///< a translated sentence that names the report or fact
    qint64 report = 0;
};

/// `rapporteur check`: SQLite's own checks, the text index, foreign keys, SHA-256 of every original.
[[nodiscard]] Result<QList<Finding>> checkIntegrity(
    const Connection &connection, const ProgressCallback &progress = {}, std::stop_token stop = {});

/// `rapporteur verify`: every derived fact's quote equals its span of the stored text.
[[nodiscard]] Result<QList<Finding>> verifyProvenance(
    const Connection &connection, const ProgressCallback &progress = {}, std::stop_token stop = {});

} // namespace Rapporteur
