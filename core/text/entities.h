// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rapporteur {

/// `text` with its HTML entities (`&amp;`, `&#8217;`) turned to characters; unknown ones stay as they are.
[[nodiscard]] QString withEntities(const QString &text);

} // namespace Rapporteur
