// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefings/recordshelf.h"
#include "core/briefings/stance.h"

#include <functional>

namespace Rapporteur {

/// Where one speaker stands, as the record tells it.
struct Position {
    QString speaker;
    QString affiliation = {}; ///< as the cited reports state it: "First House", "First House (2021–2022), Second House (2024)"
    const Participant *participant = nullptr; ///< as the newest report that lists the speaker has them; of the shelf
    Stance stance = Stance::Untold;
    QDate since = {}; ///< of the first turn in a row that took this stance; where none is told, of the first words
    SharedReport report = {}; ///< that the words are in
    Span words = {}; ///< of the sentence that tells the stance, else of the newest on the subject; in the text as it is shown
    int statements = 0; ///< on the subject
};

/// Tells whether a statement is on the subject.
using StatementWish = std::function<bool(const StoredReport &, const Statement &)>;

/// Of the named speakers, those whose stance is told first, then those who said most. A turn is what one speaker says without another in
/// between: if one sentence of it is on the subject, the stance of its others counts too. `reports` are the oldest first.
[[nodiscard]] QList<Position> positionsOf(const QList<SharedReport> &reports, const StatementWish &wish);

} // namespace Rapporteur
