// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinechart.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

/// Meetings of one body, `step` days apart, each with one statement more than the one before on the first topic.
Timeline made(int meetings, int step)
{
    Timeline timeline;
    timeline.lanes = {{u"GDC"_s, u"GDC"_s, u"#0072b2"_s, {}}, {u"MHLB"_s, u"MHLB"_s, u"#cc79a7"_s, {}}};
    for (int i = 0; i < meetings; ++i) {
        timeline.meetings.append({100 + i, u"WG-Forum %1"_s.arg(i + 1), u"Working Group on the Forum"_s, i + 1,
            {.date = QDate(2020, 1, 1).addDays(qint64(i) * step)}, 10 + i});
        timeline.lanes[0].marks.append({i, i + 1});
        if (i % 2 == 0)
            timeline.lanes[1].marks.append({i, 1});
    }
    return timeline;
}

} // namespace

/// The timeline by mouse and keys.
class TimelineChartTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void detailFollowsTheDistance_data();
    void detailFollowsTheDistance();
    void aClickOpensAndADragDoesNot();
    void arrowsGoFromMeetingToMeeting();
    void aNameLeadsToItsTopic();
    void aPeriodIsDraggedMovedAndGivenUp();
    void missingMeetingsAreRunsBetweenTheOthers();
    void roughDatesAreSpans();
    void statementsOpenFromNear();
    void zoomStaysWhenTheRecordGrows();
    void manyLanesScrollBelowTheAxis();

private:
    [[nodiscard]] TimelineLayout::Mark mark(qsizetype lane, qsizetype meeting) const
    {
        const auto marks = m_chart->placement().marks;
        const auto found = std::ranges::find_if(marks, [&](const auto &m) { return m.lane == lane && m.meeting == meeting; });
        return found == marks.end() ? TimelineLayout::Mark{} : *found;
    }
    void click(QPointF place) { QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, place.toPoint()); }
    void drag(QPointF from, QPointF to)
    {
        QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, from.toPoint());
        QTest::mouseMove(m_chart->viewport(), ((from + to) / 2).toPoint());
        QTest::mouseMove(m_chart->viewport(), to.toPoint());
        QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, to.toPoint());
    }

    std::unique_ptr<TimelineChart> m_chart;
};

void TimelineChartTest::init()
{
    m_chart = std::make_unique<TimelineChart>();
    m_chart->resize(900, 420);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
}

void TimelineChartTest::detailFollowsTheDistance_data()
{
    QTest::addColumn<int>("meetings");
    QTest::addColumn<int>("step");
    QTest::addColumn<TimelineLayout::Detail>("detail");
    QTest::newRow("five in years") << 5 << 300 << TimelineLayout::Detail::Discs;
    QTest::newRow("eighty") << 80 << 19 << TimelineLayout::Detail::Discs;
    QTest::newRow("thousands") << 5000 << 2 << TimelineLayout::Detail::Months;
    QTest::newRow("a few in weeks") << 5 << 20 << TimelineLayout::Detail::Ticks;
}

void TimelineChartTest::detailFollowsTheDistance()
{
    QFETCH(int, meetings);
    QFETCH(int, step);
    m_chart->setTimeline(made(meetings, step), {});
    QTEST(m_chart->placement().detail, "detail");
    const auto layout = m_chart->placement();
    QCOMPARE(layout.marks.isEmpty(), layout.detail == TimelineLayout::Detail::Months);
    QVERIFY(!m_chart->grab().isNull());
}

void TimelineChartTest::aClickOpensAndADragDoesNot()
{
    m_chart->setTimeline(made(5, 300), {});
    QSignalSpy chosen(m_chart.get(), &TimelineChart::chosen);
    QSignalSpy opened(m_chart.get(), &TimelineChart::opened);
    QCOMPARE_GT(mark(0, 4).rect.width(), mark(0, 0).rect.width()); // area says how much was said
    click(mark(0, 3).rect.center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toLongLong(), 103);
    QCOMPARE(m_chart->current(), 3);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toLongLong(), 103);
    QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    const TimeScale before = m_chart->scale();
    const QPointF from = mark(0, 3).rect.center();
    drag(from, from + QPointF(60, 0));
    QCOMPARE(opened.size(), 1);
    QCOMPARE_LT(m_chart->scale().x(QDate(2020, 1, 1)) - before.x(QDate(2020, 1, 1)), 61.0);
    QCOMPARE_GT(m_chart->scale().x(QDate(2020, 1, 1)) - before.x(QDate(2020, 1, 1)), 20.0);
}

void TimelineChartTest::arrowsGoFromMeetingToMeeting()
{
    m_chart->setTimeline(made(5, 300), {});
    QSignalSpy opened(m_chart.get(), &TimelineChart::opened);
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 0); // nothing is chosen yet
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QCOMPARE(m_chart->current(), 1);
    QVERIFY(m_chart->accessibleDescription().contains(u"WG-Forum 2"_s));
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QCOMPARE(m_chart->current(), 4);
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    QCOMPARE(opened.first().first().toLongLong(), 104);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QVERIFY(m_chart->scale().holds(m_chart->scale().x(QDate(2020, 1, 1)))); // the view follows
}

void TimelineChartTest::aNameLeadsToItsTopic()
{
    m_chart->setTimeline(made(5, 300), {});
    QSignalSpy wanted(m_chart.get(), &TimelineChart::topicWanted);
    click({40, m_chart->placement().baseline(1)});
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"MHLB"_s);
}

void TimelineChartTest::aPeriodIsDraggedMovedAndGivenUp()
{
    m_chart->setTimeline(made(5, 300), {});
    QSignalSpy wanted(m_chart.get(), &TimelineChart::periodWanted);
    const QRectF strip = m_chart->placement().strip;
    const double y = strip.center().y();
    drag({strip.left() + 100, y}, {strip.left() + 300, y});
    QCOMPARE(wanted.size(), 1);
    const QDate from = wanted.first().at(0).toDate();
    const QDate to = wanted.first().at(1).toDate();
    QCOMPARE_LT(from, to);
    m_chart->setTimeline(made(5, 300), {from, to});
    drag({strip.left() + 300 + 1, y}, {strip.left() + 420, y}); // its right edge
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(1).at(0).toDate(), from);
    QCOMPARE_GT(wanted.at(1).at(1).toDate(), to);
    click({strip.left() + 500, y});
    QCOMPARE(wanted.size(), 3);
    QVERIFY(!wanted.at(2).at(0).toDate().isValid());
    m_chart->setTimeline(made(5, 300), {from, to});
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QCOMPARE(wanted.size(), 4);
}

void TimelineChartTest::missingMeetingsAreRunsBetweenTheOthers()
{
    Timeline timeline = made(2, 700);
    timeline.meetings[1].number = 5;
    timeline.coverage = {{timeline.meetings[0].series, u"WG-Forum"_s, 2, 5, {}}};
    for (int number = 2; number < 5; ++number)
        timeline.coverage[0].missing.append({number, timeline.meetings[0].when.date, timeline.meetings[1].when.date});
    m_chart->setTimeline(timeline, {});
    const auto coverage = m_chart->placement().coverage;
    QCOMPARE(coverage.size(), 3); // one run, two that are here
    QCOMPARE(coverage.at(0).first, 2);
    QCOMPARE(coverage.at(0).last, 4);
    QCOMPARE(coverage.at(0).meeting, -1);
    QCOMPARE_GT(coverage.at(0).rect.left(), coverage.at(1).rect.right());
    QCOMPARE_LT(coverage.at(0).rect.right(), coverage.at(2).rect.left());
    QSignalSpy chosen(m_chart.get(), &TimelineChart::chosen);
    click(coverage.at(2).rect.center());
    QCOMPARE(chosen.first().first().toLongLong(), 101);
    click(coverage.at(0).rect.center()); // there is nothing to choose
    QCOMPARE(chosen.size(), 1);
}

void TimelineChartTest::roughDatesAreSpans()
{
    Timeline timeline = made(3, 400);
    timeline.meetings[1].when.dateTo = timeline.meetings[1].when.date.addDays(60);
    timeline.meetings[1].when.approximate = true;
    m_chart->setTimeline(timeline, {});
    QVERIFY(mark(0, 1).isRough);
    QCOMPARE_GT(mark(0, 1).rect.width(), 20.0);
    QVERIFY(!mark(0, 2).isRough);
}

void TimelineChartTest::statementsOpenFromNear()
{
    m_chart->setTimeline(made(40, 30), {});
    QSignalSpy near(m_chart.get(), &TimelineChart::nearWanted);
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    for (int i = 0; i < 20 && near.isEmpty(); ++i)
        QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    QVERIFY(!near.isEmpty());
    QCOMPARE(m_chart->placement().detail, TimelineLayout::Detail::Ticks);
    const QImage before = m_chart->grab().toImage();
    m_chart->setWords({{{0, 0}, u"Mira noted that the lamp is broken."_s}});
    QVERIFY(m_chart->grab().toImage() != before);
    QTest::keyClick(m_chart.get(), Qt::Key_0);
    QCOMPARE(m_chart->placement().detail, TimelineLayout::Detail::Discs);
}

void TimelineChartTest::zoomStaysWhenTheRecordGrows()
{
    m_chart->setTimeline(made(40, 30), {});
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    const TimeScale before = m_chart->scale();
    m_chart->setTimeline(made(40, 30), {QDate(2021, 1, 1), QDate(2021, 6, 1)});
    QCOMPARE(m_chart->scale(), before);
    QCOMPARE(m_chart->current(), 39);
    m_chart->setTimeline(made(41, 30), {});
    QCOMPARE_GT(m_chart->scale().days(), before.days()); // other days: all of them are shown
}

void TimelineChartTest::manyLanesScrollBelowTheAxis()
{
    Timeline timeline = made(5, 300);
    for (int i = 0; i < 30; ++i)
        timeline.lanes.append({u"T%1"_s.arg(i), u"Topic %1"_s.arg(i), u"#009e73"_s, {{0, 1}}});
    m_chart->setTimeline(timeline, {});
    QCOMPARE_GT(m_chart->verticalScrollBar()->maximum(), 0);
    const TimelineLayout before = m_chart->placement();
    m_chart->verticalScrollBar()->setValue(m_chart->verticalScrollBar()->maximum());
    const TimelineLayout after = m_chart->placement();
    QCOMPARE_LT(after.baseline(0), before.baseline(0));
    QCOMPARE_LE(after.baseline(31), after.lanes.bottom());
    QCOMPARE(after.strip, before.strip);
    QVERIFY(!after.markAt({mark(0, 0).rect.center().x(), 4.0})); // what is scrolled away is not hit
}

QTEST_MAIN(TimelineChartTest)
#include "timelinecharttest.moc"
