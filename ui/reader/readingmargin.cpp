// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The margin of ReadingText: who speaks, and what about.

#include "ui/charts/charts.h"
#include "ui/reader/readingtext.h"
#include "ui/shell/look.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int barGap = 12; ///< from a topic's bar to the words
constexpr int barWidth = 3;
constexpr int nameGap = 22; ///< from a name to the words
} // namespace

const Paragraph *ReadingText::paragraphAt(const QPoint &point) const
{
    const qsizetype offset = m_reading->offsetAt(cursorForPosition({m_left + 4, point.y()}).position());
    const QList<Paragraph> &paragraphs = m_reading->stored.report.paragraphs;
    const auto after = std::ranges::upper_bound(paragraphs, offset, {}, [](const Paragraph &p) { return p.span.start; });
    if (after == paragraphs.begin() || offset < 0)
        return nullptr;
    const Paragraph &paragraph = *std::prev(after);
    return offset <= paragraph.span.end ? &paragraph : nullptr;
}

QList<ReadingText::MarginName> ReadingText::marginNames() const
{
    QList<MarginName> names;
    if (!m_reading)
        return names;
    const QFontMetrics metrics(font());
    const int scrolled = verticalScrollBar()->value();
    const auto [from, to] = positionsInView();
    const auto &turns = m_reading->turns;
    // The last turn that begins above may be the one that still speaks: its name stays with its first line.
    auto turn = std::ranges::lower_bound(turns, m_reading->offsetAt(from), {}, [](const MarginTurn &t) { return t.span.start; });
    int below = -1000;
    for (; turn != turns.end(); ++turn) {
        const int position = m_reading->positionOf(turn->span.start);
        if (position > to)
            break;
        const int line = qRound(baseline(position)) - scrolled;
        const int height = metrics.height() * (turn->doubtful ? 2 : 1);
        const int top = qMax(line - metrics.ascent(), below);
        names.append({QRect(4, top, m_left - nameGap - 4, height), int(turn - turns.begin())});
        below = top + height + 2;
    }
    return names;
}

const ReadingText::MarginName *ReadingText::nameAt(const QList<MarginName> &names, const QPoint &point) const
{
    const auto found = std::ranges::find_if(names, [&](const MarginName &name) { return name.rect.contains(point); });
    return found == names.end() ? nullptr : &*found;
}

void ReadingText::paintEvent(QPaintEvent *event)
{
    if (m_reading) {
        QPainter under(viewport());
        paintMarks(under);
    }
    QTextBrowser::paintEvent(event);
    if (!m_reading)
        return;
    QPainter painter(viewport());
    paintTopics(painter);
    paintNames(painter);
    paintNotes(painter);
    paintCorrected(painter);
}

void ReadingText::paintTopics(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int scrolled = verticalScrollBar()->value();
    const auto [from, to] = positionsInView();
    const QList<Paragraph> &paragraphs = m_reading->stored.report.paragraphs;
    const qsizetype first = m_reading->offsetAt(from);
    auto paragraph = std::ranges::lower_bound(paragraphs, first, {}, [](const Paragraph &p) { return p.span.end; });
    // The extra space of a line stands above its letters.
    const QFont body = document()->defaultFont();
    const qreal lead = 4 + QFontMetricsF(body).height() * std::max(0, Look::lineHeight(body, m_leading) - 100) / 100.0;
    for (; paragraph != paragraphs.end(); ++paragraph) {
        const int position = m_reading->positionOf(paragraph->span.start);
        if (position > to)
            break;
        if (paragraph->topics.isEmpty())
            continue;
        const QTextBlock block = document()->findBlock(position);
        const qreal height = block.layout()->boundingRect().height();
        const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
        const QRectF bar(m_left - barGap - barWidth, rect.top() - scrolled + lead, barWidth, height - lead + 2);
        Charts::drawTopicBar(painter, bar, paragraph->topics, m_lexicon, palette());
    }
}

void ReadingText::paintNames(QPainter &painter) const
{
    const QFontMetrics metrics(font());
    for (const MarginName &name : marginNames()) {
        const MarginTurn &turn = m_reading->turns.at(name.turn);
        QRect line(name.rect.left(), name.rect.top(), name.rect.width(), metrics.height());
        const int mark = turn.doubtful ? metrics.horizontalAdvance(u" ?"_s) : 0;
        const QString words = metrics.elidedText(turn.speaker, Qt::ElideRight, line.width() - mark);
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(line.adjusted(0, 0, -mark, 0), int(Qt::AlignRight | Qt::AlignVCenter), words);
        if (!turn.doubtful)
            continue;
        painter.setPen(Look::doubt(palette()));
        painter.drawText(line, int(Qt::AlignRight | Qt::AlignVCenter), u"?"_s);
        line.translate(0, metrics.height());
        painter.setFont(Look::caption(font()));
        painter.setPen(Look::dim(palette()));
        painter.drawText(line, int(Qt::AlignRight | Qt::AlignTop), tr("who is this?"));
    }
}

} // namespace Rapporteur
