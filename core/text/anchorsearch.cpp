// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchorsearch.h"

#include <algorithm>

namespace Rapporteur {

namespace {

constexpr int mostShort = 96; ///< words; a longer passage is found by its two ends
constexpr int endLength = 40; ///< words of such an end
constexpr int mostWindows = 6; ///< places looked at
constexpr int room = 32; ///< words on each side of what is looked at, for what may have been put between
constexpr float leastVotes = 0.25F; ///< of the most that a place has
constexpr float muchVotes = 0.6F; ///< may be as good
constexpr float paragraphShare = 0.25F; ///< of all weights: what the right paragraph tells
constexpr int step = 16; ///< words; places that lie closer are one

/// Whether enough of the words on one side of the passage are there to know it by them.
bool isProof(Share side)
{
    return side.there >= 1.5F && side.ratio() >= 0.7F;
}

bool isStrongProof(Share side)
{
    return side.there >= 2.5F && side.ratio() >= 0.96F;
}

bool isThere(Share side)
{
    return side.all == 0 || (side.there >= 1 && side.ratio() >= 0.5F);
}

/// What is around a place says that it is the passage, whatever became of it.
bool isFramed(const FoundPlace &place, float least)
{
    const auto isWhole = [&](Share side) { return side.all == 0 || side.ratio() >= least; };
    return isWhole(place.before) && isWhole(place.after) && place.before.there + place.after.there >= 3;
}

constexpr float fewWords = 2; ///< the weight of a quote that is nothing without what is around it
constexpr float someWords = 3.5F;
constexpr float manyWords = 8; ///< of one that hardly stands twice by chance

bool hasContext(const FoundPlace &place)
{
    return place.before.there + place.after.there >= 1.5F && isThere(place.before) && isThere(place.after);
}

/// Whether a place where the words of the quote stand is certainly the passage. `isOnlyOne`: they stood only once in their text.
bool isCertainlySame(const FoundPlace &place, bool isOnlyOne)
{
    if (isOnlyOne && place.quote.all >= fewWords)
        return isProof(place.before) || isProof(place.after) || hasContext(place) || place.quote.all >= manyWords;
    if (isOnlyOne)
        return isFramed(place, 0.7F) || isStrongProof(place.before) || isStrongProof(place.after);
    // An anchor's context is such that of another place with the same words not half of a side is the same.
    const bool oneSide = place.quote.all >= someWords && (isStrongProof(place.before) || isStrongProof(place.after));
    return !place.isFrameBroken && (isFramed(place, 0.88F) || oneSide);
}

/// The same of a place where other words stand in part.
bool isCertainlyChanged(const FoundPlace &place, bool isOnlyOne)
{
    if (!place.isStartKnown || !place.isEndKnown || place.quote.ratio() < 0.6F || (place.isFrameBroken && !isOnlyOne))
        return false;
    // One word for another in a few, or one more: the next line of a list looks like that.
    constexpr float enoughWords = 5;
    if ((place.isWordLost || place.hasMore) && place.quote.all < enoughWords)
        return false;
    if (place.isKeyLost)
        return isFramed(place, 0.9F) && !place.isFrameBroken;
    if (isFramed(place, isOnlyOne && place.quote.all >= someWords ? 0.75F : 0.88F))
        return true;
    if (!isOnlyOne || place.quote.all < fewWords || place.quote.ratio() < 0.75F)
        return false;
    return hasContext(place) || isProof(place.before) || isProof(place.after) || (place.quote.all >= manyWords && place.quote.ratio() >= 0.9F);
}

/// Whether one place is clearly better than the other.
bool isClearlyBetter(const FoundPlace &one, const FoundPlace &other)
{
    if (other.quote.ratio() < 0.5F * one.quote.ratio())
        return true;
    return one.score - other.score >= std::max(0.6F, 0.08F * (one.quote.all + one.before.all + one.after.all));
}

/// The best first; of places that overlap the better one.
void sortByScore(std::vector<FoundPlace> &places)
{
    std::ranges::sort(places, std::greater(), &FoundPlace::score);
    std::vector<FoundPlace> apart;
    for (const FoundPlace &place : places) {
        if (std::ranges::none_of(apart, [&](const FoundPlace &other) { return other.words.overlaps(place.words); }))
            apart.push_back(place);
    }
    places = std::move(apart);
}

QChar plainSign(QChar c)
{
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
        return u'\'';
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x00ab:
    case 0x00bb:
        return u'"';
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return u'-';
    default:
        return c;
    }
}

/// The span with the signs that the passage began and ended with, where they are there.
Span withSigns(QStringView text, Span span, QStringView before, QStringView after)
{
    for (auto sign = before.rbegin(); sign != before.rend(); ++sign) {
        qsizetype at = span.start - 1;
        while (at >= 0 && text[at].isSpace())
            --at;
        if (at < 0 || plainSign(text[at]) != plainSign(*sign))
            break;
        span.start = at;
    }
    for (const QChar sign : after) {
        qsizetype at = span.end;
        while (at < text.size() && text[at].isSpace())
            ++at;
        if (at == text.size() || plainSign(text[at]) != plainSign(sign))
            break;
        span.end = at + 1;
    }
    return span;
}

} // namespace

AnchorSearch::AnchorSearch(const TextDocument &document)
    : m_document(document)
    , m_text(document.text)
{
    m_paragraphs.reserve(document.blocks.size());
    for (const Block &block : document.blocks)
        m_paragraphs.insert(fingerprintOf(block.span.of(document.text)), block.span);
}

Placement AnchorSearch::find(const Anchor &anchor) const
{
    const AnchorPattern pattern = patternOf(anchor, m_text);
    if (pattern.quoteLength() == 0)
        return findSigns(anchor);
    return pattern.quoteLength() > mostShort ? findLong(pattern, anchor) : findShort(pattern, anchor);
}

std::vector<AnchorSearch::Start> AnchorSearch::startsOf(const AnchorPattern &pattern, WordRange part) const
{
    // Each rare word says where the pattern would begin; where many agree it may be.
    std::vector<float> votes(size_t((int(m_text.words().size()) + pattern.size()) / step + 3), 0.0F);
    for (const size_t most : {size_t(40), size_t(1000)}) {
        int voters = 0;
        for (int i = part.start; i < part.end; ++i) {
            const PatternWord &word = pattern.words[size_t(i)];
            const auto places = m_text.placesOf(word.id);
            if (places.empty() || places.size() > most)
                continue;
            ++voters;
            for (const int place : places)
                votes[size_t((place - i + pattern.size()) / step)] += word.weight;
        }
        if (voters >= 4)
            break;
    }
    std::vector<Start> starts;
    for (int n = 0; n < mostWindows; ++n) {
        size_t top = 0;
        const auto both = [&](size_t at) { return votes[at] + votes[at + 1]; };
        for (size_t at = 1; at + 1 < votes.size(); ++at) {
            if (both(at) > both(top))
                top = at;
        }
        if (both(top) <= 0 || (!starts.empty() && both(top) < leastVotes * starts.front().votes))
            break;
        starts.push_back({int(top) * step - pattern.size(), both(top)});
        votes[top] = votes[top + 1] = 0;
    }
    return starts;
}

WordRange AnchorSearch::around(WordRange words) const
{
    return {std::max(0, words.start - room), std::min(int(m_text.words().size()), words.end + room)};
}

Span AnchorSearch::itsParagraph(const Anchor &anchor) const
{
    if (anchor.paragraph == 0)
        return {};
    const auto [first, end] = m_paragraphs.equal_range(std::abs(anchor.paragraph));
    return first != end && std::next(first) == end ? *first : Span();
}

bool AnchorSearch::isInItsParagraph(WordRange words, const Anchor &anchor) const
{
    const Span paragraph = itsParagraph(anchor);
    return paragraph.isValid() && paragraph.contains(m_text.words()[size_t(words.start)].span.start);
}

FoundPlaces AnchorSearch::placesOf(const AnchorPattern &pattern, const Anchor &anchor) const
{
    const int all = int(m_text.words().size());
    FoundPlaces found;
    std::vector<FoundPlace> &places = found.places;
    const auto look = [&](WordRange window, WordRange without = {}) {
        FoundPlace place = foundPlace(pattern, align(pattern.words, m_text, window, without));
        place.words.end = std::min(place.words.end, all);
        if (place.quote.ratio() < 0.3F && without.start == without.end)
            found.leftBehind = std::max(found.leftBehind, place.before.there + place.after.there);
        if (place.words.start >= place.words.end)
            return;
        if (isInItsParagraph(place.words, anchor))
            place.score += paragraphShare * (place.quote.all + place.before.all + place.after.all);
        places.push_back(place);
    };
    std::vector<int> looked;
    const auto lookAt = [&](int start) {
        if (std::ranges::any_of(looked, [&](int other) { return std::abs(other - start) <= step; }))
            return;
        looked.push_back(start);
        look(around({start, start + 2 * step + pattern.size()}));
    };
    // By its paragraph, without what is around that: it may stand near the place that it left.
    if (const Span paragraph = itsParagraph(anchor); paragraph.isValid()) {
        const WordRange words{m_text.wordAt(paragraph.start), m_text.wordAt(paragraph.end)};
        look({words.start, std::min(all, pattern.quoteLength() <= words.end - words.start ? words.end : words.end + pattern.quoteLength())});
    }
    // By all the words.
    const std::vector<Start> starts = startsOf(pattern, {0, pattern.size()});
    const auto isFound = [&] {
        return std::ranges::any_of(places, [](const FoundPlace &place) { return isFramed(place, 0.85F) && place.quote.ratio() >= 0.9F; });
    };
    for (const Start &start : starts) {
        if (!isFound() || start.votes >= muchVotes * starts.front().votes)
            lookAt(start.word);
    }
    // By the words of the quote alone, since it may have left what was around it.
    if (!isFound()) {
        for (const Start &start : startsOf(pattern, pattern.quote))
            lookAt(start.word);
    }
    sortByScore(places);
    if (!places.empty()) { // what looks alike may stand right beside it
        const WordRange best = places.front().words;
        look(around({best.start - pattern.size(), best.end + pattern.size()}), best);
        sortByScore(places);
    }
    return found;
}

Placement AnchorSearch::findShort(const AnchorPattern &pattern, const Anchor &anchor) const
{
    const auto [places, leftBehind] = placesOf(pattern, anchor);
    if (places.empty())
        return {};
    const FoundPlace &best = places.front();
    const bool isHome = best.isExact && isInItsParagraph(best.words, anchor);
    const bool isOnlyOne = anchor.paragraph > 0 || pattern.quoteLength() == pattern.size();
    if (!isHome && !(best.isExact ? isCertainlySame(best, isOnlyOne) : isCertainlyChanged(best, isOnlyOne)))
        return {};
    // Where it stood what was around it stands alone now: this one stood elsewhere before.
    if (!isHome && !(best.isExact && isOnlyOne) && leftBehind > 1.03F * (best.before.there + best.after.there))
        return {};
    for (size_t i = 1; i < places.size(); ++i) {
        if (!(isHome && !places[i].isExact) && !isClearlyBetter(best, places[i]))
            return {};
    }
    return placementOf(best, pattern, anchor);
}

Placement AnchorSearch::findLong(const AnchorPattern &pattern, const Anchor &anchor) const
{
    const std::vector<FoundPlace> heads = placesOf(pattern.head(endLength), anchor).places;
    const std::vector<FoundPlace> tails = placesOf(pattern.tail(endLength), {}).places;
    FoundPlace best;
    float second = 0;
    for (const FoundPlace &head : heads) {
        for (const FoundPlace &tail : tails) {
            const int length = tail.words.end - head.words.start;
            if (head.quote.ratio() < 0.6F || tail.quote.ratio() < 0.6F || !head.isStartKnown || !tail.isEndKnown
                || length < pattern.quoteLength() / 2 || length > pattern.quoteLength() * 2)
                continue;
            const float score = head.score + tail.score;
            second = std::max(second, std::min(best.score, score));
            if (score > best.score)
                best = {.words = {head.words.start, tail.words.end}, .score = score, .isExact = head.isExact && tail.isExact};
        }
    }
    if (best.score == 0 || best.score - second < 2)
        return {};
    best.isExact &= best.words.end - best.words.start == pattern.quoteLength();
    for (int i = 0; best.isExact && i < pattern.quoteLength(); ++i)
        best.isExact = m_text.words()[size_t(best.words.start + i)].id == pattern.words[size_t(pattern.quote.start + i)].id;
    return placementOf(best, pattern, anchor);
}

Placement AnchorSearch::findSigns(const Anchor &anchor) const
{
    // Signs alone are known by what stands around them.
    const QStringView text(m_document.text);
    const QString whole = anchor.before.right(Anchor::contextLength / 2) + anchor.quote + anchor.after.left(Anchor::contextLength / 2);
    const qsizetype at = text.indexOf(whole);
    if (at < 0 || whole.size() < Anchor::contextLength / 2 || text.indexOf(whole, at + 1) >= 0)
        return {};
    const qsizetype start = at + std::min(anchor.before.size(), Anchor::contextLength / 2);
    return {start == anchor.span.start ? AnchorState::Held : AnchorState::Moved, {start, start + anchor.quote.size()}};
}

Placement AnchorSearch::placementOf(const FoundPlace &place, const AnchorPattern &pattern, const Anchor &anchor) const
{
    const QStringView text(m_document.text);
    const FoldedText::Word &first = m_text.words()[size_t(place.words.start)];
    const FoldedText::Word &last = m_text.words()[size_t(place.words.end - 1)];
    Span span{first.span.start, last.span.end};
    if (first.id == pattern.words[size_t(pattern.quote.start)].id && pattern.headCut < first.span.length())
        span.start += pattern.headCut;
    if (last.id == pattern.words[size_t(pattern.quote.end - 1)].id && span.end - pattern.tailCut > span.start)
        span.end -= pattern.tailCut;
    span = withSigns(text, span, pattern.signsBefore, pattern.signsAfter);
    if (anchor.span.contains(span) && anchor.span.of(text) == anchor.quote)
        return {AnchorState::Held, anchor.span};
    return {place.isExact ? AnchorState::Moved : AnchorState::Changed, span};
}

} // namespace Rapporteur
