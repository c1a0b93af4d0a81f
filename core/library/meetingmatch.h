// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "core/text/likeness.h"

namespace Rapporteur {

/// What tells one meeting from another.
struct MeetingFacts {
    QString series = {};
    std::optional<int> number = {};
    std::optional<int> otherNumber = {}; ///< where the report gives two
    QDate date = {};
    QDate dateTo = {};
};
[[nodiscard]] MeetingFacts factsOf(const Report &report);

enum class Agreement {
    Disagree, ///< a fact that both have differs: never one meeting, however alike the words
    Silent, ///< no date and no number that both have
    Agree,
};
[[nodiscard]] Agreement agreement(const MeetingFacts &one, const MeetingFacts &other);

/// What a file is to another that the library holds.
enum class Relation {
    Apart,
    SameText, ///< another file of the same report: a rendition
    Corrected, ///< the same report in the same format with edits: a new version
};

/// The rules of docs/decisions/renditions.md. Pure.
[[nodiscard]] Relation relationOf(Agreement facts, const Likeness &likeness, bool sameFormat);

} // namespace Rapporteur
