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
    constexpr float slipShare = 0.9F;
    Share share;
    for (int i = from; i < to; ++i) {
        const float weight = pattern.words[size_t(i)].weight;
        const AlignedWord &word = alignment.words[size_t(i)];
        share.all += weight;
        share.there += !word.isThere() ? 0 : word.isSlip ? slipShare * weight : weight;
    }
    return share;
}

/// Words at an end of the quote that are not there are taken to be others in their place; more than this are too many.
constexpr int mostGuessed = 2;

/// Where the quote begins: `first` is the first of its words that is there.
void setStart(FoundPlace &place, const AnchorPattern &pattern, const Alignment &alignment, int first)
{
    const int missing = first - pattern.quote.start;
    const int there = alignment.words[size_t(first)].first;
    const AlignedWord before = pattern.quote.start > 0 ? alignment.words[size_t(pattern.quote.start - 1)] : AlignedWord{};
    const bool isBehindContext = before.isThere() && there - before.last - 1 <= 2 * missing + mostGuessed;
    place.isStartKnown = missing <= mostGuessed || isBehindContext;
    if (missing == 0)
        place.words.start = pattern.headCut > 0 ? alignment.words[size_t(first)].last : there;
    else
        place.words.start = isBehindContext && pattern.headCut == 0 ? before.last + 1 : std::max(0, there - missing);
}

void setEnd(FoundPlace &place, const AnchorPattern &pattern, const Alignment &alignment, int last)
{
    const int missing = pattern.quote.end - 1 - last;
    const int there = alignment.words[size_t(last)].last;
    const AlignedWord after = pattern.quote.end < pattern.size() ? alignment.words[size_t(pattern.quote.end)] : AlignedWord{};
    const bool isBeforeContext = after.isThere() && after.first - there - 1 <= 2 * missing + mostGuessed;
    place.isEndKnown = missing <= mostGuessed || isBeforeContext;
    if (missing == 0)
        place.words.end = 1 + (pattern.tailCut > 0 ? alignment.words[size_t(last)].first : there);
    else
        place.words.end = isBeforeContext && pattern.tailCut == 0 ? after.first : there + 1 + missing;
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
    for (int i = pattern.quote.start; i < pattern.quote.end; ++i)
        pattern.words[size_t(i)].weight *= lessThanContext;
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
    place.isFrameBroken = isBroken(pattern, alignment, pattern.quote.start - 1, -1) || isBroken(pattern, alignment, pattern.quote.end, 1);
    place.isExact = true;
    int next = place.words.start;
    for (int i = pattern.quote.start; i < pattern.quote.end; ++i) {
        const AlignedWord word = alignment.words[size_t(i)];
        place.isKeyLost |= pattern.words[size_t(i)].isKey && (!word.isThere() || (word.isSlip && pattern.words[size_t(i)].hasDigit));
        place.isExact &= word.isThere() && !word.isSlip && (word.first == next || word.last + 1 == next);
        next = word.last + 1;
    }
    return place;
}

} // namespace Rapporteur
