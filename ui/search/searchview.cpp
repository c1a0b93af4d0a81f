// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchview.h"

#include "ui/models/roles.h"
#include "ui/models/searchmodel.h"
#include "ui/search/hitdelegate.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"
#include "ui/shell/segments.h"

#include <QFocusEvent>
#include <QListView>
#include <QLocale>
#include <QScrollBar>
#include <QStackedLayout>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int firstHits = 100;
constexpr int mostHits = 2000;
} // namespace

SearchView::SearchView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
    , m_limit(firstHits)
    , m_model(new SearchModel(this))
    , m_list(new QListView(this))
    , m_order(new Segments(tr("Order"), {tr("Best first"), tr("Newest first")}, this))
    , m_grouping(new Segments(tr("Group"), {tr("As found"), tr("By report"), tr("By speaker")}, this))
    , m_caption(new Caption({}, this))
    , m_help(new LinkLabel(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_start(new QWidget(this))
    , m_found(new QWidget(this))
    , m_pages(new QStackedLayout(this))
{
    setObjectName(u"searchView"_s);
    makeList();
    m_order->setObjectName(u"searchOrder"_s);
    m_grouping->setObjectName(u"searchGrouping"_s);
    m_caption->setObjectName(u"searchCaption"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Look::gapHuge, 0, Look::gapLarge, 0);
    head->setSpacing(Look::gapLarge);
    auto *names = new QVBoxLayout;
    names->setSpacing(4);
    names->addWidget(new ViewTitle(tr("Search"), this));
    names->addWidget(m_caption);
    head->addLayout(names, 1);
    head->addWidget(m_grouping, 0, Qt::AlignBottom);
    head->addWidget(m_order, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(m_found);
    column->setContentsMargins(0, Look::gapLarge, 0, 0);
    column->setSpacing(Look::gapSmall);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    auto *starting = new QVBoxLayout(m_start);
    m_help->setObjectName(u"searchHelp"_s);
    m_help->setMaximumWidth(460);
    starting->addStretch(2);
    starting->addWidget(m_help, 0, Qt::AlignHCenter);
    starting->addStretch(3);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_found);
    m_pages->addWidget(m_empty);
    m_help->setHtml(examples());

    connect(m_help, &LinkLabel::followed, this, &SearchView::follow);
    // Who scrolls to the end wants the rest.
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_hasMore && m_limit < mostHits && value > 0 && value == m_list->verticalScrollBar()->maximum()) {
            m_limit = mostHits;
            refresh();
        }
    });
    connect(m_order, &Segments::changed, this, &SearchView::refresh);
    connect(m_grouping, &Segments::changed, this,
        [this](int choice) { m_model->setGrouping(SearchModel::Grouping(choice)); });
    connect(m_empty, &EmptyState::wanted, this, [this] { emit filterWanted({}); });
}

void SearchView::makeList()
{
    m_list->setObjectName(u"searchHits"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(context().lexicon, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    // A hit's height takes a layout of its words: not all of them before the first is drawn.
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(20);
    connect(m_list, &QListView::activated, this,
        [this](const QModelIndex &index) { emit goTo(index.data(PlaceRole).value<Place>()); });
}

QString SearchView::examples() const
{
    const auto row = [this](const QString &example, const QString &meaning) {
        return u"<tr><td style=\"padding:3px 20px 3px 0\"><a style=\"text-decoration:none\" href=\"%1\">%2</a></td><td style=\"padding:3px 0\">%3</td></tr>"_s
            .arg(QString::fromLatin1(QUrl::toPercentEncoding(example)), example.toHtmlEscaped(), dimmed(meaning, palette()));
    };
    return u"<p style=\"margin-bottom:12px\">%1</p><table cellspacing=\"0\">"_s.arg(
               tr("Type in the field above: every word counts, in any order.").toHtmlEscaped())
        + row(u"\"leadership panel\""_s, tr("these words side by side")) + row(u"govern*"_s, tr("words that begin so"))
        + row(u"speaker:anna"_s, tr("said by somebody of that name")) + row(u"topic:GDC"_s, tr("about a topic"))
        + row(u"year:2022"_s, tr("in one year; 2020-2022 for several"))
        + row(u"series:strategy"_s, tr("in one body’s meetings")) + u"</table>"_s;
}

void SearchView::follow(const QString &example)
{
    emit goTo(Place::search(QUrl::fromPercentEncoding(example.toLatin1())));
}

SearchRequest SearchView::request() const
{
    return {m_words, filter(), m_limit};
}

void SearchView::show(const Place &place)
{
    if (place.name != m_words)
        m_limit = firstHits;
    m_words = place.name;
    refresh();
}

void SearchView::refresh()
{
    if (m_words.trimmed().isEmpty()) {
        // The answer to the words before must not come after this.
        context().queries.ask<SearchAnswer>(this, [](const Connection &) { return SearchAnswer{}; }, [](const auto &) {});
        m_model->setHits({});
        m_pages->setCurrentWidget(m_start);
        return;
    }
    context().queries.ask<SearchAnswer>(
        this, [wanted = request()](const Connection &connection) { return searchNewest(connection, wanted); },
        [this](const Result<SearchAnswer> &answer) { takeNewest(answer); });
}

void SearchView::takeNewest(const Result<SearchAnswer> &answer)
{
    take(answer);
    if (!answer || answer->hits.isEmpty() || m_order->current() == NewestFirst)
        return;
    context().queries.ask<SearchAnswer>(
        this, [wanted = request()](const Connection &connection) { return searchRanked(connection, wanted); },
        [this](const Result<SearchAnswer> &ranked) {
            if (ranked)
                take(ranked);
        });
}

void SearchView::take(const Result<SearchAnswer> &answer)
{
    if (!answer) {
        m_model->setHits({});
        m_empty->set(answer.error().sentence);
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    const bool goesOn = m_limit > firstHits;
    const int stay = m_list->verticalScrollBar()->value();
    m_hasMore = answer->more;
    m_model->setHits(answer->hits);
    if (const int first = m_model->hitFrom(0); first >= 0 && !goesOn)
        m_list->setCurrentIndex(m_model->index(first, 0));
    m_list->verticalScrollBar()->setValue(goesOn ? stay : 0);
    say(*answer);
}

void SearchView::say(const SearchAnswer &answer)
{
    const QString ignored = answer.ignored.isEmpty()
        ? QString()
        : tr("“%1” means nothing here and was left out.").arg(answer.ignored.join(u"”, “"_s));
    if (answer.hits.isEmpty()) {
        QStringList sentences{tr("Nothing found for “%1”.").arg(m_words.trimmed())};
        if (!ignored.isEmpty())
            sentences.append(ignored);
        if (!filter().isEmpty())
            sentences.append(tr("Only what the filters let through was searched."));
        m_empty->set(sentences.join(u'\n'), filter().isEmpty() ? QString() : tr("Search without filters"));
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    const int count = int(answer.hits.size());
    QString words = answer.more ? tr("the first %Ln passage(s)", nullptr, count) : tr("%Ln passage(s)", nullptr, count);
    words += u" · "_s + (answer.ranked ? tr("best first") : tr("newest first"));
    if (!ignored.isEmpty())
        words += u" · "_s + ignored;
    m_caption->setText(words);
    m_pages->setCurrentWidget(m_found);
}

void SearchView::focusInEvent(QFocusEvent *event)
{
    View::focusInEvent(event);
    if (m_pages->currentWidget() == m_found)
        m_list->setFocus(event->reason());
    else if (m_pages->currentWidget() == m_start)
        m_help->setFocus(event->reason());
}

} // namespace Rapporteur
