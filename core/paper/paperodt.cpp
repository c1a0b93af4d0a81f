// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/drawingpng.h"
#include "core/paper/drawingsvg.h"
#include "core/paper/office/odtstyles.h"
#include "core/paper/paperstructure.h"
#include "core/paper/words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QString styleName(OfficeStyle style)
{
    return QString::fromLatin1(officeLook(style).odf);
}

QString headingPlace(int block)
{
    return u"_Heading"_s + QString::number(block + 1);
}

class Odt
{
public:
    Odt(const Paper &paper, const PaperWriting &writing)
        : m_paper(paper)
        , m_writing(writing)
        , m_page(officePage(writing.size))
    {
    }

    Result<QByteArray> write();

private:
    Result<QByteArray> content();
    void automaticStyles();
    void tableStyles(const PaperTable &table, int index);
    void titleBlock();
    void contents();
    void block(int index);
    void steps(const QList<ListStep> &steps, const PaperBlock &block);
    void table(const PaperTable &table, int index);
    void row(const PaperTable &table, const QList<PaperText> &cells, bool head);
    void figure(const PaperBlock &block, int index);
    void paragraph(const PaperBlock &block, int index);
    void bookmark(const QString &name);
    void text(const PaperText &text, bool inNote = false);
    void run(const PaperRun &run);
    void characters(const QString &text, bool everySpace = false);
    void note(int number);
    void line(OfficeStyle style, const QString &text);
    [[nodiscard]] bool breaksBefore(int index) const { return index > 0 && m_paper.blocks[index - 1].kind == PaperKind::PageBreak; }
    [[nodiscard]] OfficeStyle namedStyle(int index) const;
    [[nodiscard]] QString styleOf(int index) const;

    const Paper &m_paper;
    const PaperWriting &m_writing;
    OfficePage m_page;
    XmlPart m_part;
    ListNesting m_nesting;
    QSet<int> m_noted; ///< the notes that have been set
    QList<ZipFile> m_pictures;
    QString m_place; ///< of a table, to be set in its first cell: between paragraphs there are no bookmarks
};

OfficeStyle Odt::namedStyle(int index) const
{
    return isAttribution(m_paper, index) ? OfficeStyle::QuoteSource : officeStyle(m_paper.blocks[index]);
}

/// A block after a page break has a style of its own, and a quotation that is kept with whose it is.
QString Odt::styleOf(int index) const
{
    return breaksBefore(index) || isAttributed(m_paper, index) ? u"Block"_s + QString::number(index + 1) : styleName(namedStyle(index));
}

void Odt::bookmark(const QString &name)
{
    if (!name.isEmpty())
        m_part.element("text:bookmark", {{"text:name", name}});
}

void Odt::tableStyles(const PaperTable &table, int index)
{
    const QString name = u"Table"_s + QString::number(index + 1);
    m_part.element("style:style", {{"style:name", name}, {"style:family", u"table"_s}}, [&] {
        m_part.element("style:table-properties", {{"style:width", odfLength(m_page.textWidth())}, {"table:align", u"margins"_s}, {"fo:margin-top", u"4pt"_s}, {"fo:margin-bottom", u"12pt"_s},
            {"fo:break-before", breaksBefore(index) ? u"page"_s : QString()}, {"table:border-model", u"collapsing"_s}, {"style:writing-mode", isRightToLeft(m_paper.language) ? u"rl-tb"_s : u"lr-tb"_s}});
    });
    const QList<qreal> shares = columnShares(table);
    for (int column = 0; column < shares.size(); ++column) {
        m_part.element("style:style", {{"style:name", name + u'.' + QString::number(column + 1)}, {"style:family", u"table-column"_s}}, [&] {
            m_part.element("style:table-column-properties", {{"style:column-width", odfLength(shares[column] * m_page.textWidth())}, {"style:rel-column-width", QString::number(qRound(shares[column] * 65535)) + u'*'}});
        });
    }
}

void Odt::automaticStyles()
{
    for (int i = 0; i < m_paper.blocks.size(); ++i) {
        const PaperBlock &block = m_paper.blocks[i];
        if (block.kind == PaperKind::Table) {
            tableStyles(block.table, i);
        } else if (styleOf(i) != styleName(namedStyle(i))) {
            const bool kept = isAttributed(m_paper, i);
            m_part.element("style:style", {{"style:name", styleOf(i)}, {"style:family", u"paragraph"_s}, {"style:parent-style-name", styleName(namedStyle(i))}}, [&] {
                m_part.element("style:paragraph-properties", {{"fo:break-before", breaksBefore(i) ? u"page"_s : QString()}, {"fo:margin-bottom", kept ? u"2pt"_s : QString()}, {"fo:keep-with-next", kept ? u"always"_s : QString()}});
            });
        }
    }
    const auto cell = [&](const QString &name, const QString &border, const QString &vertical) {
        m_part.element("style:style", {{"style:name", name}, {"style:family", u"table-cell"_s}}, [&] {
            m_part.element("style:table-cell-properties", {{"fo:border", u"none"_s}, {"fo:border-bottom", border}, {"fo:padding", u"3pt"_s}, {"fo:padding-left", u"4pt"_s}, {"fo:padding-right", u"4pt"_s}, {"style:vertical-align", vertical}});
        });
    };
    cell(u"Cell"_s, u"0.5pt solid #"_s + QString::fromLatin1(officeLine), u"top"_s);
    cell(u"CellHead"_s, u"1pt solid #"_s + QString::fromLatin1(officeDim), u"bottom"_s);
    m_part.element("style:style", {{"style:name", u"Row"_s}, {"style:family", u"table-row"_s}}, [&] { m_part.element("style:table-row-properties", {{"fo:keep-together", u"always"_s}}); });
    m_part.element("style:style", {{"style:name", u"Contents"_s}, {"style:family", u"section"_s}}, [&] { m_part.element("style:section-properties", {{"style:editable", u"false"_s}}); });
}

void Odt::characters(const QString &text, bool everySpace)
{
    static const QRegularExpression special(u"[\\n\\t]| {2,}"_s);
    static const QRegularExpression inCode(u"[\\n\\t ]"_s);
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : (everySpace ? inCode : special).globalMatch(text)) {
        m_part.text(text.sliced(from, match.capturedStart() - from));
        from = match.capturedEnd();
        if (match.capturedView() == u"\n")
            m_part.element("text:line-break");
        else if (match.capturedView() == u"\t")
            m_part.element("text:tab");
        else
            m_part.element("text:s", {{"text:c", QString::number(match.capturedLength())}});
    }
    m_part.text(text.sliced(from));
}

void Odt::note(int number)
{
    const QString id = u"ftn"_s + QString::number(number);
    if (m_noted.contains(number)) {
        m_part.element("text:span", {{"text:style-name", u"Footnote_20_anchor"_s}}, [&] {
            m_part.textElement("text:note-ref", {{"text:note-class", u"footnote"_s}, {"text:ref-name", id}, {"text:reference-format", u"text"_s}}, QString::number(number));
        });
        return;
    }
    m_noted.insert(number);
    m_part.element("text:note", {{"text:id", id}, {"text:note-class", u"footnote"_s}}, [&] {
        m_part.textElement("text:note-citation", {}, QString::number(number));
        m_part.element("text:note-body", {}, [&] { m_part.element("text:p", {{"text:style-name", styleName(OfficeStyle::Footnote)}}, [&] { text(m_paper.notes[number - 1], true); }); });
    });
}

void Odt::run(const PaperRun &run)
{
    if (run.text.isEmpty())
        return;
    const QString target = linkTarget(run);
    if (!target.isEmpty())
        m_part.start("text:a", {{"xlink:type", u"simple"_s}, {"xlink:href", target}, {"text:style-name", u"Internet_20_Link"_s}});
    const QList<std::pair<bool, QString>> looks{{run.strong, u"Strong_20_Emphasis"_s}, {run.emphasis, u"Emphasis"_s}, {run.code, u"Source_20_Text"_s}};
    for (const auto &[set, style] : looks) {
        if (set)
            m_part.start("text:span", {{"text:style-name", style}});
    }
    characters(run.text);
    for (const auto &look : looks) {
        if (look.first)
            m_part.end();
    }
    if (!target.isEmpty())
        m_part.end();
}

/// In a note no other note can stand.
void Odt::text(const PaperText &text, bool inNote)
{
    for (const PaperRun &run : text) {
        if (marksNote(m_paper, run) && !inNote)
            note(run.note);
        this->run(run);
    }
}

void Odt::line(OfficeStyle style, const QString &text)
{
    if (!text.isEmpty())
        m_part.element("text:p", {{"text:style-name", styleName(style)}}, [&] { characters(text); });
}

void Odt::titleBlock()
{
    if (!m_paper.kind.isEmpty() || !m_paper.date.isEmpty())
        line(OfficeStyle::Kind, m_paper.kind + u'\t' + m_paper.date);
    line(OfficeStyle::Title, m_paper.title);
    line(OfficeStyle::Subtitle, m_paper.subtitle);
    for (const auto &[name, value] : m_paper.fields) {
        m_part.element("text:p", {{"text:style-name", styleName(OfficeStyle::Field)}}, [&] {
            m_part.element("text:span", {{"text:style-name", u"Label"_s}}, [&] { characters(name); });
            m_part.element("text:tab");
            characters(value);
        });
    }
    if (!m_paper.title.isEmpty() || !m_paper.fields.isEmpty())
        m_part.element("text:p", {{"text:style-name", styleName(OfficeStyle::Rule)}});
}

void Odt::contents()
{
    const QList<ContentsEntry> entries = contentsOf(m_paper);
    if (!m_paper.hasContents || entries.isEmpty())
        return;
    const auto levelStyle = [](int level) { return styleName(OfficeStyle(int(OfficeStyle::Contents1) + level - 1)); };
    m_part.element("text:table-of-content", {{"text:name", u"Contents"_s}, {"text:style-name", u"Contents"_s}, {"text:protected", u"false"_s}}, [&] {
        m_part.element("text:table-of-content-source", {{"text:outline-level", u"3"_s}, {"text:use-index-marks", u"false"_s}}, [&] {
            m_part.textElement("text:index-title-template", {{"text:style-name", styleName(OfficeStyle::ContentsTitle)}}, PaperWords::tr("Contents"));
            for (int level = 1; level <= 3; ++level) {
                m_part.element("text:table-of-content-entry-template", {{"text:outline-level", QString::number(level)}, {"text:style-name", levelStyle(level)}}, [&] {
                    m_part.element("text:index-entry-link-start", {{"text:style-name", u"Index_20_Link"_s}});
                    m_part.element("text:index-entry-text");
                    m_part.element("text:index-entry-tab-stop", {{"style:type", u"right"_s}, {"style:leader-char", u"."_s}});
                    m_part.element("text:index-entry-page-number");
                    m_part.element("text:index-entry-link-end");
                });
            }
        });
        m_part.element("text:index-body", {}, [&] {
            m_part.element("text:index-title", {{"text:name", u"Contents_Head"_s}}, [&] { line(OfficeStyle::ContentsTitle, PaperWords::tr("Contents")); });
            for (const ContentsEntry &entry : entries) {
                m_part.element("text:p", {{"text:style-name", levelStyle(entry.level)}}, [&] {
                    m_part.element("text:a", {{"xlink:type", u"simple"_s}, {"xlink:href", u'#' + headingPlace(entry.block)}, {"text:style-name", u"Index_20_Link"_s}}, [&] {
                        characters(entry.text);
                        m_part.element("text:tab");
                        // A reference knows its page as soon as the document is laid out, without the table being brought up to date.
                        m_part.textElement("text:bookmark-ref", {{"text:reference-format", u"page"_s}, {"text:ref-name", headingPlace(entry.block)}}, u"1"_s);
                    });
                });
            }
        });
    });
}

void Odt::steps(const QList<ListStep> &steps, const PaperBlock &block)
{
    for (const ListStep step : steps) {
        if (step == ListStep::OpenList)
            m_part.start("text:list", {{"text:style-name", block.number > 0 ? u"Numbers"_s : u"Bullets"_s}});
        else if (step == ListStep::OpenItem)
            m_part.start("text:list-item", {{"text:start-value", steps.contains(ListStep::OpenList) && block.number > 0 ? QString::number(block.number) : QString()}});
        else
            m_part.end();
    }
}

void Odt::row(const PaperTable &table, const QList<PaperText> &cells, bool head)
{
    m_part.element("table:table-row", {{"table:style-name", u"Row"_s}}, [&] {
        for (int column = 0; column < columnCount(table); ++column) {
            const Qt::Alignment alignment = columnAlignment(table, column);
            const QString suffix = alignment & Qt::AlignRight ? u"_20_end"_s : alignment & Qt::AlignHCenter ? u"_20_middle"_s : QString();
            m_part.element("table:table-cell", {{"table:style-name", head ? u"CellHead"_s : u"Cell"_s}, {"office:value-type", u"string"_s}}, [&] {
                m_part.element("text:p", {{"text:style-name", styleName(head ? OfficeStyle::TableHead : OfficeStyle::TableText) + suffix}}, [&] {
                    bookmark(std::exchange(m_place, {}));
                    text(cells.value(column));
                });
            });
        }
    });
}

void Odt::table(const PaperTable &table, int index)
{
    const int columns = columnCount(table);
    if (columns == 0)
        return;
    const QString name = u"Table"_s + QString::number(index + 1);
    m_part.element("table:table", {{"table:name", name}, {"table:style-name", name}}, [&] {
        for (int column = 0; column < columns; ++column)
            m_part.element("table:table-column", {{"table:style-name", name + u'.' + QString::number(column + 1)}});
        const qsizetype heads = std::clamp<qsizetype>(table.headRows, 0, table.rows.size());
        if (heads > 0) {
            m_part.element("table:table-header-rows", {}, [&] {
                for (qsizetype i = 0; i < heads; ++i)
                    row(table, table.rows[i], true);
            });
        }
        for (qsizetype i = heads; i < table.rows.size(); ++i)
            row(table, table.rows[i], false);
    });
}

void Odt::figure(const PaperBlock &block, int index)
{
    const Drawing &drawing = block.figure.drawing;
    if (!drawing.size.isEmpty()) {
        const QSizeF size = figureSize(drawing, {m_page.textWidth(), 600});
        const QString file = u"Pictures/figure"_s + QString::number(index + 1);
        m_pictures.append({file + u".svg"_s, drawingSvg(drawing, {})});
        m_pictures.append({file + u".png"_s, drawingPng(drawing, 3)});
        m_part.element("text:p", {{"text:style-name", styleOf(index)}}, [&] {
            bookmark(block.anchor);
            m_part.element("draw:frame", {{"draw:style-name", u"Graphics"_s}, {"draw:name", u"Figure "_s + QString::number(index + 1)}, {"text:anchor-type", u"as-char"_s},
                {"svg:width", odfLength(size.width())}, {"svg:height", odfLength(size.height())}}, [&] {
                for (const auto &[suffix, type] : {std::pair(u".svg"_s, u"image/svg+xml"_s), std::pair(u".png"_s, u"image/png"_s)})
                    m_part.element("draw:image", {{"xlink:href", file + suffix}, {"xlink:type", u"simple"_s}, {"xlink:show", u"embed"_s}, {"xlink:actuate", u"onLoad"_s}, {"draw:mime-type", type}});
                m_part.textElement("svg:title", {}, block.figure.caption);
                m_part.textElement("svg:desc", {}, block.figure.alternative);
            });
        });
    }
    line(OfficeStyle::Caption, block.figure.caption);
}

void Odt::paragraph(const PaperBlock &block, int index)
{
    const bool heading = block.kind == PaperKind::Heading;
    m_part.element(heading ? "text:h" : "text:p", {{"text:style-name", styleOf(index)}, {"text:outline-level", heading ? QString::number(std::clamp(block.level, 1, 6)) : QString()}}, [&] {
        if (heading)
            bookmark(headingPlace(index));
        bookmark(block.anchor);
        if (!block.label.isEmpty()) {
            m_part.element("text:span", {{"text:style-name", u"Label"_s}}, [&] { characters(block.label); });
            m_part.element("text:tab");
        }
        if (block.kind == PaperKind::Code)
            characters(plainText(block.text), true);
        else
            text(block.text);
    });
}

void Odt::block(int index)
{
    PaperBlock block = m_paper.blocks[index];
    if (block.kind == PaperKind::Table)
        block.level = 0; // OpenDocument has no tables in lists
    steps(m_nesting.before(block), block);
    switch (block.kind) {
    case PaperKind::Table:
        m_place = block.anchor;
        return table(block.table, index);
    case PaperKind::Figure:
        return figure(block, index);
    case PaperKind::PageBreak:
        return;
    default:
        return paragraph(block, index);
    }
}

Result<QByteArray> Odt::content()
{
    m_part.declaration();
    m_part.start("office:document-content", odfRoot());
    m_part.element("office:automatic-styles", {}, [&] { automaticStyles(); });
    m_part.start("office:body");
    m_part.start("office:text");
    titleBlock();
    contents();
    for (int i = 0; i < m_paper.blocks.size(); ++i) {
        if (const auto going = goOn(m_writing); !going)
            return std::unexpected(going.error());
        block(i);
    }
    steps(m_nesting.close(), {});
    for (int i = 0; i < 3; ++i)
        m_part.end();
    return m_part.bytes();
}

Result<QByteArray> Odt::write()
{
    const auto text = content();
    if (!text)
        return std::unexpected(text.error());
    // Programs tell the format by the first file, which has to be this one, as it is.
    QList<ZipFile> files{{u"mimetype"_s, paperFormatNamed(u"odt"_s)->mediaType, true}, {u"content.xml"_s, *text}, {u"styles.xml"_s, odtStyles(m_paper, m_writing.size)}, {u"meta.xml"_s, odtMeta(m_paper)}, {u"settings.xml"_s, odtSettings()}};
    return zipOf(files + m_pictures + QList<ZipFile>{{u"META-INF/manifest.xml"_s, odtManifest(m_pictures)}});
}

} // namespace

Result<QByteArray> paperAsOdt(const Paper &paper, const PaperWriting &writing)
{
    return Odt(paper, writing).write();
}

} // namespace Rapporteur
