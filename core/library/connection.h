// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QString>

#include <memory>

class QSqlDatabase;

namespace Rapporteur {

/// One thread's connection to a library file. Movable; use it on the thread that opened it, but interrupt()
/// may come from any.
class Connection
{
public:
    enum class Mode {
        Read,
        Import, ///< writes derived data; the last batch may be lost with the power, never torn
        Edit, ///< writes what a person did; on disk when the call returns
    };

    [[nodiscard]] static Result<Connection> open(const QString &path, Mode mode);

    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    ~Connection();

    /// Makes the statement that runs now end early, with ErrorCode::Cancelled.
    void interrupt() const;
    [[nodiscard]] QString path() const;
    /// For core/library only.
    [[nodiscard]] QSqlDatabase database() const;

private:
    class Private;
    explicit Connection(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Rapporteur
