// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window of the lexicon is laid out.

#include "ui/lexicon/lexiconform.h"
#include "ui/lexicon/lexiconmodel.h"
#include "ui/lexicon/lexiconpreview.h"
#include "ui/lexicon/lexicontext.h"
#include "ui/lexicon/lexiconwindow.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Rapporteur {

void LexiconWindow::assemble()
{
    auto *right = new QSplitter(Qt::Vertical, this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_tabs->setObjectName(u"lexiconTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scroll, tr("&Form"));
    m_tabs->addTab(makeText(), tr("&Text"));
    right->addWidget(m_tabs);
    right->addWidget(m_preview);
    right->setSizes({500, 230});
    right->setStretchFactor(0, 2);
    right->setStretchFactor(1, 1);
    right->setChildrenCollapsible(false);
    auto *middle = new QSplitter(Qt::Horizontal, this);
    middle->addWidget(makeList());
    middle->addWidget(right);
    middle->setStretchFactor(1, 1);
    middle->setSizes({280, 840});
    middle->setChildrenCollapsible(false);
    for (QSplitter *splitter : {right, middle})
        splitter->setHandleWidth(1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_form->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(middle, 1);
    column->addWidget(makeFoot());
}

QWidget *LexiconWindow::makeList()
{
    m_words->setObjectName(u"lexiconFilter"_s);
    m_words->setPlaceholderText(tr("Find an entry…"));
    m_words->setAccessibleName(tr("Find an entry"));
    m_words->setClearButtonEnabled(true);
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(u"lexiconList"_s);
    m_list->setAccessibleName(tr("Entries of the lexicon"));
    m_list->setModel(m_filtered);
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    auto *add = new QToolButton(this);
    add->setObjectName(u"newEntry"_s);
    add->setIcon(Icons::line(u"add"_s));
    add->setToolTip(tr("New…"));
    add->setAccessibleName(tr("New entry"));
    add->setAutoRaise(true);
    add->setFocusPolicy(Qt::StrongFocus);
    add->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(add);
    const QStringList words{tr("New &topic"), tr("New &person"), tr("New &organisation"), tr("New &series"), tr("New &acronym"), tr("New &milestone")};
    for (int kind = 0; kind < words.size(); ++kind)
        menu->addAction(words.at(kind), this, [this, kind] { addEntry(EntryKind(kind)); });
    add->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::gapSmall);
    row->addWidget(m_words, 1);
    row->addWidget(add);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Look::gap, Look::gap, 0, 0);
    column->setSpacing(Look::gapSmall);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    side->setMinimumWidth(200);
    return side;
}

QWidget *LexiconWindow::makeText()
{
    m_problems->setObjectName(u"lexiconProblems"_s);
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setFrameShape(QFrame::NoFrame);
    m_problems->setMaximumHeight(96);
    m_problems->setWordWrap(true);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_text, 1);
    column->addWidget(m_problems);
    return page;
}

QWidget *LexiconWindow::makeFoot()
{
    m_message->setObjectName(u"lexiconMessage"_s);
    m_message->setWordWrap(true);
    m_save->setObjectName(u"saveLexicon"_s);
    m_save->setToolTip(tr("Writes %1, and tags the library anew").arg(QDir::toNativeSeparators(m_draft->path())));
    m_undoSave->setObjectName(u"undoSaveLexicon"_s);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence::Redo);
    auto *save = new QAction(this);
    save->setShortcut(QKeySequence::Save);
    connect(save, &QAction::triggered, this, &LexiconWindow::save);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_words, [this] { m_words->setFocus(Qt::ShortcutFocusReason); });
    addActions({m_undo, m_redo, save, find});
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Look::gapLarge, Look::gapSmall, Look::gapLarge, Look::gapSmall);
    row->setSpacing(Look::gapSmall);
    row->addWidget(m_message, 1);
    for (QAction *action : {m_undo, m_redo}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    row->addWidget(m_undoSave);
    row->addWidget(m_save);
    return foot;
}

} // namespace Rapporteur
