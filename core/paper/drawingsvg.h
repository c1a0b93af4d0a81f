// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/drawing.h"

#include <QByteArray>

namespace Rapporteur {

class XmlPart;

/// Writes a figure as an svg element, in points. `alternative` names it for who cannot see it; empty: it has no name.
void writeSvg(XmlPart &part, const Drawing &drawing, const QString &alternative);

/// A figure as an SVG file.
[[nodiscard]] QByteArray drawingSvg(const Drawing &drawing, const QString &alternative);

} // namespace Rapporteur
