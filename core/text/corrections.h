// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textdocument.h"

namespace Rapporteur {

/// Words of a text that a person mended. The original is never changed: the correction is laid over it. The selectors
/// are those of the W3C Web Annotation Data Model, §4.2.4 and 4.2.5 (position; quote with what stands around it).
struct TextCorrection {
    qint64 id = 0; ///< in the library; 0 where it is in none
    Span span = {}; ///< in the text as extracted
    QString words; ///< that stood there
    QString before = {}; ///< up to `contextLength` characters before them
    QString after = {};
    QString replacement;

    static constexpr qsizetype contextLength = 32;
};

/// A correction of `span`, with the words around it taken from `text`.
[[nodiscard]] TextCorrection correctionOf(QStringView text, Span span, const QString &replacement);

/// Where a correction's words stand in a text that may have been extracted anew: where they stood, else the one place
/// with the same words and most of what stood around them. Not valid where there is none, or more than one as good.
[[nodiscard]] Span placeOf(const TextCorrection &correction, QStringView text);

/// A correction that found its place.
struct PlacedCorrection {
    TextCorrection correction;
    Span original; ///< in the text as extracted
    Span span; ///< of the replacement, in the corrected text
};

/// A document with its corrections laid over.
struct CorrectedDocument {
    TextDocument document; ///< what is read, shown and quoted
    QList<PlacedCorrection> placed = {}; ///< in the order of the text
    QList<TextCorrection> unplaced = {}; ///< whose words are no longer there, or that overlap another one

    /// From the text as extracted to the corrected text and back. Inside mended words: to their ends.
    [[nodiscard]] Span toCorrected(Span span) const;
    [[nodiscard]] Span toOriginal(Span span) const;
};

[[nodiscard]] CorrectedDocument corrected(TextDocument document, const QList<TextCorrection> &corrections);

} // namespace Rapporteur
