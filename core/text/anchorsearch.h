// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/anchorpattern.h"

#include <QMultiHash>

namespace Rapporteur {

/// The places that may be a passage, the likeliest first.
struct FoundPlaces {
    std::vector<FoundPlace> places;
    float leftBehind = 0; ///< the most of what was around the passage that stands somewhere without it
};

/// Finds passages that no longer stand where they stood. The document must outlive it.
class AnchorSearch
{
public:
    explicit AnchorSearch(const TextDocument &document);

    /// The one place that is certainly the passage; Orphaned where none is, or more than one might be.
    [[nodiscard]] Placement find(const Anchor &anchor) const;

private:
    [[nodiscard]] FoundPlaces placesOf(const AnchorPattern &pattern, const Anchor &anchor) const;
    struct Start {
        int word; ///< of the text, at which the pattern may begin
        float votes;
    };
    /// By the words of a part of the pattern; the likeliest first.
    [[nodiscard]] std::vector<Start> startsOf(const AnchorPattern &pattern, WordRange part) const;
    [[nodiscard]] WordRange around(WordRange words) const;
    /// The only block with the anchor's fingerprint; not valid where there is none.
    [[nodiscard]] Span itsParagraph(const Anchor &anchor) const;
    [[nodiscard]] bool isInItsParagraph(WordRange words, const Anchor &anchor) const;
    [[nodiscard]] Placement findShort(const AnchorPattern &pattern, const Anchor &anchor) const;
    [[nodiscard]] Placement findLong(const AnchorPattern &pattern, const Anchor &anchor) const;
    [[nodiscard]] Placement findSigns(const Anchor &anchor) const;
    [[nodiscard]] Placement placementOf(const FoundPlace &place, const AnchorPattern &pattern, const Anchor &anchor) const;

    const TextDocument &m_document;
    FoldedText m_text;
    QMultiHash<qint64, Span> m_paragraphs; ///< by fingerprint
};

} // namespace Rapporteur
