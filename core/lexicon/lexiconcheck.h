// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexiconproblem.h"

#include <QList>

// Errors come as values, so that nothing is thrown across a folder.
#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1 // the packaged library, whose CMake target is not linked, is built with exceptions
#include <toml++/toml.hpp>

namespace Rapporteur {

/// Whatever docs/lexicon.md does not know: words, values of another kind, keys that are missing, patterns that are none.
[[nodiscard]] QList<LexiconProblem> lexiconProblems(const toml::table &root);

} // namespace Rapporteur
