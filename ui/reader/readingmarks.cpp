// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is marked in ReadingText: highlights under the words, their ends to take hold of, notes behind them.

#include "ui/reader/readingtext.h"
#include "ui/reader/scrollticks.h"
#include "ui/shell/look.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int narrowestNote = 120; ///< pixels; where there is less, a sign stands for the note
constexpr int widestNote = 220;
constexpr int noteLines = 4; ///< of a note that is not open
constexpr int signSize = 14;
constexpr int signRoom = 12; ///< before the words
constexpr qreal handleWidth = 9;
constexpr QColor hitColor{0xf0, 0xb0, 0x10};
} // namespace

void ReadingText::setMarks(Marks marks)
{
    m_marks = std::move(marks);
    if (m_chosenMark && !m_marks.find(m_chosenMark))
        m_chosenMark = 0;
    layTicks();
    viewport()->update();
}

void ReadingText::chooseMark(qint64 id)
{
    m_chosenMark = id;
    const Annotation *mark = m_marks.find(id);
    if (mark && !mark->shown.isEmpty())
        showSpan(mark->shown, false);
    viewport()->update();
}

Span ReadingText::selectedSpan() const
{
    const QTextCursor cursor = textCursor();
    if (!m_reading || !cursor.hasSelection() || m_reading->runs.isEmpty())
        return {};
    const qsizetype from = m_reading->offsetAt(cursor.selectionStart());
    const qsizetype last = m_reading->offsetAt(cursor.selectionEnd() - 1);
    if (last < 0)
        return {};
    Span span{from < 0 ? m_reading->runs.first().span.start : from, last + 1};
    // What is around the words is no part of them.
    const QStringView text(m_reading->stored.document.text);
    span.end = std::min(span.end, text.size());
    while (span.end > span.start && text.at(span.end - 1).isSpace())
        --span.end;
    while (span.start < span.end && text.at(span.start).isSpace())
        ++span.start;
    return span.isEmpty() ? Span() : span;
}

void ReadingText::select(Span span)
{
    if (!m_reading || span.isEmpty())
        return;
    showSpan(span, false);
    QTextCursor cursor(document());
    cursor.setPosition(m_reading->positionOf(span.start));
    cursor.setPosition(m_reading->positionOf(span.end - 1) + 1, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

Span ReadingText::spanInView() const
{
    const auto [from, to] = positionsInView();
    return {std::max(qsizetype(0), m_reading->offsetAt(from)), std::max(qsizetype(0), m_reading->offsetAt(to)) + 1};
}

QList<QRectF> ReadingText::linesOf(Span span) const
{
    QList<QRectF> lines;
    if (!m_reading || span.isEmpty())
        return lines;
    const int start = m_reading->positionOf(span.start);
    const int end = m_reading->positionOf(span.end - 1) + 1;
    const int scrolled = verticalScrollBar()->value();
    for (QTextBlock block = document()->findBlock(start); block.isValid() && block.position() < end; block = block.next()) {
        const QPointF corner = document()->documentLayout()->blockBoundingRect(block).topLeft() - QPointF(0, scrolled);
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int first = block.position() + line.textStart();
            const int from = std::max(start, first);
            const int to = std::min({end, first + line.textLength(), block.position() + block.length() - 1});
            if (from >= to)
                continue;
            const qreal one = line.cursorToX(from - block.position());
            const qreal other = line.cursorToX(to - block.position()); // to the left of it where it is written from the right
            // The extra space of a line stands above its letters.
            const qreal height = line.ascent() + line.descent();
            lines.append(QRectF(corner.x() + std::min(one, other), corner.y() + line.y() + line.height() - height, qAbs(other - one), height));
        }
    }
    return lines;
}

void ReadingText::paintMarks(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Span inView = spanInView();
    for (const Annotation *mark : m_marks.touching(inView)) {
        const bool chosen = mark->id == m_chosenMark;
        const Span span = chosen && m_drag != Drag::None ? m_dragged : mark->shown;
        const QList<QRectF> lines = linesOf({std::max(span.start, inView.start), std::min(span.end, inView.end)});
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark->color.isEmpty() ? QColor(Qt::transparent) : Look::mark(mark->color, palette()));
        for (const QRectF &line : lines)
            painter.drawRoundedRect(line.adjusted(-1, 0, 1, 0), 2, 2);
        const QColor ink = mark->color.isEmpty() ? Look::dim(palette()) : QColor(mark->color);
        const bool isDoubtful = mark->place.state == AnchorState::Changed;
        if (mark->color.isEmpty() || isDoubtful || chosen) {
            painter.setPen(QPen(chosen ? Look::accent(palette()) : ink, chosen ? 1.6 : 1.2, isDoubtful && !chosen ? Qt::DashLine : Qt::SolidLine));
            for (const QRectF &line : lines)
                painter.drawLine(line.bottomLeft() + QPointF(0, 1), line.bottomRight() + QPointF(0, 1));
        }
    }
    if (!m_chosenMark || m_marks.placed().isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::accent(palette()));
    for (const QRectF &handle : {handles().first, handles().second}) {
        if (!handle.isNull())
            painter.drawRoundedRect(QRectF(handle.center().x() - 1.5, handle.top() - 1, 3, handle.height() + 2), 1.5, 1.5);
    }
}

std::pair<QRectF, QRectF> ReadingText::handles() const
{
    const Annotation *mark = m_marks.find(m_chosenMark);
    if (!mark || mark->shown.isEmpty())
        return {};
    const Span span = m_drag == Drag::None ? mark->shown : m_dragged;
    const QList<QRectF> first = linesOf({span.start, span.start + 1});
    const QList<QRectF> last = linesOf({span.end - 1, span.end});
    if (first.isEmpty() || last.isEmpty())
        return {};
    return {QRectF(first.first().left() - handleWidth / 2 - 1, first.first().top(), handleWidth, first.first().height()),
        QRectF(last.last().right() - handleWidth / 2 + 1, last.last().top(), handleWidth, last.last().height())};
}

bool ReadingText::beginDrag(const QPoint &point)
{
    if (!m_chosenMark)
        return false;
    const auto [start, end] = handles();
    if (!start.contains(point) && !end.contains(point))
        return false;
    m_drag = end.contains(point) ? Drag::End : Drag::Start;
    m_dragged = m_marks.find(m_chosenMark)->shown;
    return true;
}

void ReadingText::drag(const QPoint &point)
{
    const qsizetype offset = m_reading->offsetAt(cursorForPosition(point).position());
    if (offset < 0)
        return;
    if (m_drag == Drag::Start)
        m_dragged.start = std::min(offset, m_dragged.end - 1);
    else
        m_dragged.end = std::max(offset, m_dragged.start + 1);
    viewport()->update();
}

void ReadingText::endDrag()
{
    m_drag = Drag::None;
    const Annotation *mark = m_marks.find(m_chosenMark);
    viewport()->update();
    if (mark && mark->shown != m_dragged)
        emit markHeldElsewhere(mark->id, m_dragged);
}

QList<ReadingText::MarginNote> ReadingText::marginNotes() const
{
    QList<MarginNote> notes;
    if (!m_reading)
        return notes;
    const int left = m_right + Look::gapLarge;
    const int width = std::min(widestNote, viewport()->width() - left - Look::gap);
    const QFontMetrics metrics(Look::caption(font()));
    int below = -10000;
    for (const Annotation *mark : m_marks.touching(spanInView())) {
        if (mark->note.isEmpty() && mark->tags.isEmpty() && !mark->starred && !mark->isPrivate)
            continue;
        const QList<QRectF> lines = linesOf({mark->shown.start, mark->shown.start + 1});
        if (lines.isEmpty())
            continue;
        const int top = std::max(int(lines.first().top()), below);
        MarginNote note{QRect(std::min(left, viewport()->width() - signSize - 4), top, signSize, signSize), mark->id, {}};
        if (width >= narrowestNote) {
            QStringList words;
            if (mark->starred)
                words.append(u"★"_s);
            if (mark->isPrivate)
                words.append(tr("(private)"));
            words.append(mark->note.simplified());
            for (const QString &tag : mark->tags)
                words.append(u'#' + tag);
            words.removeAll(QString());
            note.words = words.join(u' ');
            const int wanted = metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, note.words).height();
            note.rect = QRect(left, top, width, std::min(wanted, metrics.lineSpacing() * noteLines));
        }
        below = note.rect.bottom() + 5;
        notes.append(std::move(note));
    }
    return notes;
}

void ReadingText::paintNotes(QPainter &painter) const
{
    painter.setFont(Look::caption(font()));
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(painter.font());
    for (const MarginNote &note : marginNotes()) {
        const Annotation *mark = m_marks.find(note.mark);
        const QColor ink = mark->color.isEmpty() ? Look::dim(palette()) : QColor(mark->color);
        if (note.words.isEmpty()) {
            painter.setPen(QPen(ink, 1.6));
            painter.setBrush(Look::mark(ink.name(), palette()));
            painter.drawRoundedRect(QRectF(note.rect).adjusted(2, 3, -2, -2), 2, 2);
            continue;
        }
        painter.fillRect(QRect(note.rect.left() - 7, note.rect.top() + 1, 2, note.rect.height() - 2), ink);
        painter.setPen(note.mark == m_chosenMark ? palette().color(QPalette::Text) : Look::dim(palette()));
        // The last line that fits ends with an ellipsis where there is more.
        const int most = std::max(1, note.rect.height() / metrics.lineSpacing());
        const QString words = metrics.boundingRect(QRect(0, 0, note.rect.width(), 10000), Qt::TextWordWrap, note.words).height() <= note.rect.height() + 2
            ? note.words
            : metrics.elidedText(note.words, Qt::ElideRight, note.rect.width() * most - 24);
        painter.drawText(note.rect, int(Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft), words);
    }
}

const CorrectedFact *ReadingText::correctedFactAt(const QPoint &point) const
{
    if (point.x() >= m_left || point.x() < m_left - signRoom)
        return nullptr;
    for (const CorrectedFact &fact : m_reading->stored.report.corrected) {
        const QList<QRectF> lines = linesOf({fact.span.start, fact.span.start + 1});
        if (fact.span.isValid() && !lines.isEmpty() && qAbs(lines.first().center().y() - point.y()) < lines.first().height() / 2)
            return &fact;
    }
    return nullptr;
}

/// A pencil before what a person corrected.
void ReadingText::paintCorrected(QPainter &painter) const
{
    const Span inView = spanInView();
    painter.setFont(Look::caption(font()));
    painter.setPen(Look::accent(palette()));
    for (const CorrectedFact &fact : m_reading->stored.report.corrected) {
        if (!fact.span.isValid() || !fact.span.overlaps(inView))
            continue;
        const QList<QRectF> lines = linesOf({fact.span.start, fact.span.start + 1});
        if (!lines.isEmpty())
            painter.drawText(QRectF(m_left - signRoom, lines.first().top(), signRoom - 2, lines.first().height()), int(Qt::AlignRight | Qt::AlignVCenter), u"✎"_s);
    }
}

double ReadingText::heightOf(int position) const
{
    const qreal whole = document()->size().height();
    return whole > 0 ? std::clamp(document()->documentLayout()->blockBoundingRect(document()->findBlock(position)).top() / whole, 0.0, 1.0) : 0;
}

void ReadingText::layTicks()
{
    QList<ScrollTicks::Tick> ticks;
    if (m_reading) {
        for (const Annotation &mark : m_marks.placed())
            ticks.append({m_reading->positionOf(mark.shown.start), mark.color.isEmpty() ? Look::dim(palette()) : QColor(mark.color)});
        for (const Span &hit : std::as_const(m_hits))
            ticks.append({m_reading->positionOf(hit.start), hitColor});
    }
    m_ticks->setTicks(ticks);
}

} // namespace Rapporteur
