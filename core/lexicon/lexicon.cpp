// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace Rapporteur {

const Topic *Lexicon::topic(const QString &id) const
{
    const auto found = std::ranges::find(topics, id, &Topic::id);
    return found == topics.end() ? nullptr : &*found;
}

QStringList Lexicon::predecessors(const QString &id) const
{
    QStringList all{id};
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Topic *one = topic(all[i]);
        for (const QString &earlier : one ? one->succeeds : QStringList()) {
            if (topic(earlier) && !all.contains(earlier))
                all.append(earlier);
        }
    }
    return all.sliced(1);
}

const Series *Lexicon::seriesNamed(const QString &name) const
{
    const auto found = std::ranges::find(series, name, &Series::name);
    return found == series.end() ? nullptr : &*found;
}

namespace {

template<typename Entry, typename Key> void lay(QList<Entry> &base, const QList<Entry> &own, Key Entry::*key)
{
    for (const Entry &entry : own) {
        const auto same = std::ranges::find(base, entry.*key, key);
        if (same == base.end())
            base.append(entry);
        else
            *same = entry;
    }
}

} // namespace

Lexicon merged(Lexicon base, const Lexicon &own)
{
    lay(base.topics, own.topics, &Topic::id);
    lay(base.people, own.people, &LexiconPerson::name);
    lay(base.organisations, own.organisations, &Organisation::name);
    lay(base.series, own.series, &Series::name);
    lay(base.milestones, own.milestones, &Milestone::title);
    lay(base.acronyms, own.acronyms, &Acronym::shortForm);
    return base;
}

} // namespace Rapporteur
