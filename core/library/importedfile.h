// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/filedecision.h"

namespace Rapporteur {

/// What became of one file.
struct ImportedFile {
    QString path;
    ImportOutcome outcome = ImportOutcome::New;
    qint64 report = 0; ///< id of the report; 0 where it failed
    QString title = {}; ///< what it was taken for, e.g. "WG-Strategy 38, 26 May 2022"
    QString reason = {}; ///< why it is no report of its own, as a sentence; may be empty
    int added = 0; ///< words that a new version has more, and
    int removed = 0; ///< has no longer
    Error error = {}; ///< where it failed
};

} // namespace Rapporteur
