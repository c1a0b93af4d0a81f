// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QString>

namespace Rapporteur {

/// Where the front matter of a draft stands, without reading it.
struct FrontPlace {
    Span toml = {}; ///< between the lines of "+++"; not valid: there is no front matter
    qsizetype body = 0; ///< where the text begins
    bool isOpen = false; ///< it begins and never ends
};
[[nodiscard]] FrontPlace frontPlaceIn(const QString &markdown);

} // namespace Rapporteur
