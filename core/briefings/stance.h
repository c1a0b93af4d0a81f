// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rapporteur {

/// Where a speaker stands, as far as the record's own verbs tell it. What it does not tell is not guessed.
enum class Stance {
    Untold,
    For, ///< supports, agrees, welcomes
    Against, ///< opposes, disagrees, is concerned
    Both, ///< for one thing and against another, in one turn
};

/// Of a sentence of the record. Whose words have a verb of both kinds are of both.
[[nodiscard]] Stance stanceOf(const QString &sentence);
/// Of two sentences of one speaker together.
[[nodiscard]] Stance together(Stance one, Stance other);
/// "for", "against", "both"; empty where it is not told.
[[nodiscard]] QString stanceName(Stance stance);

} // namespace Rapporteur
