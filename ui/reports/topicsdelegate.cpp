// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/topicsdelegate.h"

#include "ui/models/roles.h"
#include "ui/shell/look.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int start = 12; // clear of the numbers to the left
constexpr int disc = 8;
constexpr int discGap = 5;
constexpr int topicGap = 12;
} // namespace

TopicsDelegate::TopicsDelegate(const Lexicon &lexicon, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lexicon(lexicon)
{
}

void TopicsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.text.clear();
    const QStyle *style = plain.widget ? plain.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);

    const QStringList topics = index.data(TopicsRole).toStringList();
    const QFontMetrics metrics(option.font);
    const int end = option.rect.width() - 8;
    int x = start;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    for (qsizetype i = 0; i < topics.size(); ++i) {
        const int words = metrics.horizontalAdvance(topics.at(i));
        const bool isLast = i + 1 == topics.size();
        const int rest = isLast ? 0 : topicGap + metrics.horizontalAdvance(u"+88"_s);
        const bool fits = x + disc + discGap + words + rest <= end;
        const auto place = [&](int left, int width) {
            return QStyle::visualRect(option.direction, option.rect,
                QRect(option.rect.left() + left, option.rect.top(), width, option.rect.height()));
        };
        // The first is shown in any case, cut short if it must be.
        if (!fits && i > 0) {
            painter->setPen(Look::dim(option.palette));
            painter->drawText(place(x, end - x), int(Qt::AlignVCenter | Qt::AlignLeading), u"+%1"_s.arg(topics.size() - i));
            break;
        }
        const Topic *topic = m_lexicon.topic(topics.at(i));
        const QRect spot = place(x, disc);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Look::topic(topic ? topic->colour : QString(), option.palette));
        painter->drawEllipse(QRectF(spot.left(), spot.center().y() - disc / 2.0 + 1, disc, disc));
        painter->setPen(option.palette.color(QPalette::Text));
        const int width = fits ? words : qMin(words, end - rest - x - disc - discGap);
        painter->drawText(place(x + disc + discGap, width + 2), int(Qt::AlignVCenter | Qt::AlignLeading),
            fits ? topics.at(i) : metrics.elidedText(topics.at(i), Qt::ElideRight, width));
        x += disc + discGap + width + topicGap;
    }
    painter->restore();
}

} // namespace Rapporteur
