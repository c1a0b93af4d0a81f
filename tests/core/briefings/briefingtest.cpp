// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/briefing.h"
#include "core/briefings/citation.h"
#include "madematerial.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class BriefingTest : public QObject
{
    Q_OBJECT

private slots:
    void takesOnlyWhatWasAskedFor()
    {
        const Briefing briefing = composeBriefing(madeMaterial(), madeLexicon(), {.topics = {u"GDC"_s}});
        QCOMPARE(briefing.title, u"Global Digital Compact"_s);
        QCOMPARE(briefing.period, u"September 2021 – September 2024"_s);
        for (const SpeakerPosition &position : briefing.positions) {
            for (const CitedStatement &cited : position.statements)
                QVERIFY2(cited.statement.text.contains(u"GDC"), qPrintable(cited.statement.text));
        }
        QCOMPARE(briefing.timeline.lanes.size(), 1);
    }

    void ordersSpeakersByWeightAndTheUnnamedLast()
    {
        const Briefing briefing = composeBriefing(madeMaterial(), madeLexicon(), {.topics = {u"GDC"_s}});
        QStringList names;
        for (const SpeakerPosition &position : briefing.positions)
            names.append(position.speaker);
        QCOMPARE(names, QStringList({u"Ada Quellenberg"_s, u"Bo Tindervik"_s, QString()}));
    }

    void tellsTheAffiliationOfTheTime()
    {
        const Briefing briefing = composeBriefing(madeMaterial(), madeLexicon(), {.topics = {u"GDC"_s}});
        QCOMPARE(briefing.positions[0].affiliation, u"First House (2021–2022), Second House (2024)"_s);
        QCOMPARE(briefing.positions[1].affiliation, u"Fjord Office"_s);
        QCOMPARE(briefing.positions[2].affiliation, QString());
    }

    void numbersSourcesByTimeAndCitesThem()
    {
        const Briefing briefing = composeBriefing(madeMaterial(), madeLexicon(), {.topics = {u"GDC"_s}});
        QCOMPARE(briefing.sources.size(), 3);
        QCOMPARE(briefing.sources[0].citation,
            u"Working Group on Made Things, summary report of the 19th meeting, which the report also calls the 20th (online), 16 September 2021"_s);
        QCOMPARE(briefing.sources[2].accessCondition, u"upon request"_s);
        const CitedStatement last = briefing.positions[0].statements.constLast();
        QCOMPARE(last.statement.date, QDate(2024, 9, 26));
        QCOMPARE(last.source, 3);
        QCOMPARE(last.citation, u"[3], item 2a, p. 2"_s);
    }

    void keepsDecisionsOnTheTopicAndActionsNotDone()
    {
        const Briefing briefing = composeBriefing(madeMaterial(), madeLexicon(), {.topics = {u"GDC"_s}});
        QCOMPARE(briefing.decisions.size(), 1);
        QCOMPARE(briefing.decisions[0].first.text, u"The group decided to answer the GDC."_s);
        QCOMPARE(briefing.openActions.size(), 1);
        QCOMPARE(briefing.openActions[0].second, 2);
    }

    void showsDoubtsAndGaps()
    {
        const Briefing briefing = composeBriefing(madeMaterial(), madeLexicon(), {.topics = {u"GDC"_s}});
        const QString doubts = briefing.doubts.join(u'\n');
        QVERIFY2(doubts.contains(u"[1] The title says 19, the text 20."_s), qPrintable(doubts));
        QVERIFY2(!doubts.contains(u"Item 4"_s), "an agenda's doubt says nothing of a topic");
        QVERIFY2(doubts.contains(u"WG-Made, 20–30 and 32–59"_s), qPrintable(doubts));
        QVERIFY2(!doubts.contains(u"1–18"_s), "meetings before the period are not missed");
        QVERIFY2(doubts.contains(u"participant"_s), qPrintable(doubts));
    }

    void narrowsToPeople()
    {
        const BriefingMaterial material = madeMaterial();
        const qint64 bo = material.reports[2].people.value(u"Bo Tindervik"_s);
        QVERIFY(bo != 0);
        const Briefing briefing = composeBriefing(material, madeLexicon(), {.people = {bo}});
        QCOMPARE(briefing.positions.size(), 1);
        QCOMPARE(briefing.positions[0].speaker, u"Bo Tindervik"_s);
        QCOMPARE(briefing.positions[0].statements.size(), 2);
        QCOMPARE(briefing.title, u"Bo Tindervik"_s);
    }

    void saysThatNothingWasFound()
    {
        const Briefing briefing = composeBriefing({}, madeLexicon(), {.topics = {u"GDC"_s}});
        QCOMPARE(briefing.summary.size(), 1);
        QVERIFY(briefing.positions.isEmpty());
        QVERIFY(briefing.sources.isEmpty());
        QCOMPARE(briefing.period, QString());
    }

    void isTheSameWhateverTheOrderOfReports()
    {
        BriefingMaterial material = madeMaterial();
        const Briefing one = composeBriefing(material, madeLexicon(), {});
        std::ranges::reverse(material.reports);
        const Briefing other = composeBriefing(material, madeLexicon(), {});
        QCOMPARE(one.summary, other.summary);
        QCOMPARE(one.doubts, other.doubts);
        QCOMPARE(one.positions.size(), other.positions.size());
        for (qsizetype i = 0; i < one.positions.size(); ++i)
            QCOMPARE(one.positions[i].speaker, other.positions[i].speaker);
    }

    void citesEveryKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("number");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("citation");
        QTest::newRow("1st") << int(ReportKind::MeetingReport) << 1 << QDate() << u"S, summary report of the 1st meeting, 2 May 2022"_s;
        QTest::newRow("2nd") << int(ReportKind::MeetingReport) << 2 << QDate() << u"S, summary report of the 2nd meeting, 2 May 2022"_s;
        QTest::newRow("11th") << int(ReportKind::MeetingReport) << 11 << QDate() << u"S, summary report of the 11th meeting, 2 May 2022"_s;
        QTest::newRow("112th") << int(ReportKind::MeetingReport) << 112 << QDate() << u"S, summary report of the 112th meeting, 2 May 2022"_s;
        QTest::newRow("53rd") << int(ReportKind::Transcript) << 53 << QDate() << u"S, transcript of the 53rd meeting, 2 May 2022"_s;
        QTest::newRow("no number") << int(ReportKind::MeetingReport) << 0 << QDate() << u"S, summary report, 2 May 2022"_s;
        QTest::newRow("two days") << int(ReportKind::MeetingReport) << 3 << QDate(2022, 5, 3)
                                  << u"S, summary report of the 3rd meeting, 2 May 2022 – 3 May 2022"_s;
        QTest::newRow("a deck") << int(ReportKind::Overview) << 0 << QDate() << u"S, “What we do”, 2 May 2022"_s;
    }

    void citesEveryKind()
    {
        QFETCH(int, kind);
        QFETCH(int, number);
        QFETCH(QDate, to);
        StoredReport stored;
        stored.row = {.id = 1, .series = u"S"_s, .when = {.date = {2022, 5, 2}, .dateTo = to}};
        stored.report.kind = ReportKind(kind);
        stored.report.title = u"What we do"_s;
        if (number > 0)
            stored.report.meeting = Meeting{.number = number};
        QTEST(citationOf(stored), "citation");
    }

    void leavesOutUnknownPlaces()
    {
        QCOMPARE(placeIn(2, {}, 0), u"[2]"_s);
        QCOMPARE(placeIn(2, {}, 4), u"[2], p. 4"_s);
        QCOMPARE(placeIn(2, u"3"_s, 0), u"[2], item 3"_s);
    }
};

QTEST_GUILESS_MAIN(BriefingTest)
#include "briefingtest.moc"
