// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/verbs.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// note: notes, noted; carry: carries, carried; stop: stopped.
void addForms(QSet<QString> &forms, const QString &verb)
{
    static const QSet<QString> doubled{u"recap"_s, u"refer"_s, u"stop"_s, u"plan"_s, u"submit"_s, u"concur"_s, u"permit"_s, u"step"_s, u"chat"_s, u"flag"_s, u"prefer"_s, u"admit"_s};
    const bool consonantY = verb.endsWith(u'y') && verb.size() > 1 && !u"aeiou"_s.contains(verb[verb.size() - 2]);
    const bool sibilant = verb.endsWith(u's') || verb.endsWith(u"sh") || verb.endsWith(u"ch") || verb.endsWith(u'x') || verb.endsWith(u'o');
    forms.insert(verb);
    forms.insert(consonantY ? QString(verb.chopped(1) + u"ies"_s) : QString(verb + (sibilant ? u"es"_s : u"s"_s)));
    if (verb.endsWith(u'e'))
        forms.insert(verb + u'd');
    else if (consonantY)
        forms.insert(verb.chopped(1) + u"ied"_s);
    else
        forms.insert(verb + (doubled.contains(verb) ? QString(verb.back()) : QString()) + u"ed"_s);
}

const QSet<QString> &reportingVerbs()
{
    static const QSet<QString> all = [] {
        QSet<QString> forms;
        for (const QString &verb : words(
                 u"accept acknowledge add address admit advise advocate affirm agree alert allude announce answer appeal applaud appreciate approve argue "
                 "articulate ask assert assure attend brief call caution challenge circulate cite clarify close commend comment commit compliment concede conclude "
                 "concur confirm congratulate consider continue contribute convey coordinate correct counter critique debate declare decline deem defend "
                 "demonstrate describe detail disagree disclose discuss dispute distribute draft echo elaborate emphasise emphasize encourage endorse "
                 "enquire ensure enumerate estimate evaluate exemplify expand explain explore express facilitate favour favor finalise finalize flag "
                 "forward greet guide highlight hope host identify illustrate imply indicate inform inquire insist introduce invite "
                 "join justify launch list maintain mention moderate motion move nominate note object observe offer open oppose outline participate "
                 "perceive plan pledge point pose post praise predict prefer prepare present press proceed promise promote propose protest provide "
                 "publish push query question raise react read-out reaffirm realise realize recall recap recapitulate reckon recognise recognize recommend reconfirm "
                 "refer reference reflect refuse regret reinforce reiterate reject relate relay remark remind repeat reply report request resolve "
                 "respond restate return review said salute second shared share show signal sketch state step stress submit suggest "
                 "summarise summarize support suspect thank touch transmit underline underscore update uphold urge value verify voice "
                 "volunteer walk want warn welcome wish wonder worry believe work join demo demoed prefer help start create deliver complete"_s))
            addForms(forms, verb);
        for (const QString &form : words(
                 u"said says say saw sees gave gives give spoke speaks speak told tells tell thought thinks think felt feels feel found finds find "
                 "brought brings bring made makes make took takes take went goes go led leads lead held holds hold put puts set sets "
                 "drew draws kept keeps knew knows understood understands meant means sent sends wrote writes write read reads ran runs "
                 "asked heard hears met meets saw came comes got gets cautioned shared spoke wanted sought seeks chose chooses undertook undertakes "
                 "foresaw overviewed let built builds showed proposes ed"_s))
            forms.insert(form);
        forms.remove(u"ed"_s);
        return forms;
    }();
    return all;
}

} // namespace

bool isReportingVerb(QStringView word)
{
    return reportingVerbs().contains(word.toString().toLower());
}

bool isThingsVerb(QStringView word)
{
    static const QSet<QString> forms = [] {
        const QStringList list = words(
            u"run runs ran take takes took come comes came go goes went get gets got make makes made help helps helped start starts started create creates "
            "created deliver delivers delivered complete completes completed build builds built let lets keep keeps kept put puts set sets want wants "
            "support supports add adds show shows list lists work works worked hold holds held publish publishes published need needs needed mean means meant "
            "happen happens happened cost costs cover covers covered contain contains contained include includes included require requires required "
            "provide provides allow allows allowed use uses used note notes"_s);
        return QSet<QString>(list.begin(), list.end());
    }();
    return forms.contains(word.toString().toLower());
}

bool looksLikeVerb(QStringView word)
{
    static const QSet<QString> auxiliaries{u"will"_s, u"would"_s, u"is"_s, u"was"_s, u"has"_s, u"had"_s, u"does"_s, u"did"_s, u"can"_s, u"could"_s, u"to"_s, u"wants"_s, u"plans"_s, u"needs"_s};
    if (word.isEmpty() || !word[0].isLower())
        return false;
    return isReportingVerb(word) || (word.size() > 4 && word.endsWith(u"ed")) || auxiliaries.contains(word.toString());
}

bool isAdverb(QStringView word)
{
    static const QSet<QString> adverbs{u"also"_s, u"then"_s, u"further"_s, u"furthermore"_s, u"finally"_s, u"again"_s, u"additionally"_s, u"later"_s,
        u"briefly"_s, u"first"_s, u"next"_s, u"subsequently"_s, u"strongly"_s, u"kindly"_s, u"once"_s, u"just"_s, u"still"_s, u"only"_s, u"likewise"_s,
        u"similarly"_s, u"therefore"_s, u"thus"_s, u"now"_s, u"fully"_s, u"specifically"_s, u"particularly"_s, u"clearly"_s, u"simply"_s, u"however"_s,
        u"moreover"_s, u"initially"_s, u"already"_s, u"lastly"_s, u"in"_s, u"turn"_s, u"generally"_s, u"explicitly"_s, u"personally"_s, u"quickly"_s};
    return adverbs.contains(word.toString().toLower());
}

} // namespace Rapporteur
