// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/outlinemodel.h"

#include <QListView>

namespace Rapporteur {

/// The outline beside the text. Its current line follows what is read; choosing a line goes there.
class OutlineList : public QListView
{
    Q_OBJECT
public:
    explicit OutlineList(QWidget *parent = nullptr);

    void setReport(const Report &report);
    /// Marks the section that holds an offset, without going there.
    void follow(qsizetype offset);
    [[nodiscard]] bool isEmpty() const { return m_model->rowCount() == 0; }

signals:
    void chosen(Rapporteur::Span span);

private:
    void choose(const QModelIndex &index);

    OutlineModel *m_model;
    bool m_following = false;
};

} // namespace Rapporteur
