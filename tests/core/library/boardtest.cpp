// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/lexicon/lexiconfile.h"
#include "core/library/annotationedits.h"
#include "core/library/board.h"
#include "core/library/journal.h"
#include "core/library/queries/annotations.h"
#include "core/library/queries/review.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Marks in order, and going back and forth among the steps.
class BoardTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_made = std::make_unique<MadeLibrary>();
        m_made->writeThreeMeetings();
        m_made->import();
        m_edit = std::make_unique<Connection>(Library::open(m_made->path()).value().connect(Connection::Mode::Edit).value());
        for (int i = 0; i < 4; ++i)
            m_marks[i] = annotatePassage(*m_edit, 1, {10 + i, 30 + i}, {}).value();
    }

    void marksAreOrdered()
    {
        QVERIFY(addToBoard(*m_edit, {m_marks[0], m_marks[1], m_marks[2]}));
        QVERIFY(addToBoard(*m_edit, {m_marks[1]})); // is there already
        QCOMPARE(columns(), (QList<QList<qint64>>{{m_marks[0], m_marks[1], m_marks[2]}}));
        QVERIFY(moveCards(*m_edit, {card(0, 2)}, section(0), 0));
        QCOMPARE(columns(), (QList<QList<qint64>>{{m_marks[2], m_marks[0], m_marks[1]}}));
        QVERIFY(moveCards(*m_edit, {card(0, 0), card(0, 1)}, section(0), 1));
        QCOMPARE(columns(), (QList<QList<qint64>>{{m_marks[1], m_marks[2], m_marks[0]}}));
        undo();
        QCOMPARE(columns(), (QList<QList<qint64>>{{m_marks[2], m_marks[0], m_marks[1]}}));
    }

    void cardsChangeColumns()
    {
        QVERIFY(addToBoard(*m_edit, {m_marks[0], m_marks[1]}));
        const qint64 second = addBoardSection(*m_edit, u" Closing "_s).value();
        QVERIFY(addToBoard(*m_edit, {m_marks[1], m_marks[2]}, second));
        QVERIFY(moveCards(*m_edit, {card(0, 1)}, second, 9));
        QCOMPARE(columns(), (QList<QList<qint64>>{{m_marks[0]}, {m_marks[2], m_marks[1]}}));
        undo();
        QCOMPARE(columns(), (QList<QList<qint64>>{{m_marks[0], m_marks[1]}, {m_marks[1], m_marks[2]}}));
        QVERIFY(moveBoardSection(*m_edit, second, 0));
        QVERIFY(renameBoardSection(*m_edit, second, u"Opening"_s));
        QCOMPARE(sections().first().title, u"Opening"_s);
        QVERIFY(removeCards(*m_edit, {card(0, 0)}));
        QVERIFY(removeBoardSection(*m_edit, section(1)));
        QCOMPARE(columns(), (QList<QList<qint64>>{{m_marks[2]}}));
        undo();
        undo();
        QCOMPARE(columns(), (QList<QList<qint64>>{{m_marks[1], m_marks[2]}, {m_marks[0], m_marks[1]}}));
        QVERIFY(removeAnnotations(*m_edit, {m_marks[1]}));
        QCOMPARE(columns(), (QList<QList<qint64>>{{m_marks[2]}, {m_marks[0]}}));
    }

    void thereIsAlwaysRoomBetweenTwo()
    {
        QVERIFY(addToBoard(*m_edit, {m_marks[0], m_marks[1], m_marks[2]}));
        for (int i = 0; i < 60; ++i) { // halves the gap each time
            const auto before = columns().first();
            QVERIFY(moveCards(*m_edit, {card(0, 2)}, section(0), 1));
            QCOMPARE(columns().first(), (QList<qint64>{before[0], before[2], before[1]}));
        }
    }

    void oneGoesToAnyStep()
    {
        const QList<StepRow> four = steps(*m_edit).value(); // the newest first
        QVERIFY(changeAnnotations(*m_edit, {m_marks[0]}, {.starred = true}));
        const auto full = annotations(*m_edit).value();
        const Undone undone = undoTo(*m_edit, shippedLexicon(), four.at(1).id).value();
        QVERIFY(!undone.record);
        QCOMPARE(annotations(*m_edit).value().size(), 3);
        QCOMPARE(std::ranges::count(steps(*m_edit).value(), true, &StepRow::undone), 2);
        QVERIFY(!undoTo(*m_edit, shippedLexicon(), 0).value().title.isEmpty());
        QVERIFY(annotations(*m_edit).value().isEmpty());
        QVERIFY(undoTo(*m_edit, shippedLexicon(), 0).value().title.isEmpty()); // is there
        QVERIFY(undoTo(*m_edit, shippedLexicon(), 999).value().title.isEmpty());
        QVERIFY(!undoTo(*m_edit, shippedLexicon(), steps(*m_edit).value().first().id).value().title.isEmpty());
        QCOMPARE(annotations(*m_edit).value().size(), full.size());
        QCOMPARE(annotations(*m_edit).value().first().annotation, full.first().annotation);
    }

    void aPassageThatMovedIsConfirmed()
    {
        m_made->tamper(u"UPDATE journal SET paused = 1"_s);
        m_made->tamper(u"UPDATE annotations SET span_start = span_start + 3, span_end = span_end + 3 WHERE id = %1"_s.arg(m_marks[0]));
        m_made->tamper(u"UPDATE journal SET paused = 0"_s);
        m_made->tamper(u"UPDATE annotation_places SET state = 1 WHERE annotation = %1"_s.arg(m_marks[0]));
        QVERIFY(confirmAnnotations(*m_edit, {m_marks[0], m_marks[1]}));
        const Annotation one = annotation(*m_edit, m_marks[0]).value().annotation;
        QCOMPARE(one.place.state, AnchorState::Held);
        QCOMPARE(one.anchor.span, (Span{10, 30}));
    }

private:
    [[nodiscard]] QList<BoardSection> sections() const { return board(*m_edit).value(); }
    [[nodiscard]] qint64 section(int column) const { return sections().at(column).id; }
    [[nodiscard]] qint64 card(int column, int row) const { return sections().at(column).cards.at(row).id; }
    [[nodiscard]] QList<QList<qint64>> columns() const
    {
        QList<QList<qint64>> all;
        const auto list = sections();
        for (const BoardSection &one : list) {
            all.append(QList<qint64>());
            for (const BoardCard &card : one.cards)
                all.last().append(card.annotation);
        }
        return all;
    }
    void undo() { QVERIFY(!undoLast(*m_edit, shippedLexicon()).value().title.isEmpty()); }

    std::unique_ptr<MadeLibrary> m_made;
    std::unique_ptr<Connection> m_edit;
    qint64 m_marks[4] = {};
};

QTEST_GUILESS_MAIN(BoardTest)
#include "boardtest.moc"
