// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexiconentry.h"
#include "core/text/span.h"

namespace Rapporteur {

/// Words to be put in the place of a span of text (UTF-16 code units).
struct TextEdit {
    Span span;
    QString text;
};

/// How a lexicon's text changes so that it holds `entry`: in the place of the one whose key is `key`, or at its end where
/// there is none. Only the values that differ are written; comments, order and layout of all else stay. Fails for text that
/// has problems, and for an entry that is written as an inline table.
[[nodiscard]] Result<TextEdit> putEntry(const QString &toml, const QString &key, const LexiconEntry &entry);
/// How it changes so that it no longer holds the entry. Comments above it stay.
[[nodiscard]] Result<TextEdit> removeEntry(const QString &toml, EntryKind kind, const QString &key);
/// From the entry's [[…]] to the end of its last line; nothing where it is not there or the text has problems.
[[nodiscard]] std::optional<Span> entrySpan(const QString &toml, EntryKind kind, const QString &key);

} // namespace Rapporteur
