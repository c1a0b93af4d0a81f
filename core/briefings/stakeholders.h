// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"

namespace Rapporteur {

/// The stakeholder group that an affiliation and roles, as a report states them, belong to: "government", "intergovernmental", "private
/// sector", "civil society", "technical community", "academia". Empty where neither says so: it is never guessed.
[[nodiscard]] QString stakeholderGroup(const Lexicon &lexicon, const QString &affiliation, const QStringList &roles);

} // namespace Rapporteur
