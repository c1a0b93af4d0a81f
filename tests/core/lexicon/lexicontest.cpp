// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexiconfile.h"
#include "core/lexicon/matcher.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class LexiconTest : public QObject
{
    Q_OBJECT

private slots:
    void shipsWhatItPromises();
    void ownFilesReplaceShippedEntries();
    void namesLineOfAMistake_data();
    void namesLineOfAMistake();
    void matches_data();
    void matches();
    void tagsTopicsInOrder();
};

void LexiconTest::shipsWhatItPromises()
{
    const Lexicon &lexicon = shippedLexicon();
    QSet<QString> ids;
    for (const Topic &topic : lexicon.topics)
        ids.insert(topic.id);
    QCOMPARE(ids.size(), lexicon.topics.size());
    for (const QString &id : {u"GDC"_s, u"WSIS+20"_s, u"Leadership Panel"_s, u"MHLB"_s})
        QVERIFY2(lexicon.topic(id), qPrintable(id));
    QCOMPARE(lexicon.topic(u"Leadership Panel"_s)->succeeds, u"MHLB"_s);
    for (const Topic &topic : lexicon.topics) {
        QVERIFY2(topic.parent.isEmpty() || ids.contains(topic.parent), qPrintable(topic.id));
        QVERIFY2(topic.succeeds.isEmpty() || ids.contains(topic.succeeds), qPrintable(topic.id));
    }
    for (const Milestone &milestone : lexicon.milestones) {
        QVERIFY2(milestone.from.isValid() && !milestone.source.isEmpty(), qPrintable(milestone.title));
        for (const QString &topic : milestone.topics)
            QVERIFY2(ids.contains(topic), qPrintable(topic));
    }
    QVERIFY(!lexicon.series.isEmpty());
}

void LexiconTest::ownFilesReplaceShippedEntries()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"own.toml"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("[[topic]]\nid = \"GDC\"\nname = \"Our Compact\"\n\n[[topic]]\nid = \"Harbours\"\nname = \"Harbours\"\n");
    file.close();
    const auto lexicon = lexiconWith(folder.path());
    QVERIFY(lexicon);
    QCOMPARE(lexicon->topic(u"GDC"_s)->name, u"Our Compact"_s);
    QVERIFY(lexicon->topic(u"Harbours"_s));
    QCOMPARE(lexicon->topics.size(), shippedLexicon().topics.size() + 1);
}

void LexiconTest::namesLineOfAMistake_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("where");
    QTest::newRow("syntax") << QByteArray("[[topic]]\nid = \n") << u"2"_s;
    QTest::newRow("missing name") << QByteArray("\n[[topic]]\nid = \"A\"\n") << u"2"_s;
    QTest::newRow("wrong type") << QByteArray("[[topic]]\nid = \"A\"\nname = 3\n") << u"3"_s;
    QTest::newRow("no date") << QByteArray("[[milestone]]\ntitle = \"A\"\nfrom = \"soon\"\n") << u"3"_s;
}

void LexiconTest::namesLineOfAMistake()
{
    QFETCH(QByteArray, toml);
    QFETCH(QString, where);
    const Result<Lexicon> lexicon = parseLexicon(toml, u"own.toml"_s);
    QVERIFY(!lexicon);
    const QString told = lexicon.error().sentence + u' ' + lexicon.error().cause;
    QVERIFY2(told.contains(where) && told.contains(u"own.toml"_s), qPrintable(told));
}

void LexiconTest::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("phrase, any case") << u"the HIGH panel's work"_s << QStringList{u"HIGH panel"_s};
    QTest::newRow("diacritics") << u"in São Tomé today"_s << QStringList{u"São Tomé"_s};
    QTest::newRow("acronym") << u"LP and (LP)"_s << QStringList{u"LP"_s, u"LP"_s};
    QTest::newRow("acronym in small letters") << u"help lp Lp"_s << QStringList();
    QTest::newRow("inside a word") << u"HLPDC highpanel high panels"_s << QStringList();
    QTest::newRow("plus") << u"WSIS+20."_s << QStringList{u"WSIS+20"_s};
    QTest::newRow("nothing") << QString() << QStringList();
}

void LexiconTest::matches()
{
    const Matcher matcher({{u"High Panel"_s, 1}, {u"LP"_s, 2}, {u"Sao Tome"_s, 3}, {u"WSIS+20"_s, 4}});
    QFETCH(QString, text);
    QStringList found;
    for (const Matcher::Match &match : matcher.find(text))
        found.append(match.span.of(text).toString());
    QTEST(found, "found");
}

void LexiconTest::tagsTopicsInOrder()
{
    const Lexicon lexicon{.topics = {{.id = u"B"_s, .name = u"Second"_s, .aliases = {u"Deuxième"_s}}, {.id = u"A"_s, .name = u"First"_s}},
        .people = {}, .organisations = {}, .series = {}, .milestones = {}};
    const TopicTagger tagger(lexicon);
    QCOMPARE(tagger.topicsIn(u"First, deuxieme, first"), (QStringList{u"B"_s, u"A"_s}));
    QCOMPARE(tagger.topicsIn(u"none of them"), QStringList());
}

QTEST_GUILESS_MAIN(LexiconTest)
#include "lexicontest.moc"
