// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/citedtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// The sentence ends, and another begins.
const QRegularExpression &sentenceEnd()
{
    static const QRegularExpression end(u"[.!?][\"”’)»]*\\s+(?=\\p{Lu})"_s);
    return end;
}

bool opensStraight(const QString &text, qsizetype at)
{
    return at == 0 || text.at(at - 1).isSpace() || u"([—–-“‘/\t"_s.contains(text.at(at - 1));
}

/// Where a quotation that opens at `at` closes; -1 where it does not.
qsizetype closingQuote(const QString &text, qsizetype at)
{
    const QChar opening = text.at(at);
    const QString closing = opening == u'“' ? u"”"_s : opening == u'„' ? u"“”"_s : opening == u'«' ? u"»"_s : u"\""_s;
    int depth = 1;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (opening == u'"' && c == u'"' && i + 1 < text.size() && text.at(i + 1).isLetterOrNumber())
            continue;
        if (closing.contains(c))
            --depth;
        else if (c == opening)
            ++depth;
        if (depth == 0)
            return i;
    }
    return -1;
}

/// No quotation reaches over a citation: a mark without its fellow does not open one.
QList<Span> quotedIn(const FlatText &flat, const QList<CitedBlock::Citation> &citations)
{
    QList<Span> found;
    for (qsizetype i = 0; i < flat.text.size(); ++i) {
        const QChar c = flat.text.at(i);
        const bool opens = c == u'“' || c == u'„' || c == u'«' || (c == u'"' && opensStraight(flat.text, i));
        if (!opens || flat.isCodeAt(i))
            continue;
        const qsizetype end = closingQuote(flat.text, i);
        if (end < 0 || std::ranges::any_of(citations, [&](const CitedBlock::Citation &one) { return one.span.overlaps({i, end}); }))
            continue;
        found.append({i + 1, end});
        i = end;
    }
    return found;
}

CitedBlock citedBlock(const QList<MarkdownRun> &runs, PaperKind kind, int quote, const QList<CitationMark> &marks)
{
    CitedBlock block{.flat = flatText(runs), .kind = kind, .quote = quote};
    const Span written = block.flat.sourceOf({0, block.flat.text.size()});
    for (auto mark = std::ranges::lower_bound(marks, written.start, {}, &CitationMark::start); mark != marks.end() && mark->start < written.end; ++mark) {
        if (const Span span = block.flat.spanOf({mark->start, mark->start + mark->length}); span.isValid())
            block.citations.append({span, *mark});
    }
    if (kind != PaperKind::Code)
        block.quoted = quotedIn(block.flat, block.citations);
    return block;
}

void addBlocks(const QList<MarkdownBlock> &blocks, const QList<CitationMark> &marks, QList<CitedBlock> &all)
{
    for (const MarkdownBlock &block : blocks) {
        if (block.kind != PaperKind::Table)
            all.append(citedBlock(block.runs, block.kind, block.quote, marks));
        for (const auto &row : block.rows) {
            QList<MarkdownRun> runs;
            for (const auto &cell : row)
                runs += cell + QList<MarkdownRun>{{.text = u"\t"_s}};
            all.append(citedBlock(runs, block.kind, block.quote, marks));
        }
    }
}

/// The citation that a quotation in a text belongs to: the next one of its sentence, else the one before it there. In a table, any of the row.
std::optional<CitationMark> citationOf(const CitedBlock &block, Span quoted)
{
    const auto sameSentence = [&](qsizetype from, qsizetype to) {
        return block.kind == PaperKind::Table || !sentenceEnd().matchView(QStringView(block.flat.text).sliced(from, to - from)).hasMatch();
    };
    for (const CitedBlock::Citation &one : block.citations) {
        // One letter more: the sentence may begin right behind.
        if (one.span.start >= quoted.end)
            return sameSentence(quoted.end - 1, one.span.start) ? std::optional(one.mark) : std::nullopt;
    }
    // What a citation itself quotes, as its locator, is no quotation: [@tides-3, “Action items”, para. 1].
    if (block.citations.isEmpty() || block.citations.last().span.end > quoted.start || !sameSentence(block.citations.last().span.end, quoted.start))
        return {};
    return block.citations.last().mark;
}

/// What is quoted of the words of a block quote: all that stands in quotation marks, or behind a lead-in, else all.
Span quotedPart(const CitedBlock &block, qsizetype end)
{
    const QString &text = block.flat.text;
    Span part{0, end};
    while (part.end > part.start && text.at(part.end - 1).isSpace())
        --part.end;
    for (const Span quoted : block.quoted) {
        const QStringView before = QStringView(text).first(std::min(quoted.start - 1, text.size())).trimmed();
        if (quoted.end <= end && (before.isEmpty() || before.endsWith(u':')))
            return {quoted.start, before.isEmpty() && quoted.end + 2 < part.end ? part.end : quoted.end};
    }
    return part;
}

/// One block quote, from block `at` on; gives the block behind it.
qsizetype addBlockQuote(const QList<CitedBlock> &blocks, qsizetype at, QList<Quotation> &quotations)
{
    Quotation quotation{.isBlock = true};
    const int quote = blocks.at(at).quote;
    bool ended = false;
    const qsizetype first = at;
    for (; at < blocks.size() && blocks.at(at).quote == quote; ++at) {
        const CitedBlock &block = blocks.at(at);
        const bool cites = !block.citations.isEmpty();
        if (!ended && !block.isAttribution()) {
            const Span part = quotedPart(block, cites ? block.citations.first().span.start : block.flat.text.size());
            const Span source = block.flat.sourceOf(part);
            quotation.words += (quotation.words.isEmpty() ? u""_s : u" "_s) + block.flat.text.sliced(part.start, part.length());
            if (source.isValid())
                quotation.source = {quotation.source.start < 0 ? source.start : quotation.source.start, source.end};
        }
        ended = ended || cites || block.isAttribution();
        if (cites && !quotation.citation)
            quotation.citation = block.citations.first().mark;
    }
    // "She said so [@…]:" before it serves as well.
    if (!quotation.citation && first > 0 && !blocks.at(first - 1).citations.isEmpty() && blocks.at(first - 1).flat.text.trimmed().endsWith(u':'))
        quotation.citation = blocks.at(first - 1).citations.last().mark;
    quotations.append(quotation);
    return at;
}

} // namespace

bool CitedBlock::isAttribution() const
{
    static const QRegularExpression dash(u"^\\s*(?:—|–|―|--)"_s);
    return flat.text.contains(dash);
}

QString CitedBlock::ownWords() const
{
    QString own = flat.text;
    for (const Span span : quoted) {
        for (qsizetype i = span.start; i < span.end; ++i)
            own[i] = u' ';
    }
    return own;
}

Span CitedBlock::sentenceBefore(const Citation &citation) const
{
    qsizetype start = 0;
    for (const Citation &one : citations) {
        if (one.span.end <= citation.span.start)
            start = one.span.end;
    }
    const QString own = ownWords();
    const qsizetype from = std::min(start, citation.span.start);
    for (const auto &match : sentenceEnd().globalMatchView(QStringView(own).sliced(from, citation.span.start - from)))
        start = from + match.capturedEnd();
    return {start, citation.span.start};
}

CitedText citedText(const QString &markdown)
{
    CitedText cited;
    const QList<CitationMark> marks = citationsIn(markdown);
    const MarkdownText text = markdownBlocks(markdown);
    addBlocks(text.blocks, marks, cited.blocks);
    for (const MarkdownNote &note : text.notes)
        addBlocks(note.blocks, marks, cited.blocks);
    for (const CitedBlock &block : std::as_const(cited.blocks)) {
        if (block.quote > 0)
            continue;
        for (const Span quoted : block.quoted)
            cited.quotations.append({block.flat.text.sliced(quoted.start, quoted.length()), block.flat.sourceOf(quoted), citationOf(block, quoted)});
    }
    for (qsizetype i = 0; i < cited.blocks.size();)
        i = cited.blocks.at(i).quote > 0 ? addBlockQuote(cited.blocks, i, cited.quotations) : i + 1;
    return cited;
}

} // namespace Rapporteur
