// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "core/library/queries/reports.h"
#include "core/library/queries/review.h"
#include "core/library/queries/speakers.h"
#include "ui/annotations/exchangetask.h"
#include "ui/lexicon/lexiconwindow.h"
#include "ui/shell/dropoverlay.h"
#include "ui/shell/filecommands.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/helppages.h"
#include "ui/shell/history.h"
#include "ui/shell/icons.h"
#include "ui/shell/importpanel.h"
#include "ui/shell/importpreview.h"
#include "ui/shell/inspector.h"
#include "ui/shell/librarywork.h"
#include "ui/shell/meetingfiles.h"
#include "ui/shell/rail.h"
#include "ui/shell/scanlanguages.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/undopanel.h"
#include "ui/shell/viewstack.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QFileInfo>
#include <QGridLayout>
#include <QMenuBar>
#include <QMouseEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace Rapporteur {

MainWindow::MainWindow(const Library &library, const Lexicon &lexicon, ExtractorPool &extractors, QWidget *parent)
    : QMainWindow(parent)
    , m_library(library)
    , m_lexicon(lexicon)
    , m_extractors(extractors)
    , m_actions(new Actions(this))
    , m_files(new FileCommands(this))
    , m_meetingFiles(new MeetingFiles(m_lexicon, this))
    , m_history(new History(this))
    , m_rail(new Rail(this))
    , m_topBar(new TopBar(m_lexicon, this))
    , m_inspector(new Inspector(this))
    , m_status(new StatusLine(this))
    , m_importPanel(new ImportPanel(this))
    , m_drop(new DropOverlay(this))
    , m_middle(new QWidget(this))
    , m_workspace(new Workspace(m_middle, m_inspector, this))
    , m_work(new LibraryWork(m_lexicon, extractors, m_status, this))
    , m_exchange(new ExchangeTask(extractors, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(Icons::application());
    setMinimumSize(900, 600);
    resize(1280, 800);
    m_actions->fill(menuBar());
    assemble();
    connectParts();
    connectHistory();
    connectWork();
    connectMeetingFiles();
    connectExchange();
    setLibrary(library);
    restore({});
}

MainWindow::~MainWindow()
{
    delete m_exchange; // waits for its thread
    delete m_work; // waits for its threads, which read what follows
    delete m_meetingFiles; // the same
    delete m_undoPanel;
    delete m_views; // before what they ask
}

void MainWindow::assemble()
{
    m_middle->setBackgroundRole(QPalette::Base);
    m_middle->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(m_middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    auto *centre = new QWidget(this);
    auto *grid = new QGridLayout(centre);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_rail, 0, 0, 3, 1);
    grid->addWidget(m_workspace, 0, 1);
    grid->addWidget(m_importPanel, 1, 1);
    grid->addWidget(m_status, 2, 1);
    grid->setRowStretch(0, 1);
    grid->setColumnStretch(1, 1);
    setCentralWidget(centre);
    m_importPanel->hide();
}

void MainWindow::connectParts()
{
    connect(m_actions, &Actions::triggered, this, &MainWindow::run);
    connect(m_files, &FileCommands::libraryOpened, this, &MainWindow::setLibrary);
    connect(m_files, &FileCommands::importWanted, this, &MainWindow::importPaths);
    connect(m_rail, &Rail::goTo, this, [this](const Place &place) {
        goTo(place.kind == Place::Kind::Search ? Place::search(m_topBar->words()) : place);
    });
    connect(m_inspector, &Inspector::goTo, this, &MainWindow::goTo);
    connect(m_inspector, &Inspector::narrowWanted, this, [this](const Filter &more) {
        Filter filter = m_filter;
        filter.topics = more.topics.isEmpty() ? filter.topics : more.topics;
        filter.people = more.people.isEmpty() ? filter.people : more.people;
        setFilter(filter);
    });
    connect(m_workspace, &Workspace::inspectorChanged, (*m_actions)[ActionId::ToggleInspector], &QAction::setChecked);
    connect(m_status, &StatusLine::goTo, this, &MainWindow::goTo);
    connect(m_topBar, &TopBar::wordsChanged, this, [this](const QString &words) { goTo(Place::search(words)); });
    connect(m_topBar, &TopBar::filterWanted, this, &MainWindow::setFilter);
    connect(m_topBar, &TopBar::leaveDown, this, [this] { m_views->currentWidget()->setFocus(Qt::TabFocusReason); });
}

void MainWindow::connectHistory()
{
    connect(m_history, &History::moved, this, &MainWindow::showPlace);
    connect(m_history, &History::changed, this, [this] {
        (*m_actions)[ActionId::Back]->setEnabled(m_history->canGoBack());
        (*m_actions)[ActionId::Forward]->setEnabled(m_history->canGoForward());
    });
}

void MainWindow::connectWork()
{
    connect(m_drop, &DropOverlay::dropped, this, &MainWindow::importPaths);
    connect(m_work, &LibraryWork::imported, m_importPanel, &ImportPanel::setSummary);
    connect(m_work, &LibraryWork::detailsWanted, m_importPanel, &QWidget::show);
    connect(m_work, &LibraryWork::changed, this, [this](const QString &libraryPath) {
        if (libraryPath == m_library.path())
            refresh();
    });
    connect(m_importPanel, &ImportPanel::goTo, this, &MainWindow::goTo);
}

void MainWindow::setLibrary(const Library &library)
{
    endViews();
    m_library = library;
    m_draft = 0;
    makeViews();
    if (m_lexiconWindow)
        m_lexiconWindow->setLibrary(library);
    setWindowTitle(tr("%1 — Rapporteur").arg(QFileInfo(library.path()).completeBaseName()));
    m_session.remember(library.path());
    m_files->fillRecent(m_actions->recentMenu(), m_session.recentLibraries, library.path());
    m_importPanel->hide();
    m_history->clear();
    setFilter({});
    goTo({Place::Kind::Timeline});
    askSummary();
    askOutdated();
}

void MainWindow::endViews()
{
    delete std::exchange(m_undoPanel, nullptr);
    delete m_views;
    m_inspector->setContext(nullptr);
    m_context.reset();
    m_edits.reset(); // waits for what is being written
    m_queries.reset();
}

void MainWindow::makeViews()
{
    m_queries = std::make_unique<QueryRunner>(m_library);
    m_edits = std::make_unique<EditRunner>(m_library);
    connectEdits();
    m_context = std::make_unique<ViewContext>(*m_queries, *m_edits, m_lexicon, m_extractors);
    m_inspector->setContext(m_context.get());
    m_views = new ViewStack(*m_context, this);
    m_middle->layout()->addWidget(m_views);
    connectViews();
}

void MainWindow::connectViews()
{
    connect(m_views, &ViewStack::goTo, this, &MainWindow::goTo);
    connect(m_views, &ViewStack::inspect, this, &MainWindow::inspect);
    connect(m_views, &ViewStack::filterWanted, this, &MainWindow::setFilter);
    connect(m_views, &ViewStack::focusModeWanted, this, &MainWindow::setFocusMode);
    connectDrafts();
    connect(m_views, &ViewStack::importWanted, (*m_actions)[ActionId::ImportFiles], &QAction::trigger);
}

void MainWindow::goTo(const Place &place)
{
    m_history->visit(place);
    showPlace(place);
}

void MainWindow::inspect(const Place &place)
{
    m_inspected = place;
    m_inspector->inspect(place);
}

void MainWindow::showPlace(const Place &place)
{
    if (place.kind != Place::Kind::Report)
        setFocusMode(false);
    m_rail->setCurrent(ViewStack::railKind(place));
    m_workspace->setContentIsWide(place.kind == Place::Kind::Drafts);
    m_topBar->setWords(place.kind == Place::Kind::Search ? place.name : QString());
    inspect(place); // of a list, the whole record until something in it is chosen
    m_views->go(place);
    // What a person types in, or walks through with Tab, keeps the keys.
    if (const QWidget *focus = focusWidget(); !focus || !focus->isVisible() || m_views->isAncestorOf(focus))
        m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setFilter(const Filter &filter)
{
    m_filter = filter;
    m_topBar->setFilter(filter);
    m_views->setFilter(filter);
    m_inspector->setFilter(filter);
    (*m_actions)[ActionId::ClearFilter]->setEnabled(!filter.isEmpty());
}

void MainWindow::refresh()
{
    m_views->refresh();
    m_inspector->refresh();
    if (m_lexiconWindow)
        m_lexiconWindow->refresh();
    askSummary();
}

void MainWindow::askSummary()
{
    m_queries->ask<LibrarySummary>(m_status, [](const Connection &connection) { return summary(connection); },
        [this](const Result<LibrarySummary> &answer) {
            const LibrarySummary known = answer.value_or(LibrarySummary{});
            m_status->setSummary(known);
            m_inspector->setSummary(known);
            m_topBar->setYears(known.first.isValid() ? known.first.year() : 0, known.last.isValid() ? known.last.year() : 0);
        });
    m_queries->ask<qsizetype>(m_rail,
        [](const Connection &connection) { return questions(connection).transform([](const QList<ReviewQuestion> &asked) { return asked.size(); }); },
        [this](const Result<qsizetype> &count) { m_status->setToReview(int(count.value_or(0))); });
    m_queries->ask<QList<SpeakerRow>>(m_topBar, [](const Connection &connection) { return speakers(connection, {}); },
        [this](const Result<QList<SpeakerRow>> &answer) { m_topBar->setSpeakers(answer.value_or(QList<SpeakerRow>{})); });
}

void MainWindow::run(ActionId action)
{
    switch (action) {
    case ActionId::NewBriefing:
        beginBriefing();
        break;
    case ActionId::ScanLanguages: {
        auto *dialog = new ScanLanguages(m_session.ocrLanguages, this);
        connect(dialog, &ScanLanguages::chosen, this, &MainWindow::setOcrLanguages);
        dialog->open();
        break;
    }
    case ActionId::ImportAnnotations:
    case ActionId::ExportAnnotations:
        runExchange(action);
        break;
    case ActionId::Quit:
        close();
        break;
    case ActionId::Undo:
    case ActionId::Redo:
        undo(action == ActionId::Redo);
        break;
    case ActionId::UndoHistory:
        showUndoHistory();
        break;
    case ActionId::AddToDraft:
        addToDraft();
        break;
    case ActionId::MergeLibrary:
        mergeLibrary();
        break;
    case ActionId::Back:
        m_history->back();
        break;
    case ActionId::Forward:
        m_history->forward();
        break;
    case ActionId::FocusSearch:
        m_topBar->focusSearch();
        break;
    case ActionId::ClearFilter:
        setFilter({});
        break;
    case ActionId::EditLexicon:
        editLexicon();
        break;
    case ActionId::SignAnnotations:
        askName();
        break;
    case ActionId::RebuildLibrary:
        rebuild();
        break;
    case ActionId::Shortcuts:
        HelpPages::showShortcuts(this);
        break;
    case ActionId::About:
        HelpPages::showAbout(this);
        break;
    default:
        if (action >= ActionId::GoTimeline && action <= ActionId::GoDrafts) {
            emit m_rail->goTo({Place::Kind(int(action) - int(ActionId::GoTimeline))});
            m_views->currentWidget()->setFocus(Qt::ShortcutFocusReason);
        }
        m_files->run(action);
        runView(action);
        break;
    }
}

void MainWindow::runView(ActionId action)
{
    switch (action) {
    case ActionId::ToggleRail:
        m_rail->setCollapsed(!(*m_actions)[action]->isChecked());
        break;
    case ActionId::PreviewImports:
        m_session.previewImports = (*m_actions)[action]->isChecked();
        break;
    case ActionId::ToggleInspector:
        m_workspace->setInspectorShown((*m_actions)[action]->isChecked());
        break;
    case ActionId::AppearanceSystem:
    case ActionId::AppearanceLight:
    case ActionId::AppearanceDark:
        Theme::instance().setAppearance(Appearance(int(action) - int(ActionId::AppearanceSystem)));
        break;
    default:
        break;
    }
}

void MainWindow::restore(const Session &session)
{
    m_session = session;
    setOcrLanguages(session.ocrLanguages);
    if (!session.geometry.isEmpty())
        restoreGeometry(session.geometry);
    m_rail->setCollapsed(session.railCollapsed);
    m_workspace->setInspectorWidth(session.inspectorWidth);
    m_workspace->setInspectorShown(session.inspectorShown);
    (*m_actions)[ActionId::ToggleRail]->setChecked(!session.railCollapsed);
    (*m_actions)[ActionId::PreviewImports]->setChecked(session.previewImports);
    (*m_actions)[ActionId::ToggleInspector]->setChecked(session.inspectorShown);
    (*m_actions)[ActionId(int(ActionId::AppearanceSystem) + int(session.appearance))]->setChecked(true);
    Theme::instance().setAppearance(session.appearance);
    m_session.remember(m_library.path());
    m_files->fillRecent(m_actions->recentMenu(), m_session.recentLibraries, m_library.path());
    // The ids of another library's reports and people mean nothing here.
    if (session.library == m_library.path() && session.place != Place{})
        goTo(session.place);
}

Session MainWindow::session() const
{
    Session session = m_session;
    session.geometry = saveGeometry();
    session.library = m_library.path();
    session.place = m_history->current();
    session.inspectorWidth = m_workspace->inspectorWidth();
    session.inspectorShown = m_workspace->isInspectorShown();
    session.railCollapsed = m_rail->isCollapsed();
    session.appearance = Theme::instance().appearance();
    return session;
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        m_history->back();
    else if (event->button() == Qt::ForwardButton)
        m_history->forward();
    else
        QMainWindow::mousePressEvent(event);
}

} // namespace Rapporteur
