// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speakers/speakersview.h"

#include "ui/record/recordlist.h"
#include "ui/record/recordpage.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/look.h"

#include <QSplitter>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

SpeakersView::SpeakersView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
    , m_list(new RecordList(tr("Speakers"), tr("Find a speaker…"), this))
    , m_page(new RecordPage(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_full(new QWidget(this))
    , m_pages(new QStackedLayout(this))
{
    setObjectName(u"speakersView"_s);
    m_page->setAccessibleName(tr("The speaker"));
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

void SpeakersView::show(const Place &place)
{
    m_wanted = place.id > 0 ? QString::number(place.id) : QString();
    refresh();
}

void SpeakersView::refresh()
{
    context().queries.ask<QList<SpeakerRow>>(
        m_list, [wanted = filter()](const Connection &connection) { return speakers(connection, wanted); },
        [this](const Result<QList<SpeakerRow>> &rows) { take(rows); });
}

void SpeakersView::take(const Result<QList<SpeakerRow>> &rows)
{
    QList<RecordItem> items;
    for (const SpeakerRow &row : rows.value_or(QList<SpeakerRow>{})) {
        QStringList facts;
        if (!row.affiliation.isEmpty())
            facts.append(row.affiliation);
        facts.append(tr("%n statement(s)", nullptr, row.statements));
        items.append({QString::number(row.id), row.ambiguous ? QString(row.name + u" ?"_s) : row.name, facts.join(u" · "_s), {}});
    }
    if (!rows)
        m_empty->set(rows.error().sentence);
    else if (!filter().isEmpty())
        m_empty->set(tr("Nobody spoke about all of that."), tr("Clear all filters"));
    else
        m_empty->set(tr("No speakers yet. They are read from the reports you import."), tr("Import files…"));
    m_pages->setCurrentWidget(items.isEmpty() ? static_cast<QWidget *>(m_empty) : m_full);
    m_list->setItems(items);
    if (!m_wanted.isEmpty())
        m_list->choose(std::exchange(m_wanted, {}));
}

void SpeakersView::ask(const QString &key)
{
    emit inspect(Place::speaker(key.toLongLong()));
    context().queries.ask<SpeakerPage>(
        m_page,
        [&lexicon = context().lexicon, key, wanted = filter()](const Connection &connection) {
            return speakerPage(connection, lexicon, key.toLongLong(), wanted);
        },
        [this](const Result<SpeakerPage> &page) {
            if (page) {
                write(*page);
            } else {
                m_page->begin(page.error().sentence, {});
                m_page->finish();
            }
        });
}

void SpeakersView::write(const SpeakerPage &page)
{
    QStringList facts;
    if (page.row.first.isValid())
        facts.append(tr("first seen %1 · last %2").arg(Look::date(page.row.first), Look::date(page.row.last)));
    facts.append(tr("%n statement(s)", nullptr, page.row.statements));
    facts.append(tr("%n meeting(s)", nullptr, page.row.meetings));
    m_page->begin(page.row.ambiguous ? QString(page.row.name + u" ?"_s) : page.row.name, facts.join(u" · "_s));
    if (!page.affiliations.isEmpty())
        m_page->addHeading(tr("Affiliations, as the reports say"));
    for (const AffiliationRow &row : page.affiliations) {
        QStringList words = row.roles;
        if (!row.affiliation.isEmpty())
            words.prepend(row.affiliation);
        m_page->addLine(u"%1&nbsp;&nbsp;%2 · %3"_s.arg(row.date.isValid() ? Look::date(row.date) : QString(), words.join(u", "_s).toHtmlEscaped(),
            RecordPage::link(Place::report(row.report, row.span), row.reportLabel)));
    }
    if (!page.names.isEmpty())
        m_page->addHeading(tr("Names"));
    for (const NameRow &row : page.names)
        m_page->addLine(tr("%1, %n time(s): %2", nullptr, row.times).arg(u"<b>%1</b>"_s.arg(row.asWritten.toHtmlEscaped()), row.reason.toHtmlEscaped()));
    if (!page.topics.isEmpty())
        m_page->addHeading(tr("Topics"));
    QStringList topics;
    for (const TopicActivity &topic : page.topics) {
        int sum = 0;
        for (const int statements : topic.perMonth)
            sum += statements;
        topics.append(u"%1 %2"_s.arg(RecordPage::link(Place::topic(topic.topic), topic.name)).arg(sum));
    }
    m_page->addLine(topics.join(u" · "_s));
    if (!page.statements.isEmpty())
        m_page->addHeading(tr("Statements"));
    m_page->addStatements(page.statements, false);
    m_page->finish();
}

} // namespace Rapporteur
