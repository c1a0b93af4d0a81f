// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/review.h"

namespace Rapporteur {

/// One answer that a question offers.
struct ReviewOption {
    Qt::Key key = Qt::Key_unknown; ///< 1 to 9, or 0 for none of the others; unknown beyond those
    QString text;
    ReviewAnswer answer;
};

/// The question as a sentence: "Are Ann Lee and Anne Lee one person?"
[[nodiscard]] QString sentenceOf(const ReviewQuestion &question);
/// Why it is asked, in a line below it; empty where the sentence says all.
[[nodiscard]] QString reasonOf(const ReviewQuestion &question);
/// In the order of their keys.
[[nodiscard]] QList<ReviewOption> optionsOf(const ReviewQuestion &question);

} // namespace Rapporteur
