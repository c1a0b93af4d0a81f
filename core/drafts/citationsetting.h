// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafts/citationsyntax.h"
#include "core/drafts/draftfront.h"
#include "core/drafts/reportplaces.h"
#include "core/library/queries/citedrecord.h"
#include "core/paper/paper.h"

#include <QSet>

#include <memory>

namespace Rapporteur {

/// Sets the citations of a draft one after the other, in its style. What is printed of a place is where the passage is now; what was typed is
/// printed only where there is no passage to ask.
class CitationSetting
{
public:
    /// `all`: of the draft, in its order. `record` must outlive it.
    CitationSetting(const CitedRecord &record, const DraftFront &front, const QList<CitationMark> &all);

    [[nodiscard]] bool setsNotes() const { return m_style == CitationStyle::Un; }
    /// A note of its own, which ends with a full stop; "Ibid." where the note just before has the same source alone.
    [[nodiscard]] PaperText note(const QList<CitationRef> &refs);
    /// In the text; or in a note that says something else too.
    [[nodiscard]] PaperText inText(const QList<CitationRef> &refs);
    /// A note that is no citation stands here: what follows cannot refer to the note just before.
    void otherNote() { m_before.reset(); }
    /// Those that were cited, each once; none where the draft wants no list.
    [[nodiscard]] QList<PaperBlock> sources() const;

private:
    struct Source {
        QString key; ///< as it is cited
        const StoredReport *report = nullptr; ///< null: it is not in the library
        CitedPlace place = {};
        QString printed = {}; ///< where the place cannot be asked: what was typed
    };

    [[nodiscard]] Source sourceFor(const CitationRef &ref);
    [[nodiscard]] QString whereIn(const Source &source, bool withItem = true) const;
    [[nodiscard]] QString full(const Source &source) const;
    [[nodiscard]] QString cited(const Source &source, const Source *before);
    [[nodiscard]] QString ibid(const Source &source) const;
    [[nodiscard]] PaperText bracketed(const QList<Source> &sources, const QString &opening, const QString &closing) const;
    [[nodiscard]] QString inBrackets(const Source &source) const;
    [[nodiscard]] QString authorAndYear(const Source &source) const;
    [[nodiscard]] QString listed(const Source &source) const;
    [[nodiscard]] QString access(const StoredReport &report) const;
    void letterYears();

    const CitedRecord &m_record;
    CitationStyle m_style;
    bool m_hasList;
    bool m_isAttributed;
    QList<Source> m_sources; ///< of the whole draft, in order of first use
    QHash<QString, QString> m_years; ///< by key: "2022a"
    QHash<QString, std::shared_ptr<ReportPlaces>> m_places;
    QSet<QString> m_cited; ///< in full already
    std::optional<Source> m_before; ///< the one source of the note just before
};

/// Where the list of sources names a report: "source-wg-strategy-38".
[[nodiscard]] QString sourceAnchor(const QString &key);

} // namespace Rapporteur
