// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QList>
#include <QString>

namespace Rapporteur {

// Citations in a draft are written as pandoc writes them: "[@wg-strategy-38:k7f3qxp, item 2a, para. 7]", several parted by ";".

/// One source inside the brackets.
struct CitationRef {
    QString report; ///< what the report is cited by: "wg-strategy-38"
    QString passage = {}; ///< key of the passage, "k7f3qxp"; empty: the report as a whole
    QString locator = {}; ///< as written, "item 2a, para. 7"; for the eye, since the passage knows its place

    friend bool operator==(const CitationRef &, const CitationRef &) = default;
};

/// A bracket with its sources.
struct CitationMark {
    qsizetype start = 0; ///< of "[" in the draft
    qsizetype length = 0;
    QList<CitationRef> refs = {};

    friend bool operator==(const CitationMark &, const CitationMark &) = default;
};

/// In the order of the text; none inside code.
[[nodiscard]] QList<CitationMark> citationsIn(const QString &markdown);
/// What begins as a citation and is none: "[@" that is never closed, or names no source.
[[nodiscard]] QList<Span> brokenCitationsIn(const QString &markdown);
/// "[@wg-strategy-38:k7f3qxp, item 2a, para. 7; @wg-strategy-39]".
[[nodiscard]] QString citationText(const QList<CitationRef> &refs);

} // namespace Rapporteur
