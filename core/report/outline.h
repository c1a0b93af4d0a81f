// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textdocument.h"

#include <QList>
#include <QString>

namespace Rapporteur {

/// What a block is for in a report.
enum class BlockRole {
    Head, ///< title, series, date line: before the report begins
    AgendaHeading,
    AgendaItem,
    Heading, ///< of a section
    Container, ///< "Discussion", "Minutes": a heading over headings
    Body,
    ParticipantsHeading,
    Participant,
    ActionsHeading, ///< a section whose items are actions; also a Heading
};

/// Every block's role, in the order of the document's blocks.
[[nodiscard]] QList<BlockRole> outlineOf(const TextDocument &document);

/// Lower case letters and digits, words parted by one space: for comparing titles.
[[nodiscard]] QString plainWords(QStringView text);
/// How alike two titles are, 0 to 1: the share of words they have in common, the shorter one weighing more.
[[nodiscard]] double titleLikeness(const QString &plainA, const QString &plainB);

} // namespace Rapporteur
