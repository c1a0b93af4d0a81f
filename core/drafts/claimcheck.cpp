// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/claimcheck.h"

#include "core/drafts/checkwords.h"
#include "core/drafts/datecheck.h"
#include "core/drafts/quotation.h"
#include "core/report/verbs.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// Somebody that a draft says spoke.
struct Claim {
    QString name;
    Span source; ///< in the draft
};

/// Whether a verb of saying follows a name: "Orla (Harbour Foundation), for the hosts, also noted". A possessive is no claim.
bool isFollowedByVerb(QStringView after)
{
    static const QRegularExpression beside(u"^\\s*(?:\\([^)]*\\))?\\s*(?:,[^,.;]{1,60},)?\\s*"_s);
    after = after.sliced(beside.matchView(after).capturedLength());
    static const QRegularExpression word(u"^(\\p{L}+)\\s*"_s);
    static const QStringList auxiliaries{u"has"_s, u"have"_s, u"had"_s};
    for (int i = 0; i < 3; ++i) {
        const auto match = word.matchView(after);
        if (!match.hasMatch())
            return false;
        const QString verb = match.captured(1).toLower();
        if (isReportingVerb(verb))
            return true;
        if (!isAdverb(verb) && !auxiliaries.contains(verb))
            return false;
        after = after.sliced(match.capturedLength());
    }
    return false;
}

/// Those who are said to have spoken, in a sentence before a citation.
QList<Claim> claimsIn(const CitedBlock &block, Span sentence, const NameFinder &names)
{
    static const QRegularExpression joins(u"^\\s*(?:\\([^)]*\\))?\\s*(?:,|and|or|, and)\\s*$"_s);
    static const QRegularExpression according(u"\\b(?:according to|in the words of)\\s+(?:M[rsx]{1,2}\\.?\\s+|Dr\\.?\\s+)?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString own = block.ownWords();
    const QStringView text = QStringView(own).sliced(sentence.start, sentence.length());
    const QList<Span> found = names.namesIn(text);
    QList<Claim> claims;
    const auto add = [&](Span span) {
        claims.prepend({text.sliced(span.start, span.length()).toString(), block.flat.sourceOf({sentence.start + span.start, sentence.start + span.end})});
    };
    if (block.isAttribution()) {
        if (!found.isEmpty())
            add(found.first());
        return claims;
    }
    bool nextClaims = false;
    for (qsizetype i = found.size() - 1; i >= 0; --i) {
        const Span span = found.at(i);
        const QStringView after = text.sliced(span.end);
        const bool joined = nextClaims && joins.matchView(text.sliced(span.end, found.at(i + 1).start - span.end)).hasMatch();
        nextClaims = isFollowedByVerb(after) || joined || according.matchView(text.first(span.start)).hasMatch();
        if (nextClaims)
            add(span);
    }
    return claims;
}

/// Whom the record credits with what is cited.
struct Credited {
    QStringList names = {}; ///< as they are shown and as they are written
    QString shown = {}; ///< the one there is; empty where there are several
    bool isKnown = false; ///< there are statements to tell
};

Credited creditedBy(const CitationMark &mark, const CitedSources &sources)
{
    Credited credited;
    QStringList shown;
    for (const CitationRef &ref : mark.refs) {
        const Span passage = sources.passage(ref);
        const StoredReport *report = sources.report(ref);
        if (!report || !passage.isValid())
            continue;
        for (const Statement &said : report->report.statements) {
            if (!said.span.overlaps(passage))
                continue;
            credited.isKnown = true;
            credited.names << said.speaker << said.asWritten;
            shown.append(said.speaker);
        }
        for (const Action &action : report->report.actions) {
            if (action.span.overlaps(passage))
                credited.names << action.owners;
        }
    }
    credited.names.removeAll(QString());
    shown.removeAll(QString());
    shown.removeDuplicates();
    if (shown.size() == 1)
        credited.shown = shown.first();
    return credited;
}

/// Whether one of the reports writes `claimed` for somebody that it credits here: "Titti" for "Concettina".
bool isCredited(const QString &claimed, const Credited &credited, const CitationMark &mark, const CitedSources &sources)
{
    if (std::ranges::any_of(credited.names, [&](const QString &one) { return mayBeOnePerson(claimed, one); }))
        return true;
    return std::ranges::any_of(mark.refs, [&](const CitationRef &ref) {
        const StoredReport *report = sources.report(ref);
        return report && std::ranges::any_of(report->report.statements, [&](const Statement &said) {
            return credited.names.contains(said.speaker) && !said.asWritten.isEmpty() && mayBeOnePerson(claimed, said.asWritten);
        });
    });
}

/// Whether somebody spoke or took part, as far as a report tells.
bool tookPart(const QString &name, const StoredReport &stored)
{
    const Report &report = stored.report;
    const auto is = [&](const QString &one) { return mayBeOnePerson(name, one); };
    return std::ranges::any_of(report.participants, is, &Participant::name) || std::ranges::any_of(report.statements, is, &Statement::speaker)
        || std::ranges::any_of(report.statements, is, &Statement::asWritten)
        || std::ranges::any_of(report.actions, [&](const Action &one) { return std::ranges::any_of(one.owners, is); })
        || (report.meeting && (std::ranges::any_of(report.meeting->moderators, is) || std::ranges::any_of(report.meeting->chairs, is)));
}

CitationFault speakerFault(const Claim &claim, const Credited &credited, bool beginsText)
{
    CitationFault fault{.start = claim.source.start, .length = claim.source.length()};
    if (!credited.names.isEmpty()) {
        fault.code = u"wrong-speaker"_s;
        fault.message = credited.shown.isEmpty() ? CheckWords::tr("The record does not credit %1 with this.").arg(claim.name)
                                                 : CheckWords::tr("The record credits %1 with this, not %2.").arg(credited.shown, claim.name);
        fault.replacement = markdownEscaped(credited.shown);
    } else {
        fault.code = u"unnamed-speaker-named"_s;
        fault.message = CheckWords::tr("The record does not say who spoke here; the draft says %1.").arg(claim.name);
        fault.replacement = beginsText ? CheckWords::tr("A participant") : CheckWords::tr("a participant");
    }
    return fault;
}

/// Without a passage there is only the report to ask.
QList<CitationFault> unheardFaults(const QList<Claim> &claims, const CitationMark &mark, const CitedSources &sources)
{
    QList<CitationFault> faults;
    const bool whole = std::ranges::all_of(mark.refs, [&](const CitationRef &ref) { return ref.passage.isEmpty() && sources.report(ref); });
    for (const Claim &claim : claims) {
        if (!whole || std::ranges::any_of(mark.refs, [&](const CitationRef &ref) { return tookPart(claim.name, *sources.report(ref)); }))
            continue;
        faults.append({u"claim-without-record"_s, CheckWords::tr("%1 neither spoke nor took part, as far as %2 tells.").arg(claim.name, sources.report(mark.refs.first())->row.label),
            claim.source.start, claim.source.length()});
    }
    return faults;
}

} // namespace

QList<CitationFault> claimFaults(const CitedBlock &block, const CitedBlock *lead, CitedSources &sources, const NameFinder &names)
{
    QList<CitationFault> faults;
    for (const CitedBlock::Citation &citation : block.citations) {
        const Span sentence = block.sentenceBefore(citation);
        QList<Claim> claims = claimsIn(block, sentence, names);
        if (claims.isEmpty() && lead)
            claims = claimsIn(*lead, {lead->citations.isEmpty() ? 0 : lead->citations.last().span.end, lead->flat.text.size()}, names);
        const Credited credited = creditedBy(citation.mark, sources);
        for (const Claim &claim : std::as_const(claims)) {
            if (credited.isKnown && !isCredited(claim.name, credited, citation.mark, sources))
                faults.append(speakerFault(claim, credited, !block.isAttribution() && block.flat.sourceOf(sentence).start == claim.source.start));
        }
        faults += unheardFaults(claims, citation.mark, sources);
        faults += dateFaults(block, citation, sources);
    }
    return faults;
}

} // namespace Rapporteur
