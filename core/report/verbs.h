// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rapporteur {

/// Whether a word, in any of its forms, is a verb of saying or doing in a meeting ("noted", "suggests", "volunteered").
[[nodiscard]] bool isReportingVerb(QStringView word);
/// Whether a word looks like a verb in the past or present, by its ending: enough where the subject is known.
/// Whether things do it as well as people: "took", "makes", "came". Of an unknown name it tells nothing.
[[nodiscard]] bool isThingsVerb(QStringView word);
[[nodiscard]] bool looksLikeVerb(QStringView word);
/// "also", "then", "further": words between a speaker and the verb.
[[nodiscard]] bool isAdverb(QStringView word);

} // namespace Rapporteur
