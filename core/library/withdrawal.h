// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/library/connection.h"

#include <QList>

namespace Rapporteur {

// What becomes of files and readings when a step that brought, joined, parted or removed files is undone or done again. All within
// a transaction.

/// The reports that an import brought files or versions of.
[[nodiscard]] Result<QList<qint64>> reportsOfImport(const Connection &connection, qint64 step);
/// Takes what an import brought out of the library, and writes down in its step how it comes back. The bytes and texts stay.
[[nodiscard]] Result<void> withdrawImport(const Connection &connection, qint64 step);

/// Takes the readings of reports away, before their rows change; their texts are kept.
[[nodiscard]] Result<void> setReadingsAside(const Connection &connection, const QList<qint64> &reports);
/// Makes the readings of those of the reports that are there, each from the file that it reads.
[[nodiscard]] Result<void> readAnew(const Connection &connection, const Lexicon &lexicon, const QList<qint64> &reports);

/// Forgets the undone steps, and for good what only they could bring back.
[[nodiscard]] Result<void> forgetUndone(const Connection &connection);

} // namespace Rapporteur
