// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/paper.h"

namespace Rapporteur {

/// A briefing note with everything in it that a document may hold, about invented people and bodies.
[[nodiscard]] Paper madeNote();
/// A dossier with contents: `chapters` of some pages each.
[[nodiscard]] Paper madeDossier(int chapters);
/// `count` paragraphs of a statement with a note each, a heading every 34, a table every 200.
[[nodiscard]] Paper madeRecord(int count);
[[nodiscard]] Paper madeArabicNote();
[[nodiscard]] Paper madeChineseNote();
/// A table of so many columns and rows below one row of heads.
[[nodiscard]] Paper madeTable(int columns, int rows);

/// A paragraph; `note` above 0 ends it with a mark.
[[nodiscard]] PaperBlock madeParagraph(const QString &text, int note = 0);
[[nodiscard]] PaperBlock madeHeading(int level, const QString &text);
/// So many words of nothing in particular, another beginning for each `seed`.
[[nodiscard]] QString madeWords(int count, int seed = 0);

} // namespace Rapporteur
