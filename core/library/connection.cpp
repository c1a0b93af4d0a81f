// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/connection.h"

#include "core/library/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Rapporteur {

class Connection::Private
{
public:
    ~Private()
    {
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(name);
    }

    QString path;
    QString name;
    QSqlDatabase database;
    sqlite3 *handle = nullptr;
};

namespace {

QString uniqueName()
{
    static std::atomic<quint64> number = 0;
    return u"rapporteur-%1"_s.arg(++number);
}

QStringList pragmas(Connection::Mode mode)
{
    // The cache is in KiB where negative. NORMAL may lose the newest batch at power loss, which an import repeats;
    // what a person wrote must be on disk when the call returns.
    QStringList all{u"PRAGMA foreign_keys = OFF"_s, u"PRAGMA mmap_size = 268435456"_s};
    if (mode == Connection::Mode::Read)
        return all << u"PRAGMA query_only = ON"_s << u"PRAGMA cache_size = -8192"_s;
    all << u"PRAGMA journal_mode = WAL"_s;
    if (mode == Connection::Mode::Import)
        return all << u"PRAGMA synchronous = NORMAL"_s << u"PRAGMA cache_size = -65536"_s;
    return all << u"PRAGMA synchronous = FULL"_s;
}

} // namespace

Connection::Connection(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
Connection::Connection(Connection &&) noexcept = default;
Connection &Connection::operator=(Connection &&) noexcept = default;
Connection::~Connection() = default;

Result<Connection> Connection::open(const QString &path, Mode mode)
{
    auto d = std::make_unique<Private>();
    d->path = path;
    d->name = uniqueName();
    d->database = QSqlDatabase::addDatabase(u"QSQLITE"_s, d->name);
    d->database.setDatabaseName(path);
    // A reader of a write-ahead log must be able to make its index file, so it is not opened read-only.
    d->database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!d->database.open())
        return std::unexpected(sqlError(d->database.lastError()));
    const QVariant handle = d->database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") == 0)
        d->handle = *static_cast<sqlite3 *const *>(handle.constData());
    Connection connection(std::move(d));
    for (const QString &pragma : pragmas(mode)) {
        QSqlQuery query(connection.database());
        if (!query.exec(pragma))
            return std::unexpected(sqlError(query.lastError()));
    }
    return connection;
}

void Connection::interrupt() const
{
    if (d->handle)
        sqlite3_interrupt(d->handle);
}

QString Connection::path() const
{
    return d->path;
}

QSqlDatabase Connection::database() const
{
    return d->database;
}

} // namespace Rapporteur
