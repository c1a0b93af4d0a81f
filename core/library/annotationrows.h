// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/annotation.h"
#include "core/library/preparedquery.h"

namespace Rapporteur::AnnotationRows {

/// "SELECT … FROM annotations LEFT JOIN annotation_places …", for read(); its columns count columnCount.
[[nodiscard]] QString select(const QString &moreColumns = {});
inline constexpr int columnCount = 26;
/// The row a query of select() stands on.
[[nodiscard]] Annotation read(const PreparedQuery &query);
/// Tags that were joined by the query.
[[nodiscard]] QStringList tagsOf(const QString &joined);

/// A time as it is stored: UTC, to the millisecond.
[[nodiscard]] QString stamp(const QDateTime &at);

// These write, inside a Step, and leave open where a passage is.
[[nodiscard]] Result<qint64> insert(const Connection &connection, const Annotation &annotation);
/// In place of the one with the same uid, where there is one.
[[nodiscard]] Result<qint64> put(const Connection &connection, const Annotation &annotation);
[[nodiscard]] Result<void> writeTags(const Connection &connection, qint64 id, const QStringList &tags);

} // namespace Rapporteur::AnnotationRows
