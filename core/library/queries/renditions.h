// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/reports.h"
#include "core/library/renditionrank.h"
#include "core/text/textdiff.h"

#include <QDateTime>

namespace Rapporteur {

/// What a file was at one time.
struct VersionRow {
    int number = 0; ///< from 1
    QDateTime importedAt = {};
    qint64 bytes = 0;
};

/// A file of a report.
struct RenditionRow {
    qint64 id = 0;
    QString fileName;
    QString path; ///< where it was imported from
    QStringList otherPaths = {}; ///< where its bytes were seen besides
    QString mediaType = {};
    bool scanned = false;
    bool isRead = false; ///< the facts and statements are from this one
    qint64 bytes = 0; ///< of the newest version
    QList<VersionRow> versions = {}; ///< newest first
};

struct Renditions {
    QList<RenditionRow> files; ///< the one that is read first
    ReadingReason reason = ReadingReason::Only; ///< why it is that one
};

[[nodiscard]] Result<Renditions> renditions(const Connection &connection, qint64 report);
/// The report that a file is of, by the bytes of any of its versions; without a SHA-256 by the file's name. 0 where there is none.
[[nodiscard]] Result<qint64> reportOfFile(const Connection &connection, const QString &fileName, const QString &sha256);
/// The bytes of a file's newest version.
[[nodiscard]] Result<Original> originalOf(const Connection &connection, qint64 rendition);
/// What a version changed in the one before it; `number` is at least 2. Errors: NotFound, also where a text was not kept.
[[nodiscard]] Result<TextDiff> versionDiff(const Connection &connection, qint64 rendition, int number);

} // namespace Rapporteur
