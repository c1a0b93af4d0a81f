// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"

#include <optional>
#include <variant>

namespace Rapporteur {

enum class EntryKind { Topic, Person, Organisation, Series, Acronym, Milestone };

/// Any one entry of a lexicon; the alternatives are in the order of EntryKind.
using LexiconEntry = std::variant<Topic, LexiconPerson, Organisation, Series, Acronym, Milestone>;

[[nodiscard]] inline EntryKind kindOf(const LexiconEntry &entry)
{
    return EntryKind(entry.index());
}
/// What tells it from others of its kind: a topic's id, a name, a milestone's title, a short form.
[[nodiscard]] QString keyOf(const LexiconEntry &entry);
/// All entries, kind by kind.
[[nodiscard]] QList<LexiconEntry> entriesOf(const Lexicon &lexicon);
[[nodiscard]] std::optional<LexiconEntry> entryOf(const Lexicon &lexicon, EntryKind kind, const QString &key);

} // namespace Rapporteur
