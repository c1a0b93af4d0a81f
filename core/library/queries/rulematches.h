// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/matchrule.h"
#include "core/library/connection.h"

#include <QDate>

namespace Rapporteur {

/// A paragraph that a rule matches, or no longer matches.
struct RuleHit {
    enum Change {
        Gained, ///< the rule matches it and the saved one does not
        Lost, ///< the other way round
        Same,
    };
    qint64 report = 0;
    QString reportLabel;
    QDate date = {};
    Span span = {}; ///< of the first match, in the report's text
    QString text; ///< of the paragraph, around the first match
    QList<Span> matches = {}; ///< in `text`
    Change change = Same;
};

struct RuleMatches {
    qsizetype paragraphs = 0;
    qsizetype reports = 0;
    qsizetype gained = 0; ///< paragraphs
    qsizetype lost = 0;
    QList<RuleHit> hits; ///< what the change gains and loses first, then the rest, oldest report first
};

/// What a rule matches in the paragraphs of the library, and how that differs from the rule that was saved (which may be
/// empty). Rules of names alone look only where the search index has their words; patterns are tried on every paragraph.
/// Ends early when the connection is interrupted.
[[nodiscard]] Result<RuleMatches> ruleMatches(
    const Connection &connection, const MatchRule &rule, const MatchRule &saved, qsizetype mostHits = 50);

/// An acronym that reports define themselves.
struct FoundAcronym {
    QString shortForm;
    QString longForm; ///< as most of them have it
    qsizetype reports = 0;
};

/// Those that the reports of the library define, the most frequent first.
[[nodiscard]] Result<QList<FoundAcronym>> foundAcronyms(const Connection &connection);

} // namespace Rapporteur
