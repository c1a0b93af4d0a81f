// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textdocument.h"

#include <QString>

namespace Rapporteur {

/// What holds a passage in a text that may change: its place, its words with what stands around them (the position and
/// quote selectors of the W3C Web Annotation model), and its paragraph.
struct Anchor {
    Span span; ///< in the text as it was when the passage was chosen
    QString quote;
    QString before = {}; ///< contextLength characters; more where that would not tell the place; fewer at an end of the text
    QString after = {};
    /// Fingerprint of the words of the block in which the quote begins; 0 where it is not known, or other blocks have the same.
    /// Negative where the quote stood elsewhere in its text too.
    qint64 paragraph = 0;
    int page = 0; ///< from 1; 0 where there are none

    static constexpr qsizetype contextLength = 64;
    static constexpr qsizetype longestContext = 256;

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

[[nodiscard]] Anchor anchorOf(const TextDocument &document, Span span);

/// The fingerprint of a block: of its words, whatever sets them. Above 0.
[[nodiscard]] qint64 fingerprintOf(QStringView words);

enum class AnchorState {
    Held, ///< the same words, where they were
    Moved, ///< the same words, elsewhere or set otherwise (other line ends, hyphens, quotation marks)
    Changed, ///< other words, certainly the same passage
    Orphaned, ///< gone, or not certain
};

/// Where an anchor's passage is.
struct Placement {
    AnchorState state = AnchorState::Orphaned;
    Span span = {}; ///< not valid where it is orphaned

    friend bool operator==(const Placement &, const Placement &) = default;
};

} // namespace Rapporteur
