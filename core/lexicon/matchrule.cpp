// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/matchrule.h"

#include "core/lexicon/topicpattern.h"

#include <algorithm>

namespace Rapporteur {

namespace {

struct Rule {
    MatchRule operator()(const Topic &topic) const { return {QStringList{topic.name} + topic.aliases, topic.patterns}; }
    MatchRule operator()(const LexiconPerson &person) const { return {QStringList{person.name} + person.aliases, {}}; }
    MatchRule operator()(const Organisation &organisation) const { return {QStringList{organisation.name} + organisation.aliases, {}}; }
    MatchRule operator()(const Series &series) const { return {QStringList{series.name, series.shortName} + series.aliases, {}}; }
    MatchRule operator()(const Acronym &acronym) const { return {{acronym.shortForm, acronym.longForm}, {}}; }
    MatchRule operator()(const Milestone &milestone) const { return {{milestone.title}, {}}; }
};

QList<Matcher::Term> termsOf(const MatchRule &rule)
{
    QList<Matcher::Term> terms;
    for (const QString &term : rule.terms)
        terms.append({term, 0});
    return terms;
}

} // namespace

MatchRule ruleOf(const LexiconEntry &entry)
{
    MatchRule rule = std::visit(Rule{}, entry);
    rule.terms.removeIf([](const QString &term) { return term.trimmed().isEmpty(); });
    rule.terms.removeDuplicates();
    return rule;
}

RuleMatcher::RuleMatcher(const MatchRule &rule)
    : m_terms(termsOf(rule))
{
    for (const QString &pattern : rule.patterns) {
        if (auto expression = compiledPattern(pattern))
            m_patterns.append(std::move(*expression));
    }
}

bool RuleMatcher::matches(QStringView text) const
{
    const auto fits = [&](const QRegularExpression &pattern) { return pattern.matchView(text).hasMatch(); };
    return !m_terms.find(text).isEmpty() || std::ranges::any_of(m_patterns, fits);
}

QList<Span> RuleMatcher::find(QStringView text) const
{
    QList<Span> found;
    for (const Matcher::Match &match : m_terms.find(text))
        found.append(match.span);
    for (const QRegularExpression &pattern : m_patterns) {
        for (auto matches = pattern.globalMatchView(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedLength() > 0)
                found.append({match.capturedStart(), match.capturedEnd()});
        }
    }
    std::ranges::sort(found, {}, [](Span span) { return std::pair(span.start, -span.end); });
    QList<Span> apart;
    for (const Span span : std::as_const(found)) {
        if (apart.isEmpty() || span.start >= apart.last().end)
            apart.append(span);
    }
    return apart;
}

} // namespace Rapporteur
