// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/draftfront.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// What a draft says of itself.
class DraftFrontTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyIsRead()
    {
        const FrontedText read = frontOf(u"+++\ntitle = \"GDC\"\nsubtitle = \"State\"\nkind = \"Briefing note\"\nclassification = \"UNCLASSIFIED\"\n"
                                         "date = \"20 November 2026\"\nmade-on = 2026-11-20\nlanguage = \"en\"\nauthor = \"Ana\"\nsubject = \"S\"\n"
                                         "keywords = [\"a\", \"b\"]\nstyle = \"numbered\"\ncontents = true\nreferences = true\nattributed = false\n"
                                         "counts-extracts = true\ntemplate = \"briefing-note\"\n[fields]\nFor = \"The chairs\"\nFrom = \"Me\"\nAbout = \"x\"\n+++\n\nText"_s);
        QCOMPARE(read.problem, QString());
        const DraftFront wanted{.title = u"GDC"_s, .subtitle = u"State"_s, .kind = u"Briefing note"_s, .classification = u"UNCLASSIFIED"_s,
            .fields = {{u"For"_s, u"The chairs"_s}, {u"From"_s, u"Me"_s}, {u"About"_s, u"x"_s}}, .date = u"20 November 2026"_s,
            .madeOn = QDate(2026, 11, 20), .language = u"en"_s, .author = u"Ana"_s, .subject = u"S"_s, .keywords = {u"a"_s, u"b"_s},
            .style = CitationStyle::Numbered, .hasContents = true, .hasReferences = true, .isAttributed = false, .countsExtracts = true,
            .madeFrom = u"briefing-note"_s};
        QVERIFY(read.front == wanted);
        QCOMPARE(read.bodyLine, 22);
    }

    void aDraftNeedsNone()
    {
        const FrontedText read = frontOf(u"# Title\n\n+++\n"_s);
        QCOMPARE(read.body, 0);
        QCOMPARE(read.bodyLine, 0);
        QVERIFY(read.front == DraftFront());
        QCOMPARE(frontText({}), QString());
    }

    void mistakesAreToldWithTheirLine_data()
    {
        QTest::addColumn<QString>("front");
        QTest::addColumn<QString>("begin");
        QTest::newRow("syntax") << u"+++\ntitle = \"a\"\nkind = \n+++\n"_s << u"Line 3: "_s;
        QTest::newRow("number for words") << u"+++\ntitle = 3\n+++\n"_s << u"Line 2: “title” must be words"_s;
        QTest::newRow("words for a flag") << u"+++\n\ncontents = \"yes\"\n+++\n"_s << u"Line 3: “contents” must be true"_s;
        QTest::newRow("words for a date") << u"+++\nmade-on = \"soon\"\n+++\n"_s << u"Line 2: “made-on” must be a date"_s;
        QTest::newRow("words for a list") << u"+++\nkeywords = \"a\"\n+++\n"_s << u"Line 2: “keywords” must be a list"_s;
        QTest::newRow("number in a list") << u"+++\nkeywords = [\"a\", 1]\n+++\n"_s << u"Line 2: “keywords” must be words"_s;
        QTest::newRow("no such style") << u"+++\nstyle = \"chicago\"\n+++\n"_s << u"Line 2: “style” must be one of"_s;
        QTest::newRow("fields are no table") << u"+++\nfields = \"For\"\n+++\n"_s << u"Line 2: “fields” must be a table"_s;
        QTest::newRow("number in fields") << u"+++\n[fields]\nFor = 1\n+++\n"_s << u"Line 3: “For” must be words"_s;
        QTest::newRow("never ends") << u"+++\ntitle = \"a\"\n\nText"_s << u"Line 1: the front matter begins"_s;
    }

    void mistakesAreToldWithTheirLine()
    {
        QFETCH(QString, front);
        QFETCH(QString, begin);
        const FrontedText read = frontOf(front);
        QVERIFY2(read.problem.startsWith(begin), qPrintable(read.problem));
        QVERIFY(read.front == DraftFront());
    }

    void aDateMayBeWrittenAsOne() { QCOMPARE(frontOf(u"+++\ndate = 2026-11-05\n+++\n"_s).front.date, u"5 November 2026"_s); }

    void aTemplateMayDescribeItself()
    {
        const FrontedText read = frontOf(u"+++\r\ntitle = \"A\"\r\n[template]\r\nname = \"Note\"\r\n+++\r\nText"_s);
        QCOMPARE(read.problem, QString());
        QCOMPARE(read.front.title, u"A"_s);
        QVERIFY(read.front.madeFrom.isEmpty());
    }

    void whatIsWrittenIsReadAgain()
    {
        QRandomGenerator random(5);
        const QString letters = u"ab \"\\+=[]#\t\n'é“𝄞\x01"_s;
        const auto words = [&] {
            QString text;
            for (int i = random.bounded(12); i > 0; --i)
                text += letters.at(random.bounded(letters.size()));
            return QString::fromUtf8(text.toUtf8()); // no half characters
        };
        for (int round = 0; round < 1000; ++round) {
            DraftFront front{.title = words(), .subtitle = words(), .kind = words(), .classification = words(), .date = words(),
                .madeOn = random.bounded(2) ? QDate(2000 + random.bounded(50), 2, 3) : QDate(), .language = words(), .author = words(), .subject = words(),
                .style = CitationStyle(random.bounded(4)), .hasContents = bool(random.bounded(2)), .hasReferences = bool(random.bounded(2)),
                .isAttributed = bool(random.bounded(2)), .countsExtracts = bool(random.bounded(2)), .madeFrom = words()};
            for (int i = random.bounded(3); i > 0; --i)
                front.keywords.append(words());
            for (int i = random.bounded(4); i > 0; --i)
                front.fields.append({QString::number(i) + words(), words()});
            const QString text = frontText(front);
            const FrontedText read = frontOf(text + u"Text"_s);
            QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem + text));
            QVERIFY(read.front == front);
            QCOMPARE(read.body, text.size());
            QCOMPARE(frontText(read.front), text);
        }
    }

    void aListShowsATitle()
    {
        QCOMPARE(titleOfDraft(u"+++\ntitle = \"A\"\n+++\n# B\n"_s), u"A"_s);
        QCOMPARE(titleOfDraft(u"Words\n\n## *B* c\n"_s), u"B c"_s);
        QCOMPARE(titleOfDraft(u"Some words\nof a text."_s), u"Some words of a text."_s);
        QCOMPARE(titleOfDraft(u"```\n# no\n```\n"_s), u"# no"_s);
        QCOMPARE(titleOfDraft({}), QString());
        QVERIFY(titleOfDraft(u"word "_s.repeated(100)).size() <= 81);
    }
};

QTEST_GUILESS_MAIN(DraftFrontTest)
#include "draftfronttest.moc"
