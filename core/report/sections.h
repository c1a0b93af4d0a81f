// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/outline.h"
#include "core/report/report.h"

namespace Rapporteur {

/// Sections and paragraphs of a report, from the outline; and which section each block lies in (-1: none).
struct Body {
    QList<Section> sections;
    QList<Paragraph> paragraphs;
    QList<QList<Span>> sentences; ///< of each paragraph
    QList<int> paragraphOfBlock; ///< -1 where the block is no paragraph of the body
    QList<bool> isAction; ///< a section -> its items are actions
};
[[nodiscard]] Body bodyOf(const TextDocument &document, const QList<BlockRole> &roles, const QList<AgendaItem> &agenda);

} // namespace Rapporteur
