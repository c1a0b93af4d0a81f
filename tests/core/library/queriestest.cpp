// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/lexicon/lexiconfile.h"
#include "core/library/preparedquery.h"
#include "core/library/queries/actions.h"
#include "core/library/queries/reports.h"
#include "core/library/queries/speakers.h"
#include "core/library/queries/timeline.h"
#include "core/library/queries/topics.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

qint64 idOf(const Connection &connection, const QString &name)
{
    const auto all = speakers(connection, {}).value();
    for (const SpeakerRow &row : all) {
        if (row.name == name)
            return row.id;
    }
    return 0;
}

} // namespace

/// The questions that views ask, over a library whose answers can be counted by hand.
class QueriesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reportsNewestFirst();
    void filtersCombine_data();
    void filtersCombine();
    void timelineHasLanesAndCoverage();
    void coverageMindsNoFilter();
    void misreadNumberIsNoGap();
    void bodyThatCountsAnewLacksNothing();
    void missingNumbersAsRanges();
    void speakersByWhatTheySaid();
    void speakerPageShowsAffiliationsChange();
    void topicPageCounts();
    void actionsKnowTheirOwners();
    void storedReportIsTheParsedOne();
    void noSuchThing();
    void searchIsDrivenByTheIndex_data();
    void searchIsDrivenByTheIndex();

private:
    MadeLibrary m_made;
};

void QueriesTest::initTestCase()
{
    m_made.writeThreeMeetings();
    QCOMPARE(m_made.import().count(ImportOutcome::New), 3);
}

void QueriesTest::reportsNewestFirst()
{
    QStringList files;
    const auto all = reports(m_made.read(), {}).value();
    for (const ReportRow &row : all)
        files.append(row.fileName);
    QCOMPARE(files, (QStringList{u"mag-2022.txt"_s, u"wg-14.txt"_s, u"wg-12.txt"_s}));
}

void QueriesTest::filtersCombine_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << Filter{} << 3;
    QTest::newRow("topic") << Filter{.topics = {u"GDC"_s}} << 2;
    QTest::newRow("either topic") << Filter{.topics = {u"GDC"_s, u"Leadership Panel"_s}} << 2;
    QTest::newRow("topic and period") << Filter{.topics = {u"GDC"_s}, .from = QDate(2022, 1, 1)} << 1;
    QTest::newRow("last day counts") << Filter{.to = QDate(2022, 5, 5)} << 2;
    QTest::newRow("series") << Filter{.series = u"MAG Working Group on IGF Strengthening and Strategy"_s} << 2;
    QTest::newRow("person") << Filter{.people = {idOf(m_made.read(), u"Mere Tuala"_s)}} << 1;
    QTest::newRow("person and other topic") << Filter{.topics = {u"GDC"_s}, .people = {idOf(m_made.read(), u"Mere Tuala"_s)}} << 0;
}

void QueriesTest::filtersCombine()
{
    QFETCH(Filter, filter);
    QTEST(int(reports(m_made.read(), filter).value().size()), "count");
}

void QueriesTest::timelineHasLanesAndCoverage()
{
    const Timeline found = timeline(m_made.read(), shippedLexicon(), {}).value();
    QCOMPARE(found.meetings.size(), 3);
    QVERIFY(std::ranges::is_sorted(found.meetings, {}, [](const TimelineMeeting &m) { return m.when.date; }));
    const auto lane = [&](const QString &topic) {
        const auto at = std::ranges::find(found.lanes, topic, &TimelineLane::topic);
        return at == found.lanes.end() ? TimelineLane{} : *at;
    };
    QCOMPARE(lane(u"Leadership Panel"_s).marks.size(), 1);
    QCOMPARE(lane(u"Leadership Panel"_s).marks[0].statements, 1); // the other sentences do not name it
    QCOMPARE(lane(u"GDC"_s).marks.size(), 2);
    const auto series = std::ranges::find(found.coverage, u"WG-Strategy"_s, &SeriesCoverage::shortName);
    QVERIFY(series != found.coverage.end());
    QCOMPARE(series->present, 2);
    QCOMPARE(series->highest, 14);
    QCOMPARE(missingNumbers(*series), u"1–11, 13"_s);
    QCOMPARE(series->missing.last().from, QDate(2021, 3, 3));
    QCOMPARE(series->missing.last().to, QDate(2022, 5, 5));
    const auto flag = [&](const QString &title) { return std::ranges::contains(found.milestones, title, &Milestone::title); };
    QVERIFY(flag(u"Our Common Agenda"_s)); // bears on the GDC
    QVERIFY(flag(u"IGF 2021, Katowice"_s)); // bears on all
    QVERIFY(!flag(u"UNESCO Recommendation on the Ethics of AI"_s)); // nobody speaks of AI
    for (const Milestone &milestone : found.milestones)
        QVERIFY(milestone.from <= QDate(2022, 6, 9) && (milestone.to.isValid() ? milestone.to : milestone.from) >= QDate(2021, 3, 3));
}

void QueriesTest::coverageMindsNoFilter()
{
    const Timeline found = timeline(m_made.read(), shippedLexicon(), {.from = QDate(2022, 1, 1)}).value();
    QCOMPARE(found.meetings.size(), 2);
    const auto series = std::ranges::find(found.coverage, u"WG-Strategy"_s, &SeriesCoverage::shortName);
    QVERIFY(series != found.coverage.end());
    QCOMPARE(series->present, 2); // number 12 is not missing because it is not shown
}

void QueriesTest::misreadNumberIsNoGap()
{
    const MadeLibrary made;
    made.writeThreeMeetings();
    (void)made.import();
    made.tamper(u"UPDATE readings SET number = 20220526 WHERE number = 14"_s);
    const Timeline found = timeline(made.read(), shippedLexicon(), {}).value();
    const auto series = std::ranges::find(found.coverage, u"WG-Strategy"_s, &SeriesCoverage::shortName);
    QVERIFY(series != found.coverage.end());
    QCOMPARE(series->highest, 12);
}

void QueriesTest::bodyThatCountsAnewLacksNothing()
{
    const MadeLibrary made;
    made.writeThreeMeetings();
    (void)made.import();
    made.tamper(u"UPDATE readings SET number = 2 WHERE number = 14"_s); // 12 in 2021, 2 in 2022
    const Timeline found = timeline(made.read(), shippedLexicon(), {}).value();
    QVERIFY(std::ranges::find(found.coverage, u"WG-Strategy"_s, &SeriesCoverage::shortName) == found.coverage.end());
}

void QueriesTest::missingNumbersAsRanges()
{
    SeriesCoverage coverage;
    for (const int number : {1, 2, 3, 5, 8, 9})
        coverage.missing.append({number, {}, {}});
    QCOMPARE(missingNumbers(coverage), u"1–3, 5, 8–9"_s);
    QCOMPARE(missingNumbers(coverage, 2), u"1–3, 5"_s);
    QCOMPARE(missingNumbers({}), QString());
}

void QueriesTest::speakersByWhatTheySaid()
{
    QHash<QString, SpeakerRow> rows;
    const auto all = speakers(m_made.read(), {}).value();
    for (const SpeakerRow &row : all)
        rows.insert(row.name, row);
    QCOMPARE(rows[u"Orla Fenwick"_s].statements, 3);
    QCOMPARE(rows[u"Orla Fenwick"_s].meetings, 2);
    QCOMPARE(rows[u"Orla Fenwick"_s].affiliation, u"Lakeside University"_s);
    QCOMPARE(rows[u"Orla Fenwick"_s].perYear, (QMap<int, int>{{2021, 2}, {2022, 1}}));
    QCOMPARE(rows[u"Tomasz Bielak"_s].statements, 4); // "Tomasz" in both
    QVERIFY(rows.contains(u"Paul"_s)); // nobody's full name explains him
    QVERIFY(!rows.contains(u"Tomasz"_s));
}

void QueriesTest::speakerPageShowsAffiliationsChange()
{
    const Connection connection = m_made.read();
    const SpeakerPage page = speakerPage(connection, shippedLexicon(), idOf(connection, u"Orla Fenwick"_s), {}).value();
    QCOMPARE(page.affiliations.size(), 2);
    QCOMPARE(page.affiliations[0].affiliation, u"Harbour Foundation"_s);
    QCOMPARE(page.affiliations[0].roles, QStringList{u"MAG Member"_s});
    QCOMPARE(page.affiliations[1].affiliation, u"Lakeside University"_s);
    QCOMPARE(page.statements.size(), 3);
    QCOMPARE(page.statements.first().date, QDate(2022, 5, 5)); // newest meeting first
    QCOMPARE(page.answeredBy.first().second, u"Tomasz Bielak"_s);
    QVERIFY(std::ranges::any_of(page.names, [](const NameRow &name) { return name.asWritten == u"Orla"; }));
}

void QueriesTest::topicPageCounts()
{
    const Connection connection = m_made.read();
    const TopicPage page = topicPage(connection, shippedLexicon(), u"GDC"_s, {}).value();
    QCOMPARE(page.row.statements, int(page.statements.size()));
    QCOMPARE(page.row.meetings, 2);
    QCOMPARE(page.speakers.size(), 2);
    QVERIFY(std::ranges::is_sorted(page.statements, {}, &StatementRow::date));
    for (const StatementRow &row : page.statements)
        QVERIFY(row.topics.contains(u"GDC"_s));
    const auto list = topics(connection, shippedLexicon(), {}).value();
    const auto row = std::ranges::find(list, u"GDC"_s, &TopicRow::id);
    QCOMPARE(row->statements, page.row.statements);
    QCOMPARE(row->speakers, 2);
}

void QueriesTest::actionsKnowTheirOwners()
{
    const auto found = actions(m_made.read(), {}).value();
    const auto letter = std::ranges::find_if(found, [](const ActionRow &row) { return row.text.contains(u"will draft the letter"); });
    QVERIFY(letter != found.end());
    QCOMPARE(letter->owners, QStringList{u"Tomasz Bielak"_s});
    QCOMPARE(letter->due.date, QDate(2021, 3, 20));
    QCOMPARE(letter->reportLabel, u"WG-Strategy 12"_s);
}

void QueriesTest::storedReportIsTheParsedOne()
{
    const Connection connection = m_made.read();
    const auto all = reports(connection, {}).value();
    for (const ReportRow &row : all) {
        const StoredReport stored = report(connection, row.id).value();
        QCOMPARE(stored.row.label, row.label);
        QCOMPARE(int(stored.report.statements.size()), row.statements);
        for (const Statement &statement : std::as_const(stored.report.statements))
            QVERIFY(stored.report.paragraphs[statement.paragraph].span.contains(statement.span));
        if (row.fileName.startsWith(u"wg-"))
            QCOMPARE(stored.report.meeting->moderators, QStringList{u"Orla Fenwick"_s});
        for (const Statement &statement : std::as_const(stored.report.statements))
            QVERIFY(statement.speaker.isEmpty() || stored.people.contains(statement.speaker));
    }
}

void QueriesTest::noSuchThing()
{
    const Connection connection = m_made.read();
    QCOMPARE(report(connection, 4711).error().code, ErrorCode::NotFound);
    QCOMPARE(original(connection, 4711).error().code, ErrorCode::NotFound);
    QCOMPARE(speakerPage(connection, shippedLexicon(), 4711, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(topicPage(connection, shippedLexicon(), u"Quidditch"_s, {}).error().code, ErrorCode::NotFound);
}

void QueriesTest::searchIsDrivenByTheIndex_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("newest") << u"SELECT paragraphs.id FROM paragraph_text CROSS JOIN paragraphs ON paragraphs.id = paragraph_text.rowid "
                               "CROSS JOIN readings ON readings.report = paragraphs.report WHERE paragraph_text MATCH 'compact' "
                               "ORDER BY paragraph_text.rowid DESC LIMIT 50"_s;
    QTest::newRow("a report's statements") << u"SELECT text FROM statements WHERE report = 1 ORDER BY position"_s;
    QTest::newRow("a person's statements") << u"SELECT statements.id FROM names JOIN statements ON statements.name = names.id WHERE names.person = 1"_s;
    QTest::newRow("a topic's statements") << u"SELECT statements.id FROM statement_topics JOIN statements ON statements.id = statement WHERE topic = 'GDC'"_s;
}

void QueriesTest::searchIsDrivenByTheIndex()
{
    QFETCH(QString, sql);
    const Connection connection = m_made.read();
    PreparedQuery plan(connection, u"EXPLAIN QUERY PLAN "_s + sql);
    QVERIFY(plan.run());
    while (plan.next()) {
        const QString step = plan.text(3);
        QVERIFY2(!step.contains(u"TEMP B-TREE"), qPrintable(step));
        QVERIFY2(!step.startsWith(u"SCAN ") || step.contains(u"VIRTUAL TABLE INDEX"), qPrintable(step));
    }
}

QTEST_GUILESS_MAIN(QueriesTest)
#include "queriestest.moc"
