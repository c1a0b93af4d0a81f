// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/preparedwrite.h"

#include "core/library/sqlerror.h"

#include <sqlite3.h>

namespace Rapporteur {

// The values stay where they are until step() has run, so SQLite need not copy them (SQLITE_STATIC), but for those
// that are made here.

PreparedWrite::PreparedWrite(const Connection &connection, const QString &sql)
    : m_query(connection, sql)
    , m_statement(m_query.sqliteStatement())
    , m_database(m_statement ? sqlite3_db_handle(m_statement) : nullptr)
{
}

void PreparedWrite::bind(int position, const QString &text)
{
    // SQLite reads a null pointer as NULL; an empty text is one all the same.
    static const QString empty(QLatin1StringView(""));
    const QString &bound = text.isNull() ? empty : text;
    sqlite3_bind_text16(m_statement, position, bound.utf16(), int(bound.size() * 2), SQLITE_STATIC);
}

void PreparedWrite::bind(int position, const QStringList &list)
{
    const QString text = storedList(list);
    sqlite3_bind_text16(m_statement, position, text.utf16(), int(text.size() * 2), SQLITE_TRANSIENT);
}

void PreparedWrite::bind(int position, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_statement, position, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_STATIC);
}

void PreparedWrite::bind(int position, QDate date)
{
    if (!date.isValid())
        return bindNull(position);
    const QString text = date.toString(Qt::ISODate);
    sqlite3_bind_text16(m_statement, position, text.utf16(), int(text.size() * 2), SQLITE_TRANSIENT);
}

void PreparedWrite::bindInteger(int position, qint64 number)
{
    sqlite3_bind_int64(m_statement, position, number);
}

void PreparedWrite::bindNull(int position)
{
    sqlite3_bind_null(m_statement, position);
}

Result<void> PreparedWrite::step()
{
    (void)sqlite3_step(m_statement);
    // Tells of the step's failure too, with its full code.
    if (sqlite3_reset(m_statement) != SQLITE_OK)
        return std::unexpected(sqlError(sqlite3_extended_errcode(m_database), QString::fromUtf8(sqlite3_errmsg(m_database))));
    return {};
}

qint64 PreparedWrite::lastId() const
{
    return m_database ? sqlite3_last_insert_rowid(m_database) : m_query.lastId();
}

} // namespace Rapporteur
