// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"

#include <QList>
#include <QString>

namespace Rapporteur {

/// A mark on the board.
struct BoardCard {
    qint64 id = 0;
    qint64 annotation = 0;

    friend bool operator==(const BoardCard &, const BoardCard &) = default;
};

/// A column of the board: marks in the order in which a draft is to use them. No mark is twice in one.
struct BoardSection {
    qint64 id = 0;
    QString title;
    QList<BoardCard> cards = {};

    friend bool operator==(const BoardSection &, const BoardSection &) = default;
};

/// The columns from left to right, each with its cards from top to bottom.
[[nodiscard]] Result<QList<BoardSection>> board(const Connection &connection);

// What a person does to the board. Each call is one step that can be undone, on an Edit connection.

/// Adds a column at the end; gives its id.
[[nodiscard]] Result<qint64> addBoardSection(const Connection &connection, const QString &title);
[[nodiscard]] Result<void> renameBoardSection(const Connection &connection, qint64 section, const QString &title);
/// Takes a column with its cards off the board; the annotations stay.
[[nodiscard]] Result<void> removeBoardSection(const Connection &connection, qint64 section);
/// Puts a column so that `to` others stand before it.
[[nodiscard]] Result<void> moveBoardSection(const Connection &connection, qint64 section, int to);

/// Puts annotations at the end of a column, in their order; those that are in it stay where they are. Section 0 is the last column, made
/// where there is none.
[[nodiscard]] Result<void> addToBoard(const Connection &connection, const QList<qint64> &annotations, qint64 section = 0);
/// Puts cards into a column, in their order, so that `to` others stand before them. A mark that is in it already is not there twice.
[[nodiscard]] Result<void> moveCards(const Connection &connection, const QList<qint64> &cards, qint64 section, int to);
/// Takes cards off the board; the annotations stay.
[[nodiscard]] Result<void> removeCards(const Connection &connection, const QList<qint64> &cards);

} // namespace Rapporteur
