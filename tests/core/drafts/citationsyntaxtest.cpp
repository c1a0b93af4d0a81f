// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/citationsyntax.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Citations as they are written in a draft.
class CitationSyntaxTest : public QObject
{
    Q_OBJECT

private slots:
    void citationsAreFound_data()
    {
        QTest::addColumn<QString>("draft");
        QTest::addColumn<QStringList>("found"); // each as citationText() writes it
        QTest::newRow("one") << u"He said so [@wg-12:k7f3qxp, item 2a, para. 7]."_s << QStringList{u"[@wg-12:k7f3qxp, item 2a, para. 7]"_s};
        QTest::newRow("report") << u"[@wg-12]"_s << QStringList{u"[@wg-12]"_s};
        QTest::newRow("several") << u"[@wg-12; @wg-13:abc, p. 2]"_s << QStringList{u"[@wg-12; @wg-13:abc, p. 2]"_s};
        QTest::newRow("loose") << u"[ @wg-12 ]"_s << QStringList();
        QTest::newRow("without comma") << u"[@wg-12 p. 3]"_s << QStringList{u"[@wg-12, p. 3]"_s};
        QTest::newRow("colon in the locator") << u"[@wg-12, at 12:30, second part]"_s << QStringList{u"[@wg-12, at 12:30, second part]"_s};
        QTest::newRow("escaped") << u"\\[@wg-12]"_s << QStringList();
        QTest::newRow("escaped backslash") << u"\\\\[@wg-12]"_s << QStringList{u"[@wg-12]"_s};
        QTest::newRow("code span") << u"`[@wg-12]` and ``a ` [@wg-13]``"_s << QStringList();
        QTest::newRow("fenced code") << u"```\n[@wg-12]\n```\n[@wg-13]"_s << QStringList{u"[@wg-13]"_s};
        QTest::newRow("indented code") << u"a\n\n    [@wg-12]\n"_s << QStringList();
        QTest::newRow("comment") << u"<!-- [@wg-12] -->\n"_s << QStringList();
        QTest::newRow("address") << u"[see](http://a.example/[@wg-12])"_s << QStringList();
        QTest::newRow("front matter") << u"+++\ntitle = \"[@wg-12]\"\n+++\n[@wg-13]"_s << QStringList{u"[@wg-13]"_s};
        QTest::newRow("two lines") << u"> so [@wg-12,\n> item 2]"_s << QStringList{u"[@wg-12, item 2]"_s};
        QTest::newRow("two paragraphs") << u"so [@wg-12,\n\nitem 2]"_s << QStringList();
        QTest::newRow("table") << u"|a|b|\n|-|-|\n|x [@wg-12]|y [@wg-13, p. 1]|\n"_s << QStringList{u"[@wg-12]"_s, u"[@wg-13, p. 1]"_s};
        QTest::newRow("footnote") << u"so[^1]\n\n[^1]: in [@wg-12, p. 1]\n"_s << QStringList{u"[@wg-12, p. 1]"_s};
        QTest::newRow("emphasis") << u"*so [@wg-12, p. 1]* **[@wg-13]**"_s << QStringList{u"[@wg-12, p. 1]"_s, u"[@wg-13]"_s};
        QTest::newRow("mail") << u"[a@b.example] and [@ wg]"_s << QStringList();
        QTest::newRow("never closed") << u"[@wg-12, p. 1"_s << QStringList();
        QTest::newRow("one of two is none") << u"[@wg-12; p. 1]"_s << QStringList();
    }

    void citationsAreFound()
    {
        QFETCH(QString, draft);
        QStringList found;
        for (const CitationMark &mark : citationsIn(draft)) {
            QCOMPARE(draft.at(mark.start), u'[');
            QCOMPARE(draft.at(mark.start + mark.length - 1), u']');
            found.append(citationText(mark.refs));
        }
        QTEST(found, "found");
    }

    void whatIsBrokenIsTold()
    {
        const QString draft = u"so [@wg-12, p. 1\n\nand [@] and [@wg-13] and \\[@x"_s;
        const QList<Span> broken = brokenCitationsIn(draft);
        QCOMPARE(broken.size(), 2);
        QCOMPARE(broken.at(0).of(draft), u"[@wg-12, p. 1");
        QCOMPARE(broken.at(1).of(draft), u"[@]");
    }

    void placesAreThoseOfTheWholeDraft()
    {
        const QString draft = u"+++\ntitle = \"Übersicht 𝄞\"\n+++\n\n𝄞 “déjà” – *vu* [@wg-12] & [@wg-13]"_s;
        const QList<CitationMark> marks = citationsIn(draft);
        QCOMPARE(marks.size(), 2);
        for (const CitationMark &mark : marks)
            QCOMPARE(draft.sliced(mark.start, mark.length), citationText(mark.refs));
    }

    void whatIsWrittenIsReadAgain()
    {
        QRandomGenerator random(38);
        const auto pick = [&](const QString &letters, int most) {
            QString word;
            for (int i = random.bounded(most + 1); i > 0; --i)
                word += letters.at(random.bounded(letters.size()));
            return word;
        };
        for (int round = 0; round < 3000; ++round) {
            QList<CitationRef> refs;
            for (int i = 1 + random.bounded(3); i > 0; --i) {
                refs.append({u'w' + pick(u"abg12-_."_s, 8), pick(u"abk379"_s, 7),
                    pick(u"item para. 27a,:;[]\\`*_|<>&@(){}“é"_s, 20).simplified()});
            }
            const QString text = citationText(refs);
            const QString draft = pick(u"ab .,\n"_s, 12) + u'\n' + text + pick(u" .,ab"_s, 4);
            const QList<CitationMark> marks = citationsIn(draft);
            QVERIFY2(marks.size() == 1, qPrintable(draft));
            if (marks.first().refs != refs)
                qWarning() << text << marks.first().refs.first().locator << refs.first().locator;
            QCOMPARE(marks.first().refs, refs);
            QCOMPARE(draft.sliced(marks.first().start, marks.first().length), text);
        }
    }

    void noiseDoesNoHarm()
    {
        QRandomGenerator random(7);
        const QString letters = u"[]@ab:;,\\`~*_<>!()#+-|^\n\t 1é𝄞"_s;
        for (int round = 0; round < 3000; ++round) {
            QString draft;
            for (int i = random.bounded(60); i > 0; --i)
                draft += letters.at(random.bounded(letters.size()));
            for (const CitationMark &mark : citationsIn(draft)) {
                QVERIFY(mark.start >= 0 && mark.start + mark.length <= draft.size());
                QVERIFY(draft.sliced(mark.start).startsWith(u"[@"_s));
            }
        }
    }
};

QTEST_GUILESS_MAIN(CitationSyntaxTest)
#include "citationsyntaxtest.moc"
