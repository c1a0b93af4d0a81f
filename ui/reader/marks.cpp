// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/marks.h"

#include <algorithm>

namespace Rapporteur {

Marks::Marks(QList<Annotation> annotations)
{
    for (Annotation &annotation : annotations) {
        if (annotation.target != AnnotationTarget::Passage)
            m_ofWhole.append(std::move(annotation));
        else if (annotation.shown.isEmpty())
            m_orphans.append(std::move(annotation));
        else
            m_placed.append(std::move(annotation));
    }
    if (!std::ranges::is_sorted(m_placed, {}, &Annotation::shown))
        std::ranges::stable_sort(m_placed, {}, &Annotation::shown);
    qsizetype reach = 0;
    for (const Annotation &one : std::as_const(m_placed))
        m_reach.append(reach = std::max(reach, one.shown.end));
}

const Annotation *Marks::find(qint64 id) const
{
    for (const QList<Annotation> *list : {&m_placed, &m_orphans, &m_ofWhole}) {
        const auto found = std::ranges::find(*list, id, &Annotation::id);
        if (found != list->end())
            return &*found;
    }
    return nullptr;
}

QList<const Annotation *> Marks::touching(Span span) const
{
    QList<const Annotation *> found;
    // All before the first whose reach comes past the span's start end before it.
    auto at = std::ranges::upper_bound(m_reach, span.start) - m_reach.begin();
    for (; at < m_placed.size() && m_placed.at(at).shown.start < span.end; ++at) {
        if (m_placed.at(at).shown.end > span.start)
            found.append(&m_placed.at(at));
    }
    return found;
}

const Annotation *Marks::at(qsizetype offset) const
{
    const auto all = touching({offset, offset + 1});
    const auto shortest = std::ranges::min_element(all, {}, [](const Annotation *one) { return one->shown.length(); });
    return shortest == all.end() ? nullptr : *shortest;
}

const Annotation *Marks::next(qint64 id, qsizetype offset, bool forward) const
{
    const auto known = std::ranges::find(m_placed, id, &Annotation::id);
    auto at = known - m_placed.begin();
    if (known == m_placed.end()) {
        at = std::ranges::lower_bound(m_placed, offset, {}, [](const Annotation &one) { return one.shown.start; }) - m_placed.begin();
        at = forward ? at : at - 1;
    } else {
        at += forward ? 1 : -1;
    }
    return at < 0 || at >= m_placed.size() ? nullptr : &m_placed.at(at);
}

} // namespace Rapporteur
