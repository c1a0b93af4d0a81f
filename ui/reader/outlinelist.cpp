// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/outlinelist.h"

#include "ui/shell/look.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

class OutlineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, option.fontMetrics.height() + 10};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool isCurrent = option.state & QStyle::State_Selected;
        const bool isReported = index.data(OutlineModel::ReportedRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QColor fill = isCurrent ? Look::accent(palette) : Look::hover(palette);
        if (isCurrent)
            fill.setAlphaF(0.13f);
        if (isCurrent || (option.state & QStyle::State_MouseOver && isReported)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(fill);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 5, 5);
        }
        QColor ink = palette.color(QPalette::Text);
        if (isCurrent)
            ink = Look::accent(palette);
        else if (!isReported)
            ink.setAlphaF(0.45f);
        painter->setPen(ink);
        painter->setFont(option.font);
        const int indent = 8 + 14 * index.data(OutlineModel::DepthRole).toInt();
        const QRect words = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(indent, 0, -6, 0));
        const QString text = index.data(Qt::DisplayRole).toString();
        painter->drawText(words, int(Qt::AlignVCenter | Qt::AlignLeading), option.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

OutlineList::OutlineList(QWidget *parent)
    : QListView(parent)
    , m_model(new OutlineModel(this))
{
    setObjectName(u"outline"_s);
    setAccessibleName(tr("Outline of the report"));
    setModel(m_model);
    setItemDelegate(new OutlineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setFont(Look::caption(font()));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUniformItemSizes(true);
    setViewportMargins(Look::gapLarge, Look::gapHuge, 0, 0);
    setMouseTracking(true);
    connect(this, &QListView::clicked, this, &OutlineList::choose);
    connect(this, &QListView::activated, this, &OutlineList::choose);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!m_following)
            choose(now);
    });
}

void OutlineList::setReport(const Report &report)
{
    const QScopedValueRollback following(m_following, true);
    m_model->setReport(report);
}

void OutlineList::follow(qsizetype offset)
{
    const QScopedValueRollback following(m_following, true);
    const int row = m_model->rowAt(offset);
    if (row < 0)
        setCurrentIndex({});
    else if (currentIndex().row() != row)
        setCurrentIndex(m_model->index(row, 0));
}

void OutlineList::choose(const QModelIndex &index)
{
    if (index.isValid() && m_model->entry(index.row()).span.isValid())
        emit chosen(m_model->entry(index.row()).span);
}

} // namespace Rapporteur
