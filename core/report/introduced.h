// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/lexiconwords.h"
#include "core/report/report.h"

namespace Rapporteur {

/// First names, in lower case, of the people that a report gives for certain: its participants and officers, and the
/// lexicon's nicknames.
[[nodiscard]] QSet<QString> introducedNames(const Report &report, const LexiconWords &words);

/// The first word of a name as introducedNames() holds it.
[[nodiscard]] inline QString firstNameOf(QStringView name)
{
    return name.first(name.indexOf(u' ') < 0 ? name.size() : name.indexOf(u' ')).toString().toLower();
}

} // namespace Rapporteur
