// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace Rapporteur {

/// A text as its words, folded as WordReader does it, each with the place where it is written; and for each distinct word where it
/// stands. Words are counted from 0. The text itself is not kept.
class FoldedText
{
public:
    explicit FoldedText(QStringView text);

    struct Word {
        int id = 0; ///< of the distinct word
        Span span;
    };
    /// A distinct word.
    struct Entry {
        QString folded;
        quint32 letters = 0; ///< a bit a letter, to tell at once that two words are unlike
        bool hasDigit = false;
        bool isSeenSmall = false; ///< it stands somewhere without a capital letter
        int first = 0; ///< of its places
        int count = 0;
    };

    [[nodiscard]] const std::vector<Word> &words() const { return m_words; }
    [[nodiscard]] const Entry &entry(int id) const { return m_entries[size_t(id)]; }
    [[nodiscard]] const Entry &entryAt(int word) const { return entry(m_words[size_t(word)].id); }
    /// -1 where the text does not have it.
    [[nodiscard]] int idOf(QStringView folded) const { return m_ids.value(folded, -1); }
    /// The words that are this one, ascending.
    [[nodiscard]] std::span<const int> placesOf(int id) const;
    /// How much the word tells about a place: 1 where it stands once or not at all, near 0 where it stands everywhere.
    [[nodiscard]] float weightOf(int id) const;
    /// The first word that ends behind `offset`; the number of words where none does.
    [[nodiscard]] int wordAt(qsizetype offset) const;

private:
    std::vector<Word> m_words;
    std::vector<Entry> m_entries;
    std::vector<int> m_places;
    QHash<QStringView, int> m_ids; ///< the views are of the entries' strings
};

/// The bits of FoldedText::Entry::letters.
[[nodiscard]] quint32 lettersOf(QStringView folded);
[[nodiscard]] bool hasDigit(QStringView folded);

} // namespace Rapporteur
