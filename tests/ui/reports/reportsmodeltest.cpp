// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexicon.h"
#include "ui/models/reportsmodel.h"
#include "ui/models/roles.h"
#include "ui/reports/reportsfilter.h"
#include "ui/shell/importmodel.h"
#include "ui/shell/place.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class ReportsModelTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void model_holdsToTheRules();
    void when_saysWhatIsKnown_data();
    void when_saysWhatIsKnown();
    void filter_findsWords_data();
    void filter_findsWords();
    void sort_isByMeaningNotByWords_data();
    void sort_isByMeaningNotByWords();
    void rows_leadToTheirReport();
    void importModel_tellsTheFailedFirst();
    void importSentence_leavesOutNoughts_data();
    void importSentence_leavesOutNoughts();

private:
    [[nodiscard]] static QList<ReportRow> rows();
    Lexicon m_lexicon{.series = {{.name = u"Working Group on Gardens"_s, .shortName = u"WG-Gardens"_s}}};
};

QList<ReportRow> ReportsModelTest::rows()
{
    ReportRow ninth{.id = 1, .kind = ReportKind::MeetingReport, .label = u"WG-Gardens 9"_s, .title = u"Ninth meeting"_s};
    ninth.series = u"Working Group on Gardens"_s;
    ninth.number = 9;
    ninth.when.date = QDate(2022, 12, 3);
    ninth.statements = 14;
    ninth.topics = {u"GDC"_s};
    ninth.mediaType = u"application/pdf"_s;
    ReportRow tenth = ninth;
    tenth.id = 2;
    tenth.label = u"WG-Gardens 10"_s;
    tenth.number = 10;
    tenth.when.date = QDate(2023, 1, 7);
    tenth.statements = 4;
    tenth.warnings = 2;
    tenth.topics = {u"WSIS+20"_s, u"GDC"_s};
    ReportRow deck{.id = 3, .kind = ReportKind::Overview, .label = u"An overview"_s, .title = u"An overview of sheds"_s};
    deck.mediaType = u"application/vnd.openxmlformats-officedocument.presentationml.presentation"_s;
    deck.fileName = u"deck.pptx"_s;
    return {ninth, tenth, deck};
}

void ReportsModelTest::model_holdsToTheRules()
{
    ReportsModel model(m_lexicon);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ReportsFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rows());
    QCOMPARE(model.rowCount(), 3);
    filter.setWords(u"gardens"_s);
    QCOMPARE(filter.rowCount(), 2);
    filter.setOnlyDoubts(true);
    QCOMPARE(filter.rowCount(), 1);
    model.setRows({});
    QCOMPARE(filter.rowCount(), 0);
    for (int column = 0; column < ReportsModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void ReportsModelTest::when_saysWhatIsKnown_data()
{
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown") << Moment{} << QString();
    QTest::newRow("a day") << Moment{.date = QDate(2022, 5, 26)} << u"26 May 2022"_s;
    QTest::newRow("days of a month") << Moment{.date = QDate(2022, 5, 24), .dateTo = QDate(2022, 5, 26)} << u"24 – 26 May 2022"_s;
    QTest::newRow("days of two") << Moment{.date = QDate(2022, 5, 30), .dateTo = QDate(2022, 6, 2)}
                                 << u"30 May 2022 – 2 Jun 2022"_s;
    QTest::newRow("the same day twice") << Moment{.date = QDate(2022, 5, 26), .dateTo = QDate(2022, 5, 26)} << u"26 May 2022"_s;
    QTest::newRow("a guess") << Moment{.date = QDate(2021, 7, 12), .dateTo = QDate(2021, 7, 18), .approximate = true}
                             << u"about 12 – 18 Jul 2021"_s;
}

void ReportsModelTest::when_saysWhatIsKnown()
{
    QFETCH(Moment, moment);
    QFETCH(QString, words);
    QCOMPARE(ReportsModel::when(moment), words);
}

void ReportsModelTest::filter_findsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("found");
    QTest::newRow("nothing typed") << QString() << 3;
    QTest::newRow("short name of the series") << u"wg-gar"_s << 2;
    QTest::newRow("its long name") << u"working group"_s << 2;
    QTest::newRow("two words, any order") << u"gdc 2023"_s << 1;
    QTest::newRow("a title that is not shown") << u"SHEDS"_s << 1;
    QTest::newRow("format") << u"powerpoint"_s << 1;
    QTest::newRow("words of two rows") << u"sheds gdc"_s << 0;
    QTest::newRow("no regular expression") << u".*"_s << 0;
}

void ReportsModelTest::filter_findsWords()
{
    QFETCH(QString, words);
    QFETCH(int, found);
    ReportsModel model(m_lexicon);
    model.setRows(rows());
    ReportsFilter filter;
    filter.setSourceModel(&model);
    filter.setWords(words);
    QCOMPARE(filter.rowCount(), found);
}

void ReportsModelTest::sort_isByMeaningNotByWords_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<qint64>>("order");
    QTest::newRow("unknown date first, then time") << int(ReportsModel::Date) << QList<qint64>{3, 1, 2};
    QTest::newRow("9 before 10") << int(ReportsModel::Label) << QList<qint64>{3, 1, 2};
    QTest::newRow("4 before 14") << int(ReportsModel::Statements) << QList<qint64>{3, 2, 1};
}

void ReportsModelTest::sort_isByMeaningNotByWords()
{
    QFETCH(int, column);
    QFETCH(QList<qint64>, order);
    ReportsModel model(m_lexicon);
    model.setRows(rows());
    ReportsFilter filter;
    filter.setSourceModel(&model);
    filter.sort(column);
    QList<qint64> found;
    for (int row = 0; row < filter.rowCount(); ++row)
        found.append(filter.index(row, 0).data(PlaceRole).value<Place>().id);
    QCOMPARE(found, order);
}

void ReportsModelTest::rows_leadToTheirReport()
{
    ReportsModel model(m_lexicon);
    model.setRows(rows());
    const QModelIndex index = model.index(1, ReportsModel::Series);
    QCOMPARE(index.data().toString(), u"WG-Gardens"_s);
    QCOMPARE(index.data(PlaceRole).value<Place>(), Place::report(2));
    QCOMPARE(model.index(1, ReportsModel::Topics).data(TopicsRole).toStringList(), (QStringList{u"WSIS+20"_s, u"GDC"_s}));
    QCOMPARE(model.index(0, ReportsModel::Doubts).data().toString(), QString()); // no nought
    QCOMPARE(model.index(0, ReportsModel::Format).data().toString(), u"PDF"_s);
}

void ReportsModelTest::importModel_tellsTheFailedFirst()
{
    ImportModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSummary({.files = {{.path = u"/a/same.pdf"_s, .outcome = ImportOutcome::Unchanged, .report = 1},
                          {.path = u"/a/new.pdf"_s, .outcome = ImportOutcome::New, .report = 2, .title = u"WG-Gardens 9"_s},
                          {.path = u"/a/bad.pdf"_s,
                              .outcome = ImportOutcome::Failed,
                              .error = {ErrorCode::Damaged, u"The file is cut off."_s, u"xref"_s}}}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, ImportModel::File).data().toString(), u"bad.pdf"_s);
    QCOMPARE(model.index(0, ImportModel::Told).data().toString(), u"The file is cut off."_s);
    QCOMPARE(model.index(1, ImportModel::Told).data().toString(), u"WG-Gardens 9"_s);
    QCOMPARE(model.file(2).path, u"/a/same.pdf"_s);
    model.setSummary({});
    QCOMPARE(model.rowCount(), 0);
}

void ReportsModelTest::importSentence_leavesOutNoughts_data()
{
    using enum ImportOutcome;
    QTest::addColumn<QList<ImportOutcome>>("outcomes");
    QTest::addColumn<bool>("cancelled");
    QTest::addColumn<QString>("words");
    QTest::newRow("all kinds") << QList{New, New, Failed, Changed, Unchanged} << false << u"2 new, 1 changed, 1 unchanged, 1 failed"_s;
    QTest::newRow("one kind") << QList{Unchanged} << false << u"1 unchanged"_s;
    QTest::newRow("nothing") << QList<ImportOutcome>{} << false << u"No report was found there"_s;
    QTest::newRow("stopped") << QList{New} << true << u"Import stopped: 1 new"_s;
    QTest::newRow("stopped at once") << QList<ImportOutcome>{} << true << u"Import stopped"_s;
}

void ReportsModelTest::importSentence_leavesOutNoughts()
{
    QFETCH(QList<ImportOutcome>, outcomes);
    QFETCH(bool, cancelled);
    QFETCH(QString, words);
    ImportSummary summary{.cancelled = cancelled};
    for (const ImportOutcome outcome : outcomes)
        summary.files.append(ImportedFile{.outcome = outcome});
    QCOMPARE(importSentence(summary), words);
}

QTEST_MAIN(ReportsModelTest)
#include "reportsmodeltest.moc"
