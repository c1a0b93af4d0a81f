// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/pdfwriter.h"
#include "madematerial.h"

#include <QDir>
#include <QFile>
#include <QHashSeed>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Reads the written file back with other programs' eyes: libqpdf and poppler's tools.
class PdfWriterTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString outputOf(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    static Briefing made()
    {
        return composeBriefing(madeMaterial(), madeLexicon(), {.topics = {u"GDC"_s}, .madeOn = QDate(2026, 11, 20)});
    }

    static Briefing long_(int statements)
    {
        QList<Said> said;
        for (int i = 0; i < statements; ++i) {
            said.append({i % 7 ? QString(u"Speaker Number"_s + QString::number(i % 40)) : QString(),
                QString(u"Statement %1 goes on about the GDC for a while, so that it takes more than one line and pages must break. "_s.arg(i)
                    + u"It ends here."_s),
                {u"GDC"_s}});
        }
        BriefingMaterial material;
        material.reports = {madeReport(1, 5, {2023, 1, 2}, said)};
        return composeBriefing(material, madeLexicon(), {.topics = {u"GDC"_s}, .madeOn = QDate(2026, 11, 20)});
    }

private slots:
    void holdsItsWords()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        QVERIFY(writePdf(made(), path(u"words.pdf"_s)).has_value());
        const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, path(u"words.pdf"_s), u"-"_s});
        for (const auto &words : {u"Global Digital Compact"_s, u"Ada welcomed the GDC."_s, u"First House (2021–2022), Second House (2024)"_s,
                 u"Bo to draft an answer on the GDC."_s, u"The group decided to answer the GDC."_s, u"due 30 September 2022"_s,
                 u"[Access: upon request]"_s, u"The title says 19, the text 20."_s, u"Global Digital Compact · page 1 of"_s, u"Compact adopted"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" is not in\n"_s + text));
        QVERIFY2(!text.contains(u"MHLB"_s), "a topic that was not asked for");
    }

    void embedsSubsetsOfItsFonts()
    {
        if (QStandardPaths::findExecutable(u"pdffonts"_s).isEmpty())
            QSKIP("pdffonts is not installed");
        QVERIFY(writePdf(made(), path(u"fonts.pdf"_s)).has_value());
        const QStringList lines = outputOf(u"pdffonts"_s, {path(u"fonts.pdf"_s)}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(lines.size() >= 2);
        for (const QString &line : lines)
            QVERIFY2(line.contains(QRegularExpression(u"^[A-Z]{6}\\+.*yes\\s+yes\\s+yes"_s)), qPrintable(line));
    }

    void describesItself()
    {
        QVERIFY(writePdf(made(), path(u"info.pdf"_s)).has_value());
        QPDF pdf;
        pdf.processFile(QFile::encodeName(path(u"info.pdf"_s)).constData());
        QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
        QCOMPARE(info.getKey("/Title").getUTF8Value(), std::string("Global Digital Compact"));
        QCOMPARE(info.getKey("/Subject").getUTF8Value(), std::string("September 2021 – September 2024"));
        QCOMPARE(info.getKey("/Keywords").getUTF8Value(), std::string("GDC"));
        QCOMPARE(info.getKey("/CreationDate").getUTF8Value(), std::string("D:20261120000000Z"));
        QCOMPARE(pdf.getRoot().getKey("/Lang").getUTF8Value(), std::string("en"));
    }

    void hasAnOutlineOfPartsAndSpeakers()
    {
        QVERIFY(writePdf(made(), path(u"outline.pdf"_s)).has_value());
        QPDF pdf;
        pdf.processFile(QFile::encodeName(path(u"outline.pdf"_s)).constData());
        QStringList titles;
        for (QPDFOutlineObjectHelper part : QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines()) {
            titles.append(QString::fromStdString(part.getTitle()));
            QVERIFY(part.getDestPage().isPageObject());
            for (QPDFOutlineObjectHelper below : part.getKids())
                titles.append(u"  "_s + QString::fromStdString(below.getTitle()));
        }
        QCOMPARE(titles, QStringList({u"When it was spoken of"_s, u"Who said what"_s, u"  Ada Quellenberg"_s, u"  Bo Tindervik"_s,
            u"  Not credited to anybody"_s, u"What was decided"_s, u"What was promised and is still open"_s, u"Doubts and gaps"_s, u"Sources"_s}));
    }

    void linksEveryCitationToItsSource()
    {
        const Briefing briefing = made();
        QVERIFY(writePdf(briefing, path(u"links.pdf"_s)).has_value());
        QPDF pdf;
        pdf.processFile(QFile::encodeName(path(u"links.pdf"_s)).constData());
        int links = 0;
        for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            QPDFObjectHandle annotations = page.getObjectHandle().getKey("/Annots");
            for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
                QVERIFY(annotations.getArrayItem(i).getKey("/Dest").getArrayItem(0).isPageObject());
                ++links;
            }
        }
        int citations = int(briefing.decisions.size() + briefing.openActions.size());
        for (const SpeakerPosition &position : briefing.positions)
            citations += int(position.statements.size());
        QCOMPARE(links, citations);
    }

    void givesTheSameBytesTwice()
    {
        QVERIFY(writePdf(made(), path(u"a.pdf"_s)).has_value());
        QHashSeed::setDeterministicGlobalSeed(); // another process would hash in another order
        QVERIFY(writePdf(made(), path(u"b.pdf"_s)).has_value());
        QHashSeed::resetRandomGlobalSeed();
        QVERIFY(!bytes(path(u"a.pdf"_s)).isEmpty());
        QCOMPARE(bytes(path(u"a.pdf"_s)), bytes(path(u"b.pdf"_s)));
        Briefing other = made();
        other.request.madeOn = QDate(2026, 11, 21);
        QVERIFY(writePdf(other, path(u"c.pdf"_s)).has_value());
        QVERIFY(bytes(path(u"a.pdf"_s)) != bytes(path(u"c.pdf"_s)));
    }

    void fitsThePaper_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<QString>("size");
        QTest::newRow("A4") << int(PaperSize::A4) << u"(A4)"_s;
        QTest::newRow("Letter") << int(PaperSize::Letter) << u"(letter)"_s;
    }

    void fitsThePaper()
    {
        if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
            QSKIP("pdfinfo is not installed");
        QFETCH(int, paper);
        QFETCH(QString, size);
        QVERIFY(writePdf(made(), path(u"paper.pdf"_s), PaperSize(paper)).has_value());
        const QString info = outputOf(u"pdfinfo"_s, {path(u"paper.pdf"_s)});
        QVERIFY2(info.contains(size), qPrintable(info));
    }

    void setsAnEmptyBriefing()
    {
        const Briefing empty = composeBriefing({}, madeLexicon(), {.topics = {u"GDC"_s}});
        QVERIFY(writePdf(empty, path(u"empty.pdf"_s)).has_value());
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        const QString text = outputOf(u"pdftotext"_s, {path(u"empty.pdf"_s), u"-"_s});
        QVERIFY2(text.contains(u"The library holds nothing on this request."_s), qPrintable(text));
        QVERIFY(text.contains(u"page 1 of 1"_s));
    }

    void setsTwoThousandStatements()
    {
        QVERIFY(writePdf(long_(2000), path(u"long.pdf"_s)).has_value());
        QPDF pdf;
        pdf.processFile(QFile::encodeName(path(u"long.pdf"_s)).constData());
        QCOMPARE_GT(QPDFPageDocumentHelper(pdf).getAllPages().size(), size_t(50));
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        const QString text = outputOf(u"pdftotext"_s, {path(u"long.pdf"_s), u"-"_s}).simplified();
        for (int i = 0; i < 2000; ++i)
            QVERIFY2(text.contains(u"Statement %1 goes on"_s.arg(i)), qPrintable(QString::number(i)));
    }

    void leavesNoHeadingAloneAtAFoot()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        QVERIFY(writePdf(long_(400), path(u"feet.pdf"_s)).has_value());
        const QStringList pages = outputOf(u"pdftotext"_s, {path(u"feet.pdf"_s), u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE_GT(pages.size(), 10);
        for (const QString &page : pages) {
            const QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
            QVERIFY(lines.size() > 2);
            // The last line is the running foot.
            const QString last = lines[lines.size() - 2];
            QVERIFY2(!last.startsWith(u"Speaker Number"_s), qPrintable(page));
        }
    }

    void refusesAFolderThatIsNotThere()
    {
        const auto written = writePdf(made(), path(u"no/such/folder/a.pdf"_s));
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, ErrorCode::NotWritable);
        QVERIFY(written.error().sentence.contains(u"a.pdf"_s));
    }
};

QTEST_MAIN(PdfWriterTest)
#include "pdfwritertest.moc"
