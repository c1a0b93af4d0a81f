// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/topicsview.h"

#include "ui/charts/activitychart.h"
#include "ui/record/recordhead.h"
#include "ui/record/recordpage.h"
#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"
#include "ui/topics/speakerbars.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace Rapporteur {

TopicsView::TopicsView(const ViewContext &context, QWidget *parent)
    : RecordView(context,
          {tr("Topics"), tr("Find a topic…"), tr("The topic"), tr("No topics yet. They are found in the reports you import."),
              tr("None of the topics fits all of that.")},
          parent)
    , m_note(new LinkLabel(this))
    , m_predecessors(new QCheckBox(this))
    , m_chart(new ActivityChart(this))
    , m_speakers(new SpeakerBars(this))
{
    setObjectName(u"topicsView"_s);
    page()->head()->addWidget(m_note);
    page()->head()->addWidget(m_predecessors);
    page()->head()->addWidget(m_chart);
    page()->head()->addWidget(m_speakers);
    m_predecessors->setObjectName(u"includePredecessors"_s);
    connect(m_predecessors, &QCheckBox::toggled, this, [this] { askPage(m_key); });
    connect(m_note, &LinkLabel::goTo, this, &View::goTo);
    connect(m_speakers, &SpeakerBars::goTo, this, &View::goTo);
}

QString TopicsView::keyOf(const Place &place) const
{
    return place.name;
}

Place TopicsView::placeOf(const QString &key) const
{
    return Place::topic(key);
}

void TopicsView::refresh()
{
    context().queries.ask<QList<TopicRow>>(
        list(), [&lexicon = context().lexicon, wanted = filter()](const Connection &connection) { return topics(connection, lexicon, wanted); },
        [this](const Result<QList<TopicRow>> &rows) {
            takeRows(rows.transform([this](const QList<TopicRow> &topics) {
                QList<RecordItem> items;
                for (const TopicRow &row : topics) {
                    if (row.statements == 0)
                        continue;
                    QStringList facts{tr("%Ln statement(s)", nullptr, row.statements)};
                    if (row.first.isValid())
                        facts.append(row.first.year() == row.last.year() ? QString::number(row.first.year())
                                                                         : tr("%1–%2").arg(row.first.year()).arg(row.last.year()));
                    QMap<int, int> perYear;
                    for (const auto &[month, statements] : row.perMonth.asKeyValueRange())
                        perYear[month.year()] += statements;
                    items.append({row.id, row.id, facts.join(u" · "_s), Look::topic(row.colour, palette()), perYear});
                }
                return items;
            }));
        });
}

void TopicsView::askPage(const QString &key)
{
    m_key = key;
    const auto predecessors = m_predecessors->isChecked() ? Predecessors::Included : Predecessors::Left;
    context().queries.ask<TopicPage>(
        page(),
        [&lexicon = context().lexicon, key, wanted = filter(), predecessors](const Connection &connection) {
            return topicPage(connection, lexicon, key, wanted, mostStatements, predecessors);
        },
        [this](const Result<TopicPage> &answer) {
            write(answer ? *answer : TopicPage{.row = {.name = answer.error().sentence}});
        });
}

void TopicsView::write(const TopicPage &topic)
{
    const TopicRow &row = topic.row;
    const QColor colour = Look::topic(row.colour, palette());
    page()->head()->set(row.name.isEmpty() ? row.id : row.name,
        QStringList{tr("%Ln statement(s)", nullptr, row.statements), tr("%Ln meeting(s)", nullptr, row.meetings),
            tr("%Ln speaker(s)", nullptr, row.speakers)}
            .join(u" · "_s),
        colour);
    m_note->setHtml(topic.topic.note.toHtmlEscaped());
    m_note->setVisible(!topic.topic.note.isEmpty());
    m_predecessors->setVisible(!topic.predecessors.isEmpty());
    m_predecessors->setText(tr("Include predecessors: %1").arg(topic.predecessors.join(u", "_s)));
    m_chart->setActivity({}, {}, {{row.id, {}, colour, row.perMonth}}, topic.milestones);
    m_speakers->setSpeakers(topic.speakers, colour);
    page()->begin();
    if (!topic.decisions.isEmpty() || !topic.actions.isEmpty())
        page()->addHeading(tr("Decisions and actions"));
    for (const DecisionRow &decision : topic.decisions)
        page()->addLine(decision.text.toHtmlEscaped() + u" "_s + link(Place::report(decision.report, decision.span), decision.reportLabel));
    for (const ActionRow &action : topic.actions) {
        const QString owners = action.owners.isEmpty() ? tr("Nobody is named") : action.owners.join(u", "_s);
        page()->addLine(u"<b>%1</b> — %2 %3"_s.arg(owners.toHtmlEscaped(), action.text.toHtmlEscaped(),
            link(Place::report(action.report, action.span), action.reportLabel)));
    }
    page()->addHeading(tr("Statements"));
    page()->addStatements(topic.statements, true, row.statements);
    page()->finish();
}

} // namespace Rapporteur
