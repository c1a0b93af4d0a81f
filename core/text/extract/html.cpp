// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extract/breaks.h"
#include "core/text/extract/decode.h"
#include "core/text/extract/extractor.h"
#include "core/text/extract/numbering.h"

#include <gumbo.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int deepest = 400;

struct OpenList {
    bool ordered = false;
    QString format;
    int next = 1;
};

/// Walks the tree and makes blocks of it.
class HtmlReader
{
public:
    HtmlReader(const QByteArray &utf8, DocumentBuilder &builder)
        : m_offsets(utf8)
        , m_builder(builder)
    {
    }

    void read(const GumboNode *node, int depth = 0);
    void flush();

private:
    void readElement(const GumboElement &element, int depth);
    void readChildren(const GumboElement &element, int depth);
    void readRow(const GumboElement &row, int depth);
    void beginItem(const GumboElement &item);
    void addText(const GumboText &text);

    const Utf8Offsets m_offsets;
    DocumentBuilder &m_builder;
    BlockDraft m_draft;
    QList<OpenList> m_lists;
    QString m_url;
    int m_bold = 0;
    bool m_inRow = false;
    bool m_verbatim = false;
};

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool isSkipped(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT: case GUMBO_TAG_STYLE: case GUMBO_TAG_NAV: case GUMBO_TAG_NOSCRIPT: case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_SVG: case GUMBO_TAG_IFRAME: case GUMBO_TAG_OBJECT: case GUMBO_TAG_BUTTON: case GUMBO_TAG_SELECT: case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_HEAD:
        return true;
    default:
        return false;
    }
}

bool isBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P: case GUMBO_TAG_DIV: case GUMBO_TAG_SECTION: case GUMBO_TAG_ARTICLE: case GUMBO_TAG_HEADER: case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_MAIN: case GUMBO_TAG_ASIDE: case GUMBO_TAG_BLOCKQUOTE: case GUMBO_TAG_PRE: case GUMBO_TAG_UL: case GUMBO_TAG_OL:
    case GUMBO_TAG_LI: case GUMBO_TAG_DL: case GUMBO_TAG_DT: case GUMBO_TAG_DD: case GUMBO_TAG_TABLE: case GUMBO_TAG_TR: case GUMBO_TAG_TD:
    case GUMBO_TAG_TH: case GUMBO_TAG_CAPTION: case GUMBO_TAG_FIGURE: case GUMBO_TAG_FIGCAPTION: case GUMBO_TAG_ADDRESS: case GUMBO_TAG_HR:
    case GUMBO_TAG_FORM: case GUMBO_TAG_BODY: case GUMBO_TAG_DETAILS: case GUMBO_TAG_SUMMARY: case GUMBO_TAG_CENTER:
        return true;
    default:
        return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
    }
}

void HtmlReader::flush()
{
    if (m_inRow) {
        m_draft.runs.append(Run{u" "_s});
        return;
    }
    const bool empty = std::ranges::all_of(m_draft.runs, [](const Run &r) { return r.text.trimmed().isEmpty(); });
    if (empty) {
        m_draft.runs.clear();
        return; // the item's marker waits for its words
    }
    addWithBreaks(m_builder, m_draft);
    m_draft = {};
}

void HtmlReader::addText(const GumboText &text)
{
    const QByteArrayView value(text.text);
    // Where entities were replaced the characters do not match the source one by one.
    const bool same = size_t(value.size()) == text.original_text.length;
    Run run{QString::fromUtf8(value), same ? m_offsets.at(qsizetype(text.start_pos.offset)) : -1};
    run.bold = m_bold > 0;
    run.url = m_url;
    if (!m_verbatim) {
        m_draft.runs.append(run);
        return;
    }
    for (const QString &line : run.text.split(u'\n')) {
        m_draft.runs.append(Run{line, -1, 0, {}, m_url, m_bold > 0});
        m_draft.runs.append(lineBreak());
    }
}

void HtmlReader::beginItem(const GumboElement &item)
{
    m_draft.kind = BlockKind::ListItem;
    m_draft.level = int(std::max<qsizetype>(0, m_lists.size() - 1));
    m_draft.marker = u"•"_s;
    if (m_lists.isEmpty() || !m_lists.last().ordered)
        return;
    OpenList &list = m_lists.last();
    bool given = false;
    const int value = attribute(item, "value").toInt(&given);
    list.next = given ? value : list.next;
    m_draft.marker = formatNumber(list.next++, list.format) + u'.';
}

void HtmlReader::readRow(const GumboElement &row, int depth)
{
    QList<const GumboNode *> cells;
    for (unsigned i = 0; i < row.children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(row.children.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT && (child->v.element.tag == GUMBO_TAG_TD || child->v.element.tag == GUMBO_TAG_TH))
            cells.append(child);
    }
    flush();
    // One cell is a page's layout, not a table.
    if (m_inRow || cells.size() < 2) {
        readChildren(row, depth);
        flush();
        return;
    }
    m_draft = {BlockKind::TableRow};
    m_inRow = true;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_draft.runs.append(Run{u"\t"_s});
        readChildren(cells.at(i)->v.element, depth + 1);
    }
    m_inRow = false;
    flush();
    m_draft = {};
}

void HtmlReader::readChildren(const GumboElement &element, int depth)
{
    for (unsigned i = 0; i < element.children.length; ++i)
        read(static_cast<const GumboNode *>(element.children.data[i]), depth + 1);
}

void HtmlReader::readElement(const GumboElement &element, int depth)
{
    const GumboTag tag = element.tag;
    if (isSkipped(tag) || gumbo_get_attribute(&element.attributes, "hidden"))
        return;
    if (tag == GUMBO_TAG_BR) {
        m_draft.runs.append(m_inRow ? Run{u" "_s} : lineBreak());
        return;
    }
    if (tag == GUMBO_TAG_TR)
        return readRow(element, depth);
    const bool block = isBlock(tag);
    if (block)
        flush();
    if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL) {
        const QString type = attribute(element, "type");
        const QString format = type == u"a" ? u"lowerLetter"_s : type == u"A" ? u"upperLetter"_s : type == u"i" ? u"lowerRoman"_s : type == u"I" ? u"upperRoman"_s : u"decimal"_s;
        bool given = false;
        const int start = attribute(element, "start").toInt(&given);
        m_lists.append({tag == GUMBO_TAG_OL, format, given ? start : 1});
    }
    if (tag == GUMBO_TAG_LI && !m_inRow)
        beginItem(element);
    if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 && !m_inRow)
        m_draft = {BlockKind::Heading, int(tag - GUMBO_TAG_H1) + 1};
    static const QRegularExpression bold(u"font-weight\\s*:\\s*(bold|[6-9]00)"_s);
    const bool isBold = tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG || bold.match(attribute(element, "style")).hasMatch();
    const QString url = tag == GUMBO_TAG_A ? attribute(element, "href").trimmed() : QString();
    const bool link = !url.isEmpty() && !url.startsWith(u'#') && !url.startsWith(u"javascript:"_s, Qt::CaseInsensitive);
    const QString outside = m_url;
    m_url = link ? url : m_url;
    m_bold += isBold ? 1 : 0;
    const bool verbatim = m_verbatim;
    m_verbatim = m_verbatim || tag == GUMBO_TAG_PRE;
    readChildren(element, depth);
    m_verbatim = verbatim;
    m_bold -= isBold ? 1 : 0;
    m_url = outside;
    if (block)
        flush();
    if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL)
        m_lists.removeLast();
    if (tag == GUMBO_TAG_LI && !m_inRow)
        m_draft = {};
}

void HtmlReader::read(const GumboNode *node, int depth)
{
    if (depth > deepest)
        return;
    if (node->type == GUMBO_NODE_ELEMENT)
        readElement(node->v.element, depth);
    else if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA)
        addText(node->v.text);
}

QByteArray declaredCharset(const QByteArray &bytes)
{
    static const QRegularExpression charset(u"charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)"_s, QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(bytes.left(2048))).captured(1).toLatin1();
}

QString titleOf(const QString &text)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]{0,500})"_s, QRegularExpression::CaseInsensitiveOption);
    return title.match(text.left(20000)).captured(1).simplified();
}

} // namespace

bool canReadHtml(const QByteArray &bytes, const QString &fileName)
{
    if (looksBinary(bytes))
        return false;
    const QByteArray start = bytes.left(1024).toLower();
    const bool named = fileName.endsWith(u".html"_s, Qt::CaseInsensitive) || fileName.endsWith(u".htm"_s, Qt::CaseInsensitive)
        || fileName.endsWith(u".xhtml"_s, Qt::CaseInsensitive);
    const QByteArray head = start.trimmed();
    return named || head.startsWith("<!doctype html") || head.startsWith("<html") || (head.startsWith("<?xml") && start.contains("<html"));
}

Result<TextDocument> readHtml(const QByteArray &bytes)
{
    const Decoded decoded = decodeText(bytes, declaredCharset(bytes));
    const QByteArray utf8 = decoded.text.toUtf8();
    DocumentBuilder builder(u"text/html"_s);
    builder.document().title = titleOf(decoded.text);
    builder.document().encoding = decoded.encoding;
    builder.document().encodingRepaired = decoded.repaired;
    GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, utf8.constData(), size_t(utf8.size()));
    HtmlReader reader(utf8, builder);
    reader.read(output->root);
    reader.flush();
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return builder.take();
}

} // namespace Rapporteur
