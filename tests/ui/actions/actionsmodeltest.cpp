// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/actionsmodel.h"
#include "ui/models/roles.h"
#include "ui/shell/place.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Actions under their states.
class ActionsModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void groups_areInOrderAndNeverEmpty();
    void owner_narrows();
    void overdue_isOpenAndPast_data();
    void overdue_isOpenAndPast();

private:
    QList<ActionRow> m_rows;
};

void ActionsModelTest::init()
{
    m_rows = {
        {.report = 1, .reportLabel = u"WG-Forum 1"_s, .owners = {u"Mira Vale"_s}, .text = u"mend the lamp"_s, .state = ActionState::Done, .span = {1, 2}},
        {.report = 2, .reportLabel = u"WG-Forum 2"_s, .owners = {u"Mira Vale"_s, u"Otto Rime"_s}, .text = u"buy rope"_s, .span = {3, 4}},
        {.report = 2, .reportLabel = u"WG-Forum 2"_s, .text = u"count the boats"_s},
    };
}

void ActionsModelTest::groups_areInOrderAndNeverEmpty()
{
    ActionsModel model;
    QAbstractItemModelTester tester(&model);
    model.setRows(m_rows, QDate(2024, 1, 1));
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex open = model.index(0, 0);
    QCOMPARE(model.rowCount(open), 2);
    QVERIFY(open.data().toString().startsWith(u"Open"_s));
    QVERIFY(!open.data(PlaceRole).isValid());
    const QModelIndex first = model.index(0, ActionsModel::What, open);
    QCOMPARE(first.data().toString(), u"buy rope"_s);
    QCOMPARE(first.data(PlaceRole).value<Place>(), Place::report(2, {3, 4}));
    QCOMPARE(model.index(1, ActionsModel::Who, open).data().toString(), u"nobody named"_s);
    QCOMPARE(model.count(ActionState::Done), 1);
    QCOMPARE(model.count(ActionState::InProgress), 0);
    model.setRows({}, QDate(2024, 1, 1));
    QCOMPARE(model.rowCount(), 0);
}

void ActionsModelTest::owner_narrows()
{
    ActionsModel model;
    QAbstractItemModelTester tester(&model);
    model.setRows(m_rows, QDate(2024, 1, 1));
    QCOMPARE(model.owners().first(), std::pair(u"Mira Vale"_s, 2));
    model.setOwner(u"Otto Rime"_s);
    QCOMPARE(model.count(ActionState::Open), 1);
    QCOMPARE(model.count(ActionState::Done), 0);
    model.setOwner({});
    QCOMPARE(model.count(ActionState::Open), 2);
}

void ActionsModelTest::overdue_isOpenAndPast_data()
{
    QTest::addColumn<Moment>("due");
    QTest::addColumn<ActionState>("state");
    QTest::addColumn<bool>("overdue");
    const QDate past(2023, 5, 1);
    const QDate future(2025, 5, 1);
    QTest::newRow("past") << Moment{.date = past} << ActionState::Open << true;
    QTest::newRow("past, done") << Moment{.date = past} << ActionState::Done << false;
    QTest::newRow("to come") << Moment{.date = future} << ActionState::Open << false;
    QTest::newRow("not over yet") << Moment{.date = past, .dateTo = future} << ActionState::Open << false;
    QTest::newRow("no day") << Moment{} << ActionState::Open << false;
}

void ActionsModelTest::overdue_isOpenAndPast()
{
    QFETCH(Moment, due);
    QFETCH(ActionState, state);
    ActionsModel model;
    model.setRows({{.report = 1, .text = u"buy rope"_s, .due = due, .state = state}}, QDate(2024, 1, 1));
    QTEST(model.index(0, ActionsModel::Due, model.index(0, 0)).data(ActionsModel::OverdueRole).toBool(), "overdue");
}

QTEST_MAIN(ActionsModelTest)
#include "actionsmodeltest.moc"
