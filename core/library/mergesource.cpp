// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/mergesource.h"

#include "core/library/library.h"
#include "core/library/migrations.h"
#include "core/library/preparedquery.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

std::unexpected<Error> damaged(const QString &path, const QString &cause = {})
{
    return failure(ErrorCode::LibraryDamaged, SourceText::tr("%1 is damaged and cannot be merged. Ask for another copy of it.").arg(QFileInfo(path).fileName()), cause);
}

/// Tables are what they are called, and the file is sound as far as SQLite can tell.
Result<void> checkSound(const Connection &connection, const QString &path)
{
    if (const auto done = runSql(connection, u"PRAGMA trusted_schema = OFF"_s).and_then([&] { return runSql(connection, u"PRAGMA cell_size_check = ON"_s); }); !done)
        return done;
    PreparedQuery check(connection, u"PRAGMA quick_check(1)"_s);
    if (const auto done = check.run(); !done)
        return damaged(path, done.error().cause);
    if (!check.next() || check.text(0) != u"ok")
        return damaged(path);
    PreparedQuery tables(connection,
        u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name IN ('originals', 'reports', 'renditions', "
        "'versions', 'steps', 'changes', 'annotations', 'annotation_tags', 'annotation_links', 'highlight_colors', 'person_answers', 'report_answers', "
        "'text_corrections', 'fact_corrections', 'drafts', 'draft_snapshots', 'citation_keys', 'cited_passages')"_s);
    if (const auto done = tables.run(); !done)
        return damaged(path, done.error().cause);
    return tables.next() && tables.integer(0) == 18 ? Result<void>() : damaged(path);
}

/// Brings a copy of an older library up to this version.
Result<Connection> openCopy(const QString &path, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(u"library.rapporteur"_s);
    // With what its owner's program has not yet written into the file itself.
    const bool copied = QFile::copy(path, copy) && (!QFile::exists(path + u"-wal"_s) || QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
    if (!copied)
        return failure(ErrorCode::NotWritable, SourceText::tr("%1 is of an earlier version, and a copy to read it by cannot be made. Make room for it in %2.")
                .arg(QFileInfo(path).fileName(), QDir::toNativeSeparators(folder.path())));
    return Library::open(copy).and_then([](const Library &library) { return library.connect(Connection::Mode::Read); });
}

} // namespace

MergeSource::MergeSource(std::unique_ptr<QTemporaryDir> folder, Connection connection)
    : m_folder(std::move(folder))
    , m_connection(std::make_unique<Connection>(std::move(connection)))
{
}

Result<MergeSource> MergeSource::open(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::NotFound, SourceText::tr("There is no library %1.").arg(QDir::toNativeSeparators(path)));
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return failure(ErrorCode::NotReadable, SourceText::tr("%1 cannot be opened.").arg(QDir::toNativeSeparators(path)), file.errorString());
    if (file.read(16) != QByteArray("SQLite format 3\0", 16))
        return failure(ErrorCode::NotALibrary, SourceText::tr("%1 is not a Rapporteur library.").arg(QFileInfo(path).fileName()));
    auto connection = Connection::open(path, Connection::Mode::Read);
    if (!connection)
        return damaged(path, connection.error().cause);
    const auto state = schemaState(*connection, shippedMigrations().size());
    if (!state)
        return damaged(path, state.error().cause);
    if (*state == SchemaState::Newer)
        return failure(ErrorCode::NewerLibrary, SourceText::tr("%1 was made by a later version of Rapporteur. Update Rapporteur to merge it.").arg(QFileInfo(path).fileName()));
    if (*state == SchemaState::Foreign || *state == SchemaState::Empty)
        return failure(ErrorCode::NotALibrary, SourceText::tr("%1 is not a Rapporteur library.").arg(QFileInfo(path).fileName()));
    auto folder = *state == SchemaState::Older ? std::make_unique<QTemporaryDir>() : nullptr;
    if (folder)
        connection = openCopy(path, *folder);
    if (!connection)
        return std::unexpected(connection.error().code == ErrorCode::NotWritable ? connection.error() : damaged(path, connection.error().cause).error());
    MergeSource source(std::move(folder), std::move(*connection));
    return checkSound(source.connection(), path).transform([&] { return std::move(source); });
}

Result<QList<ForeignFile>> MergeSource::files(const ProgressCallback &progress, const std::stop_token &stop) const
{
    PreparedQuery query(*m_connection,
        u"SELECT versions.original, renditions.report, renditions.id, reports.rendition = renditions.id AND versions.original = renditions.original, "
        "renditions.file_name, sha256, bytes, (SELECT count(*) FROM versions) FROM versions JOIN renditions ON renditions.id = versions.rendition "
        "JOIN reports ON reports.id = renditions.report JOIN originals ON originals.id = versions.original "
        "ORDER BY renditions.report, renditions.id, versions.number"_s);
    if (const auto done = query.run(); !done)
        return std::unexpected(done.error());
    QList<ForeignFile> files;
    for (qint64 seen = 0; query.next(); ++seen) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, SourceText::tr("Stopped."));
        if (progress)
            progress({seen, query.integer(7), query.text(4)});
        ForeignFile file{query.integer(0), query.integer(1), query.integer(2), query.integer(3) != 0, QFileInfo(query.text(4)).fileName(), query.text(5)};
        if (file.sha256 == QLatin1StringView(QCryptographicHash::hash(query.bytes(6), QCryptographicHash::Sha256).toHex()))
            files.append(std::move(file));
    }
    return query.ended().transform([&] { return files; });
}

Result<void> MergeSource::copy(const ForeignFile &file, const QString &path) const
{
    PreparedQuery query(*m_connection, u"SELECT bytes FROM originals WHERE id = ?"_s);
    if (const auto done = query.run(file.original); !done)
        return done;
    const QByteArray bytes = query.next() ? query.bytes(0) : QByteArray();
    QFile out(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !out.open(QFile::WriteOnly) || out.write(bytes) != bytes.size())
        return failure(ErrorCode::NotWritable, SourceText::tr("%1 cannot be copied to be imported. Make room on the disk.").arg(file.name), out.errorString());
    return {};
}

} // namespace Rapporteur
