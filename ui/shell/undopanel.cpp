// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/undopanel.h"

#include "core/library/queries/review.h"
#include "ui/models/stepsmodel.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"
#include "ui/shell/undoing.h"

#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int side = 24;

/// Steps as lines; what is undone is pale, below a line that says where one is.
class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, option.fontMetrics.height() + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isNow = index.data(StepsModel::NowRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected)) {
            QColor fill = option.state & QStyle::State_Selected ? Look::accent(option.palette) : Look::hover(option.palette);
            if (option.state & QStyle::State_Selected)
                fill.setAlphaF(0.10f);
            painter->setPen(Qt::NoPen);
            painter->setBrush(fill);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(side - 12, 1, 12 - side, -1), 5, 5);
        }
        QRect line = option.rect.adjusted(side, 0, -side, 0);
        const auto put = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        if (isNow) {
            const QString now = UndoPanel::tr("now");
            painter->setFont(Look::caption(option.font));
            painter->setPen(Look::accent(option.palette));
            painter->drawText(put(line), int(Qt::AlignVCenter | Qt::AlignTrailing), now);
            line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(now) - Look::gap);
            if (index.row() + 1 < index.model()->rowCount())
                painter->fillRect(QRect(option.rect.left() + side, option.rect.bottom(), option.rect.width() - 2 * side, 1), Look::accent(option.palette));
        }
        QColor ink = option.palette.color(QPalette::Text);
        if (index.data(StepsModel::UndoneRole).toBool())
            ink.setAlphaF(0.45f);
        painter->setPen(ink);
        painter->setFont(isNow ? Look::strong(option.font) : option.font);
        const QString words = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width());
        painter->drawText(put(line), int(Qt::AlignVCenter | Qt::AlignLeading), words);
        painter->restore();
    }
};

} // namespace

UndoPanel::UndoPanel(const ViewContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_model(new StepsModel(this))
    , m_list(new QListView(this))
    , m_caption(new Caption({}, this))
{
    setObjectName(u"undoPanel"_s);
    setWindowTitle(tr("Undo history"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    resize(380, 520);
    m_list->setObjectName(u"undoSteps"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(side, 0, side, 0);
    head->setSpacing(4);
    head->addWidget(new ViewTitle(windowTitle(), this));
    head->addWidget(m_caption);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Look::gapLarge, 0, Look::gapSmall);
    column->setSpacing(Look::gap);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    // Where a click activates too, the second edit finds nothing left to do.
    connect(m_list, &QListView::clicked, this, &UndoPanel::goTo);
    connect(m_list, &QListView::activated, this, &UndoPanel::goTo);
    connect(&context.edits, &EditRunner::done, this, &UndoPanel::refresh);
    connect(&context.edits, &EditRunner::failed, this, &UndoPanel::refresh);
    refresh();
    m_list->setFocus();
}

void UndoPanel::refresh()
{
    m_context.queries.ask<QList<StepRow>>(this, [](const Connection &connection) { return steps(connection); },
        [this](const Result<QList<StepRow>> &answer) {
            m_model->set(answer.value_or(QList<StepRow>{}));
            m_caption->setText(!answer ? answer.error().sentence
                    : answer->isEmpty() ? tr("Nothing was changed yet. What you mark, write and answer will be listed here.")
                                        : tr("Click a step to go to the library as it was after it."));
            const QModelIndex now = m_model->index(m_model->now());
            m_list->setCurrentIndex(now);
            m_list->scrollTo(now);
        });
}

void UndoPanel::goTo(const QModelIndex &index)
{
    if (index.data(StepsModel::NowRole).toBool())
        return;
    const QString title = index.data().toString();
    m_context.edits.run([step = index.data(StepsModel::StepRole).toLongLong(), title, &lexicon = m_context.lexicon](const Connection &connection) {
        return undoTo(connection, lexicon, step).transform([&](const Undone &what) {
            return editedBy(what, what.title.isEmpty() ? QString() : tr("As it was after: %1").arg(title));
        });
    });
}

} // namespace Rapporteur
