// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/library/connection.h"

namespace Rapporteur {

/// What readings depend on besides their text: this version of the program and the lexicon's words, as a short text.
/// Colours, notes, sources, successions and milestones do not count.
[[nodiscard]] QString generationOf(const Lexicon &lexicon);

/// How many reports were derived by another generation.
[[nodiscard]] Result<qint64> countOutdated(const Connection &connection, const Lexicon &lexicon);

} // namespace Rapporteur
