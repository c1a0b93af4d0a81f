// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readparts.h"
#include "samplepaper.h"

#include "core/paper/paperformat.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using Test::named;
using Test::valuesOf;

class PaperDocxTest : public QObject
{
    Q_OBJECT

private:
    static QMap<QString, QByteArray> parts(const Paper &paper) { return Test::partsOf(paperAsDocx(paper, {}).value()); }
    static QList<Test::Element> part(const Paper &paper, const QString &name) { return Test::elementsOf(parts(paper).value(u"word/"_s + name + u".xml"_s)); }

private slots:
    void everyStyleAndNumberingThatIsUsedIsThere()
    {
        const auto files = parts(Test::samplePaper());
        const QStringList styles = valuesOf(Test::elementsOf(files.value(u"word/styles.xml"_s)), u"w:style"_s, u"w:styleId"_s);
        QCOMPARE(QSet<QString>(styles.begin(), styles.end()).size(), styles.size());
        const QStringList numberings = valuesOf(Test::elementsOf(files.value(u"word/numbering.xml"_s)), u"w:num"_s, u"w:numId"_s);
        for (const QString &name : {u"document"_s, u"footnotes"_s, u"header1"_s, u"header2"_s, u"footer1"_s, u"styles"_s}) {
            const auto elements = Test::elementsOf(files.value(u"word/"_s + name + u".xml"_s));
            QVERIFY(!elements.isEmpty());
            for (const QString &use : {u"w:pStyle"_s, u"w:rStyle"_s, u"w:basedOn"_s, u"w:next"_s}) {
                for (const QString &style : valuesOf(elements, use, u"w:val"_s))
                    QVERIFY2(styles.contains(style), qPrintable(style));
            }
            for (const QString &numbering : valuesOf(elements, u"w:numId"_s, u"w:val"_s))
                QVERIFY(numberings.contains(numbering));
        }
    }

    void headingsHaveWordsOwnStyles()
    {
        const auto elements = part(Test::samplePaper(), u"document"_s);
        QStringList headings;
        for (const QString &style : valuesOf(elements, u"w:pStyle"_s, u"w:val"_s)) {
            if (style.startsWith(u"Heading"))
                headings.append(style.last(1));
        }
        QCOMPARE(headings.join(u' '), u"1 1 1 2 2 1 1"_s);
        const QByteArray styles = parts(Test::samplePaper()).value(u"word/styles.xml"_s);
        QVERIFY(styles.contains("w:val=\"heading 1\"") && styles.contains("<w:keepNext/>") && styles.contains("<w:widowControl/>"));
    }

    void eachListBeginsAnew()
    {
        const auto elements = part(Test::samplePaper(), u"numbering"_s);
        QCOMPARE(valuesOf(elements, u"w:num"_s, u"w:numId"_s).size(), 3);
        QCOMPARE(valuesOf(elements, u"w:startOverride"_s, u"w:val"_s), (QStringList{u"1"_s, u"1"_s}));
        const auto document = part(Test::samplePaper(), u"document"_s);
        QCOMPARE(valuesOf(document, u"w:numId"_s, u"w:val"_s).join(u' '), u"1 1 2 2 1 3 3"_s);
        QCOMPARE(valuesOf(document, u"w:ilvl"_s, u"w:val"_s).join(u' '), u"0 0 1 1 0 0 0"_s);
    }

    void notesAreFootnotesOnceEach()
    {
        const auto document = part(Test::samplePaper(), u"document"_s);
        QCOMPARE(valuesOf(document, u"w:footnoteReference"_s, u"w:id"_s), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        const auto notes = part(Test::samplePaper(), u"footnotes"_s);
        QCOMPARE(valuesOf(notes, u"w:footnote"_s, u"w:id"_s), (QStringList{u"-1"_s, u"0"_s, u"1"_s, u"2"_s, u"3"_s}));
        QVERIFY(named(notes, u"w:footnote"_s)[3].text.contains(u"eighth meeting"));
        QStringList fields;
        for (const Test::Element &field : named(document, u"w:instrText"_s))
            fields.append(field.text.trimmed().section(u' ', 0, 1));
        QCOMPARE(fields, (QStringList{u"TOC \\o"_s, u"NOTEREF _RefNote1"_s}));
        QVERIFY(valuesOf(document, u"w:bookmarkStart"_s, u"w:name"_s).contains(u"_RefNote1"_s));
    }

    void fieldsAreWhole()
    {
        for (const QString &name : {u"document"_s, u"footer1"_s}) {
            const QStringList marks = valuesOf(part(Test::samplePaper(), name), u"w:fldChar"_s, u"w:fldCharType"_s);
            QCOMPARE(marks.count(u"begin"_s), 2);
            QCOMPARE(marks.count(u"separate"_s), 2);
            QCOMPARE(marks.count(u"end"_s), 2);
        }
        const auto foot = part(Test::samplePaper(), u"footer1"_s);
        QVERIFY(foot.constFirst().text.contains(u" PAGE ") && foot.constFirst().text.contains(u" NUMPAGES "));
    }

    void linksLeadSomewhere()
    {
        const auto document = part(Test::samplePaper(), u"document"_s);
        const QStringList places = valuesOf(document, u"w:bookmarkStart"_s, u"w:name"_s);
        const QStringList ids = valuesOf(document, u"w:bookmarkStart"_s, u"w:id"_s);
        QCOMPARE(QSet<QString>(places.begin(), places.end()).size(), places.size());
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        const QStringList targets = valuesOf(document, u"w:hyperlink"_s, u"w:anchor"_s) + valuesOf(part(Test::samplePaper(), u"footnotes"_s), u"w:hyperlink"_s, u"w:anchor"_s);
        QCOMPARE(targets.size(), 7 + 3 + 1);
        for (const QString &target : targets)
            QVERIFY2(places.contains(target) && target.size() <= 40, qPrintable(target));
        const QStringList hostile = valuesOf(part(Test::hostilePaper(), u"document"_s), u"w:bookmarkStart"_s, u"w:name"_s);
        QCOMPARE(QSet<QString>(hostile.begin(), hostile.end()).size(), hostile.size());
        for (const QString &place : hostile)
            QVERIFY2(QRegularExpression(u"^[A-Za-z_][A-Za-z0-9_]{0,39}$"_s).match(place).hasMatch(), qPrintable(place));
        const auto relations = Test::elementsOf(parts(Test::samplePaper()).value(u"word/_rels/document.xml.rels"_s));
        QVERIFY(valuesOf(relations, u"Relationship"_s, u"Target"_s).contains(u"https://lights.example/register?of=all&by=year"_s));
    }

    void tablesRepeatTheirHeadAndKeepRowsWhole()
    {
        const auto document = part(Test::samplePaper(), u"document"_s);
        QCOMPARE(named(document, u"w:tblHeader"_s).size(), 1);
        QCOMPARE(named(document, u"w:cantSplit"_s).size(), 15);
        QCOMPARE(named(document, u"w:tc"_s).size(), 60);
        int width = 0;
        for (const QString &column : valuesOf(document, u"w:gridCol"_s, u"w:w"_s))
            width += column.toInt();
        QVERIFY(qAbs(width - valuesOf(document, u"w:tblW"_s, u"w:w"_s).value(0).toInt()) <= 4);
    }

    void figuresAreVectorsWithAPicture()
    {
        const auto document = part(Test::samplePaper(), u"document"_s);
        QCOMPARE(named(document, u"a:blip"_s).size(), 1);
        QCOMPARE(named(document, u"asvg:svgBlip"_s).size(), 1);
        QVERIFY(valuesOf(document, u"wp:docPr"_s, u"descr"_s).value(0).startsWith(u"Two lanes"));
        QCOMPARE(parts(Test::samplePaper()).keys().filter(u"word/media/"_s).size(), 2);
    }

    void directionAndLanguageAreSaid()
    {
        const auto files = parts(Test::arabicPaper());
        QVERIFY(files.value(u"word/styles.xml"_s).contains("<w:bidi/>") && files.value(u"word/styles.xml"_s).contains("w:bidi=\"ar-"));
        const QByteArray document = files.value(u"word/document.xml"_s);
        QVERIFY(document.contains("<w:bidiVisual/>") && document.contains("<w:rtl/>"));
        const QByteArray western = parts(Test::samplePaper()).value(u"word/document.xml"_s);
        QVERIFY(!western.contains("<w:rtl/>") && !western.contains("bidi"));
    }
};

QTEST_GUILESS_MAIN(PaperDocxTest)
#include "paperdocxtest.moc"
