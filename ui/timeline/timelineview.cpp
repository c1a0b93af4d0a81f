// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineview.h"

#include "ui/shell/emptystate.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"
#include "ui/timeline/timelinechart.h"

#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

TimelineView::TimelineView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
    , m_chart(new TimelineChart(this))
    , m_caption(new Caption({}, this))
    , m_empty(new EmptyState({}, {}, this))
    , m_full(new QWidget(this))
    , m_pages(new QStackedLayout(this))
{
    setObjectName(u"timelineView"_s);
    auto *column = new QVBoxLayout(m_full);
    column->setContentsMargins(Look::gapHuge, Look::gapLarge, Look::gapLarge, Look::gapSmall);
    column->setSpacing(4);
    column->addWidget(new ViewTitle(tr("Timeline"), this));
    column->addWidget(m_caption);
    column->addSpacing(Look::gap);
    column->addWidget(m_chart, 1);
    m_pages->addWidget(m_full);
    m_pages->addWidget(m_empty);
    setFocusProxy(m_chart);
    connect(m_chart, &TimelineChart::chosen, this, [this](qint64 report) { emit inspect(Place::report(report)); });
    connect(m_chart, &TimelineChart::opened, this, [this](qint64 report) { emit goTo(Place::report(report)); });
    connect(m_chart, &TimelineChart::topicWanted, this, [this](const QString &topic) { emit goTo(Place::topic(topic)); });
    connect(m_chart, &TimelineChart::nearWanted, this, &TimelineView::askWords);
    connect(m_chart, &TimelineChart::periodWanted, this, [this](QDate from, QDate to) {
        Filter wanted = filter();
        wanted.from = from;
        wanted.to = to;
        emit filterWanted(wanted);
    });
    connect(m_empty, &EmptyState::wanted, this, &View::beginAnew);
}

Filter TimelineView::filterOfAllTime() const
{
    Filter wanted = filter();
    wanted.from = wanted.to = {};
    return wanted;
}

void TimelineView::refresh()
{
    context().queries.ask<Timeline>(
        this, [&lexicon = context().lexicon, wanted = filterOfAllTime()](const Connection &connection) { return timeline(connection, lexicon, wanted); },
        [this](const Result<Timeline> &answer) { take(answer); });
}

void TimelineView::take(const Result<Timeline> &answer)
{
    const bool any = answer && !answer->meetings.isEmpty();
    if (!answer)
        m_empty->set(answer.error().sentence);
    else if (!filter().isEmpty())
        m_empty->set(tr("No meeting fits all of that."), tr("Clear all filters"));
    else
        m_empty->set(tr("No meetings yet. Drop a folder of reports here, or import them."), tr("Import files…"));
    m_pages->setCurrentWidget(any ? m_full : static_cast<QWidget *>(m_empty));
    if (!any)
        return;
    const TimelinePeriod period{filter().from, filter().to};
    QStringList facts{tr("%Ln meeting(s)", nullptr, int(answer->meetings.size())),
        tr("%1 – %2").arg(Look::date(answer->meetings.first().when.date), Look::date(answer->meetings.last().when.date))};
    if (period.isValid()) {
        const auto inside = std::ranges::count_if(answer->meetings, [&](const TimelineMeeting &meeting) { return period.holds(meeting.when.date); });
        facts.append(tr("%Ln in the period chosen", nullptr, int(inside)));
    }
    facts.append(tr("a disc is a meeting, its area the statements on the topic"));
    m_caption->setText(facts.join(u" · "_s));
    m_chart->setTimeline(*answer, period);
}

void TimelineView::askWords(QDate from, QDate to)
{
    Filter wanted = filterOfAllTime();
    wanted.from = from;
    wanted.to = to;
    context().queries.ask<QList<TimelineOpening>>(
        m_chart, [wanted](const Connection &connection) { return timelineOpenings(connection, wanted); },
        [this](const Result<QList<TimelineOpening>> &answer) {
            const Timeline &timeline = m_chart->timeline();
            QHash<QString, qsizetype> lanes;
            for (qsizetype lane = 0; lane < timeline.lanes.size(); ++lane)
                lanes.insert(timeline.lanes.at(lane).topic, lane);
            QHash<qint64, qsizetype> meetings;
            for (qsizetype meeting = 0; meeting < timeline.meetings.size(); ++meeting)
                meetings.insert(timeline.meetings.at(meeting).report, meeting);
            TimelineWords words;
            for (const TimelineOpening &opening : answer.value_or(QList<TimelineOpening>{})) {
                if (lanes.contains(opening.topic) && meetings.contains(opening.report))
                    words.insert({lanes.value(opening.topic), meetings.value(opening.report)}, opening.words);
            }
            m_chart->setWords(words);
        });
}

} // namespace Rapporteur
