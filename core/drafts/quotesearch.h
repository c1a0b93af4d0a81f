// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QList>
#include <QString>

namespace Rapporteur {

/// A report's text made ready to find quoted words in. Blanks, hyphens and the form of quotation marks are forgiven; "[…]" stands for words that
/// were left out, and other brackets for what was put in or altered. All else must be the source's, letter for letter.
class QuoteSearch
{
public:
    explicit QuoteSearch(QStringView text);

    /// Where the words stand within `scope`; not valid where they do not. Whole words, unless the scope itself cuts one.
    [[nodiscard]] Span find(QStringView quote, Span scope) const;
    [[nodiscard]] Span find(QStringView quote) const { return find(quote, {0, m_length}); }

private:
    struct Piece {
        QString letters;
        bool wholeStart = true; ///< begins with a whole word; not so in "[T]he"
        bool wholeEnd = true;
    };

    static QList<Piece> piecesOf(QStringView quote);
    /// The first place of a piece from `from` on, among the letters of `scope`; -1 where there is none.
    [[nodiscard]] qsizetype placeOf(const Piece &piece, qsizetype from, Span scope) const;

    qsizetype m_length;
    QString m_letters; ///< what is compared
    QList<qsizetype> m_places; ///< of each in the text
    QList<bool> m_wordStart; ///< whether a word begins there
    QList<bool> m_wordEnd;
};

/// How many words a quotation has.
[[nodiscard]] qsizetype wordCount(QStringView text);

} // namespace Rapporteur
