// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/inspector.h"

#include "core/library/meetingedits.h"
#include "core/library/queries/review.h"
#include "ui/shell/factsheet.h"
#include "ui/shell/inspectorpages.h"
#include "ui/shell/subjectnotes.h"

#include <QEvent>
#include <QInputDialog>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct ReportWithFiles {
    StoredReport stored;
    Renditions files;
};

} // namespace

Inspector::Inspector(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"inspector"_s);
    setAccessibleName(tr("Inspector"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    refresh();
}

void Inspector::setContext(const ViewContext *context)
{
    m_context = context;
    m_place = {};
    m_summary = {};
    m_filter = {};
    refresh();
}

void Inspector::inspect(const Place &place)
{
    m_place = place;
    refresh();
}

void Inspector::setSummary(const LibrarySummary &summary)
{
    m_summary = summary;
    refresh();
}

void Inspector::setFilter(const Filter &filter)
{
    m_filter = filter;
    refresh();
}

void Inspector::refresh()
{
    if (m_context && m_place.kind == Place::Kind::Report)
        return askReport();
    if (m_context && m_place.kind == Place::Kind::Speaker)
        return askSpeaker();
    if (m_context && m_place.kind == Place::Kind::Topic)
        return askTopic();
    m_make = [this] { return InspectorPages::library(m_summary); };
    takePage(m_make());
}

void Inspector::askReport()
{
    QStringList topics = m_filter.topics;
    if (!m_place.name.isEmpty() && !topics.contains(m_place.name))
        topics.prepend(m_place.name);
    m_context->queries.ask<ReportWithFiles>(
        this,
        [id = m_place.id](const Connection &connection) {
            return report(connection, id).and_then([&](StoredReport stored) {
                return renditions(connection, id).transform([&](Renditions files) { return ReportWithFiles{std::move(stored), std::move(files)}; });
            });
        },
        [this, topics](const Result<ReportWithFiles> &answer) {
            if (!answer && answer.error().code == ErrorCode::NotFound)
                return inspect({}); // it was removed, or its import undone
            if (!answer)
                return;
            m_make = [this, answer = *answer, topics] {
                return withNotes(InspectorPages::report(answer.stored, answer.files, m_context->lexicon, topics, palette()),
                    {.target = AnnotationTarget::Report, .report = answer.stored.row.id}, {});
            };
            takePage(m_make());
        });
}

void Inspector::askSpeaker()
{
    m_context->queries.ask<SpeakerPage>(
        this,
        [id = m_place.id, &lexicon = m_context->lexicon](
            const Connection &connection) { return speakerPage(connection, lexicon, id, {}, 0); },
        [this](const Result<SpeakerPage> &page) {
            if (!page)
                return;
            m_names.clear();
            for (const NameRow &name : page->names)
                m_names.append(name.name);
            m_make = [this, page = *page] {
                return withNotes(InspectorPages::speaker(page, palette()), {.target = AnnotationTarget::Person, .subject = page.row.name},
                    QStringList(m_names) << page.row.name);
            };
            takePage(m_make());
        });
}

void Inspector::askTopic()
{
    m_context->queries.ask<TopicPage>(
        this,
        [id = m_place.name, &lexicon = m_context->lexicon](
            const Connection &connection) { return topicPage(connection, lexicon, id, {}, 0); },
        [this](const Result<TopicPage> &page) {
            if (!page)
                return;
            m_make = [this, page = *page] {
                return withNotes(InspectorPages::topic(page, palette()), {.target = AnnotationTarget::Topic, .subject = page.row.id}, {page.row.id});
            };
            takePage(m_make());
        });
}

FactSheet *Inspector::withNotes(FactSheet *page, const Annotation &subject, const QStringList &names) const
{
    page->addSection(tr("Notes"));
    page->addWidget(new SubjectNotes(*m_context, subject, names, page));
    return page;
}

void Inspector::refreshAnnotations()
{
    if (auto *notes = findChild<SubjectNotes *>())
        notes->refresh();
}

void Inspector::takePage(FactSheet *page)
{
    connect(page, &FactSheet::goTo, this, &Inspector::goTo);
    connect(page, &FactSheet::followed, this, &Inspector::followed);
    page->setBackgroundRole(QPalette::Base);
    // Later: a link of the page before may be what brought this one.
    if (QWidget *before = takeWidget())
        before->deleteLater();
    setWidget(page);
}

void Inspector::followed(const QString &href)
{
    if (href == InspectorPages::renameHref)
        return rename();
    if (href.startsWith(InspectorPages::splitHref)) {
        const QString name = QUrl::fromPercentEncoding(href.sliced(InspectorPages::splitHref.size()).toLatin1());
        return edit([name](const Connection &connection, const Lexicon &lexicon) { return splitPerson(connection, lexicon, name); });
    }
    if (const auto request = fileRequestOf(href))
        return emit fileWanted(*request);
    if (href == InspectorPages::twinHref)
        return emit twinWanted(m_place.id);
    if (href == InspectorPages::removeHref)
        return remove();
    if (href != InspectorPages::narrowHref)
        return;
    Filter more;
    if (m_place.kind == Place::Kind::Speaker)
        more.people = {m_place.id};
    else if (m_place.kind == Place::Kind::Topic)
        more.topics = {m_place.name};
    emit narrowWanted(more);
}

/// Without asking: it can be undone.
void Inspector::remove()
{
    m_context->edits.run([report = m_place.id, lexicon = m_context->lexicon](const Connection &connection) {
        return removeReports(connection, lexicon, {report}).transform([] { return Edited(tr("The report is removed. Ctrl+Z brings it back.")); });
    });
    emit goTo({Place::Kind::Reports});
}

void Inspector::rename()
{
    // The person is known by a name as it is written; the name that is shown may be one that was given.
    const auto full = std::ranges::find_if(m_names, [](const QString &name) { return name.contains(u' '); });
    const QString name = full == m_names.end() ? m_names.value(0) : *full;
    if (name.isEmpty())
        return;
    bool accepted = false;
    const QString newName = QInputDialog::getText(this, tr("Rename"), tr("What is %1 called?").arg(name), QLineEdit::Normal, name, &accepted).simplified();
    if (accepted && !newName.isEmpty())
        edit([name, newName](const Connection &connection, const Lexicon &lexicon) { return renamePerson(connection, lexicon, name, newName); });
}

void Inspector::edit(const std::function<Result<void>(const Connection &, const Lexicon &)> &change)
{
    m_context->edits.run([change, &lexicon = m_context->lexicon](const Connection &connection) {
        return change(connection, lexicon).transform([] { return QString(); });
    });
}

void Inspector::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_make)
        takePage(m_make());
}

} // namespace Rapporteur
