// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/pdf/pagelook.h"
#include "core/paper/pdf/pageplan.h"
#include "core/paper/pdf/piece.h"
#include "core/paper/pdf/structure.h"

namespace Rapporteur {

/// Breaks the lines of a document, part by part, and notes down what each of them is. The document must outlive what is made.
class PieceMaker
{
public:
    PieceMaker(const Paper &paper, const Typesetter &typesetter, const PageMeasure &measure, Structure &structure);

    void addFront();
    void addBlock(qsizetype index);
    [[nodiscard]] PieceList take() { return std::move(m_list); }

private:
    /// A list that is open: its element, the body of its last item, and its kind.
    struct OpenList {
        int list;
        int body;
        bool numbered;
    };

    Piece &add(Piece piece);
    [[nodiscard]] PieceColumn column(const PaperText &text, const SetLook &look, qreal left, qreal width, int element);
    void addSpans(SetText &text);
    void addNote(int number, int parent, int place);
    void addMasthead();
    void addFields();
    void addContents();
    void addHeading(const PaperBlock &block, qsizetype index);
    void addParagraph(const PaperBlock &block);
    void addQuote(const PaperBlock &block);
    void addItem(const PaperBlock &block);
    void addLabelled(const PaperBlock &block, qsizetype index);
    void addTable(const PaperBlock &block);
    void addFigure(const PaperBlock &block);
    void addCode(const PaperBlock &block);
    void addRule(qreal width, const QColor &color, qreal before, qreal after);
    [[nodiscard]] int newItem(const PaperBlock &block);
    [[nodiscard]] int parentOf(const PaperBlock &block);
    [[nodiscard]] qreal labelIndent(qsizetype index) const;
    [[nodiscard]] static qreal indentOf(int level);

    const Paper &m_paper;
    const Typesetter &m_typesetter;
    const PageMeasure &m_measure;
    Structure &m_structure;
    PieceList m_list;
    std::vector<OpenList> m_open;
    std::vector<bool> m_hasNote; ///< whether a note has been set
    int m_labels = -1; ///< the list of labelled paragraphs that is open
    qreal m_labelIndent = 0;
    int m_quote = -1;
    int m_tables = 0;
    bool m_wasItem = false; ///< the last block
    bool m_breakPage = false;
};

/// Puts the page beside each line of the table of contents, once it is known.
void addContentsPages(PieceList &list, const PagePlan &plan, const Typesetter &typesetter);

} // namespace Rapporteur
