// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extract/breaks.h"
#include "core/text/extract/docxstyles.h"
#include "core/text/extract/extractor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

const QString docxType = u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;

/// Reads word/document.xml.
class DocxReader
{
public:
    DocxReader(XmlPart &xml, DocxStyles &styles, QHash<QString, QString> relations, DocumentBuilder &builder)
        : m_xml(xml)
        , m_styles(styles)
        , m_relations(std::move(relations))
        , m_builder(builder)
    {
    }

    void readBody();

private:
    struct Paragraph {
        QList<Run> runs;
        QString style;
        QString list;
        int level = -1;
        int outline = -1;
    };

    void readParagraph();
    void readParagraphProperties(Paragraph &paragraph);
    void readRun(Paragraph &paragraph);
    void readTable();
    void add(const Paragraph &paragraph);
    bool readCommon();

    XmlPart &m_xml;
    DocxStyles &m_styles;
    const QHash<QString, QString> m_relations;
    DocumentBuilder &m_builder;
    QString m_url;
    QList<Run> *m_cell = nullptr; ///< of the table's row that is being read
};

/// Steps over what is no part of the text as it is to be read.
bool DocxReader::readCommon()
{
    const QStringView name = m_xml.name();
    if (name != u"del" && name != u"moveFrom" && name != u"Fallback" && name != u"sectPr" && name != u"instrText")
        return false;
    m_xml.skip();
    return true;
}

void DocxReader::readParagraphProperties(Paragraph &paragraph)
{
    while (m_xml.advance() && !(m_xml.isEndElement() && m_xml.name() == u"pPr")) {
        if (!m_xml.isStartElement())
            continue;
        const QStringView name = m_xml.name();
        if (name == u"pStyle")
            paragraph.style = m_xml.value(u"val"_s);
        else if (name == u"numId")
            paragraph.list = m_xml.value(u"val"_s);
        else if (name == u"ilvl")
            paragraph.level = m_xml.value(u"val"_s).toInt();
        else if (name == u"outlineLvl")
            paragraph.outline = m_xml.value(u"val"_s).toInt();
        else if (name == u"rPr" || name == u"pPrChange")
            m_xml.skip();
    }
}

void DocxReader::readRun(Paragraph &paragraph)
{
    bool bold = false;
    while (m_xml.advance() && !(m_xml.isEndElement() && m_xml.name() == u"r")) {
        if (!m_xml.isStartElement() || readCommon())
            continue;
        const QStringView name = m_xml.name();
        Run run;
        if (name == u"t")
            run.text = m_xml.elementText();
        else if (name == u"tab" || name == u"ptab")
            run.text = u" "_s;
        else if (name == u"noBreakHyphen")
            run.text = u"-"_s;
        else if (name == u"br" || name == u"cr")
            run = lineBreak();
        else if (name == u"b")
            bold = isOn(m_xml);
        else if (name == u"p")
            readParagraph(); // of a text box
        run.bold = bold;
        run.url = m_url;
        if (!run.text.isEmpty())
            paragraph.runs.append(run);
    }
}

void DocxReader::readParagraph()
{
    Paragraph paragraph;
    while (m_xml.advance() && !(m_xml.isEndElement() && m_xml.name() == u"p")) {
        if (m_xml.isEndElement() && m_xml.name() == u"hyperlink")
            m_url.clear();
        if (!m_xml.isStartElement() || readCommon())
            continue;
        const QStringView name = m_xml.name();
        if (name == u"pPr")
            readParagraphProperties(paragraph);
        else if (name == u"r")
            readRun(paragraph);
        else if (name == u"hyperlink")
            m_url = m_relations.value(m_xml.value(u"id"_s));
    }
    m_url.clear();
    add(paragraph);
}

void DocxReader::add(const Paragraph &paragraph)
{
    if (m_cell) {
        *m_cell += paragraph.runs + QList<Run>{Run{u" "_s}};
        return;
    }
    const DocxStyle style = m_styles.style(paragraph.style);
    BlockDraft draft;
    draft.runs = paragraph.runs;
    const int heading = paragraph.outline >= 0 && paragraph.outline < 9 ? paragraph.outline + 1 : m_styles.headingLevel(style);
    const QString list = paragraph.list.isEmpty() ? style.list : paragraph.list;
    const int level = paragraph.level >= 0 ? paragraph.level : style.level;
    const bool empty = std::ranges::all_of(draft.runs, [](const Run &run) { return run.text.trimmed().isEmpty(); });
    if (empty)
        return;
    if (m_styles.hasList(list)) {
        draft.marker = m_styles.nextMarker(list, level);
        draft.kind = BlockKind::ListItem;
        draft.level = std::clamp(level, 0, 9);
    }
    if (heading > 0) {
        draft.kind = BlockKind::Heading;
        draft.level = heading;
    }
    draft.emphasised = style.bold;
    addWithBreaks(m_builder, draft);
}

void DocxReader::readTable()
{
    QList<QList<Run>> cells;
    QList<Run> cell;
    QList<Run> *outer = m_cell;
    while (m_xml.advance() && !(m_xml.isEndElement() && m_xml.name() == u"tbl")) {
        const QStringView name = m_xml.name();
        if (m_xml.isStartElement() && name == u"tr")
            cells.clear();
        else if (m_xml.isStartElement() && name == u"tc")
            cell.clear();
        else if (m_xml.isStartElement() && name == u"p") {
            m_cell = &cell;
            readParagraph();
            m_cell = outer;
        } else if (m_xml.isStartElement() && name == u"tbl") {
            m_cell = &cell;
            readTable();
            m_cell = outer;
        } else if (m_xml.isEndElement() && name == u"tc") {
            cells.append(cell);
        } else if (m_xml.isEndElement() && name == u"tr") {
            // A table of one column is a page's layout.
            BlockDraft draft{cells.size() > 1 ? BlockKind::TableRow : BlockKind::Paragraph};
            for (const QList<Run> &part : std::as_const(cells)) {
                if (!draft.runs.isEmpty())
                    draft.runs.append(Run{u"\t"_s});
                draft.runs += part + QList<Run>{Run{}};
            }
            if (outer)
                *outer += draft.runs;
            else
                addWithBreaks(m_builder, draft);
        }
    }
}

void DocxReader::readBody()
{
    while (m_xml.advance()) {
        if (!m_xml.isStartElement() || readCommon())
            continue;
        if (m_xml.name() == u"p")
            readParagraph();
        else if (m_xml.name() == u"tbl")
            readTable();
    }
}

bool isLockedOffice(const QByteArray &bytes)
{
    static const QByteArray name = [] {
        QByteArray utf16;
        for (const char c : QByteArray("EncryptedPackage"))
            utf16.append(c).append('\0');
        return utf16;
    }();
    return bytes.startsWith(QByteArray::fromHex("d0cf11e0a1b11ae1")) && bytes.contains(name);
}

} // namespace

bool canReadDocx(const QByteArray &bytes, const QString &)
{
    return isLockedOffice(bytes) || (bytes.startsWith("PK") && bytes.contains("word/"));
}

Result<TextDocument> readDocx(const QByteArray &bytes)
{
    if (isLockedOffice(bytes))
        return failure(ErrorCode::Encrypted, QCoreApplication::translate("Extractor", "This document is locked with a password."));
    auto opened = Package::open(bytes);
    if (!opened)
        return std::unexpected(opened.error());
    Package &package = **opened;
    const QString main = package.target({}, u"/officeDocument"_s);
    const QByteArray body = package.part(main.isEmpty() ? u"word/document.xml"_s : main);
    DocxStyles styles;
    styles.readStyles(package.part(package.target(main, u"/styles"_s)));
    styles.readNumbering(package.part(package.target(main, u"/numbering"_s)));
    DocumentBuilder builder(docxType);
    builder.document().title = coreTitle(package);
    XmlPart xml(body);
    DocxReader(xml, styles, package.relations(main), builder).readBody();
    if (package.error())
        return std::unexpected(*package.error());
    if (body.isEmpty() || xml.hasError())
        return std::unexpected(damagedDocument(body.isEmpty() ? u"no text"_s : xml.errorString()));
    return builder.take();
}

} // namespace Rapporteur
