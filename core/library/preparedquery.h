// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"
#include "core/text/span.h"

#include <QDate>
#include <QSqlQuery>
#include <QVariant>

struct sqlite3_stmt;

namespace Rapporteur {

/// A list of ids or roles as it is stored in one column.
[[nodiscard]] QString storedList(const QStringList &list);

/// A prepared statement with its values by position and its columns by type. Resets itself when it goes, so that
/// no read stays open to hold the log back.
class PreparedQuery
{
public:
    PreparedQuery(const Connection &connection, const QString &sql);
    ~PreparedQuery();
    PreparedQuery(PreparedQuery &&) = default;
    PreparedQuery &operator=(PreparedQuery &&) = default;

    /// Runs it with these values for its question marks, in order.
    template<typename... Values> [[nodiscard]] Result<void> run(const Values &...values)
    {
        int position = 0;
        (m_query.bindValue(position++, asVariant(values)), ...);
        return execute();
    }
    [[nodiscard]] Result<void> run(const QVariantList &values);

    /// Steps to the next row; false at the end. Whether it ended for an error is told by `ended()`.
    [[nodiscard]] bool next();
    [[nodiscard]] Result<void> ended() const;

    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    /// The span in this column and the next.
    [[nodiscard]] Span span(int column) const { return {integer(column), integer(column + 1)}; }
    /// A list as storedList() stores it.
    [[nodiscard]] QStringList list(int column) const;
    [[nodiscard]] qint64 lastId() const { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] qint64 changed() const { return m_query.numRowsAffected(); }
    /// The statement beneath, where the driver is SQLite's; else null.
    [[nodiscard]] sqlite3_stmt *sqliteStatement() const;

private:
    [[nodiscard]] Result<void> execute();

    static QVariant asVariant(const QVariant &value) { return value; }
    static QVariant asVariant(const QString &text) { return text.isNull() ? QVariant(QLatin1StringView("")) : text; }
    static QVariant asVariant(const QStringList &list);
    static QVariant asVariant(const QByteArray &bytes) { return bytes; }
    static QVariant asVariant(QDate date);
    template<typename Number>
        requires std::is_arithmetic_v<Number>
    static QVariant asVariant(Number number)
    {
        return QVariant(qint64(number));
    }
    template<typename Value> static QVariant asVariant(const std::optional<Value> &value)
    {
        return value ? asVariant(*value) : QVariant();
    }

    QSqlQuery m_query;
    Result<void> m_prepared;
};

/// Runs a statement without values.
[[nodiscard]] Result<void> runSql(const Connection &connection, const QString &sql);
/// Runs a statement with these values for its question marks, once.
[[nodiscard]] Result<void> runSql(const Connection &connection, const QString &sql, const QVariantList &values);

/// A transaction that is undone unless it was committed.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(const Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const Connection &connection)
        : m_connection(&connection)
    {
    }
    const Connection *m_connection;
};

} // namespace Rapporteur
