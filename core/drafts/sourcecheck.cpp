// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/sourcecheck.h"

#include "core/drafts/checkwords.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// Looks at one citation after the other.
class SourceCheck
{
public:
    SourceCheck(const CitationMark &mark, CitedSources &sources)
        : m_mark(mark)
        , m_sources(sources)
    {
    }

    [[nodiscard]] QList<CitationFault> faults()
    {
        for (qsizetype i = 0; i < m_mark.refs.size(); ++i)
            check(i);
        return m_faults;
    }

private:
    void check(qsizetype at);
    void checkPassage(qsizetype at, const PlacedPassage &placed);
    void checkPlace(qsizetype at, const StoredReport &report);
    [[nodiscard]] bool checkExists(qsizetype at, const StoredReport &report, const QString &right);
    void add(const QString &code, const QString &message, const QString &replacement = {})
    {
        m_faults.append({code, message, m_mark.start, m_mark.length, replacement});
    }
    /// The whole bracket with one source put right.
    [[nodiscard]] QString with(qsizetype at, const CitationRef &right) const
    {
        QList<CitationRef> refs = m_mark.refs;
        refs[at] = right;
        return citationText(refs);
    }
    [[nodiscard]] QString withLocator(qsizetype at, const QString &locator) const
    {
        CitationRef right = m_mark.refs.at(at);
        right.locator = locator;
        return with(at, right);
    }

    const CitationMark &m_mark;
    CitedSources &m_sources;
    QList<CitationFault> m_faults;
};

void SourceCheck::check(qsizetype at)
{
    const CitationRef &ref = m_mark.refs.at(at);
    const CitedRecord &record = m_sources.record();
    const auto placed = record.passages.constFind(ref.passage);
    if (!ref.passage.isEmpty() && placed != record.passages.constEnd())
        return checkPassage(at, *placed);
    const auto report = record.reports.value(ref.report);
    if (!report)
        return add(u"unknown-report-key"_s, CheckWords::tr("No report of the library is cited by “%1”. Choose the report again, or import it.").arg(ref.report));
    if (!ref.passage.isEmpty())
        return add(u"unknown-passage-key"_s, CheckWords::tr("The library knows no passage “%1”. Cite the passage again.").arg(ref.passage));
    checkPlace(at, *report);
}

void SourceCheck::checkPassage(qsizetype at, const PlacedPassage &placed)
{
    const CitationRef &ref = m_mark.refs.at(at);
    const CitedRecord &record = m_sources.record();
    const CitedSource &source = m_sources.source(ref);
    if (!source.report)
        return add(u"report-gone"_s, CheckWords::tr("The report of this passage is no longer in the library. Import it again."));
    if (source.key != ref.report && record.reports.value(ref.report).get() != source.report) {
        CitationRef right = ref;
        right.report = source.key;
        add(record.reports.contains(ref.report) ? u"unknown-passage-key"_s : u"unknown-report-key"_s,
            CheckWords::tr("The passage “%1” is of another report: “%2”.").arg(ref.passage, right.report), with(at, right));
    }
    if (placed.annotationIsGone)
        add(u"annotation-gone"_s, CheckWords::tr("The annotation that this was dropped from was deleted. The passage is still cited."));
    if (source.place.state == AnchorState::Orphaned || !source.place.span.isValid())
        return add(u"passage-gone"_s, CheckWords::tr("The report no longer has this passage. Compare with the report and cite anew."));
    if (source.place.state == AnchorState::Changed)
        add(u"passage-changed"_s, CheckWords::tr("The report has other words here since it was cited: “%1”.")
                                      .arg(source.place.span.of(source.report->document.text).toString().simplified()));
    checkPlace(at, *source.report);
}

/// Whether the report has such an item, paragraph or page at all.
bool SourceCheck::checkExists(qsizetype at, const StoredReport &report, const QString &right)
{
    const WrittenPlace written = placeWritten(m_mark.refs.at(at).locator);
    const ReportPlaces &places = m_sources.places(report);
    const QString put = right.isEmpty() ? QString() : withLocator(at, right);
    if (!written.item.isEmpty() && !places.hasItem(written.item))
        add(u"missing-item"_s, CheckWords::tr("%1 has no agenda item %2.").arg(report.row.label, written.item), put);
    else if (written.paragraph > 0 && !places.hasParagraph(written.paragraph, written.item))
        add(u"missing-paragraph"_s, CheckWords::tr("%1 has no paragraph %2 there.").arg(report.row.label).arg(written.paragraph), put);
    else if (written.page > 0 && !places.hasPage(written.page))
        add(u"missing-page"_s, CheckWords::tr("%1 has no page %2.").arg(report.row.label).arg(written.page), put);
    else
        return true;
    return false;
}

void SourceCheck::checkPlace(qsizetype at, const StoredReport &report)
{
    const CitationRef &ref = m_mark.refs.at(at);
    const Span passage = m_sources.passage(ref);
    const CitedPlace now = passage.isValid() ? m_sources.places(report).at(passage) : CitedPlace();
    const QString right = passage.isValid() ? locatorOf(now) : QString();
    if (!checkExists(at, report, right) || !passage.isValid())
        return;
    const WrittenPlace written = placeWritten(ref.locator);
    const bool otherItem = !written.item.isEmpty() && written.item.compare(now.item, Qt::CaseInsensitive) != 0;
    const bool otherParagraph = written.paragraph > 0 && (written.paragraph < now.paragraph || written.paragraph > now.lastParagraph);
    const bool otherPage = written.page > 0 && now.page > 0 && written.page != now.page;
    if (otherItem || otherParagraph || otherPage)
        add(u"locator-differs"_s, CheckWords::tr("The passage is at %1 now.").arg(right), withLocator(at, right));
}

} // namespace

QList<CitationFault> sourceFaults(const CitationMark &mark, CitedSources &sources)
{
    return SourceCheck(mark, sources).faults();
}

} // namespace Rapporteur
