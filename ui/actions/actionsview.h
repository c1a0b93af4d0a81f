// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/actions.h"
#include "ui/shell/view.h"

class QComboBox;
class QStackedLayout;
class QTreeView;

namespace Rapporteur {

class ActionsModel;
class Caption;
class EmptyState;

/// What was promised, by whom, on what day. Enter opens the words where they stand.
class ActionsView : public View
{
    Q_OBJECT
public:
    explicit ActionsView(const ViewContext &context, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    void take(const Result<QList<ActionRow>> &rows);
    void fillOwners();
    void arrange(); ///< after the model was reset
    void say();

    ActionsModel *m_model;
    QTreeView *m_table;
    QComboBox *m_owner;
    Caption *m_caption;
    EmptyState *m_empty;
    QWidget *m_full;
    QStackedLayout *m_pages;
};

} // namespace Rapporteur
