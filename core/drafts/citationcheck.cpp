// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/citationcheck.h"

#include "core/drafts/checkwords.h"
#include "core/drafts/citedsources.h"
#include "core/drafts/citedtext.h"
#include "core/drafts/claimcheck.h"
#include "core/drafts/draftfront.h"
#include "core/drafts/frontmatter.h"
#include "core/drafts/quotation.h"
#include "core/drafts/sourcecheck.h"
#include "core/text/likeness.h"

#include <QRegularExpression>

#include <algorithm>

// The codes. Of a citation: "malformed-citation", "unknown-report-key", "unknown-passage-key", "report-gone", "passage-gone", "passage-changed",
// "annotation-gone", "missing-item", "missing-paragraph", "missing-page", "locator-differs". Of a quotation: "quote-differs", "quote-elsewhere",
// "quote-without-citation". Of what is said beside a citation: "wrong-speaker", "unnamed-speaker-named", "claim-without-record", "wrong-date",
// "wrong-number". Of a draft that attributes nothing: "name-in-unattributed". docs/drafts.md tells what each means.

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// A quotation of fewer words is a word or two in quotation marks, and no extract.
constexpr qsizetype fewestWords = 3;
/// A quotation of fewer words, such as a title, may stand anywhere in the report.
constexpr qsizetype fewestWordsOfPassage = 5;
/// A quotation of so many words needs a citation.
constexpr qsizetype longQuotation = 10;
/// As alike as this, a quotation is a slip of the passage that is cited.
constexpr double slipLikeness = 0.6;

class Check
{
public:
    Check(const QString &markdown, const CitedRecord &record, const QStringList &names)
        : m_markdown(markdown)
        , m_text(citedText(markdown))
        , m_sources(record)
        , m_names(names)
    {
    }

    [[nodiscard]] CitationCheck run();

private:
    void checkQuotation(const Quotation &quotation);
    [[nodiscard]] bool isBorneOut(const Quotation &quotation, const CitationRef &ref);
    void addQuoteFault(const Quotation &quotation);
    [[nodiscard]] QString passageInstead(const Quotation &quotation) const;
    void checkClaims();
    void checkNames();
    void addNames(const QList<Span> &spans);
    void add(const QString &code, const QString &message, Span span, const QString &replacement = {})
    {
        m_check.faults.append({code, message, span.start, span.length(), replacement});
    }

    const QString &m_markdown;
    const CitedText m_text;
    CitedSources m_sources;
    const NameFinder m_names;
    CitationCheck m_check;
};

bool Check::isBorneOut(const Quotation &quotation, const CitationRef &ref)
{
    const StoredReport *report = m_sources.report(ref);
    const Span around = m_sources.around(ref);
    if (!report || !around.isValid())
        return false;
    const bool anywhere = !quotation.isBlock && wordCount(quotation.words) < fewestWordsOfPassage;
    const QuoteSearch &search = m_sources.search(*report);
    // A passage may begin or end inside a word.
    const Span passage = m_sources.passage(ref);
    return (passage.isValid() && search.find(quotation.words, passage).isValid())
        || search.find(quotation.words, anywhere ? Span{0, report->document.text.size()} : around).isValid();
}

/// The words of the passage, where the quotation can only be meant to be them.
QString Check::passageInstead(const Quotation &quotation) const
{
    const QList<CitationRef> &refs = quotation.citation->refs;
    const Span passage = refs.size() == 1 ? m_sources.passage(refs.first()) : Span();
    if (!passage.isValid() || quotation.words.contains(u'['))
        return {};
    const QString words = passage.of(m_sources.report(refs.first())->document.text).toString().simplified();
    const Likeness alike = likeness(comparableWords(words), comparableWords(quotation.words));
    const double length = double(quotation.words.size()) / double(std::max<qsizetype>(1, words.size()));
    return alike.words >= slipLikeness && length > 0.7 && length < 1.4 ? markdownEscaped(words) : QString();
}

void Check::addQuoteFault(const Quotation &quotation)
{
    bool couldTell = false;
    for (const CitationRef &ref : quotation.citation->refs) {
        const StoredReport *report = m_sources.report(ref);
        if (!report || !m_sources.around(ref).isValid())
            continue; // of which there is a fault already
        couldTell = true;
        const Span found = m_sources.search(*report).find(quotation.words);
        if (found.isValid())
            return add(u"quote-elsewhere"_s, CheckWords::tr("These words are in %1, but not at the passage cited: they are at %2.")
                                                 .arg(report->row.label, locatorOf(m_sources.places(*report).at(found))), quotation.source);
    }
    if (couldTell)
        add(u"quote-differs"_s, CheckWords::tr("These are not the words of the source. Mark what you left out as […] and what you changed with brackets."),
            quotation.source, passageInstead(quotation));
}

void Check::checkQuotation(const Quotation &quotation)
{
    const qsizetype words = wordCount(quotation.words);
    if (!quotation.source.isValid() || words == 0 || (!quotation.isBlock && words < fewestWords))
        return;
    if (!quotation.citation) {
        if (quotation.isBlock || words >= longQuotation)
            add(u"quote-without-citation"_s, CheckWords::tr("This quotation says nowhere where it is from. Put a citation behind it."), quotation.source);
        return;
    }
    ++m_check.quotes;
    const QList<CitationRef> &refs = quotation.citation->refs;
    if (std::ranges::any_of(refs, [&](const CitationRef &ref) { return isBorneOut(quotation, ref); }))
        ++m_check.borneOut;
    else
        addQuoteFault(quotation);
}

void Check::checkClaims()
{
    for (qsizetype i = 0; i < m_text.blocks.size(); ++i) {
        const CitedBlock &block = m_text.blocks.at(i);
        if (block.citations.isEmpty())
            continue;
        // A block quote may be led in to by the paragraph before it.
        qsizetype before = i;
        while (block.quote > 0 && before > 0 && m_text.blocks.at(before).quote == block.quote)
            --before;
        const CitedBlock &lead = m_text.blocks.at(before);
        m_check.faults += claimFaults(block, before < i && lead.quote != block.quote && lead.flat.text.trimmed().endsWith(u':') ? &lead : nullptr, m_sources, m_names);
    }
}

void Check::addNames(const QList<Span> &spans)
{
    for (const Span span : spans) {
        if (span.isValid())
            add(u"name-in-unattributed"_s, CheckWords::tr("This draft names nobody, and %1 is a person of the record.").arg(span.of(m_markdown)), span,
                CheckWords::tr("\\[a participant\\]"));
    }
}

/// In the text, and in what the front matter sets at the head of the document.
void Check::checkNames()
{
    static const QRegularExpression printed(u"^(?:title|subtitle|kind|subject)\\s*=\\s*(.*)$"_s, QRegularExpression::MultilineOption);
    QList<Span> found;
    const FrontPlace front = frontPlaceIn(m_markdown);
    if (front.toml.isValid()) {
        const QString toml = front.toml.of(m_markdown).toString();
        for (const auto &match : printed.globalMatch(toml)) {
            for (const Span name : m_names.namesIn(match.capturedView(1)))
                found.append({front.toml.start + match.capturedStart(1) + name.start, front.toml.start + match.capturedStart(1) + name.end});
        }
    }
    for (const CitedBlock &block : m_text.blocks) {
        QString text = block.flat.text;
        for (const CitedBlock::Citation &one : block.citations) {
            for (qsizetype i = one.span.start; i < one.span.end; ++i)
                text[i] = u' ';
        }
        for (const Span name : m_names.namesIn(text))
            found.append(block.flat.sourceOf(name));
    }
    addNames(found);
}

CitationCheck Check::run()
{
    for (const Span broken : brokenCitationsIn(m_markdown))
        add(u"malformed-citation"_s, CheckWords::tr("This begins as a citation and is none. Write [@report:passage, place], or \\[@ for the signs themselves."), broken);
    for (const CitationMark &mark : citationsIn(m_markdown))
        m_check.faults += sourceFaults(mark, m_sources);
    for (const Quotation &quotation : m_text.quotations)
        checkQuotation(quotation);
    checkClaims();
    if (!frontOf(m_markdown).front.isAttributed)
        checkNames();
    std::ranges::stable_sort(m_check.faults, {}, &CitationFault::start);
    return m_check;
}

} // namespace

CitationCheck checkCitations(const QString &markdown, const CitedRecord &record, const QStringList &names)
{
    return Check(markdown, record, names).run();
}

} // namespace Rapporteur
