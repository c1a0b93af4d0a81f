// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/lexicon/lexiconproblem.h"

#include <QByteArray>

namespace Rapporteur {

struct LexiconText {
    Lexicon lexicon; ///< empty where there are problems
    QList<LexiconProblem> problems; ///< in the order of the text; text that is no TOML has one
};

/// Reads one TOML file of topics, people, organisations, series, milestones and acronyms (docs/lexicon.md).
[[nodiscard]] LexiconText readLexicon(const QByteArray &toml);
/// The same, failing with the first problem. `name` is for messages; an error's cause holds line and column.
[[nodiscard]] Result<Lexicon> parseLexicon(const QByteArray &toml, const QString &name);

/// The IGF lexicon that is shipped inside the program (resources/lexicon/*.toml). Read once.
[[nodiscard]] const Lexicon &shippedLexicon();

/// The shipped lexicon with the user's own *.toml of `folder` laid over it, in the order of their names.
[[nodiscard]] Result<Lexicon> lexiconWith(const QString &folder);

} // namespace Rapporteur
