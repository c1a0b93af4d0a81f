// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/paper.h"

namespace Rapporteur::Test {

/// A document with every kind of block, of invented people: two levels of lists, a long table, a figure, notes with links.
[[nodiscard]] Paper samplePaper();

/// A short document from right to left.
[[nodiscard]] Paper arabicPaper();

/// A document whose every text holds what breaks files: characters that XML forbids, halves of pairs, markup, a word without end.
[[nodiscard]] Paper hostilePaper();
/// What all of that text is still found by.
inline const QString hostileMark = QStringLiteral("Zwölfton");

} // namespace Rapporteur::Test
