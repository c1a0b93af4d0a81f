// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "maderecord.h"

#include "core/drafts/citationstyle.h"
#include "core/drafts/reportplaces.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using namespace Rapporteur::Test;

/// How reports and places in them are named.
class CitationStyleTest : public QObject
{
    Q_OBJECT

private slots:
    void ordinalsAreThoseOfEnglish()
    {
        QStringList all;
        for (const int number : {1, 2, 3, 4, 11, 12, 13, 21, 22, 38, 84, 101, 111, 113})
            all.append(ordinal(number));
        QCOMPARE(all.join(u' '), u"1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 38th 84th 101st 111th 113th"_s);
    }

    void meetingsAreNamedAfterTheUnsManner()
    {
        StoredReport stored = madeReport(1, u"WG-Tides 84"_s, 84, QDate(2024, 9, 26));
        QCOMPARE(fullSource(stored), u"Working Group on Tides and Shores, summary report of the 84th meeting (online), 26 September 2024"_s);
        QCOMPARE(shortSource(stored), u"WG-Tides, 84th meeting"_s);
        QCOMPARE(datedLabel(stored), u"WG-Tides 84, 26 September 2024"_s);
        stored.report.kind = ReportKind::Transcript;
        stored.report.meeting->place = u"Geneva"_s;
        stored.row.when.dateTo = QDate(2024, 9, 27);
        QCOMPARE(fullSource(stored), u"Working Group on Tides and Shores, transcript of the 84th meeting (Geneva), 26 September 2024 – 27 September 2024"_s);
    }

    void onlineIsWhatTheOpeningSays()
    {
        StoredReport stored = madeReport(1, u"WG-Tides 84"_s, 84, QDate(2024, 9, 26));
        stored.report.meeting->place.clear();
        QVERIFY(!fullSource(stored).contains(u'('));
        const QString opening = u"The 84th virtual meeting was held on a Thursday."_s;
        stored.document.text = opening;
        stored.document.blocks = {{.span = {0, opening.size()}}};
        QVERIFY(fullSource(stored).contains(u"84th meeting (online), 26"_s));
    }

    void aMeetingWithoutNumberHasItsDate()
    {
        StoredReport stored = madeReport(1, u"WG-Tides, 2021-06-17"_s, 1, QDate(2021, 6, 17));
        stored.row.number.reset();
        stored.report.meeting->number.reset();
        QCOMPARE(fullSource(stored), u"Working Group on Tides and Shores, summary report (online), 17 June 2021"_s);
        QCOMPARE(shortSource(stored), u"WG-Tides, 17 June 2021"_s);
        QCOMPARE(datedLabel(stored), u"WG-Tides, 17 June 2021"_s);
        QCOMPARE(shortBody(stored.row), u"WG-Tides"_s);
        stored.row.when = {};
        QCOMPARE(fullSource(stored), u"Working Group on Tides and Shores, summary report (online)"_s);
    }

    void bothNumbersAreGivenWhereTheyDisagree()
    {
        StoredReport stored = madeReport(1, u"WG-Tides 22"_s, 22, QDate(2021, 6, 17));
        stored.report.meeting->otherNumber = 21;
        QCOMPARE(numberedMeeting(stored), u"22nd meeting (also given as the 21st)"_s);
        const QString heading = u"Online Meeting XXI"_s;
        stored.document.blocks.append({.span = {stored.document.text.size(), stored.document.text.size() + heading.size()}});
        stored.document.text += heading;
        stored.document.blocks.prepend(stored.document.blocks.takeLast());
        QCOMPARE(numberedMeeting(stored), u"22nd meeting (headed \"XXI\")"_s);
        QCOMPARE(fullSource(stored), u"Working Group on Tides and Shores, summary report of the 22nd meeting (headed \"XXI\") (online), 17 June 2021"_s);
    }

    void documentsHaveATitle()
    {
        StoredReport stored = madeReport(1, u"OVERVIEW OF TIDES"_s, 1, {});
        stored.row.number.reset();
        stored.row.when = {};
        stored.report.kind = ReportKind::Overview;
        stored.report.meeting.reset();
        stored.report.title = u"OVERVIEW OF TIDES"_s;
        QCOMPARE(fullSource(stored), u"“OVERVIEW OF TIDES”, Working Group on Tides and Shores"_s);
        QCOMPARE(yearOfReport(stored), u"n.d."_s);
        stored.row.when.date = QDate(2022, 2, 1);
        QCOMPARE(fullSource(stored), u"“OVERVIEW OF TIDES”, Working Group on Tides and Shores, 1 February 2022"_s);
    }

    void accessIsStatedInTheReportsWords_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("stated");
        QTest::newRow("list") << u"The list of participants is available upon request."_s << u"list of participants available upon request"_s;
        QTest::newRow("clause") << u"The meeting was moderated by Orla Fenwick, and a recording of it is available upon request."_s
                                << u"recording of it available upon request"_s;
    }

    void accessIsStatedInTheReportsWords()
    {
        QFETCH(QString, sentence);
        StoredReport stored;
        stored.document.text = u"It met. "_s + sentence;
        stored.document.blocks.append({.span = {0, stored.document.text.size()}});
        stored.report.accessCondition = u"available upon request"_s;
        const qsizetype at = stored.document.text.indexOf(u"available"_s);
        stored.report.spans.insert(u"accessCondition"_s, {at, at + stored.report.accessCondition.size()});
        QTEST(accessStated(stored), "stated");
        stored.report.spans.clear();
        QCOMPARE(accessStated(stored), u"available upon request"_s);
    }

    void placesAreCountedWithinTheirItem()
    {
        const StoredReport stored = madeReport(1, u"WG-Tides 7"_s, 7, QDate(2021, 3, 4));
        const ReportPlaces places(stored);
        QCOMPARE(printedPlace(places.at(paragraphOf(stored, 0, 3))), u"item 1, para. 3"_s);
        QCOMPARE(printedPlace(places.at(paragraphOf(stored, 1, 1))), u"item 2a, para. 1"_s);
        QCOMPARE(printedPlace(places.at(paragraphOf(stored, 2, 2))), u"“Thanks”, para. 2"_s);
        const Span several{paragraphOf(stored, 1, 1).start + 3, paragraphOf(stored, 1, 3).end};
        QCOMPARE(printedPlace(places.at(several)), u"item 2a, paras. 1–3"_s);
        QCOMPARE(locatorOf(places.at(several)), u"item 2a, para. 1"_s);
        QCOMPARE(printedPlace(places.at(several), false), u"paras. 1–3"_s);
        QVERIFY(places.hasItem(u"2A"_s) && places.hasItem(u"2"_s) && !places.hasItem(u"3"_s));
        QVERIFY(places.hasParagraph(3, u"2a"_s) && !places.hasParagraph(4, u"2a"_s) && !places.hasPage(1));
    }

    void aPartOfAnItemCountsOn()
    {
        StoredReport stored = madeReport(1, u"WG-Tides 7"_s, 7, QDate(2021, 3, 4));
        stored.report.sections[2].level = 3; // below 2a
        QCOMPARE(printedPlace(ReportPlaces(stored).at(paragraphOf(stored, 2, 1))), u"item 2a, para. 4"_s);
    }

    void printedNumbersAreTheReports()
    {
        StoredReport stored = madeReport(1, u"WG-Tides 7"_s, 7, QDate(2021, 3, 4));
        for (qsizetype i = 0; i < stored.document.blocks.size(); ++i)
            stored.document.blocks[i].marker = QString::number(i + 1) + u'.';
        const CitedPlace place = ReportPlaces(stored).at(paragraphOf(stored, 1, 2));
        QCOMPARE(printedPlace(place), u"item 2a, para. 5"_s);
        QVERIFY(place.isNumbered);
        // A list inside an item is no numbering of the report.
        for (qsizetype i = 0; i < stored.document.blocks.size(); ++i)
            stored.document.blocks[i].marker = i / 3 == 1 ? QString::number(i % 3 + 1) + u')' : QString();
        QVERIFY(!ReportPlaces(stored).at(paragraphOf(stored, 1, 2)).isNumbered);
    }

    void pagesServeWhereThereIsNoParagraph()
    {
        StoredReport stored = madeReport(1, u"WG-Tides 7"_s, 7, QDate(2021, 3, 4));
        for (qsizetype i = 0; i < stored.document.blocks.size(); ++i)
            stored.document.blocks[i].page = int(i) + 1;
        stored.document.pages.resize(9);
        const Span second = paragraphOf(stored, 0, 2);
        stored.report.paragraphs.removeAt(1);
        QCOMPARE(printedPlace(ReportPlaces(stored).at(second)), u"p. 2"_s);
        stored.report.kind = ReportKind::Overview;
        QCOMPARE(printedPlace(ReportPlaces(stored).at(stored.report.paragraphs.last().span)), u"“Thanks”, p. 9"_s);
    }

    void whatIsTypedIsUnderstood()
    {
        const auto is = [](const QString &typed, const QString &item, int paragraph, int page) {
            const WrittenPlace place = placeWritten(typed);
            return place.item == item && place.paragraph == paragraph && place.page == page;
        };
        QVERIFY(is(u"item 2a, para. 7"_s, u"2a"_s, 7, 0));
        QVERIFY(is(u"agenda item 12, paragraphs 3-4"_s, u"12"_s, 3, 0));
        QVERIFY(is(u"p. 4"_s, {}, 0, 4));
        QVERIFY(is(u"pp. 4–5"_s, {}, 0, 4));
        QVERIFY(is(u"¶ 9"_s, {}, 9, 0));
        QVERIFY(is(u"the second half"_s, {}, 0, 0));
    }
};

QTEST_GUILESS_MAIN(CitationStyleTest)
#include "citationstyletest.moc"
