// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/dates.h"
#include "core/report/meetingnumber.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class DatesTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void needsAYear();
    void movesSpans();
    void followsTheMeeting();
    void numbersOfMeetings_data();
    void numbersOfMeetings();
    void romanNumerals();
};

void DatesTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // date/dateTo/start/zone/~
    const auto row = [](const char *text, const char *expected) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected); };
    row("26 May 2022 at 14:00 UTC", "2022-05-26//14:00/UTC/");
    row("July 2nd 2020", "2020-07-02////");
    row("17 June 2021 at 1 p.m. UTC", "2021-06-17//13:00/UTC/");
    row("Thursday, 3rd of March, 2022", "2022-03-03////");
    row("23-25 November 2022", "2022-11-23/2022-11-25///");
    row("28 November to 2 December 2022", "2022-11-28/2022-12-02///");
    row("June 23–24, 2021", "2021-06-23/2021-06-24///");
    row("2022-05-26", "2022-05-26////");
    row("third week of July", "2021-07-15/2021-07-21///~");
    row("mid-September 2023", "2023-09-10/2023-09-20///~");
    row("12 March 2024 at noon", "2024-03-12//12:00//");
    row("12 March 2024 at 12 noon UTC", "2024-03-12//12:00/UTC/");
    row("2024-03-12T14:00Z", "2024-03-12//14:00/UTC/");
    row("the twenty-sixth of May 2022 at 2:30 pm EST", "2022-05-26//14:30/EST/");
    row("the first day of June 2023", "2023-06-01////");
    row("26/05/2022 at noon GMT", "2022-05-26//12:00/GMT/");
    row("3.4.2022", "2022-04-03////");
    row("05/26/2022", "2022-05-26////");
    row("03/04/2022", "");
    row("12 March 2024, 17:00 EAT", "2024-03-12//17:00/EAT/");
    row("a second of silence", "");
    row("we may 5 times repeat", "");
    row("paragraph 93 of 2020", "");
    row("31 February 2022", "");
    row("1.2 and 3:1", "");
    row("marched 3 miles", "");
}

void DatesTest::finds()
{
    QFETCH(QString, text);
    QString found;
    for (const Moment &m : momentsIn(text, 0, 2021)) {
        found += m.date.toString(Qt::ISODate) + u'/' + m.dateTo.toString(Qt::ISODate) + u'/' + m.startTime.toString(u"HH:mm"_s) + u'/' + m.timeZone + u'/'
            + (m.approximate ? u"~"_s : QString());
        QVERIFY(m.span.start >= 0 && m.span.end <= text.size() && !m.span.isEmpty());
    }
    QTEST(found, "expected");
}

void DatesTest::needsAYear()
{
    QVERIFY(momentsIn(u"on 9 June").isEmpty());
    const QList<Moment> inferred = momentsIn(u"on 9 June", 0, 2022);
    QCOMPARE(inferred.size(), 1);
    QVERIFY(inferred.first().yearInferred);
    QCOMPARE(inferred.first().date, QDate(2022, 6, 9));
}

void DatesTest::movesSpans()
{
    const QList<Moment> found = momentsIn(u"on 9 June 2022", 100);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().span, (Span{103, 114}));
}

void DatesTest::followsTheMeeting()
{
    const Moment january = momentsIn(u"12 January", 0, 2021).first();
    QCOMPARE(following(january, QDate(2021, 12, 9)).date, QDate(2022, 1, 12));
    QCOMPARE(following(january, QDate(2021, 1, 12)).date, QDate(2021, 1, 12));
}

void DatesTest::numbersOfMeetings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("inTitle");
    QTest::addColumn<int>("inProse");
    const auto row = [](const char *text, int inTitle, int inProse) { QTest::newRow(text) << QString::fromUtf8(text) << inTitle << inProse; };
    row("Online Meeting XXI", 21, 0);
    row("Meeting No. 38", 38, 0);
    row("Call #12", 12, 0);
    row("Meeting 4 June 2021", 0, 0);
    row("The 22nd virtual meeting", 0, 22);
    row("The 22\" virtual meeting", 0, 22);
    row("the second meeting of the group", 0, 2);
    row("the 38th WG-Strategy call", 0, 38);
    row("a meeting of 40 people", 0, 0);
}

void DatesTest::numbersOfMeetings()
{
    QFETCH(QString, text);
    QTEST(titleNumber(text).value, "inTitle");
    QTEST(ordinalNumber(text).value, "inProse");
}

void DatesTest::romanNumerals()
{
    QCOMPARE(romanValue(u"XIV"), 14);
    QCOMPARE(romanValue(u"LXXXIX"), 89);
    QCOMPARE(romanValue(u"XIIV"), 0);
    QCOMPARE(romanValue(u""), 0);
}

QTEST_GUILESS_MAIN(DatesTest)
#include "datestest.moc"
