// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/view.h"

#include <QDialog>

class QListView;

namespace Rapporteur {

class Caption;
class StepsModel;

/// What was done, step by step. A click, or Enter, on a step goes to the library as it was after it; stays open beside the window and
/// follows what is done there.
class UndoPanel : public QDialog
{
    Q_OBJECT
public:
    explicit UndoPanel(const ViewContext &context, QWidget *parent = nullptr);

    void refresh();

private:
    void goTo(const QModelIndex &index);

    ViewContext m_context;
    StepsModel *m_model;
    QListView *m_list;
    Caption *m_caption;
};

} // namespace Rapporteur
