// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"
#include "core/library/queries/rulematches.h"
#include "ui/lexicon/lexicondraft.h"
#include "ui/shell/place.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSortFilterProxyModel;
class QTabWidget;
class QTreeView;

namespace Rapporteur {

class LexiconForm;
class LexiconModel;
class LexiconPreview;
class LexiconTextEdit;

/// The editor of the user's lexicon: all entries, a form and the text of the own ones, and what they match.
class LexiconWindow : public QWidget
{
    Q_OBJECT
public:
    /// `folder` holds the user's *.toml.
    LexiconWindow(const Library &library, const QString &folder, QWidget *parent = nullptr);

    void setLibrary(const Library &library);
    /// The library was derived anew: what it holds is asked again.
    void refresh();
    /// The user's file was written elsewhere. What was typed and not saved stays.
    void reload();
    [[nodiscard]] LexiconDraft &draft() { return *m_draft; }
    void choose(EntryKind kind, const QString &key);
    /// Whether nothing is being asked, for pictures and tests.
    [[nodiscard]] bool isIdle() const;

signals:
    void saved(); ///< the user's file was written
    void written(const QString &name, const QString &before, const QString &after); ///< the same, before it: what the file held and holds
    void goTo(const Rapporteur::Place &place);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void assemble();
    QWidget *makeList();
    QWidget *makeText();
    QWidget *makeFoot();
    void connectParts();
    void showList();
    void showDraft();
    void showChosen();
    void showProblems();
    void chosen(const QModelIndex &index);
    void takeForm();
    void addEntry(EntryKind kind);
    void adopt();
    void removeEntry();
    void save();
    void undoSave();
    void say(const QString &words);

    LexiconDraft *m_draft;
    LexiconModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_words;
    QTreeView *m_list;
    QTabWidget *m_tabs;
    LexiconForm *m_form;
    LexiconTextEdit *m_text;
    QListWidget *m_problems;
    LexiconPreview *m_preview;
    QLabel *m_message;
    QPushButton *m_undoSave, *m_save;
    QAction *m_undo, *m_redo;

    QList<FoundAcronym> m_found;
    EntryKind m_kind = EntryKind::Topic;
    QString m_key; ///< of the chosen entry; empty: none is
    bool m_isFound = false; ///< it is an acronym that reports define
    bool m_isFilling = false; ///< the list is being filled; its choices are not a person's
};

} // namespace Rapporteur
