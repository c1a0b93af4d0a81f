// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/acronyms.h"
#include "core/lexicon/lexiconfile.h"
#include "core/lexicon/matcher.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// The sum of the differences of red, green and blue by which two topics are told apart at least.
constexpr int leastApart = 16;

class LexiconTest : public QObject
{
    Q_OBJECT

private slots:
    void shipsWhatItPromises();
    void everyShippedFileIsRead();
    void everyTopicHasASource();
    void everyAcronymHasASource();
    void noTwoTopicsShareAnAlias();
    void topicsAreToldApartByColour();
    void tagsWithShippedTopics_data();
    void tagsWithShippedTopics();
    void ownFilesReplaceShippedEntries();
    void namesLineOfAMistake_data();
    void namesLineOfAMistake();
    void matches_data();
    void matches();
    void tagsTopicsInOrder();
    void readsPatternsSuccessionAndAcronyms();
    void tellsEveryProblemWithItsPlace();
    void tagsByPattern();
    void aPatternThatNeverEndsIsNoMatch();
    void findsDefinedAcronyms_data();
    void findsDefinedAcronyms();
    void acronymsStandForTopics();
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
    QCOMPARE(lexicon.topic(u"Leadership Panel"_s)->succeeds, QStringList(u"MHLB"_s));
    for (const Topic &topic : lexicon.topics) {
        QVERIFY2(topic.parent.isEmpty() || ids.contains(topic.parent), qPrintable(topic.id));
        for (const QString &earlier : topic.succeeds)
            QVERIFY2(ids.contains(earlier), qPrintable(topic.id));
    }
    for (const Milestone &milestone : lexicon.milestones) {
        QVERIFY2(milestone.from.isValid() && !milestone.source.isEmpty(), qPrintable(milestone.title));
        for (const QString &topic : milestone.topics)
            QVERIFY2(ids.contains(topic), qPrintable(topic));
    }
    QVERIFY(!lexicon.series.isEmpty());
}

void LexiconTest::everyShippedFileIsRead()
{
    const QDir folder(u":/rapporteur/lexicon"_s);
    QVERIFY(!folder.entryList({u"*.toml"_s}).isEmpty());
    for (const QString &name : folder.entryList({u"*.toml"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QFile::ReadOnly));
        const Result<Lexicon> lexicon = parseLexicon(file.readAll(), name);
        QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().sentence + lexicon.error().cause));
    }
}

void LexiconTest::everyAcronymHasASource()
{
    QVERIFY(!shippedLexicon().acronyms.isEmpty());
    QSet<QString> seen;
    for (const Acronym &acronym : shippedLexicon().acronyms) {
        QVERIFY2(!acronym.source.isEmpty() && !acronym.longForm.isEmpty(), qPrintable(acronym.shortForm));
        QVERIFY2(!seen.contains(acronym.shortForm), qPrintable(acronym.shortForm));
        seen.insert(acronym.shortForm);
    }
}

void LexiconTest::everyTopicHasASource()
{
    // A page, or the symbol of a document of the UN (A/RES/70/1), the summit or the EU.
    static const QRegularExpression place(
        u"^(https?://\\S+|(A|CRC)/\\S+.*|WSIS-\\S+.*|Regulation \\(EU\\) .+|SHS/\\S+)(; (https?://\\S+|(A|CRC)/\\S+.*|WSIS-\\S+.*))*$"_s);
    for (const Topic &topic : shippedLexicon().topics) {
        QVERIFY2(place.match(topic.source).hasMatch(), qPrintable(topic.id + u": "_s + topic.source));
        QVERIFY2(topic.note.endsWith(u'.'), qPrintable(topic.id));
    }
    for (const Milestone &milestone : shippedLexicon().milestones) {
        QVERIFY2(place.match(milestone.source).hasMatch(), qPrintable(milestone.title + u": "_s + milestone.source));
        QVERIFY2(!milestone.to.isValid() || milestone.to > milestone.from, qPrintable(milestone.title));
    }
}

void LexiconTest::noTwoTopicsShareAnAlias()
{
    QHash<QString, QString> owner;
    for (const Topic &topic : shippedLexicon().topics) {
        for (const QString &alias : QStringList{topic.name} + topic.aliases) {
            const QString key = alias.toLower();
            QVERIFY2(owner.value(key, topic.id) == topic.id, qPrintable(alias + u": "_s + owner.value(key) + u", "_s + topic.id));
            owner.insert(key, topic.id);
        }
    }
}

void LexiconTest::topicsAreToldApartByColour()
{
    QMap<QString, QString> seen;
    for (const Topic &topic : shippedLexicon().topics) {
        if (topic.colour.isEmpty())
            continue;
        bool isNumber = false;
        const uint rgb = topic.colour.mid(1).toUInt(&isNumber, 16);
        QVERIFY2(isNumber && topic.colour.size() == 7, qPrintable(topic.id));
        for (const auto &[colour, other] : seen.asKeyValueRange()) {
            const uint near = colour.mid(1).toUInt(nullptr, 16);
            int apart = 0;
            for (const int shift : {0, 8, 16})
                apart += std::abs(int(rgb >> shift & 0xff) - int(near >> shift & 0xff));
            QVERIFY2(apart >= leastApart, qPrintable(topic.id + u", "_s + other));
        }
        seen.insert(topic.colour, topic.id);
    }
}

void LexiconTest::tagsWithShippedTopics_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("topics");
    QTest::newRow("compact") << u"The Digital Compact comes next."_s << QStringList{u"GDC"_s};
    QTest::newRow("hyphens") << u"A multi-stakeholder high-level body was proposed."_s << QStringList{u"MHLB"_s};
    QTest::newRow("office and its successor") << u"OSET is ODET now."_s << QStringList{u"Tech Envoy"_s, u"ODET"_s};
    QTest::newRow("a network is one of the networks") << u"The Policy Network on Meaningful Access met."_s
                                                      << QStringList{u"PNs"_s, u"PNMA"_s, u"Meaningful access"_s};
    QTest::newRow("paragraph of the agenda") << u"See the Tunis Agenda."_s << QStringList{u"Tunis Agenda"_s};
    QTest::newRow("small letters are no acronym") << u"The lp was played again."_s << QStringList();
    QTest::newRow("a summit and its review") << u"WSIS+20 is coming."_s << QStringList{u"WSIS+20"_s};
    QTest::newRow("a summit") << u"The WSIS was long ago."_s << QStringList{u"WSIS"_s};
    QTest::newRow("artificial intelligence") << u"They spoke of AI and of SDG9."_s << QStringList{u"SDGs"_s, u"AI governance"_s};
    QTest::newRow("action item") << u"AI: Ann sends the minutes. [AI] Bo answers. AI-2 is done."_s << QStringList();
    QTest::newRow("paragraph of the Roadmap") << u"as in para 93 (a)"_s << QStringList{u"MHLB"_s};
    QTest::newRow("everyday words") << u"Young people asked for access to the data, the programme and the environment of the host."_s << QStringList();
}

void LexiconTest::tagsWithShippedTopics()
{
    QFETCH(QString, text);
    QTEST(TopicTagger(shippedLexicon()).topicsIn(text), "topics");
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

void LexiconTest::readsPatternsSuccessionAndAcronyms()
{
    const LexiconText read = readLexicon("[[topic]]\nid = \"B\"\nname = \"Harbour Council\"\npatterns = ['quay \\d+']\nsucceeds = [\"A\", \"Z\"]\n"
                                         "succeeded_on = 2022-08-16\n[[topic]]\nid = \"C\"\nname = \"C\"\nsucceeds = \"B\"\n"
                                         "[[acronym]]\nshort = \"HC\"\nlong = \"Harbour Council\"\nsource = \"https://example.org\"\n");
    QVERIFY2(read.problems.isEmpty(), qPrintable(read.problems.value(0).reason));
    const Topic &topic = read.lexicon.topics.first();
    QCOMPARE(topic.patterns, QStringList(u"quay \\d+"_s));
    QCOMPARE(topic.succeeds, (QStringList{u"A"_s, u"Z"_s}));
    QCOMPARE(topic.succeededOn, QDate(2022, 8, 16));
    QCOMPARE(read.lexicon.topics.last().succeeds, QStringList(u"B"_s));
    QCOMPARE(read.lexicon.acronyms, QList<Acronym>({{u"HC"_s, u"Harbour Council"_s, u"https://example.org"_s}}));
    Lexicon own;
    own.acronyms = {{u"HC"_s, u"High Court"_s}};
    QCOMPARE(merged(read.lexicon, own).acronyms, own.acronyms);
}

void LexiconTest::tellsEveryProblemWithItsPlace()
{
    const LexiconText read = readLexicon("[[topic]]\nid = \"A\"\nname = \"\"\ncolour = \"red\"\npatterns = ['fine',\n  '(open', '', 'x*']\n"
                                         "[[topic]]\nid = \"B\"\nnmae = \"B\"\n[[acronym]]\nshort = \"X\"\n[topics]\n");
    QList<int> lines;
    for (const LexiconProblem &problem : read.problems)
        lines.append(problem.line);
    QCOMPARE(lines, (QList<int>{3, 4, 6, 6, 6, 7, 9, 10, 12}));
    QCOMPARE(read.problems[2].column, 3);
    QVERIFY(read.problems[2].reason.contains(u"(open"_s));
    QVERIFY(read.lexicon.topics.isEmpty());
}

void LexiconTest::tagsByPattern()
{
    Lexicon lexicon;
    lexicon.topics = {{.id = u"Quays"_s, .name = u"Landing places"_s, .patterns = {u"\\bquay\\s?\\d+"_s}},
        {.id = u"OK"_s, .name = u"Old Keep"_s, .patterns = {u"(?-i)\\bOK\\b"_s}}};
    const TopicTagger tagger(lexicon);
    QCOMPARE(tagger.topicsIn(u"At QUAY 7 it was ok."), QStringList(u"Quays"_s));
    QCOMPARE(tagger.topicsIn(u"The OK and the landing places"), (QStringList{u"Quays"_s, u"OK"_s}));
    QCOMPARE(tagger.topicsIn(u"the quay"), QStringList());
}

void LexiconTest::aPatternThatNeverEndsIsNoMatch()
{
    Lexicon lexicon;
    lexicon.topics = {{.id = u"Slow"_s, .name = u"Slow"_s, .patterns = {u"(a+)+b"_s}}};
    const TopicTagger tagger(lexicon);
    QElapsedTimer time;
    time.start();
    QCOMPARE(tagger.topicsIn(QString(4000, u'a')), QStringList());
    QCOMPARE_LT(time.elapsed(), 5000);
}

void LexiconTest::findsDefinedAcronyms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // "short = long; …"
    QTest::newRow("plain") << u"The Harbour Advisory Board (HAB) met."_s << u"HAB = Harbour Advisory Board"_s;
    QTest::newRow("plural") << u"We heard the Good Quay Forums (GQFs)."_s << u"GQFs = Good Quay Forums"_s;
    QTest::newRow("plural of the letters alone") << u"many a Good Quay Forum (GQFs)"_s << u"GQFs = Good Quay Forum"_s;
    QTest::newRow("small words") << u"Working Group on Forums (WG-Forum) report"_s << u"WG-Forum = Working Group on Forums"_s;
    QTest::newRow("another block") << u"the Tidal\nEnergy Council (TEC)"_s << QString();
    QTest::newRow("first one counts") << u"Tidal Energy Council (TEC), Town Elders Club (TEC)"_s << u"TEC = Tidal Energy Council"_s;
    QTest::newRow("two") << u"Bay Watch (BW) and Sea Watch (SW)"_s << u"BW = Bay Watch; SW = Sea Watch"_s;
    QTest::newRow("letters do not fit") << u"the panel of elders (XYZ)"_s << QString();
    QTest::newRow("another sentence") << u"Tidal Energy. Council (TEC)"_s << QString();
    QTest::newRow("a remark") << u"the next Tidal Council (to be confirmed)"_s << QString();
    QTest::newRow("one word") << u"Reykjavik (RK)"_s << QString();
    QTest::newRow("a year") << u"the Tidal Council (2021)"_s << QString();
    QTest::newRow("at the start") << u"(TEC)"_s << QString();
    QTest::newRow("never closed") << u"the Tidal Energy Council (TEC"_s << QString();
}

void LexiconTest::findsDefinedAcronyms()
{
    QFETCH(QString, text);
    QStringList found;
    for (const Acronym &acronym : definedAcronyms(text))
        found.append(acronym.shortForm + u" = "_s + acronym.longForm);
    QTEST(found.join(u"; "_s), "found");
}

void LexiconTest::acronymsStandForTopics()
{
    Lexicon lexicon;
    lexicon.topics = {{.id = u"Forums"_s, .name = u"Good Quay Forums"_s}, {.id = u"Tide"_s, .name = u"Tides"_s, .aliases = {u"TD"_s}}};
    lexicon.acronyms = {{u"GQ"_s, u"good quay forums"_s}, {u"TD"_s, u"Good Quay Forums"_s}};
    const TopicTagger tagger(lexicon);
    QCOMPARE(tagger.topicsIn(u"The GQ met"), QStringList(u"Forums"_s));
    QCOMPARE(tagger.topicsIn(u"The TD met"), QStringList(u"Tide"_s)); // an alias is not taken over
    const auto taught = tagger.taughtBy({{u"GQF"_s, u"Good Quay Forums"_s}, {u"TD"_s, u"Good Quay Forums"_s}, {u"XY"_s, u"Xylo Yards"_s}});
    QCOMPARE(taught.size(), 1);
    QCOMPARE(tagger.topicsIn(u"The GQF, again", taught), QStringList(u"Forums"_s));
    QCOMPARE(tagger.topicsIn(u"The GQFS and gqf", taught), QStringList());
    QCOMPARE(tagger.topicsIn(u"The GQF, again"), QStringList());
}

QTEST_GUILESS_MAIN(LexiconTest)
#include "lexicontest.moc"
