// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/lexicon/matcher.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace Rapporteur {

/// A lexicon's words in the forms that the parser asks for, made once for all the reports of an import.
struct LexiconWords {
    struct SeriesName {
        QString plain; ///< as plainWords() gives it, between spaces
        QString series; ///< the name that the series goes by
    };

    explicit LexiconWords(const Lexicon &lexicon);

    TopicTagger tagger;
    QSet<QString> bodies; ///< organisations and topics in lower case: they speak in no one's name
    QSet<QString> firstNames; ///< of nicknames, in lower case
    QHash<QString, QString> nicknames; ///< plainWords() of it -> the person's name
    QList<SeriesName> seriesNames; ///< longest first, so that the first that fits is the most exact
};

/// The words of a lexicon; the same ones again while the lexicon stays the same. May be called from any thread.
[[nodiscard]] std::shared_ptr<const LexiconWords> wordsOf(const Lexicon &lexicon);

} // namespace Rapporteur
