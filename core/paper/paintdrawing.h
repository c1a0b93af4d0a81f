// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/drawing.h"

#include <cairo.h>

namespace Rapporteur {

/// Paints a figure with its top left at the origin; a unit is a point.
void paintDrawing(cairo_t *cairo, const Drawing &drawing);

} // namespace Rapporteur
