// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/recordgaps.h"

#include "core/briefings/templatewords.h"

#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

bool concernsReaders(const QString &code)
{
    return code == u"meeting-number-conflict" || code == u"date-conflict" || code == u"ambiguous-name" || code == u"no-text-layer"
        || code == u"encoding-repaired";
}

/// "4–18, 22 and 30"
QString numbersOf(const QList<MissingMeeting> &missing, const QLocale &locale)
{
    QStringList parts;
    for (qsizetype i = 0; i < missing.size();) {
        qsizetype last = i;
        while (last + 1 < missing.size() && missing[last + 1].number == missing[last].number + 1)
            ++last;
        parts.append(numberRange(missing[i].number, missing[last].number));
        i = last + 1;
    }
    return locale.createSeparatedList(parts);
}

/// Those whose place in time overlaps the period.
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

QList<RecordDoubt> doubtsOf(const QList<SharedReport> &reports)
{
    QList<RecordDoubt> doubts;
    for (const SharedReport &stored : reports) {
        QSet<QString> said;
        for (const Warning &warning : stored->report.warnings) {
            if (concernsReaders(warning.code) && !said.contains(warning.message))
                doubts.append({stored->row.id, warning.message});
            said.insert(warning.message);
        }
        const bool isMeeting = stored->report.kind == ReportKind::MeetingReport || stored->report.kind == ReportKind::Transcript;
        if (isMeeting && !stored->row.when.isKnown())
            doubts.append({stored->row.id, TemplateWords::tr("The report states no date.")});
    }
    return doubts;
}

QList<RecordDoubt> unnamedIn(const QList<SharedReport> &reports, const StatementWish &wish)
{
    int unnamed = 0;
    for (const SharedReport &stored : reports) {
        for (const Statement &statement : stored->report.statements)
            unnamed += statement.speaker.isEmpty() && wish(*stored, statement) ? 1 : 0;
    }
    if (unnamed == 0)
        return {};
    return {{0, TemplateWords::tr("%n statement(s) name no speaker; they are the words of a participant, or of the report.", nullptr, unnamed)}};
}

QList<RecordGap> gapsOf(const QList<SharedReport> &reports, const QList<SeriesCoverage> &coverage, QDate from, QDate to, const QLocale &locale)
{
    QSet<QString> series;
    for (const SharedReport &stored : reports) {
        series.insert(stored->row.series);
        const QDate date = stored->row.when.date;
        from = date.isValid() && (!from.isValid() || date < from) ? date : from;
        to = date.isValid() && (!to.isValid() || date > to) ? date : to;
    }
    QList<RecordGap> gaps;
    for (const SeriesCoverage &one : coverage) {
        const QList<MissingMeeting> missing = within(one.missing, from, to);
        if (!missing.isEmpty() && (reports.isEmpty() || series.contains(one.series)))
            gaps.append({one.shortName.isEmpty() ? one.series : one.shortName, numbersOf(missing, locale)});
    }
    return gaps;
}

} // namespace Rapporteur
