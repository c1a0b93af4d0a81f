// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/office/deckslides.h"

#include "core/paper/paperstructure.h"
#include "core/paper/textcells.h"
#include "core/paper/words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qreal bodyHeight = DeckSize::bodyBottom - DeckSize::bodyTop;
constexpr qreal bodyWidth = DeckSize::slide.width() - 2 * DeckSize::side;

/// The lines that a text takes, for letters of a size and the width they usually have; a little too many rather than too few.
int linesOf(const QString &text, qreal width, qreal size)
{
    const qreal cells = std::max(8.0, width / (size * 0.52));
    int lines = 0;
    for (const QString &line : text.split(u'\n'))
        lines += std::max(1, int(std::ceil(textCells(line) / cells)));
    return lines;
}

qreal textHeight(const PaperBlock &block)
{
    const qreal indent = 20.0 * std::max(1, block.level);
    const qreal size = block.kind == PaperKind::ListItem && block.level > 1 ? DeckSize::text - 2 : DeckSize::text;
    return linesOf(plainText(block.text), bodyWidth - indent, size) * size * 1.22 + 8;
}

void addNotes(QList<int> &notes, const PaperText &text, const Paper &paper)
{
    for (const PaperRun &run : text) {
        if (marksNote(paper, run) && !notes.contains(run.note))
            notes.append(run.note);
    }
}

QList<int> notesOf(const PaperBlock &block, const Paper &paper)
{
    QList<int> notes;
    addNotes(notes, block.text, paper);
    for (const QList<PaperText> &row : block.table.rows) {
        for (const PaperText &cell : row)
            addNotes(notes, cell, paper);
    }
    return notes;
}

QList<int> together(QList<int> notes, const QList<int> &more)
{
    for (const int note : more) {
        if (!notes.contains(note))
            notes.append(note);
    }
    std::ranges::sort(notes);
    return notes;
}

/// The beginning of a text that takes at most `cells`, up to a space where there is one, and the rest.
std::pair<PaperText, PaperText> parted(const PaperText &text, int cells)
{
    std::pair<PaperText, PaperText> parts;
    for (const PaperRun &run : text) {
        const int width = textCells(run.text);
        if (!parts.second.isEmpty() || width <= cells) {
            (parts.second.isEmpty() ? parts.first : parts.second).append(run);
            cells -= width;
            continue;
        }
        qsizetype end = cells > 0 ? fittingEnd(run.text, cells) : 0;
        const qsizetype space = QStringView(run.text).first(end).lastIndexOf(u' ');
        if (space > 0 || !parts.first.isEmpty())
            end = space + 1;
        PaperRun before = run, after = run;
        before.text = run.text.first(end);
        after.text = run.text.sliced(end);
        after.note = 0;
        parts.first.append(before);
        if (!after.text.isEmpty())
            parts.second.append(after);
    }
    return parts;
}

class Builder
{
public:
    explicit Builder(const Paper &paper)
        : m_paper(paper)
    {
    }

    QList<DeckSlide> build();

private:
    void contents();
    void heading(int index);
    void flowing(PaperBlock block);
    void quote(int index);
    void table(const PaperBlock &block);
    void alone(DeckKind kind, const PaperBlock &block);
    DeckSlide &begin(DeckKind kind);
    DeckSlide &textSlide();
    void append(DeckSlide &slide, const PaperBlock &block);
    [[nodiscard]] qreal roomFor(const DeckSlide &slide, const PaperBlock &block) const;

    const Paper &m_paper;
    QList<DeckSlide> m_slides;
    QString m_section;
    QString m_heading;
    QStringList m_anchors; ///< of what has not come to a slide yet
    int m_part = 0; ///< how many slides the heading has
};

DeckSlide &Builder::begin(DeckKind kind)
{
    ++m_part;
    const QString heading = m_heading.isEmpty() ? m_paper.title.simplified() : m_heading;
    m_slides.append({.kind = kind, .section = m_section == m_heading ? QString() : m_section,
        .heading = m_part > 1 ? PaperWords::tr("%1 (%2)").arg(heading, QString::number(m_part)) : heading, .anchors = std::exchange(m_anchors, {})});
    return m_slides.last();
}

DeckSlide &Builder::textSlide()
{
    return m_part == 0 || m_slides.constLast().kind != DeckKind::Text ? begin(DeckKind::Text) : m_slides.last();
}

void Builder::append(DeckSlide &slide, const PaperBlock &block)
{
    slide.blocks.append(block);
    slide.notes = together(slide.notes, notesOf(block, m_paper));
    if (!block.anchor.isEmpty())
        slide.anchors.append(block.anchor);
    slide.anchors.append(std::exchange(m_anchors, {}));
}

qreal Builder::roomFor(const DeckSlide &slide, const PaperBlock &block) const
{
    qreal room = bodyHeight - deckNotesHeight(m_paper, together(slide.notes, notesOf(block, m_paper)));
    for (const PaperBlock &other : slide.blocks)
        room -= textHeight(other);
    return room;
}

void Builder::flowing(PaperBlock block)
{
    for (;;) {
        DeckSlide &slide = textSlide();
        const qreal room = roomFor(slide, block);
        if (textHeight(block) <= room)
            return append(slide, block);
        if (!slide.blocks.isEmpty()) {
            // A small heading goes over with what it heads.
            const PaperBlock last = slide.blocks.constLast();
            const bool moves = last.kind == PaperKind::Heading && slide.blocks.size() > 1;
            if (moves)
                slide.blocks.removeLast();
            DeckSlide &next = begin(DeckKind::Text);
            if (moves)
                append(next, last);
            if (!moves || textHeight(block) <= roomFor(next, block))
                continue;
        }
        const int lines = std::max(3, int(room / (DeckSize::text * 1.22)) - 1);
        auto [first, rest] = parted(block.text, int(lines * bodyWidth / (DeckSize::text * 0.56)));
        if (rest.isEmpty())
            return append(m_slides.last(), block);
        PaperBlock part = block;
        part.text = first;
        append(m_slides.last(), part);
        begin(DeckKind::Text);
        block.text = rest;
        block.anchor.clear();
    }
}

void Builder::quote(int index)
{
    PaperBlock block = m_paper.blocks[index];
    while (!block.text.isEmpty()) {
        PaperBlock part = block;
        std::tie(part.text, block.text) = parted(block.text, 640);
        append(begin(DeckKind::Quote), part);
        block.anchor.clear();
    }
    if (isAttributed(m_paper, index) && m_slides.constLast().kind == DeckKind::Quote)
        append(m_slides.last(), m_paper.blocks[index + 1]);
}

void Builder::table(const PaperBlock &block)
{
    if (columnCount(block.table) == 0)
        return;
    const QList<qreal> shares = columnShares(block.table);
    const qsizetype heads = std::clamp<qsizetype>(block.table.headRows, 0, block.table.rows.size());
    PaperBlock part = block;
    part.table.widths = shares; // as they are for the whole, on each slide
    part.table.rows = block.table.rows.first(heads);
    const auto height = [&] {
        qreal sum = deckNotesHeight(m_paper, notesOf(part, m_paper));
        for (const QList<PaperText> &row : std::as_const(part.table.rows))
            sum += deckRowHeight(row, shares);
        return sum;
    };
    for (qsizetype i = heads; i < block.table.rows.size(); ++i) {
        part.table.rows.append(block.table.rows[i]);
        if (height() <= bodyHeight || part.table.rows.size() == heads + 1)
            continue;
        part.table.rows.removeLast();
        alone(DeckKind::Table, part);
        part.anchor.clear();
        part.table.rows = block.table.rows.first(heads);
        part.table.rows.append(block.table.rows[i]);
    }
    alone(DeckKind::Table, part);
}

void Builder::alone(DeckKind kind, const PaperBlock &block)
{
    append(begin(kind), block);
}

void Builder::heading(int index)
{
    const PaperBlock &block = m_paper.blocks[index];
    m_anchors.append(deckPlace(index));
    if (!block.anchor.isEmpty())
        m_anchors.append(block.anchor);
    if (block.level > 2)
        return flowing(block);
    m_part = 0;
    m_heading = plainText(block.text).simplified();
    if (block.level == 2)
        return;
    m_section = m_heading;
    const bool empty = index + 1 == m_paper.blocks.size() || (m_paper.blocks[index + 1].kind == PaperKind::Heading && m_paper.blocks[index + 1].level <= 2);
    if (empty)
        begin(DeckKind::Section);
}

void Builder::contents()
{
    const QList<ContentsEntry> entries = contentsOf(m_paper);
    if (!m_paper.hasContents || entries.isEmpty())
        return;
    m_heading = PaperWords::tr("Contents");
    for (const ContentsEntry &entry : entries) {
        if (entry.level == 1)
            flowing({.kind = PaperKind::ListItem, .level = 1, .text = {{.text = entry.text, .target = u'#' + deckPlace(entry.block)}}});
    }
    m_heading.clear();
    m_part = 0;
}

QList<DeckSlide> Builder::build()
{
    m_slides.append({.kind = DeckKind::Title, .heading = m_paper.title.simplified()});
    contents();
    for (int i = 0; i < m_paper.blocks.size(); ++i) {
        const PaperBlock &block = m_paper.blocks[i];
        switch (block.kind) {
        case PaperKind::Heading:
            heading(i);
            break;
        case PaperKind::Quote:
            if (!isAttribution(m_paper, i))
                quote(i);
            break;
        case PaperKind::Table:
            table(block);
            break;
        case PaperKind::Figure:
            alone(DeckKind::Figure, block);
            break;
        case PaperKind::Rule:
            break;
        case PaperKind::PageBreak:
            if (m_part > 0 && m_slides.constLast().kind == DeckKind::Text && !m_slides.constLast().blocks.isEmpty() && i + 1 < m_paper.blocks.size()
                && m_paper.blocks[i + 1].kind != PaperKind::Heading)
                begin(DeckKind::Text);
            break;
        default:
            if (!plainText(block.text).trimmed().isEmpty())
                flowing(block);
        }
    }
    return m_slides;
}

} // namespace

QList<DeckSlide> deckSlides(const Paper &paper)
{
    return Builder(paper).build();
}

QString deckPlace(int block)
{
    return u"\x1fheading "_s + QString::number(block);
}

qreal deckNotesHeight(const Paper &paper, const QList<int> &notes)
{
    int lines = 0;
    for (const int note : notes)
        lines += linesOf(u"00 "_s + plainText(paper.notes[note - 1]), bodyWidth, DeckSize::note);
    return notes.isEmpty() ? 0 : lines * DeckSize::note * 1.22 + 10;
}

qreal deckRowHeight(const QList<PaperText> &row, const QList<qreal> &shares)
{
    int lines = 1;
    for (qsizetype column = 0; column < shares.size(); ++column)
        lines = std::max(lines, linesOf(plainText(row.value(column)), shares[column] * bodyWidth - 16, DeckSize::table));
    return lines * DeckSize::table * 1.22 + 10;
}

qreal deckQuoteSize(const PaperText &text)
{
    const int cells = textCells(plainText(text));
    return cells <= 160 ? 30 : cells <= 320 ? 25 : 20;
}

} // namespace Rapporteur
