// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/lexicon/lexiconfile.h"
#include "core/library/integrity.h"
#include "core/library/queries/reports.h"
#include "core/library/queries/search.h"
#include "core/library/queries/speakers.h"
#include "core/report/reportjson.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

/// Everything a person could see of the library, whatever the order of import gave as ids.
QStringList seenIn(const MadeLibrary &made)
{
    const Connection connection = made.read();
    QStringList seen;
    const auto all = reports(connection, {}).value();
    for (const ReportRow &row : all) {
        const StoredReport stored = report(connection, row.id).value();
        seen.append(row.fileName + QString::fromUtf8(QJsonDocument(toJson(stored.report, stored.document)).toJson(QJsonDocument::Compact)));
    }
    const auto people = speakers(connection, {}).value();
    for (const SpeakerRow &row : people)
        seen.append(u"%1 %2 %3 %4"_s.arg(row.name, row.affiliation).arg(row.statements).arg(row.meetings));
    seen.sort();
    return seen;
}

QStringList foundIn(const MadeLibrary &made, const QString &words)
{
    QStringList found;
    const auto answer = searchRanked(made.read(), {.query = words});
    for (const SearchHit &hit : answer.value().hits)
        found.append(hit.text);
    return found;
}

qint64 findings(const MadeLibrary &made)
{
    const Connection connection = made.read();
    return checkIntegrity(connection).value().size() + verifyProvenance(connection).value().size();
}

} // namespace

/// Importing: what is new, unchanged, changed and failed, and that nothing else happens.
class ImporterTest : public QObject
{
    Q_OBJECT

private slots:
    void twiceChangesNothing();
    void orderDoesNotMatter_data();
    void orderDoesNotMatter();
    void changedFileIsANewVersion();
    void earlierBytesComeBack();
    void sameBytesUnderTwoNames();
    void namesThatNobodyBearsGo();
    void badFileCostsItself();
    void stopsAndGoesOn();
    void tellsOfEachFileInOrder();
    void readsFoldersToTheBottom();
};

void ImporterTest::twiceChangesNothing()
{
    const MadeLibrary made;
    made.writeThreeMeetings();
    QCOMPARE(made.import().count(ImportOutcome::New), 3);
    const QStringList before = seenIn(made);
    const qint64 versions = made.count(u"SELECT count(*) FROM versions"_s);
    QCOMPARE(made.import().count(ImportOutcome::Unchanged), 3);
    QCOMPARE(seenIn(made), before);
    QCOMPARE(made.count(u"SELECT count(*) FROM versions"_s), versions);
    QCOMPARE(findings(made), 0);
}

void ImporterTest::orderDoesNotMatter_data()
{
    QTest::addColumn<QStringList>("order");
    QTest::newRow("backwards") << QStringList{u"wg-14.txt"_s, u"wg-12.txt"_s, u"mag-2022.txt"_s};
    QTest::newRow("mixed") << QStringList{u"mag-2022.txt"_s, u"wg-14.txt"_s, u"wg-12.txt"_s};
}

void ImporterTest::orderDoesNotMatter()
{
    QFETCH(QStringList, order);
    const MadeLibrary straight;
    straight.writeThreeMeetings();
    (void)straight.import();
    const MadeLibrary shuffled;
    shuffled.writeThreeMeetings();
    for (const QString &name : order)
        QCOMPARE(shuffled.import({shuffled.reportsFolder() + u'/' + name}).count(ImportOutcome::New), 1);
    QCOMPARE(seenIn(shuffled), seenIn(straight));
}

void ImporterTest::changedFileIsANewVersion()
{
    const MadeLibrary made;
    made.write(u"note.txt"_s, "Notes\n\nThe zebra was mentioned once.\n");
    const qint64 id = made.import().files.first().report;
    made.write(u"note.txt"_s, "Notes\n\nThe giraffe was mentioned once.\n");
    const ImportSummary again = made.import();
    QCOMPARE(again.count(ImportOutcome::Changed), 1);
    QCOMPARE(again.files.first().report, id);
    QCOMPARE(foundIn(made, u"zebra"_s), QStringList());
    QCOMPARE(foundIn(made, u"giraffe"_s).size(), 1);
    QCOMPARE(made.count(u"SELECT count(*) FROM versions"_s), 2);
    QCOMPARE(made.count(u"SELECT count(*) FROM originals"_s), 2);
    QCOMPARE(findings(made), 0);
}

void ImporterTest::earlierBytesComeBack()
{
    const MadeLibrary made;
    for (const char *animal : {"zebra", "giraffe", "zebra"}) {
        made.write(u"note.txt"_s, QByteArray("Notes\n\nThe ") + animal + " was mentioned once.\n");
        made.write(u"other.txt"_s, QByteArray("Another file\n\nSeen with the ") + animal + ".\n");
        QCOMPARE(made.import().count(ImportOutcome::Failed), 0);
    }
    QCOMPARE(foundIn(made, u"zebra"_s).size(), 2);
    QCOMPARE(foundIn(made, u"giraffe"_s), QStringList());
    QCOMPARE(made.count(u"SELECT count(*) FROM versions"_s), 6);
    QCOMPARE(made.count(u"SELECT count(*) FROM originals"_s), 4);
    QCOMPARE(findings(made), 0);
}

void ImporterTest::sameBytesUnderTwoNames()
{
    const MadeLibrary made;
    made.write(u"a.txt"_s, "The same words.\n");
    made.write(u"b.txt"_s, "The same words.\n");
    const ImportSummary summary = made.import();
    QCOMPARE(summary.count(ImportOutcome::New), 1);
    QCOMPARE(summary.count(ImportOutcome::Unchanged), 1);
    QCOMPARE(summary.files[0].report, summary.files[1].report);
}

void ImporterTest::namesThatNobodyBearsGo()
{
    const MadeLibrary made;
    made.writeThreeMeetings();
    (void)made.import();
    QCOMPARE(made.count(u"SELECT count(*) FROM people WHERE name = 'Mere Tuala'"_s), 1);
    made.write(u"mag-2022.txt"_s, "Committee\n\nNobody was there.\n");
    (void)made.import();
    QCOMPARE(made.count(u"SELECT count(*) FROM people WHERE name = 'Mere Tuala'"_s), 0);
    QCOMPARE(made.count(u"SELECT count(*) FROM names WHERE text = 'Mere Tuala'"_s), 0);
    QCOMPARE(made.count(u"SELECT count(*) FROM people WHERE name = 'Orla Fenwick'"_s), 1);
}

void ImporterTest::badFileCostsItself()
{
    const MadeLibrary made;
    made.writeThreeMeetings();
    const QString bad = made.write(u"broken.pdf"_s, "%PDF-1.7 and then nothing that a PDF has");
    const QString missing = made.reportsFolder() + u"/missing.txt"_s;
    const ImportSummary summary = made.import({made.reportsFolder(), missing});
    QCOMPARE(summary.count(ImportOutcome::New), 3);
    QCOMPARE(summary.count(ImportOutcome::Failed), 2);
    for (const ImportedFile &file : summary.files) {
        QCOMPARE(file.outcome == ImportOutcome::Failed, file.path == bad || file.path == missing);
        QCOMPARE(file.error.sentence.isEmpty(), file.outcome != ImportOutcome::Failed);
    }
}

void ImporterTest::stopsAndGoesOn()
{
    const MadeLibrary made;
    for (int i = 0; i < 40; ++i)
        made.write(u"note-%1.txt"_s.arg(i), QByteArray("Note number ") + QByteArray::number(i) + ".\n");
    const Library library = Library::open(made.path()).value();
    ExtractorPool pool(1);
    std::stop_source stop;
    ImportRequest request{.paths = {made.reportsFolder()}};
    request.stop = stop.get_token();
    request.progress = [&](const Progress &progress) {
        if (progress.done == 10)
            stop.request_stop();
    };
    const auto stopped = importFiles(library, pool, shippedLexicon(), request);
    QVERIFY(stopped);
    QVERIFY(stopped->cancelled);
    QCOMPARE_LT(stopped->files.size(), 40);
    const qint64 kept = made.count(u"SELECT count(*) FROM reports"_s);
    QCOMPARE(kept, stopped->count(ImportOutcome::New));
    const ImportSummary rest = made.import();
    QCOMPARE(rest.count(ImportOutcome::Unchanged), kept);
    QCOMPARE(rest.count(ImportOutcome::New), 40 - kept);
    QCOMPARE(findings(made), 0);
}

void ImporterTest::tellsOfEachFileInOrder()
{
    const MadeLibrary made;
    made.writeThreeMeetings();
    QStringList told;
    const Library library = Library::open(made.path()).value();
    ExtractorPool pool(1);
    ImportRequest request{.paths = {made.reportsFolder()}};
    request.fileDone = [&](const ImportedFile &file) { told.append(QFileInfo(file.path).fileName() + u": "_s + file.title); };
    QVERIFY(importFiles(library, pool, shippedLexicon(), request));
    QCOMPARE(told.size(), 3);
    QVERIFY2(told[0].startsWith(u"mag-2022.txt: "), qPrintable(told[0]));
    QCOMPARE(told[1], u"wg-12.txt: WG-Strategy 12, 3 March 2021"_s);
    QCOMPARE(told[2], u"wg-14.txt: WG-Strategy 14, 5 May 2022"_s);
}

void ImporterTest::readsFoldersToTheBottom()
{
    const MadeLibrary made;
    QVERIFY(QDir(made.reportsFolder()).mkpath(u"2021/spring"_s));
    made.write(u"2021/spring/a.txt"_s, "A\n");
    made.write(u"b.md"_s, "B\n");
    made.write(u"picture.png"_s, "not for us");
    QCOMPARE(importableFiles({made.reportsFolder(), made.reportsFolder() + u"/b.md"_s}),
        (QStringList{made.reportsFolder() + u"/2021/spring/a.txt"_s, made.reportsFolder() + u"/b.md"_s}));
}

QTEST_GUILESS_MAIN(ImporterTest)
#include "importertest.moc"
