// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actionsdelegate.h"

#include "ui/models/actionsmodel.h"
#include "ui/shell/look.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int above = 9;
constexpr int side = 8;
constexpr int wordsSize = 15;
constexpr int flags = int(Qt::TextWordWrap) | int(Qt::AlignTop);
} // namespace

ActionsDelegate::ActionsDelegate(QTreeView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

QFont ActionsDelegate::fontOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    switch (index.column()) {
    case ActionsModel::Who:
        return Look::strong(option.font);
    case ActionsModel::What:
        return Look::reading(wordsSize);
    default:
        return Look::caption(option.font);
    }
}

QSize ActionsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(ActionsModel::IsGroupRole).toBool())
        return {100, option.fontMetrics.height() + Look::gapHuge + Look::gapSmall};
    const int width = m_view->header()->sectionSize(index.column()) - 2 * side;
    const QRect words = QFontMetrics(fontOf(option, index))
                            .boundingRect(QRect(0, 0, qMax(40, width), 100000), flags, index.data().toString());
    return {width, words.height() + 2 * above};
}

void ActionsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    painter->save();
    if (index.data(ActionsModel::IsGroupRole).toBool()) {
        painter->setFont(Look::strong(option.font));
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(option.rect.adjusted(side, 0, -side, -Look::gapSmall), int(Qt::AlignBottom | Qt::AlignLeading), index.data().toString());
        painter->restore();
        return;
    }
    QColor fill = option.state & QStyle::State_Selected ? Look::accent(palette) : Look::hover(palette);
    if (option.state & QStyle::State_Selected)
        fill.setAlphaF(0.10f);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option.rect, fill);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), Look::separator(palette));
    const bool isPale = (index.column() == ActionsModel::Who && index.data() == ActionsModel::tr("nobody named"))
        || index.column() == ActionsModel::Said;
    painter->setPen(isPale ? Look::dim(palette) : palette.color(QPalette::Text));
    if (index.column() == ActionsModel::Due && index.data(ActionsModel::OverdueRole).toBool())
        painter->setPen(Look::doubt(palette));
    QFont font = fontOf(option, index);
    if (isPale)
        font.setWeight(QFont::Normal);
    painter->setFont(font);
    // The first lines of all columns stand on one line, whatever their size.
    const int base = QFontMetrics(Look::reading(wordsSize)).ascent() - QFontMetrics(font).ascent();
    painter->drawText(option.rect.adjusted(side, above + qMax(0, base), -side, 0), flags | int(Qt::AlignLeading), index.data().toString());
    painter->restore();
}

} // namespace Rapporteur
