// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Rapporteur {

/// Whether a word is one of the language rather than a name, as far as can be told without a dictionary: it is listed,
/// bears an ending that names hardly do ("Discussing", "Registration"), is a verb of reports, or is contracted.
[[nodiscard]] bool isOrdinaryWord(QStringView word);

/// Whether somebody nobody introduced may be a person: `name` is no place, and none of its words is an ordinary
/// one or stands in `text` in small letters too.
[[nodiscard]] bool readsAsPerson(QStringView name, QStringView text);

} // namespace Rapporteur
