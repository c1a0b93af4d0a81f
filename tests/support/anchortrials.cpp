// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/anchortrials.h"

#include "core/text/alignment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur::Test {

namespace {

/// Where a passage truly is. Not valid: gone.
struct Truth {
    Span span;
    bool isTorn = false; ///< some of it is gone or elsewhere: to be placed there or to be orphaned are both right
};

/// The words that a span has something of.
WordRange wordsOf(const FoldedText &text, Span span)
{
    WordRange range{text.wordAt(span.start), text.wordAt(span.end)};
    if (range.end < int(text.words().size()) && text.words()[size_t(range.end)].span.start < span.end)
        ++range.end;
    return range;
}

Truth truthOf(const TextDocument &document, const ChangedText &changed, Span passage)
{
    Truth truth;
    int there = 0;
    int all = 0;
    for (qsizetype at = passage.start; at < passage.end; ++at) {
        if (!document.text[at].isLetterOrNumber())
            continue;
        ++all;
        const qsizetype now = changed.offsets[size_t(at)];
        if (now < 0)
            continue;
        ++there;
        truth.span.start = truth.span.isValid() ? std::min(truth.span.start, now) : now;
        truth.span.end = std::max(truth.span.end, now + 1);
    }
    truth.isTorn = truth.span.isValid() && (there * 2 < all || truth.span.length() > 2 * passage.length() + 200);
    return truth;
}

void judge(AnchorTally &tally, const Anchor &anchor, const Placement &place, const Truth &truth, QStringView now, const FoldedText &words)
{
    const auto wrong = [&](const char *what) {
        const auto line = [&](Span span) { return QString(span.of(now)).simplified().left(90); };
        tally.wrong.append(u"%1: %2|%3|%4 → %5; is %6"_s.arg(QLatin1String(what), QString(anchor.before).simplified().right(25), QString(anchor.quote).simplified().left(90),
            QString(anchor.after).simplified().left(25), line(place.span), line(truth.span)));
    };
    const bool isPlaced = place.state != AnchorState::Orphaned;
    if (!isPlaced && (!truth.span.isValid() || truth.isTorn)) {
        ++tally.orphaned;
    } else if (!isPlaced) {
        ++tally.lost;
        wrong("lost");
    } else if (truth.span.isValid() && (wordsOf(words, place.span) == wordsOf(words, truth.span) || (truth.isTorn && place.span.overlaps(truth.span)))) {
        ++tally.placed;
    } else {
        ++tally.misplaced;
        wrong("misplaced");
    }
}

/// Of each word of one text the same word of the other, by laying all of one over all of the other; -1 where there is none.
std::vector<AlignedWord> laidOver(const FoldedText &one, const FoldedText &other)
{
    std::vector<PatternWord> pattern;
    for (const FoldedText::Word &word : one.words()) {
        const FoldedText::Entry &entry = one.entry(word.id);
        const int id = other.idOf(entry.folded);
        pattern.push_back({.folded = entry.folded, .id = id, .weight = other.weightOf(id), .letters = entry.letters, .hasDigit = entry.hasDigit});
    }
    return align(pattern, other, {0, int(other.words().size())}).words;
}

} // namespace

AnchorTally &AnchorTally::operator+=(const AnchorTally &other)
{
    placed += other.placed;
    orphaned += other.orphaned;
    lost += other.lost;
    misplaced += other.misplaced;
    wrong += other.wrong;
    return *this;
}

Span randomPassage(const TextDocument &document, QRandomGenerator &random)
{
    const QStringView text(document.text);
    const auto isWord = [&](qsizetype at) { return text[at].isLetterOrNumber(); };
    for (int tries = 0; tries < 1000; ++tries) {
        qsizetype start = random.bounded(int(text.size()));
        while (start > 0 && isWord(start) && isWord(start - 1))
            --start;
        if (!isWord(start))
            continue;
        const int kind = random.bounded(10);
        int words = kind == 0 ? 1 : kind < 3 ? 2 + random.bounded(3) : kind < 7 ? 5 + random.bounded(20) : kind < 9 ? 20 + random.bounded(60) : 60 + random.bounded(120);
        qsizetype end = start;
        const bool isWithin = kind < 9; // its paragraph
        while (words > 0 && end < text.size() && !(isWithin && text[end] == u'\n')) {
            while (end < text.size() && isWord(end))
                ++end;
            if (--words > 0) {
                while (end < text.size() && !isWord(end) && !(isWithin && text[end] == u'\n'))
                    ++end;
            }
        }
        if (end < text.size() && text[end] == u'.' && random.bounded(2) == 0)
            ++end;
        if (end - start >= 3)
            return {start, end};
    }
    return {};
}

AnchorTally tryChange(const TextDocument &document, TextChange change, int count, QRandomGenerator &random)
{
    AnchorTally tally;
    for (int i = 0; i < count; ++i) {
        const Span passage = randomPassage(document, random);
        if (!passage.isValid())
            continue;
        const ChangedText changed = changedText(document, change, passage, random);
        const Anchor anchor = anchorOf(document, passage);
        judge(tally, anchor, AnchoredText(changed.document).place(anchor), truthOf(document, changed, passage), changed.document.text,
            FoldedText(changed.document.text));
    }
    return tally;
}

AnchorTally tryTwin(const TextDocument &document, const TextDocument &twin, int count, QRandomGenerator &random)
{
    AnchorTally tally;
    const FoldedText before(document.text);
    const FoldedText now(twin.text);
    const std::vector<AlignedWord> same = laidOver(before, now);
    const AnchoredText text(twin);
    for (int i = 0; i < count; ++i) {
        const Span passage = randomPassage(document, random);
        const WordRange words = wordsOf(before, passage);
        const int first = words.start;
        const int last = words.end - 1;
        Truth truth;
        int there = 0;
        for (int word = first; word <= last; ++word) {
            if (!same[size_t(word)].isThere())
                continue;
            ++there;
            const Span span{now.words()[size_t(same[size_t(word)].first)].span.start, now.words()[size_t(same[size_t(word)].last)].span.end};
            truth.span = truth.span.isValid() ? Span{truth.span.start, span.end} : span;
        }
        truth.isTorn = truth.span.isValid() && (!same[size_t(first)].isThere() || !same[size_t(last)].isThere() || there * 2 < last - first + 1);
        const Anchor anchor = anchorOf(document, passage);
        judge(tally, anchor, text.place(anchor), truth, twin.text, now);
    }
    return tally;
}

} // namespace Rapporteur::Test
