// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/figures.h"
#include "core/briefings/positions.h"
#include "core/briefings/recordgaps.h"
#include "core/briefings/stakeholders.h"
#include "core/lexicon/lexiconfile.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// What is told of positions and groups, never guessed; what is open; and the figures.
class PositionsTest : public QObject
{
    Q_OBJECT

private slots:
    void stanceOfASentence_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("stance");
        QTest::newRow("supports") << u"Orla supported the letter."_s << u"for"_s;
        QTest::newRow("welcomes") << u"Tomasz welcomed the draft of the letter."_s << u"for"_s;
        QTest::newRow("agrees with") << u"Mere agreed with Tomasz."_s << u"for"_s;
        QTest::newRow("agrees it is") << u"Mere agreed it's important."_s << u"for"_s;
        QTest::newRow("is in favour") << u"Orla was strongly in favour of it."_s << u"for"_s;
        QTest::newRow("first person") << u"I support this."_s << u"for"_s;
        QTest::newRow("says of herself") << u"Orla said that she supports the letter."_s << u"for"_s;
        QTest::newRow("opposes") << u"Orla opposed the letter."_s << u"against"_s;
        QTest::newRow("does not support") << u"Orla did not support the letter."_s << u"against"_s;
        QTest::newRow("could not fully agree") << u"Orla could not fully agree with it."_s << u"against"_s;
        QTest::newRow("has concerns") << u"Mere expressed some concern about the cost."_s << u"against"_s;
        QTest::newRow("is concerned") << u"Mere is deeply concerned."_s << u"against"_s;
        QTest::newRow("warns") << u"Mere warned that it costs too much."_s << u"against"_s;
        QTest::newRow("both") << u"Orla supported the letter but was concerned about its length."_s << u"both"_s;
        // What must tell nothing.
        QTest::newRow("a promise") << u"Tomasz agreed to draft the letter."_s << QString();
        QTest::newRow("what others do") << u"Orla reported that the panel supports the letter."_s << QString();
        QTest::newRow("may endorse") << u"Orla noted that bodies may endorse it on a page."_s << QString();
        QTest::newRow("a noun") << u"Orla asked how many endorsements there are."_s << QString();
        QTest::newRow("a greeting") << u"Orla welcomed everyone to the call."_s << QString();
        QTest::newRow("supported by") << u"The letter, supported by the panel, was sent."_s << QString();
        QTest::newRow("a question") << u"Mere asked whether the panel is concerned."_s << QString();
        QTest::newRow("nothing") << u"Orla spoke of the letter."_s << QString();
    }
    void stanceOfASentence()
    {
        QFETCH(QString, sentence);
        QTEST(stanceName(stanceOf(sentence)), "stance");
    }

    void groupsAreStatedOrNot_data()
    {
        QTest::addColumn<QString>("affiliation");
        QTest::addColumn<QStringList>("roles");
        QTest::addColumn<QString>("group");
        QTest::newRow("a role") << u"Harbour Foundation"_s << QStringList{u"MAG member, civil society"_s} << u"civil society"_s;
        QTest::newRow("a role before a body") << u"Google"_s << QStringList{u"Technical community"_s} << u"technical community"_s;
        QTest::newRow("a ministry") << u"Ministry of Tides"_s << QStringList{} << u"government"_s;
        QTest::newRow("a university") << u"Lakeside University"_s << QStringList{} << u"academia"_s;
        QTest::newRow("a known body") << u"ISOC"_s << QStringList{} << u"technical community"_s;
        QTest::newRow("somebody else's chapter") << u"Friends of ISOC Harbour"_s << QStringList{} << QString();
        QTest::newRow("intergovernmental is no government") << QString() << QStringList{u"Intergovernmental organisation"_s} << u"intergovernmental"_s;
        QTest::newRow("not stated") << u"Harbour Foundation"_s << QStringList{u"MAG member"_s} << QString();
        QTest::newRow("nothing") << QString() << QStringList{} << QString();
    }
    void groupsAreStatedOrNot()
    {
        QFETCH(QString, affiliation);
        QFETCH(QStringList, roles);
        QTEST(stakeholderGroup(shippedLexicon(), affiliation, roles), "group");
    }

    void aTurnCountsAsAWhole()
    {
        const auto stored = meeting(1, {2021, 3, 4}, {{u"Orla"_s, u"Orla spoke of the letter."_s, true}, {u"Orla"_s, u"She was concerned about the cost."_s, false},
            {u"Tomasz"_s, u"Tomasz noted the letter."_s, true}, {u"Mere"_s, u"Mere supported the sea."_s, false}, {{}, u"Some opposed the letter."_s, true}});
        const QList<Position> all = positionsOf({stored}, isOnTopic);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].speaker, u"Orla"_s);
        QCOMPARE(all[0].stance, Stance::Against);
        QCOMPARE(all[0].words.of(stored->document.text).toString(), u"She was concerned about the cost."_s);
        QCOMPARE(all[0].statements, 1);
        QCOMPARE(all[1].speaker, u"Tomasz"_s);
        QCOMPARE(all[1].stance, Stance::Untold);
    }

    void aChangeOfMindHasItsDay()
    {
        const auto first = meeting(1, {2021, 3, 4}, {{u"Orla"_s, u"Orla opposed the letter."_s, true}});
        const auto second = meeting(2, {2022, 5, 6}, {{u"Orla"_s, u"Orla supported the letter."_s, true}});
        const auto third = meeting(3, {2023, 7, 8}, {{u"Orla"_s, u"Orla welcomed the letter."_s, true}});
        const auto fourth = meeting(4, {2024, 9, 10}, {{u"Orla"_s, u"Orla spoke of the letter."_s, true}});
        const Position orla = positionsOf({first, second, third, fourth}, isOnTopic).constFirst();
        QCOMPARE(orla.stance, Stance::For);
        QCOMPARE(orla.since, QDate(2022, 5, 6));
        QCOMPARE(orla.report->row.id, 3);
        QCOMPARE(orla.statements, 4);
    }

    void gapsAreOfThePeriodAndSeries()
    {
        const auto stored = meeting(1, {2021, 3, 4}, {{u"Orla"_s, u"Orla spoke."_s, true}});
        const auto later = meeting(2, {2022, 3, 4}, {{u"Orla"_s, u"Orla spoke."_s, true}});
        const QList<SeriesCoverage> coverage{{.series = u"Tides"_s, .shortName = u"T"_s, .missing = {{1, {}, {2021, 1, 1}}, {3, {2021, 4, 1}, {2022, 1, 1}}, {4, {2021, 4, 1}, {2022, 1, 1}}}},
            {.series = u"Other"_s, .missing = {{7, {2021, 4, 1}, {2022, 1, 1}}}}};
        const QList<RecordGap> gaps = gapsOf({stored, later}, coverage, {}, {}, QLocale::c());
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps[0].series, u"T"_s);
        QCOMPARE(gaps[0].numbers, u"3–4"_s);
        QCOMPARE(unnamedIn({stored}, isOnTopic).size(), 0);
    }

    void figuresOfNothingAreEmpty()
    {
        QVERIFY(timelineFigure({}).drawing.size.isEmpty());
        QVERIFY(heatMapFigure({}).drawing.size.isEmpty());
        QVERIFY(barsFigure({}).drawing.size.isEmpty());
    }

    void figuresStayOnThePage()
    {
        Timeline timeline;
        for (int i = 0; i < 12; ++i) {
            timeline.meetings.append({.report = i, .when = {.date = QDate(2020, 1, 1).addMonths(5 * i)}, .statements = i});
            timeline.milestones.append({.title = u"A milestone with a long name %1"_s.arg(i), .from = QDate(2020, 2, 1).addMonths(5 * i)});
        }
        timeline.lanes = {{.topic = u"GDC"_s, .name = u"A topic with a name that is far too long for its lane"_s, .marks = {{0, 3}, {6, 30}, {11, 1}}}};
        const CountTable table{.title = u"T"_s, .rows = {u"One"_s, u"Two"_s}, .columns = {u"2020"_s, u"2021"_s}, .counts = {{3, 0}, {120, 7}}};
        for (const PaperFigure &figure : {timelineFigure(timeline), heatMapFigure(table), barsFigure(table)}) {
            const QRectF page(QPointF(-0.5, -0.5), figure.drawing.size + QSizeF(1, 1));
            QVERIFY(figure.drawing.size.width() <= 451);
            QVERIFY(!figure.caption.isEmpty());
            for (const DrawnShape &shape : figure.drawing.shapes) {
                if (const auto *disc = std::get_if<DrawnDisc>(&shape))
                    QVERIFY(page.contains(disc->centre));
                else if (const auto *box = std::get_if<DrawnBox>(&shape))
                    QVERIFY(page.contains(box->area));
                else if (const auto *text = std::get_if<DrawnText>(&shape))
                    QVERIFY2(page.contains(text->base) && (text->anchor != Qt::AlignLeft || text->base.x() + estimatedWidth(text->text, text->size) <= page.right() + 8),
                        qPrintable(text->text));
            }
        }
    }

    void figuresAreToldInWords()
    {
        Timeline timeline{.meetings = {{.report = 1, .when = {.date = {2021, 3, 4}}, .statements = 5}, {.report = 2, .when = {.date = {2023, 5, 6}}, .statements = 2}},
            .lanes = {{.topic = u"GDC"_s, .name = u"GDC"_s, .marks = {{0, 4}, {1, 1}}}}};
        const PaperFigure figure = timelineFigure(timeline);
        QVERIFY2(figure.alternative.contains(u"GDC: 5 statement"), qPrintable(figure.alternative));
        QVERIFY(figure.alternative.contains(u"from 4 March 2021 to 6 May 2023"));
        const auto discs = std::ranges::count_if(figure.drawing.shapes, [](const DrawnShape &shape) { return std::holds_alternative<DrawnDisc>(shape); });
        QCOMPARE(discs, 4); // each with a rim
        const PaperFigure map = heatMapFigure({.title = u"T"_s, .rows = {u"One"_s}, .columns = {u"2020"_s, u"2021"_s}, .counts = {{3, 0}}});
        QCOMPARE(map.alternative, u"T. One: 3 in 2020."_s);
    }

    void biggerIsBiggerByArea()
    {
        Timeline timeline{.meetings = {{.when = {.date = {2021, 3, 4}}}, {.when = {.date = {2023, 5, 6}}}}, .lanes = {{.name = u"GDC"_s, .marks = {{0, 100}, {1, 25}}}}};
        QList<qreal> radii;
        for (const DrawnShape &shape : timelineFigure(timeline).drawing.shapes) {
            if (const auto *disc = std::get_if<DrawnDisc>(&shape); disc && disc->fill != Qt::white)
                radii.append(disc->radius);
        }
        QCOMPARE(radii.size(), 2);
        QCOMPARE(radii[0], 2 * radii[1]);
    }

private:
    struct Line {
        QString speaker;
        QString text;
        bool isOnTopic = false;
    };

    static bool isOnTopic(const StoredReport &, const Statement &statement) { return !statement.topics.isEmpty(); }

    static SharedReport meeting(qint64 id, QDate date, const QList<Line> &lines)
    {
        auto stored = std::make_shared<StoredReport>();
        stored->row = {.id = id, .kind = ReportKind::MeetingReport, .series = u"Tides"_s, .when = {.date = date}};
        for (const Line &line : lines) {
            const qsizetype start = stored->document.text.size();
            stored->document.text += line.text + u' ';
            stored->report.statements.append({.speaker = line.speaker, .section = 0, .span = {start, start + line.text.size()}, .topics = line.isOnTopic ? QStringList{u"GDC"_s} : QStringList()});
        }
        return stored;
    }
};

QTEST_GUILESS_MAIN(PositionsTest)
#include "positionstest.moc"
