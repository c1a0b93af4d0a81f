// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

#include <array>

namespace Rapporteur {

/// How many lines words take at a width, by the widths of their letters alone. A layout would be more exact, and takes a hundred
/// times as long: too long for the heights of thousands of rows.
class LineCount
{
public:
    explicit LineCount(const QFont &font);

    /// At least 1, at most `most`.
    [[nodiscard]] int lines(QStringView text, int width, int most) const;

private:
    [[nodiscard]] float widthOf(QChar letter) const;

    std::array<float, 0x250> m_widths{}; ///< Latin
    float m_other = 0; ///< of a letter of any other script, rather too wide
};

} // namespace Rapporteur
