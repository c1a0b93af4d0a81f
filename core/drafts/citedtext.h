// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafts/citationsyntax.h"
#include "core/drafts/flattext.h"

#include <optional>

namespace Rapporteur {

/// A block of a draft, or a row of a table, as one text with what is cited in it.
struct CitedBlock {
    struct Citation {
        Span span; ///< in the text
        CitationMark mark = {};
    };

    FlatText flat = {};
    PaperKind kind = PaperKind::Paragraph;
    int quote = 0; ///< as in MarkdownBlock
    QList<Citation> citations = {};
    QList<Span> quoted = {}; ///< inside quotation marks, without them

    /// "— Orla Fenwick, WG-Tides 7".
    [[nodiscard]] bool isAttribution() const;
    /// The sentence that a citation closes, from behind the citation before it, as far as it is the writer's own: quoted words are blanks.
    [[nodiscard]] Span sentenceBefore(const Citation &citation) const;
    [[nodiscard]] QString ownWords() const;
};

/// Words that a draft gives as somebody else's.
struct Quotation {
    QString words; ///< without quotation marks
    Span source = {}; ///< in the draft
    std::optional<CitationMark> citation = {};
    bool isBlock = false;
};

struct CitedText {
    QList<CitedBlock> blocks = {};
    QList<Quotation> quotations = {}; ///< those of block quotes last
};
[[nodiscard]] CitedText citedText(const QString &markdown);

} // namespace Rapporteur
