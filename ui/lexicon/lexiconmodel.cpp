// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/lexiconmodel.h"

#include <QHash>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct Label {
    QString operator()(const Topic &topic) const { return topic.name; }
    QString operator()(const Acronym &acronym) const { return acronym.shortForm + u" — "_s + acronym.longForm; }
    template<typename Entry> QString operator()(const Entry &entry) const { return keyOf(entry); }
};

QStandardItem *groupItem(const QString &words)
{
    auto *group = new QStandardItem(words);
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

} // namespace

LexiconModel::LexiconModel(QObject *parent)
    : QStandardItemModel(parent)
{
}

QString LexiconModel::kindName(EntryKind kind)
{
    const std::array names{tr("Topics"), tr("People"), tr("Organisations"), tr("Series"), tr("Acronyms"), tr("Milestones")};
    return names.at(size_t(kind));
}

QStandardItem *LexiconModel::itemOf(const LexiconEntry &entry, const LexiconDraft &draft) const
{
    const QString label = std::visit(Label{}, entry);
    auto *item = new QStandardItem(label);
    const auto state = draft.stateOf(kindOf(entry), keyOf(entry));
    item->setEditable(false);
    item->setData(int(kindOf(entry)), KindRole);
    item->setData(keyOf(entry), KeyRole);
    item->setData(int(state), StateRole);
    if (state != LexiconDraft::State::Shipped) {
        QFont strong;
        strong.setWeight(QFont::DemiBold);
        item->setFont(strong);
        const QString mark = state == LexiconDraft::State::Own ? tr("own") : tr("own, in place of the shipped one");
        item->setToolTip(u"%1 (%2)"_s.arg(label, mark));
        item->setData(u"%1, %2"_s.arg(label, mark), Qt::AccessibleTextRole);
    }
    return item;
}

void LexiconModel::addTopics(const LexiconDraft &draft, QStandardItem *group)
{
    QHash<QString, QStandardItem *> items;
    for (const Topic &topic : draft.lexicon().topics)
        items.insert(topic.id, itemOf(topic, draft));
    for (const Topic &topic : draft.lexicon().topics) {
        QStandardItem *item = items[topic.id];
        QStandardItem *parent = items.value(topic.parent, group);
        // A circle of parents would hang in the air.
        for (const QStandardItem *above = parent; above; above = above->parent())
            parent = above == item ? group : parent;
        parent->appendRow(item);
    }
}

void LexiconModel::addFound(const LexiconDraft &draft, const QList<FoundAcronym> &found)
{
    auto *group = groupItem(tr("Found in your reports"));
    for (const FoundAcronym &acronym : found) {
        if (entryOf(draft.lexicon(), EntryKind::Acronym, acronym.shortForm))
            continue;
        auto *item = itemOf(Acronym{acronym.shortForm, acronym.longForm}, draft);
        item->setData(acronym.longForm, IsFoundRole);
        item->setToolTip(tr("%1, in %Ln report(s)", nullptr, int(acronym.reports)).arg(acronym.longForm));
        group->appendRow(item);
    }
    if (group->rowCount() > 0)
        appendRow(group);
    else
        delete group;
}

void LexiconModel::show(const LexiconDraft &draft, const QList<FoundAcronym> &found)
{
    clear();
    QList<QStandardItem *> groups;
    for (int kind = 0; kind <= int(EntryKind::Milestone); ++kind)
        groups.append(groupItem(kindName(EntryKind(kind))));
    addTopics(draft, groups.first());
    for (const LexiconEntry &entry : entriesOf(draft.lexicon())) {
        if (kindOf(entry) != EntryKind::Topic)
            groups[qsizetype(kindOf(entry))]->appendRow(itemOf(entry, draft));
    }
    for (QStandardItem *group : std::as_const(groups))
        appendRow(group);
    addFound(draft, found);
}

QModelIndex LexiconModel::indexOf(EntryKind kind, const QString &key) const
{
    const QModelIndexList found = match(index(0, 0), KeyRole, key, -1, Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchCaseSensitive);
    for (const QModelIndex &one : found) {
        if (one.data(KindRole).toInt() == int(kind) && one.data(KeyRole).isValid())
            return one;
    }
    return {};
}

} // namespace Rapporteur
