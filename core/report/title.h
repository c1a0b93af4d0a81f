// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/outline.h"

namespace Rapporteur {

/// The opening: what stands before this much of the text tells of the meeting itself.
inline constexpr qsizetype openingLength = 2500;

/// What a report calls itself, and where; no span where only the file's metadata says so.
struct Title {
    QString text;
    Span span = {};
};

/// `opening` is the blocks that tell of the meeting itself.
[[nodiscard]] Title titleOf(
    const TextDocument &document, const QList<BlockRole> &roles, const QList<qsizetype> &opening, const QString &fileName);

} // namespace Rapporteur
