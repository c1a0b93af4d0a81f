// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexiconfile.h"
#include "ui/models/outlinemodel.h"
#include "ui/reader/findbar.h"
#include "ui/reader/madereport.h"
#include "ui/reader/outlinelist.h"
#include "ui/reader/readingsetter.h"
#include "ui/reader/readingtext.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// A report as it is set for reading, and the parts of the reader.
class ReadingTest : public QObject
{
    Q_OBJECT
private slots:
    void turns_nameASpeakerOnce();
    void turns_doubtNamesOfNobody();
    void turns_doubtAmbiguousNames();
    void nextStatement_staysWithItsSpeaker_data();
    void nextStatement_staysWithItsSpeaker();
    void offsets_goThereAndBack();
    void text_showsFactsAndWarnings();
    void outline_showsWhatNobodyReportedOn();
    void outline_placesSectionsOfNoItem();
    void outline_matchesItemsWithoutLabels();
    void outline_jumpsByKeyAndFollows();
    void margin_namesEachTurn();
    void margin_choosesASpeaker();
    void span_isShownAndFlashed();
    void find_givesPlaces_data();
    void find_givesPlaces();
    void find_stepsRound();

private:
    [[nodiscard]] static std::shared_ptr<Reading> made(const StoredReport &stored = madeReport())
    {
        return setForReading(stored, {.body = bodyFont(), .interface = QFont(), .palette = QPalette()});
    }
    [[nodiscard]] static QFont bodyFont()
    {
        QFont font;
        font.setPixelSize(17);
        return font;
    }
    /// A report of many paragraphs, so that there is something to scroll.
    [[nodiscard]] static StoredReport longReport();
};

StoredReport ReadingTest::longReport()
{
    StoredReport stored = madeReport();
    TextDocument &document = stored.document;
    for (int i = 0; i < 200; ++i) {
        const qsizetype start = document.text.size() + 1;
        document.text += u"\nThe boat number %1 came home late."_s.arg(i);
        document.blocks.append({.span = {start, document.text.size()}});
    }
    const qsizetype start = document.text.size() + 1;
    document.text += u"\nLast words"_s;
    document.blocks.append({.kind = BlockKind::Heading, .level = 1, .span = {start, document.text.size()}});
    stored.report.sections.append({u"Last words"_s, 1, {}, 0, {start, document.text.size()}});
    return stored;
}

void ReadingTest::turns_nameASpeakerOnce()
{
    QStringList names;
    for (const MarginTurn &turn : turnsOf(madeReport()))
        names.append(turn.speaker);
    // A new section names its speaker anew; a sentence of nobody does not end a turn.
    QCOMPARE(names, QStringList({u"Mira Vale"_s, u"Otto"_s, u"Otto"_s, u"Mira Vale"_s}));
}

void ReadingTest::turns_doubtNamesOfNobody()
{
    const QList<MarginTurn> turns = turnsOf(madeReport());
    QVERIFY(!turns.at(0).doubtful);
    QCOMPARE(turns.at(0).person, 3);
    QVERIFY(turns.at(1).doubtful);
    QCOMPARE(turns.at(1).person, 0);
}

void ReadingTest::turns_doubtAmbiguousNames()
{
    StoredReport stored = madeReport();
    stored.report.warnings.append({u"ambiguous-name"_s, u"Two people."_s, stored.report.statements.first().speakerSpan});
    const QList<MarginTurn> turns = turnsOf(stored);
    QVERIFY(turns.first().doubtful);
    QVERIFY(!turns.last().doubtful);
}

void ReadingTest::nextStatement_staysWithItsSpeaker_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<bool>("forward");
    QTest::addColumn<int>("next");
    QTest::newRow("in the turn") << 0 << true << 1;
    QTest::newRow("over others") << 1 << true << 5;
    QTest::newRow("back") << 5 << false << 1;
    QTest::newRow("none ahead") << 5 << true << -1;
    QTest::newRow("none before") << 2 << false << -1;
    QTest::newRow("from nowhere") << -1 << true << -1;
}

void ReadingTest::nextStatement_staysWithItsSpeaker()
{
    QFETCH(int, from);
    QFETCH(bool, forward);
    QTEST(nextStatementOfSpeaker(madeReport().report, from, forward), "next");
}

void ReadingTest::offsets_goThereAndBack()
{
    const auto reading = made();
    const QString &text = reading->stored.document.text;
    for (const Block &block : reading->stored.document.blocks) {
        for (qsizetype offset = block.span.start; offset < block.span.end; ++offset) {
            const int position = reading->positionOf(offset);
            if (text.at(offset) == u'\t')
                continue;
            QCOMPARE(reading->document->characterAt(position), text.at(offset));
            QCOMPARE(reading->offsetAt(position), offset);
        }
    }
    QCOMPARE(reading->offsetAt(0), -1); // the title block is none of the report's text
}

void ReadingTest::text_showsFactsAndWarnings()
{
    StoredReport stored = madeReport();
    stored.report.meeting = Meeting{.when = {.date = QDate(2024, 9, 26), .startTime = QTime(14, 0), .timeZone = u"UTC"_s}, .moderators = {u"Mira Vale"_s}};
    const QString text = made(stored)->document->toPlainText();
    QVERIFY(text.startsWith(u"WG-Forum 12"_s));
    QVERIFY(text.contains(u"14:00 UTC · moderated by Mira Vale"_s));
    QVERIFY(text.contains(u"Doubt 0. Show"_s)); // it has a place
    QVERIFY(text.contains(u"Doubt 2."_s));
    QVERIFY(!text.contains(u"Doubt 3."_s)); // a few at first
    const auto all = setForReading(stored, {.body = bodyFont(), .interface = QFont(), .palette = QPalette(), .allWarnings = true});
    QVERIFY(all->document->toPlainText().contains(u"Doubt 4."_s));
}

void ReadingTest::outline_showsWhatNobodyReportedOn()
{
    OutlineModel model;
    QAbstractItemModelTester tester(&model);
    model.setReport(madeReport().report);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1, 0).data().toString(), u"2 Fish"_s);
    QVERIFY(!model.index(1, 0).data(OutlineModel::ReportedRole).toBool());
    QVERIFY(model.index(2, 0).data(OutlineModel::ReportedRole).toBool());
    QCOMPARE(model.rowAt(0), 0);
    QCOMPARE(model.rowAt(madeReport().report.sections.last().span.start + 1), 2);
    model.setReport({});
    QCOMPARE(model.rowAt(0), -1);
}

void ReadingTest::outline_placesSectionsOfNoItem()
{
    Report report = madeReport().report;
    const qsizetype between = report.sections.first().span.end + 5;
    report.sections.insert(1, {u"A surprise"_s, 1, {}, 0, {between, between + 3}});
    QStringList titles;
    for (const OutlineEntry &entry : outlineOf(report))
        titles.append(entry.title);
    QCOMPARE(titles, QStringList({u"Shared harbour"_s, u"A surprise"_s, u"Fish"_s, u"Lighthouse"_s}));
}

void ReadingTest::outline_matchesItemsWithoutLabels()
{
    Report report;
    report.agenda = {{{}, u"Rope"_s, {}, {}}, {{}, u"Lamps"_s, {}, {}}};
    report.sections = {{u"1. Rope"_s, 1, u"1"_s, 1, {40, 47}}};
    const auto entries = outlineOf(report);
    QCOMPARE(entries.size(), 2); // the section is the item, not one beside it
    QCOMPARE(entries[0].span, (Span{40, 47}));
    QVERIFY(entries[0].label.isEmpty());
    QVERIFY(!entries[1].span.isValid());
}

void ReadingTest::outline_jumpsByKeyAndFollows()
{
    OutlineList list;
    const Report report = madeReport().report;
    list.setReport(report);
    list.show();
    QSignalSpy chosen(&list, &OutlineList::chosen);
    list.follow(report.sections.first().span.start);
    QCOMPARE(list.currentIndex().row(), 0);
    QCOMPARE(chosen.size(), 0); // reading on is no jump
    QTest::keyClick(&list, Qt::Key_End);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Span>(), report.sections.last().span);
    QTest::keyClick(&list, Qt::Key_Up); // nobody reported on it
    QCOMPARE(chosen.size(), 1);
}

void ReadingTest::margin_namesEachTurn()
{
    ReadingText text(shippedLexicon());
    text.resize(900, 900);
    text.show();
    text.setReading(made());
    const QList<ReadingText::MarginName> names = text.marginNames();
    QCOMPARE(names.size(), 4);
    for (int i = 1; i < names.size(); ++i)
        QVERIFY(names.at(i).rect.top() > names.at(i - 1).rect.top());
    for (int i = 1; i < names.size(); ++i)
        QVERIFY(!names.at(i).rect.intersects(names.at(i - 1).rect));
}

void ReadingTest::margin_choosesASpeaker()
{
    ReadingText text(shippedLexicon());
    text.resize(900, 900);
    text.show();
    text.setReading(made());
    QSignalSpy chosen(&text, &ReadingText::turnChosen);
    QTest::mouseClick(text.viewport(), Qt::LeftButton, {}, text.marginNames().at(1).rect.center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 1);
    QTest::mouseClick(text.viewport(), Qt::LeftButton, {}, {2, 2});
    QCOMPARE(chosen.size(), 1);
}

void ReadingTest::span_isShownAndFlashed()
{
    ReadingText text(shippedLexicon());
    text.resize(700, 400);
    text.show();
    text.setReading(made(longReport()));
    QCOMPARE(text.verticalScrollBar()->value(), 0);
    QSignalSpy moved(&text, &ReadingText::topChanged);
    const qsizetype at = text.reading()->stored.document.text.indexOf(u"boat number 150"_s);
    text.showSpan({at, at + 15}, true);
    QVERIFY(!moved.isEmpty());
    QVERIFY(text.topOffset() < at);
    QVERIFY(text.topOffset() > at - 1000);
    QCOMPARE(text.flashed(), (Span{at, at + 15}));
    QTRY_VERIFY_WITH_TIMEOUT(!text.flashed().isValid(), 5000);
    const qsizetype stay = text.topOffset();
    text.setReading(made(longReport())); // set anew, as for another size
    QVERIFY(qAbs(text.topOffset() - stay) < 80);
}

void ReadingTest::find_givesPlaces_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("count");
    QTest::newRow("any case") << u"BOAT"_s << 2;
    QTest::newRow("phrase") << u"the boat"_s << 1;
    QTest::newRow("nothing typed") << QString() << 0;
    QTest::newRow("not there") << u"whale"_s << 0;
}

void ReadingTest::find_givesPlaces()
{
    QFETCH(QString, words);
    QTEST(int(placesOf(words, u"The boat is a Boat."_s).size()), "count");
}

void ReadingTest::find_stepsRound()
{
    FindBar bar;
    bar.setText(u"one two one two one"_s);
    bar.setFrom(5);
    bar.open();
    QTest::keyClicks(bar.findChild<QLineEdit *>(), u"one"_s);
    auto *count = bar.findChild<QLabel *>(u"findCount"_s);
    QCOMPARE(count->text(), u"2 of 3"_s); // the one after where a person reads
    QTest::keyClick(bar.findChild<QLineEdit *>(), Qt::Key_Return);
    QTest::keyClick(bar.findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(count->text(), u"1 of 3"_s);
    QTest::keyClick(bar.findChild<QLineEdit *>(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count->text(), u"3 of 3"_s);
    QTest::keyClicks(bar.findChild<QLineEdit *>(), u"x"_s);
    QCOMPARE(count->text(), u"not found"_s);
    QTest::keyClick(bar.findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(bar.isHidden());
    QVERIFY(bar.hits().isEmpty());
}

QTEST_MAIN(ReadingTest)
#include "readingtest.moc"
