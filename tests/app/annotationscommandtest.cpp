// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "core/library/annotationedits.h"
#include "madelibrary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// `rapporteur annotations`, run in-process.
class AnnotationsCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_made.writeThreeMeetings();
        m_made.import();
        const Connection edit = Library::open(m_made.path()).value().connect(Connection::Mode::Edit).value();
        QVERIFY(annotatePassage(edit, 1, {10, 30}, {.color = u"#f5c518"_s, .note = u"One"_s, .tags = {u"a/b"_s}}));
        QVERIFY(annotatePassage(edit, 2, {10, 30}, {.note = u"Two"_s}));
        QVERIFY(annotatePassage(edit, 1, {12, 20}, {.note = u"Mine alone"_s, .isPrivate = true}));
    }

    void whatIsListed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("notes");
        QTest::newRow("all") << QStringList{} << QStringList{u"One"_s, u"Two"_s};
        QTest::newRow("all, said so") << QStringList{u"list"_s} << QStringList{u"One"_s, u"Two"_s};
        QTest::newRow("private") << QStringList{u"--private"_s} << QStringList{u"Mine alone"_s, u"One"_s, u"Two"_s};
        QTest::newRow("of a report") << QStringList{u"--report"_s, u"2"_s} << QStringList{u"Two"_s};
        QTest::newRow("with a tag below") << QStringList{u"--tag"_s, u"a"_s} << QStringList{u"One"_s};
        QTest::newRow("none") << QStringList{u"--tag"_s, u"c"_s} << QStringList{};
    }

    void whatIsListed()
    {
        QFETCH(QStringList, arguments);
        QVERIFY(run(arguments + QStringList{u"--json"_s}) == ExitOk);
        QStringList notes;
        const QJsonArray rows = QJsonDocument::fromJson(m_out.toUtf8()).array();
        for (const QJsonValue &row : rows) {
            notes.append(row[u"note"_s].toString());
            QCOMPARE(row[u"state"_s].toString(), u"held"_s);
        }
        notes.sort();
        QTEST(notes, "notes");
        QCOMPARE(run(arguments), int(ExitOk));
        for (const QString &note : std::as_const(notes))
            QVERIFY(m_out.contains(note));
    }

    void outAndIn()
    {
        const QString path = m_made.reportsFolder() + u"/out.jsonld";
        QCOMPARE(run({u"export"_s, u"-o"_s, path}), int(ExitOk));
        QVERIFY2(m_out.contains(u"2 annotation"_s), qPrintable(m_out));
        QCOMPARE(run({u"import"_s, path, u"--json"_s}), int(ExitOk));
        QCOMPARE(QJsonDocument::fromJson(m_out.toUtf8())[0][u"same"_s].toInt(), 2);
        QCOMPARE(run({u"export"_s, u"--format"_s, u"Markdown"_s, u"-o"_s, m_made.reportsFolder() + u"/vault"_s, u"--json"_s}), int(ExitOk));
        QCOMPARE(QJsonDocument::fromJson(m_out.toUtf8())[u"written"_s].toArray().size(), 2);
        QCOMPARE(run({u"export"_s, u"-o"_s, m_made.reportsFolder() + u"/x.pdf"}), int(ExitSomeFailed)); // none was read from a PDF
        QVERIFY(!m_err.isEmpty());
    }

    void aFileOfAnotherLibrarySaysSo()
    {
        const QString path = m_made.write(u"strange.json"_s, QByteArray("[{'id': 'urn:x', 'target': [{'source': 'https://x/y.html', 'selector': {'type': 'TextQuoteSelector', 'exact': 'lost words'}}]}]").replace('\'', '"'));
        QCOMPARE(run({u"import"_s, path, m_made.reportsFolder() + u"/none.json"}), int(ExitSomeFailed));
        QVERIFY2(m_out.contains(u"lost words"_s), qPrintable(m_out));
        QVERIFY2(m_err.contains(u"none.json"_s), qPrintable(m_err));
    }

    void wrongUseIsExitTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such verb") << QStringList{u"burn"_s};
        QTest::newRow("export to nowhere") << QStringList{u"export"_s};
        QTest::newRow("no such format") << QStringList{u"export"_s, u"-o"_s, u"x"_s, u"--format"_s, u"docx"_s};
        QTest::newRow("no format at all") << QStringList{u"export"_s, u"-o"_s, u"x"_s};
        QTest::newRow("import nothing") << QStringList{u"import"_s};
        QTest::newRow("no report") << QStringList{u"--report"_s, u"x"_s};
    }

    void wrongUseIsExitTwo()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments), int(ExitUsage));
    }

private:
    int run(const QStringList &arguments)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        return commandNamed(u"annotations"_s)->run(QStringList{u"--library"_s, m_made.path()} + arguments, {out, err});
    }

    MadeLibrary m_made;
    QString m_out;
    QString m_err;
};

QTEST_GUILESS_MAIN(AnnotationsCommandTest)
#include "annotationscommandtest.moc"
