// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/library.h"

#include "core/library/migrations.h"
#include "core/library/preparedquery.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct LibraryText {
    Q_DECLARE_TR_FUNCTIONS(LibraryText)
};

/// A copy of the file as it is, beside it, before its schema changes. A copy of that name is from an attempt that
/// did not get through; the library may have changed since.
Result<void> copyBeforeMigration(const Connection &connection)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return std::unexpected(version.error());
    const QString copy = connection.path() + u".before-schema-%1"_s.arg(*version + 1);
    const QString partial = copy + u".partial"_s;
    QFile::remove(partial);
    PreparedQuery query(connection, u"VACUUM INTO ?"_s);
    if (const auto done = query.run(partial); !done) {
        QFile::remove(partial);
        return done;
    }
    QFile::remove(copy);
    if (!QFile::rename(partial, copy))
        return failure(ErrorCode::NotWritable, LibraryText::tr("The copy %1 cannot be made. Check that you may write to its folder.").arg(QDir::toNativeSeparators(copy)));
    return {};
}

/// SQLite would take a file of a few bytes for an empty database, and write over it.
bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

Error newerLibrary(const QString &path)
{
    return {ErrorCode::NewerLibrary,
        LibraryText::tr("%1 was made by a later version of Rapporteur. Update Rapporteur to open it; the file was not changed.")
            .arg(QDir::toNativeSeparators(path))};
}

Error notALibrary(const QString &path)
{
    return {ErrorCode::NotALibrary,
        LibraryText::tr("%1 is not a Rapporteur library. The file was not changed.").arg(QDir::toNativeSeparators(path))};
}

Result<void> bringUp(const Connection &connection, const QList<Migration> &migrations)
{
    const auto state = schemaState(connection, migrations.size());
    if (!state)
        return std::unexpected(state.error().code == ErrorCode::NotALibrary ? notALibrary(connection.path()) : state.error());
    switch (*state) {
    case SchemaState::Current:
        return {};
    case SchemaState::Newer:
        return std::unexpected(newerLibrary(connection.path()));
    case SchemaState::Foreign:
        return std::unexpected(notALibrary(connection.path()));
    case SchemaState::Older:
        if (const auto copied = copyBeforeMigration(connection); !copied)
            return copied;
        [[fallthrough]];
    case SchemaState::Empty:
        break;
    }
    return migrate(connection, migrations);
}

} // namespace

Result<Library> Library::open(const QString &path)
{
    return open(path, shippedMigrations());
}

Result<Library> Library::open(const QString &path, const QList<Migration> &migrations)
{
    const QFileInfo file(path);
    if (!QDir().mkpath(file.absolutePath())) {
        return failure(ErrorCode::NotWritable,
            LibraryText::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(file.absolutePath())));
    }
    // A reader changes nothing, not even the journal mode of a file that turns out to be somebody else's.
    if (file.exists() && file.size() > 0) {
        if (file.isReadable() && !isDatabase(path))
            return std::unexpected(notALibrary(path));
        const auto reader = Connection::open(path, Connection::Mode::Read);
        if (!reader)
            return std::unexpected(reader.error());
        const auto state = schemaState(*reader, migrations.size());
        if (!state || *state == SchemaState::Foreign)
            return std::unexpected(!state && state.error().code != ErrorCode::NotALibrary ? state.error() : notALibrary(path));
        if (*state == SchemaState::Current)
            return Library(path);
        if (*state == SchemaState::Newer)
            return std::unexpected(newerLibrary(path));
    }
    const auto connection = Connection::open(path, Connection::Mode::Edit);
    if (!connection)
        return std::unexpected(connection.error());
    return bringUp(*connection, migrations).transform([&] { return Library(path); });
}

QString defaultLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/Library.rapporteur"_s;
}

} // namespace Rapporteur
