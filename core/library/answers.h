// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"
#include "core/report/report.h"
#include "core/text/corrections.h"

#include <QList>
#include <QSet>
#include <QString>

namespace Rapporteur {

/// What a person said of who a name is. Names are as the reports write them; their spelling's accents, capitals and
/// dots do not matter.
struct PersonAnswer {
    enum Kind {
        Same, ///< `name` and `other` are one person
        Apart, ///< they are two
        Is, ///< `name`, in the reports of `series`, is `other`
        Named, ///< the person `name` is called `other`
        Own, ///< `name`, in the reports of `series`, is nobody else
    };

    Kind kind = Same;
    QString name;
    QString series = {};
    QString other = {};

    friend bool operator==(const PersonAnswer &, const PersonAnswer &) = default;
};

/// What holds where a report leaves a doubt.
struct ReportAnswer {
    QString doubt; ///< code of the warning
    QString words; ///< that it points at; empty where it points at none
    QString value; ///< a number, an ISO date, a person, an agenda item's path; empty: it is right as it is

    friend bool operator==(const ReportAnswer &, const ReportAnswer &) = default;
};

[[nodiscard]] Result<QList<PersonAnswer>> personAnswers(const Connection &connection);
[[nodiscard]] Result<QList<ReportAnswer>> reportAnswers(const Connection &connection, qint64 report);
[[nodiscard]] Result<QList<TextCorrection>> textCorrections(const Connection &connection, qint64 report);
/// Ids of the reports that somebody answered for or corrected, so that an import need not ask for each.
[[nodiscard]] Result<QSet<qint64>> reportsWithAnswers(const Connection &connection);

// These write a row, inside a Step. An answer to the same question replaces the one before.
[[nodiscard]] Result<void> addAnswer(const Connection &connection, const PersonAnswer &answer);
[[nodiscard]] Result<void> addAnswer(const Connection &connection, qint64 report, const ReportAnswer &answer);
[[nodiscard]] Result<void> addCorrection(const Connection &connection, qint64 report, const TextCorrection &correction);
[[nodiscard]] Result<void> removeCorrection(const Connection &connection, qint64 correction);

/// What was said of `report`, and marked in it, is said of `into` from now on: the two are one meeting. Inside a Step.
[[nodiscard]] Result<void> moveAnswers(const Connection &connection, qint64 report, qint64 into);

/// The words that a warning points at, as a ReportAnswer keeps them.
[[nodiscard]] QString wordsOf(const Warning &warning, QStringView text);

/// A report with what people answered: their numbers, dates, people and agenda items instead of what was read, and
/// without the doubts that they settled.
void applyAnswers(Report &report, QStringView text, const QList<ReportAnswer> &answers);

} // namespace Rapporteur
