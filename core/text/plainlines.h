// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/paragraphs.h"

namespace Rapporteur {

/// The lines of a decoded plain text, and what was left out of them.
struct PlainLines {
    QList<TextLine> lines;
    QStringList furniture;
    QStringList links; ///< of bare lines that were dumped at the foot of a page
};

/// Takes a hard-wrapped or one-line-a-paragraph text apart: finds the width it is wrapped at, strips inline marks,
/// leaves out page numbers, running heads and dumped addresses.
[[nodiscard]] PlainLines linesOfPlainText(const QString &text);

/// The length in characters from which a line with its successor's first word is too long for the width that `text` is
/// wrapped at; 1e6 where it is not wrapped.
[[nodiscard]] double wrapLimitOf(const QString &text);

} // namespace Rapporteur
