// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

class QSqlError;

namespace Rapporteur {

/// What SQLite said, as an error with a sentence that a person can act on.
[[nodiscard]] Error sqlError(const QSqlError &error);
/// From SQLite's own (extended) result code and words.
[[nodiscard]] Error sqlError(int code, const QString &cause);

} // namespace Rapporteur
