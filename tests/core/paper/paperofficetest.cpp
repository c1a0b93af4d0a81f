// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readparts.h"
#include "samplepaper.h"

#include "core/paper/paperformat.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using Test::named;

/// LibreOffice opens what was written, and finds in it what was meant. Skipped where it is not installed.
class PaperOfficeTest : public QObject
{
    Q_OBJECT

private:
    /// The parts of a document after LibreOffice has written it anew in another format.
    QMap<QString, QByteArray> converted(const QString &format, const QString &into, const Paper &paper)
    {
        const QString path = m_folder.filePath(u"paper."_s + format);
        if (!writePaper(paper, *paperFormatNamed(format), path))
            return {};
        QProcess office;
        office.start(m_office, {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s), u"--headless"_s, u"--convert-to"_s, into, u"--outdir"_s, m_folder.filePath(u"out"_s), path});
        if (!office.waitForFinished(120000))
            return {};
        QFile file(m_folder.filePath(u"out/paper."_s + into));
        return file.open(QFile::ReadOnly) ? Test::partsOf(file.readAll()) : QMap<QString, QByteArray>();
    }

    QTemporaryDir m_folder;
    QString m_office;

private slots:
    void initTestCase()
    {
        m_office = QStandardPaths::findExecutable(u"soffice"_s);
        if (m_office.isEmpty())
            QSKIP("LibreOffice is not installed here.");
    }

    void wordDocumentsAreUnderstood()
    {
        const auto elements = Test::elementsOf(converted(u"docx"_s, u"odt"_s, Test::samplePaper()).value(u"content.xml"_s));
        QCOMPARE(named(elements, u"text:h"_s).size(), 7);
        QCOMPARE(named(elements, u"text:note"_s).size(), 3);
        QCOMPARE(named(elements, u"table:table"_s).size(), 1);
        QCOMPARE(named(elements, u"table:table-header-rows"_s).size(), 1);
        QCOMPARE(named(elements, u"text:table-of-content"_s).size(), 1);
        QVERIFY(named(elements, u"draw:image"_s).size() >= 1);
    }

    void openDocumentsAreUnderstood()
    {
        const auto parts = converted(u"odt"_s, u"docx"_s, Test::samplePaper());
        const auto elements = Test::elementsOf(parts.value(u"word/document.xml"_s));
        QCOMPARE(named(elements, u"w:footnoteReference"_s).size(), 3);
        QCOMPARE(named(elements, u"w:tbl"_s).size(), 1);
        QCOMPARE(named(elements, u"w:tblHeader"_s).size(), 1);
        QCOMPARE(Test::valuesOf(elements, u"w:pStyle"_s, u"w:val"_s).filter(QRegularExpression(u"^Heading\\d$"_s)).size(), 7);
    }

    void slidesAreUnderstood()
    {
        const auto elements = Test::elementsOf(converted(u"pptx"_s, u"odp"_s, Test::samplePaper()).value(u"content.xml"_s));
        QCOMPARE(named(elements, u"draw:page"_s).size(), 14);
        QCOMPARE(named(elements, u"table:table"_s).size(), 2);
    }

    void hostileTextOpensToo()
    {
        for (const auto &[format, into] : {std::pair(u"docx"_s, u"odt"_s), std::pair(u"odt"_s, u"docx"_s), std::pair(u"pptx"_s, u"odp"_s)}) {
            const auto parts = converted(format, into, Test::hostilePaper());
            QVERIFY(parts.value(into == u"docx" ? u"word/document.xml"_s : u"content.xml"_s).contains(Test::hostileMark.toUtf8()));
        }
    }
};

QTEST_GUILESS_MAIN(PaperOfficeTest)
#include "paperofficetest.moc"
