// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace Rapporteur {

/// What every view is narrowed to: the chips under the search field. Empty or not valid means no limit.
struct Filter {
    QStringList topics = {}; ///< ids; any of them
    QList<qint64> people = {}; ///< ids; any of them
    QString series = {};
    QDate from = {};
    QDate to = {};

    [[nodiscard]] bool isEmpty() const
    {
        return topics.isEmpty() && people.isEmpty() && series.isEmpty() && !from.isValid() && !to.isValid();
    }
    friend bool operator==(const Filter &, const Filter &) = default;
};

} // namespace Rapporteur
