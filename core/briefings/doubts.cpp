// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/doubts.h"

#include "core/briefings/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// Doubts about a report as a whole or a name in it; those about its agenda say nothing of a topic.
bool concernsReaders(const QString &code)
{
    return code == u"meeting-number-conflict" || code == u"date-conflict" || code == u"ambiguous-name"
        || code == u"no-text-layer" || code == u"encoding-repaired";
}

struct Meetings {
    QMap<QDate, int> statements; ///< day -> statements on the request
    QHash<QDate, QString> labels;
};

Meetings meetingsOf(const Briefing &briefing)
{
    Meetings meetings;
    for (const SpeakerPosition &position : briefing.positions) {
        for (const CitedStatement &cited : position.statements) {
            if (!cited.statement.date.isValid())
                continue;
            ++meetings.statements[cited.statement.date];
            meetings.labels.insert(cited.statement.date, cited.statement.reportLabel);
        }
    }
    return meetings;
}

QString dayOf(const Meetings &meetings, QDate day)
{
    return BriefingWords::tr("%1 (%2)", "date (name of the meeting)").arg(BriefingWords::date(day), meetings.labels.value(day));
}

/// "4–18, 22 and 30"
QString numbersOf(const QList<MissingMeeting> &missing)
{
    QStringList parts;
    for (qsizetype i = 0; i < missing.size();) {
        qsizetype last = i;
        while (last + 1 < missing.size() && missing[last + 1].number == missing[last].number + 1)
            ++last;
        const QString first = QString::number(missing[i].number);
        parts.append(last == i ? first : first + (last == i + 1 ? u", "_s : u"–"_s) + QString::number(missing[last].number));
        i = last + 1;
    }
    return BriefingWords::locale().createSeparatedList(parts);
}

/// Those whose place in time overlaps the cited period; all where the briefing cites nothing dated.
QList<MissingMeeting> within(const QList<MissingMeeting> &missing, QDate first, QDate last)
{
    QList<MissingMeeting> found;
    for (const MissingMeeting &meeting : missing) {
        const bool before = first.isValid() && meeting.to.isValid() && meeting.to <= first;
        const bool after = last.isValid() && meeting.from.isValid() && meeting.from >= last;
        if (!before && !after)
            found.append(meeting);
    }
    return found;
}

} // namespace

QStringList summaryOf(const Briefing &briefing)
{
    qsizetype named = 0;
    qsizetype unnamed = 0;
    qsizetype speakers = 0;
    for (const SpeakerPosition &position : briefing.positions) {
        (position.speaker.isEmpty() ? unnamed : named) += position.statements.size();
        speakers += position.speaker.isEmpty() ? 0 : 1;
    }
    if (named + unnamed == 0 && briefing.decisions.isEmpty() && briefing.openActions.isEmpty())
        return {BriefingWords::tr("The library holds nothing on this request. A wider period or more topics may help.")};

    QStringList sentences;
    const Meetings meetings = meetingsOf(briefing);
    sentences.append(BriefingWords::tr("The record holds %n statement(s) on this,", nullptr, int(named + unnamed)) + u' '
        + BriefingWords::tr("by %n named speaker(s),", nullptr, int(speakers)) + u' '
        + BriefingWords::tr("from %n meeting(s).", nullptr, int(meetings.statements.size())));
    if (meetings.statements.size() > 1) {
        sentences.append(BriefingWords::tr("It first came up on %1, and last on %2.")
                .arg(dayOf(meetings, meetings.statements.firstKey()), dayOf(meetings, meetings.statements.lastKey())));
        const auto most = std::max_element(meetings.statements.cbegin(), meetings.statements.cend());
        if (*most > 1)
            sentences.append(BriefingWords::tr("Most was said on %1: %n statement(s).", nullptr, *most).arg(dayOf(meetings, most.key())));
    }
    if (!briefing.decisions.isEmpty())
        sentences.append(BriefingWords::tr("%n decision(s) are on record.", nullptr, int(briefing.decisions.size())));
    if (!briefing.openActions.isEmpty())
        sentences.append(BriefingWords::tr("%n promised action(s) are not known to be done.", nullptr, int(briefing.openActions.size())));
    return sentences;
}

QStringList doubtsOf(
    const Briefing &briefing, const QList<const StoredReport *> &cited, const QList<SeriesCoverage> &coverage)
{
    QStringList doubts;
    QSet<QString> series;
    QDate first = briefing.request.from;
    QDate last = briefing.request.to;
    for (const StoredReport *stored : cited) {
        series.insert(stored->row.series);
        const QDate date = stored->row.when.date;
        first = date.isValid() && (!first.isValid() || date < first) ? date : first;
        last = date.isValid() && (!last.isValid() || date > last) ? date : last;
        const auto source = std::ranges::find(briefing.sources, stored->row.id, &BriefingSource::report);
        for (const Warning &warning : stored->report.warnings) {
            if (concernsReaders(warning.code))
                doubts.append(u'[' + QString::number(source->number) + u"] "_s + warning.message);
        }
        if (!stored->row.when.isKnown())
            doubts.append(u'[' + QString::number(source->number) + u"] "_s + BriefingWords::tr("The report states no date."));
    }
    for (const SpeakerPosition &position : briefing.positions) {
        if (position.speaker.isEmpty())
            doubts.append(BriefingWords::tr("%n statement(s) name no speaker; they are the words of a participant, or of the report.",
                nullptr, int(position.statements.size())));
    }
    for (const SeriesCoverage &one : coverage) {
        const QList<MissingMeeting> missing = within(one.missing, first, last);
        if (!missing.isEmpty() && (cited.isEmpty() || series.contains(one.series)))
            doubts.append(BriefingWords::tr("Not in the library: %1, %2. They may hold more on this.", "name of the series, numbers of meetings")
                    .arg(one.shortName.isEmpty() ? one.series : one.shortName, numbersOf(missing)));
    }
    doubts.removeDuplicates();
    return doubts;
}

} // namespace Rapporteur
