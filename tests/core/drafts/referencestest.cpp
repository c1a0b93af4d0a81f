// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "maderecord.h"

#include "core/drafts/references.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using namespace Rapporteur::Test;

/// Sources in the formats of other programs, and to travel with a draft.
class ReferencesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        StoredReport seven = madeReport(7, u"WG-Tides 7"_s, 7, QDate(2021, 3, 4));
        seven.report.accessCondition = u"available upon request"_s;
        seven.row.when.dateTo = QDate(2021, 3, 5);
        StoredReport deck = madeReport(8, u"Tides & Shores: 100% {wet}"_s, 1, QDate(2021, 6, 10));
        deck.report.kind = ReportKind::Overview;
        deck.report.meeting.reset();
        deck.row.number.reset();
        deck.report.title = u"Tides & Shores: 100% {wet}_\\"_s;
        put(m_record, u"wg-tides-7"_s, seven, {{u"bbb"_s, paragraphOf(seven, 1, 3)}, {u"aaa"_s, paragraphOf(seven, 0, 1)}});
        put(m_record, u"tides-shores"_s, deck);
    }

    void cslTellsWhatIsKnown()
    {
        const QJsonArray items = QJsonDocument::fromJson(cslJson(m_record)).array();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.at(0).toObject().value(u"id"_s).toString(), u"tides-shores"_s);
        const QJsonObject wanted{{u"id"_s, u"wg-tides-7"_s}, {u"type"_s, u"report"_s}, {u"title"_s, u"Summary report of the 7th meeting (online)"_s},
            {u"author"_s, QJsonArray{QJsonObject{{u"literal"_s, u"Working Group on Tides and Shores"_s}}}},
            {u"authority"_s, u"Working Group on Tides and Shores"_s}, {u"collection-title"_s, u"Working Group on Tides and Shores"_s}, {u"number"_s, u"7"_s},
            {u"event-title"_s, u"7th meeting"_s}, {u"event-place"_s, u"Online"_s},
            {u"issued"_s, QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{2021, 3, 4}, QJsonArray{2021, 3, 5}}}}}, {u"note"_s, u"Available upon request"_s}};
        QCOMPARE(items.at(1).toObject(), wanted);
        const QJsonObject deck = items.at(0).toObject();
        QVERIFY(!deck.contains(u"number"_s) && !deck.contains(u"event-title"_s) && !deck.contains(u"note"_s));
    }

    void bibTexTellsWhatIsKnown()
    {
        QCOMPARE(QString::fromUtf8(bibTex(m_record)), uR"(@report{tides-shores,
  author = {{Working Group on Tides and Shores}},
  title = {{Tides \& Shores: 100\% \{wet\}\_\textbackslash{}}},
  type = {report},
  institution = {{Working Group on Tides and Shores}},
  date = {2021-06-10}
}

@report{wg-tides-7,
  author = {{Working Group on Tides and Shores}},
  title = {{Summary report of the 7th meeting (online)}},
  type = {report},
  institution = {{Working Group on Tides and Shores}},
  number = {7},
  date = {2021-03-04/2021-03-05},
  note = {{Available upon request}}
}
)"_s);
    }

    void pandocReadsBoth_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::newRow("CSL-JSON") << cslJson(m_record) << u"csljson"_s;
        QTest::newRow("BibTeX") << bibTex(m_record) << u"biblatex"_s;
    }

    void pandocReadsBoth()
    {
        const QString pandoc = QStandardPaths::findExecutable(u"pandoc"_s);
        if (pandoc.isEmpty())
            QSKIP("pandoc is not installed.");
        QFETCH(QByteArray, bytes);
        QFETCH(QString, format);
        QProcess process;
        process.start(pandoc, {u"--from"_s, format, u"--to"_s, u"csljson"_s});
        process.write(bytes);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QJsonArray read = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
        QCOMPARE(read.size(), 2);
        QCOMPARE(read.at(1).toObject().value(u"id"_s).toString(), u"wg-tides-7"_s);
    }

    void sourcesTravelWithADraft()
    {
        const QByteArray json = sourcesJson(m_record);
        const QList<CitedPassage> passages = passagesFromJson(json, {{70, u"wg-tides-7"_s}, {80, u"tides-shores"_s}}).value();
        QCOMPARE(passages.size(), 2);
        for (CitedPassage passage : passages) {
            QCOMPARE(passage.report, 70);
            passage.report = 7;
            QVERIFY(passage == m_record.passages.value(passage.key).passage);
        }
        QCOMPARE(sourcesJson(m_record), json);
        QVERIFY(passagesFromJson(json, {}).value().isEmpty());
    }

    void otherFilesAreRefused()
    {
        const QByteArray json = sourcesJson(m_record);
        for (const QByteArray &bytes : {QByteArray(), QByteArray("{}"), QByteArray("[1]"), json.first(json.size() / 2), QByteArray(json).replace("\"aaa\"", "\"\""),
                 QByteArray(json).replace("\"passage\"", "\"sermon\"")})
            QCOMPARE(passagesFromJson(bytes, {{7, u"wg-tides-7"_s}}).error().code, ErrorCode::Damaged);
    }

private:
    CitedRecord m_record;
};

QTEST_GUILESS_MAIN(ReferencesTest)
#include "referencestest.moc"
