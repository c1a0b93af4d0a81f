// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Rapporteur {

/// A person's name where it begins a stretch of text.
struct NameMatch {
    Span name; ///< without honorific
    qsizetype end = 0; ///< behind the name and a bracket that follows it ("Ben Wallis (Microsoft)")
    int words = 0;
    bool honorific = false;
};

/// The name that stands at `at`, if one does: one to five words in capitals, with particles ("van der", "bin"),
/// initials and honorifics. Words that begin sentences, months, bodies and topics are no names.
[[nodiscard]] std::optional<NameMatch> nameAt(QStringView text, qsizetype at, qsizetype end);

/// Whether the whole text is a name of two to five words.
[[nodiscard]] bool isFullName(QStringView text);

/// The names in "A, B and C", from `at` on; used behind "moderated by".
[[nodiscard]] QList<Span> namesFrom(QStringView text, qsizetype at, qsizetype end);

/// "ANNA LEE" as "Anna Lee"; other names as they are.
[[nodiscard]] QString tidiedName(QStringView name);

} // namespace Rapporteur
