// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"
#include "core/library/searchquery.h"
#include "core/text/span.h"

#include <QList>
#include <QString>

namespace Rapporteur {

/// Everything that only SQLite's FTS5 understands stands here.

/// Gives the index room to sort a large import in memory.
[[nodiscard]] Result<void> prepareFullText(const Connection &connection);
/// Whether the index agrees with the paragraphs.
[[nodiscard]] Result<bool> fullTextAgrees(const Connection &connection);
/// The words of a query as an FTS5 expression; empty where it has none that could be found.
[[nodiscard]] QString fullTextExpression(const SearchQuery &query);
/// The words that must not be there, any of them, as an expression; empty where the query excludes nothing.
[[nodiscard]] QString exclusionExpression(const SearchQuery &query);

/// Letters folded as the index folds them: case and diacritics gone.
[[nodiscard]] QString folded(const QString &word);
/// The places of the query's words in a text.
[[nodiscard]] QList<Span> marksIn(const QString &text, const SearchQuery &query);

} // namespace Rapporteur
