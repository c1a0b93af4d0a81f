// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/meetingmatch.h"

namespace Rapporteur {

namespace {

/// Fewer words prove nothing: "Minutes to be confirmed." stands in many files.
constexpr qsizetype fewestWords = 20;
constexpr qsizetype fewestWordsWithoutFacts = 60;
/// Formats differ by what they show beside the text (addresses, page heads, labels), scans by slips.
constexpr double sameTolerant = 0.88;
constexpr double sameOrder = 0.40;
/// A correction leaves most words, and their order.
constexpr double correctedWords = 0.75;
constexpr double correctedOrder = 0.60;
/// Where no fact agrees the words must.
constexpr double sameWithoutFacts = 0.93;
constexpr double orderWithoutFacts = 0.70;
/// In one format the words of a form are alike too, so only a long text that is all but equal is the same.
constexpr qsizetype fewestWordsInOneFormat = 500;
constexpr double sameInOneFormat = 0.97;
constexpr double orderInOneFormat = 0.90;

bool overlap(const MeetingFacts &one, const MeetingFacts &other)
{
    const QDate oneEnd = one.dateTo.isValid() ? one.dateTo : one.date;
    const QDate otherEnd = other.dateTo.isValid() ? other.dateTo : other.date;
    return one.date <= otherEnd && other.date <= oneEnd;
}

bool sameNumber(const MeetingFacts &one, const MeetingFacts &other)
{
    return one.number == other.number || one.number == other.otherNumber || (one.otherNumber && one.otherNumber == other.number);
}

} // namespace

MeetingFacts factsOf(const Report &report)
{
    MeetingFacts facts{.series = report.series};
    if (report.meeting) {
        facts.number = report.meeting->number;
        facts.otherNumber = report.meeting->otherNumber;
        facts.date = report.meeting->when.date;
        facts.dateTo = report.meeting->when.dateTo;
    }
    return facts;
}

Agreement agreement(const MeetingFacts &one, const MeetingFacts &other)
{
    const bool dates = one.date.isValid() && other.date.isValid();
    const bool numbers = one.number && other.number;
    if ((dates && !overlap(one, other)) || (numbers && !sameNumber(one, other))
        || (!one.series.isEmpty() && !other.series.isEmpty() && one.series != other.series))
        return Agreement::Disagree;
    return dates || numbers ? Agreement::Agree : Agreement::Silent;
}

Relation relationOf(Agreement facts, const Likeness &likeness, bool sameFormat)
{
    if (facts == Agreement::Disagree || likeness.shorter < fewestWords)
        return Relation::Apart;
    if (likeness.same)
        return Relation::SameText;
    if (facts == Agreement::Silent) {
        const bool alike = sameFormat
            ? likeness.shorter >= fewestWordsInOneFormat && likeness.words >= sameInOneFormat && likeness.order >= orderInOneFormat
            : likeness.shorter >= fewestWordsWithoutFacts && likeness.tolerant >= sameWithoutFacts && likeness.order >= orderWithoutFacts;
        return alike ? Relation::SameText : Relation::Apart;
    }
    if (sameFormat)
        return likeness.words >= correctedWords && likeness.order >= correctedOrder ? Relation::Corrected : Relation::Apart;
    return likeness.tolerant >= sameTolerant && likeness.order >= sameOrder ? Relation::SameText : Relation::Apart;
}

} // namespace Rapporteur
