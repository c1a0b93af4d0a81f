// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/pdf/piecemaker.h"

#include "core/paper/pdf/tablepieces.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qreal step = 20; ///< from one level of a list to the next
constexpr qreal gapAfter = 6.5; ///< a paragraph
constexpr int deepest = 8; ///< levels that still move to the right

constexpr SetLook body{.size = 10, .lineHeight = 14.4};
constexpr SetLook quoted{.size = 9.5, .lineHeight = 13.7};
constexpr SetLook label{.face = Typeface::Sans, .size = 8.5, .lineHeight = 14.4, .color = PaperInk::accent};
constexpr SetLook code{.face = Typeface::Mono, .size = 8.2, .lineHeight = 11.6};
constexpr SetLook caption{.face = Typeface::Sans, .size = 8, .lineHeight = 11, .color = PaperInk::dim};
constexpr SetLook noteText{.size = 8, .lineHeight = 10.8};
constexpr SetLook noteLabel{.face = Typeface::Sans, .size = 6.6, .lineHeight = 10.8};

struct HeadingLook {
    const char *type;
    SetLook look;
    qreal before;
    qreal after;
};

constexpr std::array headings{
    HeadingLook{"H1", {.face = Typeface::Sans, .size = 13, .lineHeight = 17, .color = PaperInk::accent, .strong = true}, 20, 6},
    HeadingLook{"H2", {.face = Typeface::Sans, .size = 10.8, .lineHeight = 14.5, .strong = true}, 15, 4},
    HeadingLook{"H3", {.face = Typeface::Sans, .size = 9.6, .lineHeight = 13.4, .strong = true}, 12, 3},
    HeadingLook{"H4", {.face = Typeface::Sans, .size = 9.2, .lineHeight = 13, .color = PaperInk::dim, .strong = true}, 10, 3},
    HeadingLook{"H5", {.face = Typeface::Sans, .size = 9.2, .lineHeight = 13, .color = PaperInk::dim}, 10, 2},
    HeadingLook{"H6", {.face = Typeface::Sans, .size = 9.2, .lineHeight = 13, .color = PaperInk::dim, .slanted = true}, 10, 2},
};

QString bullet(int level)
{
    return level == 1 ? u"•"_s : level == 2 ? u"–"_s : u"·"_s;
}

/// A note has no notes.
PaperText withoutMarks(PaperText text)
{
    text.removeIf([](const PaperRun &run) { return run.note > 0; });
    return text;
}

} // namespace

PieceMaker::PieceMaker(const Paper &paper, const Typesetter &typesetter, const PageMeasure &measure, Structure &structure)
    : m_paper(paper)
    , m_typesetter(typesetter)
    , m_measure(measure)
    , m_structure(structure)
    , m_hasNote(size_t(paper.notes.size()))
{
    m_list.notes.resize(size_t(paper.notes.size()));
}

Piece &PieceMaker::add(Piece piece)
{
    piece.startsPage = std::exchange(m_breakPage, false);
    m_list.pieces.push_back(std::move(piece));
    return m_list.pieces.back();
}

PieceColumn PieceMaker::column(const PaperText &text, const SetLook &look, qreal left, qreal width, int element)
{
    PieceColumn column{m_typesetter.set(text, look, width), left, width};
    column.text.element = element;
    addSpans(column.text);
    return column;
}

/// Elements for what leads somewhere, each where it stands in its text; a note is read right after its mark.
void PieceMaker::addSpans(SetText &text)
{
    for (SetSpan &span : text.spans) {
        if (span.note == 0) {
            span.element = m_structure.add("Link", text.element, span.from);
            continue;
        }
        span.element = m_structure.add("Link", m_structure.add("Reference", text.element, span.from));
        if (span.note > m_paper.notes.size())
            continue;
        span.target = u'#' + noteAnchor(span.note);
        if (!m_hasNote[size_t(span.note - 1)])
            addNote(span.note, text.element, span.from);
    }
}

void PieceMaker::addNote(int number, int parent, int place)
{
    m_hasNote[size_t(number - 1)] = true;
    const int note = m_structure.add("Note", parent, place);
    m_structure.elements.back().hasId = true;
    const qreal indent = number > 99 ? 16 : 12;
    Piece &piece = m_list.notes[size_t(number - 1)];
    piece.lineHeight = noteText.lineHeight;
    piece.anchors = {noteAnchor(number)};
    const PaperText mark{{.text = QString::number(number), .target = u'#' + markAnchor(number)}};
    piece.columns.push_back(column(mark, noteLabel, 0, indent, m_structure.add("Lbl", note)));
    piece.columns.push_back(column(withoutMarks(m_paper.notes[number - 1]), noteText, indent, m_measure.width() - indent, m_structure.add("P", note)));
}

void PieceMaker::addRule(qreal width, const QColor &color, qreal before, qreal after)
{
    add({.lineHeight = width, .before = before, .after = after, .rule = width, .ruleColor = color});
}

qreal PieceMaker::indentOf(int level)
{
    return step * std::clamp(level, 0, deepest);
}

/// The body of a list's item that a block is inside of, or what the document holds itself.
int PieceMaker::parentOf(const PaperBlock &block)
{
    m_open.resize(std::min(m_open.size(), size_t(std::max(block.level, 0))), OpenList{});
    return m_open.empty() ? -1 : m_open.back().body;
}

void PieceMaker::addBlock(qsizetype index)
{
    const PaperBlock &block = m_paper.blocks[index];
    const bool isText = block.kind <= PaperKind::Quote;
    if (isText && block.text.isEmpty() && block.label.isEmpty() && block.anchor.isEmpty())
        return;
    const bool isItem = block.kind != PaperKind::Heading && (block.level > 0 || !block.label.isEmpty());
    if (m_wasItem && !isItem && !m_list.pieces.empty()) // a list ends with the gap of a paragraph
        m_list.pieces.back().after = std::max(m_list.pieces.back().after, gapAfter);
    m_wasItem = isItem;
    if (block.kind != PaperKind::Quote)
        m_quote = -1;
    if (block.kind != PaperKind::Paragraph || block.label.isEmpty())
        m_labels = -1;
    if (block.kind == PaperKind::Heading)
        m_open.clear();
    switch (block.kind) {
    case PaperKind::Heading:
        return addHeading(block, index);
    case PaperKind::Paragraph:
        return block.label.isEmpty() ? addParagraph(block) : addLabelled(block, index);
    case PaperKind::Quote:
        return addQuote(block);
    case PaperKind::ListItem:
        return addItem(block);
    case PaperKind::Table:
        return addTable(block);
    case PaperKind::Figure:
        return addFigure(block);
    case PaperKind::Code:
        return addCode(block);
    case PaperKind::Rule:
        return addRule(0.5, PaperInk::hairline, 9, 9);
    case PaperKind::PageBreak:
        m_breakPage = true;
        return;
    }
}

void PieceMaker::addHeading(const PaperBlock &block, qsizetype index)
{
    const int level = std::clamp(block.level, 1, int(headings.size()));
    const HeadingLook &heading = headings[size_t(level - 1)];
    Piece piece{.lineHeight = heading.look.lineHeight, .before = heading.before, .after = heading.after, .keepWithNext = true, .whole = true};
    piece.columns.push_back(column(block.text, heading.look, 0, m_measure.width(), m_structure.add(heading.type)));
    piece.anchors = {headingAnchor(index)};
    if (!block.anchor.isEmpty())
        piece.anchors.append(block.anchor);
    piece.outlineLevel = level;
    piece.outlineTitle = plainText(block.text).simplified();
    add(std::move(piece));
}

void PieceMaker::addParagraph(const PaperBlock &block)
{
    const qreal indent = indentOf(block.level);
    Piece piece{.lineHeight = body.lineHeight, .after = block.level > 0 ? 3.5 : gapAfter};
    piece.columns.push_back(column(block.text, body, indent, m_measure.width() - indent, m_structure.add("P", parentOf(block))));
    if (!block.anchor.isEmpty())
        piece.anchors = {block.anchor};
    add(std::move(piece));
}

void PieceMaker::addQuote(const PaperBlock &block)
{
    const int parent = parentOf(block);
    if (m_quote < 0 || m_structure.elements[size_t(m_quote)].parent != parent)
        m_quote = m_structure.add("BlockQuote", parent);
    const qreal indent = indentOf(block.level) + 20;
    Piece piece{.lineHeight = quoted.lineHeight, .before = 2, .after = gapAfter};
    piece.columns.push_back(column(block.text, quoted, indent, m_measure.width() - indent - 20, m_structure.add("P", m_quote)));
    if (!block.anchor.isEmpty())
        piece.anchors = {block.anchor};
    add(std::move(piece));
}

/// The element of an item, in the list of its level; opens and closes lists as needed.
int PieceMaker::newItem(const PaperBlock &block)
{
    const size_t level = size_t(std::clamp(block.level, 1, 32));
    const bool numbered = block.number > 0;
    m_open.resize(std::min(m_open.size(), level), OpenList{});
    if (m_open.size() == level && (m_open.back().numbered != numbered || block.number == 1))
        m_open.pop_back();
    while (m_open.size() < level) {
        const int parent = m_open.empty() ? -1 : m_open.back().body;
        const int list = m_structure.add("L", parent);
        m_structure.elements.back().attributes = numbered ? "<< /O /List /ListNumbering /Decimal >>" : "<< /O /List /ListNumbering /Disc >>";
        m_open.push_back({list, -1, numbered});
        if (m_open.size() < level) // a level was left out
            m_open.back().body = m_structure.add("LBody", m_structure.add("LI", list));
    }
    return m_structure.add("LI", m_open.back().list);
}

void PieceMaker::addItem(const PaperBlock &block)
{
    const int item = newItem(block);
    const int level = std::max(block.level, 1);
    const qreal indent = indentOf(level);
    Piece piece{.lineHeight = body.lineHeight, .after = 3.5};
    const QString mark = block.number > 0 ? QString(QString::number(block.number) + u'.') : bullet(level);
    const qreal left = indent - step + 2;
    piece.columns.push_back(column({{.text = mark}}, body, left, m_measure.width() - left, m_structure.add("Lbl", item)));
    m_open.back().body = m_structure.add("LBody", item);
    // A number that is too wide pushes its words.
    const qreal words = std::max(indent, left + m_typesetter.width(mark, body) + 3.5);
    piece.columns.push_back(column(block.text, body, words, m_measure.width() - words, m_structure.add("P", m_open.back().body)));
    if (!block.anchor.isEmpty())
        piece.anchors = {block.anchor};
    add(std::move(piece));
}

/// One indent for labelled paragraphs that follow each other.
qreal PieceMaker::labelIndent(qsizetype index) const
{
    qreal widest = 14;
    for (; index < m_paper.blocks.size(); ++index) {
        const PaperBlock &block = m_paper.blocks[index];
        if (block.kind != PaperKind::Paragraph || block.label.isEmpty())
            break;
        widest = std::max(widest, m_typesetter.width(block.label, label));
    }
    return std::min(widest + 9, m_measure.width() / 3);
}

void PieceMaker::addLabelled(const PaperBlock &block, qsizetype index)
{
    const int parent = parentOf(block);
    if (m_labels < 0 || m_structure.elements[size_t(m_labels)].parent != parent) {
        m_labels = m_structure.add("L", parent);
        m_labelIndent = labelIndent(index);
    }
    const int item = m_structure.add("LI", m_labels);
    const qreal left = indentOf(block.level);
    const qreal indent = left + m_labelIndent;
    Piece piece{.lineHeight = body.lineHeight, .after = 4};
    piece.columns.push_back(column({{.text = block.label}}, label, left, m_labelIndent - 4, m_structure.add("Lbl", item)));
    const int words = m_structure.add("P", m_structure.add("LBody", item));
    piece.columns.push_back(column(block.text, body, indent, m_measure.width() - indent, words));
    if (!block.anchor.isEmpty())
        piece.anchors = {block.anchor};
    add(std::move(piece));
}

void PieceMaker::addTable(const PaperBlock &block)
{
    const qreal indent = indentOf(block.level);
    TableSetter table(block.table, m_typesetter, m_measure.width() - indent);
    const int element = m_structure.add("Table", parentOf(block));
    int part = -1;
    for (qsizetype row = 0; row < block.table.rows.size(); ++row) {
        const bool head = table.isHead(row);
        if (row == 0 || head != table.isHead(row - 1))
            part = m_structure.add(head ? "THead" : "TBody", element);
        const int line = m_structure.add("TR", part);
        Piece piece = table.row(row);
        for (PieceColumn &cell : piece.columns) {
            cell.left += indent;
            cell.text.element = m_structure.add(head ? "TH" : "TD", line);
            if (head)
                m_structure.elements.back().attributes = "<< /O /Table /Scope /Column >>";
            addSpans(cell.text);
        }
        piece.left = indent;
        piece.table = m_tables;
        if (row == 0 && !block.anchor.isEmpty())
            piece.anchors = {block.anchor};
        add(std::move(piece));
    }
    ++m_tables;
}

void PieceMaker::addFigure(const PaperBlock &block)
{
    const Drawing &drawing = block.figure.drawing;
    const int parent = parentOf(block);
    const int element = m_structure.add("Figure", parent);
    m_structure.elements.back().alternative = block.figure.alternative.isEmpty() ? block.figure.caption : block.figure.alternative;
    const qreal width = m_measure.width();
    PieceColumn words;
    if (!block.figure.caption.isEmpty())
        words = column({{.text = block.figure.caption}}, caption, 0, width, m_structure.add("Caption", element, 1));
    const qreal below = words.text.lineCount() * caption.lineHeight + 70; // and a heading above
    if (drawing.size.width() > 0 && drawing.size.height() > 0) {
        const qreal scale = std::min({1.0, width / drawing.size.width(), std::max(m_measure.height() - below, 60.0) / drawing.size.height()});
        Piece piece{.lineHeight = drawing.size.height() * scale, .figure = PieceFigure{&drawing, scale, element}, .before = 9, .after = 5};
        piece.keepWithNext = words.text.lineCount() > 0;
        if (!block.anchor.isEmpty())
            piece.anchors = {block.anchor};
        add(std::move(piece));
    }
    if (words.text.lineCount() == 0)
        return;
    Piece below_{.lineHeight = caption.lineHeight, .after = 11, .whole = true};
    below_.columns.push_back(std::move(words));
    add(std::move(below_));
}

void PieceMaker::addCode(const PaperBlock &block)
{
    const qreal indent = indentOf(block.level);
    const int element = m_structure.add("Code", m_structure.add("P", parentOf(block)));
    Piece piece{.lineHeight = code.lineHeight, .before = 5, .after = 10, .padding = 6, .fill = PaperInk::ground, .left = indent};
    PaperText text = block.text;
    if (!text.isEmpty() && text.last().text.endsWith(u'\n'))
        text.last().text.chop(1);
    piece.columns.push_back(column(text, code, indent + 8, m_measure.width() - indent - 16, element));
    if (!block.anchor.isEmpty())
        piece.anchors = {block.anchor};
    add(std::move(piece));
}

} // namespace Rapporteur
