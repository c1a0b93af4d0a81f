// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/filter.h"
#include "ui/models/mark.h"

#include <QFlags>

namespace Rapporteur {

enum class MarkTrait {
    Starred = 1,
    Noted = 2,
    Private = 4,
    Moved = 8, ///< or changed
    Orphaned = 16,
};
Q_DECLARE_FLAGS(MarkTraits, MarkTrait)
Q_DECLARE_OPERATORS_FOR_FLAGS(MarkTraits)

[[nodiscard]] MarkTraits traitsOf(const Mark &mark);

/// By what marks are narrowed.
enum class MarkFacet { Trait, Colour, Tag, Topic, Speaker };

/// What of the marks is listed: all of these hold at once. Of a list any will do; an empty one does not narrow.
struct MarkFilter {
    Filter record = {}; ///< the window's
    QString words = {}; ///< case-folded; each of them is in the passage, the note or a tag
    MarkTraits traits = {}; ///< all of them
    QStringList colors = {}; ///< "#rrggbb"; "": none
    QStringList tags = {}; ///< these and those below them; "": none
    QStringList topics = {}; ///< ids
    QStringList speakers = {}; ///< names

    /// The list of a facet that has one.
    [[nodiscard]] QStringList &list(MarkFacet facet);
    [[nodiscard]] const QStringList &list(MarkFacet facet) const { return const_cast<MarkFilter *>(this)->list(facet); }
    [[nodiscard]] bool holds(MarkFacet facet, const QString &key) const;
    /// Adds a value, or takes it away. A trait's key is its number.
    void toggle(MarkFacet facet, const QString &key);
    /// Whether nothing but the window's filter narrows.
    [[nodiscard]] bool isEmpty() const;

    friend bool operator==(const MarkFilter &, const MarkFilter &) = default;
};

[[nodiscard]] QString keyOf(MarkTrait trait);
/// The values that a mark has of a facet, none twice; "" where it has none.
[[nodiscard]] QStringList valuesOf(const Mark &mark, MarkFacet facet);
/// A filter without the values that no mark has: a tag that was renamed since it was chosen.
[[nodiscard]] MarkFilter withoutVanished(MarkFilter filter, const QList<Mark> &marks);

/// What keeps a mark from being listed: a bit, 1 << int(facet), for each facet that does, and one more for the words and the window's
/// filter. 0: it is listed.
[[nodiscard]] unsigned barriersOf(const MarkFilter &filter, const Mark &mark);
[[nodiscard]] inline unsigned barrierOf(MarkFacet facet)
{
    return 1U << unsigned(facet);
}
/// Whether a mark is listed.
[[nodiscard]] bool admits(const MarkFilter &filter, const Mark &mark);

} // namespace Rapporteur
