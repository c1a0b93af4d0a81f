// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/outline.h"
#include "core/report/report.h"

namespace Rapporteur {

/// Who gives a talk: the one person below "Speaker:" or "Speakers:" of a text that is not a meeting's; empty where
/// there is none, or several.
[[nodiscard]] QString onlySpeaker(const TextDocument &document, const QList<BlockRole> &roles, const Report &report);

/// Credits every sentence to the one who speaks, but what somebody asks from the floor.
void creditTalk(const TextDocument &document, const QString &speaker, QList<Statement> &statements);

} // namespace Rapporteur
