// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/ordinarywords.h"

#include "core/report/verbs.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// Characters of a text that are asked whether a word is in use: enough to tell, and no cost in a long transcript.
constexpr qsizetype fewPages = 50'000;

QSet<QString> wordSet(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

/// Words that begin notes and promise nothing: "Need to …", "Happy to …", "Slack: …".
const QSet<QString> &listed()
{
    static const QSet<QString> words = wordSet(
        u"ability able access account ad aim alternative amendment annual answer anything anyone approach archive area article aware back bad basic "
        "benefit best better big bigger brand budget bug calendar case category challenge change changes channel chapter check clear code committed "
        "common commit concern concerns concrete consensus content copy correct cost current currently daily data day days deal default details "
        "difficult direct draft due early easier easy effort eligible email emails end error errors eager event events everything evidence example "
        "examples exception exceptions existing expect extra face fact feature features fee fees file files final fine fix folks form format free "
        "full fund funds future generally glad goal goals great guide guidelines half happy hard help helps high hope hopeful hour hours idea ideas "
        "important impossible initial input inputs instead interesting interested item language large late latest legal likely line list local long "
        "look lots love mail mailing mailing-list maintainers maps mark-up master material maybe method mic-drop mind minor money month more much "
        "nature necessary need needs network nice nightmare number objective objectives objection objections offer official often ongoing online "
        "only opinion opinions optional order original others outstanding owner owners page pages part parts past pending perhaps period phase "
        "piece place plans point points policy poll position possible possibly potential power preference preliminary press previous primary "
        "probably problem problems procedure process product profile public pull purpose quick quite range rather ready real reason reasons "
        "reasonable recent record reference references registry related relationship remaining reminder reminders request requests requirement "
        "requirements research response responses review rest right risk role roles room rule rules same sample scope score seems serial service "
        "shared short should side similar simple single site size slack small social someone soon sorry space specifics spreadsheet staff stage "
        "start startup steady step steps strong strongly structure subgroup success such suggestion suggestions sure survey table target task tasks "
        "template templates term terms text theme thing things thread thread-safe tool top total toward towards track trial true typically "
        "ultimately unable under unfortunately up upcoming upload use used useful user users usual usually value vendors view virtual vision "
        "volunteer volunteers waiting want wanted wants way ways web webinar website week weeks whitepaper whole wiki willing wiki-page worth write "
        "written wrong year years proposal proposals decision decisions motion motions agreement attempt attempts prerequisite prerequisites action "
        "actions efforts willingness intention readiness both either neither refs ref rationale pros cons materials discourse implementers "
        "contributors contributor supplier artifact artifacts attributes attribute criteria takeaways spoiler blog abstract downside upside "
        "opportunity opportunities benefits alternatives chat snippet kickoff workflow landscape cardinality privacy backlog transparency "
        "repository reviewers reviewer compliance identity see otherwise excellent alright thereby explicit actual forced loaded revoked finished "
        "paused reworded whoever very oh trade-off presenter emcee gist meta net base coins custody avoid joint allow against anyway spike defects "
        "cooperative uncooperative running winning gaining raining shaping failing sailing adding moving having naming going losing timing using "
        "being doing making taking giving noting asking saying trying putting letting seeing github gitlab zoom youtube doodle fyi wip tbd tbc nb "
        "ps re eta faq assembly parliament conference forum society union"_s);
    return words;
}

/// Where meetings are held and delegations sit: "Geneva will …" is nobody's promise. Not those that are first names.
const QSet<QString> &places()
{
    static const QSet<QString> words = wordSet(
        u"geneva york paris berlin london brussels vienna rome madrid lisbon athens oslo stockholm helsinki copenhagen dublin warsaw prague "
        "budapest bucharest kyiv moscow istanbul ankara tunis cairo nairobi addis accra lagos abuja dakar kigali johannesburg pretoria dubai "
        "doha riyadh tehran delhi mumbai hyderabad dhaka kathmandu colombo bangkok singapore jakarta bali manila hanoi beijing shanghai tokyo "
        "kyoto seoul canberra melbourne washington ottawa montreal montevideo bogota lima santiago brasilia guadalajara mexico vilnius baku "
        "katowice lillestrøm strasbourg amsterdam hague tallinn riga ljubljana france germany italy spain portugal greece norway sweden finland "
        "denmark ireland poland switzerland austria belgium netherlands russia ukraine turkey türkiye tunisia egypt ethiopia ghana nigeria senegal "
        "rwanda uganda tanzania azerbaijan lithuania china japan korea india indonesia malaysia thailand vietnam philippines australia zealand "
        "canada brazil brasil argentina chile peru colombia uruguay cuba africa asia europe america"_s);
    return words;
}

/// First names that are words too: small letters elsewhere prove nothing against them.
bool isNameAndWord(const QString &lower)
{
    static const QSet<QString> words = wordSet(
        u"mark will art rose grace bill frank jack max may june april august dean grant hope faith joy dawn rob pat sue nick chase drew ray "
        "gene dick guy jean lance miles page rich rusty sandy skip stew tab wade win josh bob matt sean ana mike ben tim"_s);
    return words.contains(lower);
}

bool isContracted(const QString &lower)
{
    for (const QStringView ending : {u"'t", u"'ll", u"'d", u"'ve", u"'re", u"'m", u"’t", u"’ll", u"’d", u"’ve", u"’re", u"’m"}) {
        if (lower.endsWith(ending))
            return true;
    }
    return false;
}

/// "LicenseConcluded", "SPDX-License-Identifier": what programs are made of. "McDonald", "DeShawn" and "MikeB" are names.
bool isIdentifier(QStringView word)
{
    static const QRegularExpression inner(u"^(?!Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O['’])\\p{Lu}\\p{Ll}+\\p{Lu}\\p{Ll}{2,}"_s);
    static const QRegularExpression mixed(u"(?:^|-)\\p{Lu}{3,}-(?:\\p{L}+-)*\\p{Lu}?\\p{Ll}+(?:-|$)"_s);
    return inner.matchView(word).hasMatch() || mixed.matchView(word).hasMatch();
}

/// Two syllables of pinyin, "Xiaoping", which end as English words do.
bool isPinyin(const QString &lower)
{
    static const QRegularExpression e(u"^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])(?:i?a(?:ng?|o|i)?|i?ong|i[aeu]?n?|u(?:a(?:ng?|i)?|o|i|e|n)?|e(?:ng?|i)?|ou?)[pmqxyljnb]ing$"_s);
    return e.match(lower).hasMatch();
}

bool hasWordsEnding(const QString &lower)
{
    static const QStringList endings{u"tion"_s, u"tions"_s, u"sion"_s, u"sions"_s, u"ment"_s, u"ments"_s, u"ness"_s, u"ility"_s, u"ities"_s, u"ship"_s,
        u"ships"_s, u"ences"_s, u"ings"_s, u"ously"_s, u"ally"_s, u"fully"_s, u"ware"_s, u"ology"_s, u"ible"_s, u"able"_s, u"ical"_s, u"ized"_s, u"ised"_s, u"cted"_s, u"ated"_s, u"ided"_s, u"ined"_s, u"uced"_s, u"ored"_s};
    if (lower.size() < 6)
        return false;
    static const QSet<QString> likeAdverbs = wordSet(u"emily beverly kimberly shelly carly everly anatoly vitaly vasily vassily nataly nathaly magaly reilly connolly donnelly kimberley"_s);
    if (lower.endsWith(u"ly"))
        return !likeAdverbs.contains(lower);
    if (lower.size() > 6 && lower.endsWith(u"ing") && !isPinyin(lower))
        return true;
    return std::ranges::any_of(endings, [&](const QString &ending) { return lower.endsWith(ending); });
}

/// Whether `word` stands in the first pages of `text` as a word of its own in these very letters.
bool stands(QStringView text, QStringView word)
{
    text.truncate(qMin(text.size(), fewPages));
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool begins = at == 0 || (!text[at - 1].isLetterOrNumber() && text[at - 1] != u'@' && text[at - 1] != u'.' && text[at - 1] != u'/');
        if (begins && (end == text.size() || !text[end].isLetterOrNumber()) && (end == text.size() || text[end] != u'@'))
            return true;
    }
    return false;
}

} // namespace

bool isOrdinaryWord(QStringView word)
{
    const QString lower = word.toString().toLower();
    if (isNameAndWord(lower))
        return false;
    const QString lastPart = lower.sliced(lower.lastIndexOf(u'-') + 1); // "Mei-Ling" ends as no word does
    return listed().contains(lower) || isContracted(lower) || hasWordsEnding(lastPart) || isReportingVerb(lower) || isAdverb(lower);
}

bool readsAsPerson(QStringView name, QStringView text)
{
    if (places().contains(name.toString().toLower()))
        return false;
    bool first = true;
    for (const QStringView word : QStringTokenizer(name, u' ', Qt::SkipEmptyParts)) {
        const QString lower = word.toString().toLower();
        const bool tellable = word.size() > 2 && lower != word && !isNameAndWord(lower);
        // Surnames have the endings of words: "Manning", "Winship".
        if (isIdentifier(word) || (first ? isOrdinaryWord(word) : listed().contains(lower)) || (tellable && stands(text, lower)))
            return false;
        first = false;
    }
    return true;
}

} // namespace Rapporteur
