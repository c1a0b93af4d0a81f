// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rapporteur {

/// How many columns a text takes where every letter is as wide as another: a grapheme takes one, a wide one of East Asia or an
/// emoji two, control characters none.
[[nodiscard]] int textCells(QStringView text);

/// The end of the longest beginning of `text` that takes at most `cells`, never inside a grapheme; at least one grapheme where there
/// is one, however narrow.
[[nodiscard]] qsizetype fittingEnd(QStringView text, int cells);

} // namespace Rapporteur
