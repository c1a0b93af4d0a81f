// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexiconentry.h"
#include "core/lexicon/matcher.h"

namespace Rapporteur {

/// What an entry of the lexicon is found by in a text.
struct MatchRule {
    QStringList terms; ///< as Matcher::Term
    QStringList patterns; ///< see compiledPattern(); those with a mistake match nothing

    friend bool operator==(const MatchRule &, const MatchRule &) = default;
};

[[nodiscard]] MatchRule ruleOf(const LexiconEntry &entry);

/// A rule made ready. Matching is const and thread-safe.
class RuleMatcher
{
public:
    explicit RuleMatcher(const MatchRule &rule);

    [[nodiscard]] bool matches(QStringView text) const;
    /// The places, in order, none of which overlap.
    [[nodiscard]] QList<Span> find(QStringView text) const;

private:
    Matcher m_terms;
    QList<QRegularExpression> m_patterns;
};

} // namespace Rapporteur
