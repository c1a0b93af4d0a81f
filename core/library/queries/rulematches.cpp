// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/rulematches.h"

#include "core/library/preparedquery.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype contextBefore = 90; ///< characters
constexpr qsizetype contextAfter = 160;

/// The terms as phrases of the search index; empty where one has no word that it could hold.
QString phrasesOf(const QStringList &terms)
{
    QStringList phrases;
    for (const QString &term : terms) {
        QString words;
        for (const QChar c : term)
            words += c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? c : QChar(u' ');
        if (words.trimmed().isEmpty())
            return {};
        phrases.append(u'"' + words.simplified() + u'"');
    }
    return phrases.join(u" OR "_s);
}

struct Candidates {
    QString sql;
    QVariantList values;
};

Candidates candidates(const MatchRule &rule, const MatchRule &saved)
{
    const QString phrases = rule.patterns.isEmpty() && saved.patterns.isEmpty() ? phrasesOf(rule.terms + saved.terms) : QString();
    const QString from = phrases.isEmpty()
        ? u"paragraphs"_s
        : u"paragraph_text CROSS JOIN paragraphs ON paragraphs.id = paragraph_text.rowid AND paragraph_text MATCH ?"_s;
    return {u"SELECT paragraphs.report, span_start, paragraphs.text FROM "_s + from + u" WHERE position >= 0"_s,
        phrases.isEmpty() ? QVariantList() : QVariantList{phrases}};
}

RuleHit hitOf(qint64 report, qsizetype start, const QString &text, const QList<Span> &matches, RuleHit::Change change)
{
    const Span first = matches.first();
    const qsizetype from = std::max<qsizetype>(0, first.start - contextBefore);
    const qsizetype to = std::min(text.size(), first.end + contextAfter);
    RuleHit hit{.report = report, .reportLabel = {}, .span = {start + first.start, start + first.end}, .text = text.sliced(from, to - from), .change = change};
    for (const Span match : matches) {
        if (match.end <= to)
            hit.matches.append({match.start - from, match.end - from});
    }
    if (from > 0) {
        hit.text.prepend(u'…');
        for (Span &match : hit.matches)
            match = {match.start + 1, match.end + 1};
    }
    if (to < text.size())
        hit.text.append(u'…');
    return hit;
}

Result<void> label(const Connection &connection, QList<RuleHit> &hits)
{
    PreparedQuery query(connection, u"SELECT label, date FROM readings WHERE report = ?"_s);
    for (RuleHit &hit : hits) {
        if (const auto done = query.run(hit.report); !done)
            return done;
        if (query.next()) {
            hit.reportLabel = query.text(0);
            hit.date = query.date(1);
        }
    }
    std::ranges::stable_sort(hits, {}, [](const RuleHit &hit) { return std::pair(int(hit.change), hit.date); });
    return {};
}

/// Keeps the first hits of each kind, since what a change does is shown first.
void keep(QList<RuleHit> &hits, const RuleHit &hit, qsizetype most)
{
    if (std::ranges::count(hits, hit.change, &RuleHit::change) < most)
        hits.append(hit);
}

} // namespace

Result<RuleMatches> ruleMatches(const Connection &connection, const MatchRule &rule, const MatchRule &saved, qsizetype mostHits)
{
    RuleMatches found;
    if (rule.terms.isEmpty() && rule.patterns.isEmpty() && saved.terms.isEmpty() && saved.patterns.isEmpty())
        return found;
    const Candidates looked = candidates(rule, saved);
    PreparedQuery query(connection, looked.sql);
    if (const auto done = query.run(looked.values); !done)
        return std::unexpected(done.error());
    const RuleMatcher now(rule);
    const RuleMatcher before(saved);
    const bool isChanged = rule != saved;
    QSet<qint64> reports;
    while (query.next()) {
        const qint64 report = query.integer(0);
        const QString text = query.text(2);
        const QList<Span> matches = now.find(text);
        const bool was = isChanged ? before.matches(text) : !matches.isEmpty();
        if (!matches.isEmpty()) {
            ++found.paragraphs;
            reports.insert(report);
            found.gained += was ? 0 : 1;
            keep(found.hits, hitOf(report, query.integer(1), text, matches, was ? RuleHit::Same : RuleHit::Gained), mostHits);
        } else if (was) {
            ++found.lost;
            keep(found.hits, hitOf(report, query.integer(1), text, before.find(text), RuleHit::Lost), mostHits);
        }
    }
    if (const auto done = query.ended(); !done)
        return std::unexpected(done.error());
    found.reports = reports.size();
    if (const auto done = label(connection, found.hits); !done)
        return std::unexpected(done.error());
    found.hits = found.hits.first(std::min(mostHits, found.hits.size()));
    return found;
}

Result<QList<FoundAcronym>> foundAcronyms(const Connection &connection)
{
    PreparedQuery query(connection, u"SELECT short, long, count(*) FROM report_acronyms GROUP BY short, lower(long) ORDER BY short, 3 DESC"_s);
    if (const auto done = query.run(); !done)
        return std::unexpected(done.error());
    QList<FoundAcronym> found;
    while (query.next()) {
        if (found.isEmpty() || found.last().shortForm != query.text(0))
            found.append({query.text(0), query.text(1), 0});
        found.last().reports += query.integer(2);
    }
    std::ranges::stable_sort(found, std::greater(), &FoundAcronym::reports);
    return query.ended().transform([&] { return found; });
}

} // namespace Rapporteur
