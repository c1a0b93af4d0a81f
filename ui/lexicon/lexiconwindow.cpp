// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/lexiconwindow.h"

#include "core/lexicon/lexiconedit.h"
#include "ui/lexicon/lexiconform.h"
#include "ui/lexicon/lexiconmodel.h"
#include "ui/lexicon/lexiconpreview.h"
#include "ui/lexicon/lexicontext.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/icons.h"

#include <QAction>
#include <QCloseEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTextDocument>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

LexiconWindow::LexiconWindow(const Library &library, const QString &folder, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_draft(new LexiconDraft(folder, this))
    , m_model(new LexiconModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_words(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_tabs(new QTabWidget(this))
    , m_form(new LexiconForm)
    , m_text(new LexiconTextEdit)
    , m_problems(new QListWidget)
    , m_preview(new LexiconPreview(this))
    , m_message(new QLabel(this))
    , m_undoSave(new QPushButton(tr("Und&o save"), this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_undo(new QAction(Icons::line(u"undo"_s), tr("Undo"), this))
    , m_redo(new QAction(Icons::line(u"redo"_s), tr("Redo"), this))
{
    setObjectName(u"lexiconWindow"_s);
    setWindowTitle(tr("Lexicon[*] — Rapporteur"));
    setMinimumSize(720, 480);
    resize(1120, 780);
    assemble();
    connectParts();
    m_text->setLexicon(m_draft->document());
    if (const auto loaded = m_draft->load(); !loaded)
        say(loaded.error().sentence);
    setLibrary(library);
    if (!m_draft->problems().isEmpty())
        m_tabs->setCurrentIndex(1); // that is what has to be mended
}

void LexiconWindow::connectParts()
{
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filtered->setFilterFixedString(words);
        m_list->expandAll();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LexiconWindow::chosen);
    connect(m_draft, &LexiconDraft::changed, this, &LexiconWindow::showDraft);
    connect(m_draft, &LexiconDraft::written, this, &LexiconWindow::written);
    connect(m_draft, &LexiconDraft::savedChanged, this, &LexiconWindow::saved);
    const QTextDocument *document = m_draft->document();
    connect(document, &QTextDocument::modificationChanged, this, [this](bool isModified) {
        setWindowModified(isModified);
        m_save->setEnabled(isModified);
    });
    connect(document, &QTextDocument::undoAvailable, m_undo, &QAction::setEnabled);
    connect(document, &QTextDocument::redoAvailable, m_redo, &QAction::setEnabled);
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    m_save->setEnabled(false);
    const auto undo = [this] {
        m_form->flush();
        m_draft->document()->undo();
        m_draft->parse();
    };
    const auto redo = [this] {
        m_draft->document()->redo();
        m_draft->parse();
    };
    connect(m_undo, &QAction::triggered, this, undo);
    connect(m_redo, &QAction::triggered, this, redo);
    connect(m_form, &LexiconForm::undoWanted, this, undo);
    connect(m_form, &LexiconForm::redoWanted, this, redo);
    connect(m_form, &LexiconForm::edited, this, &LexiconWindow::takeForm);
    connect(m_form, &LexiconForm::adoptWanted, this, &LexiconWindow::adopt);
    connect(m_form, &LexiconForm::removeWanted, this, &LexiconWindow::removeEntry);
    connect(m_save, &QPushButton::clicked, this, &LexiconWindow::save);
    connect(m_undoSave, &QPushButton::clicked, this, &LexiconWindow::undoSave);
    connect(m_preview, &LexiconPreview::goTo, this, &LexiconWindow::goTo);
    const auto follow = [this](QListWidgetItem *item) { m_text->showProblem(m_draft->problems().at(m_problems->row(item))); };
    connect(m_problems, &QListWidget::itemClicked, this, follow);
    connect(m_problems, &QListWidget::itemActivated, this, follow);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_form->flush();
        if (const auto span = tab == 1 && !m_key.isEmpty() ? entrySpan(m_draft->document()->toPlainText(), m_kind, m_key) : std::nullopt)
            m_text->showPlace(span->start);
    });
}

void LexiconWindow::setLibrary(const Library &library)
{
    m_preview->setLibrary(library);
    refresh();
}

void LexiconWindow::refresh()
{
    m_preview->askFound(m_model, [this](const QList<FoundAcronym> &found) {
        m_found = found;
        showList(); // what is being typed stays
    });
}

void LexiconWindow::reload()
{
    if (m_draft->isModified())
        return say(tr("A save was undone meanwhile; what you typed since is here, and a save writes it."));
    if (const auto done = m_draft->load(); !done)
        return say(done.error().sentence);
    showChosen();
}

bool LexiconWindow::isIdle() const
{
    return m_preview->isIdle();
}

void LexiconWindow::showList()
{
    m_isFilling = true;
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model->show(*m_draft, m_found);
    m_list->expandAll();
    if (!m_key.isEmpty())
        m_list->setCurrentIndex(m_filtered->mapFromSource(m_model->indexOf(m_kind, m_key)));
    m_list->verticalScrollBar()->setValue(scrolled);
    m_isFilling = false;
}

void LexiconWindow::showDraft()
{
    showList();
    if (!m_key.isEmpty() && !m_isFound && !entryOf(m_draft->lexicon(), m_kind, m_key))
        m_key.clear();
    showProblems();
    showChosen();
    m_undoSave->setEnabled(m_draft->canUndoSave());
}

void LexiconWindow::showProblems()
{
    const QList<LexiconProblem> &problems = m_draft->problems();
    m_text->setProblems(problems);
    m_problems->clear();
    for (const LexiconProblem &problem : problems)
        m_problems->addItem(new QListWidgetItem(Icons::line(u"warning"_s), tr("Line %1: %2").arg(problem.line).arg(problem.reason)));
    m_problems->setVisible(!problems.isEmpty());
    m_form->setEnabled(problems.isEmpty());
    m_tabs->setTabText(1, problems.isEmpty() ? tr("&Text") : tr("&Text (%Ln problem(s))", nullptr, int(problems.size())));
    say(problems.isEmpty() ? QString() : tr("Mend the text to go on with the form."));
}

void LexiconWindow::showChosen()
{
    auto entry = m_key.isEmpty() ? std::nullopt : entryOf(m_draft->lexicon(), m_kind, m_key);
    const auto found = std::ranges::find(m_found, m_key, &FoundAcronym::shortForm);
    m_isFound = !entry && m_kind == EntryKind::Acronym && !m_key.isEmpty() && found != m_found.end();
    if (m_isFound)
        entry = Acronym{found->shortForm, found->longForm};
    if (!entry) {
        m_form->clear();
        m_preview->clear();
        return;
    }
    m_form->show(*entry, m_draft->stateOf(m_kind, m_key), m_isFound);
    const auto before = entryOf(m_draft->saved(), m_kind, m_key);
    m_preview->setRule(ruleOf(*entry), before ? ruleOf(*before) : m_isFound ? ruleOf(*entry) : MatchRule{});
}

void LexiconWindow::chosen(const QModelIndex &index)
{
    if (m_isFilling || !index.data(LexiconModel::KeyRole).isValid())
        return;
    m_form->flush();
    choose(EntryKind(index.data(LexiconModel::KindRole).toInt()), index.data(LexiconModel::KeyRole).toString());
}

void LexiconWindow::choose(EntryKind kind, const QString &key)
{
    m_kind = kind;
    m_key = key;
    showChosen();
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(kind, key));
    m_isFilling = true;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_isFilling = false;
    if (const auto span = m_tabs->currentIndex() == 1 ? entrySpan(m_draft->document()->toPlainText(), kind, key) : std::nullopt)
        m_text->showPlace(span->start);
}

void LexiconWindow::takeForm()
{
    if (m_key.isEmpty() || m_isFound)
        return;
    const LexiconEntry entry = m_form->entry();
    const QString before = std::exchange(m_key, keyOf(entry)); // what the draft tells of is looked for by the new key
    if (const auto done = m_draft->put(before, entry); !done) {
        m_key = before;
        say(done.error().sentence);
        const auto saved = entryOf(m_draft->saved(), m_kind, m_key);
        m_preview->setRule(ruleOf(entry), saved ? ruleOf(*saved) : MatchRule{});
    }
}

void LexiconWindow::addEntry(EntryKind kind)
{
    QString name = tr("New entry");
    for (int number = 2; entryOf(m_draft->lexicon(), kind, name); ++number)
        name = tr("New entry %1").arg(number);
    LexiconEntry entry;
    switch (kind) {
    case EntryKind::Topic:
        entry = Topic{.id = name, .name = name};
        break;
    case EntryKind::Person:
        entry = LexiconPerson{name};
        break;
    case EntryKind::Organisation:
        entry = Organisation{name};
        break;
    case EntryKind::Series:
        entry = Series{name, {}};
        break;
    case EntryKind::Acronym:
        entry = Acronym{name, tr("What it stands for")};
        break;
    case EntryKind::Milestone:
        entry = Milestone{name, QDate::currentDate()};
        break;
    }
    m_words->clear();
    if (const auto done = m_draft->put({}, entry); !done)
        return say(done.error().sentence);
    m_tabs->setCurrentIndex(0);
    choose(kind, name);
    m_form->focusFirst();
}

void LexiconWindow::adopt()
{
    if (const auto done = m_draft->put({}, m_form->entry()); !done)
        say(done.error().sentence);
}

void LexiconWindow::removeEntry()
{
    if (const auto done = m_draft->remove(m_kind, m_key); !done)
        say(done.error().sentence);
}

void LexiconWindow::save()
{
    m_form->flush();
    if (const auto done = m_draft->save(); !done)
        return say(done.error().sentence);
    m_undoSave->setEnabled(true);
    showChosen();
    say(tr("Saved. The library is tagged anew in the background."));
}

void LexiconWindow::undoSave()
{
    if (const auto done = m_draft->undoSave(); !done)
        return say(done.error().sentence);
    showChosen();
    m_undoSave->setEnabled(m_draft->canUndoSave());
    say(tr("The last save was undone. The library is tagged anew in the background."));
}

void LexiconWindow::say(const QString &words)
{
    m_message->setText(words);
}

void LexiconWindow::closeEvent(QCloseEvent *event)
{
    m_form->flush();
    if (m_draft->isModified()) {
        switch (Dialogs::askToSave(this, tr("Save your lexicon before closing?"))) {
        case Dialogs::Answer::Save:
            save();
            event->setAccepted(!m_draft->isModified());
            return;
        case Dialogs::Answer::Discard:
            m_key.clear();
            static_cast<void>(m_draft->load());
            break;
        case Dialogs::Answer::Cancel:
            event->ignore();
            return;
        }
    }
    QWidget::closeEvent(event);
}

} // namespace Rapporteur
