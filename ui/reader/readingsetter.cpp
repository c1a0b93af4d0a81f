// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readingsetter.h"

#include "ui/shell/look.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <QTextTable>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype warningsAtFirst = 3;
constexpr int sureWord = 60; // percent

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::Reading)
};

/// The document belongs to the application's thread, but its last owner may be a dropped answer on another.
void dispose(QTextDocument *document)
{
    if (QThread::currentThread() == document->thread())
        delete document;
    else
        document->deleteLater();
}

} // namespace

ReadingSetter::ReadingSetter(Reading &reading, const ReadingStyle &style)
    : m_reading(reading)
    , m_style(style)
    , m_cursor(reading.document.get())
    , m_links(reading.stored.document.links)
{
    m_links.removeIf([](const Link &link) { return link.span.isEmpty(); });
    std::ranges::sort(m_links, {}, [](const Link &link) { return link.span.start; });
}

void ReadingSetter::set()
{
    QTextDocument &document = *m_reading.document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setDefaultFont(m_style.body);
    m_cursor.beginEditBlock();
    setTitle();
    setWarnings();
    const QList<Block> &blocks = m_reading.stored.document.blocks;
    for (qsizetype i = beginsWithTitle() ? 1 : 0; i < blocks.size(); ++i) {
        if (blocks.at(i).kind != BlockKind::TableRow) {
            setBlock(blocks.at(i));
            continue;
        }
        const qsizetype first = i;
        while (i + 1 < blocks.size() && blocks.at(i + 1).kind == BlockKind::TableRow)
            ++i;
        setTable(first, i - first + 1);
    }
    m_cursor.endEditBlock();
}

QTextCharFormat ReadingSetter::words(const QFont &font) const
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(m_style.palette.color(QPalette::Text));
    return format;
}

QTextCharFormat ReadingSetter::linked(const QTextCharFormat &format, const QString &href) const
{
    QTextCharFormat link = format;
    link.setAnchor(true);
    link.setAnchorHref(href);
    link.setForeground(Look::accent(m_style.palette));
    return link;
}

QTextBlockFormat ReadingSetter::spaced(qreal above, qreal below, const QFont &font) const
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLineHeight(Look::lineHeight(font, m_style.leading), QTextBlockFormat::ProportionalHeight);
    return format;
}

void ReadingSetter::beginBlock(const QTextBlockFormat &format, const QTextCharFormat &text)
{
    if (m_isFirst) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(text);
    } else {
        m_cursor.insertBlock(format, text);
    }
    m_isFirst = false;
}

bool ReadingSetter::beginsWithTitle() const
{
    const TextDocument &document = m_reading.stored.document;
    if (document.blocks.isEmpty() || document.blocks.first().kind == BlockKind::TableRow)
        return false;
    const QString first = document.blocks.first().span.of(document.text).toString().simplified();
    return first.compare(m_reading.stored.row.label.simplified(), Qt::CaseInsensitive) == 0;
}

void ReadingSetter::setTitle()
{
    QFont title = m_style.interface;
    title.setPixelSize(qRound(m_style.body.pixelSize() * 1.3));
    title.setWeight(QFont::DemiBold);
    QFont facts = m_style.interface;
    facts.setPixelSize(qRound(m_style.body.pixelSize() * 0.8));
    QTextCharFormat dim = words(facts);
    dim.setForeground(Look::opaque(Look::dim(m_style.palette), m_style.palette.color(QPalette::Base)));

    beginBlock(spaced(Look::gapHuge, 4, title), words(title));
    if (beginsWithTitle())
        insertSpan(m_reading.stored.document.blocks.first().span, words(title));
    else
        m_cursor.insertText(m_reading.stored.row.label, words(title));
    beginBlock(spaced(0, m_reading.stored.report.warnings.isEmpty() ? Look::gapHuge : Look::gapSmall), dim);
    m_cursor.insertText(factsLine(m_reading.stored), dim);
}

void ReadingSetter::setWarnings()
{
    const QList<Warning> &warnings = m_reading.stored.report.warnings;
    const qsizetype shown = m_style.allWarnings ? warnings.size() : qMin(warningsAtFirst, warnings.size());
    const bool hasRest = shown < warnings.size();
    QFont font = m_style.interface;
    font.setPixelSize(qRound(m_style.body.pixelSize() * 0.8));
    QTextCharFormat doubt = words(font);
    doubt.setForeground(Look::doubt(m_style.palette));
    for (qsizetype i = 0; i < shown; ++i) {
        const Warning &warning = warnings.at(i);
        beginBlock(spaced(0, i + 1 == shown && !hasRest ? Look::gapHuge : 2), doubt);
        m_cursor.insertText(QString(warning.message + u' '), doubt);
        if (warning.span.isValid()) {
            const QString href = ReadingLink::show + u"%1-%2"_s.arg(warning.span.start).arg(warning.span.end);
            m_cursor.insertText(Words::tr("Show"), linked(doubt, href));
        }
        if (!warning.choices.isEmpty()) {
            m_cursor.insertText(u" · "_s, doubt);
            m_cursor.insertText(Words::tr("Resolve"), linked(doubt, ReadingLink::resolve));
        }
    }
    if (hasRest) {
        beginBlock(spaced(0, Look::gapHuge), doubt);
        m_cursor.insertText(Words::tr("%n more doubt(s)", nullptr, int(warnings.size() - shown)),
            linked(doubt, ReadingLink::allWarnings));
    }
}

void ReadingSetter::setBlock(const Block &block)
{
    const int pixels = m_style.body.pixelSize();
    QTextBlockFormat format = spaced(0, pixels * 0.95);
    QTextCharFormat text = words(m_style.body);
    if (block.kind == BlockKind::Heading) {
        QFont font = m_style.interface;
        font.setPixelSize(block.level <= 1 ? qRound(pixels * 1.06) : pixels);
        font.setWeight(QFont::DemiBold);
        text = words(font);
        format = spaced(pixels * (block.level <= 1 ? 1.2 : 0.7), pixels * 0.5, font);
        format.setHeadingLevel(qBound(1, block.level, 6));
    } else if (block.kind == BlockKind::ListItem) {
        format.setBottomMargin(pixels * 0.4);
        format.setLeftMargin(listStep * (block.level + 1));
        format.setTextIndent(-listStep);
        format.setTabPositions({QTextOption::Tab(listStep, QTextOption::LeftTab)});
    }
    if (block.emphasised && block.kind != BlockKind::Heading)
        text.setFontWeight(QFont::DemiBold);
    beginBlock(format, text);
    if (block.kind == BlockKind::ListItem) {
        QTextCharFormat marker = text;
        marker.setForeground(Look::opaque(Look::dim(m_style.palette), m_style.palette.color(QPalette::Base)));
        m_cursor.insertText(QString((block.marker.isEmpty() ? u"•"_s : block.marker) + u'\t'), marker);
    } else if (!block.marker.isEmpty()) {
        m_cursor.insertText(QString(block.marker + u"\u2002"), text);
    }
    insertSpan(block.span, text);
}

void ReadingSetter::insertSpan(Span span, const QTextCharFormat &format)
{
    const int position = m_cursor.position();
    m_reading.runs.append({position, span});
    const QStringView text = m_reading.stored.document.text;
    qsizetype at = span.start;
    auto link = std::ranges::lower_bound(m_links, span.start, {}, [](const Link &l) { return l.span.end; });
    for (; link != m_links.end() && link->span.start < span.end; ++link) {
        const qsizetype start = qMax(at, link->span.start);
        const qsizetype end = qMin(span.end, link->span.end);
        if (start >= end)
            continue;
        m_cursor.insertText(Span{at, start}.of(text).toString(), format);
        m_cursor.insertText(Span{start, end}.of(text).toString(), linked(format, link->url));
        at = end;
    }
    m_cursor.insertText(Span{at, span.end}.of(text).toString(), format);
    markUnsureWords(span, position);
}

void ReadingSetter::markUnsureWords(Span span, int position)
{
    const QList<Origin> &origins = m_reading.stored.document.origins;
    auto origin = std::ranges::lower_bound(origins, span.start, {}, [](const Origin &o) { return o.span.start; });
    for (; origin != origins.end() && origin->span.start < span.end; ++origin) {
        if (origin->confidence < 0 || origin->confidence >= sureWord)
            continue;
        QTextCharFormat unsure;
        unsure.setUnderlineStyle(QTextCharFormat::DotLine);
        unsure.setUnderlineColor(Look::doubt(m_style.palette));
        unsure.setToolTip(Words::tr("OCR is only %1 % sure of this word.").arg(origin->confidence));
        QTextCursor word(m_reading.document.get());
        word.setPosition(position + int(origin->span.start - span.start));
        word.setPosition(position + int(qMin(origin->span.end, span.end) - span.start), QTextCursor::KeepAnchor);
        word.mergeCharFormat(unsure);
    }
}

void ReadingSetter::setTable(qsizetype first, qsizetype count)
{
    QList<QList<Span>> rows;
    qsizetype columns = 1;
    for (qsizetype i = first; i < first + count; ++i) {
        const QList<Span> cells = cellsOf(m_reading.stored.document.text, m_reading.stored.document.blocks.at(i).span);
        columns = qMax(columns, cells.size());
        rows.append(cells);
    }
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(6);
    format.setCellSpacing(0);
    format.setBorderCollapse(true);
    format.setBottomMargin(m_style.body.pixelSize());
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = m_cursor.insertTable(int(count), int(columns), format);
    QTextTableCellFormat cellFormat;
    cellFormat.setBottomBorder(1);
    cellFormat.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    cellFormat.setBottomBorderBrush(Look::opaque(Look::separator(m_style.palette), m_style.palette.color(QPalette::Base)));
    QFont font = m_style.body;
    font.setPixelSize(qRound(font.pixelSize() * 0.88));
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < columns; ++column) {
            QTextTableCell cell = table->cellAt(row, column);
            cell.setFormat(cellFormat);
            m_cursor = cell.firstCursorPosition();
            if (column < rows.at(row).size())
                insertSpan(rows.at(row).at(column), words(font));
        }
    }
    m_cursor.movePosition(QTextCursor::End);
    // What follows a table is a block already.
    m_isFirst = true;
}

std::shared_ptr<Reading> setForReading(const StoredReport &stored, const ReadingStyle &style)
{
    auto reading = std::make_shared<Reading>(Reading{.stored = stored, .document = {}});
    reading->document.reset(new QTextDocument, dispose);
    reading->turns = turnsOf(stored);
    ReadingSetter(*reading, style).set();
    reading->document->moveToThread(QCoreApplication::instance()->thread());
    return reading;
}

} // namespace Rapporteur
