// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/xmltext.h"
#include "core/paper/paperformat.h"
#include "core/paper/paperstructure.h"
#include "core/paper/textcells.h"
#include "core/paper/words.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int measure = 72; // columns
constexpr int gap = 2; // between the columns of a table

/// Whether a line is broken before `at` where Unicode lets it: after a space or hyphen and beside wide letters, but not in an address.
bool breaksWell(const QString &text, qsizetype at)
{
    const QChar before = text[at - 1];
    const auto isWide = [&](qsizetype i) { return textCells(QStringView(text).sliced(i, 1)) == 2; };
    return before.isSpace() || before == u'-' || at == text.size() || isWide(at - 1) || isWide(at);
}

/// Breaks a line where a line may be broken; what is longer than a line, wherever it must be.
QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    QString line;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0, to = breaks.toNextBoundary(); to > from; from = to, to = breaks.toNextBoundary()) {
        while (!breaksWell(text, to) && to < text.size())
            to = breaks.toNextBoundary();
        QString piece = text.sliced(from, to - from);
        if (!line.isEmpty() && textCells(line) + textCells(QStringView(piece).trimmed()) > width) {
            lines.append(line.trimmed());
            line.clear();
        }
        while (textCells(QStringView(piece).trimmed()) > width) {
            const qsizetype end = fittingEnd(piece, width);
            lines.append(piece.first(end));
            piece.remove(0, end);
        }
        line += piece;
    }
    if (!line.trimmed().isEmpty() || lines.isEmpty())
        lines.append(line.trimmed());
    return lines;
}

QString padded(const QString &text, int width, Qt::Alignment alignment)
{
    const int room = std::max(0, width - textCells(text));
    const int before = alignment & Qt::AlignRight ? room : alignment & Qt::AlignHCenter ? room / 2 : 0;
    return QString(before, u' ') + text + QString(room - before, u' ');
}

/// Takes from the widest columns until all have room; false where a word would have to be broken.
bool narrowTo(int room, QList<int> &widths, const QList<QStringList> &rows)
{
    QList<int> longestWords(widths.size(), 1);
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QStringList words = row[column].split(u' ');
            for (const QString &word : words)
                longestWords[column] = std::max(longestWords[column], textCells(word));
        }
    }
    int sum = std::accumulate(widths.cbegin(), widths.cend(), 0);
    for (; sum > room; --sum)
        --*std::ranges::max_element(widths);
    for (qsizetype column = 0; column < widths.size(); ++column) {
        if (widths[column] < longestWords[column])
            return false;
    }
    return true;
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
    void table(const PaperTable &table, int indent);
    void row(const QStringList &cells, const QList<int> &widths, const PaperTable &table, int indent);
    void records(const QList<QStringList> &rows, int heads, int indent);
    void heading(const QString &text, QChar rule);
    void notes();
    [[nodiscard]] QString flat(const PaperText &text) const;
    void add(const QString &text, int indent = 0, const QString &first = {}, int width = measure);
    void space();
    void line(const QString &line) { m_out += QStringView(line).trimmed().isEmpty() ? u"\n"_s : line + u'\n'; }

    const Paper &m_paper;
    const PaperWriting &m_writing;
    QString m_out;
    QList<int> m_indents; ///< of what is inside the open items
    bool m_inList = false; ///< the last block was a list item
};

QString Page::flat(const PaperText &text) const
{
    QString out;
    for (const PaperRun &run : text) {
        if (marksNote(m_paper, run))
            out += u'[' + QString::number(run.note) + u']';
        const QString target = linkTarget(run);
        const bool leads = !target.isEmpty() && !target.startsWith(u'#');
        const bool isAddress = leads && (run.text == run.target || u"mailto:"_s + run.text == run.target);
        out += isAddress ? u'<' + run.text + u'>' : leads ? run.text + u" <"_s + run.target + u'>' : run.text;
    }
    return xmlText(out).replace(u'\t', u' ');
}

void Page::space()
{
    if (!m_out.isEmpty() && !m_out.endsWith(u"\n\n"_s))
        m_out += u'\n';
}

/// Adds a text in the measure. Its first line begins with `first`, which stands in the indent where there is room.
void Page::add(const QString &text, int indent, const QString &first, int width)
{
    QString lead = padded(first, indent, Qt::AlignLeft);
    const QStringList paragraphs = text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        const QStringList lines = wrapped(paragraph, std::max(20, width - textCells(lead)));
        for (const QString &each : lines) {
            line(lead + each);
            lead = QString(indent, u' ');
        }
    }
}

void Page::heading(const QString &text, QChar rule)
{
    space();
    int longest = 0;
    const QStringList lines = wrapped(text.simplified(), measure);
    for (const QString &each : lines) {
        line(each);
        longest = std::max(longest, textCells(each));
    }
    if (!rule.isNull() && longest > 0)
        line(QString(longest, rule));
    space();
}

void Page::titleBlock()
{
    QStringList kicker;
    for (const QString &part : {m_paper.kind, m_paper.classification, m_paper.date}) {
        if (!part.isEmpty())
            kicker.append(xmlText(part).simplified());
    }
    if (!kicker.isEmpty())
        add(kicker.join(u" · "_s));
    if (!m_paper.title.isEmpty())
        heading(xmlText(m_paper.title), u'=');
    if (!m_paper.subtitle.isEmpty())
        add(xmlText(m_paper.subtitle));
    space();
    int widest = 0;
    for (const auto &field : m_paper.fields)
        widest = std::max(widest, textCells(xmlText(field.first)));
    for (const auto &[name, value] : m_paper.fields)
        add(xmlText(value), std::min(widest, 24) + 3, xmlText(name).simplified() + u": "_s);
}

void Page::contents()
{
    const QList<ContentsEntry> entries = contentsOf(m_paper);
    if (!m_paper.hasContents || entries.isEmpty())
        return;
    heading(PaperWords::tr("Contents"), u'=');
    for (const ContentsEntry &entry : entries)
        add(xmlText(entry.text), 2 * (entry.level - 1));
}

void Page::item(const PaperBlock &block)
{
    if (!m_inList)
        space();
    const int level = std::clamp(block.level, 1, 9);
    const QString mark = block.number > 0 ? QString::number(block.number) + u". "_s : u"- "_s;
    m_indents.resize(level - 1, 2);
    const int outer = std::accumulate(m_indents.cbegin(), m_indents.cend(), 0);
    m_indents.append(std::max(2, textCells(mark)));
    add(flat(block.text), outer + m_indents.constLast(), QString(outer, u' ') + mark);
}

/// The cells of each row under one another, for a table that is wider than the measure.
void Page::records(const QList<QStringList> &rows, int heads, int indent)
{
    const QStringList names = heads > 0 ? rows.constFirst() : QStringList();
    for (const QStringList &row : rows.sliced(heads)) {
        space();
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString name = names.value(column);
            if (!row[column].isEmpty())
                add(row[column], indent + (column > 0 ? 2 : 0), QString(indent + (column > 0 ? 2 : 0), u' ') + (name.isEmpty() ? QString() : name + u": "_s));
        }
    }
}

/// A row of a table, of as many lines as its longest cell.
void Page::row(const QStringList &cells, const QList<int> &widths, const PaperTable &table, int indent)
{
    QList<QStringList> lines;
    qsizetype height = 1;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        lines.append(wrapped(cells[column], widths[column]));
        height = std::max(height, lines.constLast().size());
    }
    for (qsizetype i = 0; i < height; ++i) {
        QString text(indent, u' ');
        for (int column = 0; column < cells.size(); ++column)
            text += (column > 0 ? QString(gap, u' ') : QString()) + padded(lines[column].value(i), widths[column], columnAlignment(table, column));
        while (text.endsWith(u' '))
            text.chop(1);
        line(text);
    }
}

void Page::table(const PaperTable &table, int indent)
{
    const int columns = columnCount(table);
    QList<QStringList> rows;
    QList<int> widths(columns, 0);
    for (const QList<PaperText> &cells : table.rows) {
        QStringList row;
        for (int column = 0; column < columns; ++column) {
            row.append(flat(cells.value(column)).simplified());
            widths[column] = std::max(widths[column], textCells(row.constLast()));
        }
        rows.append(row);
    }
    if (columns == 0)
        return;
    const int heads = std::clamp(table.headRows, 0, int(rows.size()));
    const bool narrowed = std::accumulate(widths.cbegin(), widths.cend(), indent + gap * (columns - 1)) > measure;
    if (!narrowTo(measure - indent - gap * (columns - 1), widths, rows))
        return records(rows, heads, indent);
    for (int row = 0; row < rows.size(); ++row) {
        if (row == heads && heads > 0) {
            QStringList rules;
            for (const int width : widths)
                rules.append(QString(width, u'-'));
            this->row(rules, widths, table, indent);
        } else if (row > heads && narrowed) {
            space();
        }
        this->row(rows[row], widths, table, indent);
    }
}

void Page::block(int index)
{
    const PaperBlock &block = m_paper.blocks[index];
    if (block.kind == PaperKind::ListItem) {
        item(block);
        m_inList = true;
        return;
    }
    m_inList = false;
    if (!isAttribution(m_paper, index))
        space();
    m_indents.resize(std::min<qsizetype>(m_indents.size(), block.kind == PaperKind::Heading ? 0 : block.level));
    const int indent = std::accumulate(m_indents.cbegin(), m_indents.cend(), 0);
    switch (block.kind) {
    case PaperKind::Heading:
        return heading(flat(block.text), block.level <= 1 ? u'=' : block.level == 2 ? u'-' : block.level == 3 ? u'~' : QChar());
    case PaperKind::Quote:
        return add(flat(block.text), indent + 4, QString(indent, u' ') + (block.label.isEmpty() ? QString() : xmlText(block.label) + u' '), measure - 4);
    case PaperKind::Table:
        return table(block.table, indent);
    case PaperKind::Figure:
        add(u'[' + PaperWords::tr("Figure: %1").arg(xmlText(block.figure.caption)) + u']', indent);
        return block.figure.alternative.isEmpty() ? void() : add(xmlText(block.figure.alternative), indent);
    case PaperKind::Code:
        for (const QString &each : xmlText(plainText(block.text)).split(u'\n'))
            line(QString(indent + 4, u' ') + each);
        return;
    case PaperKind::Rule:
        return line(QString(measure, u'-'));
    case PaperKind::PageBreak:
        return;
    default:
        return add(flat(block.text), indent + (block.label.isEmpty() ? 0 : 5), block.label.isEmpty() ? QString() : QString(indent, u' ') + xmlText(block.label) + u' ');
    }
}

void Page::notes()
{
    if (m_paper.notes.isEmpty())
        return;
    heading(PaperWords::tr("Notes"), u'=');
    const int indent = int(QString::number(m_paper.notes.size()).size()) + 3;
    for (int note = 1; note <= m_paper.notes.size(); ++note)
        add(flat(m_paper.notes[note - 1]), indent, u'[' + QString::number(note) + u"] "_s);
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
    notes();
    if (!m_paper.foot.isEmpty()) {
        space();
        line(QString(measure, u'-'));
        add(xmlText(m_paper.foot));
    }
    while (m_out.endsWith(u"\n\n"_s))
        m_out.chop(1);
    return m_out.toUtf8();
}

} // namespace

Result<QByteArray> paperAsText(const Paper &paper, const PaperWriting &writing)
{
    return Page(paper, writing).write();
}

} // namespace Rapporteur
