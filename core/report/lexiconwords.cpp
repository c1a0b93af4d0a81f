// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/lexiconwords.h"

#include "core/report/outline.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace Rapporteur {

LexiconWords::LexiconWords(const Lexicon &lexicon)
    : tagger(lexicon)
{
    for (const Organisation &organisation : lexicon.organisations) {
        bodies.insert(organisation.name.toLower());
        for (const QString &alias : organisation.aliases)
            bodies.insert(alias.toLower());
    }
    for (const Topic &topic : lexicon.topics) {
        for (const QString &alias : topic.aliases)
            bodies.insert(alias.toLower());
    }
    for (const LexiconPerson &person : lexicon.people) {
        for (const QString &alias : person.aliases) {
            nicknames.insert(plainWords(alias), person.name);
            firstNames.insert(alias.section(u' ', 0, 0).toLower());
        }
    }
    for (const Series &series : lexicon.series) {
        for (const QString &alias : QStringList{series.name} + series.aliases)
            seriesNames.append({u' ' + plainWords(alias) + u' ', series.name});
    }
    std::ranges::stable_sort(seriesNames, std::greater(), [](const SeriesName &name) { return name.plain.size(); });
}

std::shared_ptr<const LexiconWords> wordsOf(const Lexicon &lexicon)
{
    static std::mutex mutex;
    static Lexicon known;
    static std::shared_ptr<const LexiconWords> words;
    const std::lock_guard lock(mutex);
    if (!words || known != lexicon) { // lists that share their data compare in no time
        known = lexicon;
        words = std::make_shared<const LexiconWords>(lexicon);
    }
    return words;
}

} // namespace Rapporteur
