// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/draftedits.h"
#include "core/text/extractorpool.h"

namespace Rapporteur {

/// A draft that lies in a file: what travels in a PDF that was made from one, or Markdown. What it cites holds on to the reports of this library
/// that go by the same keys.
struct FiledDraft {
    Draft draft;
    DraftCitations cited = {};
};

/// Asks the reading process; never on the window's thread. Errors: NotReadable, NotFound (a PDF that no draft travels in), Damaged, TooLarge, and
/// those of the reading process.
[[nodiscard]] Result<FiledDraft> draftFromFile(const Connection &connection, ExtractorPool &extractors, const QString &path);

} // namespace Rapporteur
