// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/connection.h"

#include <QSqlDatabase>

namespace Rapporteur {

class Connection::Private
{
public:
    QString path;
};

Connection::Connection(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
Connection::Connection(Connection &&) noexcept = default;
Connection &Connection::operator=(Connection &&) noexcept = default;
Connection::~Connection() = default;

Result<Connection> Connection::open(const QString &path, Mode)
{
    return Connection(std::make_unique<Private>(path));
}

void Connection::interrupt() const { }

QString Connection::path() const
{
    return d->path;
}

QSqlDatabase Connection::database() const
{
    return {};
}

} // namespace Rapporteur
