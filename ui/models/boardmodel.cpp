// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/boardmodel.h"

#include "ui/models/annotationsmodel.h"
#include "ui/models/drops.h"
#include "ui/models/roles.h"

#include <QMimeData>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
const QString cardsType = u"application/x-rapporteur-cards"_s;
}

void BoardModel::set(const BoardSection &section, const QHash<qint64, Mark> &marks)
{
    QList<Card> cards;
    for (const BoardCard &card : section.cards) {
        if (const auto mark = marks.constFind(card.annotation); mark != marks.cend())
            cards.append({card.id, *mark});
    }
    m_section = section.id;
    if (std::ranges::equal(cards, m_cards, {}, &Card::id, &Card::id)) {
        m_cards = cards;
        if (!m_cards.isEmpty())
            emit dataChanged(index(0), index(int(m_cards.size()) - 1));
        return;
    }
    beginResetModel();
    m_cards = cards;
    endResetModel();
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Card &card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.mark.text;
    case Qt::AccessibleTextRole:
        return QStringList{card.mark.text, card.mark.note, card.mark.row.reportLabel}.join(u". "_s);
    case AnnotationsModel::MarkRole:
        return QVariant::fromValue(&card.mark);
    case CardRole:
        return card.id;
    case PlaceRole:
        return QVariant::fromValue(placeOf(card.mark.annotation()));
    case DropRole:
        return QVariant::fromValue(dropOf(card.mark.annotation()));
    default:
        return {};
    }
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList BoardModel::mimeTypes() const
{
    return {cardsType};
}

QMimeData *BoardModel::mimeData(const QModelIndexList &indexes) const
{
    QModelIndexList rows = indexes;
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QByteArrayList ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(QByteArray::number(row.data(CardRole).toLongLong()));
    auto *data = new QMimeData;
    data->setData(cardsType, ids.join(' '));
    return data;
}

bool BoardModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &)
{
    QList<qint64> cards;
    const QByteArrayList ids = data->data(cardsType).split(' ');
    for (const QByteArray &id : ids) {
        if (id.toLongLong() > 0)
            cards.append(id.toLongLong());
    }
    if (cards.isEmpty())
        return false;
    const auto before = row < 0 ? std::span(m_cards) : std::span(m_cards).first(size_t(std::min<qsizetype>(row, m_cards.size())));
    emit moveWanted(cards, int(std::ranges::count_if(before, [&](const Card &card) { return !cards.contains(card.id); })));
    return false; // the view must not remove the rows: the library answers
}

} // namespace Rapporteur
