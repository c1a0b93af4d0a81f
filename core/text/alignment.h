// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/foldedtext.h"

namespace Rapporteur {

/// A word that is looked for.
struct PatternWord {
    QString folded;
    int id = -1; ///< in the text that it is looked for in
    float weight = 1; ///< FoldedText::weightOf
    float gapCost = 0.12F; ///< of a word that stands before it in one of both alone
    quint32 letters = 0;
    bool hasDigit = false;
    bool isKey = false; ///< a number or a name: another one in its place says something else
};

/// Words of a text: half-open.
struct WordRange {
    int start = 0;
    int end = 0;

    [[nodiscard]] bool contains(int word) const { return word >= start && word < end; }
    [[nodiscard]] bool overlaps(WordRange other) const { return start < other.end && other.start < end; }
    friend bool operator==(WordRange, WordRange) = default;
};

/// Where a word of the pattern is in the text.
struct AlignedWord {
    int first = -1; ///< word of the text; -1: it is not there
    int last = -1; ///< more than `first` where it is written in two
    bool isSlip = false; ///< other letters: misread or mistyped

    [[nodiscard]] bool isThere() const { return first >= 0; }
};

struct Alignment {
    std::vector<AlignedWord> words; ///< one for each of the pattern; ascending
    float score = 0; ///< the weights of what is there, less something for each word that stands between
};

/// Lays as much of the pattern as agrees over the words of `window`, in their order (Smith and Waterman's local alignment, in words).
/// A word may differ by slips of a scanner or typist, be written as two, or two as one. Words of `without` are not used.
[[nodiscard]] Alignment align(std::span<const PatternWord> pattern, const FoldedText &text, WordRange window, WordRange without = {});

} // namespace Rapporteur
