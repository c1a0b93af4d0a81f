// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actionsview.h"

#include "ui/actions/actionsdelegate.h"
#include "ui/models/actionsmodel.h"
#include "ui/models/roles.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHeaderView>
#include <QLocale>
#include <QStackedLayout>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Rapporteur {

ActionsView::ActionsView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
    , m_model(new ActionsModel(this))
    , m_table(new QTreeView(this))
    , m_owner(new QComboBox(this))
    , m_caption(new Caption({}, this))
    , m_empty(new EmptyState({}, {}, this))
    , m_full(new QWidget(this))
    , m_pages(new QStackedLayout(this))
{
    setObjectName(u"actionsView"_s);
    makeTable();
    m_caption->setObjectName(u"actionsCaption"_s);
    m_owner->setObjectName(u"actionsOwner"_s);
    m_owner->setAccessibleName(tr("Whose actions"));
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(24);
    auto *head = new QHBoxLayout;
    auto *names = new QVBoxLayout;
    names->setSpacing(4);
    names->addWidget(new ViewTitle(tr("Actions"), this));
    names->addWidget(m_caption);
    head->addLayout(names, 1);
    head->addWidget(m_owner, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(m_full);
    column->setContentsMargins(Look::gapHuge, Look::gapLarge, Look::gapHuge, 0);
    column->setSpacing(Look::gap);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_pages->addWidget(m_full);
    m_pages->addWidget(m_empty);
    connect(m_owner, &QComboBox::activated, this, [this] {
        m_model->setOwner(m_owner->currentData().toString());
        arrange();
        say();
    });
    connect(m_empty, &EmptyState::wanted, this, &View::beginAnew);
}

void ActionsView::makeTable()
{
    m_table->setObjectName(u"actionsTable"_s);
    m_table->setAccessibleName(tr("Actions"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ActionsDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setIndentation(0);
    m_table->setItemsExpandable(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setMouseTracking(true);
    m_table->setAllColumnsShowFocus(true);
    QHeaderView *header = m_table->header();
    header->setFont(Look::caption(font()));
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setHighlightSections(false);
    header->setSectionResizeMode(ActionsModel::What, QHeaderView::Stretch);
    header->resizeSection(ActionsModel::Who, 180);
    header->resizeSection(ActionsModel::Said, 140);
    header->resizeSection(ActionsModel::Due, 120);
    connect(header, &QHeaderView::sectionResized, m_table, &QTreeView::doItemsLayout);
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (!index.data(ActionsModel::IsGroupRole).toBool())
            emit goTo(index.data(PlaceRole).value<Place>());
    });
}

void ActionsView::refresh()
{
    context().queries.ask<QList<ActionRow>>(
        this, [wanted = filter()](const Connection &connection) { return Rapporteur::actions(connection, wanted); },
        [this](const Result<QList<ActionRow>> &rows) { take(rows); });
}

void ActionsView::take(const Result<QList<ActionRow>> &rows)
{
    m_model->setRows(rows.value_or(QList<ActionRow>{}), QDate::currentDate());
    fillOwners();
    arrange();
    say();
    if (!rows)
        m_empty->set(rows.error().sentence);
    else if (!filter().isEmpty())
        m_empty->set(tr("Nobody promised anything about all of that."), tr("Clear all filters"));
    else
        m_empty->set(tr("No actions yet. They are read from the reports you import."), tr("Import files…"));
    m_pages->setCurrentWidget(rows && !rows->isEmpty() ? m_full : static_cast<QWidget *>(m_empty));
}

void ActionsView::fillOwners()
{
    const QString before = m_owner->currentData().toString();
    m_owner->clear();
    m_owner->addItem(tr("Everybody"), QString());
    for (const auto &[name, count] : m_model->owners())
        m_owner->addItem(tr("%1 (%2)").arg(name, QLocale().toString(count)), name);
    m_owner->setCurrentIndex(qMax(0, m_owner->findData(before)));
    m_model->setOwner(m_owner->currentData().toString());
}

void ActionsView::arrange()
{
    for (int group = 0; group < m_model->rowCount(); ++group)
        m_table->setFirstColumnSpanned(group, {}, true);
    m_table->expandAll();
    if (const QModelIndex first = m_model->index(0, 0, m_model->index(0, 0)); first.isValid())
        m_table->setCurrentIndex(first);
}

void ActionsView::say()
{
    QStringList counts;
    if (const int open = m_model->count(ActionState::Open))
        counts.append(tr("%Ln open", nullptr, open));
    if (const int going = m_model->count(ActionState::InProgress))
        counts.append(tr("%Ln in progress", nullptr, going));
    if (const int done = m_model->count(ActionState::Done))
        counts.append(tr("%Ln done", nullptr, done));
    m_caption->setText(counts.join(u" · "_s));
}

void ActionsView::focusInEvent(QFocusEvent *event)
{
    View::focusInEvent(event);
    m_table->setFocus(event->reason());
}

void ActionsView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    const bool isNarrow = width() < 640;
    m_table->header()->resizeSection(ActionsModel::Who, isNarrow ? 120 : 180);
    m_table->setColumnHidden(ActionsModel::Due, isNarrow);
}

} // namespace Rapporteur
