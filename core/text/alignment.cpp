// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/alignment.h"

#include "core/text/likeness.h"

#include <algorithm>
#include <bit>

namespace Rapporteur {

namespace {

constexpr float gapCost = 0.12F; ///< of a word that only one of them has, where a word of the pattern weighs up to 1
constexpr float slipShare = 0.75F; ///< of its weight
constexpr float joinShare = 0.9F;

enum class Move : quint8 { None, Both, Slip, PatternOnly, TextOnly, TwoPattern, TwoPatternSlip, TwoText, TwoTextSlip };

/// What a scanner takes for each other: the digit.
QChar asDigit(QChar c)
{
    switch (c.unicode()) {
    case u'o':
        return u'0';
    case u'l':
    case u'i':
        return u'1';
    case u'z':
        return u'2';
    case u's':
        return u'5';
    case u'b':
        return u'8';
    default:
        return c;
    }
}

/// A number is another one when a digit is another.
bool isNumberSlip(QStringView one, QStringView other)
{
    return std::ranges::equal(one, other, {}, asDigit, asDigit);
}

class Aligner
{
public:
    Aligner(std::span<const PatternWord> pattern, const FoldedText &text, WordRange window, WordRange without)
        : m_pattern(pattern)
        , m_text(text)
        , m_window(window)
        , m_columns(size_t(window.end - window.start) + 1)
        , m_scores(3 * m_columns)
        , m_moves((pattern.size() + 1) * m_columns, Move::None)
        , m_entries(m_columns)
    {
        for (size_t j = 1; j < m_columns; ++j) {
            if (!without.contains(wordAt(j)))
                m_entries[j] = &text.entryAt(wordAt(j));
        }
    }

    Alignment run()
    {
        for (size_t i = 1; i <= m_pattern.size(); ++i) {
            for (size_t j = 1; j < m_columns; ++j) {
                fill(i, j);
                if (score(i, j) > m_bestScore) {
                    m_bestScore = score(i, j);
                    m_best = {i, j};
                }
            }
        }
        return traced();
    }

private:
    [[nodiscard]] float &score(size_t i, size_t j) { return m_scores[(i % 3) * m_columns + j]; }
    [[nodiscard]] Move &move(size_t i, size_t j) { return m_moves[i * m_columns + j]; }
    [[nodiscard]] int wordAt(size_t j) const { return m_window.start + int(j) - 1; }

    [[nodiscard]] static bool mayBeSlip(const PatternWord &word, const FoldedText::Entry &entry)
    {
        const qsizetype longer = std::max(word.folded.size(), entry.folded.size());
        if (std::abs(word.folded.size() - entry.folded.size()) > 3 || longer < 2)
            return false;
        if (word.hasDigit || entry.hasDigit)
            return word.folded.size() == entry.folded.size() && isNumberSlip(word.folded, entry.folded);
        // A letter taken for another changes two bits.
        return std::popcount(word.letters ^ entry.letters) <= 6 && isSlip(word.folded, entry.folded);
    }

    void better(size_t i, size_t j, float value, Move how)
    {
        if (value > score(i, j)) {
            score(i, j) = value;
            move(i, j) = how;
        }
    }

    void fill(size_t i, size_t j)
    {
        score(i, j) = 0;
        const PatternWord &word = m_pattern[i - 1];
        better(i, j, score(i - 1, j) - gapCost, Move::PatternOnly);
        better(i, j, score(i, j - 1) - gapCost, Move::TextOnly);
        if (!m_entries[j])
            return;
        const FoldedText::Entry &entry = *m_entries[j];
        if (word.id >= 0 && &entry == &m_text.entry(word.id))
            return better(i, j, score(i - 1, j - 1) + word.weight, Move::Both);
        if (score(i - 1, j - 1) + slipShare * word.weight > score(i, j) && mayBeSlip(word, entry))
            better(i, j, score(i - 1, j - 1) + slipShare * word.weight, Move::Slip);
        if (i >= 2) {
            const PatternWord &last = m_pattern[i - 2];
            if (const float share = joined(last.folded, word.folded, last.letters | word.letters, entry.folded, entry.letters); share > 0)
                better(i, j, score(i - 2, j - 1) + share * (word.weight + last.weight), share < joinShare ? Move::TwoPatternSlip : Move::TwoPattern);
        }
        if (j >= 2 && m_entries[j - 1]) {
            const FoldedText::Entry &last = *m_entries[j - 1];
            if (const float share = joined(last.folded, entry.folded, last.letters | entry.letters, word.folded, word.letters); share > 0)
                better(i, j, score(i - 1, j - 2) + share * word.weight, share < joinShare ? Move::TwoTextSlip : Move::TwoText);
        }
    }

    /// How far two words are the one: 0 or a share.
    [[nodiscard]] static float joined(const QString &first, const QString &second, quint32 letters, const QString &whole, quint32 wholeLetters)
    {
        const qsizetype length = first.size() + second.size();
        if (std::abs(length - whole.size()) > 1 || std::popcount(letters ^ wholeLetters) > 4)
            return 0;
        if (length == whole.size() && whole.startsWith(first) && whole.endsWith(second))
            return joinShare;
        // The break is a slip already: one more is allowed.
        constexpr qsizetype longEnough = 6;
        const bool isSimilar = whole.startsWith(first.first(1)) && whole.endsWith(second.last(1));
        return length >= longEnough && isSimilar && !hasDigit(whole) && isSlip(QString(first + second), whole) ? joinShare * slipShare : 0;
    }

    [[nodiscard]] Alignment traced()
    {
        Alignment result{.words = std::vector<AlignedWord>(m_pattern.size())};
        auto [i, j] = m_best;
        result.score = m_bestScore;
        while (i > 0 && j > 0 && move(i, j) != Move::None) {
            AlignedWord &word = result.words[i - 1];
            switch (move(i, j)) {
            case Move::Both:
            case Move::Slip:
                word = {wordAt(j), wordAt(j), move(i, j) == Move::Slip};
                --i;
                --j;
                break;
            case Move::TwoPattern:
            case Move::TwoPatternSlip:
                word = {wordAt(j), wordAt(j), move(i, j) == Move::TwoPatternSlip};
                result.words[i - 2] = word;
                i -= 2;
                --j;
                break;
            case Move::TwoText:
            case Move::TwoTextSlip:
                word = {wordAt(j - 1), wordAt(j), move(i, j) == Move::TwoTextSlip};
                --i;
                j -= 2;
                break;
            case Move::PatternOnly:
                --i;
                break;
            case Move::TextOnly:
            case Move::None:
                --j;
                break;
            }
        }
        return result;
    }

    std::span<const PatternWord> m_pattern;
    const FoldedText &m_text;
    WordRange m_window;
    size_t m_columns;
    std::vector<float> m_scores; ///< the last three rows
    std::vector<Move> m_moves;
    std::vector<const FoldedText::Entry *> m_entries; ///< of the columns; null where the word is not used
    std::pair<size_t, size_t> m_best = {0, 0};
    float m_bestScore = 0;
};

} // namespace

Alignment align(std::span<const PatternWord> pattern, const FoldedText &text, WordRange window, WordRange without)
{
    return Aligner(pattern, text, window, without).run();
}

} // namespace Rapporteur
