// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/identity.h"

#include "core/library/fulltext.h"
#include "core/library/preparedquery.h"
#include "core/library/readingremoval.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct IdentityText {
    Q_DECLARE_TR_FUNCTIONS(IdentityText)
};

const std::array reasonNames{u"full-name"_s, u"nickname"_s, u"only-one-in-series"_s, u"only-one-in-library"_s,
    u"unknown"_s, u"ambiguous"_s};

/// A name's key: folded, single spaces, without dots.
QString keyOf(const QString &name)
{
    return folded(name.simplified().remove(u'.'));
}

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

/// All that is known of full names: who they are and which single names could mean them.
struct Roll {
    QHash<QString, QString> canonical; ///< key -> name
    QHash<QString, QSet<QString>> inSeries; ///< series + single name -> keys
    QHash<QString, QSet<QString>> anywhere; ///< single name -> keys

    static QString place(const QString &series, const QString &word) { return series + u'\n' + word; }

    void add(const QString &name, const QString &series)
    {
        const QString key = keyOf(name);
        const QStringList words = key.split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            return;
        QString &known = canonical[key];
        if (known.isEmpty() || isBetterSpelling(name, known))
            known = name;
        for (const QString &word : {words.first(), words.last()}) {
            inSeries[place(series, word)].insert(key);
            anywhere[word].insert(key);
        }
    }
};

Identity identityOf(const SeenName &name, const Roll &roll, const QHash<QString, QString> &nicknames)
{
    const QString key = keyOf(name.text);
    if (const auto nickname = nicknames.constFind(key); nickname != nicknames.cend())
        return {roll.canonical.value(keyOf(*nickname), *nickname), IdentityReason::Nickname};
    if (const auto full = roll.canonical.constFind(key); full != roll.canonical.cend())
        return {*full, IdentityReason::FullName};
    if (isFullName(name.text))
        return {}; // it owes something but never spoke: perhaps a body
    const QSet<QString> near = roll.inSeries.value(Roll::place(name.series, key));
    if (near.size() == 1)
        return {roll.canonical[*near.begin()], IdentityReason::OnlyOneInSeries};
    const QSet<QString> all = roll.anywhere.value(key);
    if (near.isEmpty() && all.size() == 1)
        return {roll.canonical[*all.begin()], IdentityReason::OnlyOneInLibrary};
    if (!name.spoke && all.isEmpty())
        return {};
    return {name.text, all.isEmpty() ? IdentityReason::Unknown : IdentityReason::Ambiguous};
}

struct StoredName {
    qint64 id = 0;
    SeenName seen;
};

Result<QList<StoredName>> storedNames(const Connection &connection)
{
    QList<StoredName> names;
    PreparedQuery query(connection, u"SELECT id, text, series, spoke FROM names ORDER BY id"_s);
    if (const auto done = query.run(); !done)
        return std::unexpected(done.error());
    while (query.next())
        names.append({query.integer(0), {query.text(1), query.text(2), query.integer(3) != 0}});
    return query.ended().transform([&] { return names; });
}

/// The key of a person's row. A name that nobody's full name explains is one person in each series, as far as is
/// known: the Paul of one body need not be the Paul of another.
QString rowKey(const Identity &identity, const SeenName &seen)
{
    const QString key = keyOf(identity.person);
    switch (identity.reason) {
    case IdentityReason::Unknown:
        return Roll::place(seen.series, key);
    case IdentityReason::Ambiguous:
        return Roll::place(seen.series, key + u" ?"_s);
    default:
        return key;
    }
}

} // namespace

QList<Identity> identify(const QList<SeenName> &names, const Lexicon &lexicon)
{
    Roll roll;
    for (const SeenName &name : names) {
        if (name.spoke && isFullName(name.text))
            roll.add(name.text, name.series);
    }
    QHash<QString, QString> nicknames;
    for (const LexiconPerson &person : lexicon.people) {
        for (const QString &alias : person.aliases)
            nicknames.insert(keyOf(alias), person.name);
    }
    QList<Identity> identities;
    identities.reserve(names.size());
    for (const SeenName &name : names)
        identities.append(identityOf(name, roll, nicknames));
    return identities;
}

Result<void> resolvePeople(const Connection &connection, const Lexicon &lexicon)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const auto pruned = pruneNames(connection); !pruned)
        return pruned;
    const auto names = storedNames(connection);
    if (!names)
        return std::unexpected(names.error());
    QList<SeenName> seen;
    for (const StoredName &name : *names)
        seen.append(name.seen);
    const QList<Identity> identities = identify(seen, lexicon);
    PreparedQuery person(connection,
        u"INSERT INTO people (folded, name, ambiguous) VALUES (?, ?, ?) "
        "ON CONFLICT (folded) DO UPDATE SET name = excluded.name, ambiguous = excluded.ambiguous"_s);
    PreparedQuery link(connection,
        u"UPDATE names SET person = (SELECT id FROM people WHERE folded = ?), reason = ? WHERE id = ?"_s);
    for (qsizetype i = 0; i < identities.size(); ++i) {
        const Identity &identity = identities[i];
        const bool ambiguous = identity.reason == IdentityReason::Ambiguous;
        const QString key = rowKey(identity, seen[i]);
        if (!identity.person.isEmpty()) {
            if (const auto done = person.run(key, identity.person, ambiguous); !done)
                return done;
        }
        if (const auto done = link.run(key, reasonNames[size_t(identity.reason)], names->at(i).id); !done)
            return done;
    }
    return runSql(connection, u"DELETE FROM people WHERE id NOT IN (SELECT person FROM names WHERE person IS NOT NULL)"_s)
        .and_then([&] { return transaction->commit(); });
}

QString reasonSentence(const QString &storedReason)
{
    const auto found = std::ranges::find(reasonNames, storedReason);
    switch (IdentityReason(found - reasonNames.begin())) {
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
    }
    return {};
}

} // namespace Rapporteur
