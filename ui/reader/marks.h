// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/annotation.h"

namespace Rapporteur {

/// The annotations of one report, ready to be painted, hit and walked through. Places are in the text as it is shown.
class Marks
{
public:
    Marks() = default;
    explicit Marks(QList<Annotation> annotations);

    /// Passages that have a place, in the order of the text.
    [[nodiscard]] const QList<Annotation> &placed() const { return m_placed; }
    /// Passages that have lost theirs.
    [[nodiscard]] const QList<Annotation> &orphans() const { return m_orphans; }
    /// Annotations of the report as a whole.
    [[nodiscard]] const QList<Annotation> &ofWhole() const { return m_ofWhole; }

    /// Null where there is none.
    [[nodiscard]] const Annotation *find(qint64 id) const;
    /// Those that reach into a span, in the order of the text.
    [[nodiscard]] QList<const Annotation *> touching(Span span) const;
    /// The shortest that holds an offset: of one within another the inner one.
    [[nodiscard]] const Annotation *at(qsizetype offset) const;
    /// The one after (before) another in the text; where `id` is none of them, the first that begins at `offset` or after it
    /// (before it). Null at the end.
    [[nodiscard]] const Annotation *next(qint64 id, qsizetype offset, bool forward) const;

private:
    QList<Annotation> m_placed; ///< by start, then end
    QList<qsizetype> m_reach; ///< the furthest end of all up to each of them
    QList<Annotation> m_orphans;
    QList<Annotation> m_ofWhole;
};

} // namespace Rapporteur
