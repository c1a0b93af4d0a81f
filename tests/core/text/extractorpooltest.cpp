// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extractorpool.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Rapporteur;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ExtractorPoolTest : public QObject
{
    Q_OBJECT

private slots:
    void readsFiles();
    void faultCostsOneFile_data();
    void faultCostsOneFile();
    void refusalIsNoFault();
    void replacesAHelperThatTalks_data();
    void replacesAHelperThatTalks();
    void retiresAfterFiveHundredFiles();
    void cancelsQuickly();
    void cancelsWhoWaits();
    void servesManyThreads();
    void saysThatTheProgramIsMissing();
    void helperIsConfined();
    void refusesUnknownBytes();

private:
    static constexpr auto fake = RAPPORTEUR_FAKE_EXTRACTOR;
};

void ExtractorPoolTest::readsFiles()
{
    ExtractorPool pool(1);
    const Result<TextDocument> text = pool.extract("1. Opening\n\nAda noted it.", u"a.txt"_s);
    QVERIFY2(text, text ? "" : qPrintable(text.error().sentence + text.error().cause));
    QCOMPARE(text->text, u"Opening\nAda noted it."_s);
    QCOMPARE(text->blocks.first().marker, u"1."_s);
    const Result<TextDocument> markdown = pool.extract("# Report\n\n* one\n* two\n", u"a.md"_s);
    QVERIFY(markdown);
    QCOMPARE(markdown->blocks.first().kind, BlockKind::Heading);
    const Result<TextDocument> large = pool.extract(QByteArray("word ").repeated(1 << 17), u"large.txt"_s);
    QVERIFY(large);
    QCOMPARE(pool.statistics().started, 1);
    QCOMPARE(pool.statistics().faults, 0);
}

void ExtractorPoolTest::faultCostsOneFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("crash") << u"crash"_s << ErrorCode::ReaderFailed;
    QTest::newRow("exit") << u"exit"_s << ErrorCode::ReaderFailed;
    QTest::newRow("out of memory") << u"memory"_s << ErrorCode::TooLarge;
    QTest::newRow("hang") << u"hang"_s << ErrorCode::TimedOut;
    QTest::newRow("stops half way") << u"silent-half"_s << ErrorCode::TimedOut;
    QTest::newRow("flood") << u"flood"_s << ErrorCode::TooLarge;
    QTest::newRow("nonsense") << u"nonsense"_s << ErrorCode::ReaderFailed;
    QTest::newRow("lie") << u"lie"_s << ErrorCode::ReaderFailed;
    QTest::newRow("an unknown code") << u"bad-code"_s << ErrorCode::ReaderFailed;
}

void ExtractorPoolTest::faultCostsOneFile()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    ExtractorLimits limits;
    limits.time = code == ErrorCode::TimedOut ? 4s : 30s;
    ExtractorPool pool(1, QString::fromUtf8(fake), limits);
    const Result<TextDocument> before = pool.extract("x", u"good"_s);
    QVERIFY(before);
    QElapsedTimer timer;
    timer.start();
    const Result<TextDocument> bad = pool.extract("x", name);
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, code);
    QVERIFY(!bad.error().sentence.isEmpty());
    QCOMPARE_LT(timer.durationElapsed(), limits.time + 10s); // generous: a slow machine is no fault
    const Result<TextDocument> after = pool.extract("x", u"good"_s);
    QVERIFY(after);
    QVERIFY(after->text != before->text); // another process
    QCOMPARE(pool.statistics().faults, 1);
    QCOMPARE(pool.statistics().started, 2);
}

void ExtractorPoolTest::refusalIsNoFault()
{
    ExtractorPool pool(1, QString::fromUtf8(fake));
    const Result<TextDocument> refused = pool.extract("x", u"refuse"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Encrypted);
    QCOMPARE(refused.error().sentence, u"This PDF is locked with a password."_s);
    QCOMPARE(refused.error().cause, u"cause"_s);
    QCOMPARE(pool.statistics().faults, 0);
}

void ExtractorPoolTest::replacesAHelperThatTalks_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("talks unasked") << u"talk"_s;
    QTest::newRow("dies while idle") << u"die-after"_s;
}

void ExtractorPoolTest::replacesAHelperThatTalks()
{
    QFETCH(QString, name);
    ExtractorPool pool(1, QString::fromUtf8(fake));
    const Result<TextDocument> before = pool.extract("x", name);
    QVERIFY(before);
    QTest::qWait(200);
    const Result<TextDocument> after = pool.extract("x", u"good"_s);
    QVERIFY(after);
    QVERIFY(after->text != before->text);
}

void ExtractorPoolTest::retiresAfterFiveHundredFiles()
{
    ExtractorPool pool(1, QString::fromUtf8(fake));
    QSet<QString> pids;
    for (int i = 0; i < 501; ++i) {
        const Result<TextDocument> document = pool.extract("x", u"good"_s);
        QVERIFY(document);
        pids.insert(document->text);
    }
    QCOMPARE(pool.statistics().started, 2);
    QCOMPARE(pids.size(), 2);
    QCOMPARE(pool.statistics().faults, 0);
}

void ExtractorPoolTest::cancelsQuickly()
{
    ExtractorPool pool(1, QString::fromUtf8(fake));
    std::stop_source source;
    QElapsedTimer timer;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(300ms);
        timer.start();
        source.request_stop();
    });
    const Result<TextDocument> document = pool.extract("x", u"hang"_s, source.get_token());
    QVERIFY(timer.elapsed() < 3000);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Cancelled);
    QVERIFY(pool.extract("x", u"good"_s));
}

void ExtractorPoolTest::cancelsWhoWaits()
{
    ExtractorLimits limits;
    limits.time = 8s;
    ExtractorPool pool(1, QString::fromUtf8(fake), limits);
    std::jthread busy([&] { (void)pool.extract("x", u"hang"_s); });
    std::this_thread::sleep_for(200ms);
    std::stop_source source;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(100ms);
        source.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    const Result<TextDocument> document = pool.extract("x", u"good"_s, source.get_token());
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Cancelled);
    QVERIFY(timer.elapsed() < 5000);
}

void ExtractorPoolTest::servesManyThreads()
{
    ExtractorPool pool(2, QString::fromUtf8(fake));
    std::atomic<int> good = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 8; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 20; ++i)
                    good += pool.extract("x", t == 0 && i % 5 == 0 ? u"crash"_s : u"good"_s) ? 1 : 0;
            });
        }
    }
    QCOMPARE(good.load(), 156);
    QCOMPARE(pool.statistics().faults, 4);
}

void ExtractorPoolTest::saysThatTheProgramIsMissing()
{
    ExtractorPool pool(1, u"/nowhere/rapporteur-extract"_s);
    const Result<TextDocument> document = pool.extract("x", u"a.txt"_s);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::ReaderFailed);
    QVERIFY(document.error().cause.contains(u"/nowhere/rapporteur-extract"_s));
    QVERIFY(!pool.extract("x", u"a.txt"_s)); // and does not wait for one that never comes back
}

void ExtractorPoolTest::helperIsConfined()
{
    QProcess helper;
    helper.start(QCoreApplication::applicationDirPath() + u"/rapporteur-extract"_s, {u"--sandbox"_s});
    QVERIFY(helper.waitForFinished());
    const QString said = QString::fromUtf8(helper.readAllStandardOutput());
    QVERIFY2(said.contains(u"active: no core dumps"_s), qPrintable(said));
    QVERIFY2(said.contains(u"seccomp"_s) && said.contains(u"Landlock"_s), qPrintable(said));
}

void ExtractorPoolTest::refusesUnknownBytes()
{
    ExtractorPool pool(1);
    const Result<TextDocument> document = pool.extract(QByteArray("\x7f""ELF\x01\x02\x03\x00\x05\x06", 10).repeated(100), u"program"_s);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::UnknownFormat);
    const Result<TextDocument> empty = pool.extract({}, u"empty.txt"_s);
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, ErrorCode::Damaged);
    QCOMPARE(pool.statistics().faults, 0);
}

QTEST_GUILESS_MAIN(ExtractorPoolTest)
#include "extractorpooltest.moc"
