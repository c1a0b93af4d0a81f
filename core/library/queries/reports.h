// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"
#include "core/library/queries/filter.h"
#include "core/report/report.h"
#include "core/text/corrections.h"

#include <QByteArray>

#include <optional>

namespace Rapporteur {

/// A report in a list.
struct ReportRow {
    qint64 id = 0;
    ReportKind kind = ReportKind::Document;
    QString label; ///< short and unique for people: "WG-Strategy 38", else the title, else the file's name
    QString title;
    QString series;
    std::optional<int> number;
    Moment when; ///< not known for documents that are no meeting
    int statements = 0;
    int speakers = 0;
    int warnings = 0;
    int pages = 0;
    QStringList topics = {}; ///< ids, most mentioned first
    QString fileName = {};
    QString mediaType = {};
    int files = 1; ///< renditions; the one that is read is `fileName`
};

/// Newest first; those without a date last.
[[nodiscard]] Result<QList<ReportRow>> reports(const Connection &connection, const Filter &filter);

[[nodiscard]] Result<ReportRow> reportRow(const Connection &connection, qint64 id);

/// A whole report, names resolved across the library (Statement::speaker and owners are canonical names).
struct StoredReport {
    ReportRow row;
    Report report;
    TextDocument document; ///< with the corrections laid over
    QList<PlacedCorrection> corrections = {};
    QList<TextCorrection> unplacedCorrections = {}; ///< whose words a newer version no longer has
    QHash<QString, qint64> people = {}; ///< canonical name -> person id
};
[[nodiscard]] Result<StoredReport> report(const Connection &connection, qint64 id);

/// The bytes that were imported.
struct Original {
    QByteArray bytes;
    QString mediaType;
    QString fileName;
    QString sha256;
};
[[nodiscard]] Result<Original> original(const Connection &connection, qint64 report);

struct LibrarySummary {
    int reports = 0;
    int statements = 0;
    int speakers = 0;
    int warnings = 0; ///< doubts that nobody has looked at
    QDate first = {};
    QDate last = {};
};
[[nodiscard]] Result<LibrarySummary> summary(const Connection &connection);

} // namespace Rapporteur
