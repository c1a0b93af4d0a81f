// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/identity.h"

#include "core/library/fulltext.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct IdentityText {
    Q_DECLARE_TR_FUNCTIONS(IdentityText)
};

const std::array reasonNames{u"full-name"_s, u"nickname"_s, u"only-one-in-series"_s, u"only-one-in-library"_s,
    u"unknown"_s, u"ambiguous"_s, u"same-words"_s, u"slip"_s, u"answered"_s};

constexpr qsizetype clearSlipLetters = 6; ///< of the word that differs
constexpr int oftenEnough = 3; ///< reports with the one spelling for each with the other

bool isFullName(const QString &name)
{
    return name.simplified().contains(u' ');
}

/// Of two spellings of a name the one with more accents, which are lost more often than added, then the one with
/// fewer capitals ("AMINA LEE") but not none, then the first in the alphabet: never the one that came first.
bool isBetterSpelling(const QString &name, const QString &other)
{
    const auto rank = [](const QString &spelling) {
        const qsizetype accents = spelling.normalized(QString::NormalizationForm_D).size() - spelling.normalized(QString::NormalizationForm_C).size();
        const qsizetype capitals = std::ranges::count_if(spelling, [](QChar c) { return c.isUpper(); });
        return std::tuple(capitals == 0, -accents, capitals);
    };
    const auto a = rank(name);
    const auto b = rank(other);
    return a != b ? a < b : name < other;
}

QString placeOf(const QString &series, const QString &word)
{
    return series + u'\n' + word;
}

/// The full names, joined to people; and which of them a single name could mean.
class Roll
{
public:
    void add(const SeenName &name)
    {
        const QString key = nameKey(name.text);
        const QStringList words = key.split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            return;
        Entry &entry = m_entries[key];
        entry.reports += name.reports;
        if (entry.spelling.isEmpty() || isBetterSpelling(name.text, entry.spelling))
            entry.spelling = name.text;
        for (const QString &word : {words.first(), words.last()}) {
            m_inSeries[placeOf(name.series, word)].insert(key);
            m_anywhere[word].insert(key);
        }
    }

    /// Makes both names one person, unless a person said that two of those it would join are apart.
    void join(const QString &a, const QString &b, IdentityReason reason, const QSet<std::pair<QString, QString>> &apart)
    {
        const QString first = rootOf(a);
        const QString second = rootOf(b);
        if (first == second || !m_entries.contains(first) || !m_entries.contains(second))
            return;
        QStringList both = m_entries[first].members + m_entries[second].members + QStringList{first, second};
        both.sort();
        for (const QString &one : std::as_const(both)) {
            for (const QString &other : std::as_const(both)) {
                if (apart.contains({one, other}))
                    return;
            }
        }
        const bool firstLeads = leads(first, second);
        Entry &leader = m_entries[firstLeads ? first : second];
        Entry &other = m_entries[firstLeads ? second : first];
        leader.members += other.members + QStringList{firstLeads ? second : first};
        other.root = firstLeads ? first : second;
        for (const QString &member : std::as_const(other.members))
            m_entries[member].root = other.root;
        other.members.clear();
        other.joined = reason;
    }

    void rename(const QString &key, const QString &name)
    {
        if (m_entries.contains(key))
            m_renamed.insert(rootOf(key), name);
    }

    [[nodiscard]] bool contains(const QString &key) const { return m_entries.contains(key); }
    [[nodiscard]] QString rootOf(const QString &key) const
    {
        const QString root = m_entries.value(key).root;
        return root.isEmpty() ? key : root;
    }
    [[nodiscard]] QString nameOf(const QString &key) const
    {
        const QString root = rootOf(key);
        return m_renamed.value(root, m_entries.value(root).spelling);
    }
    [[nodiscard]] IdentityReason reasonOf(const QString &key) const { return m_entries.value(key).joined; }
    [[nodiscard]] QSet<QString> inSeries(const QString &series, const QString &word) const { return rootsOf(m_inSeries.value(placeOf(series, word))); }
    [[nodiscard]] QSet<QString> anywhere(const QString &word) const { return rootsOf(m_anywhere.value(word)); }

private:
    struct Entry {
        QString spelling;
        int reports = 0;
        QString root = {}; ///< of the person it was joined to; empty: it is one itself
        QStringList members = {};
        IdentityReason joined = IdentityReason::FullName;
    };

    [[nodiscard]] QSet<QString> rootsOf(const QSet<QString> &keys) const
    {
        QSet<QString> roots;
        for (const QString &key : keys)
            roots.insert(rootOf(key));
        return roots;
    }
    /// A person goes by the spelling that most reports have.
    [[nodiscard]] bool leads(const QString &a, const QString &b) const
    {
        const Entry first = m_entries.value(a);
        const Entry second = m_entries.value(b);
        return first.reports != second.reports ? first.reports > second.reports : isBetterSpelling(first.spelling, second.spelling);
    }

    QHash<QString, Entry> m_entries; ///< by key
    QHash<QString, QString> m_renamed; ///< root -> name
    QHash<QString, QSet<QString>> m_inSeries; ///< series + single name -> keys
    QHash<QString, QSet<QString>> m_anywhere; ///< single name -> keys
};

/// What people said, by the keys of names.
struct Said {
    QHash<QString, QString> is; ///< series + key -> name
    QSet<QString> own; ///< series + key
    QSet<std::pair<QString, QString>> apart; ///< both ways round
    QHash<QString, QString> named; ///< key -> name

    explicit Said(const QList<PersonAnswer> &answers)
    {
        for (const PersonAnswer &answer : answers) {
            const QString key = nameKey(answer.name);
            const QString other = nameKey(answer.other);
            if (answer.kind == PersonAnswer::Is)
                is.insert(placeOf(answer.series, key), answer.other);
            else if (answer.kind == PersonAnswer::Own)
                own.insert(placeOf(answer.series, key));
            else if (answer.kind == PersonAnswer::Named)
                named.insert(key, answer.other);
            else if (answer.kind == PersonAnswer::Apart)
                apart << std::pair(key, other) << std::pair(other, key);
        }
    }
};

Roll rollOf(const QList<SeenName> &names, const QList<PersonAnswer> &answers, const QList<PersonPair> &pairs, const Said &said)
{
    Roll roll;
    for (const SeenName &name : names) {
        if (name.spoke && isFullName(name.text))
            roll.add(name);
    }
    // What a person said holds before what names look like.
    for (const PersonAnswer &answer : answers) {
        if (answer.kind == PersonAnswer::Same)
            roll.join(nameKey(answer.name), nameKey(answer.other), IdentityReason::Answered, said.apart);
    }
    const auto isOwn = [&](const SeenName &name) { return said.own.contains(placeOf(name.series, nameKey(name.text))); };
    for (const auto how : {NameLikeness::Same, NameLikeness::Slip}) {
        for (const PersonPair &pair : pairs) {
            const SeenName &a = names[pair.first];
            const SeenName &b = names[pair.second];
            if (pair.likeness != how || pair.met || isOwn(a) || isOwn(b) || (how == NameLikeness::Slip && !isClearSlip(a, b) && !isClearSlip(b, a)))
                continue;
            roll.join(nameKey(a.text), nameKey(b.text), how == NameLikeness::Same ? IdentityReason::SameWords : IdentityReason::Slip, said.apart);
        }
    }
    for (const PersonAnswer &answer : answers) {
        if (answer.kind == PersonAnswer::Named)
            roll.rename(nameKey(answer.name), answer.other);
    }
    return roll;
}

Identity identityOf(const SeenName &name, const Roll &roll, const QHash<QString, QString> &nicknames, const Said &said)
{
    const auto known = [&](const QString &of, IdentityReason reason) {
        const QString key = nameKey(of);
        return Identity{roll.contains(key) ? roll.nameOf(key) : of, reason, roll.rootOf(key)};
    };
    const QString key = nameKey(name.text);
    const QString place = placeOf(name.series, key);
    if (const auto is = said.is.constFind(place); is != said.is.cend())
        return known(*is, IdentityReason::Answered);
    const bool isOwn = said.own.contains(place);
    if (const auto nickname = nicknames.constFind(key); nickname != nicknames.cend() && !isOwn)
        return known(*nickname, IdentityReason::Nickname);
    if (roll.contains(key))
        return known(name.text, roll.reasonOf(key));
    if (isFullName(name.text))
        return {}; // it owes something but never spoke: perhaps a body
    const Identity itself{said.named.value(key, name.text), IdentityReason::Unknown, key};
    if (isOwn)
        return itself;
    const QSet<QString> near = roll.inSeries(name.series, key);
    if (near.size() == 1)
        return known(*near.begin(), IdentityReason::OnlyOneInSeries);
    const QSet<QString> all = roll.anywhere(key);
    if (near.isEmpty() && all.size() == 1)
        return known(*all.begin(), IdentityReason::OnlyOneInLibrary);
    if (!name.spoke && all.isEmpty())
        return {};
    return all.isEmpty() ? itself : Identity{name.text, IdentityReason::Ambiguous, key};
}

} // namespace

QString nameKey(const QString &name)
{
    return folded(name.simplified().remove(u'.'));
}

bool isClearSlip(const SeenName &name, const SeenName &other)
{
    if (name.series != other.series || name.reports > 2 || other.reports < oftenEnough * name.reports)
        return false;
    const QStringList words = nameWords(name.text);
    const QStringList others = nameWords(other.text);
    for (qsizetype i = 0; i < std::min(words.size(), others.size()); ++i) {
        if (words[i] != others[i])
            return std::min(words[i].size(), others[i].size()) >= clearSlipLetters;
    }
    return false;
}

QList<Identity> identify(const QList<SeenName> &names, const Lexicon &lexicon, const QList<PersonAnswer> &answers, const QList<PersonPair> &pairs)
{
    const Said said(answers);
    const Roll roll = rollOf(names, answers, pairs, said);
    QHash<QString, QString> nicknames;
    for (const LexiconPerson &person : lexicon.people) {
        for (const QString &alias : person.aliases)
            nicknames.insert(nameKey(alias), person.name);
    }
    QList<Identity> identities;
    identities.reserve(names.size());
    for (const SeenName &name : names)
        identities.append(identityOf(name, roll, nicknames, said));
    return identities;
}

double confidenceOf(IdentityReason reason)
{
    switch (reason) {
    case IdentityReason::Answered:
    case IdentityReason::FullName:
        return 1;
    case IdentityReason::SameWords:
    case IdentityReason::Nickname:
        return 0.95;
    case IdentityReason::OnlyOneInSeries:
        return 0.9;
    case IdentityReason::Slip:
        return 0.8;
    case IdentityReason::OnlyOneInLibrary:
        return 0.7;
    case IdentityReason::Unknown:
        return 0.5;
    case IdentityReason::Ambiguous:
        break;
    }
    return 0;
}

QString reasonName(IdentityReason reason)
{
    return reasonNames.at(size_t(reason));
}

std::optional<IdentityReason> storedReason(const QString &text)
{
    const auto found = std::ranges::find(reasonNames, text);
    return found == reasonNames.end() ? std::nullopt : std::optional(IdentityReason(found - reasonNames.begin()));
}

QString reasonSentence(const QString &text)
{
    const auto reason = storedReason(text);
    if (!reason)
        return {};
    switch (*reason) {
    case IdentityReason::FullName:
        return IdentityText::tr("the full name");
    case IdentityReason::Nickname:
        return IdentityText::tr("a nickname that the lexicon knows");
    case IdentityReason::OnlyOneInSeries:
        return IdentityText::tr("the only one of that name in the series");
    case IdentityReason::OnlyOneInLibrary:
        return IdentityText::tr("the only one of that name in the library");
    case IdentityReason::Unknown:
        return IdentityText::tr("no full name is known");
    case IdentityReason::Ambiguous:
        return IdentityText::tr("could be several people");
    case IdentityReason::SameWords:
        return IdentityText::tr("the same name, written another way");
    case IdentityReason::Slip:
        return IdentityText::tr("a rare misspelling of the name");
    case IdentityReason::Answered:
        return IdentityText::tr("you said so");
    }
    return {};
}

} // namespace Rapporteur
