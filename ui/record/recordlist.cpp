// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/record/recordlist.h"

#include "ui/charts/charts.h"
#include "ui/shell/look.h"

#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int rowHeight = 48;
constexpr int disc = 28;

constexpr int widestSpark = 44;

int sparkWidth(const QMap<int, int> &perYear)
{
    return perYear.size() < 2 ? 0 : std::min(widestSpark, 8 * (perYear.lastKey() - perYear.firstKey() + 1));
}

/// Years side by side, as far as they go; the scale is the row's own.
void drawYears(QPainter &painter, const QMap<int, int> &perYear, const QRectF &rect, const QColor &colour)
{
    if (rect.width() < 1)
        return;
    const int most = std::max(1, *std::ranges::max_element(perYear));
    const int years = perYear.lastKey() - perYear.firstKey() + 1;
    const double step = rect.width() / years;
    for (const auto &[year, statements] : perYear.asKeyValueRange()) {
        const double high = std::max(1.0, rect.height() * statements / most);
        const double x = rect.right() - step * (perYear.lastKey() - year + 1);
        painter.fillRect(QRectF(x, rect.bottom() - high, std::max(1.0, step - 1), high), colour);
    }
}

/// Paints a disc, the name and the facts under it.
class RecordDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {160, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QColor fill = option.state & QStyle::State_Selected ? Look::accent(palette) : Look::hover(palette);
        if (option.state & QStyle::State_Selected)
            fill.setAlphaF(0.12f);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            painter->fillRect(option.rect, fill);
        const QRectF circle(option.rect.left() + 12, option.rect.center().y() - disc / 2.0, disc, disc);
        const QColor colour = index.data(RecordModel::ColourRole).value<QColor>();
        if (colour.isValid()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colour);
            painter->drawEllipse(circle.center(), 6, 6);
        } else {
            Charts::drawInitials(*painter, circle, index.data().toString(), Look::caption(option.font), palette);
        }
        const auto perYear = index.data(RecordModel::PerYearRole).value<QMap<int, int>>();
        const int spark = sparkWidth(perYear);
        drawYears(*painter, perYear, QRectF(option.rect.right() - 12 - spark, option.rect.center().y() - 8, spark, 16),
            colour.isValid() ? colour : Look::dim(palette));
        const QRect words = option.rect.adjusted(12 + disc + 10, 6, -12 - (spark > 0 ? spark + 8 : 0), -6);
        painter->setFont(option.font);
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(words, int(Qt::AlignTop | Qt::AlignLeading), option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->setFont(Look::caption(option.font));
        painter->setPen(Look::dim(palette));
        painter->drawText(words, int(Qt::AlignBottom | Qt::AlignLeading),
            painter->fontMetrics().elidedText(index.data(RecordModel::FactsRole).toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

void RecordModel::setItems(const QList<RecordItem> &items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_items.size())
        return {};
    const RecordItem &item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return item.name;
    case Qt::AccessibleTextRole:
        return QString(item.name + u", "_s + item.facts);
    case KeyRole:
        return item.key;
    case FactsRole:
        return item.facts;
    case ColourRole:
        return item.colour.isValid() ? QVariant(item.colour) : QVariant();
    case PerYearRole:
        return QVariant::fromValue(item.perYear);
    default:
        return {};
    }
}

RecordList::RecordList(const QString &accessibleName, const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_model(new RecordModel(this))
    , m_narrowed(new QSortFilterProxyModel(this))
    , m_words(new QLineEdit(this))
    , m_view(new QListView(this))
{
    m_narrowed->setSourceModel(m_model);
    m_narrowed->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_words->setPlaceholderText(placeholder);
    m_words->setAccessibleName(placeholder);
    m_words->setClearButtonEnabled(true);
    m_view->setAccessibleName(accessibleName);
    m_view->setModel(m_narrowed);
    m_view->setItemDelegate(new RecordDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gap, Look::gapLarge, Look::gapSmall, 0);
    column->setSpacing(Look::gapSmall);
    column->addWidget(m_words);
    column->addWidget(m_view, 1);
    setMinimumWidth(200);
    setFocusProxy(m_view);
    connect(m_words, &QLineEdit::textChanged, m_narrowed, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            emit chosen(index.data(RecordModel::KeyRole).toString());
    });
}

void RecordList::setItems(const QList<RecordItem> &items, const QString &key)
{
    m_model->setItems(items);
    choose(key);
}

void RecordList::choose(const QString &key)
{
    const QModelIndexList found = m_narrowed->match(m_narrowed->index(0, 0), RecordModel::KeyRole, key, 1, Qt::MatchExactly);
    m_view->setCurrentIndex(!key.isEmpty() && !found.isEmpty() ? found.first() : m_narrowed->index(0, 0));
}

QString RecordList::chosenKey() const
{
    return m_view->currentIndex().data(RecordModel::KeyRole).toString();
}

} // namespace Rapporteur
