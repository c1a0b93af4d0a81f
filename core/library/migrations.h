// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"

#include <QStringList>

namespace Rapporteur {

/// One step of the schema: the statements of one numbered file.
struct Migration {
    QString name; ///< "0001-library"
    QStringList statements;
};

/// The numbered files that are shipped, in order.
[[nodiscard]] const QList<Migration> &shippedMigrations();
/// Cuts a file at its marker lines ("--+ next statement").
[[nodiscard]] QStringList statementsOf(const QString &sql);

enum class SchemaState {
    Current, ///< nothing to do
    Empty, ///< a new file
    Older, ///< migrations are due
    Newer, ///< made by a later version of the program
    Foreign, ///< a database of something else
};
/// How many migrations the file has had.
[[nodiscard]] Result<qint64> schemaVersion(const Connection &connection);
[[nodiscard]] Result<SchemaState> schemaState(const Connection &connection, qsizetype newest);

/// Runs the migrations that are due, each in a transaction of its own. The file tells how many it has had.
[[nodiscard]] Result<void> migrate(const Connection &connection, const QList<Migration> &migrations);

} // namespace Rapporteur
