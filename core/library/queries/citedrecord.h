// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"
#include "core/library/draft.h"
#include "core/library/queries/reports.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace Rapporteur {

/// What each report is cited by, or would be: "wg-strategy-38", made of the series' short name and the number, else the date. Those that were
/// cited once keep their key; no two have the same.
[[nodiscard]] Result<QHash<qint64, QString>> citationKeys(const Connection &connection);

/// A passage of a report made ready to be cited. `shown` is in the text as it is shown.
[[nodiscard]] CitedPassage citedPassage(const StoredReport &report, Span shown, CitedKind kind, const QString &annotation = {});

/// A cited passage, and where it is now.
struct PlacedPassage {
    CitedPassage passage;
    Placement place = {}; ///< in the text as it is shown; orphaned where the report is gone too
    bool annotationIsGone = false; ///< it was dropped from one that is no longer there
};

/// What the library knows of the reports and passages that a text cites.
struct CitedRecord {
    QHash<QString, std::shared_ptr<const StoredReport>> reports = {}; ///< by key; those that are not in the library are missing here
    QHash<QString, PlacedPassage> passages = {}; ///< by key; likewise
    QHash<qint64, QString> keys = {}; ///< of the reports above: report -> key

    [[nodiscard]] std::shared_ptr<const StoredReport> report(qint64 id) const { return reports.value(keys.value(id)); }
};

/// Looks up reports by their keys and passages by theirs. `unsaved` passages need not be in the library yet. Slow for many: never on the
/// window's thread.
[[nodiscard]] Result<CitedRecord> citedRecord(
    const Connection &connection, const QStringList &reportKeys, const QStringList &passageKeys, const QList<CitedPassage> &unsaved = {});

/// The names of all people that the record knows, as they are shown and as they are written.
[[nodiscard]] Result<QStringList> knownNames(const Connection &connection);

} // namespace Rapporteur
