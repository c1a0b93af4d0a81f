// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafts/citationsyntax.h"
#include "core/drafts/quotesearch.h"
#include "core/drafts/reportplaces.h"
#include "core/library/queries/citedrecord.h"

#include <memory>

namespace Rapporteur {

/// What the sources of a draft say, asked for again and again.
class CitedSources
{
public:
    /// `record` must outlive it.
    explicit CitedSources(const CitedRecord &record)
        : m_record(record)
    {
    }

    [[nodiscard]] const CitedRecord &record() const { return m_record; }
    /// The report of the passage, else of the key; null where neither is in the library.
    [[nodiscard]] const StoredReport *report(const CitationRef &ref) const;
    /// Where the passage is now; not valid where there is none, or it is lost.
    [[nodiscard]] Span passage(const CitationRef &ref) const;
    /// The paragraphs that the passage stands in; the whole text where no passage is cited. Not valid where the passage is lost.
    [[nodiscard]] Span around(const CitationRef &ref) const;
    [[nodiscard]] const QuoteSearch &search(const StoredReport &report);
    [[nodiscard]] const ReportPlaces &places(const StoredReport &report);

private:
    const CitedRecord &m_record;
    QHash<const StoredReport *, std::shared_ptr<const QuoteSearch>> m_searches;
    QHash<const StoredReport *, std::shared_ptr<const ReportPlaces>> m_places;
};

} // namespace Rapporteur
