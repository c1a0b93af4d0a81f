// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/documentbuilder.h"

#include "core/text/markers.h"

#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype shortestCut = 40; // characters of a paragraph that a stray break may have cut
constexpr qsizetype longestShout = 100; // characters of a line in capitals that may be a heading

bool isInvisible(QChar c)
{
    switch (c.unicode()) {
    case 0x00AD: case 0x200B: case 0x200C: case 0x2060: case 0xFEFF: case 0xFFFC:
        return true;
    default:
        return c.category() == QChar::Other_Control && !c.isSpace();
    }
}

/// Surely neither space nor invisible.
bool isPlain(QChar c)
{
    return c > u' ' && c < u'\x7f';
}

bool isInCapitals(QStringView text)
{
    int letters = 0;
    for (const QChar c : text) {
        if (c.isLower())
            return false;
        letters += c.isUpper() ? 1 : 0;
    }
    return letters >= 3 && text.size() <= longestShout;
}

/// Whether the source goes on as the text does, so that one origin serves for both: text without rectangles needs
/// no origin a word.
bool goesOn(const Origin &before, const Origin &origin)
{
    return origin.source >= 0 && origin.rectangle.isNull() && before.rectangle.isNull() && before.page == origin.page
        && origin.span.start - before.span.end <= 1
        && origin.source - before.source == origin.span.start - before.span.start;
}

QRectF rounded(QRectF r)
{
    const auto step = [](double value) { return std::round(value * 100) / 100; };
    return r.isNull() ? r : QRectF(step(r.x()), step(r.y()), step(r.width()), step(r.height()));
}

} // namespace

QStringView addressAt(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    const bool known = rest.startsWith(u"https://", Qt::CaseInsensitive) || rest.startsWith(u"http://", Qt::CaseInsensitive)
        || rest.startsWith(u"www.", Qt::CaseInsensitive);
    if (!known || (at > 0 && text.at(at - 1).isLetterOrNumber()))
        return {};
    qsizetype end = 0;
    int open = 0;
    for (; end < rest.size() && !rest.at(end).isSpace() && !u"<>\"”“»|"_s.contains(rest.at(end)); ++end) {
        open += rest.at(end) == u'(' ? 1 : 0;
        if (rest.at(end) == u')' && --open < 0)
            break;
    }
    while (end > 0 && u".,;:!?'’*"_s.contains(rest.at(end - 1)))
        --end;
    return end > 8 ? rest.first(end) : QStringView();
}

DocumentBuilder::DocumentBuilder(const QString &mediaType)
{
    m_document.mediaType = mediaType;
}

void DocumentBuilder::beginPage(QSizeF size, bool hasTextLayer)
{
    const qsizetype end = m_document.text.size();
    Page page{{std::round(size.width() * 100) / 100, std::round(size.height() * 100) / 100}, {end, end}, hasTextLayer};
    m_document.pages.append(page);
}

void DocumentBuilder::addLink(const QString &url, int page)
{
    if (!url.isEmpty())
        m_document.links.append({url, {}, page});
}

void DocumentBuilder::addFurniture(const QString &line)
{
    m_document.furniture.append(line.simplified());
}

void DocumentBuilder::takeMarker(BlockDraft &draft) const
{
    QString line;
    for (const Run &run : draft.runs) {
        line += run.text;
        if (line.size() > 64)
            break;
    }
    const Marker marker = markerOf(line, m_capitals);
    if (!marker.isValid())
        return;
    draft.marker = marker.text;
    qsizetype left = marker.length;
    while (left > 0 && !draft.runs.isEmpty()) {
        Run &run = draft.runs.first();
        const qsizetype part = std::min(left, run.text.size());
        run.text.remove(0, part);
        if (run.source >= 0)
            run.source += part;
        left -= part;
        if (run.text.isEmpty())
            draft.runs.removeFirst();
    }
}

void DocumentBuilder::closeLink()
{
    if (!m_openLink.url.isEmpty()) {
        m_openLink.span.end = m_document.text.size();
        if (m_openLink.span.isEmpty())
            m_openLink.span = {};
        m_document.links.append(m_openLink);
    }
    m_openLink = {};
}

void DocumentBuilder::append(const Run &run, qsizetype blockStart)
{
    QString &text = m_document.text;
    bool fresh = true; // the next character begins an origin
    if (run.url != m_openLink.url)
        closeLink();
    qsizetype end = 0;
    for (qsizetype i = 0; i < run.text.size(); i = end) {
        const QChar c = run.text.at(i);
        end = i + 1;
        if (isInvisible(c)) {
            fresh = true;
            continue;
        }
        if (c != u'\t' && c.isSpace()) {
            m_space = true;
            continue;
        }
        if (c == u'\t')
            m_space = false;
        if (m_space && text.size() > blockStart && !text.endsWith(u'\t'))
            text += u' ';
        fresh = fresh || m_space;
        m_space = false;
        if (!run.url.isEmpty() && m_openLink.url.isEmpty())
            m_openLink = {run.url, {text.size(), text.size()}, run.page};
        const bool known = run.source >= 0 || !run.rectangle.isNull();
        if (known && fresh) {
            const Origin origin{{text.size(), text.size()}, run.page, rounded(run.rectangle), run.source < 0 ? -1 : run.source + i,
                run.confidence};
            if (m_document.origins.isEmpty() || !goesOn(m_document.origins.last(), origin))
                m_document.origins.append(origin);
        }
        fresh = false;
        while (end < run.text.size() && isPlain(run.text.at(end)))
            ++end;
        text += QStringView(run.text).sliced(i, end - i);
        if (known)
            m_document.origins.last().span.end = text.size();
    }
}

void DocumentBuilder::findAddresses(const Block &block)
{
    const QStringView words = block.span.of(m_document.text);
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words.at(at) != u'h' && words.at(at) != u'w' && words.at(at) != u'H' && words.at(at) != u'W')
            continue;
        const QStringView address = addressAt(words, at);
        if (address.isEmpty())
            continue;
        const Span span{block.span.start + at, block.span.start + at + address.size()};
        at += address.size();
        const bool linked = std::ranges::any_of(std::views::reverse(m_document.links) | std::views::take(50),
            [&](const Link &link) { return link.span.overlaps(span); });
        if (!linked) {
            const QString url = address.startsWith(u"www.", Qt::CaseInsensitive) ? QString(u"https://" + address.toString()) : address.toString();
            m_document.links.append({url, span, m_document.pageAt(span.start)});
        }
    }
}

/// A paragraph that begins in small letters carries on the one before, if that stopped in mid-sentence.
bool DocumentBuilder::carriesOn(const BlockDraft &draft) const
{
    if (m_document.blocks.isEmpty() || draft.kind != BlockKind::Paragraph || !draft.marker.isEmpty() || !m_waitingMarker.isEmpty())
        return false;
    const Block &before = m_document.blocks.last();
    const QStringView words = before.span.of(m_document.text);
    if ((before.kind != BlockKind::Paragraph && before.kind != BlockKind::ListItem) || before.emphasised || words.size() < shortestCut || isTerminated(words))
        return false;
    QString text;
    for (const Run &run : draft.runs)
        text += run.text;
    return startsLower(text.trimmed()) && addressAt(text.trimmed(), 0).isEmpty();
}

void DocumentBuilder::carryOn(const BlockDraft &draft)
{
    QString &text = m_document.text;
    m_space = true;
    for (const Run &run : draft.runs)
        append(run, m_document.blocks.last().span.start);
    closeLink();
    m_space = false;
    m_document.blocks.last().span.end = text.size();
    findAddresses(m_document.blocks.last());
    const int page = m_document.blocks.last().page;
    if (page > 0 && page <= m_document.pages.size())
        m_document.pages[page - 1].span.end = text.size();
}

void DocumentBuilder::add(BlockDraft draft)
{
    if (draft.marker.isEmpty() && draft.kind != BlockKind::TableRow)
        takeMarker(draft);
    if (carriesOn(draft))
        return carryOn(draft);
    if (draft.marker.isEmpty())
        draft.marker = m_waitingMarker;
    QString &text = m_document.text;
    const qsizetype before = text.size();
    if (!m_document.blocks.isEmpty())
        text += u'\n';
    const qsizetype start = text.size();
    m_space = false;
    bool bold = true;
    for (const Run &run : std::as_const(draft.runs)) {
        append(run, start);
        bold = bold && (run.bold || run.text.trimmed().isEmpty());
    }
    closeLink();
    m_space = false;
    while (text.size() > start && text.endsWith(u'\t') && QStringView(text).sliced(start).trimmed().isEmpty())
        text.chop(1);
    if (text.size() == start) {
        text.resize(before);
        m_waitingMarker = draft.marker;
        return;
    }
    m_waitingMarker.clear();
    Block block{draft.kind, draft.level, {start, text.size()}, draft.marker, draft.page, rounded(draft.rectangle), draft.emphasised || bold};
    block.emphasised = block.emphasised || isInCapitals(block.span.of(text));
    m_document.blocks.append(block);
    findAddresses(block);
    if (draft.page > 0 && draft.page <= m_document.pages.size()) {
        Page &page = m_document.pages[draft.page - 1];
        if (page.span.isEmpty())
            page.span.start = start;
        page.span.end = text.size();
    }
}

TextDocument DocumentBuilder::take()
{
    m_document.title.removeIf(isInvisible);
    std::ranges::stable_sort(m_document.links, {}, [](const Link &link) { return link.span.isValid() ? link.span.start : INT64_MAX; });
    // A page without words stands between its neighbours.
    qsizetype last = 0;
    for (Page &page : m_document.pages) {
        if (page.span.isEmpty())
            page.span = {last, last};
        last = page.span.end;
    }
    return std::move(m_document);
}

} // namespace Rapporteur
