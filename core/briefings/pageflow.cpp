// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/pageflow.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace Rapporteur {

FlowText &FlowText::add(const QString &run, const QTextCharFormat &format, const QString &target)
{
    const qsizetype start = text.size();
    text += run;
    if (!format.isEmpty())
        formats.append({int(start), int(run.size()), format});
    if (!target.isEmpty())
        links.append({start, run.size(), target});
    return *this;
}

/// A block with its lines broken.
struct PageFlow::SetBlock {
    FlowBlock block;
    QTextLayout text;
    QTextLayout label;
    qreal lineHeight = 0; ///< in points

    [[nodiscard]] int lineCount() const { return block.figure ? 1 : text.lineCount(); }
    [[nodiscard]] qreal height(int lines) const { return block.figure ? block.figureHeight : lines * lineHeight; }
    /// The fewest lines that may stand at the foot of a page with the rest on the next.
    [[nodiscard]] int fewestLines() const { return lineCount() <= 3 ? lineCount() : 2; }
};

PageFlow::PageFlow(const QRectF &area, QPagedPaintDevice &device)
    : m_area(area)
    , m_device(device)
    , m_scale(device.logicalDpiY() / 72.0)
    , m_y(area.top())
{
}

PageFlow::~PageFlow() = default;

void PageFlow::add(FlowBlock block)
{
    auto set = std::make_unique<SetBlock>();
    set->block = std::move(block);
    measure(*set);
    m_blocks.push_back(std::move(set));
}

void PageFlow::measure(SetBlock &set)
{
    const FlowBlock &block = set.block;
    const auto breakLines = [&](QTextLayout &layout, const FlowText &text, const QFont &font, qreal width) {
        layout.setText(text.text);
        layout.setFont(QFont(font, &m_device));
        layout.setFormats(text.formats);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(device(width));
        layout.endLayout();
    };
    breakLines(set.text, block.text, block.style.font, m_area.width() - block.style.indent);
    if (!block.label.text.isEmpty())
        breakLines(set.label, block.label, block.labelFont, block.style.indent);
    set.lineHeight = block.style.font.pointSizeF() * block.style.lineHeight;
}

/// The height that must be free to begin a block: a heading's with the first lines of what it heads.
qreal PageFlow::needed(size_t index) const
{
    qreal height = 0;
    for (; index < m_blocks.size(); ++index) {
        const SetBlock &set = *m_blocks[index];
        const FlowStyle &style = set.block.style;
        if (!style.keepWithNext)
            return height + style.before + set.height(set.fewestLines());
        height += style.before + set.height(set.lineCount()) + style.after;
    }
    return height;
}

void PageFlow::newPage()
{
    m_pages.append(QList<Placed>());
    m_y = m_area.top();
}

void PageFlow::layOut()
{
    newPage();
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        // Only the first block of a kept group asks for room: the others stand right after it.
        const bool kept = i > 0 && m_blocks[i - 1]->block.style.keepWithNext;
        if (!kept && !m_pages.constLast().isEmpty() && needed(i) > remaining())
            newPage();
        place(*m_blocks[i]);
    }
}

void PageFlow::place(const SetBlock &set)
{
    const FlowStyle &style = set.block.style;
    m_y += m_pages.constLast().isEmpty() ? 0 : style.before;
    const int count = set.lineCount();
    int done = 0;
    while (done < count) {
        const int left = count - done;
        int fitting = set.block.figure ? (set.height(1) <= remaining() ? 1 : 0) : int((remaining() + 0.01) / set.lineHeight);
        if (fitting < left && !set.block.figure)
            fitting = std::min(fitting, left - 2); // at least two lines go over
        const bool fresh = m_pages.constLast().isEmpty();
        if (fitting < left && (fitting < std::min(set.fewestLines(), left) || fitting < 1)) {
            if (!fresh) {
                newPage();
                continue;
            }
            fitting = std::max(fitting, 1); // more than a page in one: nothing better can be done
        }
        const int lines = std::min(fitting, left);
        placeLines(set, done, lines);
        done += lines;
        if (done < count)
            newPage();
    }
    m_y += style.after;
}

void PageFlow::placeLines(const SetBlock &set, int first, int count)
{
    const int page = int(m_pages.size()) - 1;
    const Placed placed{&set, first, count, m_y};
    if (first == 0) {
        if (!set.block.anchor.isEmpty())
            m_anchors.insert(set.block.anchor, {page, m_y});
        if (set.block.outlineLevel > 0)
            m_outline.append({set.block.outlineTitle.isEmpty() ? set.block.text.text : set.block.outlineTitle,
                set.block.outlineLevel, {page, m_y}});
    }
    m_pages.last().append(placed);
    if (!set.block.figure)
        noteLinks(set, placed);
    m_y += set.height(count);
}

void PageFlow::noteLinks(const SetBlock &set, const Placed &placed)
{
    const int page = int(m_pages.size()) - 1;
    for (const FlowText::Link &link : set.block.text.links) {
        for (int i = placed.firstLine; i < placed.firstLine + placed.lines; ++i) {
            const QTextLine line = set.text.lineAt(i);
            const int from = std::max(int(link.start), line.textStart());
            const int to = std::min(int(link.start + link.length), line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal left = line.cursorToX(from) / m_scale;
            const qreal right = line.cursorToX(to) / m_scale;
            m_links.append({page,
                QRectF(m_area.left() + set.block.style.indent + std::min(left, right),
                    placed.top + (i - placed.firstLine) * set.lineHeight, std::abs(right - left), set.lineHeight),
                link.target});
        }
    }
}

int PageFlow::pageCount() const
{
    return int(m_pages.size());
}

void PageFlow::paint(QPainter &painter, int page) const
{
    for (const Placed &placed : m_pages.value(page)) {
        const SetBlock &set = *placed.block;
        const FlowBlock &block = set.block;
        if (block.figure) {
            painter.save();
            painter.scale(m_scale, m_scale);
            block.figure(painter, QRectF(m_area.left(), placed.top, m_area.width(), block.figureHeight));
            painter.restore();
            continue;
        }
        // Every line stands on the middle of its own height, whatever fonts are in it.
        const qreal left = device(m_area.left() + block.style.indent);
        qreal baseline = 0;
        for (int i = 0; i < placed.lines; ++i) {
            const QTextLine line = set.text.lineAt(placed.firstLine + i);
            baseline = device(placed.top + i * set.lineHeight + set.lineHeight * 0.76);
            painter.setPen(block.style.colour);
            line.draw(&painter, QPointF(left, baseline - line.ascent() - line.y()));
            if (i == 0 && placed.firstLine == 0 && set.label.lineCount() > 0) {
                const QTextLine label = set.label.lineAt(0);
                painter.setPen(block.labelColour);
                label.draw(&painter, QPointF(device(m_area.left()), baseline - label.ascent() - label.y()));
            }
        }
    }
}

} // namespace Rapporteur
