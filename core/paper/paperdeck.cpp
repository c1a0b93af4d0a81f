// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/office/deckmaster.h"
#include "core/paper/office/decktext.h"
#include "core/paper/office/officelook.h"
#include "core/paper/paperformat.h"
#include "core/paper/paperstructure.h"
#include "core/paper/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Elements stand in the order of ECMA-376: PowerPoint refuses others.

namespace Rapporteur {

namespace {

const QString presentationPath = u"ppt/presentation.xml"_s;
const QString presentationType = u"presentationml."_s;
const QRectF bodyArea(DeckSize::side, DeckSize::bodyTop, 840, DeckSize::bodyBottom - DeckSize::bodyTop);

class Deck
{
public:
    Deck(const Paper &paper, const PaperWriting &writing)
        : m_paper(paper)
        , m_writing(writing)
        , m_rightToLeft(isRightToLeft(paper.language))
        , m_package(presentationPath, presentationType + u"presentation.main+xml"_s, paper)
        , m_slides(deckSlides(paper))
    {
    }

    Result<QByteArray> write();

private:
    /// A slide that is being written.
    struct Sheet {
        XmlPart part;
        QString path;
        DeckText text;
        int shapes = 1; ///< the ids given

        Sheet(const Deck &deck, OfficePackage &package, const QString &path)
            : path(path)
            , text(deck.m_paper, package, deck.m_slides, part, path)
        {
        }
    };

    void slide(qsizetype index);
    void titleSlide(Sheet &sheet);
    void body(Sheet &sheet, const DeckSlide &slide);
    void quote(Sheet &sheet, const DeckSlide &slide);
    void table(Sheet &sheet, const DeckSlide &slide);
    void figure(Sheet &sheet, const DeckSlide &slide);
    void sources(Sheet &sheet, const DeckSlide &slide);
    void running(Sheet &sheet, qsizetype index);
    void plain(Sheet &sheet, const DeckPlaceholder &placeholder, const QStringList &paragraphs);
    template<typename Inside> void shape(Sheet &sheet, const DeckPlaceholder &placeholder, const QRectF &area, const Inside &inside);
    void presentation();

    const Paper &m_paper;
    const PaperWriting &m_writing;
    bool m_rightToLeft;
    OfficePackage m_package;
    QList<DeckSlide> m_slides;
    int m_figures = 0;
};

/// A shape in a placeholder; an empty area takes the layout's.
template<typename Inside> void Deck::shape(Sheet &sheet, const DeckPlaceholder &placeholder, const QRectF &area, const Inside &inside)
{
    XmlPart &part = sheet.part;
    part.element("p:sp", {}, [&] {
        writePlaceholder(part, placeholder, ++sheet.shapes);
        part.element("p:spPr", {}, [&] {
            if (!area.isEmpty())
                writeRectangle(part, area);
        });
        part.element("p:txBody", {}, [&] {
            part.element("a:bodyPr", {}, [&] { part.element("a:normAutofit"); });
            part.element("a:lstStyle");
            inside();
        });
    });
}

void Deck::plain(Sheet &sheet, const DeckPlaceholder &placeholder, const QStringList &paragraphs)
{
    if (paragraphs.isEmpty() || (paragraphs.size() == 1 && paragraphs.constFirst().isEmpty()))
        return;
    shape(sheet, placeholder, {}, [&] {
        for (const QString &each : paragraphs)
            sheet.part.element("a:p", {}, [&] { sheet.text.run(each, {}, {}); });
    });
}

void Deck::body(Sheet &sheet, const DeckSlide &slide)
{
    const qreal notes = deckNotesHeight(m_paper, slide.notes);
    QRectF area = bodyArea;
    area.setBottom(area.bottom() - notes);
    shape(sheet, deckBody, area, [&] {
        for (const PaperBlock &block : slide.blocks)
            sheet.text.paragraph(block);
    });
}

void Deck::quote(Sheet &sheet, const DeckSlide &slide)
{
    XmlPart &part = sheet.part;
    const PaperText &words = slide.blocks.constFirst().text;
    shape(sheet, deckBody, {}, [&] {
        part.element("a:p", {}, [&] { sheet.text.text(words, {.size = deckQuoteSize(words)}); });
        for (const PaperBlock &whose : slide.blocks.sliced(1)) {
            part.element("a:p", {}, [&] {
                part.element("a:pPr", {}, [&] { part.element("a:spcBef", {}, [&] { part.element("a:spcPts", {{"val", u"1400"_s}}); }); });
                sheet.text.text(whose.text, {.size = 18, .color = "tx2"});
            });
        }
    });
}

void Deck::table(Sheet &sheet, const DeckSlide &slide)
{
    XmlPart &part = sheet.part;
    const PaperTable &table = slide.blocks.constFirst().table;
    const QList<qreal> shares = columnShares(table);
    qreal height = 0;
    for (const QList<PaperText> &row : table.rows)
        height += deckRowHeight(row, shares);
    part.element("p:graphicFrame", {}, [&] {
        part.element("p:nvGraphicFramePr", {}, [&] {
            part.element("p:cNvPr", {{"id", QString::number(++sheet.shapes)}, {"name", u"Table"_s}});
            part.element("p:cNvGraphicFramePr", {}, [&] { part.element("a:graphicFrameLocks", {{"noGrp", u"1"_s}}); });
            part.element("p:nvPr");
        });
        part.element("p:xfrm", {}, [&] {
            part.element("a:off", {{"x", emu(bodyArea.x())}, {"y", emu(bodyArea.y())}});
            part.element("a:ext", {{"cx", emu(bodyArea.width())}, {"cy", emu(height)}});
        });
        part.element("a:graphic", {}, [&] {
            part.element("a:graphicData", {{"uri", u"http://schemas.openxmlformats.org/drawingml/2006/table"_s}}, [&] {
                part.element("a:tbl", {}, [&] {
                    part.element("a:tblPr", {{"rtl", m_rightToLeft ? u"1"_s : QString()}, {"firstRow", table.headRows > 0 ? u"1"_s : QString()}});
                    part.element("a:tblGrid", {}, [&] {
                        for (const qreal share : shares)
                            part.element("a:gridCol", {{"w", emu(share * bodyArea.width())}});
                    });
                    for (qsizetype i = 0; i < table.rows.size(); ++i) {
                        part.element("a:tr", {{"h", emu(deckRowHeight(table.rows[i], shares))}}, [&] {
                            for (int column = 0; column < shares.size(); ++column)
                                sheet.text.cell(table.rows[i].value(column), columnAlignment(table, column), i < table.headRows);
                        });
                    }
                });
            });
        });
    });
}

void Deck::figure(Sheet &sheet, const DeckSlide &slide)
{
    XmlPart &part = sheet.part;
    const PaperFigure &figure = slide.blocks.constFirst().figure;
    if (!figure.drawing.size.isEmpty()) {
        const QString file = u"../media/figure"_s + QString::number(++m_figures);
        m_package.addFigure(u"ppt/media"_s, m_figures, figure.drawing);
        const QString png = m_package.relate(sheet.path, OfficeRelation::Image, file + u".png"_s);
        const QString svg = m_package.relate(sheet.path, OfficeRelation::Image, file + u".svg"_s);
        QRectF area(QPointF(), figure.drawing.size.scaled(840, 300, Qt::KeepAspectRatio));
        area.moveCenter({DeckSize::slide.width() / 2, DeckSize::bodyTop + 150});
        part.element("p:pic", {}, [&] {
            part.element("p:nvPicPr", {}, [&] {
                part.element("p:cNvPr", {{"id", QString::number(++sheet.shapes)}, {"name", u"Figure"_s}, {"descr", figure.alternative}});
                part.element("p:cNvPicPr", {}, [&] { part.element("a:picLocks", {{"noChangeAspect", u"1"_s}}); });
                part.element("p:nvPr");
            });
            writePictureFill(part, u"p"_s, png, svg);
            part.element("p:spPr", {}, [&] { writeRectangle(part, area); });
        });
    }
    plain(sheet, deckCaption, {figure.caption});
}

void Deck::sources(Sheet &sheet, const DeckSlide &slide)
{
    if (slide.notes.isEmpty())
        return;
    const qreal height = deckNotesHeight(m_paper, slide.notes);
    shape(sheet, deckSources, QRectF(DeckSize::side, DeckSize::bodyBottom - height, 840, height), [&] {
        for (const int note : slide.notes) {
            sheet.part.element("a:p", {}, [&] {
                sheet.part.element("a:pPr", {}, [&] { sheet.part.element("a:spcBef", {}, [&] { sheet.part.element("a:spcPts", {{"val", u"0"_s}}); }); });
                sheet.text.run(QString::number(note) + u' ', {}, {});
                PaperText words = m_paper.notes[note - 1];
                for (PaperRun &each : words)
                    each.note = 0;
                sheet.text.text(words);
            });
        }
    });
}

/// The look is said again: LibreOffice does not take it from the layout here.
void Deck::running(Sheet &sheet, qsizetype index)
{
    const DeckLook look{.size = 10, .color = "tx2", .sans = true};
    const auto aligned = [&](bool atEnd) { sheet.part.element("a:pPr", {{"algn", atEnd != m_rightToLeft ? u"r"_s : u"l"_s}, {"rtl", m_rightToLeft ? u"1"_s : u"0"_s}}); };
    const QString foot = runningFoot(m_paper);
    if (!foot.isEmpty()) {
        shape(sheet, deckFooter, {}, [&] {
            sheet.part.element("a:p", {}, [&] {
                aligned(false);
                sheet.text.run(foot, {}, look);
            });
        });
    }
    shape(sheet, deckNumber, {}, [&] {
        sheet.part.element("a:p", {}, [&] {
            aligned(true);
            sheet.part.element("a:fld", {{"id", u"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"_s}, {"type", u"slidenum"_s}}, [&] {
                sheet.part.element("a:rPr", {{"sz", u"1000"_s}}, [&] { sheet.part.element("a:latin", {{"typeface", u"+mn-lt"_s}}); });
                sheet.part.textElement("a:t", {}, QString::number(index + 1));
            });
        });
    });
}

void Deck::titleSlide(Sheet &sheet)
{
    plain(sheet, deckKindLine, {m_paper.kind});
    plain(sheet, deckCentredTitle, {m_paper.title.isEmpty() ? m_paper.kind : m_paper.title});
    plain(sheet, deckSubtitle, {m_paper.subtitle});
    QStringList details;
    for (const auto &[name, value] : m_paper.fields)
        details.append(name + u": "_s + value);
    if (!m_paper.date.isEmpty())
        details.append(m_paper.date);
    plain(sheet, deckDetails, details);
}

void Deck::slide(qsizetype index)
{
    const DeckSlide &slide = m_slides[index];
    Sheet sheet(*this, m_package, u"ppt/slides/"_s + deckSlideFile(index));
    (void)m_package.relate(sheet.path, OfficeRelation::SlideLayout, u"../slideLayouts/"_s + deckLayout(slide.kind));
    sheet.part.declaration();
    sheet.part.element("p:sld", deckRoot(), [&] {
        sheet.part.element("p:cSld", {}, [&] {
            startShapeTree(sheet.part);
            if (slide.kind == DeckKind::Title) {
                titleSlide(sheet);
            } else {
                plain(sheet, deckTitle, {slide.heading});
                if (slide.kind != DeckKind::Section)
                    plain(sheet, deckSection, {slide.section});
            }
            if (slide.kind == DeckKind::Text)
                body(sheet, slide);
            else if (slide.kind == DeckKind::Quote)
                quote(sheet, slide);
            else if (slide.kind == DeckKind::Table)
                table(sheet, slide);
            else if (slide.kind == DeckKind::Figure)
                figure(sheet, slide);
            sources(sheet, slide);
            running(sheet, index);
            sheet.part.end();
        });
        sheet.part.element("p:clrMapOvr", {}, [&] { sheet.part.element("a:masterClrMapping"); });
    });
    m_package.add(sheet.path, presentationType + u"slide+xml"_s, sheet.part.bytes());
}

void Deck::presentation()
{
    XmlPart part;
    part.declaration();
    XmlAttributes root = deckRoot();
    root.append({"rtl", m_rightToLeft ? u"1"_s : QString()});
    part.element("p:presentation", root, [&] {
        const QString master = m_package.relate(presentationPath, OfficeRelation::SlideMaster, u"slideMasters/slideMaster1.xml"_s);
        part.element("p:sldMasterIdLst", {}, [&] { part.element("p:sldMasterId", {{"id", u"2147483648"_s}, {"r:id", master}}); });
        part.element("p:sldIdLst", {}, [&] {
            for (qsizetype i = 0; i < m_slides.size(); ++i)
                part.element("p:sldId", {{"id", QString::number(256 + i)}, {"r:id", m_package.relate(presentationPath, OfficeRelation::Slide, u"slides/"_s + deckSlideFile(i))}});
        });
        part.element("p:sldSz", {{"cx", emu(DeckSize::slide.width())}, {"cy", emu(DeckSize::slide.height())}});
        part.element("p:notesSz", {{"cx", emu(540)}, {"cy", emu(720)}});
    });
    for (const auto &[relation, file] : {std::pair(OfficeRelation::PresentationProperties, u"presProps.xml"_s), std::pair(OfficeRelation::ViewProperties, u"viewProps.xml"_s),
             std::pair(OfficeRelation::Theme, u"theme/theme1.xml"_s), std::pair(OfficeRelation::TableStyles, u"tableStyles.xml"_s)})
        (void)m_package.relate(presentationPath, relation, file);
    m_package.add(presentationPath, {}, part.bytes());
}

Result<QByteArray> Deck::write()
{
    presentation();
    addDeckMaster(m_package, m_rightToLeft);
    for (qsizetype i = 0; i < m_slides.size(); ++i) {
        if (const auto going = goOn(m_writing); !going)
            return std::unexpected(going.error());
        slide(i);
    }
    return m_package.zipped();
}

} // namespace

Result<QByteArray> paperAsDeck(const Paper &paper, const PaperWriting &writing)
{
    return Deck(paper, writing).write();
}

} // namespace Rapporteur
