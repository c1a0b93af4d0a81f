// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/report/report.h"
#include "core/text/textdocument.h"

namespace Rapporteur {

/// Reads a report out of a document's text. Pure: the same document and lexicon give the same report; no
/// clock, no locale, no global. Thread-safe. Never fails: what is not understood stays absent.
/// `fileName` only serves to cross-check dates and numbers; it may be empty.
[[nodiscard]] Report parseReport(const TextDocument &document, const Lexicon &lexicon, const QString &fileName = {});

} // namespace Rapporteur
