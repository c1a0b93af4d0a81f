// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readparts.h"
#include "samplepaper.h"

#include "core/paper/paperformat.h"

#include <QSet>
#include <QTest>

#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using Test::named;
using Test::valuesOf;

class PaperOdtTest : public QObject
{
    Q_OBJECT

private:
    static QMap<QString, QByteArray> parts(const Paper &paper, PaperSize size = PaperSize::A4) { return Test::partsOf(paperAsOdt(paper, {.size = size}).value()); }
    static QList<Test::Element> content(const Paper &paper) { return Test::elementsOf(parts(paper).value(u"content.xml"_s)); }

private slots:
    void theFormatIsToldByTheFirstBytes()
    {
        const QByteArray bytes = paperAsOdt(Test::samplePaper(), {}).value();
        QCOMPARE(bytes.sliced(30, 8), "mimetype");
        QCOMPARE(qFromLittleEndian<quint16>(bytes.constData() + 8), 0); // stored
        QCOMPARE(bytes.sliced(38, 39), "application/vnd.oasis.opendocument.text");
        const QMap<QString, QByteArray> files = parts(Test::samplePaper());
        const QStringList listed = valuesOf(Test::elementsOf(files.value(u"META-INF/manifest.xml"_s)), u"manifest:file-entry"_s, u"manifest:full-path"_s);
        QStringList there = files.keys();
        there.removeOne(u"mimetype"_s);
        there.removeOne(u"META-INF/manifest.xml"_s);
        there.prepend(u"/"_s);
        QCOMPARE(QSet<QString>(listed.begin(), listed.end()), QSet<QString>(there.begin(), there.end()));
    }

    void headingsAreInTheOutline()
    {
        QStringList headings;
        const auto elements = content(Test::samplePaper());
        for (const Test::Element &heading : named(elements, u"text:h"_s))
            headings.append(heading[u"text:outline-level"_s] + u' ' + heading[u"text:style-name"_s] + u' ' + heading.text);
        QCOMPARE(headings.size(), 7);
        QCOMPARE(headings.first(), u"1 Heading_20_1 Purpose"_s);
        QCOMPARE(headings[3], u"2 Heading_20_2 How it began"_s);
        QCOMPARE(headings.last(), u"1 Block%1 Sources"_s.arg(Test::samplePaper().blocks.size() - 2)); // after a page break
    }

    void everyStyleThatIsUsedIsThere()
    {
        const auto files = parts(Test::samplePaper());
        const auto elements = Test::elementsOf(files.value(u"content.xml"_s)) + Test::elementsOf(files.value(u"styles.xml"_s));
        QSet<QString> known;
        for (const QString &element : {u"style:style"_s, u"text:list-style"_s, u"style:page-layout"_s, u"style:font-face"_s}) {
            const QStringList names = valuesOf(elements, element, u"style:name"_s);
            known.unite(QSet<QString>(names.begin(), names.end()));
        }
        for (const Test::Element &element : elements) {
            for (const QString &use : {u"text:style-name"_s, u"table:style-name"_s, u"draw:style-name"_s, u"style:parent-style-name"_s, u"style:next-style-name"_s, u"style:page-layout-name"_s, u"style:font-name"_s})
                QVERIFY2(!element.attributes.contains(use) || known.contains(element[use]), qPrintable(element.name + u' ' + element[use]));
        }
    }

    void notesAreFootnotesOnceEach()
    {
        const auto elements = content(Test::samplePaper());
        QCOMPARE(valuesOf(elements, u"text:note"_s, u"text:id"_s), (QStringList{u"ftn1"_s, u"ftn2"_s, u"ftn3"_s}));
        QCOMPARE(valuesOf(elements, u"text:note-ref"_s, u"text:ref-name"_s), QStringList{u"ftn1"_s}); // marked a second time
        QVERIFY(named(elements, u"text:note"_s)[1].text.contains(u"eighth meeting"));
        QCOMPARE(named(content({.blocks = {{.text = {{.note = 1}, {.text = u"a"_s}}}}}), u"text:note"_s).size(), 0); // there is no such note
    }

    void contentsLeadToTheHeadings()
    {
        const auto elements = content(Test::samplePaper());
        const QStringList places = valuesOf(elements, u"text:bookmark"_s, u"text:name"_s);
        QCOMPARE(QSet<QString>(places.begin(), places.end()).size(), places.size());
        const QStringList references = valuesOf(elements, u"text:bookmark-ref"_s, u"text:ref-name"_s);
        QCOMPARE(references.size(), 7);
        for (const QString &reference : references)
            QVERIFY(places.contains(reference));
        for (const QString &target : valuesOf(elements, u"text:a"_s, u"xlink:href"_s))
            QVERIFY2(target.startsWith(u"https://") || places.contains(target.sliced(1)), qPrintable(target));
    }

    void tablesRepeatTheirHead()
    {
        const auto elements = content(Test::samplePaper());
        QCOMPARE(named(elements, u"table:table-header-rows"_s).size(), 1);
        QCOMPARE(named(elements, u"table:table-row"_s).size(), 15);
        QCOMPARE(named(elements, u"table:table-cell"_s).size(), 60);
        QVERIFY(valuesOf(elements, u"text:p"_s, u"text:style-name"_s).contains(u"Table_20_Contents_20_end"_s));
    }

    void listsAreNested()
    {
        const auto elements = content(Test::samplePaper());
        QCOMPARE(valuesOf(elements, u"text:list"_s, u"text:style-name"_s), (QStringList{u"Bullets"_s, u"Numbers"_s, u"Numbers"_s}));
        QStringList parents;
        for (const Test::Element &list : named(elements, u"text:list"_s))
            parents.append(list.parent);
        QCOMPARE(parents, (QStringList{u"office:text"_s, u"text:list-item"_s, u"office:text"_s}));
        for (const Test::Element &table : named(content(Test::hostilePaper()), u"table:table"_s))
            QCOMPARE(table.parent, u"office:text"_s); // the format has none in lists
    }

    void figuresHaveTwoPicturesAndWords()
    {
        const auto files = parts(Test::samplePaper());
        const auto elements = Test::elementsOf(files.value(u"content.xml"_s));
        const QStringList pictures = valuesOf(elements, u"draw:image"_s, u"xlink:href"_s);
        QCOMPARE(pictures.size(), 2);
        QVERIFY(files.value(pictures.first()).contains("<circle"));
        QVERIFY(files.value(pictures.last()).startsWith("\x89PNG"));
        QVERIFY(named(elements, u"svg:desc"_s).value(0).text.startsWith(u"Two lanes"));
    }

    void theFootCountsPages()
    {
        const auto elements = Test::elementsOf(parts(Test::samplePaper()).value(u"styles.xml"_s));
        const QString foot = named(elements, u"style:footer"_s).value(0).text;
        QVERIFY(foot.startsWith(u"UNCLASSIFIED · Extracts checked against source: 3 of 3"));
        QCOMPARE(named(elements, u"text:page-number"_s).size(), 2);
        QCOMPARE(named(elements, u"text:page-count"_s).size(), 2);
        QVERIFY(!named(elements, u"style:header-first"_s).value(0).text.contains(u"Lights"));
        QVERIFY(named(elements, u"style:header"_s).value(0).text.startsWith(u"The Coastal Lights"));
    }

    void languageAndDirectionAreSaid()
    {
        const auto western = parts(Test::samplePaper()).value(u"styles.xml"_s);
        QVERIFY(western.contains("fo:language=\"en\"") && western.contains("style:writing-mode=\"lr-tb\"") && !western.contains("rl-tb"));
        const auto arabic = parts(Test::arabicPaper()).value(u"styles.xml"_s);
        QVERIFY(arabic.contains("style:language-complex=\"ar\"") && arabic.contains("style:writing-mode=\"rl-tb\"") && arabic.contains("fo:text-align=\"right\""));
        QCOMPARE(arabic.count("fo:text-align=\"left\""), 2); // where columns end
        QVERIFY(parts(Test::samplePaper(), PaperSize::Letter).value(u"styles.xml"_s).contains("fo:page-width=\"612pt\""));
    }

    void spacesAndLinesAreKept()
    {
        const auto elements = content(Test::samplePaper());
        QCOMPARE(valuesOf(elements, u"text:s"_s, u"text:c"_s).size(), 12); // of the code
        QCOMPARE(named(elements, u"text:line-break"_s).size(), 2);
        QCOMPARE(named(elements, u"text:tab"_s).size(), 1 + 3 + 7 + 2); // date, fields, contents, labels
    }

    void theInformationIsFilledIn()
    {
        const auto meta = Test::elementsOf(parts(Test::samplePaper()).value(u"meta.xml"_s));
        QCOMPARE(named(meta, u"dc:title"_s).value(0).text, Test::samplePaper().title);
        QCOMPARE(named(meta, u"meta:creation-date"_s).value(0).text, u"2026-11-21T00:00:00"_s);
        QCOMPARE(named(meta, u"meta:keyword"_s).size(), 2);
        QVERIFY(named(Test::elementsOf(parts({}).value(u"meta.xml"_s)), u"dc:date"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PaperOdtTest)
#include "paperodttest.moc"
