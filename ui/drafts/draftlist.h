// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefings/drafttemplate.h"
#include "core/library/draftedits.h"
#include "ui/shell/view.h"

class QAction;
class QLineEdit;
class QListView;
class QMenu;
class QToolButton;

namespace Rapporteur {

class DraftsModel;

/// The drafts in their folders, narrowed by words; beginning, moving and deleting them, each as a step that can be undone.
class DraftList : public QWidget
{
    Q_OBJECT
public:
    DraftList(const ViewContext &context, DraftsModel *model, QWidget *parent = nullptr);

    void choose(qint64 id);
    /// The ids of those that are chosen.
    [[nodiscard]] QList<qint64> chosen() const;
    /// Begins one without a template, and opens it.
    void beginEmpty();
    /// Begins one that has words already, and opens it.
    void begin(const Draft &draft, const DraftCitations &cited = {});
    /// What is circulated or final is kept as a snapshot too.
    void setState(const QList<qint64> &ids, DraftState state);
    void focusWords();
    void focusList();

signals:
    void opened(qint64 id);
    void writeWanted(); ///< Enter: the keys belong to the editor
    void titleWanted(); ///< the chosen one is to be called otherwise
    void leaving(); ///< what is open is to be saved first
    void templateWanted(const Rapporteur::DraftTemplate &form);
    void fileWanted(); ///< a draft that lies in a file

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeList();
    void makeActions();
    QAction *addAction(const QString &name, const QString &text, const QKeySequence &key, std::function<void()> act);
    void fillNew();
    void change(const DraftChange &change);
    void askFolder();
    void restore();

    ViewContext m_context;
    DraftsModel *m_model;
    QLineEdit *m_words;
    QToolButton *m_new;
    QMenu *m_newMenu;
    QListView *m_list;
    qint64 m_current = 0;
    bool m_isRestoring = false;
};

} // namespace Rapporteur
