// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerview.h"

#include "ui/reader/annotator.h"
#include "ui/reader/correctionedit.h"
#include "ui/reader/extractedtext.h"
#include "ui/reader/factedit.h"
#include "ui/reader/findbar.h"
#include "ui/reader/linkpreview.h"
#include "ui/reader/orphanstrip.h"
#include "ui/reader/outlinelist.h"
#include "ui/reader/pagepane.h"
#include "ui/reader/readerbar.h"
#include "ui/reader/readingsetter.h"
#include "ui/reader/readingtext.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/look.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QSettings>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int outlineWidth = 216;
constexpr int outlineFrom = 760; ///< a narrower view has no room for the outline
constexpr int outlineBesidePagesFrom = 1280;
} // namespace

ReaderView::ReaderView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
    , m_look(ReadingLook::load(QSettings()))
    , m_bar(new ReaderBar(this))
    , m_orphans(new OrphanStrip(this))
    , m_find(new FindBar(this))
    , m_outline(new OutlineList(this))
    , m_text(new ReadingText(context.lexicon, this))
    , m_pages(new PagePane(context.extractors, this))
    , m_annotator(new Annotator(context, m_text, m_pages, this))
    , m_facts(new FactEdit(context, this))
    , m_preview(new LinkPreview(this))
    , m_correction(new CorrectionEdit(context, m_text))
    , m_noPages(new EmptyState({}, tr("Read the text"), this))
    , m_body(new QWidget(this))
    , m_columns(new QHBoxLayout)
    , m_empty(new EmptyState({}, {}, this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(u"readerView"_s);
    m_outline->setFixedWidth(outlineWidth);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(m_outline);
    m_columns->addWidget(m_text, 1);
    m_columns->addWidget(m_pages, 1);
    m_columns->addWidget(m_noPages, 1);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_orphans);
    column->addWidget(m_find);
    column->addLayout(m_columns, 1);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_empty);
    makeShortcuts();
    connectBar();
    connectAnnotator();
    connectText();
    connectPages();
    arrange();
}

ReaderView::~ReaderView() = default;

ReadingStyle ReaderView::style() const
{
    return {.body = m_look.font(), .leading = m_look.leading, .interface = font(), .palette = palette(), .allWarnings = m_allWarnings};
}

void ReaderView::setFilter(const Filter &) { }

void ReaderView::show(const Place &place)
{
    m_wanted = place.span;
    if (place.id == m_report && m_reading) {
        m_text->showSpan(m_wanted, true);
        if (m_wanted.isValid() && m_mode != Text && m_mode != Extracted)
            m_pages->frame(m_wanted);
        return;
    }
    m_report = place.id;
    m_reading.reset();
    m_originalAsked = false;
    m_allWarnings = false;
    m_statement = -1;
    m_passage = -1;
    refresh();
}

void ReaderView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (m_isStale)
        refresh();
}

void ReaderView::refresh()
{
    m_isStale = false;
    if (!m_report)
        return;
    context().queries.ask<std::shared_ptr<Reading>>(
        this,
        [id = m_report, style = style()](const Connection &connection) {
            return report(connection, id).transform([&](const StoredReport &stored) { return setForReading(stored, style); });
        },
        [this](const Result<std::shared_ptr<Reading>> &reading) { take(reading); });
}

void ReaderView::refreshAnnotations()
{
    m_annotator->refresh();
}

void ReaderView::setAgain()
{
    if (!m_reading)
        return;
    context().queries.ask<std::shared_ptr<Reading>>(
        this,
        [before = m_reading, style = style()](const Connection &) -> Result<std::shared_ptr<Reading>> {
            return setForReading(before->stored, style);
        },
        [this](const Result<std::shared_ptr<Reading>> &reading) { take(reading); });
}

void ReaderView::take(const Result<std::shared_ptr<Reading>> &reading)
{
    if (!reading) {
        m_reading.reset();
        m_text->setReading({});
        m_empty->set(reading.error().sentence, tr("All reports"));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentWidget(m_body);
    m_reading = *reading;
    m_outline->setReport(m_reading->stored.report);
    m_find->setText(m_reading->stored.document.text);
    m_text->setMeasure(m_look.measure, m_look.leading);
    m_text->setReading(m_reading);
    emit titled(m_reading->stored.row.label);
    m_annotator->setReport(m_report);
    if (m_extracted)
        m_extracted->setText(m_reading->stored.document);
    if (m_wanted.isValid())
        m_text->showSpan(m_wanted, true);
    arrange();
    say();
}

void ReaderView::setMode(Mode mode)
{
    m_mode = mode;
    m_bar->setMode(mode);
    if (mode == Extracted && !m_extracted) {
        m_extracted = new ExtractedText(m_body);
        m_columns->addWidget(m_extracted, 1);
        if (m_reading)
            m_extracted->setText(m_reading->stored.document);
    }
    arrange();
    say();
}

void ReaderView::arrange()
{
    const bool hasPages = m_reading && !m_reading->stored.document.pages.isEmpty()
        && m_reading->stored.row.mediaType == "application/pdf"_L1;
    const bool wantsPages = m_mode == Original || m_mode == SideBySide;
    const int from = m_mode == SideBySide ? outlineBesidePagesFrom : outlineFrom;
    m_outline->setVisible(!m_focusMode && !m_outline->isEmpty() && width() >= from);
    m_text->setVisible(m_mode == Text || m_mode == SideBySide);
    m_pages->setVisible(wantsPages && hasPages);
    m_noPages->setVisible(wantsPages && m_reading && !hasPages);
    if (m_extracted)
        m_extracted->setVisible(m_mode == Extracted);
    if (!hasPages && m_reading) {
        m_noPages->set(tr("This original has no pages to show. What it says is all in the text."),
            m_mode == Original ? tr("Read the text") : QString());
    }
    if (wantsPages && hasPages)
        askOriginal();
}

void ReaderView::askOriginal()
{
    if (m_originalAsked)
        return;
    m_originalAsked = true;
    context().queries.ask<Rapporteur::Original>(
        m_pages, [id = m_report](const Connection &connection) { return original(connection, id); },
        [this, id = m_report](const Result<Rapporteur::Original> &original) {
            if (!m_reading || id != m_report)
                return;
            m_pages->setOriginal(m_reading->stored.document, original ? original->bytes : QByteArray());
            const qsizetype offset = m_wanted.isValid() ? m_wanted.start : m_passage;
            if (m_wanted.isValid())
                m_pages->frame(m_wanted);
            else if (offset >= 0)
                choosePassage(offset);
            else
                m_pages->goToPage(m_reading->stored.document.pageAt(qMax(qsizetype(0), m_text->topOffset())));
        });
}

void ReaderView::say()
{
    if (!m_reading || m_reading->stored.document.pages.isEmpty()) {
        m_bar->say({});
        return;
    }
    const TextDocument &document = m_reading->stored.document;
    const int page = m_mode == Original ? m_pages->currentPage() : document.pageAt(qMax(qsizetype(0), m_text->topOffset()));
    const QLocale locale;
    m_bar->say(tr("Page %1 of %2").arg(locale.toString(qMax(1, page)), locale.toString(document.pages.size())));
}

void ReaderView::zoom(int steps)
{
    ReadingLook look = m_look;
    look.pixels = qBound(ReadingLook::smallest, look.pixels + steps, ReadingLook::largest);
    if (look != m_look)
        emit lookChosen(look);
}

void ReaderView::setLook(const ReadingLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_bar->setLook(look);
    setAgain();
}

void ReaderView::setFocusMode(bool on)
{
    m_focusMode = on;
    m_bar->setVisible(!on);
    arrange();
}

void ReaderView::correctFacts(bool ofReport)
{
    if (!m_reading)
        return;
    Span span = m_text->selectedSpan();
    if (span.isEmpty() && m_statement >= 0)
        span = m_reading->stored.report.statements.at(m_statement).span;
    if (span.isEmpty() && m_passage >= 0)
        span = {m_passage, m_passage + 1};
    if (!ofReport && span.isEmpty())
        return m_bar->say(tr("Choose a statement first: click it, or press J."));
    const QList<QRectF> lines = ofReport ? QList<QRectF>() : m_text->linesOf(span);
    const QPointF at = lines.isEmpty() ? QPointF(m_text->width() / 4.0, 40) : lines.last().bottomLeft() + QPointF(0, 8);
    m_facts->open(m_reading->stored, ofReport ? Span() : span, m_text->viewport()->mapTo(this, at.toPoint()));
}

void ReaderView::goToStatement(bool forward)
{
    if (!m_reading)
        return;
    const Report &report = m_reading->stored.report;
    const int from = m_statement >= 0 ? m_statement : statementFrom(report, qMax(qsizetype(0), m_text->topOffset()));
    const int next = nextStatementOfSpeaker(report, from, forward);
    m_statement = next >= 0 ? next : from;
    if (m_statement < 0)
        return;
    const Statement &statement = report.statements.at(m_statement);
    m_text->showSpan(statement.span, true);
    if (m_pages->isVisible())
        m_pages->frame(statement.span);
    if (const qint64 person = m_reading->stored.people.value(statement.speaker))
        emit inspect(Place::speaker(person));
}

void ReaderView::choosePassage(qsizetype offset)
{
    m_passage = offset;
    if (!m_reading)
        return;
    const Report &report = m_reading->stored.report;
    m_statement = -1;
    Span span;
    for (int i = 0; i < report.statements.size(); ++i) {
        if (report.statements.at(i).span.contains(offset)) {
            m_statement = report.statements.at(i).speaker.isEmpty() ? -1 : i;
            span = report.statements.at(i).span;
        }
    }
    const int block = m_reading->stored.document.blockAt(offset);
    if (!span.isValid() && block >= 0)
        span = m_reading->stored.document.blocks.at(block).span;
    if (span.isValid())
        m_pages->frame(span);
}

void ReaderView::chooseTurn(int turn)
{
    const MarginTurn &chosen = m_reading->turns.at(turn);
    m_statement = chosen.statement;
    m_passage = chosen.span.start;
    if (m_pages->isVisible())
        m_pages->frame(chosen.span);
    m_text->showSpan(chosen.span, true);
    if (chosen.person)
        emit inspect(Place::speaker(chosen.person));
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    arrange();
}

void ReaderView::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        setAgain();
}

void ReaderView::focusInEvent(QFocusEvent *event)
{
    View::focusInEvent(event);
    (m_mode == Original ? static_cast<QWidget *>(m_pages) : m_mode == Extracted ? static_cast<QWidget *>(m_extracted) : m_text)->setFocus(event->reason());
}

} // namespace Rapporteur
