// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationsview.h"

#include "core/library/annotationedits.h"
#include "ui/annotations/annotationactions.h"
#include "ui/annotations/annotationsdelegate.h"
#include "ui/annotations/annotationslist.h"
#include "ui/annotations/boardview.h"
#include "ui/annotations/colorsdialog.h"
#include "ui/annotations/facetpane.h"
#include "ui/annotations/selectionbar.h"
#include "ui/models/annotationsmodel.h"
#include "ui/models/roles.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"
#include "ui/shell/segments.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int facetsWidth = 208;
constexpr int facetsFrom = 640; ///< narrower views have the list alone

/// One pixel between two parts.
class Line : public QWidget
{
public:
    explicit Line(QWidget *parent)
        : QWidget(parent)
    {
        setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Look::separator(palette())); }
};

} // namespace

AnnotationsView::AnnotationsView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
    , m_model(new AnnotationsModel(context.lexicon, this))
    , m_actions(new AnnotationActions(context, [this] { return chosen(); }, this))
    , m_list(new AnnotationsList(this))
    , m_facets(new FacetPane(context.lexicon, this))
    , m_board(new BoardView(context, m_actions, this))
    , m_bar(new SelectionBar(m_actions, this))
    , m_mode(new Segments(tr("How marks are shown"), {tr("List"), tr("Board")}, this))
    , m_grouping(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_caption(new Caption({}, this))
    , m_nothing(new EmptyState(tr("Nothing is marked yet. Select words in a report and press H."), tr("Open a report"), this))
    , m_noMatch(new EmptyState(tr("No mark is like all of that."), tr("Show all marks"), this))
    , m_full(new QWidget(this))
    , m_line(new Line(this))
    , m_pages(new QStackedLayout(this))
    , m_lists(nullptr)
    , m_modes(nullptr)
{
    setObjectName(u"annotationsView"_s);
    makeFields();
    auto *column = new QVBoxLayout(m_full);
    column->setContentsMargins(0, Look::gapLarge, 0, 0);
    column->setSpacing(Look::gap);
    column->addLayout(makeHead());
    column->addWidget(makeBody(), 1);
    m_pages->addWidget(m_full);
    m_pages->addWidget(m_nothing);
    connectParts();
    connectTags();
    arrange();
    choiceChanged();
}

void AnnotationsView::makeFields()
{
    m_list->setObjectName(u"marks"_s);
    m_list->setAccessibleName(tr("Marks"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AnnotationsDelegate(AnnotationsDelegate::Setting::List, m_list));
    m_actions->addTo(m_list);
    m_facets->setFixedWidth(facetsWidth);
    m_caption->setObjectName(u"marksCaption"_s);
    m_mode->setObjectName(u"marksMode"_s);
    m_grouping->setObjectName(u"marksGrouping"_s);
    m_grouping->setAccessibleName(tr("Group the marks"));
    m_grouping->addItems({tr("By report"), tr("By month"), tr("By topic"), tr("By tag"), tr("By colour"), tr("By speaker"), tr("Ungrouped")});
    m_words->setObjectName(u"marksWords"_s);
    m_words->setPlaceholderText(tr("Search notes, quotes, tags…"));
    m_words->setAccessibleName(tr("Search the marks"));
    m_words->setToolTip(tr("Every word counts, in any order (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(120);
    m_words->setMaximumWidth(240);
    m_words->installEventFilter(this);
}

QLayout *AnnotationsView::makeHead()
{
    auto *names = new QVBoxLayout;
    names->setSpacing(4);
    names->addWidget(new ViewTitle(tr("Annotations"), this));
    names->addWidget(m_caption);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Look::gapHuge, 0, Look::gapLarge, 0);
    head->setSpacing(Look::gap);
    head->addLayout(names);
    head->addStretch(1);
    head->addWidget(m_words, 2, Qt::AlignVCenter);
    head->addWidget(m_grouping, 0, Qt::AlignVCenter);
    head->addWidget(m_mode, 0, Qt::AlignVCenter);
    return head;
}

QWidget *AnnotationsView::makeBody()
{
    auto *lists = new QWidget(this);
    m_lists = new QStackedLayout;
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_noMatch);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(m_lists, 1);
    right->addWidget(m_bar);
    auto *row = new QHBoxLayout(lists);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(Look::gapLarge);
    row->addWidget(m_facets);
    row->addSpacing(Look::gap);
    row->addWidget(m_line);
    row->addSpacing(Look::gap);
    row->addLayout(right, 1);
    row->addSpacing(Look::gapSmall);
    auto *body = new QWidget(this);
    m_modes = new QStackedLayout(body);
    m_modes->addWidget(lists);
    m_modes->addWidget(m_board);
    return body;
}

void AnnotationsView::connectParts()
{
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { emit goTo(index.data(PlaceRole).value<Place>()); });
    connect(m_board, &BoardView::goTo, this, &View::goTo);
    connect(m_list, &AnnotationsList::chosenChanged, this, &AnnotationsView::choiceChanged);
    connect(m_board, &BoardView::chosenChanged, this, &AnnotationsView::choiceChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && m_list->hasFocus())
            emit inspect(now.data(PlaceRole).value<Place>());
    });
    connect(m_actions, &AnnotationActions::attachWanted, this, [this](const Mark &orphan) { emit goTo(placeOf(orphan.annotation())); });
    connect(m_mode, &Segments::changed, this, &AnnotationsView::arrange);
    connect(m_grouping, &QComboBox::activated, this, [this](int grouping) { m_model->setGrouping(AnnotationsModel::Grouping(grouping)); });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        MarkFilter filter = m_model->filter();
        filter.words = words.toCaseFolded();
        narrow(filter);
    });
    connect(m_facets, &FacetPane::filterWanted, this, [this](const MarkFilter &filter) {
        if (filter.words.isEmpty())
            m_words->clear();
        narrow(filter);
    });
    connect(m_facets, &FacetPane::coloursWanted, this, &AnnotationsView::nameColours);
    connect(m_nothing, &EmptyState::wanted, this, [this] { emit goTo({Place::Kind::Reports}); });
    connect(m_noMatch, &EmptyState::wanted, this, &AnnotationsView::giveUpFilter);
    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_words, [this] { m_words->setFocus(Qt::ShortcutFocusReason); });
}

void AnnotationsView::connectTags()
{
    connect(m_actions, &AnnotationActions::tagWanted, this, &AnnotationsView::askTag);
    connect(m_bar, &SelectionBar::left, this, [this] { (isBoard() ? static_cast<QWidget *>(m_board) : m_list)->setFocus(Qt::OtherFocusReason); });
    connect(m_bar, &SelectionBar::tagGiven, this, [this](const QString &tag, bool add) {
        QList<qint64> ids;
        const QList<const Mark *> marks = chosen();
        for (const Mark *mark : marks)
            ids.append(mark->annotation().id);
        AnnotationChange change;
        (add ? change.addTags : change.removeTags) = {tag};
        context().edits.annotate([ids, change](const Connection &connection) { return changeAnnotations(connection, ids, change); });
    });
    connect(m_facets, &FacetPane::renameWanted, this, [this](const QString &tag, const QString &to) {
        MarkFilter filter = m_model->filter();
        if (filter.holds(MarkFacet::Tag, tag) && !filter.holds(MarkFacet::Tag, to)) {
            filter.toggle(MarkFacet::Tag, to); // the old name goes when it is gone
            narrow(filter);
        }
        context().edits.annotate([tag, to](const Connection &connection) { return renameTag(connection, tag, to); });
    });
    connect(m_facets, &FacetPane::removeWanted, this, [this](const QString &tag) {
        context().edits.annotate([tag](const Connection &connection) { return removeTag(connection, tag); });
    });
}

void AnnotationsView::setFilter(const Filter &wanted)
{
    MarkFilter filter = m_model->filter();
    filter.record = wanted;
    narrow(filter);
    View::setFilter(wanted);
}

void AnnotationsView::show(const Place &place)
{
    if (!place.name.isEmpty()) {
        m_words->clear();
        narrow({.record = filter(), .tags = {place.name}});
    }
    refresh();
}

Result<AnnotationsView::Answer> AnnotationsView::ask(const Connection &connection)
{
    auto rows = annotations(connection);
    auto colors = highlightColors(connection);
    auto sections = Rapporteur::board(connection);
    if (!rows || !colors || !sections)
        return std::unexpected(!rows ? rows.error() : !colors ? colors.error() : sections.error());
    return Answer{marksOf(*rows), std::move(*colors), std::move(*sections)};
}

void AnnotationsView::refresh()
{
    context().queries.ask<Answer>(this, &AnnotationsView::ask, [this](const Result<Answer> &answer) { take(answer); });
}

void AnnotationsView::take(const Result<Answer> &answer)
{
    if (!answer) {
        m_nothing->set(answer.error().sentence);
        m_pages->setCurrentWidget(m_nothing);
        return;
    }
    m_model->set(answer->marks, answer->colors);
    m_actions->setColors(answer->colors);
    QHash<qint64, Mark> marks;
    for (const Mark &mark : answer->marks)
        marks.insert(mark.annotation().id, mark);
    m_board->set(answer->board, marks);
    narrow(withoutVanished(m_model->filter(), answer->marks));
    m_nothing->set(tr("Nothing is marked yet. Select words in a report and press H."), tr("Open a report"));
    m_pages->setCurrentWidget(answer->marks.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_full);
    choiceChanged();
}

void AnnotationsView::narrow(const MarkFilter &filter)
{
    m_model->setFilter(filter);
    m_facets->facets().set(m_model->marks(), m_model->colors(), filter);
    m_lists->setCurrentWidget(m_model->listed() ? static_cast<QWidget *>(m_list) : m_noMatch);
    say();
}

void AnnotationsView::say()
{
    const int all = int(m_model->marks().size());
    const QString marks = tr("%Ln mark(s)", nullptr, all);
    m_caption->setText(m_model->listed() == all || isBoard() ? marks : tr("%1 of %2").arg(QLocale().toString(m_model->listed()), marks));
}

void AnnotationsView::arrange()
{
    m_modes->setCurrentIndex(isBoard() ? 1 : 0);
    m_words->setVisible(!isBoard());
    m_grouping->setVisible(!isBoard());
    const bool hasFacets = width() >= facetsFrom;
    m_facets->setVisible(hasFacets);
    m_line->setVisible(hasFacets);
    say();
    choiceChanged();
}

void AnnotationsView::choiceChanged()
{
    m_bar->setCount(int(chosen().size()));
    m_actions->update();
}

void AnnotationsView::askTag(bool add)
{
    QStringList tags = m_facets->facets().tags();
    if (!add) {
        QStringList borne;
        const QList<const Mark *> marks = chosen();
        for (const Mark *mark : marks)
            borne += mark->annotation().tags;
        tags.removeIf([&](const QString &tag) { return !borne.contains(tag); });
    }
    m_bar->askTag(add, tags);
}

void AnnotationsView::nameColours()
{
    auto *dialog = new ColorsDialog(m_model->colors(), this);
    connect(dialog, &ColorsDialog::chosen, this, [this](const QList<HighlightColor> &colors) {
        context().edits.annotate([colors](const Connection &connection) { return setHighlightColors(connection, colors); });
    });
    dialog->open();
}

void AnnotationsView::giveUpFilter()
{
    m_words->clear();
    narrow({.record = filter()});
    if (!filter().isEmpty())
        emit filterWanted({});
}

bool AnnotationsView::isBoard() const
{
    return m_mode->current() == 1;
}

QList<const Mark *> AnnotationsView::chosen() const
{
    return isBoard() ? m_board->chosen() : m_list->chosen();
}

void AnnotationsView::focusInEvent(QFocusEvent *event)
{
    View::focusInEvent(event);
    (isBoard() ? static_cast<QWidget *>(m_board) : m_list)->setFocus(event->reason());
}

void AnnotationsView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    arrange();
}

bool AnnotationsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return View::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape)
        m_words->clear();
    if (key != Qt::Key_Escape && key != Qt::Key_Down && key != Qt::Key_Return)
        return false;
    m_list->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace Rapporteur
