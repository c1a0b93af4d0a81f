// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"
#include "core/library/draft.h"

namespace Rapporteur {

/// All drafts without their texts, the one that was changed last first.
[[nodiscard]] Result<QList<Draft>> drafts(const Connection &connection);
/// One of them; NotFound where there is none.
[[nodiscard]] Result<Draft> draft(const Connection &connection, qint64 id);
/// The newest first.
[[nodiscard]] Result<QList<DraftSnapshot>> snapshotsOf(const Connection &connection, qint64 draft);

} // namespace Rapporteur
