// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/textdocument.h"

#include <algorithm>

namespace Rapporteur {

int TextDocument::pageAt(qsizetype offset) const
{
    // Origins know a word's own page, also inside a paragraph that a page break cuts.
    const auto after = std::ranges::upper_bound(origins, offset, {}, [](const Origin &o) { return o.span.start; });
    if (after != origins.begin())
        return std::prev(after)->page;
    const int block = blockAt(offset);
    return block < 0 ? 0 : blocks[block].page;
}

int TextDocument::blockAt(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(blocks, offset, {}, [](const Block &b) { return b.span.start; });
    if (after == blocks.begin())
        return -1;
    const auto block = std::prev(after);
    return offset <= block->span.end ? int(block - blocks.begin()) : -1;
}

bool TextDocument::awaitsOcr() const
{
    return std::ranges::any_of(pages, [](const Page &page) { return !page.hasTextLayer; })
        && std::ranges::all_of(pages, [](const Page &page) { return page.ocrLanguages.isEmpty(); });
}

QList<QRectF> TextDocument::rectangles(Span span, int page) const
{
    QList<QRectF> lines;
    auto origin = std::ranges::lower_bound(origins, span.start, {}, [](const Origin &o) { return o.span.end - 1; });
    for (; origin != origins.end() && origin->span.start < span.end; ++origin) {
        if (origin->page != page || origin->rectangle.isNull())
            continue;
        const QRectF word = origin->rectangle;
        const bool sameLine = !lines.isEmpty() && word.center().y() > lines.last().top()
            && word.center().y() < lines.last().bottom() && word.left() >= lines.last().left();
        if (sameLine)
            lines.last() = lines.last().united(word);
        else
            lines.append(word);
    }
    return lines;
}

QList<Span> cellsOf(QStringView text, Span row)
{
    QList<Span> cells;
    qsizetype start = row.start;
    for (qsizetype at = row.start; at <= row.end; ++at) {
        if (at < row.end && text[at] != u'\t')
            continue;
        cells.append({start, at});
        start = at + 1;
    }
    return cells;
}

} // namespace Rapporteur
