// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/citationstyle.h"

#include "core/paper/words.h"
#include "core/report/meetingnumber.h"
#include "core/report/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// Title lines stand among the first blocks of a report.
constexpr qsizetype openingBlocks = 8;

/// A number as the heading of the report writes it: "XXI"; empty where no title line bears it.
QString headedNumber(const StoredReport &stored, int number)
{
    const QStringView text = stored.document.text;
    for (const Block &block : stored.document.blocks.first(std::min(openingBlocks, stored.document.blocks.size()))) {
        const MeetingNumber found = titleNumber(block.span.of(text), block.span.start);
        if (found.value == number && found.span.isValid())
            return found.span.of(text).toString();
    }
    return {};
}

/// Where they met, in brackets: the place that is known, or "online" where the opening of the report says so.
QString where(const StoredReport &stored)
{
    static const QRegularExpression online(u"\\b(?:online|virtual)\\s+(?:meeting|call|session)\\b|\\b(?:held|met|convened|place)\\s+(?:online|virtually)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString place = stored.report.meeting ? stored.report.meeting->place : QString();
    for (const Block &block : stored.document.blocks.first(std::min(openingBlocks, stored.document.blocks.size()))) {
        if (place.isEmpty() && online.matchView(block.span.of(stored.document.text)).hasMatch())
            place = u"online"_s;
    }
    if (place.compare("online"_L1, Qt::CaseInsensitive) == 0)
        place = PaperWords::tr("online");
    return place.isEmpty() ? QString() : u" ("_s + place + u')';
}

QString dates(const Moment &when)
{
    if (!when.isKnown())
        return {};
    if (when.approximate || !when.dateTo.isValid() || when.dateTo == when.date)
        return PaperWords::date(when.date);
    return PaperWords::date(when.date) + u" – "_s + PaperWords::date(when.dateTo);
}

QString titleOf(const StoredReport &stored)
{
    return stored.report.title.isEmpty() ? stored.row.label : stored.report.title.simplified();
}

bool isMeeting(const StoredReport &stored)
{
    return stored.report.kind == ReportKind::MeetingReport || stored.report.kind == ReportKind::Transcript;
}

} // namespace

QString ordinal(int number)
{
    const int ten = number % 100 / 10;
    if (ten != 1 && number % 10 == 1)
        return PaperWords::tr("%1st", "ordinal that ends in 1, but for 11: 21st").arg(number);
    if (ten != 1 && number % 10 == 2)
        return PaperWords::tr("%1nd", "ordinal that ends in 2, but for 12: 22nd").arg(number);
    if (ten != 1 && number % 10 == 3)
        return PaperWords::tr("%1rd", "ordinal that ends in 3, but for 13: 23rd").arg(number);
    return PaperWords::tr("%1th", "any other ordinal: 38th").arg(number);
}

QString shortBody(const ReportRow &row)
{
    static const QRegularExpression date(u", \\d{4}-\\d\\d-\\d\\d$"_s);
    QString label = row.label;
    if (row.number && label.endsWith(u' ' + QString::number(*row.number)))
        label.chop(QString::number(*row.number).size() + 1);
    return label.remove(date);
}

QString numberedMeeting(const StoredReport &stored)
{
    const auto &meeting = stored.report.meeting;
    const std::optional<int> number = meeting && meeting->number ? meeting->number : stored.row.number;
    if (!number)
        return {};
    const QString numbered = PaperWords::tr("%1 meeting", "38th meeting").arg(ordinal(*number));
    const auto other = meeting ? meeting->otherNumber : std::nullopt;
    if (!other)
        return numbered;
    if (const QString headed = headedNumber(stored, *other); !headed.isEmpty())
        return PaperWords::tr("%1 (headed \"%2\")", "22nd meeting (headed \"XXI\")").arg(numbered, headed);
    return PaperWords::tr("%1 (also given as the %2)", "22nd meeting (also given as the 21st)").arg(numbered, ordinal(*other));
}

QString dateOfReport(const StoredReport &stored)
{
    return dates(stored.row.when);
}

QString documentName(const StoredReport &stored)
{
    if (!isMeeting(stored))
        return titleOf(stored);
    const bool transcript = stored.report.kind == ReportKind::Transcript;
    const QString meeting = numberedMeeting(stored);
    if (meeting.isEmpty())
        return (transcript ? PaperWords::tr("transcript") : PaperWords::tr("summary report")) + where(stored);
    return (transcript ? PaperWords::tr("transcript of the %1", "of the 38th meeting") : PaperWords::tr("summary report of the %1", "of the 38th meeting"))
               .arg(meeting) + where(stored);
}

QString fullSource(const StoredReport &stored)
{
    const QString date = dateOfReport(stored);
    QStringList parts;
    if (isMeeting(stored)) {
        parts.append(stored.row.series.isEmpty() ? titleOf(stored) : stored.row.series);
        parts.append(documentName(stored));
    } else {
        const QString title = titleOf(stored);
        parts.append(u'“' + title + u'”');
        if (!stored.row.series.isEmpty() && !title.contains(stored.row.series, Qt::CaseInsensitive))
            parts.append(stored.row.series);
    }
    if (!date.isEmpty())
        parts.append(date);
    return parts.join(u", "_s);
}

QString shortSource(const StoredReport &stored)
{
    if (!isMeeting(stored))
        return u'“' + titleOf(stored) + u'”';
    const QString meeting = numberedMeeting(stored);
    const QString date = dateOfReport(stored);
    const QString body = shortBody(stored.row);
    return !meeting.isEmpty() ? body + u", "_s + meeting : date.isEmpty() ? body : body + u", "_s + date;
}

QString datedLabel(const StoredReport &stored)
{
    const QString date = dateOfReport(stored);
    const QString label = stored.row.number && isMeeting(stored) ? stored.row.label : shortBody(stored.row);
    return date.isEmpty() ? label : label + u", "_s + date;
}

QString yearOfReport(const StoredReport &stored)
{
    return stored.row.when.isKnown() ? QString::number(stored.row.when.date.year()) : PaperWords::tr("n.d.", "no date");
}

QString accessStated(const StoredReport &stored)
{
    static const QRegularExpression begin(u"^(?:.*,\\s*(?:and|but)\\s+)?(?:(?:the|an?)\\s+)?"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression verb(u"\\s+(?:is|are)\\s*$"_s);
    const QString condition = stored.report.accessCondition.simplified();
    const Span span = stored.report.spans.value(u"accessCondition"_s);
    const QString &text = stored.document.text;
    if (condition.isEmpty() || span.of(text).toString().simplified() != condition)
        return condition;
    const int block = stored.document.blockAt(span.start);
    for (const Span sentence : sentencesIn(text, block < 0 ? span : stored.document.blocks.at(block).span)) {
        if (!sentence.contains(span))
            continue;
        QString subject = text.sliced(sentence.start, span.start - sentence.start).remove(begin).remove(verb);
        return QString(subject + u' ' + condition).simplified();
    }
    return condition;
}

} // namespace Rapporteur
