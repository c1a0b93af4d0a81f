// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/commands/invocation.h"
#include "app/commands/table.h"
#include "core/lexicon/lexiconfile.h"
#include "core/library/queries/review.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int code = 0;
    QString out;
    QString err;
};

Outcome run(const QString &command, const QStringList &arguments)
{
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    outcome.code = commandNamed(command)->run(arguments, {out, err});
    return outcome;
}

QJsonDocument json(const Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.out.toUtf8());
}

} // namespace

/// The subcommands, run in-process over a small library of reports written for this test.
class CommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCommandExplainsItself();
    void wrongUseIsExitTwo_data();
    void wrongUseIsExitTwo();
    void missingLibraryIsExitThree();
    void foreignFileIsNoLibrary();
    void importTwiceIsUnchanged();
    void previewWritesNothing();
    void mergeTakesOver();
    void badFileCostsItselfAlone();
    void listNamesTheReports();
    void reportPrintsReportJson();
    void parseNeedsNoLibrary();
    void searchFindsAndMarks();
    void filtersNarrow();
    void checkAndVerifyFindNothing();
    void datesOfOptions_data();
    void datesOfOptions();
    void tableLinesUp();

private:
    [[nodiscard]] QStringList withLibrary(const QStringList &arguments) const
    {
        return QStringList{u"--library"_s, m_library} + arguments;
    }
    QString write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
    QString m_library;
};

QString CommandsTest::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a fixture");
    return path;
}

void CommandsTest::initTestCase()
{
    m_library = m_folder.filePath(u"test.rapporteur"_s);
    write(u"one.md"_s, R"(# MAG Working Group on IGF Strengthening and Strategy

**Online Meeting 41
12 October 2022 at 13:00 UTC**

Summary Report

The 41st virtual meeting of the IGF MAG Working Group (WG) on IGF Strengthening and Strategy (WG-Strategy) was held on 12 October 2022 at 13:00 UTC. The meeting was moderated by Orla Fenwick.

Agenda:

1. Global Digital Compact
2. AoB

1. Global Digital Compact

Orla Fenwick noted that the compact needs a reply before the winter. Tomasz Bielak suggested a short letter. Tomasz will draft the letter by the next call.

2. AoB

There was no other business.
)");
    const Outcome first = run(u"import"_s, withLibrary({m_folder.filePath(u"one.md"_s)}));
    QCOMPARE(first.err, QString());
    QCOMPARE(first.code, int(ExitOk));
    QVERIFY2(first.out.contains(u"1 new"), qPrintable(first.out));
}

void CommandsTest::everyCommandExplainsItself()
{
    for (const Command &command : commands()) {
        if (command.name == u"help")
            continue;
        const Outcome outcome = run(command.name, {u"--help"_s});
        QCOMPARE(outcome.code, int(ExitOk));
        QVERIFY2(outcome.out.contains(u"rapporteur %1"_s.arg(command.name)), qPrintable(outcome.out));
        QVERIFY2(outcome.out.contains(u"--library"), qPrintable(outcome.out));
    }
    const Outcome help = run(u"help"_s, {});
    for (const Command &command : commands())
        QVERIFY(help.out.contains(command.name));
}

void CommandsTest::wrongUseIsExitTwo_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << u"list"_s << QStringList{u"--colour"_s};
    QTest::newRow("no file") << u"parse"_s << QStringList{};
    QTest::newRow("one too many") << u"list"_s << QStringList{u"more"_s};
    QTest::newRow("no date") << u"list"_s << QStringList{u"--from"_s, u"lately"_s};
    QTest::newRow("no such topic") << u"timeline"_s << QStringList{u"--topic"_s, u"Quidditch"_s};
    QTest::newRow("no such speaker") << u"actions"_s << QStringList{u"--speaker"_s, u"Nobody Atall"_s};
    QTest::newRow("no output") << u"brief"_s << QStringList{};
    QTest::newRow("no paper") << u"brief"_s << QStringList{u"-o"_s, u"x.pdf"_s, u"--paper"_s, u"a3"_s};
    QTest::newRow("no limit") << u"search"_s << QStringList{u"compact"_s, u"--limit"_s, u"none"_s};
}

void CommandsTest::wrongUseIsExitTwo()
{
    QFETCH(QString, command);
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(command, withLibrary(arguments));
    QCOMPARE(outcome.code, int(ExitUsage));
    QCOMPARE(outcome.out, QString());
    QVERIFY(outcome.err.size() > 20);
}

void CommandsTest::missingLibraryIsExitThree()
{
    const Outcome outcome = run(u"list"_s, {u"--library"_s, m_folder.filePath(u"none.rapporteur"_s)});
    QCOMPARE(outcome.code, int(ExitNoLibrary));
    QVERIFY2(outcome.err.contains(u"rapporteur import"), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(m_folder.filePath(u"none.rapporteur"_s)));
}

void CommandsTest::foreignFileIsNoLibrary()
{
    const QString path = write(u"shopping.rapporteur"_s, QByteArray("milk, eggs\n").repeated(200));
    QCOMPARE(run(u"list"_s, {u"--library"_s, path}).code, int(ExitNoLibrary));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY2(file.readAll().startsWith("milk"), "the file of somebody else was changed");
}

void CommandsTest::importTwiceIsUnchanged()
{
    const Outcome again = run(u"import"_s, withLibrary({m_folder.filePath(u"one.md"_s)}));
    QCOMPARE(again.code, int(ExitOk));
    QVERIFY2(again.out.contains(u"0 new, 0 changed, 1 unchanged"), qPrintable(again.out));
}

void CommandsTest::previewWritesNothing()
{
    const QString path = m_folder.filePath(u"one.md"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray before = file.readAll();
    const QString twin = write(u"one.txt"_s, QByteArray(before).replace("**", "").replace("# ", ""));
    const QString corrected = write(u"one-final.md"_s, QByteArray(before).replace("winter", "first of December"));
    const QString other = write(u"two.md"_s, QByteArray(before).replace("41", "42").replace("12 October", "26 October"));
    const Outcome outcome = run(u"import"_s, withLibrary({u"--preview"_s, u"--json"_s, path, corrected, twin, other}));
    QCOMPARE(outcome.code, int(ExitOk));
    const QJsonArray files = json(outcome).array();
    QCOMPARE(files.size(), 4);
    QStringList outcomes;
    for (const QJsonValue &told : files)
        outcomes.append(QFileInfo(told[u"path"_s].toString()).fileName() + u' ' + told[u"outcome"_s].toString());
    QCOMPARE(outcomes, (QStringList{u"one-final.md changed"_s, u"one.md unchanged"_s, u"one.txt added"_s, u"two.md new"_s}));
    QCOMPARE(files[0][u"wordsAdded"_s].toInt(), 3);
    QVERIFY(!files[2][u"reason"_s].toString().isEmpty());
    const QString said = run(u"import"_s, withLibrary({u"--preview"_s, twin})).out;
    QVERIFY2(said.contains(u"one.txt") && said.contains(u"nothing was written"), qPrintable(said));
    QCOMPARE(json(run(u"list"_s, withLibrary({u"--json"_s}))).array().size(), 1);
    const QJsonObject report = json(run(u"report"_s, withLibrary({u"--json"_s, path}))).object();
    QCOMPARE(report[u"renditions"_s].toArray().size(), 1);
    QCOMPARE(report[u"renditions"_s][0][u"read"_s].toBool(), true);
}

void CommandsTest::mergeTakesOver()
{
    QFile file(m_folder.filePath(u"one.md"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    const QString other = write(u"three.md"_s, file.readAll().replace("41", "43").replace("12 October", "9 November"));
    const QString far = m_folder.filePath(u"far.rapporteur"_s);
    QCOMPARE(run(u"import"_s, {u"--library"_s, far, other, file.fileName()}).code, int(ExitOk));
    const Outcome look = run(u"merge"_s, withLibrary({far, u"--dry-run"_s, u"--json"_s}));
    QCOMPARE(look.code, int(ExitOk));
    QCOMPARE(json(look)[u"lines"_s][0][u"outcome"_s].toString(), u"report"_s);
    QCOMPARE(json(look)[u"sameReports"_s].toInt(), 1);
    QCOMPARE(json(run(u"list"_s, withLibrary({u"--json"_s}))).array().size(), 1);
    const Outcome merged = run(u"merge"_s, withLibrary({far}));
    QVERIFY2(merged.code == ExitOk && merged.out.contains(u"1 new reports"), qPrintable(merged.out + merged.err));
    QCOMPARE(json(run(u"list"_s, withLibrary({u"--json"_s}))).array().size(), 2);
    QVERIFY(run(u"merge"_s, withLibrary({far})).out.contains(u"0 new reports"));
    QCOMPARE(run(u"merge"_s, withLibrary({other})).code, int(ExitNoLibrary));
    QCOMPARE(run(u"merge"_s, withLibrary({m_library})).code, int(ExitNoLibrary));
    const auto library = Library::open(m_library);
    const auto connection = library->connect(Connection::Mode::Edit);
    QVERIFY(undoLast(*connection, shippedLexicon()));
}

void CommandsTest::badFileCostsItselfAlone()
{
    const QString bad = write(u"bad.pdf"_s, "%PDF-1.7\nnothing of the kind");
    const QString good = write(u"good.txt"_s, "A note on the open consultation of 2021.\n");
    const Outcome outcome = run(u"import"_s, withLibrary({u"--json"_s, bad, good}));
    QCOMPARE(outcome.code, int(ExitSomeFailed));
    const QJsonArray files = json(outcome).array();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0][u"outcome"_s].toString(), u"failed"_s);
    QVERIFY(!files[0][u"error"_s].toString().isEmpty());
    QCOMPARE(files[1][u"outcome"_s].toString(), u"new"_s);
}

void CommandsTest::listNamesTheReports()
{
    const QJsonArray rows = json(run(u"list"_s, withLibrary({u"--json"_s, u"--from"_s, u"2022"_s}))).array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"label"_s].toString(), u"WG-Strategy 41"_s);
    QCOMPARE(rows[0][u"date"_s].toString(), u"2022-10-12"_s);
    QVERIFY(run(u"list"_s, withLibrary({})).out.contains(u"WG-Strategy 41"));
}

void CommandsTest::reportPrintsReportJson()
{
    const QJsonObject byFile = json(run(u"report"_s, withLibrary({u"--json"_s, m_folder.filePath(u"one.md"_s)}))).object();
    QCOMPARE(byFile[u"schema"_s].toString(), u"rapporteur/report/1"_s);
    QCOMPARE(byFile[u"kind"_s].toString(), u"meeting-report"_s);
    QCOMPARE(byFile[u"meeting"_s][u"number"_s].toInt(), 41);
    const QJsonObject byId = json(run(u"report"_s, withLibrary({u"--json"_s, u"1"_s}))).object();
    QCOMPARE(byId, byFile);
    QCOMPARE(run(u"report"_s, withLibrary({u"4711"_s})).code, int(ExitSomeFailed));
}

void CommandsTest::parseNeedsNoLibrary()
{
    const Outcome outcome = run(u"parse"_s, {u"--json"_s, m_folder.filePath(u"one.md"_s)});
    QCOMPARE(outcome.code, int(ExitOk));
    const QJsonArray actions = json(outcome)[u"actions"_s].toArray();
    QCOMPARE(actions.size(), 1);
    QCOMPARE(actions[0][u"owners"_s].toArray().first().toString(), u"Tomasz Bielak"_s);
    QCOMPARE(run(u"parse"_s, {m_folder.filePath(u"none.txt"_s)}).code, int(ExitSomeFailed));
}

void CommandsTest::searchFindsAndMarks()
{
    const QJsonArray hits = json(run(u"search"_s, withLibrary({u"--json"_s, u"winter"_s}))).array();
    QCOMPARE(hits.size(), 1);
    const QJsonObject mark = hits[0][u"marks"_s].toArray().first().toObject();
    QCOMPARE(hits[0][u"text"_s].toString().mid(mark[u"start"_s].toInt(), 6), u"winter"_s);
    QVERIFY(run(u"search"_s, withLibrary({u"xyzzy"_s})).out.contains(u"Nothing"));
}

void CommandsTest::filtersNarrow()
{
    const auto statements = [&](const QStringList &filter) {
        const QJsonArray rows = json(run(u"speakers"_s, withLibrary(QStringList{u"--json"_s} + filter))).array();
        int sum = 0;
        for (const QJsonValue &row : rows)
            sum += row[u"statements"_s].toInt();
        return sum;
    };
    QVERIFY(statements({}) >= 3);
    QCOMPARE(statements({u"--to"_s, u"2021"_s}), 0);
    QVERIFY(statements({u"--speaker"_s, u"Fenwick"_s}) < statements({}));
}

void CommandsTest::checkAndVerifyFindNothing()
{
    for (const QString &command : {u"check"_s, u"verify"_s}) {
        const Outcome outcome = run(command, withLibrary({u"--json"_s}));
        QVERIFY2(outcome.code == ExitOk, qPrintable(outcome.out));
        QCOMPARE(json(outcome).array().size(), 0);
    }
}

void CommandsTest::datesOfOptions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("last");
    QTest::addColumn<QDate>("date");
    QTest::newRow("year") << u"2022"_s << false << QDate(2022, 1, 1);
    QTest::newRow("year's end") << u"2022"_s << true << QDate(2022, 12, 31);
    QTest::newRow("month's end in a leap year") << u"2024-02"_s << true << QDate(2024, 2, 29);
    QTest::newRow("day") << u"2022-05-26"_s << true << QDate(2022, 5, 26);
    QTest::newRow("no such day") << u"2023-02-29"_s << false << QDate();
    QTest::newRow("no such month") << u"2022-13"_s << false << QDate();
    QTest::newRow("words") << u"May"_s << false << QDate();
    QTest::newRow("too much") << u"2022-05-26-01"_s << false << QDate();
    QTest::newRow("nothing") << QString() << false << QDate();
}

void CommandsTest::datesOfOptions()
{
    QFETCH(QString, text);
    QFETCH(bool, last);
    QTEST(dateOf(text, last), "date");
}

void CommandsTest::tableLinesUp()
{
    Table table({u">N"_s, u"Name"_s, u"Note"_s});
    table.add({u"7"_s, u"Ada"_s, u"x"_s});
    table.add({u"12"_s, u"Bertram"_s, {}});
    QString text;
    QTextStream out(&text);
    table.print(out);
    QCOMPARE(text, u" N  Name     Note\n 7  Ada      x\n12  Bertram\n"_s);
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "commandstest.moc"
