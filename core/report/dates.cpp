// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/dates.h"

#include "core/report/pattern.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

const QString monthName
    = u"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?"_s;
const QString ordinal = u"(?:st|nd|rd|th)?"_s;
const QString dash = u"\\s?(?:-|–|—|to|and|&)\\s?"_s;

QRegularExpression expression(const QString &pattern)
{
    QRegularExpression built(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    built.optimize();
    return built;
}

const QRegularExpression &dayMonth() // 26 May 2022, 3-5 March 2021, 30 May - 2 June 2023, the 9th of June
{
    static const QRegularExpression e = expression(
        u"(?<![\\w/.-])(?<day>\\d{1,2})"_s + ordinal + u"(?:\\s+(?<monthA>"_s + monthName + u"))?(?:"_s + dash + u"(?<last>\\d{1,2})"_s + ordinal
        + u")?(?:\\s+of)?\\s*(?<month>"_s + monthName + u")\\b(?:,?\\s*(?<year>(?:19|20)\\d\\d))?"_s);
    return e;
}

const QRegularExpression &monthDay() // July 2nd 2020, May 26, 2022, June 3-5, 2021
{
    static const QRegularExpression e = expression(
        u"\\b(?<month>"_s + monthName + u")\\s+(?:the\\s+)?(?<day>\\d{1,2})"_s + ordinal + u"\\b(?!:)(?:"_s + dash + u"(?<last>\\d{1,2})"_s + ordinal
        + u"\\b)?(?:,?\\s*(?<year>(?:19|20)\\d\\d))?"_s);
    return e;
}

const QRegularExpression &numeric() // 2023-06-16, 2023/06/16
{
    static const QRegularExpression e
        = expression(u"(?<![\\w-])(?<year>(?:19|20)\\d\\d)([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?![\\d])"_s);
    return e;
}

const QRegularExpression &dayFirst() // 26/05/2022, 26.5.2022; 05/26/2022 where it can be nothing else
{
    static const QRegularExpression e
        = expression(u"(?<![\\w/.-])(?<day>\\d{1,2})([/.])(?<month>\\d{1,2})\\2(?<year>(?:19|20)\\d\\d)(?![\\w/-])"_s);
    return e;
}

const QString dayWord
    = u"(?<dayWord>(?:twenty|thirty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|"
      "eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)"_s;

const QRegularExpression &spelled() // the twenty-sixth of May 2022
{
    static const QRegularExpression e
        = expression(u"\\b"_s + dayWord + u"\\s+(?:day\\s+)?of\\s+(?<month>"_s + monthName + u")\\b(?:,?\\s*(?<year>(?:19|20)\\d\\d))?"_s);
    return e;
}

int dayOf(const QString &word)
{
    static const QStringList days{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"fifth"_s, u"sixth"_s, u"seventh"_s, u"eighth"_s, u"ninth"_s, u"tenth"_s,
        u"eleventh"_s, u"twelfth"_s, u"thirteenth"_s, u"fourteenth"_s, u"fifteenth"_s, u"sixteenth"_s, u"seventeenth"_s, u"eighteenth"_s, u"nineteenth"_s, u"twentieth"_s};
    if (word == u"thirtieth")
        return 30;
    const QString unit = word.section(u'-', -1);
    return int(days.indexOf(unit)) + 1 + (word.startsWith(u"twenty-") ? 20 : word.startsWith(u"thirty-") ? 30 : 0);
}

const QRegularExpression &rough() // the third week of July, mid-September 2023, the end of June
{
    static const QRegularExpression e = expression(
        u"\\b(?:(?<which>first|second|third|fourth|last)\\s+week\\s+of\\s+|(?<part>early|mid|late|(?:beginning|start|middle|end)\\s+of)(?:\\s+|-))(?<month>"_s + monthName + u")\\b(?:,?\\s*(?<year>(?:19|20)\\d\\d))?"_s);
    return e;
}

const QRegularExpression &clock() // at 14:00 UTC, 1 p.m. UTC, 14h00, 19:00-20:30 CET, noon
{
    static const QRegularExpression e = expression(
        u"\\G[\\s,;(@|–-]*(?:at|from|starting at|,|time:|T(?=\\d\\d:\\d\\d))?\\s*(?:(?<hour>(?!12\\s+(?:noon|midnight))\\d{1,2})(?:[:.h](?<minute>\\d\\d))?\\s*(?<half>[ap]\\.?m\\b\\.?)?"_s
        + u"|(?:12\\s+)?(?<word>noon|midnight))"_s
        + u"(?:\\s?(?:-|–|to|until)\\s?(?<endHour>\\d{1,2})(?:[:.h](?<endMinute>\\d\\d))?\\s*(?<endHalf>[ap]\\.?m\\b\\.?)?)?"_s
        + u"(?:\\s*\\(?(?<zone>UTC(?:\\s?[+-]\\d{1,2}(?::\\d\\d)?)?|GMT(?:\\s?[+-]\\d{1,2})?|CES?T|BST|E[SD]?T|P[SD]?T|C[SD]T|(?-i:Z|EES?T|WES?T|M[SD]T|IST|JST|SGT|AES?T|EAT|WAT|SAST|MSK)|Geneva time|local time)\\b\\)?)?"_s);
    return e;
}

int monthOf(QStringView name)
{
    static const QStringList names{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s,
        u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    return isNumber ? number : int(names.indexOf(name.left(3).toString().toLower())) + 1;
}

QTime timeOf(const QRegularExpressionMatch &match, const QString &hourName, const QString &minuteName, const QString &halfName)
{
    if (match.capturedView(hourName).isEmpty())
        return {};
    int hour = match.capturedView(hourName).toInt();
    const int minute = match.capturedView(minuteName).toInt();
    const QChar half = match.capturedView(halfName).isEmpty() ? QChar() : match.capturedView(halfName)[0].toLower();
    if (half == u'p' && hour < 12)
        hour += 12;
    if (half == u'a' && hour == 12)
        hour = 0;
    return QTime(hour, minute); // invalid where out of range
}

struct Found {
    Moment moment;
    bool hasYear = false;
};

/// First and last day of the "third" week of a month of so many days.
std::pair<int, int> daysOfWeek(const QString &which, int days)
{
    static const QStringList weeks{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s};
    const int index = int(weeks.indexOf(which));
    return index < 0 ? std::pair(days - 6, days) : std::pair(7 * index + 1, 7 * index + 7);
}

/// First and last day of "early", "mid" and "late" in a month of so many days.
std::pair<int, int> daysOfPart(const QString &part, int days)
{
    if (part.startsWith(u"mid"))
        return {10, 20};
    return part.startsWith(u"late") || part.startsWith(u"end") ? std::pair(21, days) : std::pair(1, 10);
}

Found foundIn(const QRegularExpressionMatch &match, int year)
{
    Found found;
    found.hasYear = !match.capturedView(u"year").isEmpty();
    const int y = found.hasYear ? match.capturedView(u"year").toInt() : year;
    const int month = monthOf(match.capturedView(u"month"));
    found.moment.span = {match.capturedStart(), match.capturedEnd()};
    found.moment.yearInferred = !found.hasYear;
    const auto word = [&](QStringView name) { return match.hasCaptured(name) ? match.captured(name).toLower() : QString(); };
    if (const QString which = word(u"which"), part = word(u"part"); !which.isEmpty() || !part.isEmpty()) {
        const QDate first(y, month, 1);
        const auto [from, to] = which.isEmpty() ? daysOfPart(part, first.daysInMonth()) : daysOfWeek(which, first.daysInMonth());
        found.moment.date = QDate(y, month, from);
        found.moment.dateTo = QDate(y, month, to);
        found.moment.approximate = true;
        return found;
    }
    const QStringView monthA = match.hasCaptured(u"monthA") ? match.capturedView(u"monthA") : QStringView();
    const int day = match.hasCaptured(u"dayWord") ? dayOf(match.captured(u"dayWord"_s).toLower()) : match.capturedView(u"day").toInt();
    found.moment.date = QDate(y, monthA.isEmpty() ? month : monthOf(monthA), day);
    // "05/26/2022" is American for want of a 26th month.
    if (!found.moment.date.isValid() && month > 12)
        found.moment.date = QDate(y, day, month);
    if (match.hasCaptured(u"last") && !match.capturedView(u"last").isEmpty()) {
        const QDate last(y, month, match.capturedView(u"last").toInt());
        if (last > found.moment.date)
            found.moment.dateTo = last;
    }
    return found;
}

/// "may" is a verb far more often than a month: "members may 3 …" needs a capital.
bool isReal(const QRegularExpressionMatch &match)
{
    const QStringView month = match.capturedView(u"month");
    // "03/04/2022" is in March for some and in April for others: it is neither. Dots are not American.
    const bool dayFirst = !month.isEmpty() && month[0].isDigit() && match.capturedStart(u"day") < match.capturedStart(u"month");
    if (dayFirst && match.captured(2) == u"/" && month.toInt() <= 12 && match.capturedView(u"day").toInt() <= 12 && month != match.capturedView(u"day"))
        return false;
    return month.isEmpty() || month[0].isDigit() || month[0].isUpper();
}

} // namespace

void addTime(QStringView text, Moment &moment)
{
    const QRegularExpressionMatch match = matchAt(clock(), text, moment.span.end);
    if (!match.hasMatch())
        return;
    const bool word = !match.capturedView(u"word").isEmpty();
    const bool bare = match.capturedView(u"minute").isEmpty() && match.capturedView(u"half").isEmpty();
    if (!word && bare && match.capturedView(u"zone").isEmpty())
        return;
    QTime time = word ? QTime(match.capturedView(u"word").startsWith(u'n', Qt::CaseInsensitive) ? 12 : 0, 0)
                      : timeOf(match, u"hour"_s, u"minute"_s, u"half"_s);
    const QTime end = timeOf(match, u"endHour"_s, u"endMinute"_s, u"endHalf"_s);
    // "1-2 pm": the half stands only at the end.
    if (match.capturedView(u"half").isEmpty() && end.isValid() && end.hour() >= 12 && time.hour() < 12 && time.addSecs(12 * 3600) <= end
        && !match.capturedView(u"endHalf").isEmpty())
        time = time.addSecs(12 * 3600);
    if (!time.isValid())
        return;
    moment.startTime = time;
    moment.endTime = end;
    moment.timeZone = match.captured(u"zone"_s).simplified();
    if (moment.timeZone.compare(u"GMT", Qt::CaseInsensitive) == 0 || moment.timeZone.compare(u"utc", Qt::CaseInsensitive) == 0)
        moment.timeZone = moment.timeZone.toUpper() == u"GMT" ? u"GMT"_s : u"UTC"_s;
    if (moment.timeZone == u"Z")
        moment.timeZone = u"UTC"_s;
    moment.span.end = match.capturedEnd();
    while (moment.span.end > moment.span.start && (text[moment.span.end - 1].isSpace() || text[moment.span.end - 1] == u'('))
        --moment.span.end;
}

QList<Moment> momentsIn(QStringView text, qsizetype offset, int year)
{
    QList<Moment> moments;
    for (const QRegularExpression *form : {&numeric(), &dayFirst(), &dayMonth(), &monthDay(), &spelled(), &rough()}) {
        auto matches = form->globalMatchView(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (!isReal(match))
                continue;
            Found found = foundIn(match, year > 0 ? year : 2000);
            const bool overlaps = std::ranges::any_of(moments, [&](const Moment &m) { return m.span.overlaps(found.moment.span); });
            if (overlaps || !found.moment.date.isValid() || (!found.hasYear && year <= 0))
                continue;
            addTime(text, found.moment);
            moments.append(found.moment);
        }
    }
    std::ranges::sort(moments, {}, &Moment::span);
    for (Moment &moment : moments) {
        moment.span.start += offset;
        moment.span.end += offset;
    }
    return moments;
}

Moment following(Moment moment, QDate after)
{
    if (!moment.yearInferred || !moment.date.isValid() || !after.isValid())
        return moment;
    const auto moved = [&](QDate date, int year) { return date.isValid() ? QDate(year, date.month(), date.day()) : date; };
    const QDate date = moment.date;
    const QDate to = moment.dateTo;
    moment.date = moved(date, after.year());
    moment.dateTo = moved(to, after.year());
    if ((moment.dateTo.isValid() ? moment.dateTo : moment.date) < after) {
        moment.date = moved(date, after.year() + 1);
        moment.dateTo = moved(to, after.year() + 1);
    }
    return moment;
}

} // namespace Rapporteur
