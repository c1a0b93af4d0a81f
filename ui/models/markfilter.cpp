// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/markfilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

bool admitsRecord(const Filter &filter, const AnnotationRow &row)
{
    const auto shares = [&] { return std::ranges::any_of(row.topics, [&](const QString &topic) { return filter.topics.contains(topic); }); };
    return (filter.topics.isEmpty() || shares()) && (filter.people.isEmpty() || filter.people.contains(row.person))
        && (filter.series.isEmpty() || filter.series == row.series) && (!filter.from.isValid() || row.date >= filter.from)
        && (!filter.to.isValid() || (row.date.isValid() && row.date <= filter.to));
}

bool admitsFacet(const MarkFilter &filter, const Mark &mark, MarkFacet facet)
{
    if (facet == MarkFacet::Trait)
        return (traitsOf(mark) & filter.traits) == filter.traits;
    const QStringList &wanted = filter.list(facet);
    if (wanted.isEmpty())
        return true;
    switch (facet) {
    case MarkFacet::Colour:
        return wanted.contains(mark.annotation().color);
    case MarkFacet::Tag:
        if (mark.tags.isEmpty())
            return wanted.contains(QString());
        return std::ranges::any_of(mark.tags, [&](const QString &tag) { return wanted.contains(tag); });
    case MarkFacet::Topic:
        return std::ranges::any_of(mark.row.topics, [&](const QString &topic) { return wanted.contains(topic); });
    default:
        return wanted.contains(mark.row.speaker);
    }
}

} // namespace

MarkTraits traitsOf(const Mark &mark)
{
    MarkTraits traits;
    traits.setFlag(MarkTrait::Starred, mark.annotation().starred);
    traits.setFlag(MarkTrait::Noted, !mark.annotation().note.isEmpty());
    traits.setFlag(MarkTrait::Private, mark.annotation().isPrivate);
    traits.setFlag(MarkTrait::Moved, mark.hasMoved());
    traits.setFlag(MarkTrait::Orphaned, mark.isOrphaned());
    return traits;
}

QString keyOf(MarkTrait trait)
{
    return QString::number(int(trait));
}

QStringList &MarkFilter::list(MarkFacet facet)
{
    switch (facet) {
    case MarkFacet::Colour:
        return colors;
    case MarkFacet::Tag:
        return tags;
    case MarkFacet::Topic:
        return topics;
    default:
        return speakers;
    }
}

bool MarkFilter::holds(MarkFacet facet, const QString &key) const
{
    return facet == MarkFacet::Trait ? traits.testFlag(MarkTrait(key.toInt())) : list(facet).contains(key);
}

void MarkFilter::toggle(MarkFacet facet, const QString &key)
{
    if (facet == MarkFacet::Trait)
        traits ^= MarkTrait(key.toInt());
    else if (!list(facet).removeAll(key))
        list(facet).append(key);
}

bool MarkFilter::isEmpty() const
{
    return *this == MarkFilter{.record = record};
}

QStringList valuesOf(const Mark &mark, MarkFacet facet)
{
    QStringList values;
    switch (facet) {
    case MarkFacet::Trait:
        break;
    case MarkFacet::Colour:
        return {mark.annotation().color};
    case MarkFacet::Tag:
        values = mark.tags;
        break;
    case MarkFacet::Topic:
        values = mark.row.topics;
        break;
    case MarkFacet::Speaker:
        return {mark.row.speaker};
    }
    return values.isEmpty() ? QStringList{QString()} : values;
}

MarkFilter withoutVanished(MarkFilter filter, const QList<Mark> &marks)
{
    for (const MarkFacet facet : {MarkFacet::Colour, MarkFacet::Tag, MarkFacet::Topic, MarkFacet::Speaker}) {
        filter.list(facet).removeIf([&](const QString &key) {
            return std::ranges::none_of(marks, [&](const Mark &mark) { return valuesOf(mark, facet).contains(key); });
        });
    }
    return filter;
}

unsigned barriersOf(const MarkFilter &filter, const Mark &mark)
{
    unsigned barriers = 0;
    for (const MarkFacet facet : {MarkFacet::Trait, MarkFacet::Colour, MarkFacet::Tag, MarkFacet::Topic, MarkFacet::Speaker})
        barriers |= admitsFacet(filter, mark, facet) ? 0 : barrierOf(facet);
    const auto words = QStringView(filter.words).split(u' ', Qt::SkipEmptyParts);
    const bool hasWords = std::ranges::all_of(words, [&](QStringView word) { return mark.words.contains(word); });
    return hasWords && admitsRecord(filter.record, mark.row) ? barriers : barriers | barrierOf(MarkFacet::Speaker) << 1U;
}

bool admits(const MarkFilter &filter, const Mark &mark)
{
    return barriersOf(filter, mark) == 0;
}

} // namespace Rapporteur
