// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reportsview.h"

#include "core/library/meetingedits.h"
#include "ui/models/reportsmodel.h"
#include "ui/models/roles.h"
#include "ui/reports/reportsfilter.h"
#include "ui/reports/topicsdelegate.h"
#include "ui/shell/chip.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

ReportsView::ReportsView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
    , m_model(new ReportsModel(context.lexicon, this))
    , m_proxy(new ReportsFilter(this))
    , m_table(new QTableView(this))
    , m_words(new QLineEdit(this))
    , m_onlyDoubts(new Chip(tr("With doubts"), this))
    , m_caption(new Caption({}, this))
    , m_empty(new EmptyState({}, {}, this))
    , m_pages(new QStackedLayout(this))
    , m_full(new QWidget(this))
{
    setObjectName(u"reportsView"_s);
    m_words->setObjectName(u"reportsWords"_s);
    m_words->setPlaceholderText(tr("Type to narrow…"));
    m_words->setAccessibleName(tr("Narrow the table"));
    m_words->setClearButtonEnabled(true);
    m_words->setFixedWidth(220);
    m_words->installEventFilter(this);
    m_onlyDoubts->setObjectName(u"onlyDoubts"_s);
    m_onlyDoubts->setCheckable(true);
    m_onlyDoubts->setDot(Look::doubt(palette()));
    makeTable();

    auto *head = new QHBoxLayout;
    auto *names = new QVBoxLayout;
    names->setSpacing(4);
    names->addWidget(new ViewTitle(tr("Reports"), this));
    names->addWidget(m_caption);
    head->addLayout(names, 1);
    head->setSpacing(Look::gap);
    head->addWidget(m_onlyDoubts, 0, Qt::AlignVCenter);
    head->addWidget(m_words, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(m_full);
    column->setContentsMargins(Look::gapHuge, Look::gapLarge, Look::gapHuge, 0);
    column->setSpacing(Look::gap);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_pages->addWidget(m_full);
    m_pages->addWidget(m_empty);
    setFocusProxy(m_table);

    connect(m_words, &QLineEdit::textChanged, this, &ReportsView::narrow);
    connect(m_onlyDoubts, &Chip::toggled, this, &ReportsView::narrow);
    connect(m_empty, &EmptyState::wanted, this, &View::beginAnew);
}

void ReportsView::makeTable()
{
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(u"reportsTable"_s);
    m_table->setAccessibleName(tr("Reports"));
    m_table->setModel(m_proxy);
    m_table->setItemDelegateForColumn(ReportsModel::Topics, new TopicsDelegate(context().lexicon, this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle); // a meeting's number stands last
    m_table->setFont(Look::tabular(font()));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(32);
    QHeaderView *header = m_table->horizontalHeader();
    header->setFont(Look::caption(font()));
    header->setHighlightSections(false);
    header->setSectionResizeMode(ReportsModel::Topics, QHeaderView::Stretch);
    header->setMinimumSectionSize(64);
    constexpr std::pair<int, int> widths[]{{ReportsModel::Date, 112}, {ReportsModel::Label, 188},
        {ReportsModel::Series, 92}, {ReportsModel::Statements, 84}, {ReportsModel::Speakers, 72},
        {ReportsModel::Format, 140}, {ReportsModel::Doubts, 64}};
    for (const auto &[section, width] : widths)
        header->resizeSection(section, width);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ReportsModel::Date, Qt::DescendingOrder);
    m_table->installEventFilter(this);
    auto *remove = new QAction(tr("Remove from library"), m_table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(remove, &QAction::triggered, this, &ReportsView::removeChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            emit inspect(now.data(PlaceRole).value<Place>());
    });
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex &index) { emit goTo(index.data(PlaceRole).value<Place>()); });
}

void ReportsView::refresh()
{
    context().queries.ask<QList<ReportRow>>(
        this, [wanted = filter()](const Connection &connection) { return reports(connection, wanted); },
        [this](const Result<QList<ReportRow>> &rows) { take(rows); });
}

void ReportsView::show(const Place &place)
{
    m_onlyDoubts->setChecked(place.name == "doubts"_L1);
    refresh();
}

void ReportsView::take(const Result<QList<ReportRow>> &rows)
{
    const QModelIndex current = m_table->currentIndex();
    const qint64 chosen = current.isValid() ? current.data(PlaceRole).value<Place>().id : 0;
    m_error = rows ? Error{} : rows.error();
    m_known = true;
    m_model->setRows(rows.value_or(QList<ReportRow>{}));
    // A series that all reports share tells nothing.
    m_table->setColumnHidden(ReportsModel::Series, !m_model->hasSeveralSeries());
    const QSignalBlocker quiet(m_table->selectionModel());
    select(chosen);
    narrow();
}

void ReportsView::select(qint64 report)
{
    for (int row = 0; report && row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (index.data(PlaceRole).value<Place>().id == report)
            m_table->setCurrentIndex(index);
    }
}

/// Without asking: it can be undone.
void ReportsView::removeChosen()
{
    QList<qint64> chosen;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        chosen.append(row.data(PlaceRole).value<Place>().id);
    if (chosen.isEmpty())
        return;
    emit inspect({Place::Kind::Reports});
    context().edits.run([chosen, lexicon = context().lexicon](const Connection &connection) {
        return removeReports(connection, lexicon, chosen).transform([&] { return Edited(tr("%Ln report(s) removed. Ctrl+Z brings them back.", nullptr, int(chosen.size()))); });
    });
}

void ReportsView::narrow()
{
    m_proxy->setWords(m_words->text());
    m_proxy->setOnlyDoubts(m_onlyDoubts->isChecked());
    const int shown = m_proxy->rowCount();
    const int all = m_model->rowCount();
    m_caption->setText(shown == all ? tr("%Ln report(s)", nullptr, all)
                                    : tr("%1 of %2").arg(QLocale().toString(shown), tr("%Ln report(s)", nullptr, all)));
    if (!m_error.sentence.isEmpty())
        m_empty->set(m_error.sentence);
    else if (filter().isEmpty())
        m_empty->set(tr("No reports yet. Drop a folder of them on this window."), tr("Import files…"));
    else
        m_empty->set(tr("No report is about all of that."), tr("Clear all filters"));
    m_pages->setCurrentWidget(m_known && all == 0 ? static_cast<QWidget *>(m_empty) : m_full);
}

void ReportsView::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_onlyDoubts->setDot(Look::doubt(palette()));
}

bool ReportsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return View::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_words && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
        return true;
    }
    if (watched == m_words && key->key() == Qt::Key_Escape) {
        m_words->clear();
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    }
    const bool isLetter = !key->text().isEmpty() && key->text().front().isLetterOrNumber()
        && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (watched == m_table && isLetter) {
        m_words->setFocus(Qt::OtherFocusReason);
        m_words->insert(key->text());
        return true;
    }
    return View::eventFilter(watched, event);
}

} // namespace Rapporteur
