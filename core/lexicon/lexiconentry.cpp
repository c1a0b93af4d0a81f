// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexiconentry.h"

#include <algorithm>

namespace Rapporteur {

namespace {

struct Key {
    QString operator()(const Topic &topic) const { return topic.id; }
    QString operator()(const LexiconPerson &person) const { return person.name; }
    QString operator()(const Organisation &organisation) const { return organisation.name; }
    QString operator()(const Series &series) const { return series.name; }
    QString operator()(const Acronym &acronym) const { return acronym.shortForm; }
    QString operator()(const Milestone &milestone) const { return milestone.title; }
};

} // namespace

QString keyOf(const LexiconEntry &entry)
{
    return std::visit(Key{}, entry);
}

QList<LexiconEntry> entriesOf(const Lexicon &lexicon)
{
    QList<LexiconEntry> all;
    const auto take = [&](const auto &entries) {
        for (const auto &entry : entries)
            all.append(entry);
    };
    take(lexicon.topics);
    take(lexicon.people);
    take(lexicon.organisations);
    take(lexicon.series);
    take(lexicon.acronyms);
    take(lexicon.milestones);
    return all;
}

std::optional<LexiconEntry> entryOf(const Lexicon &lexicon, EntryKind kind, const QString &key)
{
    const QList<LexiconEntry> all = entriesOf(lexicon);
    const auto found = std::ranges::find_if(all, [&](const LexiconEntry &entry) { return kindOf(entry) == kind && keyOf(entry) == key; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace Rapporteur
