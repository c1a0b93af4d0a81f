// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/citedsources.h"

#include <algorithm>

namespace Rapporteur {

const StoredReport *CitedSources::report(const CitationRef &ref) const
{
    if (const auto placed = m_record.passages.constFind(ref.passage); placed != m_record.passages.constEnd())
        return m_record.report(placed->passage.report).get();
    return m_record.reports.value(ref.report).get();
}

Span CitedSources::passage(const CitationRef &ref) const
{
    const auto placed = m_record.passages.constFind(ref.passage);
    const bool isThere = placed != m_record.passages.constEnd() && placed->place.state != AnchorState::Orphaned;
    return isThere && report(ref) ? placed->place.span : Span();
}

Span CitedSources::around(const CitationRef &ref) const
{
    const StoredReport *stored = report(ref);
    if (!stored)
        return {};
    if (ref.passage.isEmpty())
        return {0, stored->document.text.size()};
    Span span = passage(ref);
    if (!span.isValid())
        return {};
    const Span exact = span;
    for (const Paragraph &one : stored->report.paragraphs) {
        if (one.span.overlaps(exact))
            span = {std::min(span.start, one.span.start), std::max(span.end, one.span.end)};
    }
    return span;
}

const QuoteSearch &CitedSources::search(const StoredReport &report)
{
    auto &search = m_searches[&report];
    if (!search)
        search = std::make_shared<const QuoteSearch>(report.document.text);
    return *search;
}

const ReportPlaces &CitedSources::places(const StoredReport &report)
{
    auto &places = m_places[&report];
    if (!places)
        places = std::make_shared<const ReportPlaces>(report);
    return *places;
}

} // namespace Rapporteur
