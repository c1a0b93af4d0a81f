// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/attribution.h"

#include "core/report/initials.h"
#include "core/report/ordinarywords.h"
#include "core/report/pattern.h"
#include "core/report/verbs.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype longestLeadIn = 220;
constexpr int mostAdverbs = 3;

Span wordAt(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end && (text[at].isSpace() || text[at] == u','))
        ++at;
    qsizetype last = at;
    while (last < end && (text[last].isLetter() || text[last] == u'-' || text[last] == u'’' || text[last] == u'\''))
        ++last;
    return {at, last};
}

/// "has declining availability", "is on leave", "is submitting it": of the subject, and nothing that it said.
bool tellsOfState(QStringView text, Span verb, qsizetype end)
{
    static const QSet<QString> auxiliaries{u"is"_s, u"was"_s, u"has"_s, u"had"_s};
    if (!auxiliaries.contains(verb.of(text).toString()))
        return false;
    for (Span next = wordAt(text, verb.end, end); !next.isEmpty(); next = wordAt(text, next.end, end)) {
        const QStringView word = next.of(text);
        if (!isAdverb(word) && word != u"been")
            return !isReportingVerb(word) && !word.endsWith(u"ed");
    }
    return true;
}

/// The verb behind a subject, past adverbs.
std::optional<Span> verbAfter(QStringView text, qsizetype at, qsizetype end, bool anyVerb)
{
    for (int i = 0; i <= mostAdverbs; ++i) {
        const Span word = wordAt(text, at, end);
        if (word.isEmpty())
            return std::nullopt;
        if (isReportingVerb(word.of(text)) && word.of(text)[0].isLower())
            return word;
        if (anyVerb && looksLikeVerb(word.of(text)) && !tellsOfState(text, word, end))
            return word;
        if (!isAdverb(word.of(text)))
            return std::nullopt;
        at = word.end;
    }
    return std::nullopt;
}

bool isBody(const QString &name, const QSet<QString> &bodies)
{
    return bodies.contains(name.toLower());
}

Span pronounAt(QStringView text, qsizetype at, qsizetype end)
{
    const QStringView rest = text.sliced(at, end - at);
    for (const QStringView pronoun : {u"He", u"She", u"he", u"she", u"They", u"they"}) {
        const bool whole = rest.size() <= pronoun.size() || !rest[pronoun.size()].isLetterOrNumber();
        if (rest.startsWith(pronoun) && whole)
            return {at, at + pronoun.size()};
    }
    return {};
}

/// A subject and verb that begin at `at`: a name, or he or she.
Attributed subjectAt(QStringView text, qsizetype at, qsizetype end, const QSet<QString> &known, const QSet<QString> &bodies)
{
    if (const Span he = pronounAt(text, at, end); !he.isEmpty()) {
        const bool they = text[at].toLower() == u't';
        if (const auto verb = verbAfter(text, he.end, end, !they))
            return {Attributed::By::Pronoun, he, *verb};
        return {};
    }
    const auto name = nameOrInitialsAt(text, at, end, known);
    if (!name)
        return {};
    const QString words = name->name.of(text).toString();
    if (isBody(words, bodies))
        return {};
    // "Ann, from the Secretariat, noted" and "Ann Lee of ICANN noted" and "Ann and Bo noted".
    static const QRegularExpression apposition(u"\\G(?:,\\s[^,.]{2,80},|\\s(?:of|from|on behalf of|representing)\\s(?:the\\s)?\\p{Lu}[\\w’'&/-]*(?:\\s(?:of|for|the|and|on|\\p{Lu}[\\w’'&/-]*))*|\\s(?:and|&)\\s\\p{Lu}[\\w’'-]+(?:\\s\\p{Lu}[\\w’'-]+)?)"_s);
    const bool isKnown = name->honorific || name->words >= 2 || known.contains(words.section(u' ', 0, 0).toLower());
    const bool certain = known.contains(words.section(u' ', 0, 0).toLower()) || name->honorific;
    auto verb = verbAfter(text, name->end, end, certain);
    if (const auto more = !verb && isKnown ? matchAt(apposition, text, name->end) : QRegularExpressionMatch(); more.hasMatch())
        verb = verbAfter(text, more.capturedEnd(), end, false);
    if (!verb || (!certain && !readsAsPerson(words, text)))
        return {};
    // "Ana took the floor", but not "Paper takes long".
    static const QRegularExpression speech(u"\\G\\s+(?:that\\b|the floor|up\\b|over\\b|through\\b|(?:an?|the|this|his|her|their|two|some)\\s+(?:\\w+\\s)?(?:points?|suggestions?|proposals?|comments?|remarks?|questions?|presentations?|updates?|overview|statements?|interventions?|observations?|case)\\b)"_s);
    if (!certain && name->words == 1 && isThingsVerb(verb->of(text)) && !matchAt(speech, text, verb->end).hasMatch())
        return {};
    return {Attributed::By::Name, name->name, *verb};
}

/// "It was suggested by Ann Lee that": the verb and who stands behind "by".
Attributed passive(QStringView text, Span sentence, const QSet<QString> &bodies)
{
    static const QRegularExpression by(u"\\G(?:It|This|The \\w+(?: \\w+)?|An? \\w+(?: \\w+){0,6}?) (?:was|were|is|has been) (?:also |then |further )?(?<verb>\\w+ed|made|given|put forward) by (?=\\p{Lu})"_s);
    if (sentence.isEmpty() || (text[sentence.start] != u'I' && text[sentence.start] != u'T' && text[sentence.start] != u'A'))
        return {};
    const auto match = matchAt(by, text, sentence.start);
    if (!match.hasMatch() || !isReportingVerb(match.capturedView(u"verb").split(u' ').first()))
        return {};
    const auto name = nameAt(text, match.capturedEnd(), sentence.end);
    if (!name || isBody(name->name.of(text).toString(), bodies))
        return {};
    return {Attributed::By::Name, name->name, {match.capturedStart(u"verb"), match.capturedEnd(u"verb")}};
}

/// Words that speak for nobody, so that a speaker's voice ends before them.
bool breaksVoice(QStringView sentence)
{
    static const QRegularExpression e(
        u"^(?:It (?:was|is|has been|were) (?:also |further |then |finally )?(?:\\w+ed|pointed|said|felt|noted|put|made|asked|clear that)|There (?:was|were) (?:an?|no|some|several|many|general|broad|consensus|agreement|support|discussion|open|further|also|strong|wide|requests?|calls?|questions?|suggestions?|concerns?)\\s|"
        "(?:Some|Several|Many|Most|Other|Others|All|Various|A number of|A few|Two|Three|One|Both|Another|Certain)(?: of)?(?: the)?(?: other)? ?(?:people|participants?|members?|speakers?|attendees|delegates|of|others|person|ideas?)?\\b|"
        "(?:Group|All|Team|Audience|Room|Board|Committee|Several)\\s*:|Someone|Somebody|Everyone|Nobody|No one|None|Participants?|Members?|Attendees?|Discussions?|"
        "The (?:next|group|meeting|call|co-?chairs?|chairs?|participants?|members?|discussion|working group|WG|MAG|outputs?|committee|secretariat|agenda|moderator|session|action|team|list|outcome|minutes|results)\\b|"
        "A (?:call|participant|member|question|suggestion|request|proposal|draft|decision|discussion|volunteer|speaker|small|new|doodle)\\b|An (?:update|action|open|idea|observation)\\b|"
        "No (?:updates?|one|further|other|objections?|comments?)|Nothing|Next (?:meeting|call|steps?)|Action(?:s| items?| points?)?\\b|Decision|Agreed|List of|One of|Among|\\d+ (?:volunteers|participants|members|people)|"
        "Following (?:are|is)|Priorities|Recommendations?|Comments?|Questions?|Suggestions?|Proposals?)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return e.matchView(sentence).hasMatch();
}

} // namespace

Attributed attributionOf(QStringView text, Span sentence, const QSet<QString> &known, const QSet<QString> &bodies)
{
    qsizetype at = sentence.start;
    while (at < sentence.end && !text[at].isLetter() && text[at] != u'(')
        ++at;
    if (const auto name = nameOrInitialsAt(text, at, sentence.end, known); name && name->end < sentence.end && text[name->end] == u':' && at == sentence.start) {
        const QString words = name->name.of(text).toString();
        if (known.contains(words.section(u' ', 0, 0).toLower()) && !isBody(words, bodies))
            return {Attributed::By::Name, name->name, {}}; // "Ann: …" within a paragraph
    }
    Attributed found = subjectAt(text, at, sentence.end, known, bodies);
    if (found.by != Attributed::By::Open)
        return found;
    found = passive(text, {at, sentence.end}, bodies);
    if (found.by != Attributed::By::Open)
        return found;
    // "According to Ann, …".
    static const QRegularExpression according(u"\\GAccording to (?=\\p{Lu})"_s);
    if (const auto match = text.sliced(at, sentence.end - at).startsWith(u"According to ") ? matchAt(according, text, at) : QRegularExpressionMatch(); match.hasMatch()) {
        const auto name = nameAt(text, match.capturedEnd(), sentence.end);
        const QString who = name ? name->name.of(text).toString() : QString();
        if (name && name->end < sentence.end && text[name->end] == u',' && !isBody(who, bodies) && known.contains(who.section(u' ', 0, 0).toLower()))
            return {Attributed::By::Name, name->name, {at, at + 9}};
    }
    // "Finally, Ann noted", "On the budget, Ann noted", "Since nobody was there, Ann shared": behind a first comma.
    static const QRegularExpression leadIn(
        u"^(?:On|In|At|As|Since|With|After|Before|Following|Regarding|Concerning|For|From|To|While|When|Finally|Also|Then|Next|Lastly|Additionally|Moreover|Furthermore|However|Further|First|Firstly|Second|Secondly|Third|Thirdly|Meanwhile|During|Under|By|Upon|Responding|Replying|Speaking|Referring|Given|Because|Although|Due|Similarly|Likewise|Conversely|Likewise|Subsequently|Later|Overall|Again|About|Turning|Building|Based|Echoing|Noting|Recalling|Thereafter|Afterwards|Agreeing|Drawing|Considering|Online|Remotely|Here)\\b"_s);
    const QStringView whole = text.sliced(at, sentence.end - at);
    if (leadIn.matchView(whole).hasMatch()) {
        const qsizetype last = std::min(sentence.end, at + longestLeadIn);
        for (qsizetype comma = text.indexOf(u',', at); comma > 0 && comma < last; comma = text.indexOf(u',', comma + 1)) {
            qsizetype next = comma + 1;
            while (next < sentence.end && text[next].isSpace())
                ++next;
            found = subjectAt(text, next, sentence.end, known, bodies);
            if (found.by != Attributed::By::Open)
                return found;
        }
        // "Finally Ann noted": no comma.
        const qsizetype space = whole.indexOf(u' ');
        if (space > 0 && space < 14) {
            found = subjectAt(text, at + space + 1, sentence.end, known, bodies);
            if (found.by != Attributed::By::Open)
                return found;
        }
    }
    return {breaksVoice(whole) ? Attributed::By::Nobody : Attributed::By::Open, {}, {}};
}

} // namespace Rapporteur
