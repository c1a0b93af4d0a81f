// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readparts.h"
#include "samplepaper.h"

#include "core/paper/paperformat.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// What is true of every format but PDF, which has tests of its own.
class PaperFormatsTest : public QObject
{
    Q_OBJECT

private:
    void addFormats()
    {
        QTest::addColumn<QString>("id");
        for (const PaperFormat &format : paperFormats()) {
            if (qstrcmp(format.id, "pdf") != 0)
                QTest::newRow(format.id) << QString::fromLatin1(format.id);
        }
    }

private slots:
    void anyDocumentIsWritten_data() { addFormats(); }
    void anyDocumentIsWritten()
    {
        QFETCH(QString, id);
        const PaperFormat *format = paperFormatNamed(id);
        const QList<std::pair<QString, Paper>> papers{{u"sample"_s, Test::samplePaper()}, {u"arabic"_s, Test::arabicPaper()}, {u"hostile"_s, Test::hostilePaper()},
            {u"empty"_s, {}}, {u"titled"_s, {.title = u"Only a title"_s}}};
        for (const auto &[name, paper] : papers) {
            const auto bytes = format->write(paper, {});
            QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().sentence));
            if (bytes->startsWith("PK")) {
                const QMap<QString, QByteArray> parts = Test::partsOf(*bytes);
                for (const auto &[path, part] : parts.asKeyValueRange()) {
                    QString fault;
                    (void)Test::elementsOf(part, &fault);
                    QVERIFY2(fault.isEmpty() || path == u"mimetype" || path.endsWith(u".png"), qPrintable(name + u' ' + path + u": "_s + fault));
                }
                if (id != u"odt")
                    QCOMPARE(Test::officeFaults(parts), QStringList());
            }
            if (qEnvironmentVariableIsSet("RAPPORTEUR_KEEP_PAPERS")) { // to be looked at
                QFile out(qEnvironmentVariable("RAPPORTEUR_KEEP_PAPERS") + u'/' + name + u'.' + id);
                QVERIFY(out.open(QFile::WriteOnly) && out.write(*bytes) == bytes->size());
            }
        }
    }

    void theSameDocumentGivesTheSameBytes_data() { addFormats(); }
    void theSameDocumentGivesTheSameBytes()
    {
        QFETCH(QString, id);
        const PaperFormat *format = paperFormatNamed(id);
        const QByteArray once = format->write(Test::samplePaper(), {}).value();
        QTest::qWait(id == u"odt" || id == u"docx" || id == u"pptx" ? 2100 : 0); // the times in zip files are of two seconds
        QCOMPARE(format->write(Test::samplePaper(), {}).value() == once, true);
        QCOMPARE(format->write(Test::samplePaper(), {.size = PaperSize::Letter}).value() == once, id == u"md" || id == u"txt" || id == u"pptx");
    }

    void itCanBeStopped_data() { addFormats(); }
    void itCanBeStopped()
    {
        QFETCH(QString, id);
        std::stop_source source;
        source.request_stop();
        const auto bytes = paperFormatNamed(id)->write(Test::samplePaper(), {.stop = source.get_token()});
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::Cancelled);
    }

    /// Hostile text is in every place of the document that holds text, and comes through as text.
    void nothingIsTakenForMarkup_data() { addFormats(); }
    void nothingIsTakenForMarkup()
    {
        QFETCH(QString, id);
        const QByteArray bytes = paperFormatNamed(id)->write(Test::hostilePaper(), {}).value();
        QByteArray all = bytes;
        if (bytes.startsWith("PK")) {
            all.clear();
            const QMap<QString, QByteArray> parts = Test::partsOf(bytes);
            for (const auto &[path, part] : parts.asKeyValueRange())
                all += path.endsWith(u".png") ? QByteArray() : part;
        }
        QVERIFY(all.count(Test::hostileMark.toUtf8()) >= 20);
        for (const char *forbidden : {"\x01", "\x0b", "\x1b", "\xef\xbf\xbf", "\xed\xa0\x80"})
            QVERIFY2(!all.contains(forbidden), forbidden);
        if (id == u"txt" || id == u"md") // where code may hold anything; papertextstest reads the latter back
            return;
        QVERIFY(!all.contains("<script") && !all.contains("<b>"));
        QVERIFY(!all.contains("=\"javascript:"));
    }

    void formatsAreFoundByTheirName()
    {
        QCOMPARE(paperFormatNamed(u"DOCX"_s)->id, "docx");
        QCOMPARE(paperFormatNamed(u"doc"_s), nullptr);
    }
};

QTEST_GUILESS_MAIN(PaperFormatsTest)
#include "paperformatstest.moc"
