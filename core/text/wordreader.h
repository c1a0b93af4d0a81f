// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QString>

namespace Rapporteur {

enum class WordRule {
    Compare, ///< words with hyphens are one; addresses of the web are left out, since some formats show them and some do not
    Place, ///< each part of a word with hyphens is a word, unless a line ends there
};

/// Reads a text word by word, as words are compared between formats: letters and digits alone, without case, marks and ligatures; a
/// word that a line break cut in two is one. In scripts that put no blanks between words each sign is a word.
class WordReader
{
public:
    explicit WordReader(QStringView text, WordRule rule = WordRule::Place)
        : m_text(text)
        , m_rule(rule)
    {
    }
    /// Goes on to the next word; false at the end.
    bool next();
    [[nodiscard]] QStringView word() const { return m_word; } ///< until next() is called
    [[nodiscard]] Span span() const { return m_span; } ///< of the word as it is written

private:
    bool skipAddress();
    [[nodiscard]] qsizetype behindHyphen() const;

    QStringView m_text;
    WordRule m_rule;
    qsizetype m_at = 0;
    QString m_word = {};
    Span m_span = {};
};

} // namespace Rapporteur
