// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rapporteur {

/// A bullet or a numbering at the beginning of a line: "-", "•", "1.", "2)", "a)", "(iv)", "1.2".
struct Marker {
    QString text; ///< as written, without white space; empty: there is none
    qsizetype length = 0; ///< characters up to the words, white space included
    bool bullet = false; ///< a sign without an order
    int number = 0; ///< "3)" 3, "1.2" 2, "c." 3; 0 for bullets

    [[nodiscard]] bool isValid() const { return length > 0; }
};

/// The marker that `line` begins with. A bullet before a numbering ("- 1) …") gives way to the numbering.
/// "A." counts only when `capitals` says that the document numbers that way, since it may be an initial.
[[nodiscard]] Marker markerOf(QStringView line, bool capitals = false);

/// True where lines of `text` begin with "A." and with "B.".
[[nodiscard]] bool numbersWithCapitals(QStringView text);

/// True where a sentence may end after `text`.
[[nodiscard]] bool isTerminated(QStringView text);
/// True where the first letter of `text` is a small one.
[[nodiscard]] bool startsLower(QStringView text);

} // namespace Rapporteur
