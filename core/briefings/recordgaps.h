// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefings/positions.h"
#include "core/library/queries/timeline.h"

namespace Rapporteur {

/// Something that a reader must not take for certain.
struct RecordDoubt {
    qint64 report = 0; ///< that it is about; 0: about the record as a whole
    QString sentence;
};

/// Doubts about a report as a whole or a name in it; those about its agenda say nothing of a subject.
[[nodiscard]] QList<RecordDoubt> doubtsOf(const QList<SharedReport> &reports);
/// How many statements on the subject name nobody; nothing where all do.
[[nodiscard]] QList<RecordDoubt> unnamedIn(const QList<SharedReport> &reports, const StatementWish &wish);

/// Meetings of a series that must have been and are not in the library.
struct RecordGap {
    QString series; ///< short name, where it has one
    QString numbers; ///< "20–30 and 32–59"
};
/// Those inside the period of the reports, of their series; of all series where there are no reports. A day that is not valid is no limit.
[[nodiscard]] QList<RecordGap> gapsOf(const QList<SharedReport> &reports, const QList<SeriesCoverage> &coverage, QDate from, QDate to, const QLocale &locale);

} // namespace Rapporteur
