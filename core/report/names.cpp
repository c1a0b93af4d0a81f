// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/names.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QSet<QString> wordSet(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

/// Words in capitals that never are a part of a person's name.
const QSet<QString> &notNames()
{
    static const QSet<QString> words = wordSet(
        u"a an the this that these those there it its he she they we i you his her their our my your who what which "
        "all any both each every some several many most few more other others another none no not one two three four five ten "
        "someone somebody everyone everybody anyone anybody nobody nothing something everything "
        "participant participants member members people person speaker speakers attendee attendees delegate delegates "
        "chair chairs co-chair co-chairs cochair moderator moderators host facilitator secretariat secretary rapporteur "
        "group groups working meeting meetings call calls session sessions agenda item items discussion discussions minutes notes "
        "report reports summary annex list draft letter paper document documents plan review update updates next "
        "action actions decision decisions proposal proposals recommendation recommendations comment comments question questions "
        "january february march april may june july august september october november december "
        "monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday "
        "and or but so if in on at by for from to of with without within about after before during since until as than then thus "
        "also however moreover furthermore finally first second third firstly secondly lastly additionally additional overall "
        "regarding concerning following while when where why how given because although despite due per via let please "
        "yes yeah ok okay thank thanks hello hi good welcome well now here just only even still yet "
        "internet governance forum igf mag un united nations global digital compact leadership panel summit pact future roadmap "
        "wsis gdc mhlb undesa desa itu unesco icann isoc apc oecd eu us usa uk ecosoc cstd nri nris bpf bpfs dc dcs pn pns lp wg "
        "government governments office committee council commission organization organisation association foundation institute university "
        "company department ministry agency network center centre world international national regional european african asian "
        "american latin caribbean west east north south community civil society private sector technical academia stakeholders "
        "stakeholder multistakeholder high-level body board team teams project projects version issue issues pr prs todo note status "
        "open source new old current previous last being been have has had is are was were be do does did will would could should can "
        "date time location place venue topic topics title subject resources links link background context introduction conclusion "
        "recording slides attendance present regrets apologies absent quorum motion vote result results resolution "
        "opening closing priorities timeline deadline general specific main key major minor intersessional preparatory "
        "ai api sdk id url http https pdf doc spec license licence test tests build release security legal outreach tech tools"_s);
    return words;
}

const QSet<QString> &particles()
{
    static const QSet<QString> words
        = wordSet(u"van von der den de del della di da dos das du la le el al bin ibn bint ben ten ter zu zur af av y e st st. san mac o"_s);
    return words;
}

const QSet<QString> &honorifics()
{
    static const QSet<QString> words = wordSet(
        u"mr mr. mrs mrs. ms ms. mx dr dr. prof prof. professor sir dame amb amb. ambassador h.e. h.e hon hon. sen sen. minister chairman chairwoman"_s);
    return words;
}

struct Token {
    Span span;
    QString lower;
};

/// The word at `at`: letters, inner hyphens, apostrophes, and dots of initials.
std::optional<Token> tokenAt(QStringView text, qsizetype at, qsizetype end)
{
    qsizetype i = at;
    while (i < end && (text[i].isLetter() || text[i].isMark() || ((text[i] == u'-' || text[i] == u'\'' || text[i] == u'’') && i > at && i + 1 < end && text[i + 1].isLetter())))
        ++i;
    if (i == at)
        return std::nullopt;
    // Possessive is not a part of the name: "Mark's".
    QStringView word = text.sliced(at, i - at);
    if (word.size() > 2 && (word.endsWith(u"'s") || word.endsWith(u"’s")))
        i -= 2;
    QString lower = text.sliced(at, i - at).toString().toLower();
    const bool initial = i - at == 1 || honorifics().contains(lower) || lower == u"st" || lower == u"jr";
    if (i < end && text[i] == u'.' && initial) {
        ++i;
        lower += u'.';
    }
    return Token{{at, i}, std::move(lower)};
}

bool isNameWord(QStringView text, const Token &token)
{
    const QChar first = text[token.span.start];
    QString lower = token.lower;
    if (lower.endsWith(u'.'))
        lower.chop(1);
    return (first.isUpper() || first.isTitleCase()) && !notNames().contains(lower);
}

qsizetype skipSpaces(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end && (text[at] == u' ' || text[at] == u'\u00a0'))
        ++at;
    return at;
}

/// Behind a bracket that follows the name, if it is short.
qsizetype behindBracket(QStringView text, qsizetype at, qsizetype end)
{
    const qsizetype open = skipSpaces(text, at, end);
    if (open >= end || text[open] != u'(')
        return at;
    const qsizetype close = text.sliced(open, end - open).indexOf(u')');
    return close > 0 && close < 80 ? open + close + 1 : at;
}

} // namespace

std::optional<NameMatch> nameAt(QStringView text, qsizetype at, qsizetype end)
{
    NameMatch match;
    auto token = tokenAt(text, at, end);
    while (token && honorifics().contains(token->lower) && text[token->span.start].isUpper()) {
        match.honorific = true;
        at = skipSpaces(text, token->span.end, end);
        token = tokenAt(text, at, end);
    }
    qsizetype last = -1; // end of the last word that is no particle
    for (qsizetype next = at; token && match.words < 5; token = tokenAt(text, next, end)) {
        const bool particle = match.words > 0 && particles().contains(token->lower) && !text[token->span.start].isUpper();
        if (!particle && !isNameWord(text, *token))
            break;
        if (!particle) {
            ++match.words;
            last = token->span.end;
        }
        next = skipSpaces(text, token->span.end, end);
        if (next == token->span.end)
            break; // no space: the name ends here
    }
    if (last < 0)
        return std::nullopt;
    match.name = {at, last};
    if (match.words == 1 && match.name.length() < 2)
        return std::nullopt;
    // A single word in capitals is an acronym, not a person, unless somebody is so addressed.
    const QStringView name = match.name.of(text);
    const bool capitals = name.toString() == name.toString().toUpper();
    if (match.words == 1 && capitals && !match.honorific)
        return std::nullopt;
    match.end = behindBracket(text, last, end);
    return match;
}

bool isFullName(QStringView text)
{
    const auto match = nameAt(text, 0, text.size());
    return match && match->words >= 2 && match->name.end == text.size();
}

QList<Span> namesFrom(QStringView text, qsizetype at, qsizetype end)
{
    QList<Span> names;
    while (at < end) {
        const auto match = nameAt(text, at, end);
        if (!match)
            break;
        names.append(match->name);
        qsizetype next = skipSpaces(text, match->end, end);
        if (next < end && text[next] == u',')
            next = skipSpaces(text, next + 1, end);
        if (text.sliced(next, end - next).startsWith(u"and "))
            next = skipSpaces(text, next + 4, end);
        if (next == match->end || next == skipSpaces(text, match->end, end))
            break;
        at = next;
    }
    return names;
}

QString tidiedName(QStringView name)
{
    const QString text = name.toString().simplified();
    if (text != text.toUpper() || text.size() < 4)
        return text;
    QString tidy = text.toLower();
    bool begins = true;
    for (QChar &c : tidy) {
        if (begins && c.isLetter())
            c = c.toUpper();
        begins = !c.isLetter();
    }
    return tidy;
}

} // namespace Rapporteur
