// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/filter.h"

#include <QVariant>

namespace Rapporteur {

/// A filter as conditions for a WHERE, with their values in order. Column names are those of the schema: `readings`
/// must be among the tables.
struct FilterSql {
    QString where; ///< "1" or "… AND …"
    QVariantList values;

    void add(const QString &condition, const QVariantList &more);
    [[nodiscard]] bool isEmpty() const { return where == QLatin1StringView("1"); }
};

/// Series and period, which hold for a whole report.
[[nodiscard]] FilterSql periodConditions(const Filter &filter);
/// The same, and that the report has a statement on a topic or by a person of the filter.
[[nodiscard]] FilterSql reportConditions(const Filter &filter);
/// For queries that have `statements` among their tables.
[[nodiscard]] FilterSql statementConditions(const Filter &filter);

/// "?,?,?"
[[nodiscard]] QString questionMarks(qsizetype count);
/// The values of a list.
template<typename Value> [[nodiscard]] QVariantList asValues(const QList<Value> &list)
{
    QVariantList values;
    for (const Value &value : list)
        values.append(QVariant::fromValue(value));
    return values;
}

} // namespace Rapporteur
