// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagepane.h"

#include "ui/shell/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr double edge = 16; ///< round a page
constexpr double widestPage = 900;
} // namespace

PagePane::PagePane(ExtractorPool &extractors, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pictures(new PagePictures(extractors, this))
{
    setObjectName(u"pagePane"_s);
    setAccessibleName(tr("Pages of the original"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(m_pictures, &PagePictures::ready, viewport(), qOverload<>(&QWidget::update));
    connect(m_pictures, &PagePictures::failed, this, [this](int, const Error &error) {
        m_failed = error.sentence;
        viewport()->update();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (const int now = currentPage(); now != m_page) {
            m_page = now;
            emit pageChanged(now);
        }
    });
}

void PagePane::setOriginal(const TextDocument &document, const QByteArray &bytes)
{
    m_document = document;
    m_failed.clear();
    m_framed = {};
    m_pictures->setOriginal(bytes);
    lay();
    verticalScrollBar()->setValue(0);
    m_page = currentPage();
    emit pageChanged(m_page);
    viewport()->update();
}

double PagePane::scaleOf(int page) const
{
    const double width = m_document.pages.at(page - 1).size.width();
    return qMin(widestPage, viewport()->width() - 2 * edge) / qMax(1.0, width);
}

void PagePane::lay()
{
    m_tops = {edge};
    for (int page = 1; page <= m_document.pages.size(); ++page)
        m_tops.append(m_tops.last() + m_document.pages.at(page - 1).size.height() * scaleOf(page) + edge);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, qMax(0, int(m_tops.last()) - viewport()->height()));
}

QRectF PagePane::pageRect(int page) const
{
    const double scale = scaleOf(page);
    const QSizeF size = m_document.pages.at(page - 1).size * scale;
    return {(viewport()->width() - size.width()) / 2, m_tops.at(page - 1) - verticalScrollBar()->value(), size.width(), size.height()};
}

int PagePane::currentPage() const
{
    if (m_document.pages.isEmpty())
        return 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const auto after = std::ranges::upper_bound(m_tops, middle);
    return qBound(1, int(after - m_tops.begin()), int(m_document.pages.size()));
}

void PagePane::goToPage(int page)
{
    if (page >= 1 && page <= m_document.pages.size())
        verticalScrollBar()->setValue(int(m_tops.at(page - 1) - edge));
}

QList<QRectF> PagePane::framed() const
{
    QList<QRectF> frames;
    if (!m_framed.isValid() || m_document.pages.isEmpty())
        return frames;
    const int first = m_document.pageAt(m_framed.start);
    const int last = m_document.pageAt(qMax(m_framed.start, m_framed.end - 1));
    for (int page = qMax(1, first); page <= qMin(last, int(m_document.pages.size())); ++page) {
        const double scale = scaleOf(page);
        const QPointF corner = pageRect(page).topLeft();
        for (const QRectF &line : m_document.rectangles(m_framed, page))
            frames.append(QRectF(corner + line.topLeft() * scale, line.size() * scale).adjusted(-2, -1, 2, 1));
    }
    return frames;
}

void PagePane::frame(Span span)
{
    m_framed = span;
    const QList<QRectF> frames = framed();
    if (frames.isEmpty())
        goToPage(m_document.pageAt(span.start));
    else if (frames.first().top() < 40 || frames.first().bottom() > viewport()->height() - 40)
        verticalScrollBar()->setValue(int(verticalScrollBar()->value() + frames.first().top() - viewport()->height() / 4.0));
    viewport()->update();
}

void PagePane::setMarks(const QList<Annotation> &marks)
{
    m_marks = marks;
    viewport()->update();
}

/// Paper is white, light or dark the desktop.
void PagePane::paintMarks(QPainter &painter, int page, const QRectF &rect) const
{
    const Span onPage = m_document.pages.at(page - 1).span;
    const double scale = scaleOf(page);
    painter.setPen(Qt::NoPen);
    for (const Annotation &mark : m_marks) {
        if (!mark.shown.overlaps(onPage) || mark.color.isEmpty())
            continue;
        QColor color(mark.color);
        color.setAlphaF(0.35f);
        painter.setBrush(color);
        for (const QRectF &line : m_document.rectangles(mark.shown, page))
            painter.drawRect(QRectF(rect.topLeft() + line.topLeft() * scale, line.size() * scale).adjusted(-1, 0, 1, 0));
    }
}

void PagePane::paintPage(QPainter &painter, int page, const QRectF &rect)
{
    painter.fillRect(rect, Qt::white);
    const QImage picture = m_pictures->picture(page, scaleOf(page) * devicePixelRatioF());
    if (!picture.isNull()) {
        painter.drawImage(rect, picture);
        paintMarks(painter, page, rect);
    } else if (!m_failed.isEmpty()) {
        painter.setPen(Qt::darkGray);
        painter.drawText(rect.adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap, m_failed);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(Look::separator(palette()));
    painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void PagePane::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = 1; page <= m_document.pages.size(); ++page) {
        const QRectF rect = pageRect(page);
        if (rect.bottom() >= 0 && rect.top() <= viewport()->height())
            paintPage(painter, page, rect);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QColor accent = Look::accent(palette());
    painter.setPen(Qt::NoPen);
    accent.setAlphaF(0.2f);
    painter.setBrush(accent);
    for (const QRectF &line : framed())
        painter.drawRoundedRect(line, 3, 3);
}

void PagePane::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = currentPage();
    const double into = page ? (verticalScrollBar()->value() - m_tops.value(page - 1)) / qMax(1.0, m_tops.value(page) - m_tops.value(page - 1)) : 0;
    lay();
    if (page)
        verticalScrollBar()->setValue(int(m_tops.at(page - 1) + into * (m_tops.at(page) - m_tops.at(page - 1))));
}

void PagePane::mouseReleaseEvent(QMouseEvent *event)
{
    for (int page = 1; page <= m_document.pages.size(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.contains(event->position()))
            continue;
        const QPointF point = (event->position() - rect.topLeft()) / scaleOf(page);
        double nearest = std::numeric_limits<double>::max();
        qsizetype offset = -1;
        for (const Origin &origin : std::as_const(m_document.origins)) {
            if (origin.page != page || origin.rectangle.isNull())
                continue;
            const QRectF &r = origin.rectangle;
            const double x = qMax(0.0, qMax(r.left() - point.x(), point.x() - r.right()));
            const double y = qMax(0.0, qMax(r.top() - point.y(), point.y() - r.bottom()));
            if (x * x + 4 * y * y < nearest) {
                nearest = x * x + 4 * y * y;
                offset = origin.span.start;
            }
        }
        if (offset >= 0)
            emit passageChosen(offset);
        return;
    }
}

void PagePane::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Left:
        goToPage(currentPage() - 1);
        break;
    case Qt::Key_Right:
        goToPage(currentPage() + 1);
        break;
    case Qt::Key_Space:
        bar->triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
        break;
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace Rapporteur
