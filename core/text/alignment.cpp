// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/alignment.h"

#include "core/text/likeness.h"

#include <algorithm>
#include <bit>

namespace Rapporteur {

namespace {

constexpr float slipShare = 0.75F; ///< of its weight
constexpr float joinShare = 0.9F;

/// How many words of each a step takes: none at the start, one of one of them for a gap.
struct Move {
    quint8 pattern = 0;
    quint8 text = 0;
    bool isSlip = false;
};
constexpr size_t mostJoined = 4; ///< words that may be written as one

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
        , m_scores(rows * m_columns)
        , m_moves((pattern.size() + 1) * m_columns)
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
    static constexpr size_t rows = mostJoined + 1;

    [[nodiscard]] float &score(size_t i, size_t j) { return m_scores[(i % rows) * m_columns + j]; }
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

    /// What a word of the text costs that stands behind the pattern's ith.
    [[nodiscard]] float behindCost(size_t i) const { return m_pattern[std::min(i, m_pattern.size() - 1)].gapCost; }

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
        better(i, j, score(i - 1, j) - word.gapCost, {1, 0});
        better(i, j, score(i, j - 1) - behindCost(i), {0, 1});
        if (!m_entries[j])
            return;
        const FoldedText::Entry &entry = *m_entries[j];
        if (word.id >= 0 && &entry == &m_text.entry(word.id))
            return better(i, j, score(i - 1, j - 1) + word.weight, {1, 1});
        if (score(i - 1, j - 1) + slipShare * word.weight > score(i, j) && mayBeSlip(word, entry))
            better(i, j, score(i - 1, j - 1) + slipShare * word.weight, {1, 1, true});
        fillJoined(i, j);
    }

    void fillJoined(size_t i, size_t j)
    {
        const PatternWord &word = m_pattern[i - 1];
        const FoldedText::Entry &entry = *m_entries[j];
        float weight = word.weight;
        qsizetype length = word.folded.size();
        for (size_t n = 2; n <= std::min(i, mostJoined) && length < entry.folded.size() && entry.folded.endsWith(word.folded); ++n) {
            const PatternWord &other = m_pattern[i - n];
            length += other.folded.size();
            weight += other.weight;
            if (length == entry.folded.size() && isJoined(n, entry.folded, [&](size_t back) { return QStringView(m_pattern[i - 1 - back].folded); }))
                better(i, j, score(i - n, j - 1) + joinShare * weight, {quint8(n), 1});
        }
        length = entry.folded.size();
        for (size_t n = 2; n <= std::min(j, mostJoined) && m_entries[j + 1 - n] && length < word.folded.size() && word.folded.endsWith(entry.folded); ++n) {
            length += m_entries[j + 1 - n]->folded.size();
            if (length == word.folded.size() && isJoined(n, word.folded, [&](size_t back) { return QStringView(m_entries[j - back]->folded); }))
                better(i, j, score(i - 1, j - n) + joinShare * word.weight, {1, quint8(n)});
        }
        if (i >= 2 && isSlipOfTwo(m_pattern[i - 2].folded, word.folded, m_pattern[i - 2].letters | word.letters, entry.folded, entry.letters))
            better(i, j, score(i - 2, j - 1) + joinShare * slipShare * (word.weight + m_pattern[i - 2].weight), {2, 1, true});
        if (j >= 2 && m_entries[j - 1]
            && isSlipOfTwo(m_entries[j - 1]->folded, entry.folded, m_entries[j - 1]->letters | entry.letters, word.folded, word.letters))
            better(i, j, score(i - 1, j - 2) + joinShare * slipShare * word.weight, {1, 2, true});
    }

    /// Whether the last `count` words make up the whole; `part` gives the one so far back.
    template<typename Part> [[nodiscard]] static bool isJoined(size_t count, QStringView whole, Part part)
    {
        for (size_t back = 0; back < count; ++back) {
            if (!whole.endsWith(part(back)))
                return false;
            whole.chop(part(back).size());
        }
        return whole.isEmpty();
    }

    /// Two words run together, or one torn apart, and misread besides.
    [[nodiscard]] static bool isSlipOfTwo(const QString &first, const QString &second, quint32 letters, const QString &whole, quint32 wholeLetters)
    {
        constexpr qsizetype longEnough = 6;
        const qsizetype length = first.size() + second.size();
        if (length < longEnough || std::abs(length - whole.size()) > 1 || std::popcount(letters ^ wholeLetters) > 4)
            return false;
        return whole.startsWith(first.first(1)) && whole.endsWith(second.last(1)) && !hasDigit(whole) && isSlip(QString(first + second), whole);
    }

    [[nodiscard]] Alignment traced()
    {
        Alignment result{.words = std::vector<AlignedWord>(m_pattern.size()), .score = m_bestScore};
        auto [i, j] = m_best;
        while (i > 0 && j > 0) {
            const Move last = move(i, j);
            if (last.pattern + last.text == 0)
                break;
            if (last.pattern > 0 && last.text > 0)
                std::fill_n(result.words.begin() + std::ptrdiff_t(i - last.pattern), last.pattern, AlignedWord{wordAt(j + 1 - last.text), wordAt(j), last.isSlip});
            i -= last.pattern;
            j -= last.text;
        }
        return result;
    }

    std::span<const PatternWord> m_pattern;
    const FoldedText &m_text;
    WordRange m_window;
    size_t m_columns;
    std::vector<float> m_scores; ///< the last rows
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
