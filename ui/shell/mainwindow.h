// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/library/draftedits.h"
#include "core/library/importer.h"
#include "core/library/library.h"
#include "core/library/queries/filter.h"
#include "ui/shell/actions.h"
#include "ui/shell/session.h"
#include "ui/shell/view.h"

#include <QMainWindow>

#include <memory>

namespace Rapporteur {

struct AnnotationBundle;
struct AnnotationImport;
class DropOverlay;
class ExchangeTask;
class FileCommands;
class History;
class ImportPanel;
class Inspector;
class LexiconWindow;
class LibraryWork;
class MeetingFiles;
class Rail;
class StatusLine;
class TopBar;
class UndoPanel;
class ViewStack;
class Workspace;

/// Puts the rail, the views, the inspector and the status line together; holds no logic of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const Library &library, const Lexicon &lexicon, ExtractorPool &extractors, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Goes on with another library; the views are made anew.
    void setLibrary(const Library &library);
    /// Goes on with other words; the views are made anew and show what they showed.
    void setLexicon(const Lexicon &lexicon);
    /// Says that the user's own lexicon cannot be used, and offers to mend it.
    void tellLexiconProblem(const Error &error);
    void goTo(const Place &place);
    void inspect(const Place &place);
    void setFilter(const Filter &filter);
    void importPaths(const QStringList &paths);
    /// The library changed: whatever is shown asks again.
    void refresh();

    void restore(const Session &session);
    [[nodiscard]] Session session() const;

    [[nodiscard]] QueryRunner &queries() const { return *m_queries; }
    [[nodiscard]] EditRunner &edits() const { return *m_edits; }
    [[nodiscard]] const Library &library() const { return m_library; }

signals:
    void annotationsTaken(const Rapporteur::AnnotationImport &done); ///< a file of them is in the library

protected:
    void closeEvent(QCloseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void assemble();
    void connectParts();
    void connectHistory();
    void connectWork();
    void connectMeetingFiles();
    void connectViews();
    void connectEdits();
    void connectExchange();
    void runExchange(ActionId action);
    void beginExchange(const QString &what);
    void takeAnnotations(const AnnotationBundle &bundle, const QString &path, const QString &libraryPath);
    void run(ActionId action);
    void runView(ActionId action);
    void showPlace(const Place &place);
    void undo(bool again);
    void showUndoHistory();
    void askSummary();
    void askOutdated();
    void rebuild();
    void makeViews();
    void endViews();
    void editLexicon();
    void readLexicon();
    void takeUndoneLexicon();
    void mergeLibrary();
    void setOcrLanguages(const QString &wish);
    void setFocusMode(bool on);
    void askName();
    void connectDrafts();
    void addToDraft();
    void beginBriefing();
    void keepDraft(const Draft &draft, const DraftCitations &cited);

    Library m_library;
    Lexicon m_lexicon;
    ExtractorPool &m_extractors;
    std::unique_ptr<QueryRunner> m_queries;
    std::unique_ptr<EditRunner> m_edits;
    std::unique_ptr<ViewContext> m_context;
    Session m_session;
    Filter m_filter;
    Place m_inspected;
    qint64 m_draft = 0; ///< the one that was open last; 0: none of this library
    bool m_focusMode = false;
    bool m_inspectorBeforeFocus = true;

    Actions *m_actions;
    FileCommands *m_files;
    MeetingFiles *m_meetingFiles;
    History *m_history;
    Rail *m_rail;
    TopBar *m_topBar;
    Inspector *m_inspector;
    StatusLine *m_status;
    ImportPanel *m_importPanel;
    DropOverlay *m_drop;
    QWidget *m_middle;
    Workspace *m_workspace;
    LibraryWork *m_work;
    ExchangeTask *m_exchange;
    ViewStack *m_views = nullptr;
    LexiconWindow *m_lexiconWindow = nullptr; ///< while it was opened once
    UndoPanel *m_undoPanel = nullptr; ///< the same; of this library
};

} // namespace Rapporteur
