// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extract/decode.h"
#include "core/text/entities.h"
#include "core/text/extract/extractor.h"
#include "core/text/markers.h"
#include "core/text/plainlines.h"

#include <QRegularExpression>

#include <md4c.h>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct OpenList {
    QString mark; ///< of a bulleted list
    unsigned next = 0;
    QChar delimiter;
};

/// Hears what md4c finds and makes blocks of it.
class MarkdownReader
{
public:
    MarkdownReader(const QString &text, DocumentBuilder &builder)
        : m_text(text)
        , m_utf8(text.toUtf8())
        , m_offsets(m_utf8)
        , m_limit(wrapLimitOf(text))
        , m_builder(builder)
    {
    }

    bool read(qsizetype from);

private:
    static int enterBlock(MD_BLOCKTYPE type, void *detail, void *self);
    static int leaveBlock(MD_BLOCKTYPE type, void *detail, void *self);
    static int enterSpan(MD_SPANTYPE type, void *detail, void *self);
    static int leaveSpan(MD_SPANTYPE type, void *detail, void *self);
    static int text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self);

    void beginItem();
    void addText(MD_TEXTTYPE type, QByteArrayView text);
    void addVerbatim(const Run &run);
    void endLine(Gap gap);
    void endBlock();
    void addRow();
    TextLine lineOf(const QList<Run> &runs) const;

    const QString &m_text;
    const QByteArray m_utf8;
    const Utf8Offsets m_offsets;
    const double m_limit;
    DocumentBuilder &m_builder;
    QList<OpenList> m_lists;
    QString m_marker; ///< of the item whose first block has not come yet
    QList<Run> m_runs; ///< of the line
    QList<TextLine> m_lines; ///< of the block
    Gap m_gap = Gap::None;
    bool m_inItem = false;
    bool m_inTable = false;
    bool m_inVerbatim = false;
    bool m_inHtml = false;
    int m_bold = 0;
    int m_heading = 0;
    QString m_url;
};

/// `text` of raw HTML without its tags and comments.
QString withoutTags(QStringView text)
{
    QString out;
    bool inside = false;
    for (const QChar c : text) {
        if (c == u'<')
            inside = true;
        else if (c == u'>' && inside)
            inside = false;
        else if (!inside)
            out += c;
    }
    return out;
}

TextLine MarkdownReader::lineOf(const QList<Run> &runs) const
{
    TextLine line;
    line.runs = runs;
    line.bold = !runs.isEmpty();
    qsizetype source = -1;
    for (const Run &run : runs) {
        line.text += run.text;
        line.bold = line.bold && (run.bold || run.text.trimmed().isEmpty());
        source = source < 0 ? run.source : source;
    }
    line.text = line.text.trimmed();
    const qsizetype space = line.text.indexOf(u' ');
    line.firstWord = double(space < 0 ? line.text.size() : space) + 1;
    if (m_limit < 1e5 && source >= 0) {
        const qsizetype begin = source == 0 ? 0 : m_text.lastIndexOf(u'\n', source - 1) + 1;
        const qsizetype end = m_text.indexOf(u'\n', source);
        line.room = m_limit - double((end < 0 ? m_text.size() : end) - begin);
    }
    return line;
}

void MarkdownReader::endLine(Gap gap)
{
    TextLine line = lineOf(m_runs);
    m_runs.clear();
    if (!line.text.isEmpty()) {
        line.gap = m_gap;
        m_lines.append(line);
    }
    m_gap = gap;
}

void MarkdownReader::endBlock()
{
    endLine(Gap::None);
    if (m_lines.isEmpty())
        return;
    QList<BlockDraft> drafts;
    if (m_heading > 0) {
        BlockDraft draft{BlockKind::Heading, m_heading};
        for (const TextLine &line : std::as_const(m_lines))
            draft.runs += line.runs + QList<Run>{Run{u" "_s}};
        drafts.append(draft);
    } else {
        drafts = paragraphsOf(m_lines, false);
    }
    for (BlockDraft &draft : drafts) {
        if (m_inItem && !m_marker.isEmpty() && draft.kind != BlockKind::Heading) {
            const Marker own = markerOf(m_lines.first().text);
            draft.kind = BlockKind::ListItem;
            draft.level = int(std::max<qsizetype>(0, m_lists.size() - 1));
            // "- 1) …": the numbering says more than the bullet.
            if (!own.isValid() || own.bullet)
                draft.marker = m_marker;
        }
        m_marker.clear();
        m_builder.add(std::move(draft));
    }
    m_lines.clear();
}

void MarkdownReader::addRow()
{
    BlockDraft draft{BlockKind::TableRow};
    draft.runs = m_runs;
    m_runs.clear();
    m_builder.add(std::move(draft));
}

void MarkdownReader::beginItem()
{
    endBlock();
    m_inItem = true;
    if (m_lists.isEmpty())
        return;
    OpenList &list = m_lists.last();
    m_marker = list.mark.isEmpty() ? QString(QString::number(list.next++) + list.delimiter) : list.mark;
}

int MarkdownReader::enterBlock(MD_BLOCKTYPE type, void *detail, void *data)
{
    auto *self = static_cast<MarkdownReader *>(data);
    switch (type) {
    case MD_BLOCK_UL:
        self->endBlock();
        self->m_lists.append({QString(QChar::fromLatin1(static_cast<MD_BLOCK_UL_DETAIL *>(detail)->mark))});
        break;
    case MD_BLOCK_OL: {
        const auto *list = static_cast<MD_BLOCK_OL_DETAIL *>(detail);
        self->endBlock();
        self->m_lists.append({{}, list->start, QChar::fromLatin1(list->mark_delimiter)});
        break;
    }
    case MD_BLOCK_LI:
        self->beginItem();
        break;
    case MD_BLOCK_H:
        self->endBlock();
        self->m_heading = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        break;
    case MD_BLOCK_CODE:
        self->endBlock();
        self->m_inVerbatim = true;
        break;
    case MD_BLOCK_HTML:
        self->endBlock();
        self->m_inHtml = true;
        break;
    case MD_BLOCK_TABLE:
        self->endBlock();
        self->m_inTable = true;
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        if (!self->m_runs.isEmpty())
            self->m_runs.append(Run{u"\t"_s});
        self->m_runs.append(Run{});
        break;
    default:
        break;
    }
    return 0;
}

int MarkdownReader::leaveBlock(MD_BLOCKTYPE type, void *, void *data)
{
    auto *self = static_cast<MarkdownReader *>(data);
    switch (type) {
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        self->endBlock();
        if (!self->m_lists.isEmpty())
            self->m_lists.removeLast();
        break;
    case MD_BLOCK_LI:
        self->endBlock();
        self->m_inItem = self->m_lists.size() > 1;
        self->m_marker.clear();
        break;
    case MD_BLOCK_P:
    case MD_BLOCK_H:
    case MD_BLOCK_CODE:
    case MD_BLOCK_HTML:
        self->endBlock();
        self->m_heading = 0;
        self->m_inVerbatim = self->m_inHtml = false;
        break;
    case MD_BLOCK_TR:
        self->addRow();
        break;
    case MD_BLOCK_TABLE:
        self->m_inTable = false;
        break;
    default:
        break;
    }
    return 0;
}

int MarkdownReader::enterSpan(MD_SPANTYPE type, void *detail, void *data)
{
    auto *self = static_cast<MarkdownReader *>(data);
    if (type == MD_SPAN_STRONG)
        ++self->m_bold;
    if (type == MD_SPAN_A) {
        const MD_ATTRIBUTE &href = static_cast<MD_SPAN_A_DETAIL *>(detail)->href;
        const QString url = withEntities(QString::fromUtf8(href.text, qsizetype(href.size)));
        self->m_url = url.startsWith(u'#') ? QString() : url;
    }
    return 0;
}

int MarkdownReader::leaveSpan(MD_SPANTYPE type, void *, void *data)
{
    auto *self = static_cast<MarkdownReader *>(data);
    if (type == MD_SPAN_STRONG)
        --self->m_bold;
    if (type == MD_SPAN_A)
        self->m_url.clear();
    return 0;
}

void MarkdownReader::addVerbatim(const Run &run)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i <= run.text.size(); ++i) {
        if (i < run.text.size() && run.text.at(i) != u'\n')
            continue;
        Run part = run;
        part.text = run.text.sliced(from, i - from);
        part.source = run.source < 0 ? -1 : run.source + from;
        if (!part.text.isEmpty())
            m_runs.append(part);
        if (i < run.text.size())
            endLine(Gap::Blank);
        from = i + 1;
    }
}

void MarkdownReader::addText(MD_TEXTTYPE type, QByteArrayView bytes)
{
    if (type == MD_TEXT_SOFTBR || type == MD_TEXT_BR) {
        if (m_inTable || m_heading > 0)
            m_runs.append(Run{u" "_s});
        else
            endLine(type == MD_TEXT_BR ? Gap::Blank : Gap::None);
        return;
    }
    const qsizetype at = bytes.data() - m_utf8.constData();
    const bool inside = std::less_equal<>()(m_utf8.constData(), bytes.data()) && at + bytes.size() <= m_utf8.size();
    Run run{QString::fromUtf8(bytes), inside ? m_offsets.at(at) : -1};
    run.bold = m_bold > 0;
    run.url = m_url;
    if (type == MD_TEXT_ENTITY)
        run.text = withEntities(run.text);
    else if (type == MD_TEXT_HTML && !m_inHtml)
        run = run.text.startsWith(u"<br"_s, Qt::CaseInsensitive) ? Run{u" "_s} : Run{};
    else if (type == MD_TEXT_HTML)
        run = Run{withoutTags(run.text)};
    if (m_inVerbatim || m_inHtml)
        addVerbatim(run);
    else
        m_runs.append(run);
}

int MarkdownReader::text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data)
{
    static_cast<MarkdownReader *>(data)->addText(type, {text, qsizetype(size)});
    return 0;
}

bool MarkdownReader::read(qsizetype from)
{
    const MD_PARSER parser{0, MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS,
        enterBlock, leaveBlock, enterSpan, leaveSpan, text, nullptr, nullptr};
    const qsizetype start = QStringView(m_text).first(from).toUtf8().size();
    const int status = md_parse(m_utf8.constData() + start, MD_SIZE(m_utf8.size() - start), &parser, this);
    endBlock();
    return status == 0;
}

/// Adds what a YAML head tells of the meeting: its title, day, place and people. Its other lines are about the page.
/// Gives where it ends.
qsizetype readFrontMatter(const QString &text, DocumentBuilder &builder)
{
    static const QRegularExpression key(u"^(?<key>[A-Za-z][\\w -]*):(?<value>.*)$"_s);
    static const QRegularExpression item(u"^\\s*-\\s+[\"']?(?<words>.+?)[\"']?\\s*$"_s);
    static const QStringList telling{u"title"_s, u"subtitle"_s, u"date"_s, u"time"_s, u"place"_s, u"location"_s, u"venue"_s, u"speakers"_s, u"speaker"_s,
        u"presenters"_s, u"participants"_s, u"attendees"_s, u"chair"_s, u"moderator"_s, u"host"_s};
    if (!text.startsWith(u"---\n"))
        return 0;
    const qsizetype end = text.indexOf(u"\n---\n"_s, 3);
    if (end < 0 || end > 20000)
        return 0;
    bool kept = false; // the key that items belong to
    for (qsizetype at = 4, next = 0; at < end; at = next + 1) {
        next = text.indexOf(u'\n', at);
        next = next < 0 ? end : std::min(end, next);
        const QString line = text.sliced(at, next - at);
        const auto named = key.match(line);
        const auto listed = item.match(line);
        if (named.hasMatch())
            kept = telling.contains(named.captured(u"key"_s).toLower());
        if (line.startsWith(u"title:"))
            builder.document().title = line.sliced(6).remove(u'"').remove(u'\'').trimmed();
        BlockDraft draft;
        if (listed.hasMatch()) {
            draft.kind = BlockKind::ListItem;
            draft.marker = u"-"_s;
            draft.runs = {Run{listed.captured(u"words"_s), at + listed.capturedStart(u"words"_s)}};
        } else {
            draft.runs = {Run{line, at}};
        }
        if (kept && !line.trimmed().isEmpty())
            builder.add(std::move(draft));
        else
            builder.document().furniture.append(line);
    }
    return end + 5;
}

} // namespace

bool canReadMarkdown(const QByteArray &bytes, const QString &fileName)
{
    static const QStringList endings{u".md"_s, u".markdown"_s, u".mkd"_s, u".mdown"_s};
    return !looksBinary(bytes) && std::ranges::any_of(endings, [&](const QString &e) { return fileName.endsWith(e, Qt::CaseInsensitive); });
}

Result<TextDocument> readMarkdown(const QByteArray &bytes)
{
    const Decoded decoded = decodeText(bytes);
    DocumentBuilder builder(u"text/markdown"_s);
    builder.document().encoding = decoded.encoding;
    builder.document().encodingRepaired = decoded.repaired;
    const qsizetype from = readFrontMatter(decoded.text, builder);
    if (!MarkdownReader(decoded.text, builder).read(from))
        return readPlainText(bytes);
    return builder.take();
}

} // namespace Rapporteur
