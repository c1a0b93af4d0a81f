// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textdocument.h"

#include <optional>
#include <span>

namespace Rapporteur {

/// What a file's text is like, as far as it matters for which file of a meeting is read.
struct RenditionTraits {
    QString mediaType = {};
    bool scanned = false; ///< pages of pictures; its words, if any, were recognised
    qsizetype words = 0;
    qsizetype damage = 0; ///< characters that could not be read
    QString path = {};
    bool preferred = false; ///< a person chose it

    /// Whether both are of one format, so that one may be a correction of the other. A scan is a format of its own.
    [[nodiscard]] bool isOfFormat(const RenditionTraits &other) const
    {
        return mediaType == other.mediaType && scanned == other.scanned;
    }
};
[[nodiscard]] RenditionTraits traitsOf(const TextDocument &document, qsizetype words, const QString &path);

/// Why a rendition is read and not another.
enum class ReadingReason {
    Only, ///< there is no other
    Preferred, ///< a person chose it
    Structure, ///< made with headings and lists, where the others have pages or plain lines
    TextLayer, ///< words as they were typed, where the others were scanned or are plain
    LessDamage,
    MoreText,
    Alike, ///< nothing tells them apart
};

/// The rendition to read, as an index: what a person chose; else Word, OpenDocument, HTML or slides, then PDF, then
/// Markdown and plain text, then scans; less damage and more text decide between equals, the path in the end, so that
/// the order of imports never matters. `renditions` must not be empty. Pure.
[[nodiscard]] qsizetype bestRendition(std::span<const RenditionTraits> renditions);
/// Why the best is the best.
[[nodiscard]] ReadingReason readingReason(std::span<const RenditionTraits> renditions);

} // namespace Rapporteur
