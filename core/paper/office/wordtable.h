// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/paper.h"

namespace Rapporteur {

class WordText;
class XmlPart;

/// Writes a table of a Word document, and the space after it. Rows stay whole, and those of the head are repeated on each page.
/// `width` is the column of text's, in points; `indent` what the table stands in from its start.
void writeWordTable(XmlPart &part, WordText &text, const PaperTable &table, qreal width, qreal indent, bool rightToLeft);

} // namespace Rapporteur
