// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QRegularExpression>

namespace Rapporteur {

/// A topic's regular expression as it is matched: without case unless it says (?-i), with all of Unicode's letters, and
/// with a limit on how long it may try, so that none can hold up an import. Fails, in a sentence, for what is no regular
/// expression, is empty or matches everywhere.
[[nodiscard]] Result<QRegularExpression> compiledPattern(const QString &pattern);

} // namespace Rapporteur
