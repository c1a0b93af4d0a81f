// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/lexicon/lexiconfile.h"
#include "core/library/integrity.h"
#include "core/library/meetingedits.h"
#include "core/library/migrations.h"
#include "core/library/preparedquery.h"
#include "core/library/queries/renditions.h"
#include "core/library/queries/reports.h"
#include "core/library/rebuild.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

const QByteArray meeting = R"(# MAG Working Group on IGF Strengthening and Strategy

Online Meeting 12

3 March 2021 at 14:00 UTC

The meeting was moderated by Orla Fenwick.

## Leadership Panel

Orla Fenwick noted that the Leadership Panel needs a secretariat before the summer. Tomasz Bielak asked who pays for the panel and whether the host would help. Orla said that nobody knows, and that the question goes to the next open consultation.

## Global Digital Compact

Tomasz Bielak suggested a letter on the Global Digital Compact. Mere Tuala welcomed the idea and offered to collect comments from the islands. Tomasz will draft the letter by 20 March 2021. It was agreed that the letter goes to the members for comments.

## Participants

- Orla Fenwick (Harbour Foundation, MAG Member)
- Tomasz Bielak (Danube Society)
- Mere Tuala (Lagoon Watch)
)";

QByteArray asText(QByteArray markdown)
{
    return markdown.replace("## ", "").replace("# ", "").replace("\n- ", "\n");
}

QByteArray asHtml(const QByteArray &markdown)
{
    QByteArray html = "<!DOCTYPE html><html><head><title>Meeting</title></head><body>";
    for (const QByteArray &line : markdown.split('\n')) {
        if (line.startsWith("# "))
            html += "<h1>" + line.mid(2) + "</h1>";
        else if (line.startsWith("## "))
            html += "<h2>" + line.mid(3) + "</h2>";
        else if (!line.isEmpty())
            html += "<p>" + (line.startsWith("- ") ? line.mid(2) : line) + "</p>";
    }
    return html + "</body></html>";
}

/// As a scanner would have read it: a slip in every tenth word or so.
QByteArray asScanned(QByteArray text)
{
    return text.replace("panel", "pane1").replace("nobody", "nob0dy").replace("comments", "cornments").replace("letter", "lettcr").replace("members", "rnembers");
}

/// The library as a person sees it: reports with their files, read ones first; the same for every order of import.
QStringList told(const MadeLibrary &made)
{
    const Connection connection = made.read();
    QStringList all;
    const auto rows = reports(connection, {}).value();
    for (const ReportRow &row : rows) {
        const auto stored = renditions(connection, row.id).value();
        QStringList files;
        for (const RenditionRow &file : stored.files.mid(1))
            files.append(file.fileName);
        files.sort();
        all.append(u"%1: %2 | %3"_s.arg(row.label, stored.files.first().fileName, files.join(u' ')));
    }
    all.sort();
    return all;
}

/// Every row of every table, but for the time.
QByteArray dump(const MadeLibrary &made)
{
    const Connection connection = made.read();
    QByteArray all;
    PreparedQuery tables(connection, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'paragraph_text%' ORDER BY name"_s);
    if (!tables.run())
        return {};
    while (tables.next()) {
        PreparedQuery columns(connection, u"SELECT group_concat('quote(\"' || name || '\")', ' || '';'' || ') FROM pragma_table_info(?)"_s);
        if (!columns.run(tables.text(0)) || !columns.next())
            return {};
        PreparedQuery rows(connection, u"SELECT "_s + columns.text(0) + u" FROM "_s + tables.text(0));
        if (!rows.run())
            return {};
        while (rows.next())
            all += tables.text(0).toUtf8() + ' ' + rows.text(0).toUtf8() + '\n';
    }
    return all;
}

qint64 findings(const MadeLibrary &made)
{
    const Connection connection = made.read();
    const auto found = checkIntegrity(connection).value() + verifyProvenance(connection).value();
    for (const Finding &finding : found)
        qWarning("%s", qPrintable(finding.what));
    return found.size();
}

} // namespace

/// One meeting, many files.
class RenditionsTest : public QObject
{
    Q_OBJECT

private slots:
    void formatsAreOneMeetingInAnyOrder_data();
    void formatsAreOneMeetingInAnyOrder();
    void nothingIsCountedTwice();
    void scannedTwinJoins();
    void otherMeetingsOfTheSeriesStayApart();
    void summaryAndMinutesStayApart();
    void correctedFileIsANewVersion();
    void twiceChangesNothing();
    void copiesAreNotedByTheirPlace();
    void anotherFileCanBeRead();
    void filesCanBeSetApartAndJoined();
    void planIsWhatHappens();
    void wishesAreFollowed();
    void wordsThatComeLaterJoin();
    void olderLibrariesJoinToo();
    void damageIsNamed_data();
    void damageIsNamed();
    void corpusFormatsAreNoMeetings();
};

void RenditionsTest::formatsAreOneMeetingInAnyOrder_data()
{
    QTest::addColumn<QStringList>("order");
    QStringList names{u"a.html"_s, u"b.md"_s, u"c.txt"_s};
    do
        QTest::newRow(qPrintable(names.join(u' '))) << names;
    while (std::ranges::next_permutation(names).found);
}

void RenditionsTest::formatsAreOneMeetingInAnyOrder()
{
    QFETCH(QStringList, order);
    const MadeLibrary made;
    made.write(u"a.html"_s, asHtml(meeting));
    made.write(u"b.md"_s, meeting);
    made.write(u"c.txt"_s, asText(meeting));
    for (const QString &name : std::as_const(order)) {
        const ImportSummary summary = made.import({made.reportsFolder() + u'/' + name});
        QCOMPARE(summary.files.first().outcome, name == order.first() ? ImportOutcome::New : ImportOutcome::Added);
        QCOMPARE(summary.files.first().report, 1);
        QCOMPARE(summary.files.first().title, u"WG-Strategy 12, 3 March 2021"_s);
    }
    QCOMPARE(told(made), QStringList{u"WG-Strategy 12: a.html | b.md c.txt"_s});
    QCOMPARE(findings(made), 0);
}

void RenditionsTest::nothingIsCountedTwice()
{
    const MadeLibrary one;
    one.write(u"a.html"_s, asHtml(meeting));
    (void)one.import();
    const MadeLibrary three;
    three.write(u"b.md"_s, meeting);
    (void)three.import();
    three.write(u"a.html"_s, asHtml(meeting));
    three.write(u"c.txt"_s, asText(meeting));
    (void)three.import();
    const LibrarySummary alone = summary(one.read()).value();
    const LibrarySummary together = summary(three.read()).value();
    QCOMPARE(together.reports, 1);
    QCOMPARE(together.statements, alone.statements);
    QCOMPARE(together.speakers, alone.speakers);
    for (const auto &table : {u"paragraphs"_s, u"statements"_s, u"actions"_s, u"participants"_s})
        QCOMPARE(three.count(u"SELECT count(*) FROM "_s + table), one.count(u"SELECT count(*) FROM "_s + table));
    QCOMPARE(three.count(u"SELECT count(*) FROM originals"_s), 3);
}

void RenditionsTest::scannedTwinJoins()
{
    const MadeLibrary made;
    made.write(u"a.html"_s, asHtml(meeting));
    made.write(u"b.txt"_s, asScanned(asText(meeting)));
    const ImportSummary summary = made.import();
    QCOMPARE(summary.files[1].outcome, ImportOutcome::Added);
    QVERIFY2(summary.files[1].reason.contains(u"a.html"), qPrintable(summary.files[1].reason));
    QCOMPARE(told(made), QStringList{u"WG-Strategy 12: a.html | b.txt"_s});
}

void RenditionsTest::otherMeetingsOfTheSeriesStayApart()
{
    const MadeLibrary made;
    made.write(u"a.md"_s, meeting);
    made.write(u"other-day.md"_s, QByteArray(meeting).replace("3 March 2021 at", "10 March 2021 at"));
    made.write(u"other-number.html"_s, asHtml(QByteArray(meeting).replace("Online Meeting 12", "Online Meeting 13").replace("3 March 2021 at", "17 March 2021 at")));
    QCOMPARE(made.import().count(ImportOutcome::New), 3);
}

void RenditionsTest::summaryAndMinutesStayApart()
{
    const MadeLibrary made;
    made.write(u"a.md"_s, meeting);
    made.write(u"b.html"_s, asHtml(R"(# MAG Working Group on IGF Strengthening and Strategy
Online Meeting 12
3 March 2021 at 14:00 UTC
## In brief
Nobody knows who pays for the secretariat. A letter is being drafted by Tomasz Bielak, and will be sent round. The islands are asked for their comments too, and the next consultation will hear of the panel.
)"));
    QCOMPARE(made.import().count(ImportOutcome::New), 2);
}

void RenditionsTest::correctedFileIsANewVersion()
{
    const MadeLibrary made;
    const QString before = made.write(u"minutes.md"_s, meeting);
    (void)made.import();
    made.write(u"minutes-final.md"_s, QByteArray(meeting).replace("before the summer", "before the end of the year"));
    const ImportSummary summary = made.import();
    QCOMPARE(summary.count(ImportOutcome::Unchanged), 1);
    QCOMPARE(summary.count(ImportOutcome::Changed), 1);
    const ImportedFile &changed = summary.files[0];
    QCOMPARE(changed.report, 1);
    QCOMPARE(std::pair(changed.added, changed.removed), std::pair(4, 1));
    const Connection connection = made.read();
    const Renditions all = renditions(connection, 1).value();
    QCOMPARE(all.files.size(), 1);
    QCOMPARE(all.files[0].versions.size(), 2);
    QCOMPARE(all.files[0].fileName, u"minutes-final.md"_s);
    QCOMPARE(all.files[0].otherPaths, QStringList{before});
    QVERIFY(report(connection, 1)->document.text.contains(u"end of the year"));
    const TextDiff diff = versionDiff(connection, all.files[0].id, 2).value();
    QCOMPARE(std::pair(diff.added, diff.removed), std::pair(4, 1));
    QVERIFY(!versionDiff(connection, all.files[0].id, 3));
    // Both files are known now, whatever their order.
    QCOMPARE(made.import().count(ImportOutcome::Unchanged), 2);
    QCOMPARE(made.import({before}).count(ImportOutcome::Unchanged), 1);
    QCOMPARE(findings(made), 0);
}

void RenditionsTest::twiceChangesNothing()
{
    const MadeLibrary made;
    made.writeThreeMeetings();
    made.write(u"a.html"_s, asHtml(meeting));
    made.write(u"b.md"_s, meeting);
    made.write(u"b-copy.md"_s, meeting);
    made.write(u"b-final.md"_s, QByteArray(meeting).replace("summer", "winter"));
    made.write(u"c.txt"_s, asText(meeting));
    (void)made.import();
    const QByteArray before = dump(made);
    QVERIFY(before.size() > 10'000);
    QCOMPARE(made.import().count(ImportOutcome::Unchanged), 8);
    QVERIFY(dump(made) == before);
    QVERIFY(rebuild(*Library::open(made.path()), shippedLexicon()));
    QCOMPARE(made.import().count(ImportOutcome::Unchanged), 8);
    QCOMPARE(findings(made), 0);
}

void RenditionsTest::copiesAreNotedByTheirPlace()
{
    const MadeLibrary made;
    made.write(u"a.md"_s, meeting);
    made.write(u"copy.md"_s, meeting);
    const ImportSummary summary = made.import();
    QCOMPARE(summary.files[1].outcome, ImportOutcome::Unchanged);
    QVERIFY2(summary.files[1].reason.contains(u"a.md"), qPrintable(summary.files[1].reason));
    const Renditions all = renditions(made.read(), 1).value();
    QCOMPARE(all.files.size(), 1);
    QCOMPARE(all.files[0].otherPaths, QStringList{made.reportsFolder() + u"/copy.md"_s});
    QCOMPARE(made.count(u"SELECT count(*) FROM originals"_s), 1);
}

void RenditionsTest::anotherFileCanBeRead()
{
    const MadeLibrary made;
    made.write(u"a.html"_s, asHtml(meeting));
    made.write(u"b.md"_s, meeting);
    (void)made.import();
    const Library library = *Library::open(made.path());
    const qint64 markdown = made.count(u"SELECT id FROM renditions WHERE file_name = 'b.md'"_s);
    QVERIFY(readInstead(library, shippedLexicon(), markdown));
    QCOMPARE(told(made), QStringList{u"WG-Strategy 12: b.md | a.html"_s});
    QCOMPARE(renditions(made.read(), 1)->reason, ReadingReason::Preferred);
    QCOMPARE(reportRow(made.read(), 1)->mediaType, u"text/markdown"_s);
    // It stays through imports and a rebuild.
    made.write(u"0.html"_s, asHtml(QByteArray(meeting).replace("## ", "# ")));
    QCOMPARE(made.import().count(ImportOutcome::Added), 1);
    QVERIFY(rebuild(library, shippedLexicon()));
    QCOMPARE(told(made), QStringList{u"WG-Strategy 12: b.md | 0.html a.html"_s});
    QVERIFY(!readInstead(library, shippedLexicon(), 4711));
    QCOMPARE(findings(made), 0);
}

void RenditionsTest::filesCanBeSetApartAndJoined()
{
    const MadeLibrary made;
    made.write(u"a.html"_s, asHtml(meeting));
    made.write(u"b.md"_s, meeting);
    (void)made.import();
    const Library library = *Library::open(made.path());
    const qint64 read = made.count(u"SELECT rendition FROM reports WHERE id = 1"_s);
    const auto apart = setApart(library, shippedLexicon(), read);
    QVERIFY(apart);
    QCOMPARE(told(made), (QStringList{u"WG-Strategy 12: a.html | "_s, u"WG-Strategy 12: b.md | "_s}));
    QCOMPARE(findings(made), 0);
    QVERIFY(!setApart(library, shippedLexicon(), read)); // it is alone
    QCOMPARE(made.import().count(ImportOutcome::Unchanged), 2);
    QCOMPARE(*joinWhereSame(library, shippedLexicon(), *apart), std::nullopt); // a person keeps them apart
    QVERIFY(joinReports(library, shippedLexicon(), *apart, 1));
    QCOMPARE(told(made), QStringList{u"WG-Strategy 12: a.html | b.md"_s});
    QVERIFY(!joinReports(library, shippedLexicon(), *apart, 1));
    QCOMPARE(findings(made), 0);
}

void RenditionsTest::planIsWhatHappens()
{
    const MadeLibrary made;
    made.writeThreeMeetings();
    (void)made.import();
    const QByteArray other = QByteArray(meeting).replace("3 March 2021 at", "8 December 2021 at").replace("Meeting 12", "Meeting 19");
    made.write(u"a.html"_s, asHtml(other));
    made.write(u"b.md"_s, other);
    made.write(u"b-final.md"_s, QByteArray(other).replace("summer", "winter"));
    made.write(u"c.txt"_s, asText(other));
    made.write(u"bad.pdf"_s, "%PDF-1.7 and then nothing");
    const QByteArray before = dump(made);
    ExtractorPool pool(1);
    const Library library = *Library::open(made.path());
    const auto plan = planImport(library, pool, shippedLexicon(), {.paths = {made.reportsFolder()}});
    QVERIFY(plan);
    QVERIFY(dump(made) == before);
    const auto done = importFiles(library, pool, shippedLexicon(), {.paths = {made.reportsFolder()}, .kept = plan->kept});
    QVERIFY(done);
    QCOMPARE(done->files.size(), plan->files.size());
    for (qsizetype i = 0; i < plan->files.size(); ++i) {
        QCOMPARE(done->files[i].path, plan->files[i].path);
        QCOMPARE(done->files[i].outcome, plan->files[i].outcome);
        QCOMPARE(done->files[i].title, plan->files[i].title);
        QCOMPARE(done->files[i].reason, plan->files[i].reason);
    }
    QCOMPARE(done->count(ImportOutcome::Failed), 1);
    QCOMPARE(done->count(ImportOutcome::Changed), 1);
}

void RenditionsTest::wishesAreFollowed()
{
    const MadeLibrary made;
    const QString html = made.write(u"a.html"_s, asHtml(meeting));
    const QString markdown = made.write(u"b.md"_s, meeting);
    const QString later = made.write(u"c.md"_s, QByteArray(meeting).replace("summer", "winter"));
    (void)made.import({html});
    ExtractorPool pool(1);
    const Library library = *Library::open(made.path());
    const auto done = importFiles(library, pool, shippedLexicon(),
        {.paths = {markdown, later}, .wishes = {{markdown, FileWish::OwnMeeting}, {later, FileWish::Rendition}}});
    QVERIFY(done);
    QCOMPARE(done->files[0].outcome, ImportOutcome::New);
    QCOMPARE(done->files[1].outcome, ImportOutcome::Added);
    QCOMPARE(made.count(u"SELECT count(*) FROM reports"_s), 2);
    QCOMPARE(made.count(u"SELECT count(*) FROM renditions"_s), 3);
    QCOMPARE(made.count(u"SELECT count(*) FROM meeting_verdicts WHERE same = 0"_s), 1);
    QCOMPARE(findings(made), 0);
    // A path whose file is another meeting now.
    made.write(u"a.html"_s, asHtml(QByteArray(meeting).replace("3 March 2021 at", "4 May 2023 at").replace("Meeting 12", "Meeting 40")));
    const auto own = importFiles(library, pool, shippedLexicon(), {.paths = {html}, .wishes = {{html, FileWish::OwnMeeting}}});
    QCOMPARE(own->files[0].outcome, ImportOutcome::New);
    QCOMPARE(made.count(u"SELECT count(*) FROM reports"_s), 3);
    QCOMPARE(findings(made), 0);
}

void RenditionsTest::wordsThatComeLaterJoin()
{
    const MadeLibrary made;
    made.write(u"a.html"_s, asHtml(meeting));
    made.write(u"scan.txt"_s, "A picture.\n");
    QCOMPARE(made.import().count(ImportOutcome::New), 2);
    const MadeLibrary other; // where the words of the scan come from
    other.write(u"scan.txt"_s, asScanned(asText(meeting)));
    (void)other.import();
    {
        const Connection from = other.read();
        PreparedQuery cbor(from, u"SELECT cbor FROM documents"_s);
        QVERIFY(cbor.run() && cbor.next());
        const Connection to = *Connection::open(made.path(), Connection::Mode::Import);
        PreparedQuery write(to, u"UPDATE documents SET cbor = ? WHERE report = 2"_s);
        QVERIFY(write.run(cbor.bytes(0)));
    }
    const Library library = *Library::open(made.path());
    QVERIFY(rebuild(library, shippedLexicon()));
    QCOMPARE(*joinWhereSame(library, shippedLexicon(), 2), std::optional<qint64>(1));
    QCOMPARE(told(made), QStringList{u"WG-Strategy 12: a.html | scan.txt"_s});
    QCOMPARE(*joinWhereSame(library, shippedLexicon(), 1), std::nullopt);
    QCOMPARE(findings(made), 0);
}

void RenditionsTest::olderLibrariesJoinToo()
{
    const MadeLibrary made;
    made.write(u"b.md"_s, meeting);
    (void)made.import();
    // The library as it was before files had renditions.
    const QString path = made.path() + u".old"_s;
    {
        QVERIFY(Library::open(path, shippedMigrations().mid(0, 2)));
        const Connection connection = *Connection::open(path, Connection::Mode::Import);
        for (const QString &sql : {u"ATTACH '%1' AS made"_s.arg(made.path()), u"INSERT INTO originals SELECT * FROM made.originals"_s,
                 u"INSERT INTO reports SELECT id, path, file_name, original FROM made.reports"_s,
                 u"INSERT INTO versions SELECT rendition, number, original, imported_at FROM made.versions"_s,
                 u"INSERT INTO documents SELECT * FROM made.documents"_s, u"INSERT INTO readings SELECT * FROM made.readings"_s, u"DETACH made"_s})
            QVERIFY2(runSql(connection, sql), qPrintable(sql));
    }
    const auto library = Library::open(path);
    QVERIFY(library);
    QVERIFY(rebuild(*library, shippedLexicon()));
    const QString html = made.write(u"a.html"_s, asHtml(meeting));
    ExtractorPool pool(1);
    const auto summary = importFiles(*library, pool, shippedLexicon(), {.paths = {made.reportsFolder()}});
    QVERIFY(summary);
    QCOMPARE(summary->count(ImportOutcome::Added), 1);
    QCOMPARE(summary->count(ImportOutcome::Unchanged), 1);
    const Connection connection = *library->connect(Connection::Mode::Read);
    QCOMPARE(renditions(connection, 1)->files.first().path, html);
    QCOMPARE(checkIntegrity(connection)->size(), 0);
}

void RenditionsTest::damageIsNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a reading of another's file") << u"UPDATE reports SET rendition = 99"_s;
    QTest::newRow("a file without text") << u"DELETE FROM kept_texts"_s;
    QTest::newRow("a version that is not there") << u"DELETE FROM versions WHERE rendition = 1"_s;
}

void RenditionsTest::damageIsNamed()
{
    QFETCH(QString, sql);
    const MadeLibrary made;
    made.write(u"a.html"_s, asHtml(meeting));
    made.write(u"b.md"_s, meeting);
    (void)made.import();
    QCOMPARE(checkIntegrity(made.read())->size(), 0);
    made.tamper(sql);
    QVERIFY(!checkIntegrity(made.read())->isEmpty());
}

void RenditionsTest::corpusFormatsAreNoMeetings()
{
    const QString texts = Test::corpus(u"reports"_s);
    const QString formats = Test::corpus(u"formats"_s);
    if (texts.isEmpty() || formats.isEmpty())
        QSKIP("the corpus is not here");
    // A scan is a file of its meeting once its words are read; before that it is a document of its own.
    const auto isScan = [](const ImportedFile &file) { return file.path.contains(u"scan"); };
    const MadeLibrary one;
    const ImportSummary first = one.import({texts});
    QCOMPARE(first.count(ImportOutcome::New), first.files.size());
    const ImportSummary second = one.import({formats});
    for (const ImportedFile &file : second.files)
        QVERIFY2(isScan(file) || file.outcome == ImportOutcome::Added, qPrintable(file.path));
    const MadeLibrary other;
    (void)other.import({formats});
    (void)other.import({texts});
    QCOMPARE(told(other), told(one));
    QCOMPARE(findings(one) + findings(other), 0);
}

QTEST_GUILESS_MAIN(RenditionsTest)
#include "renditionstest.moc"
