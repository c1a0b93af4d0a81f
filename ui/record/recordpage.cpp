// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/record/recordpage.h"

#include "ui/charts/charts.h"
#include "ui/record/recordhead.h"
#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int barWidth = 3;
constexpr int barGap = 10; ///< from a topic's bar to the words
constexpr int widestText = 760;
/// A block's topics, whose colours stand beside it.
constexpr int topicsProperty = QTextFormat::UserProperty + 1;

} // namespace

RecordPage::RecordPage(const Lexicon &lexicon, QWidget *parent)
    : QTextBrowser(parent)
    , m_lexicon(lexicon)
    , m_head(new RecordHead(viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    m_head->installEventFilter(this);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (const auto place = placeOf(url.toString()))
            emit goTo(*place);
    });
}

QTextCharFormat RecordPage::words(const QFont &font, const QColor &colour) const
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(Look::opaque(colour, palette().color(QPalette::Base)));
    return format;
}

QTextCharFormat RecordPage::linked(QTextCharFormat format, const Place &place) const
{
    format.setAnchor(true);
    format.setAnchorHref(href(place));
    return format;
}

QTextBlockFormat RecordPage::spaced(qreal above, qreal below) const
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    return format;
}

void RecordPage::begin()
{
    document()->clear();
    m_cursor = QTextCursor(document());
    m_cursor.beginEditBlock();
    m_cursor.setBlockFormat(spaced(0, 0));
}

void RecordPage::addHeading(const QString &heading)
{
    const QTextCharFormat format = words(Look::strong(font()), palette().color(QPalette::Text));
    m_cursor.insertBlock(spaced(Look::gapLarge, 4), format);
    m_cursor.insertText(heading, format);
}

void RecordPage::addLine(const QString &html)
{
    const QTextCharFormat format = words(font(), palette().color(QPalette::Text));
    m_cursor.insertBlock(spaced(2, 2), format);
    m_cursor.insertHtml(html);
}

void RecordPage::addStatements(const QList<StatementRow> &statements, bool withSpeaker, int all)
{
    const QTextCharFormat dim = words(Look::caption(font()), Look::dim(palette()));
    qint64 report = 0;
    for (const StatementRow &row : statements) {
        if (row.report != report) {
            m_cursor.insertBlock(spaced(Look::gap, 6), dim);
            if (row.date.isValid())
                m_cursor.insertText(QString(Look::date(row.date) + u" · "_s), dim);
            QTextCharFormat meeting = linked(dim, Place::report(row.report));
            meeting.setForeground(Look::accent(palette()));
            m_cursor.insertText(row.reportLabel, meeting);
        }
        report = row.report;
        addStatement(row, withSpeaker);
    }
    if (all > statements.size()) {
        m_cursor.insertBlock(spaced(Look::gapLarge, 0), dim);
        m_cursor.insertText(tr("and %Ln more: choose a period to see them", nullptr, int(all - statements.size())), dim);
    }
}

void RecordPage::addStatement(const StatementRow &row, bool withSpeaker)
{
    const QTextCharFormat dim = words(Look::caption(font()), Look::dim(palette()));
    const QTextCharFormat said = words(Look::reading(15), palette().color(QPalette::Text));
    QTextBlockFormat format = spaced(0, 10);
    format.setLeftMargin(barWidth + barGap);
    format.setLineHeight(Look::lineHeight(said.font()), QTextBlockFormat::ProportionalHeight);
    format.setProperty(topicsProperty, row.topics);
    m_cursor.insertBlock(format, said);
    if (withSpeaker) {
        QTextCharFormat name = words(Look::strong(font()), row.person > 0 ? palette().color(QPalette::Text) : Look::dim(palette()));
        if (row.person > 0)
            name = linked(name, Place::speaker(row.person));
        m_cursor.insertText(row.person > 0 ? row.speaker : tr("Nobody is named"), name);
        m_cursor.insertText(u"  "_s, said);
    }
    m_cursor.insertText(row.text.simplified(), linked(said, Place::report(row.report, row.span)));
    if (row.page > 0)
        m_cursor.insertText(QString(u"  "_s + tr("p. %1").arg(QLocale().toString(row.page))), dim);
}

void RecordPage::finish()
{
    m_cursor.endEditBlock();
    layHead();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

QString RecordPage::currentTarget() const
{
    return m_pressed.isEmpty() ? textCursor().charFormat().anchorHref() : m_pressed;
}

void RecordPage::mousePressEvent(QMouseEvent *event)
{
    m_pressed = anchorAt(event->position().toPoint());
    QTextBrowser::mousePressEvent(event);
}

void RecordPage::layHead()
{
    const int wide = viewport()->width();
    const int high = m_head->layout()->hasHeightForWidth() ? m_head->layout()->totalHeightForWidth(wide) : m_head->sizeHint().height();
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    const qreal right = std::max(Look::gapHuge, wide - Look::gapHuge - widestText);
    if (format.topMargin() != high || format.rightMargin() != right) {
        format.setTopMargin(high);
        format.setLeftMargin(Look::gapHuge);
        format.setRightMargin(right);
        format.setBottomMargin(Look::gapHuge * 2);
        document()->rootFrame()->setFrameFormat(format);
    }
    m_head->setGeometry(0, -verticalScrollBar()->value(), wide, high);
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    layHead();
}

void RecordPage::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    m_head->move(0, -verticalScrollBar()->value());
}

bool RecordPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_head && event->type() == QEvent::LayoutRequest)
        layHead();
    return QTextBrowser::eventFilter(watched, event);
}

void RecordPage::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layHead();
}

void RecordPage::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int scrolled = verticalScrollBar()->value();
    QTextBlock block = cursorForPosition({Look::gapHuge + barWidth + barGap, std::max(0, event->rect().top())}).block();
    for (; block.isValid(); block = block.next()) {
        const QRectF rect = document()->documentLayout()->blockBoundingRect(block).translated(0, -scrolled);
        if (rect.top() > event->rect().bottom())
            break;
        if (!block.blockFormat().hasProperty(topicsProperty))
            continue;
        const QStringList topics = block.blockFormat().property(topicsProperty).toStringList();
        const QRectF bar(Look::gapHuge, rect.top() + 4, barWidth, rect.height() - 6);
        painter.setBrush(Look::separator(palette()));
        if (topics.isEmpty())
            painter.drawRoundedRect(bar, barWidth / 2.0, barWidth / 2.0);
        else
            Charts::drawTopicBar(painter, bar, topics, m_lexicon, palette());
    }
}

} // namespace Rapporteur
