// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/integrity.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

const QString program = QStringLiteral(RAPPORTEUR_PROGRAM);

int run(const QStringList &arguments, QByteArray *out = nullptr, QByteArray *err = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return -1;
    if (out)
        *out = process.readAllStandardOutput();
    if (err)
        *err = process.readAllStandardError();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
}

} // namespace

/// What is left of a library when the program is killed, and when the disk is full.
class DurabilityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void killedImportLosesNothing();
    void fullDiskIsSaid();

private:
    QTemporaryDir m_folder;
    QString m_reports;
};

void DurabilityTest::initTestCase()
{
    m_reports = m_folder.filePath(u"reports"_s);
    QVERIFY(QDir().mkpath(m_reports));
    for (int number = 1; number <= 120; ++number) {
        QFile file(m_reports + u"/report-%1.txt"_s.arg(number, 3, 10, QChar(u'0')));
        QVERIFY(file.open(QFile::WriteOnly));
        QByteArray text = "Coral Reef Committee\nMeeting " + QByteArray::number(number) + "\n\n3 March 2021 at 14:00 UTC\n\n1. Sea levels\n\n";
        for (int sentence = 0; sentence < 150; ++sentence)
            text += "Mere Tuala noted that reef " + QByteArray::number(sentence * number) + " is under water.\n\n";
        QVERIFY(file.write(text) == text.size());
    }
}

void DurabilityTest::killedImportLosesNothing()
{
    const QString library = m_folder.filePath(u"killed.rapporteur"_s);
    // Killed at several moments: at the start, among the reading, in the commit at the end.
    for (const int milliseconds : {150, 600, 1500, 3000}) {
        QProcess process;
        process.start(program, {u"import"_s, u"--library"_s, library, m_reports});
        QVERIFY(process.waitForStarted());
        (void)process.waitForFinished(milliseconds);
        process.kill(); // SIGKILL
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
        if (!QFile::exists(library))
            continue;
        const auto connection = Connection::open(library, Connection::Mode::Read);
        QVERIFY(connection);
    }
    QByteArray out;
    QCOMPARE(run({u"import"_s, u"--library"_s, library, m_reports}, &out), 0);
    QCOMPARE(run({u"import"_s, u"--library"_s, library, m_reports}, &out), 0);
    QVERIFY2(out.contains("0 new, 0 changed, 120 unchanged, 0 failed"), out.right(200).constData());
    QCOMPARE(run({u"check"_s, u"--library"_s, library}), 0);
    QCOMPARE(run({u"verify"_s, u"--library"_s, library}), 0);
}

void DurabilityTest::fullDiskIsSaid()
{
    const QString disk = m_folder.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    QProcess mount;
    mount.start(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"none"_s, disk});
    if (!mount.waitForFinished() || mount.exitCode() != 0)
        QSKIP("a small disk can only be mounted by root");
    const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {disk}); });
    const QString library = disk + u"/full.rapporteur"_s;
    const QString one = m_reports + u"/report-001.txt"_s;
    QCOMPARE(run({u"import"_s, u"--library"_s, library, one}), 0);
    QByteArray err;
    const int code = run({u"import"_s, u"--library"_s, library, m_reports}, nullptr, &err);
    QVERIFY2(code > 0, err.constData());
    QVERIFY2(err.contains("disk is full"), err.constData());
    // What was there before is whole, and can be read on the full disk.
    QByteArray list;
    QCOMPARE(run({u"list"_s, u"--library"_s, library}, &list), 0);
    QVERIFY2(list.contains("Coral Reef Committee") || list.contains("Meeting 1"), list.constData());
    QCOMPARE(run({u"check"_s, u"--library"_s, library}), 0);
}

QTEST_GUILESS_MAIN(DurabilityTest)
#include "durabilitytest.moc"
