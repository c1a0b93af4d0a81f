// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchor.h"

#include "core/text/wordreader.h"

#include <algorithm>

namespace Rapporteur {

namespace {

/// Whether the words stand in the text a second time.
bool isRepeated(QStringView text, QStringView words)
{
    const qsizetype first = text.indexOf(words);
    return first < 0 || text.indexOf(words, first + 1) >= 0;
}

QStringList wordsOf(QStringView text)
{
    QStringList words;
    for (WordReader reader(text); reader.next();)
        words.append(reader.word().toString());
    return words;
}

/// Whether the words of a quote stand in the text a second time, maybe with other signs and capitals.
bool isQuoteRepeated(QStringView text, Span span)
{
    const QStringView quote = span.of(text);
    const QStringList words = wordsOf(quote);
    Span longest;
    for (WordReader reader(quote); reader.next();) {
        if (reader.span().length() > longest.length())
            longest = reader.span();
    }
    if (longest.isEmpty())
        return true;
    constexpr qsizetype slack = 16;
    const QStringView word = longest.of(quote);
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
        const qsizetype from = std::max(qsizetype(0), at - longest.start - slack);
        const QStringList around = wordsOf(text.sliced(from, std::min(text.size() - from, quote.size() + 2 * slack)));
        if (!span.contains(at) && !std::ranges::search(around, words).empty())
            return true;
    }
    return false;
}

/// Whether another block has the same words, maybe with other signs and capitals.
bool isRepeatedBlock(const TextDocument &document, const Block &block, qint64 fingerprint)
{
    const qsizetype slack = 2 + block.span.length() / 8;
    return std::ranges::any_of(document.blocks, [&](const Block &other) {
        return &other != &block && std::abs(other.span.length() - block.span.length()) <= slack
            && fingerprintOf(other.span.of(document.text)) == fingerprint;
    });
}

/// How much is kept of what stands on one side of a quote: twice what tells it from other places with the same words.
template<typename With> qsizetype contextFor(QStringView text, With with)
{
    qsizetype length = Anchor::contextLength;
    while (length < Anchor::longestContext && isRepeated(text, with(length / 2).of(text)))
        length *= 2;
    return length;
}

} // namespace

qint64 fingerprintOf(QStringView words)
{
    quint64 hash = 14695981039346656037ULL; // FNV-1a
    for (WordReader reader(words); reader.next();) {
        for (const QChar c : reader.word())
            hash = (hash ^ c.unicode()) * 1099511628211ULL;
    }
    return std::max(qint64(1), qint64(hash >> 1));
}

Anchor anchorOf(const TextDocument &document, Span span)
{
    const QStringView text(document.text);
    const auto before = [&](qsizetype more) { return Span{std::max(qsizetype(0), span.start - more), span.end}; };
    const auto after = [&](qsizetype more) { return Span{span.start, std::min(text.size(), span.end + more)}; };
    const Span all{before(contextFor(text, before)).start, after(contextFor(text, after)).end};
    Anchor anchor{.span = span, .quote = span.of(text).toString(), .before = text.sliced(all.start, span.start - all.start).toString(),
        .after = text.sliced(span.end, all.end - span.end).toString(), .page = document.pageAt(span.start)};
    const int at = document.blockAt(span.start);
    if (at < 0)
        return anchor;
    const Block &block = document.blocks.at(at);
    const qint64 fingerprint = fingerprintOf(block.span.of(text));
    if (!isRepeatedBlock(document, block, fingerprint))
        anchor.paragraph = isQuoteRepeated(text, span) ? -fingerprint : fingerprint;
    return anchor;
}

} // namespace Rapporteur
