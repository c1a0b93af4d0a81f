// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/quotesearch.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// What two settings of the same words may differ in.
bool isForgiven(QChar c)
{
    static const QString marks = u"-‐‑‒–—―\u00AD\u200B\u200C\u200D\uFEFF\"'“”„‟‘’‚‛«»‹›`´"_s;
    return c.isSpace() || marks.contains(c);
}

QString comparable(QChar c)
{
    return c.unicode() < 128 || c.isSurrogate() ? QString(c) : QString(c).normalized(QString::NormalizationForm_KC);
}

QString comparable(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (!isForgiven(c))
            letters += comparable(c);
    }
    return letters;
}

} // namespace

/// A quotation, parted where it has brackets.
QList<QuoteSearch::Piece> QuoteSearch::piecesOf(QStringView quote)
{
    static const QRegularExpression bracket(u"\\[[^\\]]*\\]"_s);
    quote = quote.trimmed();
    while (!quote.isEmpty() && u".,;:"_s.contains(quote.back()))
        quote.chop(1);
    QList<Piece> pieces;
    qsizetype from = 0;
    const auto add = [&](qsizetype to, bool isLast) {
        const QStringView part = quote.sliced(from, to - from);
        Piece piece{comparable(part)};
        piece.wholeStart = from == 0 || part.startsWith(u' ');
        piece.wholeEnd = isLast || part.endsWith(u' ');
        if (!piece.letters.isEmpty())
            pieces.append(piece);
    };
    for (const auto &match : bracket.globalMatchView(quote)) {
        add(match.capturedStart(), false);
        from = match.capturedEnd();
    }
    add(quote.size(), true);
    return pieces;
}

QuoteSearch::QuoteSearch(QStringView text)
    : m_length(text.size())
{
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isForgiven(c)) {
            inWord = inWord && !c.isSpace() && c != u'—' && c != u'–';
            if (!inWord && !m_wordEnd.isEmpty())
                m_wordEnd.last() = true;
            continue;
        }
        const bool letter = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        if (!m_wordEnd.isEmpty() && (!letter || !inWord))
            m_wordEnd.last() = true;
        const QString letters = comparable(c);
        for (const QChar one : letters) {
            m_letters += one;
            m_places.append(i);
            m_wordStart.append(!letter || !inWord);
            m_wordEnd.append(!letter);
            inWord = letter;
        }
    }
    if (!m_wordEnd.isEmpty())
        m_wordEnd.last() = true;
}

qsizetype QuoteSearch::placeOf(const Piece &piece, qsizetype from, Span scope) const
{
    for (qsizetype at = m_letters.indexOf(piece.letters, from); at >= 0 && at + piece.letters.size() <= scope.end; at = m_letters.indexOf(piece.letters, at + 1)) {
        const qsizetype last = at + piece.letters.size() - 1;
        // A hyphen may part words: "co-chair" is found by "chair".
        const bool starts = at == scope.start || m_wordStart.at(at) || m_places.at(at) > m_places.at(at - 1) + 1;
        const bool ends = last + 1 == scope.end || m_wordEnd.at(last) || m_places.at(last + 1) > m_places.at(last) + 1;
        if ((starts || !piece.wholeStart) && (ends || !piece.wholeEnd))
            return at;
    }
    return -1;
}

Span QuoteSearch::find(QStringView quote, Span scope) const
{
    const Span letters{std::ranges::lower_bound(m_places, scope.start) - m_places.begin(), std::ranges::lower_bound(m_places, scope.end) - m_places.begin()};
    Span found{scope.start, scope.start};
    qsizetype from = letters.start;
    for (const Piece &piece : piecesOf(quote)) {
        const qsizetype at = placeOf(piece, from, letters);
        if (at < 0)
            return {};
        if (found.isEmpty())
            found.start = m_places.at(at);
        from = at + piece.letters.size();
        found.end = m_places.at(from - 1) + 1;
    }
    return found;
}

qsizetype wordCount(QStringView text)
{
    qsizetype words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool letter = c.isLetterOrNumber() || (inWord && !c.isSpace());
        words += letter && !inWord;
        inWord = letter;
    }
    return words;
}

} // namespace Rapporteur
