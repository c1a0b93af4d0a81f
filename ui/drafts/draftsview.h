// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefings/drafttemplate.h"
#include "core/drafts/citationcheck.h"
#include "core/drafts/quotation.h"
#include "core/progress.h"
#include "ui/shell/view.h"

class QComboBox;
class QLabel;
class QListWidget;
class QMenu;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace Rapporteur {

class Caption;
class DraftEditor;
class DraftFindBar;
class DraftList;
class DraftTask;
class DraftsModel;
class EmptyState;
class FaultsList;
class MarksDrawer;
class OpenDraft;
class PaperView;
class Proofs;
class Segments;
class Spelling;

/// What the user writes: a list of drafts, the editor, and beside it how the draft will look, the marks to put into it, or its headings.
class DraftsView : public View
{
    Q_OBJECT
public:
    explicit DraftsView(const ViewContext &context, QWidget *parent = nullptr);
    ~DraftsView() override;

    void setFilter(const Filter &filter) override;
    void refresh() override;
    void refreshAnnotations() override;
    void refreshDrafts() override;
    /// Place::draft(id).
    void show(const Place &place) override;
    using QWidget::show;

    enum Side { PreviewSide, MarksSide, OutlineSide };
    void setSide(Side side);
    /// Puts what is chosen in the drawer into the draft.
    void dropChosen();
    /// Puts things of the record where the cursor stands.
    void drop(const QList<DropSource> &drops, int position);
    void cancelWork();
    /// Takes back what was typed, or types it again, where the keys are the editor's and it has something to take back; gives whether it had.
    bool undoTyping(bool again);

signals:
    void said(const QString &sentence);
    void workBegan(const QString &what);
    void workProgressed(const Rapporteur::Progress &progress);
    void written(const QString &path);

protected:
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    // draftsviewparts.cpp: what the view is made of
    void assemble();
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeMiddle();
    [[nodiscard]] QWidget *makeRight();
    [[nodiscard]] QLayout *makeHead();
    void fillMenu();
    void makeShortcuts();
    void connectList();
    void connectEditor();
    void connectProofs();
    void connectTask();

    void askList();
    void takeList(const QList<Draft> &drafts);
    void openDraft(qint64 id);
    void draftOpened();
    void draftChanged();
    void draftGone();
    void arrange(); ///< which page is shown
    void say(); ///< the foot line

    // draftsviewacts.cpp: what a person does with a draft
    void askTitle();
    void askTemplate(const DraftTemplate &form);
    void openFile();
    void exportReferences(const QString &suffix);
    void begin(const DraftTemplate &form, const TemplateRequest &request);
    void followAt(int position);
    void follow(const QUrl &target);
    void takeProof();
    void putRight(const CitationFault &fault);
    void showSnapshots();
    void exportDraft();
    void printDraft();
    void printPages(const QList<QByteArray> &pages);
    void setLanguage(const QString &language);

    DraftsModel *m_model;
    DraftList *m_list;
    DraftEditor *m_editor;
    OpenDraft *m_open;
    Proofs *m_proofs;
    Spelling *m_spelling;
    DraftFindBar *m_find;
    FaultsList *m_faults;
    PaperView *m_paper;
    MarksDrawer *m_marks;
    QListWidget *m_outline;
    Segments *m_side;
    QStackedLayout *m_sides;
    QLabel *m_title;
    Caption *m_saved;
    QComboBox *m_state;
    QToolButton *m_more;
    QMenu *m_menu;
    Caption *m_count;
    Caption *m_caption;
    QSplitter *m_columns;
    EmptyState *m_nothing;
    EmptyState *m_noneOpen;
    QStackedLayout *m_pages;
    QStackedLayout *m_middles;
    QWidget *m_writing;
    DraftTask *m_task;
    QStringList m_languages; ///< that there are dictionaries for
    qint64 m_wanted = 0; ///< to open when the list has come
    bool m_isListed = false; ///< the list has come once
    bool m_scrolling = false; ///< one of the two sides follows the other
};

} // namespace Rapporteur
