// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafts/citationsyntax.h"
#include "core/drafts/quotesearch.h"
#include "core/drafts/reportplaces.h"
#include "core/library/queries/citedrecord.h"

#include <memory>

namespace Rapporteur {

/// What a citation leads to.
struct CitedSource {
    QString key = {}; ///< of the report; as it was typed where it is not in the library
    const StoredReport *report = nullptr; ///< null: it is not in the library
    Placement place = {}; ///< of the passage, where one is cited
};
/// The report that is named, where it has the passage; else the report that the passage was cited in. Reports that begin with the same words have
/// passages of the same key.
[[nodiscard]] CitedSource sourceOf(const CitationRef &ref, const CitedRecord &record);

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
    [[nodiscard]] const StoredReport *report(const CitationRef &ref) const { return source(ref).report; }
    [[nodiscard]] const CitedSource &source(const CitationRef &ref) const;
    /// Where the passage is now; not valid where there is none, or it is lost.
    [[nodiscard]] Span passage(const CitationRef &ref) const;
    /// The paragraphs that the passage stands in; the whole text where no passage is cited. Not valid where the passage is lost.
    [[nodiscard]] Span around(const CitationRef &ref) const;
    [[nodiscard]] const QuoteSearch &search(const StoredReport &report);
    [[nodiscard]] const ReportPlaces &places(const StoredReport &report);

private:
    const CitedRecord &m_record;
    mutable QHash<QString, CitedSource> m_known; ///< by both keys
    QHash<const StoredReport *, std::shared_ptr<const QuoteSearch>> m_searches;
    QHash<const StoredReport *, std::shared_ptr<const ReportPlaces>> m_places;
};

} // namespace Rapporteur
