// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/names.h"
#include "core/report/report.h"
#include "core/text/textdocument.h"

#include <QHash>
#include <QSet>

namespace Rapporteur {

/// "AVB" of "Ann van Bo": the first letters of the words that begin with a capital.
[[nodiscard]] QString initialsOf(QStringView name);

/// Initials that a report defines behind a name, "Ann Lee (AL)" or "Ms. Lee (AL)", with the whole name.
[[nodiscard]] QHash<QString, QString> definedInitials(const TextDocument &document, const Report &report);

/// The name at a place, or initials that are among `known` (first names and initials, in small letters).
[[nodiscard]] std::optional<NameMatch> nameOrInitialsAt(QStringView text, qsizetype at, qsizetype end, const QSet<QString> &known);

} // namespace Rapporteur
