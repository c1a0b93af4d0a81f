// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/foldedtext.h"

#include "core/text/wordreader.h"

#include <algorithm>
#include <cmath>

namespace Rapporteur {

FoldedText::FoldedText(QStringView text)
{
    m_words.reserve(size_t(text.size() / 6));
    for (WordReader reader(text); reader.next();) {
        int id = m_ids.value(reader.word(), -1);
        if (id < 0) {
            id = int(m_entries.size());
            const QString folded = reader.word().toString();
            m_entries.push_back({.folded = folded, .letters = lettersOf(folded), .hasDigit = Rapporteur::hasDigit(folded)});
            m_ids.insert(m_entries.back().folded, id);
        }
        Entry &entry = m_entries[size_t(id)];
        ++entry.count;
        entry.isSeenSmall |= !text[reader.span().start].isUpper();
        m_words.push_back({id, reader.span()});
    }
    int first = 0;
    for (Entry &entry : m_entries) {
        entry.first = first;
        first += std::exchange(entry.count, 0);
    }
    m_places.resize(m_words.size());
    for (size_t i = 0; i < m_words.size(); ++i) {
        Entry &entry = m_entries[size_t(m_words[i].id)];
        m_places[size_t(entry.first + entry.count++)] = int(i);
    }
}

std::span<const int> FoldedText::placesOf(int id) const
{
    if (id < 0)
        return {};
    return std::span(m_places).subspan(size_t(entry(id).first), size_t(entry(id).count));
}

float FoldedText::weightOf(int id) const
{
    constexpr float least = 0.1F;
    const auto all = float(m_words.size());
    if (id < 0 || all < 2)
        return 1;
    return std::max(least, std::log2(1 + all / float(entry(id).count)) / std::log2(1 + all));
}

int FoldedText::wordAt(qsizetype offset) const
{
    return int(std::ranges::upper_bound(m_words, offset, {}, [](const Word &word) { return word.span.end; }) - m_words.begin());
}

quint32 lettersOf(QStringView folded)
{
    quint32 letters = 0;
    for (const QChar c : folded)
        letters |= 1U << (c.unicode() & 31U);
    return letters;
}

bool hasDigit(QStringView folded)
{
    return std::ranges::any_of(folded, [](QChar c) { return c.isDigit(); });
}

} // namespace Rapporteur
