// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textdocument.h"

#include <QRandomGenerator>

#include <vector>

namespace Rapporteur::Test {

/// What becomes of a report between two versions of it.
enum class TextChange {
    Reflow, ///< other line ends and blanks
    Hyphenation, ///< words cut at the line's end, soft hyphens, hyphens lost
    Slips, ///< a few letters mended
    ParagraphBefore, ///< a paragraph put in
    ParagraphMoved,
    OtherFormat, ///< other signs, accents in another form, headings in capitals, running heads, addresses shown
    Scan, ///< letters misread, words torn apart and run together
    SectionDeleted,
};
inline constexpr int textChanges = 8;

struct ChangedText {
    TextDocument document; ///< text and blocks alone
    std::vector<qsizetype> offsets; ///< of each character of the text before: where it is now; -1: it is gone
};

/// `meant`: the passage that a change of one place is made at, or near.
[[nodiscard]] ChangedText changedText(const TextDocument &document, TextChange change, Span meant, QRandomGenerator &random);

} // namespace Rapporteur::Test
