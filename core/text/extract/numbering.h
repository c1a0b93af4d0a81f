// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace Rapporteur {

/// How one level of a list is numbered.
struct NumberLevel {
    QString format = QStringLiteral("decimal"); ///< DOCX's names: decimal, lowerLetter, upperLetter, lowerRoman, upperRoman, bullet, none
    QString text; ///< with %1 … %9 for the numbers of the levels; of bullets the sign
    int start = 1;
};

/// A list's levels and the numbers that it has come to.
struct NumberedList {
    QHash<int, NumberLevel> levels;
    QHash<int, int> counts;

    /// Counts one more item on `level` and gives its marker.
    [[nodiscard]] QString next(int level);
};

/// 3 as "3", "c", "C", "iii", "III".
[[nodiscard]] QString formatNumber(int number, const QString &format);

} // namespace Rapporteur
