// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/meetingnumber.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

int ordinalWord(const QString &word)
{
    static const QStringList words{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"fifth"_s, u"sixth"_s, u"seventh"_s,
        u"eighth"_s, u"ninth"_s, u"tenth"_s, u"eleventh"_s, u"twelfth"_s, u"thirteenth"_s, u"fourteenth"_s,
        u"fifteenth"_s, u"sixteenth"_s, u"seventeenth"_s, u"eighteenth"_s, u"nineteenth"_s, u"twentieth"_s};
    return int(words.indexOf(word.toLower())) + 1;
}

} // namespace

MeetingNumber titleNumber(QStringView line, qsizetype offset)
{
    static const QRegularExpression e = insensitive(u"\\b(?:meeting|call|session|teleconference)\\s*(?:no\\.?|number|nr\\.?|#)?\\s*(?<number>\\d{1,3}|[IVXLC]{1,8})(?![\\w/:.-]|\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"_s);
    const auto match = e.matchView(line);
    if (!match.hasMatch())
        return {};
    const QStringView text = match.capturedView(u"number");
    const int value = text[0].isDigit() ? text.toInt() : romanValue(text);
    return {value, {offset + match.capturedStart(u"number"), offset + match.capturedEnd(u"number")}};
}

MeetingNumber ordinalNumber(QStringView text, qsizetype offset)
{
    static const QRegularExpression e = insensitive(
        u"\\b(?:(?<number>\\d{1,3})\\s?(?:st|nd|rd|th|[\"”'’°*]{1,2}d?)|(?<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth))"
        "\\s+(?:(?:virtual|online|regular|formal|informal|monthly|in-person|hybrid|face-to-face|mag|wg|open|plenary|\\w+-?strategy)\\s+){0,3}(?:meeting|call|session|teleconference)\\b"_s);
    const auto match = e.matchView(text);
    if (!match.hasMatch())
        return {};
    const bool digits = match.hasCaptured(u"number") && !match.capturedView(u"number").isEmpty();
    const QString name = digits ? u"number"_s : u"word"_s;
    return {digits ? match.capturedView(name).toInt() : ordinalWord(match.captured(name)),
        {offset + match.capturedStart(name), offset + match.capturedEnd(name)}};
}

int romanValue(QStringView numeral)
{
    static const QRegularExpression valid(u"^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$"_s);
    if (numeral.isEmpty() || !valid.matchView(numeral).hasMatch())
        return 0;
    const auto value = [](QChar c) { return c == u'I' ? 1 : c == u'V' ? 5 : c == u'X' ? 10 : c == u'L' ? 50 : 100; };
    int sum = 0;
    for (qsizetype i = 0; i < numeral.size(); ++i) {
        const bool before = i + 1 < numeral.size() && value(numeral[i]) < value(numeral[i + 1]);
        sum += before ? -value(numeral[i]) : value(numeral[i]);
    }
    return sum;
}

} // namespace Rapporteur
