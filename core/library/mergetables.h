// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace Rapporteur {

/// How a table takes part: what tells its things apart, and what is said of them.
struct MergedTable {
    QString name;
    QStringList key;
    QStringList value;
    QStringList beside = {}; ///< columns that are written and not compared
};

/// All that are merged.
[[nodiscard]] const QList<MergedTable> &mergedTables();
/// Null where there is none.
[[nodiscard]] const MergedTable *mergedTableNamed(const QString &name);

/// Columns of a row as one text, to be compared.
[[nodiscard]] QString joined(const QJsonObject &row, const QStringList &columns);
/// Whether a row is as this program writes it. The other library is somebody else's file.
[[nodiscard]] bool isSound(const MergedTable &table, const QJsonObject &row);

} // namespace Rapporteur
