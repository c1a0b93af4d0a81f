// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchorpattern.h"

#include "core/text/wordreader.h"

#include <algorithm>

namespace Rapporteur {

namespace {

PatternWord patternWord(QStringView folded, QChar firstLetter, const FoldedText &text)
{
    const int id = text.idOf(folded);
    PatternWord word{.folded = folded.toString(), .id = id, .weight = text.weightOf(id), .letters = lettersOf(folded), .hasDigit = hasDigit(folded)};
    // A word in capitals at the start of a sentence is a name unless the text has it in small letters.
    word.isKey = word.hasDigit || (firstLetter.isUpper() && folded.size() > 1 && (id < 0 || !text.entry(id).isSeenSmall));
    return word;
}

QString signsOf(QStringView between)
{
    QString signs;
    for (const QChar c : between) {
        if (!c.isSpace())
            signs += c;
    }
    return signs;
}

Share shareOf(const AnchorPattern &pattern, const Alignment &alignment, int from, int to)
{
    constexpr float slipShare = 0.95F;
    Share share;
    for (int i = from; i < to; ++i) {
        const float weight = pattern.words[size_t(i)].weight;
        const AlignedWord &word = alignment.words[size_t(i)];
        share.all += weight;
        share.there += !word.isThere() ? 0 : word.isSlip ? slipShare * weight : weight;
    }
    return share;
}

/// How many words more the text has than the pattern where a part of it and the quote are.
int wordsBetween(const AnchorPattern &pattern, const Alignment &alignment, int from, int to)
{
    // From the outermost word that is there to the quote.
    const bool isBefore = to == pattern.quote.start;
    int first = isBefore ? from : pattern.quote.start;
    int last = (isBefore ? pattern.quote.end : to) - 1;
    while (first < last && !alignment.words[size_t(first)].isThere())
        ++first;
    while (last > first && !alignment.words[size_t(last)].isThere())
        --last;
    const int inText = alignment.words[size_t(last)].last - alignment.words[size_t(first)].first;
    return std::max(0, inText - (last - first));
}

/// Words at an end of the quote that are not there are taken to be others in their place; more than this are too many.
constexpr int mostGuessed = 2;

/// The last word of the text that a word of the pattern before the quote is; -1 where there is none.
int lastBefore(const AnchorPattern &pattern, const Alignment &alignment)
{
    for (int i = pattern.quote.start - 1; i >= 0; --i) {
        if (alignment.words[size_t(i)].isThere())
            return alignment.words[size_t(i)].last;
    }
    return -1;
}

/// The first word of the text that a word of the pattern behind the quote is; `none` where there is none.
int firstAfter(const AnchorPattern &pattern, const Alignment &alignment, int none)
{
    for (int i = pattern.quote.end; i < pattern.size(); ++i) {
        if (alignment.words[size_t(i)].isThere())
            return alignment.words[size_t(i)].first;
    }
    return none;
}

/// Where the quote begins: `first` is the first of its words that is there.
void setStart(FoundPlace &place, const AnchorPattern &pattern, const Alignment &alignment, int first)
{
    const int missing = first - pattern.quote.start;
    const AlignedWord word = alignment.words[size_t(first)];
    if (missing == 0) {
        place.isStartKnown = true;
        place.words.start = pattern.headCut > 0 ? word.last : word.first;
        return;
    }
    const int before = lastBefore(pattern, alignment);
    const int between = word.first - before - 1;
    const bool isBehindContext = pattern.quote.start > 0 && alignment.words[size_t(pattern.quote.start - 1)].isThere() && pattern.headCut == 0
        && between <= 2 * missing + mostGuessed;
    // Nothing between: what is missing may be what the context has taken.
    place.isStartKnown = (missing <= mostGuessed || isBehindContext) && (before < 0 || between > 0);
    place.words.start = isBehindContext ? before + 1 : std::max(before + 1, word.first - missing);
}

void setEnd(FoundPlace &place, const AnchorPattern &pattern, const Alignment &alignment, int last)
{
    const int missing = pattern.quote.end - 1 - last;
    const AlignedWord word = alignment.words[size_t(last)];
    if (missing == 0) {
        place.isEndKnown = true;
        place.words.end = 1 + (pattern.tailCut > 0 ? word.first : word.last);
        return;
    }
    constexpr int none = -1;
    const int after = firstAfter(pattern, alignment, none);
    const int between = after - word.last - 1;
    const bool isBeforeContext = pattern.quote.end < pattern.size() && alignment.words[size_t(pattern.quote.end)].isThere() && pattern.tailCut == 0
        && between <= 2 * missing + mostGuessed;
    place.isEndKnown = (missing <= mostGuessed || isBeforeContext) && (after == none || between > 0);
    const int guessed = word.last + 1 + missing;
    place.words.end = isBeforeContext ? after : after == none ? guessed : std::min(after, guessed);
}

/// Whether a key word is missing between the quote and the outermost word there on one side. `step` goes outwards.
bool isBroken(const AnchorPattern &pattern, const Alignment &alignment, int from, int step)
{
    bool isMissing = false;
    for (int i = from; i >= 0 && i < pattern.size(); i += step) {
        const bool isThere = alignment.words[size_t(i)].isThere();
        if (isThere && isMissing)
            return true;
        isMissing |= !isThere && pattern.words[size_t(i)].isKey;
    }
    return false;
}

} // namespace

AnchorPattern AnchorPattern::head(int quoteWords) const
{
    AnchorPattern part{.words = {words.begin(), words.begin() + quote.start + quoteWords}, .quote = {quote.start, quote.start + quoteWords}};
    return part;
}

AnchorPattern AnchorPattern::tail(int quoteWords) const
{
    AnchorPattern part{.words = {words.begin() + quote.end - quoteWords, words.end()}, .quote = {0, quoteWords}};
    return part;
}

AnchorPattern patternOf(const Anchor &anchor, const FoldedText &text)
{
    const QString all = anchor.before + anchor.quote + anchor.after;
    const Span quote{anchor.before.size(), anchor.before.size() + anchor.quote.size()};
    AnchorPattern pattern;
    QList<Span> spans;
    for (WordReader reader(all); reader.next();) {
        const Span span = reader.span();
        // The context may begin and end within a word.
        if (!span.overlaps(quote) && (span.start == 0 || span.end == all.size()))
            continue;
        pattern.words.push_back(patternWord(reader.word(), all[span.start], text));
        spans.append(span);
    }
    const auto inQuote = [&](Span span) { return span.overlaps(quote); };
    const auto first = std::ranges::find_if(spans, inQuote);
    const auto end = std::find_if_not(first, spans.end(), inQuote);
    pattern.quote = {int(first - spans.begin()), int(end - spans.begin())};
    if (first == end)
        return pattern;
    // Where the quote's words stand again beside it and one of both is gone, it is taken to be the quote.
    constexpr float lessThanContext = 0.99F;
    // What was put in is rather beside the quote than in it.
    constexpr float gapInQuote = 0.14F;
    for (int i = pattern.quote.start; i < pattern.quote.end; ++i) {
        PatternWord &word = pattern.words[size_t(i)];
        word.weight *= lessThanContext;
        word.gapCost = i > pattern.quote.start ? gapInQuote : word.gapCost;
    }
    pattern.headCut = std::max(qsizetype(0), quote.start - first->start);
    pattern.tailCut = std::max(qsizetype(0), std::prev(end)->end - quote.end);
    if (first->start > quote.start)
        pattern.signsBefore = signsOf(QStringView(all).sliced(quote.start, first->start - quote.start));
    if (std::prev(end)->end < quote.end)
        pattern.signsAfter = signsOf(QStringView(all).sliced(std::prev(end)->end, quote.end - std::prev(end)->end));
    return pattern;
}

FoundPlace foundPlace(const AnchorPattern &pattern, const Alignment &alignment)
{
    const auto isThere = [&](int i) { return alignment.words[size_t(i)].isThere(); };
    FoundPlace place{.score = alignment.score, .quote = shareOf(pattern, alignment, pattern.quote.start, pattern.quote.end),
        .before = shareOf(pattern, alignment, 0, pattern.quote.start), .after = shareOf(pattern, alignment, pattern.quote.end, pattern.size())};
    int first = pattern.quote.start;
    while (first < pattern.quote.end && !isThere(first))
        ++first;
    if (first == pattern.quote.end)
        return place;
    int last = pattern.quote.end - 1;
    while (!isThere(last))
        --last;
    setStart(place, pattern, alignment, first);
    setEnd(place, pattern, alignment, last);
    constexpr float perWordBetween = 0.09F;
    place.before.all += perWordBetween * float(wordsBetween(pattern, alignment, 0, pattern.quote.start));
    place.after.all += perWordBetween * float(wordsBetween(pattern, alignment, pattern.quote.end, pattern.size()));
    const int more = place.words.end - place.words.start - pattern.quoteLength();
    place.hasMore = more > 0;
    place.quote.all += more > 0 ? 0.5F * float(more) * place.quote.all / float(pattern.quoteLength()) : 0;
    place.isFrameBroken = isBroken(pattern, alignment, pattern.quote.start - 1, -1) || isBroken(pattern, alignment, pattern.quote.end, 1);
    place.isExact = true;
    int next = place.words.start;
    for (int i = pattern.quote.start; i < pattern.quote.end; ++i) {
        const AlignedWord word = alignment.words[size_t(i)];
        place.isKeyLost |= pattern.words[size_t(i)].isKey && (!word.isThere() || (word.isSlip && pattern.words[size_t(i)].hasDigit));
        place.isWordLost |= !word.isThere();
        place.isExact &= word.isThere() && !word.isSlip && (word.first == next || word.last + 1 == next);
        next = word.last + 1;
    }
    return place;
}

} // namespace Rapporteur
