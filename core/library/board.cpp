// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/board.h"

#include "core/library/journal.h"
#include "core/library/preparedquery.h"

#include <QCoreApplication>

#include <algorithm>
using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct BoardText {
    Q_DECLARE_TR_FUNCTIONS(Board)
};

/// A row with where it stands among its likes.
struct Positioned {
    qint64 id = 0;
    double position = 0;
};

Result<QList<Positioned>> positioned(const Connection &connection, const QString &sql, const QVariantList &values = {})
{
    PreparedQuery query(connection, sql);
    if (const auto done = query.run(values); !done)
        return std::unexpected(done.error());
    QList<Positioned> rows;
    while (query.next())
        rows.append({query.integer(0), query.text(1).toDouble()});
    return query.ended().transform([&] { return rows; });
}

Result<QList<Positioned>> cardsIn(const Connection &connection, qint64 section)
{
    return positioned(connection, u"SELECT id, position FROM board_cards WHERE section = ? ORDER BY position, id"_s, {section});
}

/// `count` ascending numbers between two rows of `others`, so that `to` of them stand before; none where there is no room left.
QList<double> room(const QList<Positioned> &others, qsizetype to, qsizetype count)
{
    const qsizetype at = qBound<qsizetype>(0, to, others.size());
    const double low = at > 0 ? others.at(at - 1).position : at < others.size() ? others.at(at).position - double(count + 1) : 0;
    const double high = at < others.size() ? others.at(at).position : low + double(count + 1);
    const double gap = (high - low) / double(count + 1);
    QList<double> positions;
    for (qsizetype i = 1; i <= count && gap > 1e-6; ++i)
        positions.append(low + gap * double(i));
    return positions;
}

/// Numbers the others anew where two of them have come too close, then makes room as room() does.
Result<QList<double>> makeRoom(const Connection &connection, const QString &table, QList<Positioned> others, qsizetype to, qsizetype count)
{
    QList<double> positions = room(others, to, count);
    if (!positions.isEmpty())
        return positions;
    for (qsizetype i = 0; i < others.size(); ++i) {
        others[i].position = double(i + 1);
        if (const auto done = runSql(connection, u"UPDATE %1 SET position = ? WHERE id = ?"_s.arg(table), {others.at(i).position, others.at(i).id}); !done)
            return std::unexpected(done.error());
    }
    return room(others, to, count);
}

Result<qint64> insertSection(const Connection &connection, const QString &title)
{
    PreparedQuery query(connection, u"INSERT INTO board_sections (position, title) VALUES ((SELECT coalesce(max(position), 0) + 1 FROM board_sections), ?)"_s);
    return query.run(title.simplified()).transform([&] { return query.lastId(); });
}

/// The last column, made where there is none.
Result<qint64> lastSection(const Connection &connection)
{
    return positioned(connection, u"SELECT id, position FROM board_sections ORDER BY position DESC, id DESC LIMIT 1"_s)
        .and_then([&](const QList<Positioned> &last) -> Result<qint64> {
            if (last.isEmpty())
                return insertSection(connection, BoardText::tr("For the draft"));
            return last.first().id;
        });
}

Result<void> putCard(const Connection &connection, qint64 card, qint64 section, double position)
{
    // The same mark in that column gives way.
    return runSql(connection,
        u"DELETE FROM board_cards WHERE section = ? AND id <> ? AND annotation = (SELECT annotation FROM board_cards WHERE id = ?)"_s, {section, card, card})
        .and_then([&] { return runSql(connection, u"UPDATE board_cards SET section = ?, position = ? WHERE id = ?"_s, {section, position, card}); });
}

} // namespace

Result<QList<BoardSection>> board(const Connection &connection)
{
    PreparedQuery query(connection,
        u"SELECT board_sections.id, title, board_cards.id, annotation FROM board_sections LEFT JOIN board_cards ON section = board_sections.id "
        "ORDER BY board_sections.position, board_sections.id, board_cards.position, board_cards.id"_s);
    if (const auto done = query.run(); !done)
        return std::unexpected(done.error());
    QList<BoardSection> sections;
    while (query.next()) {
        if (sections.isEmpty() || sections.last().id != query.integer(0))
            sections.append({query.integer(0), query.text(1)});
        if (!query.isNull(2))
            sections.last().cards.append({query.integer(2), query.integer(3)});
    }
    return query.ended().transform([&] { return sections; });
}

Result<qint64> addBoardSection(const Connection &connection, const QString &title)
{
    qint64 id = 0;
    return inStep(connection, BoardText::tr("Add column “%1”").arg(title.simplified()), [&] {
        return insertSection(connection, title).transform([&](qint64 added) { id = added; });
    }).transform([&] { return id; });
}

Result<void> renameBoardSection(const Connection &connection, qint64 section, const QString &title)
{
    if (title.simplified().isEmpty())
        return {};
    return inStep(connection, BoardText::tr("Rename a column to “%1”").arg(title.simplified()),
        [&] { return runSql(connection, u"UPDATE board_sections SET title = ? WHERE id = ?"_s, {title.simplified(), section}); });
}

Result<void> removeBoardSection(const Connection &connection, qint64 section)
{
    return inStep(connection, BoardText::tr("Remove a column"), [&] {
        return runSql(connection, u"DELETE FROM board_cards WHERE section = ?"_s, {section})
            .and_then([&] { return runSql(connection, u"DELETE FROM board_sections WHERE id = ?"_s, {section}); });
    });
}

Result<void> moveBoardSection(const Connection &connection, qint64 section, int to)
{
    auto others = positioned(connection, u"SELECT id, position FROM board_sections WHERE id <> ? ORDER BY position, id"_s, {section});
    if (!others)
        return std::unexpected(others.error());
    return inStep(connection, BoardText::tr("Move a column"), [&] {
        return makeRoom(connection, u"board_sections"_s, *others, to, 1).and_then([&](const QList<double> &positions) {
            return runSql(connection, u"UPDATE board_sections SET position = ? WHERE id = ?"_s, {positions.first(), section});
        });
    });
}

Result<void> addToBoard(const Connection &connection, const QList<qint64> &annotations, qint64 section)
{
    if (annotations.isEmpty())
        return {};
    return inStep(connection, BoardText::tr("Put %n annotation(s) on the board", nullptr, int(annotations.size())), [&]() -> Result<void> {
        const auto into = section ? Result<qint64>(section) : lastSection(connection);
        if (!into)
            return std::unexpected(into.error());
        for (const qint64 annotation : annotations) {
            const auto done = runSql(connection,
                u"INSERT OR IGNORE INTO board_cards (section, annotation, position) "
                "VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM board_cards WHERE section = ?))"_s, {*into, annotation, *into});
            if (!done)
                return done;
        }
        return {};
    });
}

Result<void> moveCards(const Connection &connection, const QList<qint64> &cards, qint64 section, int to)
{
    if (cards.isEmpty())
        return {};
    auto others = cardsIn(connection, section);
    if (!others)
        return std::unexpected(others.error());
    others->removeIf([&](const Positioned &card) { return cards.contains(card.id); });
    return inStep(connection, BoardText::tr("Move %n card(s)", nullptr, int(cards.size())), [&]() -> Result<void> {
        const auto positions = makeRoom(connection, u"board_cards"_s, *others, to, cards.size());
        if (!positions)
            return std::unexpected(positions.error());
        for (qsizetype i = 0; i < cards.size(); ++i) {
            if (const auto done = putCard(connection, cards.at(i), section, positions->at(i)); !done)
                return done;
        }
        return {};
    });
}

Result<void> removeCards(const Connection &connection, const QList<qint64> &cards)
{
    if (cards.isEmpty())
        return {};
    return inStep(connection, BoardText::tr("Take %n card(s) off the board", nullptr, int(cards.size())), [&] {
        Result<void> done;
        for (const qint64 card : cards)
            done = done.and_then([&] { return runSql(connection, u"DELETE FROM board_cards WHERE id = ?"_s, {card}); });
        return done;
    });
}

} // namespace Rapporteur
