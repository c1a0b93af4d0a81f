// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexiconfile.h"
#include "core/library/importer.h"
#include "core/report/parsereport.h"
#include "core/report/reportjson.h"
#include "core/text/extractorpool.h"
#include "tests/support/corpus.h"
#include "tests/support/scan.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

QList<Test::ScannedLine> minutes()
{
    return {{u"Advisory Circle Working Group on Forum Strategy"_s, 16}, {}, {u"Online Meeting VII"_s}, {u"17 June 2021 at 1 p.m. UTC"_s}, {}, {u"Summary Report"_s}, {},
        {u"The 7th virtual meeting of the Advisory Circle’s Working Group (WG) on Forum Strategy"_s},
        {u"(WG-Forum) was held on 17 June 2021 at 1 p.m. UTC. The meeting was hosted and"_s},
        {u"moderated by the Group’s co-chair Ilse Vandenbrook. The list of participants is annexed"_s}, {u"to this report."_s}, {}, {u"Agenda"_s}, {},
        {u"1. Results of the summer survey"_s}, {}, {u"2. Financing of the Forum"_s}, {}, {u"1. Results of the summer survey"_s}, {},
        {u"Ilse opened the floor. Rosa Delmonte noted that 40 answers arrived, more than in the year"_s},
        {u"before. Kofi agreed to send the tables by 20 September 2021. Someone asked for a break."_s}, {}, {u"2. Financing of the Forum"_s}, {},
        {u"Rosa asked whether the harbour could pay for the hall. It was agreed that the report will"_s}, {u"be published before the winter."_s}, {},
        {u"List of participants"_s}, {}, {u"Rosa Delmonte, Harbour Registry, Independent Expert"_s}, {}, {u"Kofi Anderssen, Government of Lydoria, MAG Member"_s}};
}

QString plain(const QList<Test::ScannedLine> &lines)
{
    QStringList text;
    for (const Test::ScannedLine &line : lines)
        text.append(line.text);
    return text.join(u'\n') + u'\n';
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a report says, a fact a line.
QStringList factsOf(const Report &report)
{
    QStringList facts{report.title, report.series};
    if (report.meeting) {
        const Meeting &meeting = *report.meeting;
        facts += {QString::number(meeting.number.value_or(0)), meeting.when.date.toString(Qt::ISODate), meeting.when.startTime.toString(), meeting.when.timeZone};
        facts += meeting.moderators + meeting.chairs;
    }
    for (const AgendaItem &item : report.agenda)
        facts.append(u"agenda "_s + item.label + u' ' + item.title);
    for (const Section &section : report.sections)
        facts.append(u"section "_s + section.heading);
    for (const Statement &statement : report.statements)
        facts.append(u"statement "_s + statement.speaker + u' ' + statement.verb);
    for (const Participant &person : report.participants)
        facts.append(u"present "_s + person.name + u", "_s + person.affiliation);
    for (const Action &action : report.actions)
        facts.append(u"action "_s + action.text + action.owners.join(u',') + action.due.date.toString(Qt::ISODate));
    return facts;
}

QStringList codesOf(const Report &report)
{
    QStringList codes;
    for (const Warning &warning : report.warnings)
        codes.append(warning.code);
    return codes;
}

} // namespace

class ScansTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatItsTextSays();
    void wordsStandWhereTheyDo();
    void picturesWithoutWords();
    void unreadWithoutLanguages();
    void stopsAtOnce();
    void isReadWhenItComesAgain();
    void realScanSaysWhatItsTextSays();

private:
    OcrLanguages m_english;
};

void ScansTest::initTestCase()
{
    m_english = chosenOcrLanguages(u"eng"_s);
    if (m_english.codes.isEmpty())
        QSKIP("Tesseract's English data is not installed");
}

void ScansTest::saysWhatItsTextSays()
{
    ExtractorPool pool(1);
    pool.setOcrLanguages(m_english);
    const auto typed = pool.extract(plain(minutes()).toUtf8(), u"minutes.txt"_s);
    const auto scanned = pool.extract(Test::pdfOf({Test::scanOf(minutes(), 1.5).picture}), u"minutes.pdf"_s);
    QVERIFY(typed && scanned);
    QCOMPARE(scanned->pages.size(), 1);
    QVERIFY(scanned->pages.first().isReadByOcr());
    QCOMPARE(scanned->pages.first().ocrLanguages, u"eng"_s);
    QCOMPARE_GT(scanned->pages.first().ocrConfidence, 80);
    QVERIFY(std::ranges::all_of(scanned->origins, [](const Origin &origin) { return origin.confidence >= 0 && origin.confidence <= 100; }));
    const Report expected = parseReport(*typed, shippedLexicon()), report = parseReport(*scanned, shippedLexicon());
    QCOMPARE(factsOf(report).join(u'\n'), factsOf(expected).join(u'\n'));
    QVERIFY(codesOf(report).contains(u"no-text-layer"_s));
    QVERIFY(!codesOf(expected).contains(u"no-text-layer"_s));
    QCOMPARE(pool.statistics().faults, 0);
}

void ScansTest::wordsStandWhereTheyDo()
{
    ExtractorPool pool(1);
    pool.setOcrLanguages(m_english);
    for (const double degrees : {-2.0, 0.0, 1.5}) {
        const Test::Scan scan = Test::scanOf(minutes(), degrees);
        const auto document = pool.extract(Test::pdfOf({scan.picture}), u"minutes.pdf"_s);
        QVERIFY(document);
        for (const QString &word : {u"Circle"_s, u"Vandenbrook."_s, u"Lydoria,"_s}) {
            const qsizetype at = document->text.indexOf(word);
            QVERIFY2(at >= 0, qPrintable(document->text));
            const QList<QRectF> boxes = document->rectangles({at, at + word.size()}, 1);
            QCOMPARE(boxes.size(), 1);
            const QPointF off = boxes.first().center() - scan.words.value(word);
            QVERIFY2(off.manhattanLength() < 6, qPrintable(u"%1 at %2°: %3, %4"_s.arg(word).arg(degrees).arg(off.x()).arg(off.y())));
        }
    }
}

void ScansTest::picturesWithoutWords()
{
    ExtractorPool pool(1);
    pool.setOcrLanguages(m_english);
    const auto document = pool.extract(Test::pdfOf({Test::noise(), Test::paper(), Test::scanOf(minutes(), 0).picture}), u"mixed.pdf"_s);
    QVERIFY(document);
    QCOMPARE(document->pages.size(), 3);
    QVERIFY(!document->pages.at(0).hasTextLayer);
    QVERIFY(document->pages.at(1).hasTextLayer); // a blank sheet is nothing that could not be read
    QVERIFY(!document->pages.at(1).isReadByOcr());
    QVERIFY(document->pages.at(2).isReadByOcr());
    QCOMPARE(codesOf(parseReport(*document, shippedLexicon())).count(u"no-text-layer"_s), 2);
    QCOMPARE(pool.statistics().faults, 0);
}

void ScansTest::unreadWithoutLanguages()
{
    ExtractorPool pool(1);
    const auto document = pool.extract(Test::pdfOf({Test::scanOf(minutes(), 0).picture}), u"minutes.pdf"_s);
    QVERIFY(document);
    QVERIFY(document->text.isEmpty());
    QVERIFY(document->awaitsOcr());
    QCOMPARE(pool.statistics().started, 1);
}

void ScansTest::stopsAtOnce()
{
    ExtractorPool pool(1);
    pool.setOcrLanguages(m_english);
    const QByteArray pdf = Test::pdfOf(QList<QImage>(12, Test::scanOf(minutes(), 0).picture));
    std::stop_source stop;
    Result<TextDocument> document;
    std::jthread reader([&] { document = pool.extract(pdf, u"minutes.pdf"_s, stop.get_token()); });
    QTest::qWait(1500);
    QElapsedTimer timer;
    timer.start();
    stop.request_stop();
    reader.join();
    QCOMPARE_LT(timer.elapsed(), 1000);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Cancelled);
}

void ScansTest::isReadWhenItComesAgain()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"minutes.pdf"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(Test::pdfOf({Test::scanOf(minutes(), 0.7).picture}));
    file.close();
    const Library library = Library::open(folder.filePath(u"library.rapporteur"_s)).value();
    ExtractorPool pool(1);
    const auto outcome = [&] { return importFiles(library, pool, shippedLexicon(), {.paths = {file.fileName()}}).value().files.first(); };
    const ImportedFile unread = outcome();
    QCOMPARE(unread.outcome, ImportOutcome::New);
    QCOMPARE(outcome().outcome, ImportOutcome::Unchanged);
    pool.setOcrLanguages(m_english);
    const ImportedFile read = outcome();
    QCOMPARE(read.outcome, ImportOutcome::Changed);
    QCOMPARE(read.report, unread.report);
    QVERIFY2(read.title.contains(u"17 June 2021"_s), qPrintable(read.title));
    QCOMPARE(outcome().outcome, ImportOutcome::Unchanged);
}

void ScansTest::realScanSaysWhatItsTextSays()
{
    const QString formats = Test::corpus(u"formats"_s);
    if (formats.isEmpty())
        QSKIP("the real reports are not here");
    ExtractorPool pool(1);
    pool.setOcrLanguages(m_english);
    const QString name = u"/wg-strategy-2021-06-17"_s;
    const auto printed = pool.extract(bytesOf(formats + name + u".pdf"_s), u"a.pdf"_s), scanned = pool.extract(bytesOf(formats + name + u"-scan.pdf"_s), u"b.pdf"_s);
    QVERIFY(printed && scanned);
    const Report report = parseReport(*scanned, shippedLexicon());
    QCOMPARE(factsOf(report).join(u'\n'), factsOf(parseReport(*printed, shippedLexicon())).join(u'\n'));
    QVERIFY(codesOf(report).contains(u"encoding-repaired"_s));
}

QTEST_MAIN(ScansTest)
#include "scanstest.moc"
