// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/mergeoutcome.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct OutcomeText {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

bool isAnnotation(const MergeItem &item)
{
    return item.table == "annotations"_L1;
}

/// What only holds up a draft, and is not told of.
bool isSilent(const MergeItem &item)
{
    return item.table == "citation_keys"_L1 || item.table == "cited_passages"_L1;
}

/// Rather than belonging to an annotation or a draft, or being a colour.
bool standsAlone(const MergeItem &item)
{
    return ownersOf(item).isEmpty() && item.table != "highlight_colors"_L1 && !isSilent(item);
}

/// What an item says, in a line.
QString describe(const MergeItem &item)
{
    const auto text = [&](QLatin1StringView column) { return item.row.value(column).toString().simplified(); };
    if (isAnnotation(item)) {
        const QString words = text("quote"_L1).isEmpty() ? text("subject"_L1) : u'“' + text("quote"_L1).left(80) + u'”';
        const QString note = text("note"_L1).left(120);
        return QStringList{words, note}.join(words.isEmpty() || note.isEmpty() ? QString() : u": "_s);
    }
    if (item.table == "drafts"_L1)
        return OutcomeText::tr("The draft “%1”").arg(text("title"_L1));
    if (item.table == "draft_snapshots"_L1)
        return OutcomeText::tr("A snapshot of a draft");
    if (item.table == "annotation_tags"_L1)
        return OutcomeText::tr("Tag “%1”").arg(text("tag"_L1));
    if (item.table == "annotation_links"_L1)
        return OutcomeText::tr("A link between two annotations");
    if (item.table == "highlight_colors"_L1)
        return OutcomeText::tr("The colour %1 means “%2”").arg(text("color"_L1), text("meaning"_L1));
    if (item.table == "person_answers"_L1)
        return text("name"_L1) + u" – "_s + (text("other"_L1).isEmpty() ? text("kind"_L1) : text("other"_L1));
    if (item.table == "text_corrections"_L1)
        return OutcomeText::tr("“%1” corrected to “%2”").arg(text("words"_L1), text("replacement"_L1));
    return (item.table == "fact_corrections"_L1 ? text("fact"_L1) : text("words"_L1)) + u": "_s + text("value"_L1);
}

/// Works out an outcome; one object, one merge.
class Settling
{
public:
    Settling(MergeState ours, MergeState theirs)
        : m_ours(std::move(ours))
        , m_theirs(std::move(theirs))
    {
    }

    MergeOutcome run(bool withPrivate)
    {
        if (!withPrivate)
            leavePrivate();
        keepLosers();
        const auto all = m_ours.items.keys() + m_theirs.items.keys();
        const QSet<QString> keys(all.begin(), all.end());
        QStringList order = keys.values();
        std::ranges::sort(order, {}, [](const QString &key) { return std::pair(!key.startsWith("annotations["_L1) && !key.startsWith("drafts["_L1), key); });
        for (const QString &key : std::as_const(order))
            take(key);
        return std::move(m_outcome);
    }

private:
    void leavePrivate();
    void keepLosers();
    void keep(const MergeItem &lost, MergeState &loser);
    void take(const QString &key);
    void put(const MergeItem &item, std::optional<MergeGroup> group, const QString &detail = {});
    [[nodiscard]] bool isTold(const MergeItem &item) const;
    [[nodiscard]] bool hasItsOwners(const MergeItem &item) const;

    MergeState m_ours;
    MergeState m_theirs;
    MergeOutcome m_outcome;
    QSet<QString> m_new; ///< keys of annotations and drafts that come
    QSet<QString> m_gone; ///< keys of those that will not be there
};

/// Private ones of the other library that ours never had.
void Settling::leavePrivate()
{
    m_theirs.items.removeIf([&](const auto &entry) {
        const bool leaves = isAnnotation(entry.value()) && entry.value().row.value("private"_L1).toInt() != 0 && !m_ours.items.contains(entry.key())
            && !m_ours.past.contains(entry.key());
        m_outcome.privateLeft += leaves;
        return leaves;
    });
}

/// The losing side of each conflict is as though that library had it beside the other all along.
void Settling::keepLosers()
{
    const QStringList keys = m_ours.items.keys();
    for (const QString &key : keys) {
        const MergeVerdict verdict = settle(m_ours.side(key), m_theirs.side(key));
        if (verdict == MergeVerdict::OursWins)
            keep(m_theirs.items.value(key), m_theirs);
        else if (verdict == MergeVerdict::TheirsWins)
            keep(m_ours.items.value(key), m_ours);
    }
}

void Settling::keep(const MergeItem &lost, MergeState &loser)
{
    const QList<MergeItem> kept = keptBeside(lost, loser);
    for (const MergeItem &item : kept) {
        const QString key = keyOf(item);
        if (!loser.items.contains(key) && !loser.dropped.contains(key))
            loser.items.insert(key, item);
        loser.past[key].insert(item.value);
    }
}

bool Settling::hasItsOwners(const MergeItem &item) const
{
    return std::ranges::all_of(ownersOf(item), [&](const QString &key) {
        return !m_gone.contains(key) && (m_ours.items.contains(key) || m_theirs.items.contains(key));
    });
}

/// The tags of an annotation that comes are told with it, and the snapshots of a draft.
bool Settling::isTold(const MergeItem &item) const
{
    const bool comesAlong = item.table != "annotation_links"_L1 && std::ranges::any_of(ownersOf(item), [&](const QString &key) { return m_new.contains(key); });
    return item.isStored && !comesAlong && !isSilent(item);
}

void Settling::put(const MergeItem &item, std::optional<MergeGroup> group, const QString &detail)
{
    m_outcome.puts.append(item);
    if (group)
        m_outcome.lines.append({*group, describe(item), detail});
}

void Settling::take(const QString &key)
{
    const MergeItem ours = m_ours.items.value(key);
    const MergeItem theirs = m_theirs.items.value(key);
    const bool here = m_ours.items.contains(key);
    if (!hasItsOwners(here ? ours : theirs))
        return;
    switch (settle(m_ours.side(key), m_theirs.side(key))) {
    case MergeVerdict::Same:
        if (!ours.isStored)
            put(ours, {});
        else if (((isAnnotation(ours) || ours.table == "drafts"_L1) && theirs.at > ours.at) || (ours.table == "annotation_links"_L1 && theirs.row.value("uid"_L1).toString() < ours.row.value("uid"_L1).toString()))
            put(theirs, {}); // so that both libraries agree in this too
        m_outcome.same += ours.isStored && theirs.isStored && standsAlone(ours);
        break;
    case MergeVerdict::OnlyOurs:
        if (!ours.isStored)
            put(ours, {});
        break;
    case MergeVerdict::OnlyTheirs:
        m_new.insert(key);
        put(theirs, isTold(theirs) ? std::optional(MergeGroup::Added) : std::nullopt);
        break;
    case MergeVerdict::TheirsIsNewer:
        put(theirs, MergeGroup::Updated);
        break;
    case MergeVerdict::OursWins:
    case MergeVerdict::TheirsWins: {
        const bool theirsWins = settle(m_ours.side(key), m_theirs.side(key)) == MergeVerdict::TheirsWins;
        MergeItem both = theirsWins ? theirs : ours;
        if (both.table == "highlight_colors"_L1) {
            both.row.insert(u"meaning"_s, bothMeanings(ours.row.value("meaning"_L1).toString(), theirs.row.value("meaning"_L1).toString()));
            if (both.row.value("meaning"_L1) != ours.row.value("meaning"_L1))
                put(both, MergeGroup::Updated);
            break;
        }
        const QList<MergeItem> kept = keptBeside(theirsWins ? ours : theirs, theirsWins ? m_ours : m_theirs);
        const QString copy = keyOf(kept.first());
        const bool isKnown = m_ours.dropped.contains(copy) || (m_ours.items.contains(copy) && m_ours.items.value(copy).isStored);
        if (theirsWins)
            put(theirs, MergeGroup::Conflict, describe(ours));
        else if (!isKnown)
            m_outcome.lines.append({MergeGroup::Conflict, describe(ours), describe(theirs)});
        break;
    }
    case MergeVerdict::RemovedThere:
        m_outcome.removals.append(ours);
        m_outcome.lines.append({MergeGroup::Removed, describe(ours)});
        m_gone.insert(key);
        break;
    case MergeVerdict::RemovedHere:
        m_gone.insert(key);
        break;
    case MergeVerdict::OursIsNewer:
        break;
    }
}

} // namespace

MergeOutcome outcomeOf(MergeState ours, MergeState theirs, bool withPrivate)
{
    return Settling(std::move(ours), std::move(theirs)).run(withPrivate);
}

} // namespace Rapporteur
