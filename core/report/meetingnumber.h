// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QString>

namespace Rapporteur {

/// The number of a meeting in its series; 0 where none is given.
struct MeetingNumber {
    int value = 0;
    Span span = {}; ///< of the numeral
};

/// "Online Meeting XXI", "Meeting No. 38", "Call #12", in a title line that begins at `offset`.
[[nodiscard]] MeetingNumber titleNumber(QStringView line, qsizetype offset = 0);

/// "The 38th virtual meeting of …", "the second meeting", and the slips that scanning makes of it ("22\" meeting").
[[nodiscard]] MeetingNumber ordinalNumber(QStringView text, qsizetype offset = 0);

/// The value of a roman numeral from I to CCC; 0 for anything else.
[[nodiscard]] int romanValue(QStringView numeral);

} // namespace Rapporteur
