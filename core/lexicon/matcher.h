// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/text/span.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QStringView>

#include <vector>

namespace Rapporteur {

/// Finds many terms in one pass over a text (Aho and Corasick 1975, as a full automaton). Letters match without case
/// and diacritics; a term written in capitals only ("LP") matches in capitals only; a match begins and ends at a
/// word's edge. Building costs some milliseconds; matching is const and thread-safe.
class Matcher
{
public:
    struct Term {
        QString text;
        int id = 0;
    };
    struct Match {
        int id = 0;
        Span span;
    };

    explicit Matcher(const QList<Term> &terms);

    /// Every match, overlapping ones too, in the order of their ends.
    [[nodiscard]] QList<Match> find(QStringView text) const;

private:
    struct Entry {
        QString text; ///< as written, where capitals matter; else empty
        qsizetype length = 0;
        int id = 0;
    };

    void add(const Term &term);
    void link();
    [[nodiscard]] int &step(int state, int unit) { return m_steps[size_t(state) * size_t(m_classes) + size_t(unit)]; }

    std::vector<quint8> m_class; ///< UTF-16 unit -> class of units that match alike; 0: in no term
    int m_classes = 1;
    std::vector<int> m_steps; ///< state x class -> state
    std::vector<QList<int>> m_ends; ///< state -> entries that end there
    QList<Entry> m_entries;
};

/// Which topics a text speaks of: by their names, aliases and patterns, and by acronyms of those.
class TopicTagger
{
public:
    explicit TopicTagger(const Lexicon &lexicon);

    /// A word that stands for a topic in one report only.
    struct ShortForm {
        QString text;
        int topic = 0;
    };
    /// Of a report's own acronyms those that stand for a topic's name or alias and mean nothing else to the lexicon.
    [[nodiscard]] QList<ShortForm> taughtBy(const QList<Acronym> &acronyms) const;

    /// Ids in the order of the lexicon, each once.
    [[nodiscard]] QStringList topicsIn(QStringView text, const QList<ShortForm> &taught = {}) const;

private:
    struct Pattern {
        int topic = 0;
        QRegularExpression expression;
    };

    QHash<QString, int> m_names; ///< names and aliases in lower case -> topic
    QStringList m_ids;
    Matcher m_matcher;
    QList<Pattern> m_patterns;
};

} // namespace Rapporteur
