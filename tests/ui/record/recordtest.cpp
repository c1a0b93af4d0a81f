// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexiconfile.h"
#include "ui/charts/activitychart.h"
#include "ui/record/recordhead.h"
#include "ui/record/recordlist.h"
#include "ui/record/recordpage.h"
#include "ui/speakers/speakersview.h"
#include "ui/topics/speakerbars.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

const QList<RecordItem> people{{u"3"_s, u"Mira Vale"_s, u"12 statements · Harbour"_s, {}, {{2020, 4}, {2022, 8}}},
    {u"5"_s, u"Otto Rime"_s, u"1 statement"_s, {}, {{2021, 1}}}, {u"9"_s, u"Ada Mirov"_s, u"0 statements"_s, {}, {}}};

StatementRow statement(qint64 report, const QString &text, const QStringList &topics = {})
{
    return {.report = report, .reportLabel = u"WG-Forum %1"_s.arg(report), .date = QDate(2022, 5, 26), .page = 2, .person = 3,
        .speaker = u"Mira Vale"_s, .span = {10, 40}, .text = text, .topics = topics};
}

AffiliationRow stated(QDate date, const QString &affiliation, const QStringList &roles = {})
{
    return {.report = 1, .reportLabel = u"WG-Forum 1"_s, .date = date, .affiliation = affiliation, .roles = roles, .span = {1, 2}};
}

} // namespace

/// The parts that the pages of people and topics are made of.
class RecordTest : public QObject
{
    Q_OBJECT
private slots:
    void model_givesRows();
    void list_keepsItsChoiceAndNarrows();
    void page_statementsLeadToTheirPlaces();
    void page_headScrollsWithTheText();
    void page_countsWhatItLeavesOut();
    void affiliations_holdUntilSomethingElseIsSaid();
    void chart_rowsLeadToTopics();
    void bars_countTheRest();
};

void RecordTest::model_givesRows()
{
    RecordModel model;
    QAbstractItemModelTester tester(&model);
    model.setItems(people);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data(RecordModel::KeyRole).toString(), u"3"_s);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Otto Rime, 1 statement"_s);
    model.setItems({});
    QCOMPARE(model.rowCount(), 0);
}

void RecordTest::list_keepsItsChoiceAndNarrows()
{
    RecordList list(u"People"_s, u"Find…"_s);
    list.resize(280, 300);
    QSignalSpy chosen(&list, &RecordList::chosen);
    list.setItems(people, u"5"_s);
    QCOMPARE(list.chosenKey(), u"5"_s);
    QCOMPARE(chosen.last().first().toString(), u"5"_s);
    list.setItems(people.mid(1), list.chosenKey());
    QCOMPARE(list.chosenKey(), u"5"_s);
    list.setItems(people, u"gone"_s);
    QCOMPARE(list.chosenKey(), u"3"_s);
    auto *view = list.findChild<QListView *>();
    QTest::keyClicks(list.findChild<QLineEdit *>(), u"mir"_s);
    QCOMPARE(view->model()->rowCount(), 2); // Mira, and Ada Mirov
    QVERIFY(!list.grab().isNull());
}

void RecordTest::page_statementsLeadToTheirPlaces()
{
    const Lexicon lexicon = shippedLexicon();
    RecordPage page(lexicon);
    page.resize(700, 500);
    page.head()->set(u"Mira Vale"_s, u"12 statements"_s);
    page.begin();
    page.addHeading(u"Statements"_s);
    page.addStatements({statement(1, u"She asked for rope."_s, {u"GDC"_s}), statement(1, u"She asked again."_s), statement(2, u"She gave up."_s)}, true, 3);
    page.finish();
    const QString text = page.toPlainText();
    QCOMPARE(text.count(u"WG-Forum 1"_s), 1); // statements are grouped by meeting
    QVERIFY(!text.contains(u"more"_s));
    QSignalSpy went(&page, &RecordPage::goTo);
    QStringList hrefs;
    for (QTextBlock block = page.document()->begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            if (piece.fragment().text() == u"She gave up."_s)
                hrefs.append(piece.fragment().charFormat().anchorHref());
        }
    }
    QCOMPARE(hrefs.size(), 1);
    emit page.anchorClicked(QUrl(hrefs.first()));
    QCOMPARE(went.first().first().value<Place>(), Place::report(2, {10, 40}));
    QVERIFY(!page.grab().isNull());
}

void RecordTest::page_headScrollsWithTheText()
{
    const Lexicon lexicon = shippedLexicon();
    RecordPage page(lexicon);
    page.resize(500, 240);
    page.show();
    page.head()->set(u"Mira Vale"_s, u"12 statements"_s);
    page.begin();
    page.addStatements(QList<StatementRow>(40, statement(1, u"She asked for rope, and for a lamp that is not broken."_s)), false, 40);
    page.finish();
    const QRect head = page.head()->geometry();
    QCOMPARE(head.top(), 0);
    QVERIFY(page.cursorRect(QTextCursor(page.document())).top() >= head.bottom() - 1); // the text begins under it
    page.verticalScrollBar()->setValue(100);
    QCOMPARE(page.head()->geometry().top(), -100);
    page.begin();
    page.finish();
    QCOMPARE(page.head()->geometry().top(), 0);
}

void RecordTest::page_countsWhatItLeavesOut()
{
    const Lexicon lexicon = shippedLexicon();
    RecordPage page(lexicon);
    page.begin();
    page.addStatements({statement(1, u"She asked for rope."_s)}, false, 41);
    page.finish();
    QVERIFY(page.toPlainText().contains(u"40"_s));
}

void RecordTest::affiliations_holdUntilSomethingElseIsSaid()
{
    SpeakerPage page;
    page.row.last = QDate(2024, 9, 26);
    page.affiliations = {stated(QDate(2020, 7, 2), u"Harbour"_s, {u"MAG Member"_s}), stated(QDate(2020, 9, 2), u"Harbour"_s, {u"MAG Member"_s}),
        stated(QDate(2021, 1, 1), {}), stated(QDate(2021, 6, 17), u"Lakeside"_s), stated({}, u"Undated"_s)};
    QCOMPARE(changesOf(page.affiliations).size(), 3);
    const QList<ActivityBand> bands = bandsOf(page);
    QCOMPARE(bands.size(), 2);
    QCOMPARE(bands[0].words, u"Harbour · MAG Member"_s);
    QCOMPARE(bands[0].from, QDate(2020, 7, 2));
    QCOMPARE(bands[0].to, QDate(2021, 6, 17));
    QCOMPARE(bands[1].to, QDate(2024, 9, 26));
    QVERIFY(bandsOf({}).isEmpty());
}

void RecordTest::chart_rowsLeadToTopics()
{
    ActivityChart chart;
    QList<ActivityRow> rows;
    for (int i = 0; i < 12; ++i)
        rows.append({u"T%1"_s.arg(i), u"Topic %1"_s.arg(i), Qt::blue, {{QDate(2021, 3, 1), 2}, {QDate(2022, 6, 1), i}}});
    chart.setActivity(u"Affiliation"_s, {{QDate(2020, 1, 1), QDate(2022, 1, 1), u"Harbour"_s}}, rows, {});
    chart.resize(600, chart.sizeHint().height());
    chart.show();
    QSignalSpy wanted(&chart, &ActivityChart::rowWanted);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.rowRect(1).center().toPoint());
    QCOMPARE(wanted.first().first().toString(), u"T1"_s);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(300, 4)); // the axis is no row
    QCOMPARE(wanted.size(), 1);
    QCOMPARE_LE(chart.rowRect(7).bottom(), double(chart.height()));
    chart.setActivity({}, {}, {}, {});
    QVERIFY(chart.isEmpty());
    QVERIFY(!chart.isVisible());
}

void RecordTest::bars_countTheRest()
{
    SpeakerBars bars;
    QList<TopicSpeaker> speakers;
    for (int i = 0; i < 11; ++i)
        speakers.append({i + 1, u"Person %1"_s.arg(i), 20 - i});
    bars.setSpeakers(speakers, Qt::red);
    QStringList words;
    for (const QLabel *label : bars.findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY(words.join(u' ').contains(u"Person 7"_s));
    QVERIFY(!words.join(u' ').contains(u"Person 8"_s));
    QVERIFY(std::ranges::any_of(words, [](const QString &text) { return text.contains(u"3"_s) && !text.contains(u"Person"_s); }));
    bars.setSpeakers({}, Qt::red);
    QVERIFY(bars.isHidden());
}

QTEST_MAIN(RecordTest)
#include "recordtest.moc"
