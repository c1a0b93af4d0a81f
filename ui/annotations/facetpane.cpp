// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/facetpane.h"

#include "ui/shell/look.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int side = 8;
constexpr int dot = 10;

class FacetDelegate : public QStyledItemDelegate
{
public:
    explicit FacetDelegate(FacetsModel *facets, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_facets(facets)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isSection = kindOf(index) == FacetsModel::Kind::Section;
        return {100, option.fontMetrics.height() + (isSection ? 26 : 10)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const FacetsModel::Kind kind = kindOf(index);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isChosen = index.data(FacetsModel::ChosenRole).toBool();
        paintGround(painter, option, isChosen, kind);
        QRect line = option.rect.adjusted(side, kind == FacetsModel::Kind::Section ? 14 : 0, -side, 0);
        const auto put = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        if (const auto colour = index.data(Qt::DecorationRole).value<QColor>(); colour.isValid()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(Look::topic(colour.name(), option.palette));
            painter->drawEllipse(put(QRect(line.left(), line.center().y() - dot / 2 + 1, dot, dot)));
            line.setLeft(line.left() + dot + 8);
        }
        const int count = index.data(FacetsModel::CountRole).toInt();
        if (kind != FacetsModel::Kind::Section && kind != FacetsModel::Kind::NameColours) {
            const QString number = QLocale().toString(count);
            painter->setFont(Look::tabular(Look::caption(option.font)));
            painter->setPen(Look::dim(option.palette));
            painter->drawText(put(line), int(Qt::AlignVCenter | Qt::AlignTrailing), number);
            line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(number) - side);
        }
        QColor ink = option.palette.color(QPalette::Text);
        if (isChosen || kind == FacetsModel::Kind::NameColours)
            ink = Look::accent(option.palette);
        else if (count == 0 && kind != FacetsModel::Kind::Section)
            ink.setAlphaF(0.45f);
        painter->setFont(kind == FacetsModel::Kind::Section ? Look::strong(Look::caption(option.font)) : option.font);
        painter->setPen(ink);
        const QString label = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width());
        painter->drawText(put(line), int(Qt::AlignVCenter | Qt::AlignLeading), label);
        painter->restore();
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *field = new QLineEdit(parent);
        field->setObjectName(u"renameField"_s);
        field->setAccessibleName(tr("New name of the tag"));
        QStringList others = m_facets->tags();
        const QString tag = m_facets->tag(index);
        others.removeAll(tag);
        auto *completer = new QCompleter(others, field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        field->setCompleter(completer);
        // While the completer's list is open, Return does not come by way of the delegate.
        connect(field, &QLineEdit::returnPressed, field, [self = const_cast<FacetDelegate *>(this), field] {
            if (!field->completer()->popup()->isVisible())
                return;
            emit self->commitData(field);
            emit self->closeEditor(field);
        });
        connect(field, &QLineEdit::textEdited, field, [this, field, tag, others](const QString &text) {
            const QString to = cleanTag(text);
            const QString hint = !others.contains(to) ? QString()
                                                      : tr("“%1” is there already, on %Ln mark(s): “%2” becomes one with it.", nullptr, m_facets->bearers(to)).arg(to, tag);
            field->setToolTip(hint);
            field->setAccessibleDescription(hint);
            QToolTip::showText(field->mapToGlobal(QPoint(0, field->height())), hint, field);
        });
        return field;
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
    }

private:
    static QString tr(const char *text, const char *comment = nullptr, int n = -1) { return FacetPane::tr(text, comment, n); }
    static FacetsModel::Kind kindOf(const QModelIndex &index) { return index.data(FacetsModel::KindRole).value<FacetsModel::Kind>(); }

    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option, bool isChosen, FacetsModel::Kind kind)
    {
        const QRectF ground = QRectF(option.rect).adjusted(0.5, 1, -0.5, -1);
        QColor fill = isChosen ? Look::accent(option.palette) : Look::hover(option.palette);
        if (isChosen)
            fill.setAlphaF(0.13f);
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        if (isChosen || (option.state & QStyle::State_MouseOver && kind != FacetsModel::Kind::Section))
            painter->drawRoundedRect(ground, 5, 5);
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
            painter->setPen(QPen(Look::accent(option.palette), 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(ground, 5, 5);
        }
    }

    FacetsModel *m_facets;
};

} // namespace

FacetPane::FacetPane(const Lexicon &lexicon, QWidget *parent)
    : QTreeView(parent)
    , m_facets(new FacetsModel(lexicon, this))
{
    setObjectName(u"markFacets"_s);
    setAccessibleName(tr("Narrow the marks"));
    setModel(m_facets);
    setItemDelegate(new FacetDelegate(m_facets, this));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(14);
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    setDragDropMode(InternalMove);
    setDropIndicatorShown(true);
    connect(m_facets, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(m_facets, &FacetsModel::renameWanted, this, &FacetPane::renameWanted);
    connect(this, &QTreeView::clicked, this, &FacetPane::choose);
}

void FacetPane::choose(const QModelIndex &index)
{
    const auto kind = index.data(FacetsModel::KindRole).value<FacetsModel::Kind>();
    if (kind == FacetsModel::Kind::NameColours)
        emit coloursWanted();
    else if (index.isValid() && kind != FacetsModel::Kind::Section)
        emit filterWanted(m_facets->toggled(index));
}

void FacetPane::keyPressEvent(QKeyEvent *event)
{
    const QString tag = m_facets->tag(currentIndex());
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(currentIndex());
        return;
    case Qt::Key_Delete:
        if (!tag.isEmpty())
            emit removeWanted(tag);
        return;
    case Qt::Key_F2:
        if (!tag.isEmpty())
            edit(currentIndex());
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void FacetPane::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    const QString tag = m_facets->tag(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!tag.isEmpty()) {
        menu->addAction(tr("Rename…"), QKeySequence(Qt::Key_F2), this, [this, index = QPersistentModelIndex(index)] { edit(index); });
        menu->addAction(tr("Take off every mark"), QKeySequence::Delete, this, [this, tag] { emit removeWanted(tag); });
    } else {
        menu->addAction(tr("Name the colours…"), this, &FacetPane::coloursWanted);
    }
    menu->popup(event->globalPos());
}

} // namespace Rapporteur
