// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/pdf/piecemaker.h"

#include "core/paper/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr SetLook kicker{.face = Typeface::Sans, .size = 8.5, .lineHeight = 12, .color = PaperInk::accent, .strong = true};
constexpr SetLook aside{.face = Typeface::Sans, .size = 8.5, .lineHeight = 12, .color = PaperInk::dim, .alignment = SetAlignment::End};
constexpr SetLook title{.size = 21, .lineHeight = 26.5, .strong = true};
constexpr SetLook subtitle{.face = Typeface::Sans, .size = 11, .lineHeight = 15, .color = PaperInk::dim};
constexpr SetLook fieldName{.face = Typeface::Sans, .size = 8.5, .lineHeight = 14, .color = PaperInk::dim};
constexpr SetLook field{.size = 9.6, .lineHeight = 14};
constexpr SetLook contentsTitle{.face = Typeface::Sans, .size = 13, .lineHeight = 17, .color = PaperInk::accent, .strong = true};
constexpr int contentsLevels = 3;
constexpr size_t fewEntries = 9; ///< of a table of contents that shares its page with what follows
constexpr qreal pageColumn = 30;

/// Letters set apart tear the joined letters of some scripts.
bool isLatin(const QString &text)
{
    return std::ranges::all_of(text, [](QChar letter) { return !letter.isLetter() || letter.script() == QChar::Script_Latin; });
}

} // namespace

void PieceMaker::addFront()
{
    addMasthead();
    addFields();
    const bool any = !m_list.pieces.empty();
    if (any)
        addRule(0.5, PaperInk::hairline, 10, 16);
    if (m_paper.hasContents)
        addContents();
}

/// Kind, classification and date on one line, then the title.
void PieceMaker::addMasthead()
{
    const qreal width = m_measure.width();
    PaperText right;
    if (!m_paper.classification.isEmpty())
        right.append({.text = m_paper.classification, .strong = true});
    if (!m_paper.date.isEmpty())
        right.append({.text = (right.isEmpty() ? QString() : u"   "_s) + m_paper.date});
    if (!m_paper.kind.isEmpty() || !right.isEmpty()) {
        SetLook look = kicker;
        const QString kind = QLocale(m_paper.language).toUpper(m_paper.kind);
        look.spacing = isLatin(kind) ? 0.45 : 0; // more, and readers take letters for words
        Piece piece{.lineHeight = look.lineHeight, .after = 5, .keepWithNext = true};
        piece.columns.push_back(column({{.text = kind}}, look, 0, width / 2, m_structure.add("P")));
        piece.columns.push_back(column(right, aside, width / 2, width / 2, m_structure.add("P")));
        add(std::move(piece));
        addRule(1, PaperInk::accent, 0, 14);
        m_list.pieces.back().keepWithNext = true;
    }
    if (!m_paper.title.isEmpty()) {
        Piece piece{.lineHeight = title.lineHeight, .after = 4, .keepWithNext = true};
        piece.columns.push_back(column({{.text = m_paper.title}}, title, 0, width, m_structure.add("Title")));
        add(std::move(piece));
    }
    if (!m_paper.subtitle.isEmpty()) {
        Piece piece{.lineHeight = subtitle.lineHeight, .after = 6, .keepWithNext = true};
        piece.columns.push_back(column({{.text = m_paper.subtitle}}, subtitle, 0, width, m_structure.add("P")));
        add(std::move(piece));
    }
}

void PieceMaker::addFields()
{
    qreal names = 0;
    for (const auto &[name, value] : m_paper.fields)
        names = std::max(names, m_typesetter.width(name, fieldName));
    names = std::min(names + 16, m_measure.width() / 3);
    qreal before = 10;
    for (const auto &[name, value] : m_paper.fields) {
        const int line = m_structure.add("P");
        Piece piece{.lineHeight = field.lineHeight, .before = before, .after = 1.5, .keepWithNext = true};
        piece.columns.push_back(column({{.text = name}}, fieldName, 0, names - 6, m_structure.add("Span", line)));
        piece.columns.push_back(column({{.text = value}}, field, names, m_measure.width() - names, m_structure.add("Span", line, 1)));
        add(std::move(piece));
        before = 0;
    }
}

/// Headings and their pages, linked; what follows begins a page of its own, unless they are few.
void PieceMaker::addContents()
{
    const int contents = m_structure.add("TOC");
    const qreal width = m_measure.width();
    Piece top{.lineHeight = contentsTitle.lineHeight, .before = 4, .after = 8, .keepWithNext = true};
    top.columns.push_back(column({{.text = PaperWords::tr("Contents")}}, contentsTitle, 0, width, m_structure.add("Caption", contents)));
    const size_t first = m_list.pieces.size();
    for (qsizetype i = 0; i < m_paper.blocks.size(); ++i) {
        const PaperBlock &block = m_paper.blocks[i];
        const int level = std::max(block.level, 1);
        const QString words = plainText(block.text).simplified();
        if (block.kind != PaperKind::Heading || level > contentsLevels || words.isEmpty())
            continue;
        if (m_list.pieces.size() == first)
            add(std::move(top));
        const SetLook look{.size = level == 1 ? 10 : 9.6, .lineHeight = 14.4, .linkColor = PaperInk::text, .strong = level == 1};
        const int entry = m_structure.add("TOCI", contents);
        const qreal left = (level - 1) * 16;
        Piece piece{.lineHeight = look.lineHeight, .before = level == 1 ? 5.0 : 0.0, .after = 1.5, .whole = true, .hasLeader = true};
        piece.columns.push_back(column({{.text = words, .target = u'#' + headingAnchor(i)}}, look, left, width - pageColumn - left,
            m_structure.add("Reference", entry)));
        piece.columns.push_back({{}, width - pageColumn, pageColumn});
        m_list.contents.push_back({m_list.pieces.size(), headingAnchor(i), m_structure.add("Span", entry, 1)});
        add(std::move(piece));
    }
    m_breakPage = m_list.contents.size() > fewEntries;
    if (!m_breakPage && m_list.pieces.size() > first)
        addRule(0.5, PaperInk::hairline, 12, 12);
}

void addContentsPages(PieceList &list, const PagePlan &plan, const Typesetter &typesetter)
{
    const SetLook look{.size = 9.6, .lineHeight = 14.4, .alignment = SetAlignment::End};
    for (const ContentsEntry &entry : list.contents) {
        PieceColumn &column = list.pieces[entry.piece].columns.back();
        column.text = typesetter.set(QString::number(plan.anchors.value(entry.anchor).page + 1), look, column.width);
        column.text.element = entry.element;
    }
}

} // namespace Rapporteur
