// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/lexicon/lexiconfile.h"
#include "core/library/generation.h"
#include "core/library/integrity.h"
#include "core/library/queries/reports.h"
#include "core/library/queries/speakers.h"
#include "core/library/rebuild.h"
#include "core/report/reportjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

/// All that is derived, as the program tells it.
QString told(const Connection &connection)
{
    QString all;
    const auto rows = reports(connection, {}).value();
    for (const ReportRow &row : rows) {
        const StoredReport stored = report(connection, row.id).value();
        all += row.label + QString::fromUtf8(QJsonDocument(toJson(stored.report, stored.document)).toJson());
    }
    const auto people = speakers(connection, {}).value();
    for (const SpeakerRow &row : people)
        all += u"%1 %2 %3 %4\n"_s.arg(row.name).arg(row.statements).arg(row.meetings).arg(row.affiliation);
    return all;
}

} // namespace

/// Deriving everything anew.
class RebuildTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_made = std::make_unique<MadeLibrary>();
        m_made->writeThreeMeetings();
        QCOMPARE(m_made->import().count(ImportOutcome::New), 3);
    }

    void changesNothingThatWasRight()
    {
        const QString before = told(m_made->read());
        const auto done = rebuild(*Library::open(m_made->path()), shippedLexicon(), {.all = true});
        QVERIFY(done);
        QCOMPARE(done->reports, 3);
        QCOMPARE(told(m_made->read()), before);
        QVERIFY(checkIntegrity(m_made->read(), {}, {}).value().isEmpty());
        QVERIFY(verifyProvenance(m_made->read(), {}, {}).value().isEmpty());
    }

    void mendsWhatWasWrong()
    {
        const QString before = told(m_made->read());
        m_made->tamper(u"UPDATE readings SET label = 'nonsense', number = 99"_s);
        m_made->tamper(u"UPDATE statements SET page = 77, as_written = 'x'"_s);
        m_made->tamper(u"UPDATE names SET text = 'Nobody ' || id"_s);
        QVERIFY(told(m_made->read()) != before);
        QVERIFY(rebuild(*Library::open(m_made->path()), shippedLexicon(), {.all = true}));
        QCOMPARE(told(m_made->read()), before);
        QCOMPARE(m_made->count(u"SELECT count(*) FROM people WHERE name LIKE 'Nobody%'"_s), 0);
        QVERIFY(checkIntegrity(m_made->read(), {}, {}).value().isEmpty());
    }

    void followsTheLexicon()
    {
        Lexicon lexicon = shippedLexicon();
        lexicon.topics.append({.id = u"Reefs"_s, .name = u"Coral reefs"_s, .aliases = {u"reefs"_s}, .colour = u"#009e73"_s});
        QVERIFY(rebuild(*Library::open(m_made->path()), lexicon));
        QCOMPARE_GE(m_made->count(u"SELECT count(*) FROM report_topics WHERE topic = 'Reefs'"_s), 1);
        QVERIFY(rebuild(*Library::open(m_made->path()), shippedLexicon(), {.all = true}));
        QCOMPARE(m_made->count(u"SELECT count(*) FROM report_topics WHERE topic = 'Reefs'"_s), 0);
        QCOMPARE(m_made->count(u"SELECT count(*) FROM statement_topics WHERE topic = 'Reefs'"_s), 0);
    }

    void originalsAndVersionsStay()
    {
        const qint64 originals = m_made->count(u"SELECT count(*) FROM originals"_s);
        const qint64 versions = m_made->count(u"SELECT count(*) FROM versions"_s);
        QVERIFY(rebuild(*Library::open(m_made->path()), shippedLexicon(), {.all = true}));
        QCOMPARE(m_made->count(u"SELECT count(*) FROM originals"_s), originals);
        QCOMPARE(m_made->count(u"SELECT count(*) FROM versions"_s), versions);
        QCOMPARE(m_made->import().count(ImportOutcome::Unchanged), 3);
    }

    void stoppedIsSound()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto done = rebuild(*Library::open(m_made->path()), shippedLexicon(), {.all = true, .stop = stop.get_token()});
        QVERIFY(done && done->cancelled);
        QCOMPARE(done->reports, 0);
        QVERIFY(checkIntegrity(m_made->read(), {}, {}).value().isEmpty());
    }

    void aDamagedTextIsToldOfAndChangesNothing()
    {
        const QString before = told(m_made->read());
        m_made->tamper(u"UPDATE documents SET cbor = x'00' WHERE report = (SELECT max(report) FROM documents)"_s);
        const auto done = rebuild(*Library::open(m_made->path()), shippedLexicon(), {.all = true});
        QVERIFY(!done);
        QVERIFY(!done.error().sentence.isEmpty());
        QCOMPARE(m_made->count(u"SELECT count(*) FROM readings"_s), 3);
        QVERIFY(before.contains(u"Tomasz Bielak"_s));
    }

    void doesOnlyWhatIsDue()
    {
        const auto library = Library::open(m_made->path());
        QCOMPARE(countOutdated(m_made->read(), shippedLexicon()), 0);
        const auto nothing = rebuild(*library, shippedLexicon());
        QVERIFY(nothing);
        QCOMPARE(nothing->reports, 0);
        QCOMPARE(nothing->upToDate, 3);
        m_made->tamper(u"DELETE FROM derivations WHERE report = 2"_s); // as after an update of an older library
        QCOMPARE(countOutdated(m_made->read(), shippedLexicon()), 1);
        QCOMPARE(rebuild(*library, shippedLexicon())->reports, 1);
        Lexicon lexicon = shippedLexicon();
        lexicon.topics.first().note = u"Another note"_s;
        lexicon.milestones.clear();
        QCOMPARE(countOutdated(m_made->read(), lexicon), 0);
        lexicon.topics.first().patterns = {u"reefs?"_s};
        QCOMPARE(countOutdated(m_made->read(), lexicon), 3);
    }

    void goesOnWhereItWasCutOff()
    {
        writeMany();
        Lexicon lexicon = shippedLexicon();
        lexicon.topics.append({.id = u"Reefs"_s, .name = u"Coral reefs"_s, .aliases = {u"reefs"_s}});
        const auto library = Library::open(m_made->path());
        // Killed after the first batch: neither names nor people were seen to.
        std::stop_source stop;
        const auto first = rebuild(*library, lexicon, {.progress = [&](const Progress &) { stop.request_stop(); }, .stop = stop.get_token()});
        QVERIFY(first && first->cancelled);
        QVERIFY(first->reports > 0 && first->reports < 133);
        m_made->tamper(u"UPDATE names SET person = NULL, reason = ''"_s);
        m_made->tamper(u"UPDATE readings SET label = 'done before' WHERE report = 1"_s);
        qint64 total = 0;
        const auto second = rebuild(*library, lexicon, {.progress = [&](const Progress &progress) { total = progress.total; }});
        QVERIFY(second && !second->cancelled);
        QCOMPARE(second->upToDate, first->reports);
        QCOMPARE(second->reports + second->upToDate, 133);
        QCOMPARE(total, second->reports);
        QCOMPARE(m_made->count(u"SELECT count(*) FROM readings WHERE label = 'done before'"_s), 1); // it was not done again
        // Everything again, and that too is taken up where it stopped.
        QVERIFY(rebuild(*library, lexicon, {.all = true}));
        const QString inOneGo = told(m_made->read());
        std::stop_source third;
        const auto all = rebuild(*library, lexicon, {.all = true, .progress = [&](const Progress &) { third.request_stop(); }, .stop = third.get_token()});
        QVERIFY(all && all->cancelled && all->upToDate == 0);
        QCOMPARE(rebuild(*library, lexicon)->upToDate, all->reports);
        QCOMPARE(told(m_made->read()), inOneGo);
        QVERIFY(checkIntegrity(m_made->read(), {}, {}).value().isEmpty());
    }

private:
    /// More than a batch holds.
    void writeMany()
    {
        for (int i = 0; i < 130; ++i) {
            m_made->write(u"many-%1.txt"_s.arg(i), QByteArray("Harbour Circle\nMeeting ") + QByteArray::number(i + 1)
                    + "\n3 May 2021 at 14:00 UTC\n\n1. Reefs\n\nLena Okoro asked who looks after the coral reefs of bay " + QByteArray::number(i)
                    + ".\n");
        }
        QCOMPARE(m_made->import().count(ImportOutcome::New), 130);
    }

    std::unique_ptr<MadeLibrary> m_made;
};

QTEST_GUILESS_MAIN(RebuildTest)
#include "rebuildtest.moc"
