// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rapporteur {

/// A mistake in a lexicon's text.
struct LexiconProblem {
    int line = 1; ///< from 1
    int column = 1; ///< from 1, in characters (a letter beyond UTF-16's first plane is one)
    QString reason; ///< a sentence

    friend bool operator==(const LexiconProblem &, const LexiconProblem &) = default;
};

} // namespace Rapporteur
