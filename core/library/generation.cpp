// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/generation.h"

#include "core/library/preparedquery.h"

#include <QCryptographicHash>
#include <QDataStream>

using namespace Qt::StringLiterals;

namespace Rapporteur {

QString generationOf(const Lexicon &lexicon)
{
    QByteArray words;
    QDataStream stream(&words, QDataStream::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    // The count parts one kind from the next.
    stream << lexicon.topics.size();
    for (const Topic &topic : lexicon.topics)
        stream << topic.id << topic.name << topic.aliases << topic.patterns;
    stream << lexicon.people.size();
    for (const LexiconPerson &person : lexicon.people)
        stream << person.name << person.aliases;
    stream << lexicon.organisations.size();
    for (const Organisation &organisation : lexicon.organisations)
        stream << organisation.name << organisation.aliases;
    stream << lexicon.series.size();
    for (const Series &series : lexicon.series)
        stream << series.name << series.shortName << series.aliases;
    stream << lexicon.acronyms.size();
    for (const Acronym &acronym : lexicon.acronyms)
        stream << acronym.shortForm << acronym.longForm;
    const QByteArray hash = QCryptographicHash::hash(words, QCryptographicHash::Sha256).toHex().first(16);
    return QStringLiteral(RAPPORTEUR_VERSION) + u' ' + QString::fromLatin1(hash);
}

Result<qint64> countOutdated(const Connection &connection, const Lexicon &lexicon)
{
    PreparedQuery query(connection,
        u"SELECT count(*) FROM documents LEFT JOIN derivations ON derivations.report = documents.report "
        "WHERE generation IS NOT ?"_s);
    if (const auto done = query.run(generationOf(lexicon)); !done)
        return std::unexpected(done.error());
    return query.next() ? Result<qint64>(query.integer(0)) : query.ended().transform([] { return qint64(0); });
}

} // namespace Rapporteur
