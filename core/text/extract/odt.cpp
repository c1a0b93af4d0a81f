// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extract/breaks.h"
#include "core/text/extract/extractor.h"
#include "core/text/extract/numbering.h"
#include "core/text/extract/package.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct OdtStyle {
    QString parent;
    QString list;
    int outline = 0;
    bool bold = false;
};

/// Reads content.xml, and the styles of it and of styles.xml.
class OdtReader
{
public:
    explicit OdtReader(DocumentBuilder &builder)
        : m_builder(builder)
    {
    }

    /// The problem of the XML; empty: none.
    QString read(const QByteArray &bytes);

private:
    struct OpenList {
        QString style;
        bool started = false; ///< the item's marker was given to its first paragraph
    };

    void readStyle();
    void readListStyle();
    void readParagraph(BlockDraft draft);
    void readInline(BlockDraft &draft, const QString &end);
    void readBlock();
    void readList();
    void readTable();
    void readBody(const QString &end);
    bool isBold(const QString &style) const;
    int headingLevel(const QString &style) const;

    DocumentBuilder &m_builder;
    XmlPart *m_xml = nullptr;
    QHash<QString, OdtStyle> m_styles;
    QHash<QString, NumberedList> m_lists;
    QList<OpenList> m_open;
    QList<Run> *m_cell = nullptr;
    QString m_url;
    int m_bold = 0;
};

bool OdtReader::isBold(const QString &style) const
{
    QString name = style;
    for (int i = 0; i < 12 && !name.isEmpty(); ++i) {
        const OdtStyle found = m_styles.value(name);
        if (found.bold)
            return true;
        name = found.parent;
    }
    return false;
}

int OdtReader::headingLevel(const QString &style) const
{
    QString name = style;
    for (int i = 0; i < 12 && !name.isEmpty(); ++i) {
        if (m_styles.value(name).outline > 0)
            return m_styles.value(name).outline;
        if (name == u"Title")
            return 1;
        name = m_styles.value(name).parent;
    }
    return 0;
}

void OdtReader::readStyle()
{
    const QString name = m_xml->value(u"name"_s);
    OdtStyle style{m_xml->value(u"parent-style-name"_s), m_xml->value(u"list-style-name"_s), m_xml->value(u"default-outline-level"_s).toInt()};
    while (m_xml->advance() && !(m_xml->isEndElement() && m_xml->name() == u"style")) {
        if (m_xml->isStartElement() && m_xml->name() == u"text-properties")
            style.bold = m_xml->value(u"font-weight"_s) == u"bold";
    }
    m_styles[name] = style;
}

void OdtReader::readListStyle()
{
    NumberedList list;
    const QString name = m_xml->value(u"name"_s);
    while (m_xml->advance() && !(m_xml->isEndElement() && m_xml->name() == u"list-style")) {
        if (!m_xml->isStartElement() || !m_xml->name().startsWith(u"list-level-style"))
            continue;
        const int level = std::clamp(m_xml->value(u"level"_s).toInt() - 1, 0, 8);
        NumberLevel at;
        if (m_xml->name() == u"list-level-style-number") {
            const QString format = m_xml->value(u"num-format"_s);
            at.format = format == u"a" ? u"lowerLetter"_s : format == u"A" ? u"upperLetter"_s : format == u"i" ? u"lowerRoman"_s
                : format == u"I" ? u"upperRoman"_s : format.isEmpty() ? u"none"_s : u"decimal"_s;
            const int shown = std::clamp(m_xml->value(u"display-levels"_s).toInt(), 1, level + 1);
            QStringList numbers;
            for (int i = level - shown + 1; i <= level; ++i)
                numbers.append(u'%' + QString::number(i + 1));
            at.text = m_xml->value(u"num-prefix"_s) + numbers.join(u'.') + m_xml->value(u"num-suffix"_s);
            at.start = std::max(1, m_xml->value(u"start-value"_s).toInt());
        } else {
            at.format = u"bullet"_s;
            at.text = m_xml->value(u"bullet-char"_s);
        }
        list.levels[level] = at;
    }
    m_lists[name] = list;
}

void OdtReader::readInline(BlockDraft &draft, const QString &end)
{
    while (m_xml->advance() && !(m_xml->isEndElement() && m_xml->name() == end)) {
        Run run;
        if (m_xml->isCharacters()) {
            run.text = m_xml->text().toString();
        } else if (m_xml->isStartElement()) {
            const QString name = m_xml->name().toString();
            if (name == u"s" || name == u"tab") {
                run.text = u" "_s;
            } else if (name == u"line-break") {
                run = lineBreak();
            } else if (name == u"span") {
                const int bold = isBold(m_xml->value(u"style-name"_s)) ? 1 : 0;
                m_bold += bold;
                readInline(draft, name);
                m_bold -= bold;
            } else if (name == u"a") {
                m_url = m_xml->value(u"href"_s).startsWith(u'#') ? QString() : m_xml->value(u"href"_s);
                readInline(draft, name);
                m_url.clear();
            } else if (name == u"note" || name == u"annotation" || name == u"tracked-changes" || name == u"ruby-text") {
                m_xml->skip();
            } else if (name == u"p" || name == u"h" || name == u"list" || name == u"table") {
                readBlock(); // of a text box
            }
        }
        run.bold = m_bold > 0;
        run.url = m_url;
        if (!run.text.isEmpty())
            draft.runs.append(run);
    }
}

void OdtReader::readParagraph(BlockDraft draft)
{
    const QString element = m_xml->name().toString();
    const QString style = m_xml->value(u"style-name"_s);
    const int level = element == u"h" ? std::max(1, m_xml->value(u"outline-level"_s).toInt()) : headingLevel(style);
    draft.page = m_builder.page();
    draft.emphasised = isBold(style);
    readInline(draft, element);
    if (m_cell) {
        *m_cell += draft.runs + QList<Run>{Run{u" "_s}};
        return;
    }
    if (std::ranges::all_of(draft.runs, [](const Run &run) { return run.text.trimmed().isEmpty(); }))
        return;
    if (!m_open.isEmpty()) {
        OpenList &open = m_open.last();
        if (!open.started && m_lists.contains(open.style)) {
            NumberedList &list = m_lists[open.style];
            int depth = int(std::min<qsizetype>(m_open.size() - 1, 8));
            while (depth > 0 && !list.levels.contains(depth))
                --depth; // the style of an inner list may know its own first level only
            draft.marker = list.next(depth);
            draft.kind = BlockKind::ListItem;
            draft.level = int(std::min<qsizetype>(m_open.size() - 1, 9));
        }
        open.started = true;
    }
    if (level > 0) {
        draft.kind = BlockKind::Heading;
        draft.level = std::min(level, 9);
    }
    addWithBreaks(m_builder, draft);
}

void OdtReader::readList()
{
    QString style = m_xml->value(u"style-name"_s);
    if (style.isEmpty() && !m_open.isEmpty())
        style = m_open.last().style;
    const bool goesOn = m_xml->value(u"continue-numbering"_s) == u"true" || !m_xml->value(u"continue-list"_s).isEmpty();
    if (m_open.isEmpty() && !goesOn && m_lists.contains(style))
        m_lists[style].counts.clear();
    m_open.append({style, false});
    while (m_xml->advance() && !(m_xml->isEndElement() && m_xml->name() == u"list")) {
        if (!m_xml->isStartElement())
            continue;
        if (m_xml->name() == u"list-item" || m_xml->name() == u"list-header") {
            m_open.last().started = m_xml->name() == u"list-header";
            const int start = m_xml->value(u"start-value"_s).toInt();
            if (start > 0 && m_lists.contains(style))
                m_lists[style].counts[int(std::min<qsizetype>(m_open.size() - 1, 8))] = start - 1;
        } else {
            readBlock();
        }
    }
    m_open.removeLast();
}

void OdtReader::readTable()
{
    QList<Run> *outer = m_cell;
    QList<Run> row;
    int cells = 0;
    while (m_xml->advance() && !(m_xml->isEndElement() && m_xml->name() == u"table")) {
        const QStringView name = m_xml->name();
        if (m_xml->isStartElement() && name == u"table-cell") {
            if (cells++ > 0)
                row.append(Run{u"\t"_s});
        } else if (m_xml->isStartElement() && (name == u"p" || name == u"h" || name == u"list" || name == u"table")) {
            m_cell = &row;
            readBlock();
            m_cell = outer;
        } else if (m_xml->isEndElement() && name == u"table-row") {
            BlockDraft draft{cells > 1 ? BlockKind::TableRow : BlockKind::Paragraph};
            draft.runs = row;
            draft.page = m_builder.page();
            if (outer)
                *outer += row;
            else
                addWithBreaks(m_builder, draft);
            row.clear();
            cells = 0;
        }
    }
}

void OdtReader::readBlock()
{
    const QString name = m_xml->name().toString();
    if (name == u"p" || name == u"h")
        readParagraph({});
    else if (name == u"list")
        readList();
    else if (name == u"table")
        readTable();
    else if (name == u"tracked-changes" || name == u"annotation" || name == u"note" || name == u"forms" || name == u"notes")
        m_xml->skip();
    else if (name == u"page")
        m_builder.beginPage({720, 540});
}

QString OdtReader::read(const QByteArray &bytes)
{
    XmlPart xml(bytes);
    m_xml = &xml;
    while (xml.advance()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"style")
            readStyle();
        else if (xml.name() == u"list-style")
            readListStyle();
        else if (xml.name() == u"master-styles")
            xml.skip(); // running heads
        else
            readBlock();
    }
    m_xml = nullptr;
    return xml.hasError() ? xml.errorString() : QString();
}

} // namespace

bool canReadOdt(const QByteArray &bytes, const QString &)
{
    return bytes.startsWith("PK") && bytes.left(200).contains("application/vnd.oasis.opendocument.");
}

Result<TextDocument> readOdt(const QByteArray &bytes)
{
    auto opened = Package::open(bytes);
    if (!opened)
        return std::unexpected(opened.error());
    Package &package = **opened;
    if (package.part(u"META-INF/manifest.xml"_s).contains("encryption-data"))
        return failure(ErrorCode::Encrypted, QCoreApplication::translate("Extractor", "This document is locked with a password."));
    DocumentBuilder builder(QString::fromLatin1(package.part(u"mimetype"_s)).trimmed().left(100));
    XmlPart meta(package.part(u"meta.xml"_s));
    while (meta.advance()) {
        if (meta.isStartElement() && meta.name() == u"title")
            builder.document().title = meta.elementText().simplified();
    }
    OdtReader reader(builder);
    (void)reader.read(package.part(u"styles.xml"_s)); // without its styles the text can still be read
    const QByteArray content = package.part(u"content.xml"_s);
    const QString problem = reader.read(content);
    if (package.error())
        return std::unexpected(*package.error());
    if (content.isEmpty() || !problem.isEmpty())
        return std::unexpected(damagedDocument(problem));
    return builder.take();
}

} // namespace Rapporteur
