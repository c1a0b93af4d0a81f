// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/place.h"

#include <optional>

namespace Rapporteur {

/// "rapporteur:report/12?from=3&to=9": a place as text, for links and for the session.
[[nodiscard]] QString href(const Place &place);
/// Nothing where the text is not one of href().
[[nodiscard]] std::optional<Place> placeOf(const QString &href);

} // namespace Rapporteur
