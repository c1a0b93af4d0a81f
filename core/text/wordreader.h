// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QString>

namespace Rapporteur {

enum class Addresses {
    Read, ///< addresses of the web are words like others
    LeftOut, ///< some formats show them and some do not
};

/// Reads a text word by word, as words are compared between formats: letters and digits alone, without case, marks, ligatures
/// and hyphens; a word that a line break cut in two is one. In scripts that put no blanks between words each sign is a word.
class WordReader
{
public:
    explicit WordReader(QStringView text, Addresses addresses = Addresses::Read)
        : m_text(text)
        , m_addresses(addresses)
    {
    }
    /// Goes on to the next word; false at the end.
    bool next();
    [[nodiscard]] QStringView word() const { return m_word; } ///< until next() is called
    [[nodiscard]] Span span() const { return m_span; } ///< of the word as it is written

private:
    bool skipAddress();

    QStringView m_text;
    Addresses m_addresses;
    qsizetype m_at = 0;
    QString m_word = {};
    Span m_span = {};
};

} // namespace Rapporteur
