// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/lexicon/lexiconfile.h"
#include "core/library/queries/reports.h"
#include "core/library/queries/rulematches.h"
#include "core/library/queries/topics.h"
#include "core/library/rebuild.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// What words of a lexicon match in a library, before and after they are saved.
class RuleMatchesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        for (int i = 1; i <= 3; ++i) {
            m_made.write(u"circle-%1.txt"_s.arg(i),
                "Minutes of the Working Group on Forums (WG-Forum)\nMeeting " + QByteArray::number(i) + "\n" + QByteArray::number(i)
                    + " May 2021 at 14:00 UTC\n\n1. Reefs\n\nLena Okoro asked who looks after the coral reefs.\n\n"
                      "2. Forums\n\nTomasz Bielak said the Good Quay Forums (GQF) had looked at jetty 7.\n\n"
                      "Lena Okoro thanked the GQF for that.\n");
        }
        QCOMPARE(m_made.import().count(ImportOutcome::New), 3);
    }

    void countsAndShowsTheWords()
    {
        const auto found = ruleMatches(m_made.read(), {{u"coral reefs"_s}, {}}, {{u"coral reefs"_s}, {}}).value();
        QCOMPARE(found.paragraphs, 3);
        QCOMPARE(found.reports, 3);
        QCOMPARE(found.gained, 0);
        QCOMPARE(found.hits.size(), 3);
        const RuleHit &hit = found.hits.first();
        QCOMPARE(hit.matches.size(), 1);
        QCOMPARE(hit.matches.first().of(hit.text), u"coral reefs");
        QCOMPARE(hit.date, QDate(2021, 5, 1));
        const StoredReport stored = report(m_made.read(), hit.report).value();
        QCOMPARE(hit.span.of(stored.document.text), u"coral reefs");
    }

    void tellsWhatAChangeDoes()
    {
        const MatchRule saved{{u"coral reefs"_s}, {}};
        const auto more = ruleMatches(m_made.read(), {{u"coral reefs"_s}, {u"jett(y|ies)\\s\\d"_s}}, saved).value();
        QCOMPARE(more.paragraphs, 6);
        QCOMPARE(more.gained, 3);
        QCOMPARE(more.lost, 0);
        QCOMPARE(more.hits.first().change, RuleHit::Gained);
        const auto other = ruleMatches(m_made.read(), {{u"jetty"_s}, {}}, saved, 2).value();
        QCOMPARE(other.gained, 3);
        QCOMPARE(other.lost, 3);
        QCOMPARE(other.hits.size(), 2);
        const auto none = ruleMatches(m_made.read(), {}, saved).value();
        QCOMPARE(none.paragraphs, 0);
        QCOMPARE(none.hits.first().change, RuleHit::Lost);
        QVERIFY(ruleMatches(m_made.read(), {}, {}).value().hits.isEmpty());
        QCOMPARE(ruleMatches(m_made.read(), {{u"++"_s, u"\"reefs"_s}, {}}, {}).value().paragraphs, 0); // no word for the index
    }

    void acronymsAreFound()
    {
        const auto found = foundAcronyms(m_made.read()).value();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().shortForm, u"GQF"_s);
        QCOMPARE(found.first().longForm, u"Good Quay Forums"_s);
        QCOMPARE(found.first().reports, 3);
    }

    void aSeriesOutsideTheLexiconHasTheShortNameThatItGivesItself()
    {
        const auto rows = reports(m_made.read(), {}).value();
        QStringList labels;
        for (const ReportRow &row : rows)
            labels.append(row.label);
        QVERIFY2(labels.contains(u"WG-Forum 1"_s), qPrintable(labels.join(u"; "_s)));
    }

    void aReportsAcronymStandsForItsTopic()
    {
        Lexicon lexicon = shippedLexicon();
        lexicon.topics.append({.id = u"Forums"_s, .name = u"Good Quay Forums"_s});
        QVERIFY(rebuild(*Library::open(m_made.path()), lexicon));
        QCOMPARE(m_made.count(u"SELECT count(*) FROM paragraph_topics WHERE topic = 'Forums'"_s), 6);
    }

    void aPageTakesInPredecessors()
    {
        Lexicon lexicon = shippedLexicon();
        lexicon.topics.append({.id = u"Quays"_s, .name = u"Quays"_s, .aliases = {u"jetty"_s}, .succeeds = {u"Corals"_s}, .succeededOn = {2021, 4, 1}});
        lexicon.topics.append({.id = u"Corals"_s, .name = u"Corals"_s, .aliases = {u"coral reefs"_s}, .succeeds = {u"Quays"_s, u"Nowhere"_s}});
        QCOMPARE(lexicon.predecessors(u"Quays"_s), QStringList(u"Corals"_s)); // the circle ends
        QVERIFY(rebuild(*Library::open(m_made.path()), lexicon));
        const auto alone = topicPage(m_made.read(), lexicon, u"Quays"_s, {}).value();
        const auto with = topicPage(m_made.read(), lexicon, u"Quays"_s, {}, everyStatement, Predecessors::Included).value();
        QCOMPARE(alone.predecessors, QStringList(u"Corals"_s));
        QCOMPARE(alone.row.statements, 3);
        QCOMPARE(alone.speakers.size(), 1);
        QVERIFY(alone.milestones.isEmpty());
        QCOMPARE(with.row.statements, 6);
        QCOMPARE(with.row.meetings, 3);
        QCOMPARE(with.statements.size(), 6);
        QCOMPARE(with.speakers.size(), 2);
        QCOMPARE(with.milestones.size(), 1);
        QCOMPARE(with.row.perMonth.value({2021, 5, 1}), 6);
    }

private:
    MadeLibrary m_made;
};

QTEST_GUILESS_MAIN(RuleMatchesTest)
#include "rulematchestest.moc"
