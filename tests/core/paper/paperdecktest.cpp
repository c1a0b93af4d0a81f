// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readparts.h"
#include "samplepaper.h"

#include "core/paper/office/deckslides.h"
#include "core/paper/paperformat.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using Test::named;
using Test::valuesOf;

class PaperDeckTest : public QObject
{
    Q_OBJECT

private:
    static QStringList headings(const Paper &paper)
    {
        QStringList headings;
        const QList<DeckSlide> slides = deckSlides(paper);
        for (const DeckSlide &slide : slides)
            headings.append(slide.heading);
        return headings;
    }
    static QString textOf(const DeckSlide &slide)
    {
        QStringList texts;
        for (const PaperBlock &block : slide.blocks)
            texts.append(plainText(block.text));
        return texts.join(u' ');
    }

private slots:
    void aSlideAHeading()
    {
        QCOMPARE(headings(Test::samplePaper()), (QStringList{Test::samplePaper().title, u"Contents"_s, u"Purpose"_s, u"Key messages"_s, u"Key messages (2)"_s, u"Key messages (3)"_s, u"Background"_s,
                     u"How it began"_s, u"How it began (2)"_s, u"What the text says"_s, u"Positions"_s, u"Positions (2)"_s, u"Positions (3)"_s, u"Sources"_s}));
        const QList<DeckSlide> slides = deckSlides(Test::samplePaper());
        QCOMPARE(slides[4].kind, DeckKind::Quote);
        QCOMPARE(slides[4].blocks.size(), 2); // the words, and whose they are
        QCOMPARE(slides[4].notes, QList<int>{2});
        QCOMPARE(slides[6].kind, DeckKind::Section); // nothing stands below it but other headings
        QCOMPARE(slides[7].section, u"Background"_s);
        QCOMPARE(slides[8].kind, DeckKind::Figure);
        QCOMPARE(slides[11].kind, DeckKind::Table);
    }

    void tablesGoOnWithTheirHead()
    {
        qsizetype rows = 0;
        for (const DeckSlide &slide : deckSlides(Test::samplePaper())) {
            if (slide.kind != DeckKind::Table)
                continue;
            const PaperTable &table = slide.blocks.constFirst().table;
            QCOMPARE(plainText(table.rows.constFirst().constFirst()), u"Group"_s);
            rows += table.rows.size() - 1;
        }
        QCOMPARE(rows, 14);
    }

    /// What has no room goes on, in its order, and nothing of it is lost.
    void longTextIsParted_data()
    {
        QTest::addColumn<int>("paragraphs");
        QTest::addColumn<int>("words");
        QTest::newRow("many paragraphs") << 40 << 12;
        QTest::newRow("a long paragraph") << 1 << 900;
        QTest::newRow("both") << 5 << 300;
    }
    void longTextIsParted()
    {
        QFETCH(int, paragraphs);
        QFETCH(int, words);
        Paper paper{.blocks = {{.kind = PaperKind::Heading, .level = 1, .text = {{.text = u"Long"_s}}}}};
        QStringList all;
        for (int i = 0; i < paragraphs; ++i) {
            QStringList some;
            for (int word = 0; word < words; ++word)
                some.append(u"word%1"_s.arg(i * words + word));
            all += some;
            paper.blocks.append({.text = {{.text = some.join(u' ')}}});
        }
        const QList<DeckSlide> slides = deckSlides(paper);
        QVERIFY(slides.size() > 3);
        QStringList read;
        for (const DeckSlide &slide : slides.sliced(1)) {
            const QStringList here = textOf(slide).split(u' ', Qt::SkipEmptyParts);
            QVERIFY(here.size() < 160); // what has room
            QVERIFY(!here.isEmpty());
            read += here;
        }
        QCOMPARE(read, all);
        QCOMPARE(slides.constLast().heading, u"Long (%1)"_s.arg(slides.size() - 1));
    }

    void aSmallHeadingIsNotLeftBehind()
    {
        for (int before = 1; before < 16; ++before) {
            Paper paper{.blocks = {{.kind = PaperKind::Heading, .level = 1, .text = {{.text = u"One"_s}}}}};
            for (int i = 0; i < before; ++i)
                paper.blocks.append({.text = {{.text = u"Said."_s}}});
            paper.blocks.append({.kind = PaperKind::Heading, .level = 3, .text = {{.text = u"Small"_s}}});
            paper.blocks.append({.text = {{.text = QString(u"More was said of it here. "_s).repeated(6)}}});
            for (const DeckSlide &slide : deckSlides(paper))
                QVERIFY(slide.blocks.isEmpty() || slide.blocks.constLast().kind != PaperKind::Heading);
        }
    }

    void sourcesStandAtTheFootOfTheirSlideAlone()
    {
        const QMap<QString, QByteArray> parts = Test::partsOf(paperAsDeck(Test::samplePaper(), {}).value());
        const QList<DeckSlide> slides = deckSlides(Test::samplePaper());
        for (qsizetype i = 0; i < slides.size(); ++i) {
            const auto elements = Test::elementsOf(parts.value(u"ppt/slides/slide%1.xml"_s.arg(i + 1)));
            QVERIFY(!elements.isEmpty());
            QCOMPARE(valuesOf(elements, u"p:ph"_s, u"idx"_s).contains(u"11"_s), !slides[i].notes.isEmpty());
            QCOMPARE(elements.constFirst().text.contains(u"eighth meeting, 26 September 2026, item 4, para. 12"), slides[i].notes.contains(2));
        }
    }

    void everyPlaceholderIsInTheLayout()
    {
        const QMap<QString, QByteArray> parts = Test::partsOf(paperAsDeck(Test::samplePaper(), {}).value());
        const QList<DeckSlide> slides = deckSlides(Test::samplePaper());
        for (qsizetype i = 0; i < slides.size(); ++i) {
            const auto relations = Test::elementsOf(parts.value(u"ppt/slides/_rels/slide%1.xml.rels"_s.arg(i + 1)));
            const QString layout = valuesOf(relations, u"Relationship"_s, u"Target"_s).filter(u"slideLayout"_s).value(0).section(u'/', -1);
            const auto offered = named(Test::elementsOf(parts.value(u"ppt/slideLayouts/"_s + layout)), u"p:ph"_s);
            const auto elements = Test::elementsOf(parts.value(u"ppt/slides/slide%1.xml"_s.arg(i + 1)));
            for (const Test::Element &used : named(elements, u"p:ph"_s))
                QVERIFY2(std::ranges::any_of(offered, [&](const Test::Element &one) { return one.attributes == used.attributes; }), qPrintable(layout + used[u"type"_s]));
            const QStringList ids = valuesOf(elements, u"p:cNvPr"_s, u"id"_s);
            QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        }
    }

    void theDeckIsWideAndCounts()
    {
        const QMap<QString, QByteArray> parts = Test::partsOf(paperAsDeck(Test::samplePaper(), {}).value());
        const auto presentation = Test::elementsOf(parts.value(u"ppt/presentation.xml"_s));
        QCOMPARE(valuesOf(presentation, u"p:sldSz"_s, u"cx"_s), QStringList{u"12192000"_s});
        QCOMPARE(named(presentation, u"p:sldId"_s).size(), 14);
        const auto table = Test::elementsOf(parts.value(u"ppt/slides/slide12.xml"_s));
        QCOMPARE(valuesOf(table, u"a:gridCol"_s, u"w"_s).size(), 4);
        QCOMPARE(valuesOf(table, u"a:fld"_s, u"type"_s), QStringList{u"slidenum"_s});
        QVERIFY(valuesOf(Test::elementsOf(parts.value(u"ppt/slides/slide9.xml"_s)), u"p:cNvPr"_s, u"descr"_s).value(0).startsWith(u"Two lanes"));
        // A link inside the document leads to a slide.
        QCOMPARE(valuesOf(Test::elementsOf(parts.value(u"ppt/slides/slide3.xml"_s)), u"a:hlinkClick"_s, u"action"_s), QStringList(3, u"ppaction://hlinksldjump"_s));
        QVERIFY(parts.value(u"ppt/slides/_rels/slide3.xml.rels"_s).contains("\"slide11.xml\""));
    }

    void nothingIsASlideToo()
    {
        QCOMPARE(deckSlides({}).size(), 1);
        QCOMPARE(deckSlides({.blocks = {{.text = {{.text = u"Words without a heading"_s}}}}}).size(), 2);
        const auto arabic = Test::partsOf(paperAsDeck(Test::arabicPaper(), {}).value());
        QVERIFY(arabic.value(u"ppt/presentation.xml"_s).contains("rtl=\"1\"") && arabic.value(u"ppt/slideMasters/slideMaster1.xml"_s).contains("algn=\"r\" rtl=\"1\""));
    }
};

QTEST_GUILESS_MAIN(PaperDeckTest)
#include "paperdecktest.moc"
