// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rapporteur {

/// A text without what no XML file can hold: control characters but line feed and tab, halves of surrogate pairs, U+FFFE and U+FFFF.
[[nodiscard]] QString xmlText(const QString &text);

} // namespace Rapporteur
