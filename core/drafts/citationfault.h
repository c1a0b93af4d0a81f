// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rapporteur {

/// Something in a draft that its sources do not bear out.
struct CitationFault {
    QString code; ///< "quote-differs", "passage-gone", … (all are listed in the .cpp)
    QString message; ///< a translated sentence that says what is wrong and what to do
    qsizetype start = 0; ///< in the draft
    qsizetype length = 0;
    QString replacement = {}; ///< what would put it right; empty where a person must decide
};

} // namespace Rapporteur
