// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/facetsmodel.h"

#include <QHash>
#include <QMap>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

struct FacetsModel::Node {
    Kind kind = Kind::Value;
    MarkFacet facet = MarkFacet::Trait;
    QString key = {};
    QString label = {};
    int count = 0;
    QString color = {};
    Node *parent = nullptr;
    int row = 0;
    Nodes children = {};

    /// Whether both have the same rows, whatever the counts.
    [[nodiscard]] bool isLike(const Node &other) const
    {
        return kind == other.kind && facet == other.facet && key == other.key
            && std::ranges::equal(children, other.children, [](const auto &a, const auto &b) { return a->isLike(*b); });
    }
    void takeCounts(const Node &other)
    {
        count = other.count;
        label = other.label;
        color = other.color;
        for (size_t i = 0; i < children.size(); ++i)
            children[i]->takeCounts(*other.children[i]);
    }
};

namespace {

const QString tagType = u"application/x-rapporteur-tag"_s;

/// Every value of the library with the count of those marks that nothing else keeps from being listed.
QMap<QString, int> countsOf(const QList<Mark> &marks, const QList<unsigned> &barriers, MarkFacet facet)
{
    QHash<QString, int> counts;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const int one = (barriers.at(i) & ~barrierOf(facet)) == 0 ? 1 : 0;
        const QStringList values = valuesOf(marks.at(i), facet);
        for (const QString &value : values)
            counts[value] += one;
    }
    QMap<QString, int> sorted;
    for (const auto &[value, count] : std::as_const(counts).asKeyValueRange())
        sorted.insert(value, count);
    return sorted;
}

} // namespace

FacetsModel::FacetsModel(const Lexicon &lexicon, QObject *parent)
    : QAbstractItemModel(parent)
    , m_lexicon(lexicon)
    , m_root(std::make_unique<Node>())
{
}

FacetsModel::~FacetsModel() = default;

FacetsModel::Node *FacetsModel::add(Node &parent, Node node)
{
    node.parent = &parent;
    node.row = int(parent.children.size());
    parent.children.push_back(std::make_unique<Node>(std::move(node)));
    return parent.children.back().get();
}

void FacetsModel::fillTraits(Node &root)
{
    MarkFilter alone{.record = m_filter.record};
    add(root, {.kind = Kind::All, .label = tr("All marks"), .count = int(std::ranges::count_if(m_marks, [&](const Mark &mark) { return admits(alone, mark); }))});
    const std::pair<MarkTrait, QString> traits[]{{MarkTrait::Starred, tr("Starred")}, {MarkTrait::Noted, tr("With a note")}, {MarkTrait::Private, tr("Private")},
        {MarkTrait::Moved, tr("Moved or changed")}, {MarkTrait::Orphaned, tr("Orphaned")}};
    for (const auto &[trait, label] : traits) {
        int all = 0;
        int count = 0;
        for (qsizetype i = 0; i < m_marks.size(); ++i) {
            if (traitsOf(m_marks.at(i)).testFlag(trait)) {
                ++all;
                count += (m_barriers.at(i) & ~barrierOf(MarkFacet::Trait)) == 0 ? 1 : 0;
            }
        }
        if (all > 0 || m_filter.traits.testFlag(trait))
            add(root, {.facet = MarkFacet::Trait, .key = keyOf(trait), .label = label, .count = count});
    }
}

void FacetsModel::fillColours(Node &root)
{
    const QMap<QString, int> counts = countsOf(m_marks, m_barriers, MarkFacet::Colour);
    Node *section = add(root, {.kind = Kind::Section, .facet = MarkFacet::Colour, .label = tr("Colours")});
    QStringList known;
    for (const HighlightColor &color : std::as_const(m_colors)) {
        known.append(color.color);
        add(*section, {.facet = MarkFacet::Colour, .key = color.color, .label = nameOf(color), .count = counts.value(color.color), .color = color.color});
    }
    for (const auto &[color, count] : counts.asKeyValueRange()) {
        if (known.contains(color))
            continue;
        const QString label = color.isEmpty() ? tr("No colour") : nameOf({.color = color});
        add(*section, {.facet = MarkFacet::Colour, .key = color, .label = label, .count = count, .color = color});
    }
    add(*section, {.kind = Kind::NameColours, .facet = MarkFacet::Colour, .label = tr("Name the colours…")});
}

void FacetsModel::fillTags(Node &root)
{
    const QMap<QString, int> counts = countsOf(m_marks, m_barriers, MarkFacet::Tag);
    m_tags = counts.keys();
    m_tags.removeAll(QString());
    if (m_tags.isEmpty())
        return;
    Node *section = add(root, {.kind = Kind::Section, .facet = MarkFacet::Tag, .label = tr("Tags")});
    QMap<QString, Node *> nodes;
    // By parts and not by letters, so that "a b" does not come between "a" and "a/b".
    QStringList tags = m_tags;
    std::ranges::sort(tags, [](const QString &a, const QString &b) { return a.split(u'/') < b.split(u'/'); });
    for (const QString &tag : std::as_const(tags)) {
        const qsizetype slash = tag.lastIndexOf(u'/');
        Node *parent = slash < 0 ? section : nodes.value(tag.left(slash), section);
        nodes[tag] = add(*parent, {.kind = Kind::Tag, .facet = MarkFacet::Tag, .key = tag, .label = tag.mid(slash + 1), .count = counts.value(tag)});
    }
    if (counts.contains(QString()))
        add(*section, {.facet = MarkFacet::Tag, .label = tr("No tag"), .count = counts.value(QString())});
}

void FacetsModel::fillNamed(Node &root, MarkFacet facet, const QString &title)
{
    QMap<QString, int> counts = countsOf(m_marks, m_barriers, facet);
    counts.remove(QString());
    if (counts.isEmpty())
        return;
    Node *section = add(root, {.kind = Kind::Section, .facet = facet, .label = title});
    QList<std::pair<QString, int>> values;
    for (const auto &[key, count] : counts.asKeyValueRange())
        values.append({key, count});
    std::ranges::sort(values, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[key, count] : std::as_const(values)) {
        const Topic *topic = facet == MarkFacet::Topic ? m_lexicon.topic(key) : nullptr;
        add(*section, {.facet = facet, .key = key, .label = key, .count = count, .color = topic ? topic->colour : QString()});
    }
}

void FacetsModel::set(const QList<Mark> &marks, const QList<HighlightColor> &colors, const MarkFilter &filter)
{
    m_marks = marks;
    m_colors = colors;
    m_filter = filter;
    m_barriers.clear();
    for (const Mark &mark : marks)
        m_barriers.append(barriersOf(filter, mark));
    auto root = std::make_unique<Node>();
    fillTraits(*root);
    fillColours(*root);
    fillTags(*root);
    fillNamed(*root, MarkFacet::Topic, tr("Topics"));
    fillNamed(*root, MarkFacet::Speaker, tr("Speakers"));
    if (!m_root->isLike(*root)) {
        beginResetModel();
        m_root = std::move(root);
        endResetModel();
        return;
    }
    m_root->takeCounts(*root);
    const auto changed = [this](const auto &self, const QModelIndex &parent) -> void {
        if (const int count = rowCount(parent))
            emit dataChanged(index(0, 0, parent), index(count - 1, 0, parent));
        for (int row = 0; row < rowCount(parent); ++row)
            self(self, index(row, 0, parent));
    };
    changed(changed, {});
}

const FacetsModel::Node *FacetsModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

MarkFilter FacetsModel::toggled(const QModelIndex &index) const
{
    const Node *chosen = node(index);
    if (chosen->kind == Kind::All)
        return {.record = m_filter.record};
    MarkFilter filter = m_filter;
    if (index.isValid() && (chosen->kind == Kind::Value || chosen->kind == Kind::Tag))
        filter.toggle(chosen->facet, chosen->key);
    return filter;
}

QString FacetsModel::tag(const QModelIndex &index) const
{
    const Node *chosen = node(index);
    return chosen->kind == Kind::Tag ? chosen->key : QString();
}

int FacetsModel::bearers(const QString &tag) const
{
    return int(std::ranges::count_if(m_marks, [&](const Mark &mark) { return valuesOf(mark, MarkFacet::Tag).contains(tag); }));
}

QModelIndex FacetsModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, node(parent)->children.at(size_t(row)).get()) : QModelIndex();
}

QModelIndex FacetsModel::parent(const QModelIndex &index) const
{
    const Node *above = index.isValid() ? node(index)->parent : nullptr;
    return above && above != m_root.get() ? createIndex(above->row, 0, above) : QModelIndex();
}

int FacetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent)->children.size());
}

int FacetsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FacetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &row = *node(index);
    const bool isChosen = row.kind == Kind::All ? m_filter.isEmpty() : (row.kind == Kind::Value || row.kind == Kind::Tag) && m_filter.holds(row.facet, row.key);
    switch (role) {
    case Qt::DisplayRole:
        return row.label;
    case Qt::EditRole:
        return row.kind == Kind::Tag ? row.key : QString();
    case Qt::ToolTipRole:
        return row.kind == Kind::Tag ? tr("%1\nF2 renames it, Del takes it off every mark; drag it onto another to put it below that one.").arg(row.key) : QString();
    case Qt::AccessibleTextRole:
        return row.kind == Kind::Section || row.kind == Kind::NameColours ? row.label : tr("%1, %Ln mark(s)", nullptr, row.count).arg(row.label);
    case Qt::AccessibleDescriptionRole:
        return isChosen ? tr("chosen") : QString();
    case Qt::DecorationRole:
        return row.color.isEmpty() ? QVariant() : QColor(row.color);
    case KindRole:
        return QVariant::fromValue(row.kind);
    case CountRole:
        return row.count;
    case ChosenRole:
        return isChosen;
    default:
        return {};
    }
}

bool FacetsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString to = cleanTag(value.toString());
    if (role != Qt::EditRole || tag(index).isEmpty() || to.isEmpty() || to == tag(index))
        return false;
    emit renameWanted(tag(index), to);
    return true;
}

Qt::ItemFlags FacetsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Node &row = *node(index);
    if (row.kind == Kind::Section) // a tag dropped on the heading has none above it any more
        return row.facet == MarkFacet::Tag ? Qt::ItemIsEnabled | Qt::ItemIsDropEnabled : Qt::ItemFlags(Qt::ItemIsEnabled);
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return row.kind == Kind::Tag ? flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled : flags;
}

QStringList FacetsModel::mimeTypes() const
{
    return {tagType};
}

QMimeData *FacetsModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(tagType, tag(indexes.first()).toUtf8());
    return data;
}

bool FacetsModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent)
{
    const QString moved = QString::fromUtf8(data->data(tagType));
    const QString above = tag(parent);
    if (moved.isEmpty() || above == moved || above.startsWith(moved + u'/'))
        return false;
    const QString to = cleanTag(above + u'/' + moved.section(u'/', -1));
    if (to != moved)
        emit renameWanted(moved, to);
    return false; // the view must not remove the row: the library answers
}

} // namespace Rapporteur
