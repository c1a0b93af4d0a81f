// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QList>

namespace Rapporteur {

/// Places in a text as others count them, in Unicode code points, and as this program does, in UTF-16 code units.
class CodePoints
{
public:
    explicit CodePoints(QStringView text);

    /// Not valid where the span is not in the text.
    [[nodiscard]] Span fromUnits(Span units) const;
    [[nodiscard]] Span toUnits(Span points) const;

private:
    qsizetype m_units = 0;
    QList<qsizetype> m_wide; ///< where the code points that take two units begin, in units
};

} // namespace Rapporteur
