// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/draftdelegate.h"

#include "core/library/draft.h"
#include "ui/models/draftsmodel.h"
#include "ui/shell/look.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int dot = 8;
}

QSize DraftDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isFolder = index.data(DraftsModel::DraftRole).toLongLong() == 0;
    const int caption = QFontMetrics(Look::caption(option.font)).height();
    return {120, isFolder ? caption + Look::gapLarge : option.fontMetrics.height() + caption + Look::gap + 2};
}

void DraftDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QFont caption = Look::caption(option.font);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(DraftsModel::DraftRole).toLongLong() == 0) {
        painter->setFont(Look::strong(caption));
        painter->setPen(Look::dim(palette));
        painter->drawText(option.rect.adjusted(Look::gapSmall, Look::gapSmall, -Look::gapSmall, 0), Qt::AlignVCenter,
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideMiddle, option.rect.width() - 2 * Look::gapSmall));
        painter->restore();
        return;
    }
    const bool isChosen = option.state & QStyle::State_Selected;
    if (isChosen || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChosen ? palette.color(QPalette::Highlight) : Look::hover(palette));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 6, 6);
    }
    const QColor ink = palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    QColor dim = isChosen ? ink : Look::dim(palette);
    dim.setAlphaF(isChosen ? 0.8f : dim.alphaF());
    const QRect inner = option.rect.adjusted(Look::gapSmall, 6, -Look::gapSmall, -6);
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(inner, Qt::AlignTop, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
    const auto state = DraftState(index.data(DraftsModel::StateRole).toInt());
    QString words = Look::date(index.data(DraftsModel::ChangedRole).toDateTime().toLocalTime().date());
    int left = 0;
    if (state != DraftState::Draft) { // a shape beside the word: half full went out, full is done
        words = DraftsModel::nameOf(state) + u" · "_s + words;
        const QRectF disc(inner.left() + 0.5, inner.bottom() - QFontMetrics(caption).height() / 2.0 - dot / 2.0 + 1, dot, dot);
        painter->setPen(QPen(isChosen ? ink : Look::accent(palette), 1.2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(disc);
        painter->setBrush(painter->pen().color());
        painter->drawPie(disc, 90 * 16, state == DraftState::Final ? 360 * 16 : 180 * 16);
        left = dot + 6;
    }
    painter->setFont(caption);
    painter->setPen(dim);
    painter->drawText(inner.adjusted(left, 0, 0, 0), Qt::AlignBottom, QFontMetrics(caption).elidedText(words, Qt::ElideRight, inner.width() - left));
    painter->restore();
}

} // namespace Rapporteur
