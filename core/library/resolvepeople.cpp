// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// resolvePeople(): the people of a library, made from its names.

#include "core/library/identity.h"

#include "core/library/preparedquery.h"
#include "core/library/readingremoval.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// The key of a person's row. A name that nobody's full name explains is one person in each series, as far as is
/// known: the Paul of one body need not be the Paul of another.
QString rowKey(const Identity &identity, const SeenName &seen)
{
    const QString &key = identity.key;
    switch (identity.reason) {
    case IdentityReason::Unknown:
        return seen.series + u'\n' + key;
    case IdentityReason::Ambiguous:
        return seen.series + u'\n' + key + u" ?"_s;
    default:
        return key;
    }
}

} // namespace

Result<QList<StoredName>> storedNames(const Connection &connection)
{
    QList<StoredName> names;
    PreparedQuery query(connection,
        u"SELECT id, text, series, spoke, (SELECT count(*) FROM report_names WHERE name = names.id), "
        "(SELECT count(*) FROM participants WHERE name = names.id) FROM names ORDER BY id"_s);
    if (const auto done = query.run(); !done)
        return std::unexpected(done.error());
    while (query.next()) {
        const int reports = int(std::max({query.integer(4), query.integer(5), qint64(1)}));
        names.append({query.integer(0), {query.text(1), query.text(2), query.integer(3) != 0, reports}});
    }
    return query.ended().transform([&] { return names; });
}

Result<QList<PersonPair>> personPairs(const Connection &connection, const QList<StoredName> &names)
{
    QStringList texts;
    for (const StoredName &name : names)
        texts.append(name.seen.spoke ? name.seen.text : QString());
    PreparedQuery together(connection,
        u"SELECT 1 FROM participants AS a JOIN participants AS b ON b.report = a.report WHERE a.name = ? AND b.name = ? LIMIT 1"_s);
    QList<PersonPair> pairs;
    for (const LikePair &like : likePairs(texts)) {
        if (nameKey(texts[like.first]) == nameKey(texts[like.second]))
            continue; // one key in two series, or two spellings of it
        if (const auto done = together.run(names[like.first].id, names[like.second].id); !done)
            return std::unexpected(done.error());
        pairs.append({like.first, like.second, like.likeness, together.next()});
    }
    return pairs;
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
    const auto answers = personAnswers(connection);
    if (!answers)
        return std::unexpected(answers.error());
    const auto pairs = personPairs(connection, *names);
    if (!pairs)
        return std::unexpected(pairs.error());
    QList<SeenName> seen;
    for (const StoredName &name : *names)
        seen.append(name.seen);
    const QList<Identity> identities = identify(seen, lexicon, *answers, *pairs);
    PreparedQuery person(connection,
        u"INSERT INTO people (folded, name, ambiguous) VALUES (?, ?, ?) "
        "ON CONFLICT (folded) DO UPDATE SET name = excluded.name, ambiguous = excluded.ambiguous"_s);
    PreparedQuery link(connection,
        u"UPDATE names SET person = (SELECT id FROM people WHERE folded = ?), reason = ? WHERE id = ?"_s);
    for (qsizetype i = 0; i < identities.size(); ++i) {
        const Identity &identity = identities[i];
        const QString key = rowKey(identity, seen[i]);
        if (!identity.person.isEmpty()) {
            if (const auto done = person.run(key, identity.person, identity.reason == IdentityReason::Ambiguous); !done)
                return done;
        }
        if (const auto done = link.run(key, reasonName(identity.reason), names->at(i).id); !done)
            return done;
    }
    return runSql(connection, u"DELETE FROM people WHERE id NOT IN (SELECT person FROM names WHERE person IS NOT NULL)"_s)
        .and_then([&] { return transaction->commit(); });
}

} // namespace Rapporteur
