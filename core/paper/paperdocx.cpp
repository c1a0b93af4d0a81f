// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/office/officelook.h"
#include "core/paper/paperstructure.h"
#include "core/paper/words.h"
#include "core/paper/office/wordstyles.h"
#include "core/paper/office/wordtable.h"
#include "core/paper/office/wordtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Elements stand in the order of ECMA-376: Word refuses others.

namespace Rapporteur {

namespace {

const QString documentPath = u"word/document.xml"_s;
const QString footnotesPath = u"word/footnotes.xml"_s;
const QString wordType = u"wordprocessingml."_s;

QString styleId(OfficeStyle style)
{
    return QString::fromLatin1(officeLook(style).wordId);
}

QString headingPlace(int block)
{
    return u"_Toc"_s + QString::number(100000 + block);
}

class Docx
{
public:
    Docx(const Paper &paper, const PaperWriting &writing)
        : m_paper(paper)
        , m_writing(writing)
        , m_page(officePage(writing.size))
        , m_rightToLeft(isRightToLeft(paper.language))
        , m_package(documentPath, wordType + u"document.main+xml"_s, paper)
        , m_text(paper, m_package, m_part, documentPath)
    {
    }

    Result<QByteArray> write();

private:
    Result<void> document();
    void titleBlock();
    void contents();
    void block(int index);
    void paragraph(int index);
    void paragraphProperties(int index);
    void figure(int index);
    void picture(const PaperFigure &figure, int index, QSizeF size);
    void section();
    void number(const PaperBlock &block);
    void footnotes();
    void headAndFoot();
    void line(OfficeStyle style, const QString &text);
    template<typename Inside> void styled(OfficeStyle style, const Inside &inside);

    const Paper &m_paper;
    const PaperWriting &m_writing;
    OfficePage m_page;
    bool m_rightToLeft;
    OfficePackage m_package;
    XmlPart m_part;
    WordText m_text;
    ListNesting m_nesting;
    QList<WordList> m_lists;
    QList<int> m_open; ///< the open lists, as their numbers in numbering.xml
};

template<typename Inside> void Docx::styled(OfficeStyle style, const Inside &inside)
{
    m_part.element("w:p", {}, [&] {
        m_part.element("w:pPr", {}, [&] { wordValue(m_part, "w:pStyle", styleId(style)); });
        inside();
    });
}

void Docx::line(OfficeStyle style, const QString &text)
{
    if (!text.isEmpty())
        styled(style, [&] { m_text.characters(text); });
}

void Docx::titleBlock()
{
    if (!m_paper.kind.isEmpty() || !m_paper.date.isEmpty())
        line(OfficeStyle::Kind, m_paper.kind + u'\t' + m_paper.date);
    line(OfficeStyle::Title, m_paper.title);
    line(OfficeStyle::Subtitle, m_paper.subtitle);
    for (const auto &[name, value] : m_paper.fields) {
        styled(OfficeStyle::Field, [&] {
            m_text.characters(name, u"Label"_s);
            m_text.characters(u'\t' + value);
        });
    }
    if (!m_paper.title.isEmpty() || !m_paper.fields.isEmpty())
        styled(OfficeStyle::Rule, [] { });
}

/// The entries stand there already, so that they are seen without an update; their pages only Word can know, so they are left out.
void Docx::contents()
{
    const QList<ContentsEntry> entries = contentsOf(m_paper);
    if (!m_paper.hasContents || entries.isEmpty())
        return;
    m_part.element("w:sdt", {}, [&] {
        m_part.element("w:sdtPr", {}, [&] {
            m_part.element("w:docPartObj", {}, [&] {
                wordValue(m_part, "w:docPartGallery", u"Table of Contents"_s);
                m_part.element("w:docPartUnique");
            });
        });
        m_part.element("w:sdtContent", {}, [&] {
            line(OfficeStyle::ContentsTitle, PaperWords::tr("Contents"));
            for (qsizetype i = 0; i < entries.size(); ++i) {
                styled(OfficeStyle(int(OfficeStyle::Contents1) + entries[i].level - 1), [&] {
                    if (i == 0) {
                        m_text.fieldMark(u"begin"_s);
                        m_text.fieldInstruction(u"TOC \\o \"1-3\" \\n \\h \\z \\u"_s);
                        m_text.fieldMark(u"separate"_s);
                    }
                    m_part.element("w:hyperlink", {{"w:anchor", headingPlace(entries[i].block)}, {"w:history", u"1"_s}}, [&] { m_text.characters(entries[i].text); });
                    if (i == entries.size() - 1)
                        m_text.fieldMark(u"end"_s);
                });
            }
        });
    });
}

/// Which of the numberings an item has: one a list, so that each begins anew.
void Docx::number(const PaperBlock &block)
{
    const QList<ListStep> steps = m_nesting.before(block);
    for (const ListStep step : steps) {
        if (step == ListStep::CloseList) {
            m_open.removeLast();
        } else if (step == ListStep::OpenList) {
            m_lists.append({.level = int(m_open.size()) + 1, .first = std::max(0, block.number)});
            m_open.append(int(m_lists.size()));
        }
    }
}

void Docx::paragraphProperties(int index)
{
    const PaperBlock &block = m_paper.blocks[index];
    const OfficeStyle style = isAttribution(m_paper, index) ? OfficeStyle::QuoteSource : officeStyle(block);
    const bool attributed = isAttributed(m_paper, index);
    m_part.element("w:pPr", {}, [&] {
        wordValue(m_part, "w:pStyle", styleId(style));
        if (attributed)
            m_part.element("w:keepNext");
        if (index > 0 && m_paper.blocks[index - 1].kind == PaperKind::PageBreak)
            m_part.element("w:pageBreakBefore");
        if (block.kind == PaperKind::ListItem && !m_open.isEmpty()) {
            m_part.element("w:numPr", {}, [&] {
                wordValue(m_part, "w:ilvl", QString::number(m_open.size() - 1));
                wordValue(m_part, "w:numId", QString::number(m_open.constLast()));
            });
        }
        if (attributed)
            m_part.element("w:spacing", {{"w:after", twips(2)}});
        if (block.kind != PaperKind::ListItem && m_nesting.depth() > 0) {
            const OfficeLook &look = officeLook(style);
            m_part.element("w:ind", {{"w:left", twips(look.start + listIndent(m_nesting.depth()))}, {"w:hanging", look.hanging > 0 ? twips(look.hanging) : QString()}});
        }
    });
}

void Docx::paragraph(int index)
{
    const PaperBlock &block = m_paper.blocks[index];
    m_part.element("w:p", {}, [&] {
        paragraphProperties(index);
        m_text.place(block.anchor);
        if (block.kind == PaperKind::Heading)
            m_text.bookmark(headingPlace(index));
        if (!block.label.isEmpty()) {
            m_text.characters(block.label, u"Label"_s);
            m_text.characters(u"\t"_s);
        }
        if (block.kind == PaperKind::Code)
            m_text.characters(plainText(block.text));
        else
            m_text.text(block.text);
    });
}

void Docx::picture(const PaperFigure &figure, int index, QSizeF size)
{
    const QString file = u"media/figure"_s + QString::number(index);
    const QString png = m_package.relate(documentPath, OfficeRelation::Image, file + u".png"_s);
    const QString svg = m_package.relate(documentPath, OfficeRelation::Image, file + u".svg"_s);
    const XmlAttributes named{{"id", QString::number(index)}, {"name", u"Figure "_s + QString::number(index)}, {"descr", figure.alternative}};
    m_part.element("w:drawing", {}, [&] {
        m_part.element("wp:inline", {{"distT", u"0"_s}, {"distB", u"0"_s}, {"distL", u"0"_s}, {"distR", u"0"_s}}, [&] {
            m_part.element("wp:extent", {{"cx", emu(size.width())}, {"cy", emu(size.height())}});
            m_part.element("wp:docPr", named);
            m_part.element("wp:cNvGraphicFramePr", {}, [&] { m_part.element("a:graphicFrameLocks", {{"noChangeAspect", u"1"_s}}); });
            m_part.element("a:graphic", {}, [&] {
                m_part.element("a:graphicData", {{"uri", u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}}, [&] {
                    m_part.element("pic:pic", {}, [&] {
                        m_part.element("pic:nvPicPr", {}, [&] {
                            m_part.element("pic:cNvPr", named);
                            m_part.element("pic:cNvPicPr");
                        });
                        writePictureFill(m_part, u"pic"_s, png, svg);
                        m_part.element("pic:spPr", {}, [&] { writeRectangle(m_part, QRectF(QPointF(), size)); });
                    });
                });
            });
        });
    });
}

void Docx::figure(int index)
{
    const PaperBlock &block = m_paper.blocks[index];
    if (!block.figure.drawing.size.isEmpty()) {
        m_package.addFigure(u"word/media"_s, index + 1, block.figure.drawing);
        m_part.element("w:p", {}, [&] {
            paragraphProperties(index);
            m_text.place(block.anchor);
            m_part.element("w:r", {}, [&] { picture(block.figure, index + 1, figureSize(block.figure.drawing, {m_page.textWidth(), 600})); });
        });
    }
    line(OfficeStyle::Caption, block.figure.caption);
}

void Docx::block(int index)
{
    const PaperBlock &block = m_paper.blocks[index];
    number(block);
    switch (block.kind) {
    case PaperKind::Table:
        if (index > 0 && m_paper.blocks[index - 1].kind == PaperKind::PageBreak)
            m_part.element("w:p", {}, [&] { m_part.element("w:r", {}, [&] { m_part.element("w:br", {{"w:type", u"page"_s}}); }); });
        m_text.place(block.anchor);
        return writeWordTable(m_part, m_text, block.table, m_page.textWidth(), listIndent(m_nesting.depth()), m_rightToLeft);
    case PaperKind::Figure:
        return figure(index);
    case PaperKind::PageBreak:
        return;
    default:
        return paragraph(index);
    }
}

void Docx::section()
{
    m_part.element("w:sectPr", {}, [&] {
        const auto refer = [&](const char *element, OfficeRelation relation, const QString &type, const QString &file) {
            m_part.element(element, {{"w:type", type}, {"r:id", m_package.relate(documentPath, relation, file)}});
        };
        refer("w:headerReference", OfficeRelation::Header, u"default"_s, u"header1.xml"_s);
        refer("w:headerReference", OfficeRelation::Header, u"first"_s, u"header2.xml"_s);
        refer("w:footerReference", OfficeRelation::Footer, u"default"_s, u"footer1.xml"_s);
        refer("w:footerReference", OfficeRelation::Footer, u"first"_s, u"footer1.xml"_s);
        m_part.element("w:pgSz", {{"w:w", twips(m_page.size.width())}, {"w:h", twips(m_page.size.height())}});
        m_part.element("w:pgMar", {{"w:top", twips(m_page.top)}, {"w:right", twips(m_page.side)}, {"w:bottom", twips(m_page.bottom)}, {"w:left", twips(m_page.side)},
            {"w:header", twips(m_page.top - 33)}, {"w:footer", twips(m_page.bottom - 28)}, {"w:gutter", u"0"_s}});
        m_part.element("w:titlePg");
        if (m_rightToLeft)
            m_part.element("w:bidi");
    });
}

void Docx::footnotes()
{
    XmlPart part;
    WordText text(m_paper, m_package, part, footnotesPath);
    part.declaration();
    part.element("w:footnotes", wordRoot(), [&] {
        for (const auto &[id, type, element] : {std::tuple("-1", "separator", "w:separator"), std::tuple("0", "continuationSeparator", "w:continuationSeparator")}) {
            part.element("w:footnote", {{"w:type", QString::fromLatin1(type)}, {"w:id", QString::fromLatin1(id)}}, [&] {
                part.element("w:p", {}, [&] {
                    part.element("w:pPr", {}, [&] {
                        if (m_rightToLeft)
                            part.element("w:bidi");
                        part.element("w:spacing", {{"w:before", u"0"_s}, {"w:after", u"60"_s}});
                    });
                    part.element("w:r", {}, [&] { part.element(element); });
                });
            });
        }
        for (int note = 1; note <= m_paper.notes.size(); ++note) {
            if (!m_text.noted().contains(note))
                continue;
            part.element("w:footnote", {{"w:id", QString::number(note)}}, [&] {
                part.element("w:p", {}, [&] {
                    part.element("w:pPr", {}, [&] { wordValue(part, "w:pStyle", styleId(OfficeStyle::Footnote)); });
                    part.element("w:r", {}, [&] {
                        part.element("w:rPr", {}, [&] { wordValue(part, "w:rStyle", u"FootnoteReference"_s); });
                        part.element("w:footnoteRef");
                    });
                    text.characters(u"\t"_s);
                    text.text(m_paper.notes[note - 1], true);
                });
            });
        }
    });
    m_package.add(footnotesPath, wordType + u"footnotes+xml"_s, part.bytes());
}

void Docx::headAndFoot()
{
    const auto add = [&](const QString &file, bool head, auto inside) {
        XmlPart part;
        WordText text(m_paper, m_package, part, u"word/"_s + file);
        part.declaration();
        part.element(head ? "w:hdr" : "w:ftr", wordRoot(), [&] {
            part.element("w:p", {}, [&] {
                part.element("w:pPr", {}, [&] { wordValue(part, "w:pStyle", styleId(head ? OfficeStyle::Header : OfficeStyle::Footer)); });
                inside(text);
            });
        });
        m_package.add(u"word/"_s + file, wordType + (head ? u"header+xml"_s : u"footer+xml"_s), part.bytes());
    };
    const QString classified = m_paper.classification.isEmpty() ? QString() : u'\t' + m_paper.classification;
    add(u"header1.xml"_s, true, [&](WordText &text) { text.characters(runningTitle(m_paper) + classified); });
    // The title stands below it anyhow.
    add(u"header2.xml"_s, true, [&](WordText &text) { text.characters(classified); });
    add(u"footer1.xml"_s, false, [&](WordText &text) {
        text.characters(runningFoot(m_paper) + u'\t');
        const QStringList words = pageWords();
        for (const QString &word : words) {
            if (word == u"%1" || word == u"%2")
                text.field(word == u"%1" ? u"PAGE"_s : u"NUMPAGES"_s, u"1"_s);
            else
                text.characters(word);
        }
    });
}

Result<void> Docx::document()
{
    m_part.declaration();
    m_part.start("w:document", wordRoot());
    m_part.start("w:body");
    titleBlock();
    contents();
    for (int i = 0; i < m_paper.blocks.size(); ++i) {
        if (const auto going = goOn(m_writing); !going)
            return going;
        block(i);
    }
    section();
    m_part.end();
    m_part.end();
    return {};
}

Result<QByteArray> Docx::write()
{
    if (const auto written = document(); !written)
        return std::unexpected(written.error());
    m_package.add(documentPath, {}, m_part.bytes());
    const auto add = [&](const QString &name, OfficeRelation relation, const QByteArray &bytes) {
        m_package.add(u"word/"_s + name + u".xml"_s, wordType + name + u"+xml"_s, bytes);
        (void)m_package.relate(documentPath, relation, name + u".xml"_s);
    };
    add(u"styles"_s, OfficeRelation::Styles, wordStyles(m_paper, m_writing.size));
    add(u"settings"_s, OfficeRelation::Settings, wordSettings(m_paper));
    add(u"numbering"_s, OfficeRelation::Numbering, wordNumbering(m_lists));
    add(u"fontTable"_s, OfficeRelation::FontTable, wordFonts());
    footnotes();
    (void)m_package.relate(documentPath, OfficeRelation::Footnotes, u"footnotes.xml"_s);
    headAndFoot();
    return m_package.zipped();
}

} // namespace

Result<QByteArray> paperAsDocx(const Paper &paper, const PaperWriting &writing)
{
    return Docx(paper, writing).write();
}

} // namespace Rapporteur
