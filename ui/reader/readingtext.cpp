// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readingtext.h"

#include "ui/reader/scrollticks.h"
#include "ui/shell/look.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QTextFrame>
#include <QToolTip>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int widestMargin = 160; ///< of the names
constexpr int narrowestMargin = 96;
constexpr int flashTime = 1600; ///< ms
} // namespace

ReadingText::ReadingText(const Lexicon &lexicon, QWidget *parent)
    : QTextBrowser(parent)
    , m_lexicon(lexicon)
    , m_ticks(new ScrollTicks(verticalScrollBar(), [this](int position) { return heightOf(position); }))
{
    setObjectName(u"readingText"_s);
    setAccessibleName(tr("Text of the report"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    m_fading.setStartValue(1.0);
    m_fading.setKeyValueAt(0.4, 1.0);
    m_fading.setEndValue(0.0);
    m_fading.setDuration(flashTime);
    connect(&m_fading, &QVariantAnimation::valueChanged, this, &ReadingText::markSelections);
    connect(&m_fading, &QVariantAnimation::finished, this, [this] {
        m_flash = {};
        markSelections();
    });
    connect(this, &QTextBrowser::anchorClicked, this, &ReadingText::follow);
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &url) {
        emit linkHovered(url.scheme() == "show"_L1 || url.scheme() == "warnings"_L1 || url.scheme() == "resolve"_L1 ? QString() : url.toString());
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        markSelections();
        emit topChanged(topOffset());
    });
}

ReadingText::~ReadingText()
{
    const QSignalBlocker quiet(this);
    setDocument(nullptr); // ours is not owned by the base class
}

void ReadingText::setReading(const std::shared_ptr<Reading> &reading)
{
    const bool isSame = m_reading && reading && m_reading->stored.row.id == reading->stored.row.id;
    const qsizetype stay = isSame && verticalScrollBar()->value() > 0 ? topOffset() : -1;
    const auto before = std::exchange(m_reading, reading); // lives until its document is replaced
    setExtraSelections({});
    if (!isSame) {
        m_marks = {};
        m_chosenMark = 0;
        m_hits.clear();
        m_fading.stop();
        m_flash = {};
    }
    setDocument(reading ? reading->document.get() : nullptr);
    setCursorWidth(0); // it reads like a page; a selection shows where one is
    layColumn();
    if (stay >= 0)
        verticalScrollBar()->setValue(qRound(top(m_reading->positionOf(stay))) - 1);
    else
        verticalScrollBar()->setValue(0);
    markSelections();
    layTicks();
    emit topChanged(topOffset());
}

void ReadingText::setMeasure(int characters, double leading)
{
    m_measure = characters;
    m_leading = leading;
}

void ReadingText::layColumn()
{
    if (!m_reading)
        return;
    // A sample of a long text's letters: the average character of a font's table is wider than prose.
    const QFontMetricsF metrics(m_reading->document->defaultFont());
    const qreal character = metrics.horizontalAdvance(u"the quick report was read over in some hours"_s) / 44;
    const int width = viewport()->width();
    const int wanted = qRound(character * m_measure);
    const int margin = qBound(narrowestMargin, width - wanted - Look::gapLarge * 2, widestMargin) + Look::gapLarge;
    const int column = qMin(wanted, width - margin - Look::gapHuge);
    m_left = margin + qMax(0, (width - margin - column - Look::gapHuge) / 3);
    m_right = m_left + column;
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    const int right = qMax(Look::gapLarge, width - m_left - column);
    // All is laid out anew for it: not for a height that changes, as when tabs come.
    if (format.leftMargin() == m_left && format.rightMargin() == right)
        return;
    format.setLeftMargin(m_left);
    format.setRightMargin(right);
    format.setBottomMargin(viewport()->height() / 3.0);
    document()->rootFrame()->setFrameFormat(format);
}

void ReadingText::resizeEvent(QResizeEvent *event)
{
    const qsizetype stay = m_reading && verticalScrollBar()->value() > 0 ? topOffset() : -1;
    QTextBrowser::resizeEvent(event);
    layColumn();
    if (stay >= 0)
        verticalScrollBar()->setValue(qRound(top(m_reading->positionOf(stay))) - 1);
}

qreal ReadingText::top(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return rect.top() + (line.isValid() ? line.y() : 0);
}

qreal ReadingText::baseline(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return rect.top() + (line.isValid() ? line.y() + line.ascent() : 0);
}

int ReadingText::firstPositionInView() const
{
    return cursorForPosition({m_left + 1, 4}).position();
}

std::pair<int, int> ReadingText::positionsInView() const
{
    return {firstPositionInView(), cursorForPosition({viewport()->width() - 2, viewport()->height() - 2}).position()};
}

qsizetype ReadingText::topOffset() const
{
    return m_reading ? m_reading->offsetAt(cursorForPosition({m_left + 1, Look::gapLarge}).position()) : -1;
}

void ReadingText::showSpan(Span span, bool flash)
{
    if (!m_reading || !span.isValid())
        return;
    const int position = m_reading->positionOf(span.start);
    const int line = qRound(top(position));
    const int seen = line - verticalScrollBar()->value();
    if (seen < Look::gapHuge || seen > viewport()->height() * 3 / 4)
        verticalScrollBar()->setValue(line - viewport()->height() / 4);
    QTextCursor cursor(document());
    cursor.setPosition(position);
    setTextCursor(cursor);
    if (!flash)
        return;
    m_flash = span;
    m_fading.stop();
    // Without motion the mark stays as long, and then is gone.
    const bool moves = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_fading.setKeyValueAt(0.99, moves ? 0.01 : 1.0);
    m_fading.start();
    markSelections();
}

void ReadingText::scrollTo(Span span)
{
    if (m_reading && span.isValid())
        verticalScrollBar()->setValue(qRound(top(m_reading->positionOf(span.start))) - Look::gapLarge);
}

void ReadingText::setHits(const QList<Span> &hits, qsizetype current)
{
    m_hits = hits;
    m_currentHit = current;
    if (current >= 0 && current < hits.size())
        showSpan(hits.at(current), false);
    markSelections();
    layTicks();
}

void ReadingText::markSelections()
{
    if (!m_reading)
        return;
    QList<ExtraSelection> selections;
    const auto [from, to] = positionsInView();
    const auto mark = [&](Span span, const QColor &colour) {
        const int start = m_reading->positionOf(span.start);
        const int end = m_reading->positionOf(span.end);
        if (end < from || start > to)
            return;
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(start);
        selection.cursor.setPosition(end, QTextCursor::KeepAnchor);
        selection.format.setBackground(colour);
        selections.append(selection);
    };
    for (const PlacedCorrection &one : std::as_const(m_reading->stored.corrections))
        mark(one.span, {});
    for (ExtraSelection &corrected : selections) {
        corrected.format.clearBackground();
        corrected.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        corrected.format.setUnderlineColor(Look::accent(palette()));
    }
    const bool dark = Look::isDark(palette());
    if (m_flash.isValid()) {
        QColor colour = Look::accent(palette());
        colour.setAlphaF(float(m_fading.currentValue().toDouble()) * (dark ? 0.36f : 0.22f));
        mark(m_flash, colour);
    }
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        QColor colour(0xf0, 0xc0, 0x20);
        colour.setAlphaF(i == m_currentHit ? (dark ? 0.6f : 0.75f) : (dark ? 0.28f : 0.35f));
        mark(m_hits.at(i), colour);
    }
    setExtraSelections(selections);
}

void ReadingText::follow(const QUrl &url)
{
    const QString target = url.toString();
    if (target.startsWith(ReadingLink::show)) {
        const QStringList ends = target.sliced(ReadingLink::show.size()).split(u'-');
        showSpan({ends.value(0).toLongLong(), ends.value(1).toLongLong()}, true);
    } else if (target.startsWith(ReadingLink::allWarnings)) {
        emit allWarningsWanted();
    } else if (target.startsWith(ReadingLink::resolve)) {
        emit reviewWanted();
    } else if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1 || url.scheme() == "mailto"_L1) {
        const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
        QTextCursor cursor = cursorForPosition(at);
        while (!cursor.atBlockStart() && cursor.charFormat().anchorHref() == target)
            cursor.movePosition(QTextCursor::PreviousCharacter);
        QTextCursor words = cursor;
        while (words.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor) && words.charFormat().anchorHref() == target) { }
        words.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
        emit linkFollowed(url, words.selectedText(), viewport()->rect().contains(at) ? at : viewport()->rect().center());
    }
}

void ReadingText::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_drag != Drag::None)
        return drag(point);
    QTextBrowser::mouseMoveEvent(event);
    if (m_chosenMark && (handles().first.contains(point) || handles().second.contains(point)))
        viewport()->setCursor(Qt::SizeHorCursor);
    else if (point.x() < m_left)
        viewport()->setCursor(nameAt(marginNames(), point) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ReadingText::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && beginDrag(event->position().toPoint()))
        return;
    QTextBrowser::mousePressEvent(event);
}

void ReadingText::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag != Drag::None)
        return endDrag();
    QTextBrowser::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !m_reading)
        return;
    const QPoint point = event->position().toPoint();
    const QList<MarginName> names = marginNames();
    if (const MarginName *name = nameAt(names, point)) {
        emit turnChosen(name->turn);
        return;
    }
    for (const MarginNote &note : marginNotes()) {
        if (note.rect.contains(point))
            return emit markClicked(note.mark);
    }
    if (textCursor().hasSelection() || point.x() < m_left || !anchorAt(point).isEmpty())
        return;
    const qsizetype offset = m_reading->offsetAt(cursorForPosition(point).position());
    if (offset < 0)
        return;
    emit passageChosen(offset);
    const Annotation *mark = m_marks.at(offset);
    emit markClicked(mark ? mark->id : 0);
}

void ReadingText::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    if (const int steps = event->angleDelta().y() > 0 ? 1 : event->angleDelta().y() < 0 ? -1 : 0)
        emit zoomWanted(steps);
    event->accept();
}

const PlacedCorrection *ReadingText::correctionAt(const QPoint &point) const
{
    const qsizetype offset = m_reading->offsetAt(cursorForPosition(point).position());
    const auto found = std::ranges::find_if(m_reading->stored.corrections, [&](const PlacedCorrection &one) { return one.span.contains(offset); });
    return found == m_reading->stored.corrections.end() ? nullptr : &*found;
}

QTextCharFormat ReadingText::formatAt(QPoint at) const
{
    const int position = document()->documentLayout()->hitTest(at + QPoint(0, verticalScrollBar()->value()), Qt::ExactHit);
    if (position < 0)
        return {};
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.movePosition(QTextCursor::NextCharacter); // a cursor has the format of what is before it
    return cursor.charFormat();
}

bool ReadingText::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_reading)
        return QTextBrowser::viewportEvent(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const QString url = anchorAt(help->pos());
    QString words;
    if (!url.isEmpty() && !url.startsWith(ReadingLink::show) && !url.startsWith(ReadingLink::allWarnings) && !url.startsWith(ReadingLink::resolve)) {
        words = url;
    } else if (const CorrectedFact *fact = correctedFactAt(help->pos())) {
        words = tr("Corrected. It was read as: %1").arg(fact->read.isEmpty() ? tr("nothing") : fact->read);
    } else if (const PlacedCorrection *correction = correctionAt(help->pos())) {
        words = tr("Corrected. The file says: “%1”").arg(correction->correction.words);
    } else if (const Paragraph *paragraph = help->pos().x() < m_left ? paragraphAt(help->pos()) : nullptr) {
        QStringList names;
        for (const QString &id : paragraph->topics) {
            const Topic *topic = m_lexicon.topic(id);
            names.append(topic ? topic->name : id);
        }
        words = names.join(u", "_s);
    } else {
        words = formatAt(help->pos()).toolTip();
    }
    QToolTip::showText(help->globalPos(), words, viewport());
    return true;
}

} // namespace Rapporteur
