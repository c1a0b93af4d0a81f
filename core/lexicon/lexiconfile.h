// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"

#include <QByteArray>

namespace Rapporteur {

/// Reads one TOML file of topics, people, organisations, series and milestones (docs/lexicon.md). `name` is
/// for messages. An error's cause holds line and column.
[[nodiscard]] Result<Lexicon> parseLexicon(const QByteArray &toml, const QString &name);

/// The IGF lexicon that is shipped inside the program (resources/lexicon/*.toml). Read once.
[[nodiscard]] const Lexicon &shippedLexicon();

/// The shipped lexicon with the user's own *.toml of `folder` laid over it, in the order of their names.
[[nodiscard]] Result<Lexicon> lexiconWith(const QString &folder);

} // namespace Rapporteur
