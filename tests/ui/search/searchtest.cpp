// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/roles.h"
#include "ui/models/searchmodel.h"
#include "ui/search/hitdelegate.h"
#include "ui/shell/place.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// What the list of found passages is made of.
class SearchTest : public QObject
{
    Q_OBJECT
private slots:
    void model_listsHits();
    void model_groups_data();
    void model_groups();
    void excerpt_holdsTheMarks_data();
    void excerpt_holdsTheMarks();

private:
    [[nodiscard]] static QList<SearchHit> hits()
    {
        return {
            {.report = 1, .reportLabel = u"WG-Forum 1"_s, .date = QDate(2024, 1, 2), .speakers = {u"Mira Vale"_s, u"Otto Rime"_s}, .span = {5, 9}, .text = u"the harbour"_s, .marks = {{4, 11}}},
            {.report = 2, .reportLabel = u"WG-Forum 2"_s, .span = {1, 2}, .text = u"a harbour"_s},
            {.report = 1, .reportLabel = u"WG-Forum 1"_s, .date = QDate(2024, 1, 2), .speakers = {u"Otto Rime"_s}, .text = u"harbours"_s},
        };
    }
};

void SearchTest::model_listsHits()
{
    SearchModel model;
    QAbstractItemModelTester tester(&model);
    model.setHits(hits());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data(PlaceRole).value<Place>(), Place::report(1, {5, 9}));
    model.setGrouping(SearchModel::Grouping::ByReport);
    QVERIFY(!model.index(0, 0).data(PlaceRole).isValid()); // a heading is no place
    QCOMPARE(model.index(0, 0).flags() & Qt::ItemIsSelectable, Qt::ItemFlags());
    QCOMPARE(model.hitFrom(0), 1);
    model.setHits({});
    QCOMPARE(model.hitFrom(0), -1);
}

void SearchTest::model_groups_data()
{
    QTest::addColumn<int>("grouping");
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<int>("hitRows");
    QTest::newRow("none") << int(SearchModel::Grouping::None) << QStringList() << 3;
    QTest::newRow("report") << int(SearchModel::Grouping::ByReport) << QStringList{u"WG-Forum 1 · 2 January 2024"_s, u"WG-Forum 2"_s} << 3;
    QTest::newRow("speaker") << int(SearchModel::Grouping::BySpeaker)
                             << QStringList{u"Mira Vale"_s, u"Otto Rime"_s, u"Nobody is credited"_s} << 4;
}

void SearchTest::model_groups()
{
    QFETCH(int, grouping);
    QLocale::setDefault(QLocale::c());
    SearchModel model;
    model.setGrouping(SearchModel::Grouping(grouping));
    model.setHits(hits());
    QStringList headings;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(SearchModel::IsHeadingRole).toBool())
            headings.append(model.index(row, 0).data().toString());
    }
    QTEST(headings, "headings");
    QTEST(model.hitRows(), "hitRows");
}

void SearchTest::excerpt_holdsTheMarks_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("all fits") << 1 << 1;
    QTest::newRow("at the start") << 0 << 100;
    QTest::newRow("far in") << 100 << 100;
    QTest::newRow("at the end") << 100 << 0;
}

void SearchTest::excerpt_holdsTheMarks()
{
    QFETCH(int, before);
    QFETCH(int, after);
    SearchHit hit;
    hit.text = u"word "_s.repeated(before) + u"harbour"_s + u" word"_s.repeated(after);
    hit.marks = {{before * 5, before * 5 + 7}};
    const Excerpt excerpt = excerptOf(hit, 120);
    QVERIFY(excerpt.text.size() <= 125);
    QCOMPARE(excerpt.marks.size(), 1);
    QCOMPARE(excerpt.marks.first().of(excerpt.text).toString(), u"harbour"_s);
    QCOMPARE(excerpt.text.startsWith(u'…'), before > 1);
}

QTEST_MAIN(SearchTest)
#include "searchtest.moc"
