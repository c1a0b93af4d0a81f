// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/topicsview.h"

#include "ui/record/recordlist.h"
#include "ui/record/recordpage.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/look.h"

#include <QSplitter>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

TopicsView::TopicsView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
    , m_list(new RecordList(tr("Topics"), tr("Find a topic…"), this))
    , m_page(new RecordPage(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_full(new QWidget(this))
    , m_pages(new QStackedLayout(this))
{
    setObjectName(u"topicsView"_s);
    m_page->setAccessibleName(tr("The topic"));
    auto *split = new QSplitter(m_full);
    split->addWidget(m_list);
    split->addWidget(m_page);
    split->setStretchFactor(1, 1);
    split->setSizes({240, 560});
    auto *row = new QHBoxLayout(m_full);
    row->setContentsMargins({});
    row->addWidget(split);
    m_pages->addWidget(m_full);
    m_pages->addWidget(m_empty);
    setFocusProxy(m_list);
    connect(m_list, &RecordList::chosen, this, [this](const QString &key) { ask(key); });
    connect(m_page, &RecordPage::goTo, this, &View::goTo);
    connect(m_empty, &EmptyState::wanted, this, [this] {
        if (filter().isEmpty())
            emit importWanted();
        else
            emit filterWanted({});
    });
}

void TopicsView::show(const Place &place)
{
    m_wanted = place.name;
    refresh();
}

void TopicsView::refresh()
{
    context().queries.ask<QList<TopicRow>>(
        m_list, [&lexicon = context().lexicon, wanted = filter()](const Connection &connection) { return topics(connection, lexicon, wanted); },
        [this](const Result<QList<TopicRow>> &rows) { take(rows); });
}

void TopicsView::take(const Result<QList<TopicRow>> &rows)
{
    QList<RecordItem> items;
    for (const TopicRow &row : rows.value_or(QList<TopicRow>{})) {
        if (row.statements == 0)
            continue;
        const QString years = row.first.isValid() ? tr(" · %1–%2").arg(row.first.year()).arg(row.last.year()) : QString();
        items.append({row.id, row.id, tr("%n statement(s)", nullptr, row.statements) + years, Look::topic(row.colour, palette())});
    }
    if (!rows)
        m_empty->set(rows.error().sentence);
    else if (!filter().isEmpty())
        m_empty->set(tr("None of the topics fits all of that."), tr("Clear all filters"));
    else
        m_empty->set(tr("No topics yet. They are found in the reports you import."), tr("Import files…"));
    m_pages->setCurrentWidget(items.isEmpty() ? static_cast<QWidget *>(m_empty) : m_full);
    m_list->setItems(items);
    if (!m_wanted.isEmpty())
        m_list->choose(std::exchange(m_wanted, {}));
}

void TopicsView::ask(const QString &key)
{
    emit inspect(Place::topic(key));
    context().queries.ask<TopicPage>(
        m_page,
        [&lexicon = context().lexicon, key, wanted = filter()](const Connection &connection) {
            return topicPage(connection, lexicon, key, wanted);
        },
        [this](const Result<TopicPage> &page) {
            if (page) {
                write(*page);
            } else {
                m_page->begin(page.error().sentence, {});
                m_page->finish();
            }
        });
}

void TopicsView::write(const TopicPage &page)
{
    m_page->begin(page.row.name, tr("%n statement(s)", nullptr, page.row.statements) + u" · "_s + tr("%n meeting(s)", nullptr, page.row.meetings)
            + u" · "_s + tr("%n speaker(s)", nullptr, page.row.speakers));
    if (!page.topic.note.isEmpty())
        m_page->addLine(page.topic.note.toHtmlEscaped());
    if (!page.milestones.isEmpty())
        m_page->addHeading(tr("Milestones"));
    for (const Milestone &milestone : page.milestones)
        m_page->addLine(u"%1&nbsp;&nbsp;%2"_s.arg(Look::date(milestone.from), milestone.title.toHtmlEscaped()));
    m_page->addHeading(tr("Who spoke"));
    QStringList people;
    for (const TopicSpeaker &speaker : page.speakers)
        people.append(u"%1 %2"_s.arg(RecordPage::link(Place::speaker(speaker.person), speaker.name)).arg(speaker.statements));
    m_page->addLine(people.isEmpty() ? tr("Nobody is named.").toHtmlEscaped() : people.join(u" · "_s));
    if (!page.decisions.isEmpty() || !page.actions.isEmpty())
        m_page->addHeading(tr("Decisions and actions"));
    for (const DecisionRow &row : page.decisions)
        m_page->addLine(u"%1 %2"_s.arg(row.text.toHtmlEscaped(), RecordPage::link(Place::report(row.report, row.span), row.reportLabel)));
    for (const ActionRow &row : page.actions)
        m_page->addLine(u"<b>%1</b> — %2 %3"_s.arg(row.owners.isEmpty() ? tr("nobody named") : row.owners.join(u", "_s).toHtmlEscaped(), row.text.toHtmlEscaped(),
            RecordPage::link(Place::report(row.report, row.span), row.reportLabel)));
    m_page->addHeading(tr("Statements"));
    m_page->addStatements(page.statements, true);
    m_page->finish();
}

} // namespace Rapporteur
