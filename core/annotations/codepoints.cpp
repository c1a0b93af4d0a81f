// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/codepoints.h"

#include <algorithm>

namespace Rapporteur {

CodePoints::CodePoints(QStringView text)
    : m_units(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_wide.append(i++);
    }
}

Span CodePoints::fromUnits(Span units) const
{
    if (!units.isValid() || units.end > m_units)
        return {};
    const auto point = [&](qsizetype unit) { return unit - (std::ranges::lower_bound(m_wide, unit) - m_wide.begin()); };
    return {point(units.start), point(units.end)};
}

Span CodePoints::toUnits(Span points) const
{
    if (!points.isValid() || points.end > m_units - m_wide.size())
        return {};
    // The nth wide one begins n units after the code point that it is.
    const auto unit = [&](qsizetype point) {
        qsizetype low = 0, high = m_wide.size();
        while (low < high) {
            const qsizetype middle = (low + high) / 2;
            if (m_wide.at(middle) - middle < point)
                low = middle + 1;
            else
                high = middle;
        }
        return point + low;
    };
    return {unit(points.start), unit(points.end)};
}

} // namespace Rapporteur
