// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/documentbuilder.h"

namespace Rapporteur {

/// Takes the inline marks of Markdown out of plain text that may hold some: `**bold**`, `*italic*`,
/// `[words](address)`, escapes. Marks without a partner stay as they are. `source` is the offset of `text` in the
/// decoded file. Gives the runs of every line of `text`.
[[nodiscard]] QList<QList<Run>> withoutInlineMarks(QStringView text, qsizetype source);

} // namespace Rapporteur
