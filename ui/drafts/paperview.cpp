// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/paperview.h"

#include "ui/shell/look.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int pixels = 15;
}

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
    const SetPaper before = std::exchange(m_paper, paper); // lives until its document is replaced
    m_isSetting = true;
    setDocument(paper.document.get());
    if (scrolled > 0)
        setTopLine(line);
    m_isSetting = false;
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
        verticalScrollBar()->setValue(qRound(from + part * (to - from)) - Look::gapSmall);
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
