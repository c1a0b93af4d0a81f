// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/timeline.h"

#include "app/commands/invocation.h"
#include "app/commands/rowjson.h"
#include "app/commands/table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct TimelineText {
    Q_DECLARE_TR_FUNCTIONS(TimelineText)
};

void print(const Timeline &timeline, QTextStream &out)
{
    Table meetings({TimelineText::tr(">Date"), TimelineText::tr("Meeting"), TimelineText::tr(">Statements"),
        TimelineText::tr("Topics")});
    for (qsizetype i = 0; i < timeline.meetings.size(); ++i) {
        QStringList topics;
        for (const TimelineLane &lane : timeline.lanes) {
            for (const TimelineMark &mark : lane.marks) {
                if (mark.meeting == i)
                    topics.append(lane.name + u' ' + QString::number(mark.statements));
            }
        }
        const TimelineMeeting &meeting = timeline.meetings[i];
        meetings.add({shown(meeting.when.date), shortened(meeting.label, 40), QString::number(meeting.statements),
            topics.join(u", "_s)});
    }
    meetings.print(out);
    for (const SeriesCoverage &coverage : timeline.coverage) {
        out << u'\n'
            << TimelineText::tr("%1: %2 of at least %3 meetings are here").arg(coverage.shortName).arg(coverage.present).arg(coverage.highest);
        if (!coverage.missing.isEmpty())
            out << TimelineText::tr("; missing: %1").arg(missingNumbers(coverage));
        out << u'\n';
    }
}

} // namespace

int runTimeline(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"timeline"_s, streams);
    invocation.addFilterOptions();
    if (const auto code = invocation.parse(arguments))
        return *code;
    const auto answer = invocation.question().and_then([](const Question &question) {
        return timeline(question.connection, question.lexicon, question.filter);
    });
    return invocation.answer(answer, [](const Timeline &timeline) { return toJson(timeline); }, print);
}

} // namespace Rapporteur
