// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/alignment.h"
#include "core/text/anchor.h"

namespace Rapporteur {

/// The words of an anchor: those before the quote, the quote's, those behind it; ready to be looked for in a text.
struct AnchorPattern {
    std::vector<PatternWord> words;
    WordRange quote; ///< in `words`
    qsizetype headCut = 0; ///< characters of the first word of the quote that were not chosen
    qsizetype tailCut = 0;
    QString signsBefore; ///< the signs that the quote begins with, without blanks: an opening quotation mark
    QString signsAfter;

    [[nodiscard]] int size() const { return int(words.size()); }
    [[nodiscard]] int quoteLength() const { return quote.end - quote.start; }
    /// What stands before, and the first words of the quote.
    [[nodiscard]] AnchorPattern head(int quoteWords) const;
    /// The last words of the quote, and what stands behind.
    [[nodiscard]] AnchorPattern tail(int quoteWords) const;
};

[[nodiscard]] AnchorPattern patternOf(const Anchor &anchor, const FoldedText &text);

/// How much of a part of a pattern is there: weights of words.
struct Share {
    float there = 0;
    float all = 0;

    [[nodiscard]] float ratio() const { return all > 0 ? there / all : 0; }
};

/// A place that a pattern was laid over, and what speaks for it.
struct FoundPlace {
    WordRange words; ///< of the text, that are the quote
    float score = 0;
    Share quote;
    Share before;
    Share after;
    bool isExact = false; ///< the words of the quote, all of them and no other
    bool isWordLost = false; ///< a word of the quote is not there, not even with slips
    bool hasMore = false; ///< words were put into the quote
    bool isKeyLost = false; ///< a name or number of the quote is not there
    bool isFrameBroken = false; ///< a name or number close to the quote is not there, though what is around it is
    bool isStartKnown = false; ///< `words` begins with a word of the quote, or right behind those before it
    bool isEndKnown = false;
};
/// Nothing of the quote is there where `words` is empty.
[[nodiscard]] FoundPlace foundPlace(const AnchorPattern &pattern, const Alignment &alignment);

} // namespace Rapporteur
