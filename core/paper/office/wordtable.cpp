// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/office/wordtable.h"

#include "core/paper/paperstructure.h"
#include "core/paper/office/wordstyles.h"
#include "core/paper/office/wordtext.h"

using namespace Qt::StringLiterals;

// Elements stand in the order of ECMA-376: Word refuses others.

namespace Rapporteur {

namespace {

struct Table {
    void write();
    void row(const QList<qreal> &widths, qsizetype index);
    void cell(const PaperText &text, Qt::Alignment alignment, qreal width, bool head);

    XmlPart &m_part;
    WordText &m_text;
    const PaperTable &m_table;
    qreal m_width;
    qreal m_indent;
    bool m_rightToLeft;
};

void Table::cell(const PaperText &text, Qt::Alignment alignment, qreal width, bool head)
{
    m_part.element("w:tc", {}, [&] {
        m_part.element("w:tcPr", {}, [&] {
            m_part.element("w:tcW", {{"w:w", twips(width)}, {"w:type", u"dxa"_s}});
            m_part.element("w:tcBorders", {}, [&] {
                m_part.element("w:bottom", {{"w:val", u"single"_s}, {"w:sz", head ? u"8"_s : u"4"_s}, {"w:space", u"0"_s}, {"w:color", QString::fromLatin1(head ? officeDim : officeLine)}});
            });
            wordValue(m_part, "w:vAlign", head ? u"bottom"_s : u"top"_s);
        });
        m_part.element("w:p", {}, [&] {
            m_part.element("w:pPr", {}, [&] {
                wordValue(m_part, "w:pStyle", QString::fromLatin1(officeLook(head ? OfficeStyle::TableHead : OfficeStyle::TableText).wordId));
                // "Right" is where lines end, also where they end on the left.
                if (alignment & (Qt::AlignRight | Qt::AlignHCenter))
                    wordValue(m_part, "w:jc", alignment & Qt::AlignRight ? u"right"_s : u"center"_s);
            });
            m_text.text(text);
        });
    });
}

void Table::row(const QList<qreal> &widths, qsizetype index)
{
    const bool head = index < m_table.headRows;
    m_part.element("w:tr", {}, [&] {
        m_part.element("w:trPr", {}, [&] {
            m_part.element("w:cantSplit");
            if (head)
                m_part.element("w:tblHeader");
        });
        for (int column = 0; column < widths.size(); ++column)
            cell(m_table.rows[index].value(column), columnAlignment(m_table, column), widths[column], head);
    });
}

void Table::write()
{
    QList<qreal> widths = columnShares(m_table);
    if (widths.isEmpty())
        return;
    for (qreal &width : widths)
        width *= m_width - m_indent;
    m_part.element("w:tbl", {}, [&] {
        m_part.element("w:tblPr", {}, [&] {
            if (m_rightToLeft)
                m_part.element("w:bidiVisual");
            m_part.element("w:tblW", {{"w:w", twips(m_width - m_indent)}, {"w:type", u"dxa"_s}});
            if (m_indent > 0)
                m_part.element("w:tblInd", {{"w:w", twips(m_indent)}, {"w:type", u"dxa"_s}});
            m_part.element("w:tblLayout", {{"w:type", u"fixed"_s}});
            m_part.element("w:tblCellMar", {}, [&] {
                for (const auto &[side, room] : {std::pair("w:top", 3), std::pair("w:left", 4), std::pair("w:bottom", 3), std::pair("w:right", 4)})
                    m_part.element(side, {{"w:w", twips(room)}, {"w:type", u"dxa"_s}});
            });
            m_part.element("w:tblLook", {{"w:val", u"0020"_s}, {"w:firstRow", u"1"_s}, {"w:lastRow", u"0"_s}, {"w:firstColumn", u"0"_s}, {"w:lastColumn", u"0"_s}, {"w:noHBand", u"1"_s}, {"w:noVBand", u"1"_s}});
        });
        m_part.element("w:tblGrid", {}, [&] {
            for (const qreal width : widths)
                m_part.element("w:gridCol", {{"w:w", twips(width)}});
        });
        for (qsizetype i = 0; i < m_table.rows.size(); ++i)
            row(widths, i);
    });
    // A table has no space after it, and two in a row would be one.
    m_part.element("w:p", {}, [&] {
        m_part.element("w:pPr", {}, [&] { m_part.element("w:spacing", {{"w:before", u"0"_s}, {"w:after", u"0"_s}, {"w:line", twips(12)}, {"w:lineRule", u"exact"_s}}); });
    });
}

} // namespace

void writeWordTable(XmlPart &part, WordText &text, const PaperTable &table, qreal width, qreal indent, bool rightToLeft)
{
    Table{part, text, table, width, indent, rightToLeft}.write();
}

} // namespace Rapporteur
