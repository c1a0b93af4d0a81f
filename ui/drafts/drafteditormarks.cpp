// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lies under and beside the words of a draft, and where the column stands.

#include "ui/drafts/drafteditor.h"
#include "ui/drafts/drafthighlighting.h"
#include "ui/shell/look.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int measure = 76; ///< characters of a line
constexpr int margin = 24; ///< of the document: signs of faults stand in it
constexpr int moreLines = 40; ///< that are looked at beyond those in view

QTextEdit::ExtraSelection over(const QTextCursor &cursor, const QTextCharFormat &format)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = cursor;
    selection.format = format;
    return selection;
}

QTextCharFormat waved(const QColor &color)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    format.setUnderlineColor(color);
    return format;
}

} // namespace

void DraftEditor::layColumn()
{
    document()->setDocumentMargin(margin);
    const QFontMetricsF metrics(font());
    const qreal character = metrics.horizontalAdvance(u"the quick report was read over in some hours"_s) / 44;
    const int room = width() - verticalScrollBar()->sizeHint().width() - qRound(character * measure) - 2 * margin;
    const int side = qMax(0, room / 2);
    setViewportMargins(side, 0, side, 0);
}

void DraftEditor::setHits(const QList<Span> &hits, qsizetype current)
{
    m_hits.clear();
    for (const Span hit : hits)
        m_hits.append(cursorOver(hit));
    m_current = current;
    markSelections();
}

void DraftEditor::setFaults(const QList<CitationFault> &faults)
{
    m_faults.clear();
    for (const CitationFault &fault : faults)
        m_faults.append(cursorOver({fault.start, fault.start + fault.length}));
    markSelections();
    viewport()->update();
}

void DraftEditor::setMisspelled(const QList<Span> &words)
{
    m_misspelled.clear();
    for (const Span word : words)
        m_misspelled.append(cursorOver(word));
    markSelections();
}

void DraftEditor::markSelections()
{
    QList<QTextEdit::ExtraSelection> selections;
    QTextCharFormat line;
    line.setBackground(Look::hover(palette()));
    line.setProperty(QTextFormat::FullWidthSelection, true);
    QTextCursor here = textCursor();
    here.clearSelection();
    selections.append(over(here, line));
    const QTextCharFormat fault = waved(Look::doubt(palette()));
    for (const QTextCursor &cursor : std::as_const(m_faults))
        selections.append(over(cursor, fault));
    const QTextCharFormat misspelled = waved(Look::isDark(palette()) ? QColor(0xf2, 0x7d, 0x72) : QColor(0xc8, 0x2a, 0x1c));
    for (const QTextCursor &cursor : std::as_const(m_misspelled))
        selections.append(over(cursor, misspelled));
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        QColor ground = palette().color(QPalette::Highlight);
        ground.setAlphaF(i == m_current ? 0.5f : 0.2f);
        QTextCharFormat hit;
        hit.setBackground(ground);
        selections.append(over(m_hits.at(i), hit));
    }
    setExtraSelections(selections);
}

double DraftEditor::topLine() const
{
    const QTextBlock block = firstVisibleBlock();
    const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
    return block.blockNumber() + (area.height() > 0 ? qBound(0.0, -area.top() / area.height(), 0.99) : 0);
}

void DraftEditor::setTopLine(double line)
{
    const QTextBlock block = document()->findBlockByNumber(int(line));
    if (!block.isValid())
        return;
    // The bar of a plain text counts lines as they are wrapped.
    verticalScrollBar()->setValue(block.firstLineNumber() + int((line - int(line)) * block.lineCount()));
}

Span DraftEditor::linesInView() const
{
    const int first = firstVisibleBlock().blockNumber();
    const int last = cursorForPosition({0, viewport()->height()}).blockNumber();
    return {qMax(0, first - moreLines), last + moreLines};
}

void DraftEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layColumn();
    emit scrolled();
}

void DraftEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_highlighting)
        return;
    m_highlighting->setPalette(palette());
    markSelections();
}

void DraftEditor::scrollContentsBy(int dx, int dy)
{
    QPlainTextEdit::scrollContentsBy(dx, dy);
    emit scrolled();
}

void DraftEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::doubt(palette()));
    const double half = QFontMetricsF(font()).height() / 2;
    for (const QTextCursor &fault : std::as_const(m_faults)) {
        QTextCursor at = fault;
        at.setPosition(fault.selectionStart());
        const QRectF place = cursorRect(at);
        if (event->rect().top() - margin <= place.bottom() && place.top() <= event->rect().bottom() + margin)
            painter.drawEllipse(QPointF(margin / 2.0, place.top() + half), 3.5, 3.5);
    }
}

} // namespace Rapporteur
