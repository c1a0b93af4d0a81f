// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/record/recordview.h"

#include "ui/record/recordpage.h"
#include "ui/shell/emptystate.h"

#include <QSplitter>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

RecordView::RecordView(const ViewContext &context, const Words &words, QWidget *parent)
    : View(context, parent)
    , m_words(words)
    , m_list(new RecordList(words.list, words.find, this))
    , m_page(new RecordPage(context.lexicon, this))
    , m_empty(new EmptyState({}, {}, this))
    , m_full(new QWidget(this))
    , m_pages(new QStackedLayout(this))
{
    m_page->setAccessibleName(words.page);
    auto *split = new QSplitter(m_full);
    split->addWidget(m_list);
    split->addWidget(m_page);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->setSizes({272, 620});
    auto *row = new QHBoxLayout(m_full);
    row->setContentsMargins({});
    row->addWidget(split);
    m_pages->addWidget(m_full);
    m_pages->addWidget(m_empty);
    setFocusProxy(m_list);
    connect(m_list, &RecordList::chosen, this, &RecordView::choose);
    connect(m_page, &RecordPage::goTo, this, &View::goTo);
    connect(m_empty, &EmptyState::wanted, this, &View::beginAnew);
}

void RecordView::show(const Place &place)
{
    m_wanted = keyOf(place);
    refresh();
}

void RecordView::takeRows(const Result<QList<RecordItem>> &rows)
{
    if (!rows)
        m_empty->set(rows.error().sentence);
    else if (!filter().isEmpty())
        m_empty->set(m_words.nothingFits, tr("Clear all filters"));
    else
        m_empty->set(m_words.nothing, tr("Import files…"));
    const QList<RecordItem> items = rows.value_or(QList<RecordItem>{});
    m_pages->setCurrentWidget(items.isEmpty() ? static_cast<QWidget *>(m_empty) : m_full);
    m_list->setItems(items, m_wanted.isEmpty() ? m_list->chosenKey() : std::exchange(m_wanted, {}));
}

void RecordView::choose(const QString &key)
{
    emit inspect(placeOf(key));
    askPage(key);
}

void RecordView::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    // The page's colours and fonts are in its text.
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !m_list->chosenKey().isEmpty())
        askPage(m_list->chosenKey());
}

} // namespace Rapporteur
