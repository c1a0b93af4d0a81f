// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/textdiff.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace Rapporteur {

namespace {

/// More edits than this between two anchors are a rewriting: shown as such, not word by word.
constexpr int mostEdits = 1500;

using Ids = std::span<const int>;
using Pairs = std::vector<std::pair<int, int>>; ///< index before, index after, of what is the same; both ascending

/// Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), the greedy form.
void myers(Ids before, Ids after, int beforeAt, int afterAt, Pairs &pairs)
{
    const int n = int(before.size());
    const int m = int(after.size());
    const int most = std::min(n + m, mostEdits);
    std::vector<std::vector<int>> trace;
    std::vector<int> reach(size_t(2 * most + 3), 0);
    const auto at = [&](int k) { return size_t(k + most + 1); };
    int edits = -1;
    for (int d = 0; d <= most && edits < 0; ++d) {
        trace.push_back({reach.begin() + std::ptrdiff_t(at(-d - 1)), reach.begin() + std::ptrdiff_t(at(d + 1)) + 1});
        for (int k = -d; k <= d; k += 2) {
            int x = k == -d || (k != d && reach[at(k - 1)] < reach[at(k + 1)]) ? reach[at(k + 1)] : reach[at(k - 1)] + 1;
            while (x < n && x - k < m && before[size_t(x)] == after[size_t(x - k)])
                ++x;
            reach[at(k)] = x;
            if (x >= n && x - k >= m) {
                edits = d;
                break;
            }
        }
    }
    if (edits < 0)
        return; // too unlike: no pair
    Pairs backwards;
    int x = n;
    int y = m;
    for (int d = edits; d >= 0; --d) {
        const auto was = [&](int k) { return trace[size_t(d)][size_t(k + d + 1)]; };
        const int k = x - y;
        const bool down = k == -d || (k != d && was(k - 1) < was(k + 1));
        const int fromX = d == 0 ? 0 : down ? was(k + 1) : was(k - 1) + 1;
        while (x > fromX && y > fromX - k) {
            --x;
            --y;
            backwards.emplace_back(beforeAt + x, afterAt + y);
        }
        if (d > 0) {
            if (down)
                --y;
            else
                --x;
        }
    }
    pairs.insert(pairs.end(), backwards.rbegin(), backwards.rend());
}

/// The paragraphs that stand once in each text and in the same order: patience diff's anchors.
Pairs anchors(Ids before, Ids after)
{
    struct Seen {
        int before = 0;
        int after = 0;
        int at = 0;
    };
    QHash<int, Seen> seen;
    for (const int id : before)
        ++seen[id].before;
    for (size_t i = 0; i < after.size(); ++i) {
        Seen &one = seen[after[i]];
        ++one.after;
        one.at = int(i);
    }
    // The longest run of them that ascends in both.
    Pairs unique;
    for (size_t i = 0; i < before.size(); ++i) {
        const Seen one = seen.value(before[i]);
        if (one.before == 1 && one.after == 1)
            unique.emplace_back(int(i), one.at);
    }
    std::vector<int> tails;
    std::vector<int> previous(unique.size(), -1);
    for (size_t i = 0; i < unique.size(); ++i) {
        const auto place = std::ranges::lower_bound(tails, unique[i].second, {}, [&](int t) { return unique[size_t(t)].second; });
        if (place != tails.begin())
            previous[i] = *(place - 1);
        if (place == tails.end())
            tails.push_back(int(i));
        else
            *place = int(i);
    }
    Pairs chain;
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[size_t(i)])
        chain.push_back(unique[size_t(i)]);
    std::ranges::reverse(chain);
    return chain;
}

struct Side {
    QStringList words; ///< "\n" ends a paragraph
    std::vector<int> ids; ///< of the words
    std::vector<int> paragraphs; ///< ids of the paragraphs
    std::vector<int> starts; ///< first word of each paragraph; the last entry is behind the end
};

int idOf(const QString &text, QHash<QString, int> &ids)
{
    const auto known = ids.constFind(text);
    return known != ids.cend() ? *known : *ids.insert(text, int(ids.size()));
}

Side sideOf(QStringView text, QHash<QString, int> &ids)
{
    Side side;
    for (const QStringView paragraph : text.split(u'\n')) {
        side.starts.push_back(int(side.words.size()));
        const QString whole = paragraph.toString().simplified();
        side.paragraphs.push_back(idOf(u'\n' + whole, ids));
        side.words += whole.split(u' ', Qt::SkipEmptyParts);
        side.words += QStringLiteral("\n");
    }
    side.starts.push_back(int(side.words.size()));
    for (const QString &word : std::as_const(side.words))
        side.ids.push_back(idOf(word, ids));
    return side;
}

/// The words that are the same: whole paragraphs first, then what lies between them.
Pairs sameWords(const Side &before, const Side &after)
{
    Pairs pairs;
    Pairs fixed = anchors(before.paragraphs, after.paragraphs);
    fixed.emplace_back(int(before.paragraphs.size()), int(after.paragraphs.size()));
    int beforeAt = 0;
    int afterAt = 0;
    for (const auto &[one, other] : fixed) {
        const int beforeEnd = before.starts[size_t(one)];
        const int afterEnd = after.starts[size_t(other)];
        myers(Ids(before.ids).subspan(size_t(beforeAt), size_t(beforeEnd - beforeAt)),
            Ids(after.ids).subspan(size_t(afterAt), size_t(afterEnd - afterAt)), beforeAt, afterAt, pairs);
        if (size_t(one) == before.paragraphs.size())
            break;
        beforeAt = before.starts[size_t(one) + 1];
        afterAt = after.starts[size_t(other) + 1];
        for (int i = beforeEnd; i < beforeAt; ++i)
            pairs.emplace_back(i, afterEnd + i - beforeEnd);
    }
    return pairs;
}

/// Puts words together to pieces and paragraphs.
class Setter
{
public:
    void put(Change change, const QString &word)
    {
        if (change != Change::Same && word != u"\n")
            ++(change == Change::Added ? m_diff.added : m_diff.removed);
        const bool allGone = std::ranges::all_of(m_now.pieces, [](const DiffPiece &piece) { return piece.change == Change::Removed; });
        if (word == u"\n" && (change != Change::Removed || allGone))
            return endParagraph();
        const QString shown = word == u"\n" ? QStringLiteral("¶") : word;
        if (m_now.pieces.isEmpty() || m_now.pieces.last().change != change)
            m_now.pieces.append({change, shown});
        else
            m_now.pieces.last().text += u' ' + shown;
    }
    TextDiff taken()
    {
        endParagraph();
        return std::move(m_diff);
    }

private:
    void endParagraph()
    {
        if (!m_now.pieces.isEmpty())
            m_diff.paragraphs.append(std::exchange(m_now, {}));
    }

    TextDiff m_diff;
    DiffParagraph m_now;
};

} // namespace

bool DiffParagraph::isChanged() const
{
    return std::ranges::any_of(pieces, [](const DiffPiece &piece) { return piece.change != Change::Same; });
}

TextDiff compareTexts(QStringView before, QStringView after)
{
    QHash<QString, int> ids;
    const Side one = sideOf(before, ids);
    const Side other = sideOf(after, ids);
    Pairs pairs = sameWords(one, other);
    pairs.emplace_back(int(one.words.size()), int(other.words.size()));
    Setter setter;
    int i = 0;
    int j = 0;
    for (const auto &[beforeAt, afterAt] : pairs) {
        while (i < beforeAt)
            setter.put(Change::Removed, one.words[i++]);
        while (j < afterAt)
            setter.put(Change::Added, other.words[j++]);
        if (i < one.words.size())
            setter.put(Change::Same, other.words[j]);
        ++i;
        ++j;
    }
    return setter.taken();
}

} // namespace Rapporteur
