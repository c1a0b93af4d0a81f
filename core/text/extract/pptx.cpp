// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extract/breaks.h"
#include "core/text/extract/extractor.h"
#include "core/text/extract/numbering.h"
#include "core/text/extract/package.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

const QString pptxType = u"application/vnd.openxmlformats-officedocument.presentationml.presentation"_s;
constexpr double unitsAPoint = 12700;

/// Reads a slide: shapes in their order, the title first.
class SlideReader
{
public:
    SlideReader(const QByteArray &bytes, QHash<QString, QString> relations, int page)
        : m_xml(bytes)
        , m_relations(std::move(relations))
        , m_page(page)
    {
    }

    void read(DocumentBuilder &builder);
    QString problem() const { return m_xml.hasError() ? m_xml.errorString() : QString(); }

private:
    void readParagraph();
    void readProperties(BlockDraft &draft);
    Run readRun();
    void readShape();
    void readTable();

    XmlPart m_xml;
    const QHash<QString, QString> m_relations;
    const int m_page;
    QList<BlockDraft> m_title;
    QList<BlockDraft> m_blocks;
    QString m_placeholder; ///< type of the shape's; empty: none
    QHash<int, int> m_counts; ///< of automatic numbering by level
    QList<Run> *m_cell = nullptr;
};

void SlideReader::readProperties(BlockDraft &draft)
{
    draft.level = std::clamp(m_xml.value(u"lvl"_s).toInt(), 0, 9);
    bool bullet = m_placeholder == u"body";
    for (int level = draft.level + 1; level < 10; ++level)
        m_counts.remove(level);
    while (m_xml.advance() && !(m_xml.isEndElement() && m_xml.name() == u"pPr")) {
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == u"buNone") {
            bullet = false;
        } else if (m_xml.name() == u"buChar") {
            bullet = true;
        } else if (m_xml.name() == u"buAutoNum") {
            const QString type = m_xml.value(u"type"_s);
            const int start = std::max(1, m_xml.value(u"startAt"_s).toInt());
            int &count = m_counts[draft.level];
            count = count == 0 ? start : count + 1;
            const QString format = type.startsWith(u"alphaLc") ? u"lowerLetter"_s : type.startsWith(u"alphaUc") ? u"upperLetter"_s : type.startsWith(u"romanLc") ? u"lowerRoman"_s : type.startsWith(u"romanUc") ? u"upperRoman"_s : u"decimal"_s;
            draft.marker = formatNumber(count, format) + (type.endsWith(u"ParenR") || type.endsWith(u"ParenBoth") ? u')' : u'.');
        }
    }
    if (draft.marker.isEmpty() && bullet)
        draft.marker = u"•"_s;
}

Run SlideReader::readRun()
{
    Run run;
    const QString end = m_xml.name().toString();
    while (m_xml.advance() && !(m_xml.isEndElement() && m_xml.name() == end)) {
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == u"rPr")
            run.bold = m_xml.value(u"b"_s) == u"1";
        else if (m_xml.name() == u"hlinkClick")
            run.url = m_relations.value(m_xml.value(u"id"_s));
        else if (m_xml.name() == u"t")
            run.text += m_xml.elementText();
    }
    return run;
}

void SlideReader::readParagraph()
{
    BlockDraft draft;
    draft.page = m_page;
    if (m_placeholder == u"body")
        draft.marker = u"•"_s; // what a body's paragraphs have unless they say otherwise
    while (m_xml.advance() && !(m_xml.isEndElement() && m_xml.name() == u"p")) {
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == u"pPr") {
            draft.marker.clear();
            readProperties(draft);
        } else if (m_xml.name() == u"r" || m_xml.name() == u"fld") {
            Run run = readRun();
            run.page = m_page;
            draft.runs.append(run);
        } else if (m_xml.name() == u"br") {
            draft.runs.append(lineBreak());
        }
    }
    const bool title = m_placeholder == u"title" || m_placeholder == u"ctrTitle";
    if (m_cell) {
        *m_cell += draft.runs + QList<Run>{Run{u" "_s}};
        return;
    }
    if (std::ranges::all_of(draft.runs, [](const Run &run) { return run.text.trimmed().isEmpty(); }))
        return;
    draft.kind = title ? BlockKind::Heading : draft.marker.isEmpty() ? BlockKind::Paragraph : BlockKind::ListItem;
    draft.level = title ? 1 : draft.kind == BlockKind::ListItem ? draft.level : 0;
    (title ? m_title : m_blocks).append(draft);
}

void SlideReader::readShape()
{
    m_placeholder.clear();
    m_counts.clear();
    while (m_xml.advance() && !(m_xml.isEndElement() && m_xml.name() == u"sp")) {
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == u"ph") {
            const QString type = m_xml.value(u"type"_s);
            m_placeholder = type.isEmpty() || type == u"obj" ? u"body"_s : type;
        } else if (m_xml.name() == u"txBody" && (m_placeholder == u"sldNum" || m_placeholder == u"dt" || m_placeholder == u"ftr")) {
            m_xml.skip();
        } else if (m_xml.name() == u"p") {
            readParagraph();
        }
    }
    m_placeholder.clear();
}

void SlideReader::readTable()
{
    BlockDraft row{BlockKind::TableRow};
    while (m_xml.advance() && !(m_xml.isEndElement() && m_xml.name() == u"tbl")) {
        const QStringView name = m_xml.name();
        if (m_xml.isStartElement() && name == u"tc" && !row.runs.isEmpty()) {
            row.runs.append(Run{u"\t"_s});
        } else if (m_xml.isStartElement() && name == u"p") {
            m_cell = &row.runs;
            readParagraph();
            m_cell = nullptr;
        } else if (m_xml.isEndElement() && name == u"tr") {
            row.page = m_page;
            m_blocks.append(row);
            row.runs.clear();
        }
    }
}

void SlideReader::read(DocumentBuilder &builder)
{
    while (m_xml.advance()) {
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == u"sp")
            readShape();
        else if (m_xml.name() == u"tbl")
            readTable();
        else if (m_xml.name() == u"Fallback")
            m_xml.skip();
    }
    for (const BlockDraft &draft : m_title + m_blocks)
        addWithBreaks(builder, draft);
}

} // namespace

bool canReadPptx(const QByteArray &bytes, const QString &)
{
    return bytes.startsWith("PK") && bytes.contains("ppt/slides/");
}

Result<TextDocument> readPptx(const QByteArray &bytes)
{
    auto opened = Package::open(bytes);
    if (!opened)
        return std::unexpected(opened.error());
    Package &package = **opened;
    const QString target = package.target({}, u"/officeDocument"_s);
    const QString main = target.isEmpty() ? u"ppt/presentation.xml"_s : target;
    const QByteArray presentation = package.part(main);
    const QHash<QString, QString> relations = package.relations(main);
    DocumentBuilder builder(pptxType);
    builder.document().title = coreTitle(package);
    QSizeF size(720, 540);
    QStringList slides;
    XmlPart xml(presentation);
    while (xml.advance()) {
        if (xml.isStartElement() && xml.name() == u"sldSz")
            size = {std::clamp(xml.value(u"cx"_s).toDouble() / unitsAPoint, 1.0, 14400.0), std::clamp(xml.value(u"cy"_s).toDouble() / unitsAPoint, 1.0, 14400.0)};
        else if (xml.isStartElement() && xml.name() == u"sldId") {
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.name() == u"id" && !attribute.prefix().isEmpty())
                    slides.append(relations.value(attribute.value().toString()));
            }
        }
    }
    if (presentation.isEmpty() || xml.hasError())
        return std::unexpected(damagedDocument(xml.errorString()));
    for (const QString &slide : std::as_const(slides)) {
        builder.beginPage(size);
        SlideReader reader(package.part(slide), package.relations(slide), builder.page());
        reader.read(builder);
        if (!reader.problem().isEmpty() && !package.error())
            return std::unexpected(damagedDocument(reader.problem()));
    }
    if (package.error())
        return std::unexpected(*package.error());
    return builder.take();
}

} // namespace Rapporteur
