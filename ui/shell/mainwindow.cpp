// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "core/library/queries/reports.h"
#include "ui/shell/history.h"
#include "ui/shell/icons.h"
#include "ui/shell/inspector.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusline.h"
#include "ui/shell/theme.h"
#include "ui/shell/topbar.h"
#include "ui/shell/viewstack.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QFileInfo>
#include <QGridLayout>
#include <QMenuBar>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace Rapporteur {

MainWindow::MainWindow(const Library &library, const Lexicon &lexicon, ExtractorPool &extractors, QWidget *parent)
    : QMainWindow(parent)
    , m_library(library)
    , m_lexicon(lexicon)
    , m_extractors(extractors)
    , m_actions(new Actions(this))
    , m_history(new History(this))
    , m_rail(new Rail(this))
    , m_topBar(new TopBar(lexicon, this))
    , m_inspector(new Inspector(this))
    , m_status(new StatusLine(this))
    , m_middle(new QWidget(this))
    , m_workspace(new Workspace(m_middle, m_inspector, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(Icons::application());
    setMinimumSize(900, 600);
    resize(1280, 800);
    m_actions->fill(menuBar());
    assemble();
    connectParts();
    setLibrary(library);
}

MainWindow::~MainWindow()
{
    delete m_views; // before what it asks
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
    grid->addWidget(m_rail, 0, 0, 2, 1);
    grid->addWidget(m_workspace, 0, 1);
    grid->addWidget(m_status, 1, 1);
    grid->setRowStretch(0, 1);
    grid->setColumnStretch(1, 1);
    setCentralWidget(centre);
    (*m_actions)[ActionId::ToggleRail]->setChecked(true);
    (*m_actions)[ActionId::ToggleInspector]->setChecked(true);
    (*m_actions)[ActionId::AppearanceSystem]->setChecked(true);
}

void MainWindow::connectParts()
{
    connect(m_actions, &Actions::triggered, this, &MainWindow::run);
    connect(m_rail, &Rail::goTo, this, [this](const Place &place) {
        goTo(place.kind == Place::Kind::Search ? Place::search(m_topBar->words()) : place);
    });
    connect(m_inspector, &Inspector::goTo, this, &MainWindow::goTo);
    connect(m_status, &StatusLine::goTo, this, &MainWindow::goTo);
    connect(m_topBar, &TopBar::wordsChanged, this, [this](const QString &words) { goTo(Place::search(words)); });
    connect(m_topBar, &TopBar::filterWanted, this, &MainWindow::setFilter);
    connect(m_topBar, &TopBar::leaveDown, this, [this] { m_views->setFocus(Qt::TabFocusReason); });
    connect(m_history, &History::moved, this, &MainWindow::showPlace);
    connect(m_history, &History::changed, this, [this] {
        (*m_actions)[ActionId::Back]->setEnabled(m_history->canGoBack());
        (*m_actions)[ActionId::Forward]->setEnabled(m_history->canGoForward());
    });
}

void MainWindow::setLibrary(const Library &library)
{
    delete m_views;
    m_inspector->setContext(nullptr);
    m_context.reset();
    m_library = library;
    m_queries = std::make_unique<QueryRunner>(library);
    m_context = std::make_unique<ViewContext>(*m_queries, m_lexicon, m_extractors);
    m_inspector->setContext(m_context.get());
    m_views = new ViewStack(*m_context, this);
    m_middle->layout()->addWidget(m_views);
    connectViews();
    setWindowTitle(tr("%1 — Rapporteur").arg(QFileInfo(library.path()).completeBaseName()));
    m_history->clear();
    m_topBar->setFilter({});
    goTo({Place::Kind::Timeline});
    askSummary();
}

void MainWindow::connectViews()
{
    connect(m_views, &ViewStack::goTo, this, &MainWindow::goTo);
    connect(m_views, &ViewStack::inspect, m_inspector, &Inspector::inspect);
    connect(m_views, &ViewStack::filterWanted, this, &MainWindow::setFilter);
    connect(m_views, &ViewStack::importWanted, (*m_actions)[ActionId::ImportFiles], &QAction::trigger);
}

void MainWindow::goTo(const Place &place)
{
    m_history->visit(place);
    showPlace(place);
}

void MainWindow::showPlace(const Place &place)
{
    m_rail->setCurrent(ViewStack::railKind(place));
    m_topBar->setWords(place.kind == Place::Kind::Search ? place.name : QString());
    m_views->go(place);
    if (ViewStack::railKind(place) != place.kind)
        m_inspector->inspect(place);
}

void MainWindow::setFilter(const Filter &filter)
{
    m_topBar->setFilter(filter);
    m_views->setFilter(filter);
    (*m_actions)[ActionId::ClearFilter]->setEnabled(!filter.isEmpty());
}

void MainWindow::refresh()
{
    m_views->refresh();
    m_inspector->refresh();
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
}

void MainWindow::run(ActionId action)
{
    switch (action) {
    case ActionId::Quit:
        close();
        break;
    case ActionId::ToggleRail:
        m_rail->setCollapsed(!m_rail->isCollapsed());
        break;
    case ActionId::ToggleInspector:
        m_workspace->setInspectorShown(!m_workspace->isInspectorShown());
        break;
    case ActionId::AppearanceSystem:
        Theme::instance().setAppearance(Appearance::System);
        break;
    case ActionId::AppearanceLight:
        Theme::instance().setAppearance(Appearance::Light);
        break;
    case ActionId::AppearanceDark:
        Theme::instance().setAppearance(Appearance::Dark);
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
    default:
        if (action >= ActionId::GoTimeline && action <= ActionId::GoSearch)
            emit m_rail->goTo({Place::Kind(int(action) - int(ActionId::GoTimeline))});
        break;
    }
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
