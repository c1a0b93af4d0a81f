// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/library/fulltext.h"
#include "core/library/queries/search.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// What a person types, what it is understood as, and what it finds.
class LibrarySearchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void understands_data();
    void understands();
    void fields();
    void finds_data();
    void finds();
    void saysWhatMeansNothing();
    void bothOrdersFindTheSame();
    void limitSaysThatThereIsMore();
    void marksStandOnTheWords();
    void neverAnError_data();
    void neverAnError();

private:
    MadeLibrary m_made;
};

void LibrarySearchTest::initTestCase()
{
    m_made.writeThreeMeetings();
    QCOMPARE(m_made.import().count(ImportOutcome::New), 3);
}

void LibrarySearchTest::understands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expression");
    QTest::newRow("a word being typed") << u"lett"_s << u"(\"lett\"*)"_s;
    QTest::newRow("one letter is no prefix") << u"l"_s << u"(\"l\")"_s;
    QTest::newRow("words") << u"draft letter "_s << u"(\"draft\") AND (\"letter\")"_s;
    QTest::newRow("phrase") << u"\"draft letter\""_s << u"(\"draft letter\")"_s;
    QTest::newRow("curly quotes") << u"“draft letter”"_s << u"(\"draft letter\")"_s;
    QTest::newRow("open quote") << u"\"draft le"_s << u"(\"draft le\"*)"_s;
    QTest::newRow("either") << u"draft OR letter "_s << u"(\"draft\" OR \"letter\")"_s;
    QTest::newRow("excluded") << u"draft -letter "_s << u"((\"draft\")) NOT (\"letter\")"_s;
    QTest::newRow("only excluded") << u"-letter "_s << QString();
    QTest::newRow("prefix") << u"inter* draft "_s << u"(\"inter\"*) AND (\"draft\")"_s;
    QTest::newRow("inner signs") << u"WSIS+20 "_s << u"(\"WSIS 20\")"_s;
    QTest::newRow("operators are words") << u"NEAR NOT "_s << u"(\"NEAR\") AND (\"NOT\")"_s;
    QTest::newRow("unknown field") << u"colour:red "_s << u"(\"colour red\")"_s;
    QTest::newRow("nothing") << u" \"\" - * "_s << QString();
}

void LibrarySearchTest::understands()
{
    QFETCH(QString, typed);
    QTEST(fullTextExpression(parseSearchQuery(typed)), "expression");
}

void LibrarySearchTest::fields()
{
    const SearchQuery query = parseSearchQuery(u"speaker:\"ben wallis\" topic:GDC series:mag year:2020..2022 budget "_s);
    QCOMPARE(query.speakers, QStringList{u"ben wallis"_s});
    QCOMPARE(query.topics, QStringList{u"GDC"_s});
    QCOMPARE(query.series, QStringList{u"mag"_s});
    QCOMPARE(query.from, QDate(2020, 1, 1));
    QCOMPARE(query.to, QDate(2022, 12, 31));
    QCOMPARE(query.terms.size(), 1);
    QCOMPARE(parseSearchQuery(u"year:2021"_s).from, QDate(2021, 1, 1));
    QCOMPARE(parseSearchQuery(u"year:..2021"_s).from, QDate());
    QCOMPARE(parseSearchQuery(u"year:soon"_s).ignored, QStringList{u"year:soon"_s});
    QCOMPARE(parseSearchQuery(u"topic:"_s).ignored, QStringList());
}

void LibrarySearchTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("hits");
    QTest::newRow("word") << u"secretariat"_s << 1;
    QTest::newRow("part of a word") << u"secretar"_s << 1;
    QTest::newRow("case and accents") << u"SÉCRETARIAT"_s << 1;
    QTest::newRow("phrase") << u"\"first draft\""_s << 1;
    QTest::newRow("phrase that is none") << u"\"draft first\""_s << 0;
    QTest::newRow("all words") << u"letter compact"_s << 1;
    QTest::newRow("either word") << u"secretariat OR reefs"_s << 2;
    QTest::newRow("not that word") << u"compact -letter "_s << 4;
    QTest::newRow("not that word alone") << u"-compact "_s << 5;
    QTest::newRow("speaker") << u"speaker:bielak"_s << 3;
    QTest::newRow("speaker and word") << u"speaker:bielak secretariat"_s << 1;
    QTest::newRow("topic") << u"topic:gdc"_s << 2;
    QTest::newRow("topic and year") << u"topic:GDC year:2022"_s << 1;
    QTest::newRow("series by its short name") << u"series:WG-Strategy compact"_s << 5;
    QTest::newRow("year alone") << u"year:2021"_s << 3;
    QTest::newRow("topic but not the word") << u"topic:GDC -letter "_s << 1;
    QTest::newRow("a participant's body") << u"\"harbour foundation\""_s << 1;
    QTest::newRow("a heading") << u"\"sea levels\""_s << 1;
    QTest::newRow("nothing typed") << QString() << 0;
}

void LibrarySearchTest::finds()
{
    QFETCH(QString, typed);
    const auto answer = searchRanked(m_made.read(), {.query = typed});
    QVERIFY(answer);
    QTEST(int(answer->hits.size()), "hits");
}

void LibrarySearchTest::saysWhatMeansNothing()
{
    const auto answer = searchNewest(m_made.read(), {.query = u"compact speaker:nobody topic:quidditch year:soon"_s});
    QVERIFY(answer);
    QCOMPARE(QSet<QString>(answer->ignored.begin(), answer->ignored.end()),
        (QSet<QString>{u"speaker:nobody"_s, u"topic:quidditch"_s, u"year:soon"_s}));
    QCOMPARE(answer->hits.size(), 5); // the rest is still searched for
}

void LibrarySearchTest::bothOrdersFindTheSame()
{
    const auto spans = [](const SearchAnswer &answer) {
        QSet<QString> texts;
        for (const SearchHit &hit : answer.hits)
            texts.insert(hit.text);
        return texts;
    };
    for (const auto &typed : {u"compact"_s, u"draft OR reefs"_s, u"speaker:fenwick panel"_s}) {
        const auto newest = searchNewest(m_made.read(), {.query = typed});
        const auto ranked = searchRanked(m_made.read(), {.query = typed});
        QVERIFY(newest && ranked);
        QCOMPARE(spans(*newest), spans(*ranked));
        QVERIFY(!newest->ranked && ranked->ranked);
        QVERIFY(std::ranges::is_sorted(newest->hits, std::greater(), &SearchHit::date));
    }
}

void LibrarySearchTest::limitSaysThatThereIsMore()
{
    const auto answer = searchNewest(m_made.read(), {.query = u"the"_s, .limit = 1});
    QVERIFY(answer);
    QCOMPARE(answer->hits.size(), 1);
    QVERIFY(answer->more);
}

void LibrarySearchTest::marksStandOnTheWords()
{
    const auto answer = searchRanked(m_made.read(), {.query = u"draft \"digital compact\""_s});
    QVERIFY(answer);
    QCOMPARE(answer->hits.size(), 2);
    QStringList marked;
    for (const Span &mark : answer->hits[0].marks)
        marked.append(mark.of(answer->hits[0].text).toString());
    QCOMPARE(marked, (QStringList{u"Digital Compact"_s, u"draft"_s, u"draft"_s}));
}

void LibrarySearchTest::neverAnError_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto &typed : {u"\""_s, u"\"\"\""_s, u"*"_s, u"AND"_s, u"OR OR"_s, u"NOT"_s, u"a*b*c"_s, u"(("_s, u"text:"_s, u"-"_s, u"--"_s,
             u"-\"\""_s, u"^x"_s, u"x NEAR/3 y"_s, u"{a b}"_s, u"'; DROP TABLE reports; --"_s, u"speaker:\""_s, u"year:9999999999"_s, u"\U0001F600"_s,
             u"的 全球"_s, QString(5000, u'x'), u"topic:%"_s, u"series:_%"_s})
        QTest::newRow(qPrintable(typed.left(30))) << typed;
}

void LibrarySearchTest::neverAnError()
{
    QFETCH(QString, typed);
    const auto newest = searchNewest(m_made.read(), {.query = typed});
    QVERIFY2(newest, newest ? "" : qPrintable(newest.error().cause));
    const auto ranked = searchRanked(m_made.read(), {.query = typed});
    QVERIFY2(ranked, ranked ? "" : qPrintable(ranked.error().cause));
}

QTEST_GUILESS_MAIN(LibrarySearchTest)
#include "librarysearchtest.moc"
