// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/paperview.h"

#include "ui/shell/look.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int pixels = 15;

using Pieces = QList<SetPaper::Piece>;

/// How many pieces two documents begin with alike, and end with.
struct Ends {
    qsizetype head = 0;
    qsizetype tail = 0;
};

/// At the least one piece of each is between the ends, so that a stretch of one can stand for one of the other.
Ends sameEnds(const Pieces &was, const Pieces &now)
{
    const qsizetype most = std::min(was.size(), now.size()) - 1;
    Ends ends;
    while (ends.head < most && was.at(ends.head).signature == now.at(ends.head).signature)
        ++ends.head;
    while (ends.tail < most - ends.head && was.at(was.size() - 1 - ends.tail).signature == now.at(now.size() - 1 - ends.tail).signature)
        ++ends.tail;
    return ends;
}

bool hasTable(const Pieces &pieces, Ends ends)
{
    return std::any_of(pieces.begin() + ends.head, pieces.end() - ends.tail, [](const SetPaper::Piece &piece) { return piece.isTable; });
}

/// What stands between the ends.
QTextCursor stretch(QTextDocument *document, const Pieces &pieces, Ends ends)
{
    QTextCursor cursor(document);
    cursor.setPosition(pieces.at(ends.head).position);
    cursor.setPosition(ends.tail > 0 ? pieces.at(pieces.size() - ends.tail).position - 1 : document->characterCount() - 1, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

PaperView::PaperView(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"paperView"_s);
    setAccessibleName(tr("How the draft will look"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(Look::reading(pixels));
    connect(this, &QTextBrowser::anchorClicked, this, &PaperView::follow);
    connect(this, qOverload<const QUrl &>(&QTextBrowser::highlighted), this, [this](const QUrl &target) { emit targetHovered(target.toString()); });
}

PaperView::~PaperView()
{
    m_isSetting = true;
    setDocument(nullptr); // before the document goes, which is ours
}

PaperStyle PaperView::style() const
{
    return {.body = Look::reading(pixels), .interface = parentWidget() ? parentWidget()->font() : QFont(), .palette = palette()};
}

void PaperView::setPaper(const SetPaper &paper)
{
    const double line = topLine();
    const int scrolled = verticalScrollBar()->value();
    m_isSetting = true;
    if (!amend(paper)) {
        const SetPaper before = std::exchange(m_paper, paper); // lives until its document is replaced
        setDocument(paper.document.get());
        if (scrolled > 0) // and once more when the bar has come and the text is laid out beside it
            QMetaObject::invokeMethod(this, [this, line] { setTopLine(line); }, Qt::QueuedConnection);
    }
    if (scrolled > 0)
        setTopLine(line);
    m_isSetting = false;
}

bool PaperView::amend(const SetPaper &fresh)
{
    const auto &was = m_paper.pieces;
    const auto &now = fresh.pieces;
    if (!m_paper.document || m_paper.look != fresh.look || was.isEmpty() || now.isEmpty())
        return false;
    const Ends ends = sameEnds(was, now);
    if (hasTable(was, ends) || hasTable(now, ends) || (ends.head > 0 && was.at(ends.head - 1).isTable))
        return false;
    for (qsizetype i = ends.head; i < now.size() - ends.tail; ++i) {
        const QUrl figure(u"figure:%1"_s.arg(now.at(i).signature));
        if (const QVariant picture = fresh.document->resource(QTextDocument::ImageResource, figure); picture.isValid())
            document()->addResource(QTextDocument::ImageResource, figure, picture);
    }
    const QTextCursor from = stretch(fresh.document.get(), now, ends);
    QTextCursor into = stretch(document(), was, ends);
    into.beginEditBlock();
    into.insertFragment(QTextDocumentFragment(from));
    // A fragment does not always bring the format of the block that it begins in.
    QTextBlock shown = document()->findBlock(was.at(ends.head).position);
    QTextBlock wanted = fresh.document->findBlock(now.at(ends.head).position);
    for (; shown.isValid() && wanted.isValid() && wanted.position() <= from.selectionEnd(); shown = shown.next(), wanted = wanted.next()) {
        if (shown.blockFormat() != wanted.blockFormat())
            QTextCursor(shown).setBlockFormat(wanted.blockFormat());
    }
    into.endEditBlock();
    if (document()->characterCount() != fresh.document->characterCount())
        return false;
    m_paper.lines = fresh.lines;
    m_paper.pieces = fresh.pieces;
    return true;
}

double PaperView::heightOf(qsizetype line) const
{
    if (line >= m_paper.lines.size())
        return document()->documentLayout()->documentSize().height();
    const QTextBlock block = document()->findBlock(m_paper.lines.at(line).position);
    return document()->documentLayout()->blockBoundingRect(block).top();
}

double PaperView::topLine() const
{
    const auto &lines = m_paper.lines;
    if (lines.isEmpty())
        return 0;
    const int top = verticalScrollBar()->value() + Look::gapSmall;
    const int position = document()->documentLayout()->hitTest(QPointF(Look::gapHuge, top), Qt::FuzzyHit);
    const auto next = std::ranges::upper_bound(lines, position, {}, &SetPaper::Line::position);
    if (next == lines.begin())
        return 0;
    const qsizetype at = next - lines.begin() - 1;
    const double from = heightOf(at);
    const double to = heightOf(at + 1);
    const double part = to > from ? qBound(0.0, (top - from) / (to - from), 1.0) : 0;
    const int behind = at + 1 < lines.size() ? lines.at(at + 1).line : lines.at(at).line + 1;
    return lines.at(at).line + part * (behind - lines.at(at).line);
}

void PaperView::setTopLine(double line)
{
    const auto &lines = m_paper.lines;
    const auto next = std::ranges::upper_bound(lines, line, {}, [](const SetPaper::Line &one) { return double(one.line); });
    const bool wasSetting = std::exchange(m_isSetting, true);
    if (next == lines.begin()) {
        verticalScrollBar()->setValue(0);
    } else {
        const qsizetype at = next - lines.begin() - 1;
        const double from = heightOf(at);
        const double to = at + 1 < lines.size() ? heightOf(at + 1) : from;
        const int behind = at + 1 < lines.size() ? lines.at(at + 1).line : lines.at(at).line + 1;
        const double part = (line - lines.at(at).line) / qMax(1, behind - lines.at(at).line);
        const int wanted = qRound(from + part * (to - from)) - Look::gapSmall;
        QScrollBar *bar = verticalScrollBar();
        if (wanted > bar->maximum()) // a text that is not laid out to its end yet tells its height later
            bar->setMaximum(qRound(document()->documentLayout()->documentSize().height()) - viewport()->height());
        bar->setValue(wanted);
    }
    m_isSetting = wasSetting;
}

void PaperView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    if (!m_isSetting && dy)
        emit lineScrolled(topLine());
}

void PaperView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        emit styleChanged();
}

void PaperView::follow(const QUrl &target)
{
    if (target.hasFragment() && target.scheme().isEmpty())
        scrollToAnchor(target.fragment());
    else
        emit followed(target);
}

} // namespace Rapporteur
