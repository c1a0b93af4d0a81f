// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in a lexicon that changes, and in a library that was derived with another.

#include "core/lexicon/lexiconfile.h"
#include "core/lexicon/ownlexicon.h"
#include "core/library/generation.h"
#include "core/library/queries/review.h"
#include "ui/lexicon/lexiconwindow.h"
#include "ui/shell/history.h"
#include "ui/shell/librarywork.h"
#include "ui/shell/mainwindow.h"

#include <QCloseEvent>

namespace Rapporteur {

void MainWindow::setLexicon(const Lexicon &lexicon)
{
    endViews(); // and with them whoever reads the old words on another thread
    m_lexicon = lexicon;
    makeViews();
    setFilter(m_filter);
    showPlace(m_history->current());
    askSummary();
}

void MainWindow::askOutdated()
{
    m_queries->ask<qint64>(m_work, [lexicon = m_lexicon](const Connection &connection) { return countOutdated(connection, lexicon); },
        [this](const Result<qint64> &outdated) { m_work->offerRebuild(m_library, outdated.value_or(0)); });
}

/// What is due; all of it where nothing is.
void MainWindow::rebuild()
{
    m_queries->ask<qint64>(m_actions, [lexicon = m_lexicon](const Connection &connection) { return countOutdated(connection, lexicon); },
        [this](const Result<qint64> &outdated) { m_work->rebuild(m_library, outdated.value_or(0) == 0); });
}

void MainWindow::tellLexiconProblem(const Error &error)
{
    m_work->say(error.sentence, tr("Mend"), [this] { editLexicon(); });
}

void MainWindow::editLexicon()
{
    if (!m_lexiconWindow) {
        m_lexiconWindow = new LexiconWindow(m_library, ownLexiconFolder(), this);
        connect(m_lexiconWindow, &LexiconWindow::written, this, [this](const QString &name, const QString &before, const QString &after) {
            m_edits->run([=](const Connection &connection) {
                return noteLexiconSave(connection, name, before, after).transform([] { return Edited({}, EditScope::Annotations); });
            });
        });
        connect(m_lexiconWindow, &LexiconWindow::saved, this, &MainWindow::readLexicon);
        connect(m_lexiconWindow, &LexiconWindow::goTo, this, [this](const Place &place) {
            goTo(place);
            activateWindow();
        });
    }
    m_lexiconWindow->show();
    m_lexiconWindow->raise();
    m_lexiconWindow->activateWindow();
}

void MainWindow::readLexicon()
{
    const auto lexicon = lexiconWith(ownLexiconFolder());
    if (!lexicon)
        return tellLexiconProblem(lexicon.error());
    setLexicon(*lexicon);
    m_work->rebuild(m_library);
}

/// The lexicon files were written by an undo.
void MainWindow::takeUndoneLexicon()
{
    if (m_lexiconWindow)
        m_lexiconWindow->reload();
    readLexicon();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Its changes would go with this window.
    if (m_lexiconWindow && !m_lexiconWindow->close())
        event->ignore();
    else
        QMainWindow::closeEvent(event);
}

} // namespace Rapporteur
