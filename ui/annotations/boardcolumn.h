// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/boardmodel.h"

#include <QWidget>

class QLineEdit;
class QMenu;

namespace Rapporteur {

class AnnotationActions;
class AnnotationsList;
class Caption;

/// A column of the board: its name, which is typed over, and its cards.
class BoardColumn : public QWidget
{
    Q_OBJECT
public:
    explicit BoardColumn(const AnnotationActions *actions, QWidget *parent = nullptr);

    void set(const BoardSection &section, const QHash<qint64, Mark> &marks);
    [[nodiscard]] qint64 section() const { return m_model->section(); }
    [[nodiscard]] AnnotationsList *list() const { return m_list; }
    [[nodiscard]] BoardModel *model() const { return m_model; }
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// Ids of the cards that are chosen, from the top.
    [[nodiscard]] QList<qint64> chosenCards() const;
    /// The row of the first card that is chosen; -1 where none is.
    [[nodiscard]] int firstChosen() const;
    /// Chooses those of the cards that are here; false where none is.
    bool choose(const QList<qint64> &cards);
    void editName();

    static constexpr int width = 288;

signals:
    void renameWanted(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BoardModel *m_model;
    AnnotationsList *m_list;
    QLineEdit *m_name;
    Caption *m_count;
    QMenu *m_menu;
    QString m_title;
};

} // namespace Rapporteur
