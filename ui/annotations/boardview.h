// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/annotations/boardcolumn.h"
#include "ui/shell/view.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace Rapporteur {

/// Marks in the order in which a draft is to use them. Alt with an arrow moves cards, with Shift the column; F2 names it; Del
/// takes cards off the board, not out of the library.
class BoardView : public QScrollArea
{
    Q_OBJECT
public:
    BoardView(const ViewContext &context, const AnnotationActions *actions, QWidget *parent = nullptr);

    void set(const QList<BoardSection> &sections, const QHash<qint64, Mark> &marks);
    /// Of the column that has, or last had, the keys.
    [[nodiscard]] QList<const Mark *> chosen() const;

signals:
    void goTo(const Rapporteur::Place &place);
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    BoardColumn *addColumn();
    void connectColumn(BoardColumn *column);
    bool press(BoardColumn *column, QKeyEvent *event);
    void move(BoardColumn *column, int key);
    void moveColumn(const BoardColumn *column, int by);
    void enter(BoardColumn *column);
    void addSection();
    [[nodiscard]] BoardColumn *neighbour(const BoardColumn *column, int by) const;

    ViewContext m_context;
    const AnnotationActions *m_actions;
    QWidget *m_ground;
    QLabel *m_hint;
    QPushButton *m_add;
    QList<BoardColumn *> m_columns;
    BoardColumn *m_current = nullptr;
    QList<qint64> m_followed; ///< cards that were moved: they stay chosen wherever they come to stand
    bool m_namesNext = false; ///< the column that comes is to be named
};

} // namespace Rapporteur
