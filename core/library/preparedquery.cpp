// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/preparedquery.h"

#include "core/library/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlResult>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

// A list in one column: ids and roles hold no control characters.
constexpr QChar listSeparator = u'\x1f';

} // namespace

PreparedQuery::PreparedQuery(const Connection &connection, const QString &sql)
    : m_query(connection.database())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_prepared = std::unexpected(sqlError(m_query.lastError()));
}

PreparedQuery::~PreparedQuery()
{
    m_query.finish();
}

Result<void> PreparedQuery::run(const QVariantList &values)
{
    for (int position = 0; position < values.size(); ++position)
        m_query.bindValue(position, values[position].typeId() == QMetaType::QString ? asVariant(values[position].toString()) : values[position]);
    return execute();
}

Result<void> PreparedQuery::execute()
{
    if (!m_prepared)
        return m_prepared;
    if (!m_query.exec()) {
        Error error = sqlError(m_query.lastError());
        error.cause += u" — "_s + m_query.lastQuery();
        return std::unexpected(std::move(error));
    }
    return {};
}

bool PreparedQuery::next()
{
    return m_query.next();
}

Result<void> PreparedQuery::ended() const
{
    if (m_query.lastError().type() != QSqlError::NoError)
        return std::unexpected(sqlError(m_query.lastError()));
    return {};
}

QStringList PreparedQuery::list(int column) const
{
    return text(column).split(listSeparator, Qt::SkipEmptyParts);
}

QString storedList(const QStringList &list)
{
    return list.join(listSeparator);
}

sqlite3_stmt *PreparedQuery::sqliteStatement() const
{
    const QVariant handle = m_query.result()->handle();
    return qstrcmp(handle.typeName(), "sqlite3_stmt*") == 0 ? *static_cast<sqlite3_stmt *const *>(handle.constData()) : nullptr;
}

QVariant PreparedQuery::asVariant(const QStringList &list)
{
    return asVariant(storedList(list));
}

QVariant PreparedQuery::asVariant(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

Result<void> runSql(const Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    if (!query.exec(sql))
        return std::unexpected(sqlError(query.lastError()));
    return {};
}

Result<void> runSql(const Connection &connection, const QString &sql, const QVariantList &values)
{
    PreparedQuery query(connection, sql);
    return query.run(values);
}

Result<Transaction> Transaction::begin(const Connection &connection)
{
    // IMMEDIATE: a second writer waits here, with a message, and not in the middle of its work.
    return runSql(connection, u"BEGIN IMMEDIATE"_s).transform([&] { return Transaction(connection); });
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection)
        (void)runSql(*m_connection, u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    auto done = runSql(*m_connection, u"COMMIT"_s);
    if (done)
        m_connection = nullptr;
    return done;
}

} // namespace Rapporteur
