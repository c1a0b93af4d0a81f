// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/annotationsmodel.h"

#include "ui/models/drops.h"
#include "ui/models/roles.h"
#include "ui/shell/look.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Rapporteur {

/// Marks under one heading.
struct AnnotationsModel::Group {
    QString key;
    QString heading = {};
    QString color = {};
    int rank = 0; ///< groups of one rank stand by their names
    QList<int> marks = {};
};

namespace {

constexpr int last = std::numeric_limits<int>::max();
const QString orphans = u"\n"_s; // no topic, tag or name is called so

} // namespace

AnnotationsModel::AnnotationsModel(const Lexicon &lexicon, QObject *parent)
    : QAbstractListModel(parent)
    , m_lexicon(lexicon)
{
}

void AnnotationsModel::set(const QList<Mark> &marks, const QList<HighlightColor> &colors)
{
    const auto id = [](const Mark &mark) { return mark.annotation().id; };
    // Where the same marks stay no view needs to forget its place.
    const bool areSame = std::ranges::equal(marks, m_marks, {}, id, id);
    if (!areSame)
        beginResetModel();
    m_marks = marks;
    m_colors = colors;
    if (areSame) {
        arrange();
        return;
    }
    m_rows = rowsOf(groups());
    endResetModel();
}

void AnnotationsModel::setFilter(const MarkFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    arrange();
}

void AnnotationsModel::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    arrange();
}

QStringList AnnotationsModel::keysOf(const Mark &mark) const
{
    if (mark.isOrphaned())
        return {orphans};
    QStringList keys;
    switch (m_grouping) {
    case Grouping::Report:
        keys = {mark.annotation().report ? QString::number(mark.annotation().report) : QString()};
        break;
    case Grouping::Month:
        keys = {mark.row.date.toString(u"yyyy-MM"_s)};
        break;
    case Grouping::Topic:
        keys = mark.row.topics;
        break;
    case Grouping::Tag:
        keys = mark.annotation().tags;
        break;
    case Grouping::Colour:
        keys = {mark.annotation().color};
        break;
    case Grouping::Speaker:
        keys = {mark.row.speaker};
        break;
    case Grouping::None:
        break;
    }
    return keys.isEmpty() ? QStringList{QString()} : keys;
}

void AnnotationsModel::describe(Group &group, const Mark &first) const
{
    if (group.key == orphans) {
        group.heading = tr("Orphaned: their words are gone");
        group.rank = -1;
        return;
    }
    const bool isNone = group.key.isEmpty();
    group.heading = group.key;
    group.rank = isNone ? last : 0;
    switch (m_grouping) {
    case Grouping::Report:
        group.heading = isNone ? tr("Of no meeting") : first.row.date.isValid() ? first.row.reportLabel + u" · "_s + Look::date(first.row.date) : first.row.reportLabel;
        return;
    case Grouping::Month:
        group.heading = isNone ? tr("Without a date") : QLocale().toString(first.row.date, u"MMMM yyyy"_s);
        return;
    case Grouping::Topic: {
        const auto topic = std::ranges::find(m_lexicon.topics, group.key, &Topic::id);
        const bool isKnown = topic != m_lexicon.topics.end();
        group.rank = isNone ? last : int(topic - m_lexicon.topics.begin()); // unknown ones behind the others
        group.heading = isNone ? tr("No topic") : isKnown ? topic->name : group.key;
        group.color = isKnown ? topic->colour : QString();
        return;
    }
    case Grouping::Tag:
        group.heading = isNone ? tr("No tag") : u'#' + group.key;
        break;
    case Grouping::Colour: {
        const auto color = std::ranges::find(m_colors, group.key, &HighlightColor::color);
        group.heading = isNone ? tr("No colour") : nameOf(color == m_colors.end() ? HighlightColor{.color = group.key} : *color);
        group.rank = isNone ? last : int(color - m_colors.begin());
        group.color = group.key;
        return;
    }
    case Grouping::Speaker:
        group.heading = isNone ? tr("Nobody is credited") : group.key;
        break;
    case Grouping::None:
        group.heading.clear();
        break;
    }
}

QList<AnnotationsModel::Group> AnnotationsModel::groups()
{
    QList<Group> groups;
    QHash<QString, qsizetype> places;
    m_listed = 0;
    for (int i = 0; i < m_marks.size(); ++i) {
        const Mark &mark = m_marks.at(i);
        if (!admits(m_filter, mark))
            continue;
        ++m_listed;
        const QStringList keys = keysOf(mark);
        for (const QString &key : keys) {
            auto place = places.constFind(key);
            if (place == places.cend()) {
                place = places.insert(key, groups.size());
                groups.append({.key = key});
                describe(groups.last(), mark);
            }
            groups[*place].marks.append(i);
        }
    }
    // Reports and months stand in the order of the marks.
    const bool isOrdered = m_grouping == Grouping::Report || m_grouping == Grouping::Month;
    std::ranges::stable_sort(groups, [&](const Group &a, const Group &b) {
        return a.rank != b.rank ? a.rank < b.rank : !isOrdered && a.heading.localeAwareCompare(b.heading) < 0;
    });
    return groups;
}

QList<AnnotationsModel::Row> AnnotationsModel::rowsOf(const QList<Group> &groups)
{
    QList<Row> rows;
    for (const Group &group : groups) {
        if (!group.heading.isEmpty())
            rows.append({.heading = group.heading, .count = int(group.marks.size()), .color = group.color});
        for (const int mark : group.marks)
            rows.append({.mark = mark});
    }
    return rows;
}

void AnnotationsModel::arrange()
{
    const QList<Row> rows = rowsOf(groups());
    if (rows == m_rows) {
        if (!rows.isEmpty())
            emit dataChanged(index(0), index(int(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int AnnotationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AnnotationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (row.mark < 0) {
        if (role == Qt::DisplayRole)
            return row.heading;
        if (role == CountRole)
            return row.count;
        return role == Qt::DecorationRole && !row.color.isEmpty() ? QVariant(QColor(row.color)) : QVariant();
    }
    const Mark &mark = m_marks.at(row.mark);
    switch (role) {
    case Qt::DisplayRole:
        return mark.text;
    case Qt::AccessibleTextRole:
        return QStringList{mark.text, mark.note, mark.row.reportLabel, mark.annotation().tags.join(u", "_s)}.join(u". "_s);
    case MarkRole:
        return QVariant::fromValue(&mark);
    case PlaceRole:
        return QVariant::fromValue(placeOf(mark.annotation()));
    case DropRole:
        return QVariant::fromValue(dropOf(mark.annotation()));
    default:
        return {};
    }
}

Qt::ItemFlags AnnotationsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows.at(index.row()).mark < 0)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace Rapporteur
