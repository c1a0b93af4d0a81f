// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/migrations.h"

#include "core/library/preparedquery.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// "RAPP" in ASCII: tells our files from other SQLite databases.
constexpr qint64 applicationId = 0x52415050;

Result<qint64> pragma(const Connection &connection, const QString &name)
{
    PreparedQuery query(connection, u"PRAGMA "_s + name);
    return query.run().and_then([&]() -> Result<qint64> {
        return query.next() ? Result<qint64>(query.integer(0)) : query.ended().transform([] { return qint64(0); });
    });
}

Result<void> apply(const Connection &connection, const Migration &migration, qsizetype number)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    // Asked again under the lock: another window may have migrated the file meanwhile.
    const auto version = schemaVersion(connection);
    if (!version)
        return std::unexpected(version.error());
    if (*version >= number)
        return {};
    QStringList statements = migration.statements;
    statements << u"PRAGMA user_version = %1"_s.arg(number) << u"PRAGMA application_id = %1"_s.arg(applicationId);
    for (const QString &statement : std::as_const(statements)) {
        if (const auto done = runSql(connection, statement); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    for (const QString &part : sql.split(u"\n--+ next statement\n"_s))
        statements.append(part.trimmed());
    return statements;
}

const QList<Migration> &shippedMigrations()
{
    static const QList<Migration> all = [] {
        QList<Migration> found;
        const QDir folder(u":/rapporteur/schema"_s);
        for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QFile::ReadOnly))
                found.append({name.chopped(4), statementsOf(QString::fromUtf8(file.readAll()))});
        }
        return found;
    }();
    return all;
}

Result<qint64> schemaVersion(const Connection &connection)
{
    return pragma(connection, u"user_version"_s);
}

Result<SchemaState> schemaState(const Connection &connection, qsizetype newest)
{
    const auto id = pragma(connection, u"application_id"_s);
    if (!id)
        return std::unexpected(id.error());
    const auto version = schemaVersion(connection);
    if (!version)
        return std::unexpected(version.error());
    const auto tables = pragma(connection, u"schema_version"_s);
    if (!tables)
        return std::unexpected(tables.error());
    if (*tables == 0 && *id == 0)
        return SchemaState::Empty;
    if (*id != applicationId)
        return SchemaState::Foreign;
    if (*version > newest)
        return SchemaState::Newer;
    return *version < newest ? SchemaState::Older : SchemaState::Current;
}

Result<void> migrate(const Connection &connection, const QList<Migration> &migrations)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return std::unexpected(version.error());
    for (qsizetype number = *version + 1; number <= migrations.size(); ++number) {
        if (const auto done = apply(connection, migrations[number - 1], number); !done)
            return done;
    }
    return {};
}

} // namespace Rapporteur
