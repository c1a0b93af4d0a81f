// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/xmltext.h"
#include "core/paper/paperformat.h"
#include "core/paper/paperstructure.h"
#include "core/paper/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QString asEntity(char32_t code)
{
    return u"&#"_s + QString::number(uint(code)) + u';';
}

bool isPunctuation(QChar c)
{
    return c.isPunct() || c.isSymbol();
}

QString escaped(const QString &text)
{
    static const QString special = u"\\`*_[]<>&|~$^#"_s;
    QString out;
    for (const QChar c : text) {
        if (special.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

/// What would begin a heading, a list, a rule or code at the start of a line is escaped there.
QString escapedAtStart(QString line)
{
    static const QRegularExpression marker(u"^(?:(\\d{1,9})[.)]|[+=:-])"_s);
    line = line.trimmed();
    const QRegularExpressionMatch match = marker.match(line);
    if (match.hasMatch())
        line.insert(match.hasCaptured(1) ? match.capturedEnd(1) : 0, u'\\');
    return line;
}

/// Puts a run between marks such as "**". White space at its ends goes outside. Where a letter and a punctuation mark meet across the
/// marks, CommonMark would not see them: the letter is then written by its number.
void addMarked(QString &out, const QString &text, const QString &marks)
{
    const QString inside = text.trimmed();
    const qsizetype before = text.indexOf(inside);
    out += QStringView(text).left(before);
    if (!inside.isEmpty()) {
        if (!out.isEmpty() && out.back().isLetterOrNumber() && !out.back().isSurrogate() && isPunctuation(inside.front())) {
            const char32_t last = out.back().unicode();
            out.chop(1);
            out += asEntity(last);
        }
        QString closing = marks;
        std::ranges::reverse(closing);
        out += marks + inside + closing;
    }
    out += QStringView(text).sliced(before + inside.size());
}

QString codeSpan(const QString &text, bool inTable)
{
    QString ticks = u"`"_s;
    while (text.contains(ticks))
        ticks += u'`';
    const bool pad = text.startsWith(u'`') || text.endsWith(u'`');
    QString inside = pad ? u' ' + text + u' ' : text;
    if (inTable)
        inside.replace(u'|', u"\\|"_s);
    return ticks + inside.replace(u'\n', u' ') + ticks;
}

/// As GitHub, pandoc and most others name a heading for links.
QString slugOf(const QString &heading)
{
    QString slug;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c == u'-' || c == u'_')
            slug += c;
        else if (c.isSpace())
            slug += u'-';
    }
    return slug;
}

class Page
{
public:
    Page(const Paper &paper, const PaperWriting &writing)
        : m_paper(paper)
        , m_writing(writing)
    {
    }

    Result<QByteArray> write();

private:
    void titleBlock();
    void contents();
    void block(int index);
    void item(const PaperBlock &block);
    void quote(const PaperBlock &block, bool goesOn);
    void code(const PaperBlock &block);
    void table(const PaperTable &table);
    void notes();
    [[nodiscard]] QString inlineText(const PaperText &text, bool inTable = false) const;
    [[nodiscard]] QString paragraph(const PaperText &text, const QString &label = {}) const;
    [[nodiscard]] int indent(int level) const { return std::accumulate(m_indents.cbegin(), m_indents.cbegin() + std::min<qsizetype>(level, m_indents.size()), 0); }
    void add(const QString &lines, int indent = 0, const QString &first = {});

    const Paper &m_paper;
    const PaperWriting &m_writing;
    QString m_out;
    ListNesting m_nesting;
    QList<int> m_indents; ///< of what is inside the open items
    bool m_tight = false; ///< the last block was a list item
    bool m_otherMarks = false; ///< two lists that follow each other have other marks, lest they be one
};

/// Adds a block. Its first line begins with `first`, which stands in the indent.
void Page::add(const QString &lines, int indent, const QString &first)
{
    if (!m_out.isEmpty() && !m_tight)
        m_out += u'\n';
    bool isFirst = true;
    for (const QString &line : lines.split(u'\n')) {
        const QString lead = isFirst ? QString(indent - first.size(), u' ') + first : QString(indent, u' ');
        m_out += (line.isEmpty() && !(isFirst && !first.isEmpty()) ? QString() : lead + line) + u'\n';
        isFirst = false;
    }
}

QString Page::inlineText(const PaperText &text, bool inTable) const
{
    QString out;
    bool afterMarks = false; // the last run ended with marks after punctuation
    for (const PaperRun &run : text) {
        if (marksNote(m_paper, run))
            out += u"[^"_s + QString::number(run.note) + u']';
        const QString clean = xmlText(run.text);
        if (clean.isEmpty())
            continue;
        QString inside = run.code ? codeSpan(clean, inTable) : escaped(clean);
        const QString marks = QString(run.strong ? u"**"_s : QString()) + (run.emphasis ? u"*"_s : QString());
        const QString target = linkTarget(run);
        if (afterMarks && inside.front().isLetterOrNumber() && !inside.front().isSurrogate())
            inside = asEntity(inside.front().unicode()) + inside.sliced(1);
        if (!target.isEmpty() && clean == target)
            inside = u'<' + target + u'>';
        else if (!target.isEmpty() && !target.startsWith(u'#'))
            inside = u'[' + inside + u"](<"_s + QString(target).replace(u'|', u"%7C"_s) + u">)"_s;
        if (marks.isEmpty())
            out += inside;
        else
            addMarked(out, inside, marks);
        const QString trimmed = clean.trimmed();
        afterMarks = !marks.isEmpty() && !trimmed.isEmpty() && !clean.back().isSpace() && (isPunctuation(trimmed.back()) || !target.isEmpty() || run.code);
    }
    return out.replace(u'\n', inTable ? u"<br>"_s : u"\\\n"_s);
}

QString Page::paragraph(const PaperText &text, const QString &label) const
{
    QStringList lines = QString(label.isEmpty() ? inlineText(text) : escaped(xmlText(label)) + u' ' + inlineText(text)).split(u'\n');
    for (QString &line : lines)
        line = escapedAtStart(line);
    lines.removeIf([](const QString &line) { return line == u"\\"; });
    return lines.join(u'\n');
}

void Page::titleBlock()
{
    QStringList kicker;
    for (const QString &part : {m_paper.kind, m_paper.classification, m_paper.date}) {
        if (!part.isEmpty())
            kicker.append(escaped(xmlText(part).simplified()));
    }
    if (!kicker.isEmpty())
        add(escapedAtStart(kicker.join(u" · "_s)));
    if (!m_paper.title.isEmpty())
        add(u"# "_s + escaped(xmlText(m_paper.title).simplified()));
    if (!m_paper.subtitle.isEmpty())
        add(paragraph({{.text = m_paper.subtitle, .emphasis = true}}));
    for (const auto &[name, value] : m_paper.fields) {
        add(paragraph({{.text = name + u':', .strong = true}, {.text = u' ' + value}}), 2, u"- "_s);
        m_tight = true;
    }
    m_tight = false;
}

void Page::contents()
{
    const QList<ContentsEntry> entries = contentsOf(m_paper);
    if (!m_paper.hasContents || entries.isEmpty())
        return;
    add(u"**"_s + escaped(PaperWords::tr("Contents")) + u"**"_s);
    QHash<QString, int> seen;
    int level = 0;
    for (const ContentsEntry &entry : entries) {
        const QString slug = slugOf(entry.text);
        const int again = seen[slug]++;
        level = std::min(entry.level, level + 1); // none is deeper than the one before allows
        add(u'[' + escaped(xmlText(entry.text)) + u"](#"_s + slug + (again ? u'-' + QString::number(again) : QString()) + u')', 2 * level, u"- "_s);
        m_tight = true;
    }
    m_tight = false;
}

void Page::item(const PaperBlock &block)
{
    const QList<ListStep> steps = m_nesting.before(block);
    const bool another = steps.contains(ListStep::CloseList) && steps.contains(ListStep::OpenList);
    const bool first = steps.contains(ListStep::OpenList);
    m_otherMarks = another ? !m_otherMarks : first && m_nesting.depth() == 1 ? false : m_otherMarks;
    const QString mark = block.number > 0 ? QString::number(block.number) + (m_otherMarks ? u") "_s : u". "_s) : m_otherMarks ? u"* "_s : u"- "_s;
    m_indents.resize(m_nesting.depth() - 1, 2);
    const int outer = indent(m_nesting.depth() - 1);
    m_indents.append(int(mark.size()));
    m_tight = m_tight && !another;
    add(paragraph(block.text), outer + int(mark.size()), mark);
    m_tight = true;
}

/// `goesOn`: in the block quote that the last lines are of.
void Page::quote(const PaperBlock &block, bool goesOn)
{
    m_tight = goesOn;
    QStringList lines = paragraph(block.text, block.label).split(u'\n');
    for (QString &line : lines)
        line.prepend(u"> "_s);
    if (goesOn)
        lines.prepend(u">"_s);
    add(lines.join(u'\n'), indent(block.level));
}

void Page::code(const PaperBlock &block)
{
    const QString text = xmlText(plainText(block.text));
    QString fence = u"```"_s;
    while (text.contains(fence))
        fence += u'`';
    add(fence + u'\n' + text + (text.endsWith(u'\n') ? u""_s : u"\n"_s) + fence, indent(block.level));
}

void Page::table(const PaperTable &table)
{
    const int columns = columnCount(table);
    if (columns == 0)
        return;
    const auto line = [&](const QList<PaperText> &cells) {
        QString line = u"|"_s;
        for (int column = 0; column < columns; ++column)
            line += u' ' + inlineText(cells.value(column), true).trimmed() + u" |"_s;
        return line;
    };
    QStringList lines{line(table.headRows > 0 ? table.rows.constFirst() : QList<PaperText>())};
    QString rule = u"|"_s;
    for (int column = 0; column < columns; ++column) {
        const Qt::Alignment alignment = columnAlignment(table, column);
        rule += alignment & Qt::AlignRight ? u" ---: |"_s : alignment & Qt::AlignHCenter ? u" :---: |"_s : u" --- |"_s;
    }
    lines.append(rule);
    for (const QList<PaperText> &row : table.rows.sliced(table.headRows > 0 ? 1 : 0))
        lines.append(line(row));
    add(lines.join(u'\n'), indent(m_nesting.depth()));
}

void Page::block(int index)
{
    const PaperBlock &block = m_paper.blocks[index];
    if (block.kind == PaperKind::ListItem)
        return item(block);
    (void)m_nesting.before(block);
    m_tight = false;
    switch (block.kind) {
    case PaperKind::Heading:
        return add(QString(std::clamp(block.level + 1, 2, 6), u'#') + u' ' + inlineText(block.text).replace(u"\\\n"_s, u" "_s));
    case PaperKind::Quote:
        return quote(block, isAttribution(m_paper, index));
    case PaperKind::Table:
        return table(block.table);
    case PaperKind::Figure:
        return add(paragraph({{.text = PaperWords::tr("Figure: %1").arg(block.figure.caption), .emphasis = true}, {.text = u"\n"_s + block.figure.alternative}}), indent(block.level));
    case PaperKind::Code:
        return code(block);
    case PaperKind::Rule:
        return add(u"---"_s, indent(block.level));
    case PaperKind::PageBreak:
        return;
    default:
        return add(paragraph(block.text, block.label), indent(block.level));
    }
}

void Page::notes()
{
    for (int note = 1; note <= m_paper.notes.size(); ++note) {
        QString text = paragraph(m_paper.notes[note - 1]);
        add(u"[^"_s + QString::number(note) + u"]: "_s + text.replace(u"\n"_s, u"\n    "_s));
    }
}

Result<QByteArray> Page::write()
{
    titleBlock();
    contents();
    for (int i = 0; i < m_paper.blocks.size(); ++i) {
        if (const auto going = goOn(m_writing); !going)
            return std::unexpected(going.error());
        block(i);
    }
    m_tight = false;
    notes();
    if (!m_paper.foot.isEmpty())
        add(u"---\n\n"_s + paragraph({{.text = m_paper.foot}}));
    return m_out.toUtf8();
}

} // namespace

Result<QByteArray> paperAsMarkdown(const Paper &paper, const PaperWriting &writing)
{
    return Page(paper, writing).write();
}

} // namespace Rapporteur
