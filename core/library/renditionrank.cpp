// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/renditionrank.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

enum Class { Structured, Paged, Plain, Scanned, Wordless };

/// A character in this many is a slip that any file may have; more is damage.
constexpr qsizetype damageWords = 200;

Class classOf(const RenditionTraits &traits)
{
    if (traits.words == 0)
        return Wordless;
    if (traits.scanned)
        return Scanned;
    if (traits.mediaType == "application/pdf"_L1)
        return Paged;
    if (traits.mediaType == "text/plain"_L1 || traits.mediaType == "text/markdown"_L1)
        return Plain;
    return Structured;
}

qsizetype damageOf(const RenditionTraits &traits)
{
    return traits.damage * damageWords / std::max<qsizetype>(1, traits.words);
}

bool isBetter(const RenditionTraits &one, const RenditionTraits &other)
{
    const auto key = [](const RenditionTraits &traits) {
        return std::tuple(!traits.preferred, classOf(traits), damageOf(traits), -traits.words);
    };
    if (key(one) != key(other))
        return key(one) < key(other);
    return one.path < other.path;
}

} // namespace

RenditionTraits traitsOf(const TextDocument &document, qsizetype words, const QString &path)
{
    const bool scanned = std::ranges::any_of(document.pages, [](const Page &page) { return !page.hasTextLayer || page.isReadByOcr(); })
        && std::ranges::none_of(document.pages, [](const Page &page) { return page.hasTextLayer && !page.isReadByOcr() && !page.span.isEmpty(); });
    return {.mediaType = document.mediaType, .scanned = scanned, .words = words,
        .damage = document.text.count(QChar::ReplacementCharacter), .path = path};
}

qsizetype bestRendition(std::span<const RenditionTraits> renditions)
{
    return std::ranges::min_element(renditions, isBetter) - renditions.begin();
}

ReadingReason readingReason(std::span<const RenditionTraits> renditions)
{
    if (renditions.size() < 2)
        return ReadingReason::Only;
    const RenditionTraits &best = renditions[size_t(bestRendition(renditions))];
    if (best.preferred)
        return ReadingReason::Preferred;
    const RenditionTraits *second = nullptr;
    for (const RenditionTraits &other : renditions) {
        if (&other != &best && (!second || isBetter(other, *second)))
            second = &other;
    }
    if (classOf(best) != classOf(*second))
        return classOf(best) == Structured ? ReadingReason::Structure : ReadingReason::TextLayer;
    if (damageOf(best) != damageOf(*second))
        return ReadingReason::LessDamage;
    return best.words != second->words ? ReadingReason::MoreText : ReadingReason::Alike;
}

} // namespace Rapporteur
