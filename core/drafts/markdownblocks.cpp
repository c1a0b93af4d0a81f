// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/markdownblocks.h"

#include "core/drafts/footnotes.h"
#include "core/drafts/frontmatter.h"
#include "core/text/entities.h"

#include <QRegularExpression>

#include <md4c.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QString attribute(const MD_ATTRIBUTE &value)
{
    QString text;
    for (int i = 0; value.text && value.substr_offsets[i] < value.size; ++i) {
        const MD_OFFSET from = value.substr_offsets[i];
        const QString part = QString::fromUtf8(value.text + from, qsizetype(value.substr_offsets[i + 1] - from));
        text += value.substr_types[i] == MD_TEXT_ENTITY ? withEntities(part) : part;
    }
    return text;
}

Qt::Alignment alignmentOf(MD_ALIGN align)
{
    return align == MD_ALIGN_CENTER ? Qt::AlignHCenter : align == MD_ALIGN_RIGHT ? Qt::AlignRight : Qt::AlignLeft;
}

/// Hears what md4c finds in `text`, which stands at `base` in the draft.
class BlockReader
{
public:
    BlockReader(const QString &text, qsizetype base);
    QList<MarkdownBlock> read(unsigned flags);

private:
    static int enterBlock(MD_BLOCKTYPE type, void *detail, void *self);
    static int leaveBlock(MD_BLOCKTYPE type, void *detail, void *self);
    static int enterSpan(MD_SPANTYPE type, void *detail, void *self);
    static int leaveSpan(MD_SPANTYPE type, void *detail, void *self);
    static int text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self);

    void begin(PaperKind kind);
    void beginWords();
    void beginList(int first);
    void beginItem(const MD_BLOCK_LI_DETAIL &item);
    void endItem();
    void beginCell(const MD_BLOCK_TD_DETAIL &cell, bool head);
    void end();
    void add(MD_TEXTTYPE type, QByteArrayView bytes);
    void addHtml(MarkdownRun run);

    const QByteArray m_utf8;
    const qsizetype m_base;
    std::vector<qint32> m_offsets; ///< of each byte in the UTF-16 text
    QList<MarkdownBlock> m_blocks;
    bool m_isOpen = false; ///< the last block is still being heard
    QList<int> m_numbers; ///< of the next item of each list we are in; 0: bullets
    int m_item = -1; ///< number of the item whose first block has not come yet; -1: none is waited for
    QString m_task; ///< box of a task that has not been set yet
    int m_quotes = 0; ///< that are open
    int m_quote = 0; ///< so far
    int m_strong = 0;
    int m_emphasis = 0;
    QString m_target;
    QString m_image;
};

BlockReader::BlockReader(const QString &text, qsizetype base)
    : m_utf8(text.toUtf8())
    , m_base(base)
    , m_offsets(size_t(m_utf8.size()) + 1)
{
    qint32 at = 0;
    for (qsizetype i = 0; i < m_utf8.size(); ++i) {
        const auto byte = uchar(m_utf8.at(i));
        m_offsets[size_t(i)] = (byte & 0xC0U) == 0x80U ? at - 1 : at;
        if ((byte & 0xC0U) != 0x80U)
            at += byte >= 0xF0U ? 2 : 1; // a pair of surrogates
    }
    m_offsets.back() = at;
}

QList<MarkdownBlock> BlockReader::read(unsigned flags)
{
    const MD_PARSER parser{0, flags, enterBlock, leaveBlock, enterSpan, leaveSpan, text, nullptr, nullptr};
    md_parse(m_utf8.constData(), MD_SIZE(m_utf8.size()), &parser, this);
    end();
    return m_blocks;
}

void BlockReader::begin(PaperKind kind)
{
    end();
    m_blocks.append({.kind = kind, .level = int(m_numbers.size()), .quote = m_quotes > 0 ? m_quote : 0});
    m_isOpen = true;
}

/// A block of words: the first of a list's item is the item itself.
void BlockReader::beginWords()
{
    begin(m_item >= 0 ? PaperKind::ListItem : m_quotes > 0 ? PaperKind::Quote : PaperKind::Paragraph);
    m_blocks.last().number = std::max(0, m_item);
    if (m_item >= 0 && !m_task.isEmpty())
        m_blocks.last().runs.append({.text = m_task});
    m_task.clear();
    m_item = -1;
}

void BlockReader::beginList(int first)
{
    if (m_item >= 0) // "- - words": an item that begins with a list
        beginWords();
    end();
    m_numbers.append(first);
}

void BlockReader::beginItem(const MD_BLOCK_LI_DETAIL &item)
{
    end();
    m_item = m_numbers.last() == 0 ? 0 : m_numbers.last()++;
    m_task = item.is_task == 0 ? QString() : item.task_mark == ' ' ? u"☐ "_s : u"☑ "_s;
}

void BlockReader::endItem()
{
    if (m_item >= 0)
        beginWords(); // an empty one
    end();
}

void BlockReader::beginCell(const MD_BLOCK_TD_DETAIL &cell, bool head)
{
    MarkdownBlock &table = m_blocks.last();
    if (head)
        table.alignments.append(alignmentOf(cell.align));
    table.rows.last().append(QList<MarkdownRun>());
}

void BlockReader::end()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    MarkdownBlock &block = m_blocks.last();
    if (block.kind == PaperKind::Code && !block.runs.isEmpty() && block.runs.last().text.endsWith(u'\n'))
        block.runs.last().text.chop(1);
    for (const MarkdownRun &run : runsOf(block)) {
        if (run.source < 0)
            continue;
        if (block.span.start < 0)
            block.span.start = run.source;
        block.span.end = std::max(block.span.end, run.source + run.text.size());
    }
    // Of raw HTML that says nothing, nothing is left.
    if (block.kind == PaperKind::Paragraph && block.runs.isEmpty())
        m_blocks.removeLast();
}

int BlockReader::enterBlock(MD_BLOCKTYPE type, void *detail, void *data)
{
    auto *self = static_cast<BlockReader *>(data);
    switch (type) {
    case MD_BLOCK_QUOTE:
        if (self->m_item >= 0)
            self->beginWords();
        self->end();
        self->m_quote += self->m_quotes++ == 0;
        break;
    case MD_BLOCK_UL:
        self->beginList(0);
        break;
    case MD_BLOCK_OL:
        self->beginList(std::max(1, int(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start)));
        break;
    case MD_BLOCK_LI:
        self->beginItem(*static_cast<MD_BLOCK_LI_DETAIL *>(detail));
        break;
    case MD_BLOCK_HR:
        self->begin(PaperKind::Rule);
        self->end();
        break;
    case MD_BLOCK_H:
        self->beginWords();
        if (self->m_quotes == 0) {
            self->m_blocks.last().kind = PaperKind::Heading;
            self->m_blocks.last().level = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        }
        break;
    case MD_BLOCK_CODE:
        self->begin(PaperKind::Code);
        break;
    case MD_BLOCK_P:
    case MD_BLOCK_HTML:
        self->beginWords();
        break;
    case MD_BLOCK_TABLE:
        self->begin(PaperKind::Table);
        self->m_blocks.last().headRows = int(static_cast<MD_BLOCK_TABLE_DETAIL *>(detail)->head_row_count);
        break;
    case MD_BLOCK_TR:
        self->m_blocks.last().rows.append(QList<QList<MarkdownRun>>());
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        self->beginCell(*static_cast<MD_BLOCK_TD_DETAIL *>(detail), type == MD_BLOCK_TH);
        break;
    default:
        break;
    }
    return 0;
}

int BlockReader::leaveBlock(MD_BLOCKTYPE type, void *, void *data)
{
    auto *self = static_cast<BlockReader *>(data);
    switch (type) {
    case MD_BLOCK_QUOTE:
        self->end();
        --self->m_quotes;
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        self->end();
        self->m_numbers.removeLast();
        break;
    case MD_BLOCK_LI:
        self->endItem();
        break;
    case MD_BLOCK_H:
    case MD_BLOCK_CODE:
    case MD_BLOCK_HTML:
    case MD_BLOCK_P:
    case MD_BLOCK_TABLE:
        self->end();
        break;
    default:
        break;
    }
    return 0;
}

int BlockReader::enterSpan(MD_SPANTYPE type, void *detail, void *data)
{
    auto *self = static_cast<BlockReader *>(data);
    self->m_strong += type == MD_SPAN_STRONG;
    self->m_emphasis += type == MD_SPAN_EM;
    if (type == MD_SPAN_A)
        self->m_target = attribute(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
    else if (type == MD_SPAN_IMG && self->m_image.isEmpty()) {
        self->m_image = attribute(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src);
        self->add(MD_TEXT_NORMAL, {}); // it may have no words
    }
    return 0;
}

int BlockReader::leaveSpan(MD_SPANTYPE type, void *, void *data)
{
    auto *self = static_cast<BlockReader *>(data);
    self->m_strong -= type == MD_SPAN_STRONG;
    self->m_emphasis -= type == MD_SPAN_EM;
    if (type == MD_SPAN_A)
        self->m_target.clear();
    else if (type == MD_SPAN_IMG)
        self->m_image.clear();
    return 0;
}

/// Raw HTML: a break of line or page is what it says, other tags and comments are nothing.
void BlockReader::addHtml(MarkdownRun run)
{
    static const QRegularExpression pageBreak(u"page[\\s-]?break"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lineBreak(u"^<br\\s*/?>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"<!--.*?(-->|$)|<[^>]*>"_s, QRegularExpression::DotMatchesEverythingOption);
    if (run.text.contains(pageBreak)) {
        begin(PaperKind::PageBreak);
        m_blocks.last().span = {run.source, run.source};
        m_isOpen = false;
        return;
    }
    const bool breaks = run.text.contains(lineBreak);
    run.text.remove(tags);
    run.verbatim = false;
    if (breaks)
        run.text.prepend(u'\n');
    if (!run.text.trimmed().isEmpty() || breaks)
        m_blocks.last().runs.append(run);
}

void BlockReader::add(MD_TEXTTYPE type, QByteArrayView bytes)
{
    if (!m_isOpen)
        beginWords();
    MarkdownBlock &block = m_blocks.last();
    MarkdownRun run{.text = QString::fromUtf8(bytes), .strong = m_strong > 0, .emphasis = m_emphasis > 0, .code = type == MD_TEXT_CODE,
        .target = m_target, .image = m_image};
    const auto at = std::less_equal<>()(m_utf8.constData(), bytes.data()) ? bytes.data() - m_utf8.constData() : m_utf8.size() + 1;
    if (at + bytes.size() <= m_utf8.size()) {
        run.source = m_base + m_offsets[size_t(at)];
        run.verbatim = true;
    }
    if (type == MD_TEXT_SOFTBR || type == MD_TEXT_BR) {
        run.text = type == MD_TEXT_BR ? u"\n"_s : u" "_s;
    } else if (type == MD_TEXT_NULLCHAR) {
        run.text = QString(QChar::ReplacementCharacter);
    } else if (type == MD_TEXT_ENTITY) {
        run.text = withEntities(run.text);
        run.verbatim = false;
    } else if (type == MD_TEXT_HTML) {
        return addHtml(run);
    }
    if (block.kind == PaperKind::Table && !block.rows.isEmpty() && !block.rows.last().isEmpty())
        block.rows.last().last().append(run);
    else
        block.runs.append(run);
}

int BlockReader::text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data)
{
    static_cast<BlockReader *>(data)->add(type, {text, qsizetype(size)});
    return 0;
}

/// Rules are written nowhere that md4c tells: each is the first line of its kind behind the block before it.
void placeRules(QList<MarkdownBlock> &blocks, const QString &markdown, qsizetype from)
{
    static const QRegularExpression rule(u"^[ >]*(?:[-*+]\\s+)?([-*_])(?:[ \\t]*\\1){2,}[ \\t]*\\r?$"_s, QRegularExpression::MultilineOption);
    for (MarkdownBlock &block : blocks) {
        if (block.kind == PaperKind::Rule) {
            if (const auto match = rule.match(markdown, from); match.hasMatch())
                block.span = {match.capturedStart(1), match.capturedEnd()};
        }
        if (block.span.isValid())
            from = std::max(from, block.span.end);
    }
}

constexpr unsigned dialect = MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;

} // namespace

QList<MarkdownRun> runsOf(const MarkdownBlock &block)
{
    QList<MarkdownRun> runs = block.runs;
    for (const auto &row : block.rows) {
        for (const auto &cell : row)
            runs += cell;
    }
    return runs;
}

MarkdownText markdownBlocks(const QString &markdown)
{
    MarkdownText read;
    const qsizetype from = frontPlaceIn(markdown).body;
    QString body = markdown.sliced(from);
    for (const FootnoteDefinition &one : footnotesIn(markdown, from)) {
        const QString words = markdown.sliced(one.words.start, one.words.length());
        read.notes.append({one.label, one.whole, BlockReader(words, one.words.start).read(dialect | MD_FLAG_NOINDENTEDCODEBLOCKS)});
        for (qsizetype i = one.whole.start - from; i < one.whole.end - from; ++i) {
            if (body.at(i) != u'\n')
                body[i] = u' ';
        }
    }
    read.blocks = BlockReader(body, from).read(dialect);
    for (MarkdownBlock &block : read.blocks) {
        if (block.kind == PaperKind::Paragraph && block.runs.size() == 1 && (block.runs.first().text == u"\\newpage"_s || block.runs.first().text == u"\\pagebreak"_s))
            block.kind = PaperKind::PageBreak;
    }
    placeRules(read.blocks, markdown, from);
    return read;
}

} // namespace Rapporteur
