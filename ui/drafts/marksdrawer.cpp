// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/marksdrawer.h"

#include "core/library/queries/annotations.h"
#include "ui/annotations/annotationsdelegate.h"
#include "ui/annotations/annotationslist.h"
#include "ui/drafts/dropdrag.h"
#include "ui/models/annotationsmodel.h"
#include "ui/models/drops.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/look.h"
#include "ui/shell/segments.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
// What the drawer is ordered by, beside the columns of the board.
constexpr qint64 byReport = -1;
constexpr qint64 byTag = -2;
} // namespace

MarksDrawer::MarksDrawer(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new AnnotationsModel(context.lexicon, this))
    , m_list(new AnnotationsList(this))
    , m_grouping(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_form(new Segments(tr("How marks are put in"), {tr("Quotation"), tr("Mention"), tr("Citation")}, this))
    , m_empty(new EmptyState(tr("Nothing is marked yet. What you mark in reports can be put into drafts from here."), {}, this))
    , m_pages(nullptr)
{
    setObjectName(u"marksDrawer"_s);
    m_list->setObjectName(u"drawerMarks"_s);
    m_list->setAccessibleName(tr("Marks to put in"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AnnotationsDelegate(AnnotationsDelegate::Setting::List, m_list));
    new DropDrag(m_list);
    m_grouping->setObjectName(u"drawerGrouping"_s);
    m_grouping->setAccessibleName(tr("Which marks"));
    m_grouping->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_grouping->setMinimumContentsLength(12);
    m_words->setObjectName(u"drawerWords"_s);
    m_words->setPlaceholderText(tr("Search notes, quotes, tags…"));
    m_words->setAccessibleName(tr("Search the marks"));
    m_words->setClearButtonEnabled(true);
    m_form->setObjectName(u"drawerForm"_s);
    auto *fields = new QVBoxLayout;
    fields->setContentsMargins(Look::gapLarge, 0, Look::gapLarge, 0);
    fields->setSpacing(Look::gapSmall);
    fields->addWidget(m_words);
    fields->addWidget(m_grouping);
    auto *forms = new QHBoxLayout;
    forms->setContentsMargins(Look::gapLarge, 0, Look::gapLarge, 0);
    forms->addWidget(m_form);
    forms->addStretch(1);
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::gapSmall);
    column->addLayout(fields);
    column->addLayout(forms);
    column->addLayout(m_pages, 1);
    connect(m_grouping, &QComboBox::activated, this, &MarksDrawer::arrange);
    connect(m_words, &QLineEdit::textChanged, this, &MarksDrawer::arrange);
    connect(m_list, &QListView::activated, this, [this] {
        if (const auto drops = chosen(); !drops.isEmpty())
            emit dropWanted(drops);
    });
}

void MarksDrawer::refresh()
{
    m_context.queries.ask<Answer>(
        this,
        [](const Connection &connection) -> Result<Answer> {
            const auto rows = annotations(connection);
            const auto colors = highlightColors(connection);
            const auto columns = board(connection);
            if (!rows || !colors || !columns)
                return std::unexpected(!rows ? rows.error() : !colors ? colors.error() : columns.error());
            return Answer{marksOf(*rows), *colors, *columns};
        },
        [this](const Result<Answer> &answer) {
            if (answer)
                take(*answer);
        });
}

void MarksDrawer::take(const Answer &answer)
{
    m_answer = answer;
    const QVariant before = m_grouping->currentData();
    m_grouping->clear();
    for (const BoardSection &section : answer.board) {
        if (!section.cards.isEmpty())
            m_grouping->addItem(section.title.isEmpty() ? tr("Board") : tr("Board: %1").arg(section.title), section.id);
    }
    m_grouping->addItem(tr("All by report"), byReport);
    m_grouping->addItem(tr("All by tag"), byTag);
    m_grouping->setCurrentIndex(qMax(0, m_grouping->findData(before)));
    m_pages->setCurrentIndex(answer.marks.isEmpty() ? 1 : 0);
    arrange();
}

void MarksDrawer::arrange()
{
    const qint64 by = m_grouping->currentData().toLongLong();
    QList<Mark> marks = m_answer.marks;
    if (by > 0) {
        marks.clear();
        const auto section = std::ranges::find(m_answer.board, by, &BoardSection::id);
        const QList<BoardCard> cards = section == m_answer.board.end() ? QList<BoardCard>() : section->cards;
        for (const BoardCard &card : cards) {
            const auto mark = std::ranges::find(m_answer.marks, card.annotation, [](const Mark &one) { return one.annotation().id; });
            if (mark != m_answer.marks.end())
                marks.append(*mark);
        }
    }
    m_model->setGrouping(by == byReport ? AnnotationsModel::Grouping::Report : by == byTag ? AnnotationsModel::Grouping::Tag : AnnotationsModel::Grouping::None);
    m_model->set(marks, m_answer.colors);
    m_model->setFilter({.words = m_words->text().toCaseFolded()});
}

DropForm MarksDrawer::form() const
{
    return DropForm(m_form->current());
}

QList<DropSource> MarksDrawer::chosen() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    return dropsOf(rows.isEmpty() ? QModelIndexList{m_list->currentIndex()} : rows);
}

void MarksDrawer::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(m_model->rowCount() > 1 && !m_model->index(0).flags().testFlag(Qt::ItemIsEnabled) ? 1 : 0));
}

} // namespace Rapporteur
