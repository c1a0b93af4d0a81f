// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/preparedquery.h"

struct sqlite3;
struct sqlite3_stmt;

namespace Rapporteur {

/// A prepared statement that gives no rows, for an import's many small rows. Qt binds a value by building a name for
/// its position, which costs more than the row itself; where the driver shows its SQLite statement, the values go
/// straight to it. Elsewhere it is an ordinary query.
class PreparedWrite
{
public:
    PreparedWrite(const Connection &connection, const QString &sql);
    PreparedWrite(const PreparedWrite &) = delete;
    PreparedWrite &operator=(const PreparedWrite &) = delete;

    /// Runs it with these values for its question marks, in order.
    template<typename... Values> [[nodiscard]] Result<void> run(const Values &...values)
    {
        if (!m_statement)
            return m_query.run(values...);
        int position = 0;
        (bind(++position, values), ...);
        return step();
    }
    [[nodiscard]] qint64 lastId() const;

private:
    template<typename Number>
        requires std::is_arithmetic_v<Number>
    void bind(int position, Number number)
    {
        bindInteger(position, qint64(number));
    }
    template<typename Value> void bind(int position, const std::optional<Value> &value)
    {
        if (value)
            bind(position, *value);
        else
            bindNull(position);
    }
    void bind(int position, const QString &text);
    void bind(int position, const QStringList &list);
    void bind(int position, const QByteArray &bytes);
    void bind(int position, QDate date);
    void bindInteger(int position, qint64 number);
    void bindNull(int position);
    [[nodiscard]] Result<void> step();

    PreparedQuery m_query;
    sqlite3_stmt *m_statement = nullptr; ///< owned by the query; null where the driver does not show it
    sqlite3 *m_database = nullptr;
};

} // namespace Rapporteur
