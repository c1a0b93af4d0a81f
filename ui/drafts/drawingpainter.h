// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/drawing.h"

class QPainter;

namespace Rapporteur {

/// Paints a figure at its own size, a point a unit; the painter may be scaled.
void paintDrawing(QPainter &painter, const Drawing &drawing);

} // namespace Rapporteur
