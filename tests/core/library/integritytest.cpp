// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/library/integrity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// That check and verify name what is wrong, and are silent where nothing is.
class IntegrityTest : public QObject
{
    Q_OBJECT

private slots:
    void silentWhereAllIsWell();
    void namesTheDamage_data();
    void namesTheDamage();
    void stops();
};

void IntegrityTest::silentWhereAllIsWell()
{
    const MadeLibrary made;
    made.writeThreeMeetings();
    (void)made.import();
    const Connection connection = made.read();
    QCOMPARE(checkIntegrity(connection).value().size(), 0);
    QCOMPARE(verifyProvenance(connection).value().size(), 0);
}

void IntegrityTest::namesTheDamage_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("byCheck");
    QTest::addColumn<QString>("named");
    QTest::newRow("the original") << u"UPDATE originals SET bytes = substr(bytes, 1, 40) || x'00' || substr(bytes, 42) WHERE id = 2"_s << true << u"wg-12.txt"_s;
    QTest::newRow("an older original") << u"INSERT INTO originals VALUES (9, 'no hash', 'text/plain', x'00')"_s << true << u"no report uses"_s;
    QTest::newRow("the search index") << u"INSERT INTO paragraph_text (rowid, text) VALUES (9999, 'stray')"_s << true << u"search index"_s;
    QTest::newRow("an orphan") << u"DELETE FROM names WHERE text = 'Orla Fenwick'"_s << true << u"belongs to nothing"_s;
    QTest::newRow("a paragraph") << u"UPDATE paragraphs SET text = replace(text, 'letter', 'treaty') WHERE text LIKE '%letter%'"_s << false << u"treaty"_s;
    QTest::newRow("a statement's place") << u"UPDATE statements SET span_start = span_start + 1 WHERE id = 1"_s << false << u"the statement"_s;
    QTest::newRow("a speaker's place") << u"UPDATE statements SET as_written = 'Somebody' WHERE id = (SELECT min(id) FROM statements WHERE as_written <> '')"_s << false << u"Somebody"_s;
    QTest::newRow("a participant") << u"UPDATE participants SET span_start = span_start - 30, span_end = span_end - 30 WHERE position = 0 AND report = 2"_s << false << u"participant"_s;
    QTest::newRow("an action's words") << u"UPDATE actions SET text = 'Pay the bill'"_s << false << u"Pay the bill"_s;
    QTest::newRow("a decision's words") << u"UPDATE decisions SET text = 'War'"_s << false << u"War"_s;
    QTest::newRow("the date's place") << u"UPDATE readings SET details = replace(details, '\"date\":[', '\"date\":[1') WHERE report = 2"_s << false << u"date"_s;
}

void IntegrityTest::namesTheDamage()
{
    QFETCH(QString, sql);
    QFETCH(bool, byCheck);
    QFETCH(QString, named);
    const MadeLibrary made;
    made.writeThreeMeetings();
    (void)made.import();
    made.tamper(sql);
    const Connection connection = made.read();
    const auto found = byCheck ? checkIntegrity(connection) : verifyProvenance(connection);
    QVERIFY(found);
    QStringList sentences;
    for (const Finding &finding : *found)
        sentences.append(finding.what);
    QVERIFY2(std::ranges::any_of(sentences, [&](const QString &s) { return s.contains(named); }), qPrintable(sentences.join(u'\n')));
}

void IntegrityTest::stops()
{
    const MadeLibrary made;
    made.writeThreeMeetings();
    (void)made.import();
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = verifyProvenance(made.read(), {}, stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(IntegrityTest)
#include "integritytest.moc"
