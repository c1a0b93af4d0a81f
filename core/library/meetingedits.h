// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/library/library.h"

#include <QList>

#include <optional>

namespace Rapporteur {

/// What a person decides about the files of a meeting. Each is on disk when the call returns, and stays through imports
/// and rebuilds, and can be undone. They read and write a report's facts anew: never call them on the window's thread.

/// Reads this file of its report from now on, whichever is the best.
[[nodiscard]] Result<void> readInstead(const Library &library, const Lexicon &lexicon, qint64 rendition);
/// "Not the same meeting": makes a report of its own of a file. Its id.
[[nodiscard]] Result<qint64> setApart(const Library &library, const Lexicon &lexicon, qint64 rendition);
/// "The same meeting": makes the files of `report` further files of `into`; the record of `report` is gone then.
[[nodiscard]] Result<void> joinReports(const Library &library, const Lexicon &lexicon, qint64 report, qint64 into);

/// Takes reports out of the library, with all that was said of them and marked in them. Their bytes are kept as long as that
/// can be undone. On an Edit connection.
[[nodiscard]] Result<void> removeReports(const Connection &connection, const Lexicon &lexicon, const QList<qint64> &reports);

/// Looks whether a report of one file is a file of another one, as where its words became known after its import,
/// and joins them unless a person set them apart. The id of the report that it belongs to now, where it was joined.
[[nodiscard]] Result<std::optional<qint64>> joinWhereSame(const Library &library, const Lexicon &lexicon, qint64 report);

} // namespace Rapporteur
