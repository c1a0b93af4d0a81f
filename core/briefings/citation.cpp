// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/citation.h"

#include "core/briefings/words.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// "38th": the ordinal of English; other languages translate the pattern "%1th" to their own.
QString ordinal(int number)
{
    const int ten = number % 100 / 10;
    if (ten != 1 && number % 10 == 1)
        return BriefingWords::tr("%1st", "ordinal that ends in 1, but for 11: 21st").arg(number);
    if (ten != 1 && number % 10 == 2)
        return BriefingWords::tr("%1nd", "ordinal that ends in 2, but for 12: 22nd").arg(number);
    if (ten != 1 && number % 10 == 3)
        return BriefingWords::tr("%1rd", "ordinal that ends in 3, but for 13: 23rd").arg(number);
    return BriefingWords::tr("%1th", "any other ordinal: 38th").arg(number);
}

QString kindAndNumber(const ReportRow &row, const Report &report)
{
    const bool transcript = report.kind == ReportKind::Transcript;
    const std::optional<int> number = report.meeting && report.meeting->number ? report.meeting->number : row.number;
    if (!number)
        return transcript ? BriefingWords::tr("transcript") : BriefingWords::tr("summary report");
    const QString meeting = (transcript ? BriefingWords::tr("transcript of the %1 meeting")
                                        : BriefingWords::tr("summary report of the %1 meeting"))
                                .arg(ordinal(*number));
    const auto other = report.meeting ? report.meeting->otherNumber : std::nullopt;
    return other ? BriefingWords::tr("%1, which the report also calls the %2").arg(meeting, ordinal(*other)) : meeting;
}

QString dates(const Moment &when)
{
    if (!when.isKnown())
        return BriefingWords::tr("no date stated");
    if (!when.dateTo.isValid() || when.dateTo == when.date)
        return BriefingWords::date(when.date);
    return BriefingWords::date(when.date) + u" – "_s + BriefingWords::date(when.dateTo);
}

} // namespace

QString citationOf(const StoredReport &stored)
{
    const ReportRow &row = stored.row;
    const Report &report = stored.report;
    if (report.kind == ReportKind::Overview || report.kind == ReportKind::Document) {
        const QString title = report.title.isEmpty() ? row.label : report.title;
        const QString body = row.series.isEmpty() || title.contains(row.series) ? QString() : row.series + u", "_s;
        return body + u"“"_s + title + u"”"_s + (row.when.isKnown() ? u", "_s + dates(row.when) : QString());
    }
    const QString series = row.series.isEmpty() ? row.label : row.series;
    const QString place = report.meeting ? report.meeting->place : QString();
    return series + u", "_s + kindAndNumber(row, report) + (place.isEmpty() ? QString() : u" ("_s + (place.compare(u"online"_s, Qt::CaseInsensitive) == 0 ? BriefingWords::tr("online") : place) + u')')
        + u", "_s + dates(row.when);
}

QString placeIn(int number, const QString &agendaLabel, int page)
{
    QString place = u'[' + QString::number(number) + u']';
    if (!agendaLabel.isEmpty())
        place += u", "_s + BriefingWords::tr("item %1").arg(agendaLabel);
    if (page > 0)
        place += u", "_s + BriefingWords::tr("p. %1", "page").arg(page);
    return place;
}

} // namespace Rapporteur
