// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/documentbuilder.h"

namespace Rapporteur {

/// A line break that a person typed inside a paragraph.
[[nodiscard]] inline Run lineBreak()
{
    return Run{QString(QChar(QChar::LineSeparator))};
}

/// Adds a block, parted where a person broke its lines by hand, unless a sentence goes on over the break.
void addWithBreaks(DocumentBuilder &builder, const BlockDraft &draft);

} // namespace Rapporteur
