// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/names.h"
#include "core/report/ordinarywords.h"
#include "core/report/outline.h"
#include "core/report/participants.h"
#include "core/report/sentences.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// The rules of English that the parser rests on, one table each.
class WordingTest : public QObject
{
    Q_OBJECT

private slots:
    void splitsSentences_data();
    void splitsSentences();
    void findsNames_data();
    void findsNames();
    void tellsPeopleFromWords_data();
    void tellsPeopleFromWords();
    void readsParticipants_data();
    void readsParticipants();
    void comparesTitles();
};

void WordingTest::splitsSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    const auto row = [](const char *text, int count) { QTest::newRow(text) << QString::fromUtf8(text) << count; };
    row("One. Two.", 2);
    row("Mr. Doe and Ms. Roe met in St. Gallen.", 1);
    row("See par. 72 of the text. It is long.", 2);
    row("We meet at 1 p.m. UTC. Please come.", 2);
    row("Some bodies, e.g. The Hague court, agreed.", 1);
    row("J. Doe spoke. She left!", 2);
    row("Version 2.5 is out. See https://example.org/a.b for more", 2);
    row("no full stop at all", 1);
    row("", 0);
}

void WordingTest::splitsSentences()
{
    QFETCH(QString, text);
    const QList<Span> found = sentencesIn(text, {0, text.size()});
    QTEST(int(found.size()), "count");
    for (const Span span : found)
        QCOMPARE(span.of(text).trimmed(), span.of(text));
}

void WordingTest::findsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *text, const char *name) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(name); };
    row("Rosa Delmonte noted", "Rosa Delmonte");
    row("Ms. Jo Ferreira da Costa asked", "Jo Ferreira da Costa");
    row("Mary J. Winter said", "Mary J. Winter");
    row("Ludwig van der Meer said", "Ludwig van der Meer");
    row("The Secretariat noted", "");
    row("July was quiet", "");
    row("lowercase name", "");
}

void WordingTest::findsNames()
{
    QFETCH(QString, text);
    const auto name = nameAt(text, 0, text.size());
    QTEST(name ? name->name.of(text).toString() : QString(), "name");
}

void WordingTest::tellsPeopleFromWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("person");
    QTest::newRow("unknown first name") << u"Oyelaran"_s << true;
    QTest::newRow("full name") << u"Rosa Delmonte"_s << true;
    QTest::newRow("surname with a word's ending") << u"Ann Manning"_s << true;
    QTest::newRow("name that is a word too") << u"Mark"_s << true;
    QTest::newRow("adjective") << u"Better"_s << false;
    QTest::newRow("participle") << u"Collected"_s << false;
    QTest::newRow("gerund") << u"Discussing"_s << false;
    QTest::newRow("hyphenated first name") << u"Mei-Ling"_s << true;
    QTest::newRow("name that ends as gerunds do") << u"Xiaoping"_s << true;
    QTest::newRow("gerund like two syllables of pinyin") << u"Running"_s << false;
    QTest::newRow("long gerund") << u"Planning"_s << false;
    QTest::newRow("name that ends as adverbs do") << u"Vitaly"_s << true;
    QTest::newRow("adverb") << u"Concretely"_s << false;
    QTest::newRow("identifier") << u"FileType"_s << false;
    QTest::newRow("identifier with hyphens") << u"SPDX-License-Identifier"_s << false;
    QTest::newRow("name with capitals inside") << u"McDonald"_s << true;
    QTest::newRow("first name and initial") << u"MikeD"_s << true;
    QTest::newRow("label of a list") << u"Pros"_s << false;
    QTest::newRow("place") << u"Geneva"_s << false;
    QTest::newRow("also in small letters") << u"Harbour"_s << false;
}

void WordingTest::tellsPeopleFromWords()
{
    QFETCH(QString, name);
    QTEST(readsAsPerson(name, u"Harbour tools. We met in the harbour with marked maps."), "person");
}

void WordingTest::readsParticipants_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("affiliation");
    QTest::addColumn<QStringList>("roles");
    const auto row = [](const char *line, const char *name, const char *affiliation, const QStringList &roles) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(name) << QString::fromUtf8(affiliation) << roles;
    };
    row("Rosa Delmonte (Harbour Registry)", "Rosa Delmonte", "Harbour Registry", {});
    row("Rosa Delmonte, Harbour Registry, MAG Member", "Rosa Delmonte", "Harbour Registry", {u"MAG Member"_s});
    row("Rosa Delmonte - Harbour Registry", "Rosa Delmonte", "Harbour Registry", {});
    row("Rosa Delmonte (Circle chair, WG co-chair)", "Rosa Delmonte", "", {u"Circle chair"_s, u"WG co-chair"_s});
    row("Rosa Delmonte", "Rosa Delmonte", "", {});
    row("Rosa Delmonte (TSC) - Harbour Registry", "Rosa Delmonte", "Harbour Registry", {u"TSC"_s});
    row("Rosa Delmonte (Harbour Registry) - MAG Member", "Rosa Delmonte", "Harbour Registry", {u"MAG Member"_s});
}

void WordingTest::readsParticipants()
{
    QFETCH(QString, line);
    const Participant participant = participantIn(line);
    QTEST(participant.name, "name");
    QTEST(participant.affiliation, "affiliation");
    QTEST(participant.roles, "roles");
}

void WordingTest::comparesTitles()
{
    const auto likeness = [](QStringView a, QStringView b) { return titleLikeness(plainWords(a), plainWords(b)); };
    QVERIFY(likeness(u"Results of the summer survey", u"Summer survey: results") > 0.72);
    QVERIFY(likeness(u"Budget of the forum", u"Leadership Panel") < 0.3);
    QCOMPARE(likeness(u"Budget", u"budget"), 1.0);
}

QTEST_GUILESS_MAIN(WordingTest)
#include "wordingtest.moc"
