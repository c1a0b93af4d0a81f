// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/annotator.h"

#include "ui/reader/annotationcard.h"
#include "ui/reader/pagepane.h"
#include "ui/reader/readingtext.h"
#include "ui/shell/author.h"
#include "ui/shell/look.h"

#include <QMenu>
#include <QPointer>

#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

Annotator::Annotator(const ViewContext &context, ReadingText *text, PagePane *pages, QWidget *reader)
    : QObject(reader)
    , m_context(context)
    , m_text(text)
    , m_pages(pages)
    , m_card(new AnnotationCard(reader))
{
    connect(text, &ReadingText::markClicked, this, [this](qint64 id) { choose(id, id != 0); });
    connect(text, &ReadingText::markHeldElsewhere, this, [this](qint64 id, Span span) {
        m_context.edits.annotate([id, span](const Connection &connection) { return moveAnnotation(connection, id, span); });
    });
    connectCard();
}

void Annotator::connectCard()
{
    connect(m_card, &AnnotationCard::changed, this, &Annotator::change);
    connect(m_card, &AnnotationCard::removeWanted, this, &Annotator::remove);
    connect(m_card, &AnnotationCard::linkWanted, this, &Annotator::link);
    connect(m_card, &AnnotationCard::linkFollowed, this, [this](qint64 report, Span shown) { emit goTo(Place::report(report, shown)); });
    connect(m_card, &AnnotationCard::unlinkWanted, this, [this](qint64 link) {
        m_context.edits.annotate([link](const Connection &connection) { return removeLink(connection, link); });
    });
    connect(m_card, &AnnotationCard::closeWanted, this, &Annotator::close);
}

void Annotator::setReport(qint64 report)
{
    if (report != m_report) {
        m_card->flush();
        m_card->hide();
        m_wanted = 0;
    }
    m_report = report;
    refresh();
}

void Annotator::refresh()
{
    if (!m_report)
        return;
    m_context.queries.ask<Answer>(
        this,
        [report = m_report](const Connection &connection) -> Result<Answer> {
            auto annotations = annotationsOf(connection, report);
            auto colors = highlightColors(connection);
            const auto known = Rapporteur::tags(connection);
            if (!annotations || !colors || !known)
                return std::unexpected(!annotations ? annotations.error() : !colors ? colors.error() : known.error());
            Answer answer{Marks(std::move(*annotations)), std::move(*colors), {}}; // there may be thousands: made ready here
            for (const TagCount &tag : *known)
                answer.tags.append(tag.tag);
            return answer;
        },
        [this](const Result<Answer> &answer) {
            if (answer)
                take(*answer);
            else
                emit said(answer.error().sentence);
        });
}

void Annotator::take(const Answer &answer)
{
    m_colors = answer.colors;
    if (m_color.isEmpty() && !m_colors.isEmpty())
        m_color = m_colors.first().color;
    m_card->setColors(m_colors);
    m_card->setKnownTags(answer.tags);
    m_text->setMarks(answer.marks);
    m_pages->setMarks(m_text->marks().placed());
    if (m_wanted && m_text->marks().find(m_wanted)) {
        m_text->chooseMark(std::exchange(m_wanted, 0));
        if (const auto then = std::exchange(m_then, nullptr))
            then();
    }
    if (m_card->isVisible()) {
        if (m_text->marks().find(m_card->id()))
            askLinks();
        else
            m_card->hide();
    }
    emit marksChanged();
}

void Annotator::choose(qint64 id, bool open)
{
    m_card->flush();
    m_card->hide();
    m_text->chooseMark(id);
    if (const Annotation *mark = m_text->marks().find(id); mark && m_pages->isVisible())
        m_pages->frame(mark->shown);
    if (id && open)
        openCard();
}

Annotation Annotator::blank() const
{
    return {.color = m_color, .author = Author::name()};
}

void Annotator::add(const Annotation &look, const std::function<void()> &then)
{
    const Span span = m_text->selectedSpan();
    if (span.isEmpty())
        return emit said(tr("Select words first: drag over them, or press J for the next statement."));
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(cursor.selectionEnd());
    m_text->setTextCursor(cursor); // the highlight is what is seen now
    addThen(then, [report = m_report, span, look](const Connection &connection) { return annotatePassage(connection, report, span, look); });
}

void Annotator::addThen(const std::function<void()> &then, const std::function<Result<qint64>(const Connection &)> &adding)
{
    m_then = then;
    emit edited();
    m_context.edits.annotate([adding, self = QPointer(this)](const Connection &connection) {
        return adding(connection).transform([&](qint64 id) {
            if (self)
                QMetaObject::invokeMethod(self, [self, id] { self->m_wanted = id; });
        });
    });
}

void Annotator::mark(const QString &color)
{
    m_color = color;
    const Annotation *chosen = m_text->marks().find(m_text->chosenMark());
    const Span span = m_text->selectedSpan();
    if (chosen && (span.isEmpty() || span == chosen->shown))
        return change(chosen->id, {.color = color});
    add(blank());
}

void Annotator::writeNote()
{
    write(&AnnotationCard::editNote);
}

void Annotator::writeTags()
{
    write(&AnnotationCard::editTags);
}

void Annotator::write(void (AnnotationCard::*field)())
{
    const auto edit = [this, field] {
        openCard();
        (m_card->*field)();
    };
    if (m_text->selectedSpan().isEmpty() && m_text->marks().find(m_text->chosenMark()))
        edit();
    else
        add(blank(), edit);
}

void Annotator::annotateWhole()
{
    const auto edit = [this] {
        openCard();
        m_card->editNote();
    };
    if (!m_text->marks().ofWhole().isEmpty()) {
        m_text->chooseMark(m_text->marks().ofWhole().first().id);
        return edit();
    }
    Annotation whole = blank();
    whole.target = AnnotationTarget::Report;
    whole.report = m_report;
    whole.color.clear();
    addThen(edit, [whole](const Connection &connection) { return addAnnotation(connection, whole); });
}

void Annotator::change(qint64 id, const AnnotationChange &change)
{
    m_context.edits.annotate([id, change](const Connection &connection) { return changeAnnotations(connection, {id}, change); });
}

void Annotator::toggle(bool Annotation::*flag, std::optional<bool> AnnotationChange::*member)
{
    const Annotation *chosen = m_text->marks().find(m_text->chosenMark());
    if (chosen && m_text->selectedSpan().isEmpty()) {
        AnnotationChange wanted;
        wanted.*member = !(chosen->*flag);
        return change(chosen->id, wanted);
    }
    Annotation look = blank();
    look.*flag = true;
    add(look);
}

void Annotator::remove()
{
    if (const qint64 id = m_card->isVisible() ? m_card->id() : m_text->chosenMark())
        removeOne(id);
}

void Annotator::removeOne(qint64 id)
{
    m_card->hide();
    m_context.edits.run([id](const Connection &connection) {
        return removeAnnotations(connection, {id}).transform([] { return Edited(tr("Deleted. Ctrl+Z brings it back."), EditScope::Annotations); });
    });
}

void Annotator::setWaiting(qint64 orphan)
{
    m_waiting = orphan;
    if (orphan)
        emit said(tr("Select the words it belongs to and press R."));
}

void Annotator::holdHere()
{
    const Span span = m_text->selectedSpan();
    const qint64 id = m_waiting ? m_waiting : m_text->chosenMark();
    if (!id || span.isEmpty())
        return emit said(tr("Choose a mark, then select the words it should hold, and press R."));
    m_waiting = 0;
    m_wanted = id;
    m_context.edits.annotate([id, span](const Connection &connection) { return moveAnnotation(connection, id, span); });
}

void Annotator::link()
{
    const qint64 chosen = m_card->isVisible() ? m_card->id() : m_text->chosenMark();
    if (!chosen)
        return emit said(tr("Choose a mark to link first."));
    if (!m_linkFrom || m_linkFrom == chosen) {
        m_linkFrom = chosen;
        return emit said(tr("Now choose the other mark, in any report, and press L again."));
    }
    auto *menu = new QMenu(m_text);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"linkMenu"_s);
    for (const auto &[relation, words] : {std::pair(u"answers"_s, tr("This &answers that")), std::pair(u"supports"_s, tr("This &supports that")),
             std::pair(u"contradicts"_s, tr("This &contradicts that")), std::pair(u"belongs"_s, tr("They &belong together"))})
        connect(menu->addAction(words), &QAction::triggered, this, [this, relation] { linkTo(relation); });
    const QList<QRectF> lines = m_text->marks().find(chosen) ? m_text->linesOf(m_text->marks().find(chosen)->shown) : QList<QRectF>();
    const QPointF at = lines.isEmpty() ? QPointF(m_text->viewport()->rect().center()) : lines.last().bottomLeft();
    menu->popup(m_text->viewport()->mapToGlobal(at.toPoint()));
}

void Annotator::linkTo(const QString &relation)
{
    // The mark that was chosen last says something of the one chosen first.
    const qint64 source = m_text->chosenMark();
    const qint64 target = std::exchange(m_linkFrom, 0);
    m_context.edits.annotate([=](const Connection &connection) { return linkAnnotations(connection, source, target, relation).transform([](qint64) {}); });
}

void Annotator::goToMark(bool forward)
{
    const Annotation *next = m_text->marks().next(m_text->chosenMark(), qMax(qsizetype(0), m_text->topOffset()), forward);
    if (next)
        choose(next->id, m_card->isVisible());
    else
        emit said(m_text->marks().placed().isEmpty() ? tr("Nothing is marked in this report yet.") : tr("There is no further mark."));
}

void Annotator::goToStatement(bool forward, bool extend)
{
    if (!m_text->reading())
        return;
    choose(0, false);
    const QList<Statement> &statements = m_text->reading()->stored.report.statements;
    const Span selected = m_text->selectedSpan();
    const qsizetype from = selected.isEmpty() ? m_text->topOffset() : forward ? selected.end : selected.start;
    const Statement *next = nullptr;
    for (const Statement &statement : statements) {
        if (forward && statement.span.start >= from) {
            next = &statement;
            break;
        }
        if (!forward && statement.span.end <= from)
            next = &statement;
    }
    if (!next)
        return;
    m_text->select(extend && !selected.isEmpty() ? Span{qMin(selected.start, next->span.start), qMax(selected.end, next->span.end)} : next->span);
    if (m_pages->isVisible())
        m_pages->frame(next->span);
}

bool Annotator::close()
{
    const bool wasOpen = m_card->isVisible() || m_linkFrom || m_waiting || m_text->chosenMark();
    m_linkFrom = m_waiting = 0;
    if (m_card->isVisible()) {
        m_card->flush();
        m_card->hide();
        m_text->setFocus(Qt::PopupFocusReason);
    } else {
        m_text->chooseMark(0);
    }
    emit said({});
    return wasOpen;
}

void Annotator::openCard()
{
    const Annotation *mark = m_text->marks().find(m_text->chosenMark());
    if (!mark)
        return;
    m_card->set(*mark, {});
    placeCard();
    m_card->show();
    m_card->raise();
    askLinks();
}

void Annotator::askLinks()
{
    m_context.queries.ask<QList<LinkedAnnotation>>(
        m_card, [id = m_card->id()](const Connection &connection) { return linksOf(connection, id); },
        [this](const Result<QList<LinkedAnnotation>> &links) {
            const Annotation *mark = m_text->marks().find(m_card->id());
            if (!links || !mark || !m_card->isVisible())
                return;
            m_card->set(*mark, *links);
            placeCard();
        });
}

void Annotator::placeCard()
{
    const Annotation *mark = m_text->marks().find(m_card->id());
    const QWidget *area = m_text->viewport();
    const QList<QRectF> lines = mark ? m_text->linesOf(mark->shown) : QList<QRectF>();
    QRect at(area->width() / 2, Look::gapHuge, 0, 0);
    if (!lines.isEmpty())
        at = QRectF(lines.first().topLeft(), lines.last().bottomLeft()).toRect();
    // Beneath the words; above them where there is no room.
    int y = at.bottom() + 8;
    if (y + m_card->height() > area->height())
        y = qMax(8, at.top() - m_card->height() - 8);
    const int x = qBound(8, at.left(), qMax(8, area->width() - m_card->width() - 8));
    m_card->move(area->mapTo(m_card->parentWidget(), QPoint(x, y)));
}

} // namespace Rapporteur
