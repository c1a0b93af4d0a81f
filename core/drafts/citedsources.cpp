// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/citedsources.h"

#include "core/text/anchoredtext.h"

#include <algorithm>

namespace Rapporteur {

CitedSource sourceOf(const CitationRef &ref, const CitedRecord &record)
{
    CitedSource source{.key = ref.report, .report = record.reports.value(ref.report).get()};
    const auto placed = record.passages.constFind(ref.passage);
    if (ref.passage.isEmpty() || placed == record.passages.constEnd())
        return source;
    const StoredReport *own = record.report(placed->passage.report).get();
    if (source.report && source.report != own) {
        source.place = AnchoredText(source.report->document).place(placed->passage.anchor);
        if (source.place.state == AnchorState::Held || source.place.state == AnchorState::Moved)
            return source;
    }
    source.place = own ? placed->place : Placement();
    if (source.report != own)
        source.key = own ? record.keys.value(placed->passage.report) : ref.report;
    source.report = own;
    return source;
}

const CitedSource &CitedSources::source(const CitationRef &ref) const
{
    const QString both = ref.report + u':' + ref.passage;
    auto known = m_known.find(both);
    if (known == m_known.end())
        known = m_known.insert(both, sourceOf(ref, m_record));
    return *known;
}

Span CitedSources::passage(const CitationRef &ref) const
{
    const CitedSource &found = source(ref);
    return found.report && found.place.state != AnchorState::Orphaned ? found.place.span : Span();
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
