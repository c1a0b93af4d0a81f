// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charts.h"

#include <QFont>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

QFontMetricsF metrics()
{
    return QFontMetricsF(QFont(u"sans-serif"_s, 9));
}

TimeScale years(int first, int last, double width = 700)
{
    TimeScale scale(QDate(first, 1, 1), QDate(last, 12, 31));
    scale.setEdges(100, 100 + width);
    return scale;
}

} // namespace

/// The axis and what stands on it.
class ChartsTest : public QObject
{
    Q_OBJECT
private slots:
    void daysAndPixelsAgree();
    void zoomKeepsTheDayUnderThePointer();
    void nothingLeavesTheWhole();
    void ticksLeaveRoomForTheirLabels_data();
    void ticksLeaveRoomForTheirLabels();
    void firstTickTellsTheYear();
    void flagsNeverOverlap();
    void flagsOnATopicAreNamedFirst();
    void initialsOfNames_data();
    void initialsOfNames();
};

void ChartsTest::daysAndPixelsAgree()
{
    const TimeScale scale = years(2020, 2024);
    for (const QDate day : {QDate(2020, 1, 1), QDate(2022, 5, 26), QDate(2024, 12, 31)}) {
        QVERIFY(scale.holds(scale.x(day)));
        QCOMPARE(scale.date(scale.x(day) + scale.pixelsADay() / 2), day);
    }
}

void ChartsTest::zoomKeepsTheDayUnderThePointer()
{
    const TimeScale whole = years(2010, 2024);
    TimeScale scale = whole;
    const double x = scale.x(QDate(2018, 3, 1));
    scale.zoom(0.25, x, whole);
    QCOMPARE_LE(std::abs(scale.x(QDate(2018, 3, 1)) - x), 0.01);
    QCOMPARE_LE(std::abs(scale.days() - whole.days() / 4), 0.01);
}

void ChartsTest::nothingLeavesTheWhole()
{
    const TimeScale whole = years(2020, 2021);
    TimeScale scale = whole;
    scale.zoom(5, 400, whole);
    QCOMPARE(scale, whole);
    scale.zoom(0.1, 400, whole);
    scale.pan(-1e6, whole);
    QCOMPARE_LE(std::abs(scale.x(QDate(2020, 1, 1)) - (scale.left() + 10 * (whole.x(QDate(2020, 1, 1)) - whole.left()))), 0.01);
    scale.pan(1e6, whole);
    QCOMPARE_LE(std::abs(scale.right() - scale.x(QDate(2021, 12, 31)) - 10 * (whole.right() - whole.x(QDate(2021, 12, 31)))), 0.01);
    for (int i = 0; i < 40; ++i)
        scale.zoom(0.5, 400, whole);
    QCOMPARE_GE(scale.days(), 9.9); // never so near that a day fills the window
}

void ChartsTest::ticksLeaveRoomForTheirLabels_data()
{
    QTest::addColumn<int>("lastYear");
    QTest::addColumn<double>("width");
    QTest::newRow("a year") << 2020 << 700.0;
    QTest::newRow("a year, narrow") << 2020 << 200.0;
    QTest::newRow("a year, vast") << 2020 << 20000.0;
    QTest::newRow("five years") << 2024 << 700.0;
    QTest::newRow("a century") << 2119 << 500.0;
}

void ChartsTest::ticksLeaveRoomForTheirLabels()
{
    QFETCH(int, lastYear);
    QFETCH(double, width);
    const auto ticks = years(2020, lastYear, width).ticks(metrics());
    QCOMPARE_GE(ticks.size(), 1);
    for (qsizetype i = 1; i < ticks.size(); ++i)
        QVERIFY2(ticks.at(i).label.isEmpty() || ticks.at(i).x >= ticks.at(i - 1).x + metrics().horizontalAdvance(ticks.at(i - 1).label), qPrintable(ticks.at(i).label));
}

void ChartsTest::firstTickTellsTheYear()
{
    TimeScale scale(QDate(2020, 7, 2), QDate(2021, 3, 1));
    scale.setEdges(0, 500);
    QVERIFY(scale.ticks(metrics()).first().label.contains(u"2020"_s));
}

void ChartsTest::flagsNeverOverlap()
{
    QList<Milestone> milestones;
    for (int month = 0; month < 48; ++month)
        milestones.append({.title = u"A milestone of month %1"_s.arg(month), .from = QDate(2020, 1, 10).addMonths(month)});
    const auto flags = Charts::flags(milestones, years(2020, 2023), metrics(), 20, 16, 3);
    QCOMPARE(flags.size(), 48); // each has its flag, words or not
    int named = 0;
    for (const Charts::Flag &flag : flags) {
        named += flag.label.isNull() ? 0 : 1;
        for (const Charts::Flag &other : flags)
            QVERIFY(other.milestone == flag.milestone || !other.label.intersects(flag.label));
    }
    QCOMPARE_GE(named, 6);
    QCOMPARE_LT(named, 48);
}

void ChartsTest::flagsOnATopicAreNamedFirst()
{
    const QList<Milestone> milestones{{.title = u"Somewhere something happened"_s, .from = QDate(2022, 5, 1)},
        {.title = u"The panel was appointed"_s, .from = QDate(2022, 5, 3), .topics = {u"Panel"_s}}};
    const auto flags = Charts::flags(milestones, years(2020, 2024, 300), metrics(), 0, 16, 1);
    QVERIFY(!flags.at(1).label.isNull());
    QVERIFY(flags.at(0).label.isNull() || !flags.at(0).label.intersects(flags.at(1).label));
}

void ChartsTest::initialsOfNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("two words") << u"Mira Vale"_s << u"MV"_s;
    QTest::newRow("one word") << u"mira"_s << u"M"_s;
    QTest::newRow("particles") << u"Otto van der Rime"_s << u"OR"_s;
    QTest::newRow("none") << QString() << QString();
}

void ChartsTest::initialsOfNames()
{
    QFETCH(QString, name);
    QTEST(Charts::initials(name), "initials");
}

QTEST_MAIN(ChartsTest)
#include "chartstest.moc"
