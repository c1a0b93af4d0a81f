// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "core/library/draftedits.h"
#include "core/library/queries/drafts.h"
#include "madelibrary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// `rapporteur brief`, `draft` and `template`, run in-process.
class DraftCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_made.writeThreeMeetings();
        m_made.import();
    }

    void templatesAreListed()
    {
        QCOMPARE(run(u"template"_s, {u"list"_s, u"--json"_s}), int(ExitOk));
        const QJsonArray all = QJsonDocument::fromJson(m_out.toUtf8()).array();
        QVERIFY(all.size() >= 11);
        QCOMPARE(all[0][u"id"_s].toString(), u"briefing-note"_s);
        QCOMPARE(all[0][u"fields"_s][0][u"id"_s].toString(), u"for"_s);
        QVERIFY(all[0][u"problem"_s].isNull());
        QCOMPARE(run(u"template"_s, {}), int(ExitOk));
        QVERIFY(m_out.contains(u"topic-dossier"));
        QCOMPARE(run(u"template"_s, {u"make"_s}), int(ExitUsage));
    }

    void briefsInEveryFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("pdf") << u"a.pdf"_s << QStringList{} << QByteArray("%PDF-");
        QTest::newRow("odt") << u"a.odt"_s << QStringList{} << QByteArray("PK");
        QTest::newRow("docx") << u"a.docx"_s << QStringList{u"--paper"_s, u"letter"_s} << QByteArray("PK");
        QTest::newRow("html by name of format") << u"a.page"_s << QStringList{u"--format"_s, u"html"_s} << QByteArray("<!DOCTYPE html>");
    }
    void briefsInEveryFormat()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, start);
        const QString path = m_folder.filePath(name);
        QCOMPARE(run(u"brief"_s, QStringList{u"--topic"_s, u"GDC"_s, u"-o"_s, path, u"--date"_s, u"2026-11-20"_s, u"--json"_s} + arguments), int(ExitOk));
        const QJsonObject told = QJsonDocument::fromJson(m_out.toUtf8()).object();
        QCOMPARE(told[u"file"_s].toString(), path);
        QCOMPARE(told[u"sources"_s].toInt(), 2);
        QVERIFY(told[u"passages"_s].toInt() > 2);
        QVERIFY2(fileAt(path).first(start.size()).compare(start, Qt::CaseInsensitive) == 0, fileAt(path).first(20).constData());
        const QByteArray first = fileAt(path);
        QCOMPARE(run(u"brief"_s, QStringList{u"--topic"_s, u"GDC"_s, u"-o"_s, path, u"--date"_s, u"2026-11-20"_s} + arguments), int(ExitOk));
        QVERIFY(fileAt(path) == first);
    }

    void fieldsSinceAndTemplateAreHeeded()
    {
        const QString path = m_folder.filePath(u"b.md"_s);
        QCOMPARE(run(u"brief"_s, {u"--topic"_s, u"GDC"_s, u"-o"_s, path, u"--field"_s, u"for=The chairs = both"_s, u"--title"_s, u"On the Compact"_s}), int(ExitOk));
        QVERIFY(fileAt(path).contains("The chairs = both"));
        QVERIFY(fileAt(path).contains("# On the Compact"));
        QCOMPARE(run(u"brief"_s, {u"--topic"_s, u"GDC"_s, u"-o"_s, path, u"--template"_s, u"changed-since"_s, u"--since"_s, u"2022-01-01"_s}), int(ExitOk));
        QVERIFY(fileAt(path).contains("first draft"));
        QVERIFY(!fileAt(path).contains("Tomasz Bielak suggested"));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("told");
        const QString path = u"/tmp/none.pdf"_s;
        QTest::newRow("no such template") << QStringList{u"brief"_s, u"-o"_s, path, u"--template"_s, u"poem"_s} << u"briefing-note"_s;
        QTest::newRow("no such format") << QStringList{u"brief"_s, u"-o"_s, u"a.xyz"_s} << u"pdf"_s;
        QTest::newRow("no such field") << QStringList{u"brief"_s, u"-o"_s, path, u"--field"_s, u"mood=good"_s} << u"purpose"_s;
        QTest::newRow("no field at all") << QStringList{u"brief"_s, u"-o"_s, path, u"--field"_s, u"good"_s} << u"ID=TEXT"_s;
        QTest::newRow("no day") << QStringList{u"brief"_s, u"-o"_s, path, u"--since"_s, u"lately"_s} << u"lately"_s;
        QTest::newRow("no number") << QStringList{u"draft"_s, u"show"_s} << u"draft list"_s;
        QTest::newRow("no verb") << QStringList{u"draft"_s, u"burn"_s} << u"references"_s;
        QTest::newRow("no form") << QStringList{u"draft"_s, u"references"_s, u"1"_s, u"--as"_s, u"ris"_s} << u"bibtex"_s;
    }
    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, told);
        if (arguments.contains(u"references"_s))
            QCOMPARE(run(u"draft"_s, {u"new"_s, u"--topic"_s, u"GDC"_s}), int(ExitOk));
        QCOMPARE(run(arguments[0], arguments.sliced(1)), int(ExitUsage));
        QVERIFY2(m_err.contains(told), qPrintable(m_err));
    }

    void aDraftsWay()
    {
        QCOMPARE(run(u"draft"_s, {u"new"_s, u"--template"_s, u"topic-dossier"_s, u"--topic"_s, u"GDC"_s, u"--title"_s, u"The Compact"_s, u"--folder"_s, u"Dossiers/2026"_s, u"--json"_s}), int(ExitOk));
        const qint64 id = QJsonDocument::fromJson(m_out.toUtf8())[u"id"_s].toInteger();
        const QString number = QString::number(id);
        QCOMPARE(draft(m_made.read(), id)->folder, u"Dossiers/2026"_s);

        QCOMPARE(run(u"draft"_s, {u"--json"_s}), int(ExitOk));
        QCOMPARE(QJsonDocument::fromJson(m_out.toUtf8())[0][u"title"_s].toString(), u"The Compact"_s);
        QCOMPARE(run(u"draft"_s, {u"list"_s}), int(ExitOk));
        QVERIFY(m_out.contains(u"The Compact"));
        QCOMPARE(run(u"draft"_s, {u"show"_s, number}), int(ExitOk));
        QVERIFY(m_out.startsWith(u"+++\ntitle = \"The Compact\""));

        QCOMPARE(run(u"draft"_s, {u"check"_s, number, u"--json"_s}), int(ExitOk));
        const QJsonObject checked = QJsonDocument::fromJson(m_out.toUtf8()).object();
        QVERIFY(checked[u"quotes"_s].toInt() > 2);
        QCOMPARE(checked[u"borneOut"_s], checked[u"quotes"_s]);

        const QString path = m_folder.filePath(u"c.odt"_s);
        QCOMPARE(run(u"draft"_s, {u"export"_s, number, u"-o"_s, path}), int(ExitOk));
        QVERIFY(fileAt(path).startsWith("PK"));
        QCOMPARE(run(u"draft"_s, {u"export"_s, number}), int(ExitUsage));
        QCOMPARE(run(u"draft"_s, {u"references"_s, number}), int(ExitOk));
        QCOMPARE(QJsonDocument::fromJson(m_out.toUtf8()).array().size(), 2);
        QCOMPARE(run(u"draft"_s, {u"references"_s, number, u"--as"_s, u"bibtex"_s}), int(ExitOk));
        QVERIFY(m_out.contains(u"@"));
        QVERIFY(run(u"draft"_s, {u"show"_s, u"4711"_s}) != ExitOk);
    }

    void aPdfIsOpenedAgainAsTheDraftItWas()
    {
        QCOMPARE(run(u"draft"_s, {u"new"_s, u"--topic"_s, u"GDC"_s, u"--json"_s}), int(ExitOk));
        const QString number = QString::number(QJsonDocument::fromJson(m_out.toUtf8())[u"id"_s].toInteger());
        const QString path = m_folder.filePath(u"note.pdf"_s);
        QCOMPARE(run(u"draft"_s, {u"export"_s, number, u"-o"_s, path}), int(ExitOk));
        QCOMPARE(run(u"draft"_s, {u"open"_s, path, u"--folder"_s, u"From others"_s, u"--json"_s}), int(ExitOk));
        const qint64 opened = QJsonDocument::fromJson(m_out.toUtf8())[u"id"_s].toInteger();
        QVERIFY(QJsonDocument::fromJson(m_out.toUtf8())[u"passages"_s].toInt() > 2);
        const Draft again = draft(m_made.read(), opened).value();
        QCOMPARE(again.text, draft(m_made.read(), number.toLongLong()).value().text);
        QCOMPARE(again.folder, u"From others"_s);
        QCOMPARE(run(u"draft"_s, {u"check"_s, QString::number(opened)}), int(ExitOk));

        QFile plain(m_folder.filePath(u"plain.md"_s));
        QVERIFY(plain.open(QIODevice::WriteOnly) && plain.write("# A plan\n\nWords.\n") > 0);
        plain.close();
        QCOMPARE(run(u"draft"_s, {u"open"_s, plain.fileName()}), int(ExitOk));
        QCOMPARE(drafts(m_made.read()).value().first().title, u"A plan"_s);
        QVERIFY(run(u"draft"_s, {u"open"_s, m_folder.filePath(u"missing.pdf"_s)}) != ExitOk);
        QCOMPARE(run(u"draft"_s, {u"open"_s}), int(ExitUsage));
    }

    void aChangedQuotationIsFound()
    {
        QCOMPARE(run(u"draft"_s, {u"new"_s, u"--template"_s, u"topic-dossier"_s, u"--topic"_s, u"GDC"_s, u"--json"_s}), int(ExitOk));
        const qint64 id = QJsonDocument::fromJson(m_out.toUtf8())[u"id"_s].toInteger();
        const Connection edit = Library::open(m_made.path()).value().connect(Connection::Mode::Edit).value();
        const QString text = draft(edit, id)->text;
        QVERIFY(text.contains(u"“Tomasz welcomed the draft"));
        QVERIFY(saveDraft(edit, id, QString(text).replace(u"“Tomasz welcomed the draft"_s, u"“Tomasz welcomed the final draft"_s), u"x"_s));
        QCOMPARE(run(u"draft"_s, {u"check"_s, QString::number(id)}), int(ExitSomeFailed));
        QVERIFY2(m_out.contains(u"Line "), qPrintable(m_out));
    }

private:
    int run(const QString &command, const QStringList &arguments)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        const int code = commandNamed(command)->run(QStringList{u"--library"_s, m_made.path()} + arguments, {out, err});
        out.flush();
        err.flush();
        return code;
    }

    static QByteArray fileAt(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    MadeLibrary m_made;
    QTemporaryDir m_folder;
    QString m_out;
    QString m_err;
};

QTEST_MAIN(DraftCommandTest)
#include "draftcommandtest.moc"
