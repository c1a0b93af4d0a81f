// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sentences.h"

#include <QSet>
#include <QString>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

const QSet<QString> &abbreviations()
{
    static const QSet<QString> all{u"mr"_s, u"mrs"_s, u"ms"_s, u"dr"_s, u"prof"_s, u"amb"_s, u"hon"_s, u"st"_s, u"par"_s,
        u"para"_s, u"paras"_s, u"no"_s, u"nos"_s, u"vol"_s, u"art"_s, u"sec"_s, u"fig"_s, u"ch"_s, u"pp"_s, u"p"_s, u"cf"_s,
        u"e.g"_s, u"i.e"_s, u"etc"_s, u"vs"_s, u"approx"_s, u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"jun"_s, u"jul"_s,
        u"aug"_s, u"sep"_s, u"sept"_s, u"oct"_s, u"nov"_s, u"dec"_s, u"a.m"_s, u"p.m"_s, u"u.s"_s, u"u.n"_s, u"h.e"_s,
        u"jr"_s, u"sr"_s, u"inc"_s, u"ltd"_s, u"corp"_s, u"dept"_s, u"gov"_s, u"gen"_s, u"sen"_s, u"rep"_s, u"w.r.t"_s, u"viz"_s};
    return all;
}

/// These end a sentence when a capital follows; the others never do.
bool mayEnd(const QString &word)
{
    static const QSet<QString> often{u"etc"_s, u"a.m"_s, u"p.m"_s, u"inc"_s, u"ltd"_s, u"jr"_s, u"no"_s, u"u.s"_s, u"u.n"_s};
    return often.contains(word);
}

constexpr bool closes(QChar c)
{
    return c == u')' || c == u']' || c == u'"' || c == u'”' || c == u'’' || c == u'\'' || c == u'»';
}

/// The word before `dot`, lower case, with the dots inside it ("p.m").
QString wordBefore(QStringView text, qsizetype dot, qsizetype from)
{
    qsizetype start = dot;
    while (start > from && (text[start - 1].isLetterOrNumber() || text[start - 1] == u'.'))
        --start;
    return text.sliced(start, dot - start).toString().toLower();
}

bool endsHere(QStringView text, qsizetype dot, qsizetype next, Span within)
{
    if (text[dot] != u'.')
        return true;
    const QString word = wordBefore(text, dot, within.start);
    const QChar following = text[next];
    if (following.isLower() || following == u',' || following == u';')
        return false;
    const bool numeral = !word.isEmpty() && word[0].isDigit();
    if (abbreviations().contains(word)) {
        // "no. 5" is a number, "He said no. Then" an end; "1 p.m. UTC" a time.
        const bool zone = text.sliced(next).startsWith(u"UTC") || text.sliced(next).startsWith(u"GMT") || text.sliced(next).startsWith(u"CE");
        return mayEnd(word) && following.isUpper() && !zone;
    }
    const bool initial = word.size() == 1 && word[0].isLetter() && dot > within.start && text[dot - 1].isUpper();
    return !initial && !(numeral && following.isDigit());
}

} // namespace

QList<Span> sentencesIn(QStringView text, Span within)
{
    QList<Span> sentences;
    qsizetype start = within.start;
    const auto finish = [&](qsizetype end) {
        while (start < end && text[start].isSpace())
            ++start;
        qsizetype last = end;
        while (last > start && text[last - 1].isSpace())
            --last;
        if (last > start)
            sentences.append({start, last});
        start = end;
    };
    for (qsizetype i = within.start; i < within.end; ++i) {
        if (text[i] == u'\n') {
            finish(i);
            continue;
        }
        if (text[i] != u'.' && text[i] != u'!' && text[i] != u'?' && text[i] != u'…')
            continue;
        qsizetype end = i + 1;
        while (end < within.end && (closes(text[end]) || text[end] == u'.' || text[end] == u'!' || text[end] == u'?'))
            ++end;
        qsizetype next = end;
        while (next < within.end && text[next].isSpace())
            ++next;
        if (next == within.end || (next > end && endsHere(text, i, next, within)))
            finish(end);
        i = end - 1;
    }
    finish(within.end);
    return sentences;
}

} // namespace Rapporteur
