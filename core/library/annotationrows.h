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

} // namespace Rapporteur::AnnotationRows
