// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/drawing.h"

#include <QByteArray>

namespace Rapporteur {

/// A figure on white as PNG, `scale` pixels a point. Empty where there is nothing to draw, or it would have more than 64 million pixels.
[[nodiscard]] QByteArray drawingPng(const Drawing &drawing, qreal scale);

} // namespace Rapporteur
