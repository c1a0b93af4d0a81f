// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/lexiconwords.h"
#include "core/report/outline.h"
#include "core/report/report.h"
#include "core/report/sections.h"
#include "core/report/turns.h"

namespace Rapporteur {

/// Every sentence of the discussion as a statement, with its speaker as written. `introduced` are first names of people
/// who surely are there (introducedNames()), `bodies` names that speak for nobody (LexiconWords).
[[nodiscard]] QList<Statement> statementsOf(const TextDocument &document, const QList<BlockRole> &roles, const Body &body,
    const QList<Turn> &turns, const QSet<QString> &introduced, const QSet<QString> &bodies);

/// Who the speakers are, as far as the report itself and the lexicon tell: first names and nicknames become full
/// names where one person fits, and defined initials (definedInitials()); where several fit, a warning `ambiguous-name`
/// stays.
void resolveSpeakers(const TextDocument &document, const LexiconWords &words, const QHash<QString, QString> &initials, Report &report);

} // namespace Rapporteur
