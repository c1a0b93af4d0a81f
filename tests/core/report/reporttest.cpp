// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexiconfile.h"
#include "core/report/parsereport.h"
#include "core/report/reportjson.h"
#include "core/text/extract/extractor.h"
#include "core/text/textdocumentcbor.h"
#include "tests/support/corpus.h"
#include "tests/support/golden.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

QString dataFolder()
{
    return QStringLiteral(RAPPORTEUR_TEST_DATA) + u"/report"_s;
}

TextDocument documentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? extractText(file.readAll(), path).value_or(TextDocument{}) : TextDocument{};
}

/// The first fact whose quote is not what stands at its span; empty where all hold.
QString brokenQuote(const Report &report, const TextDocument &document)
{
    const auto at = [&](Span span) { return span.of(document.text).toString().simplified(); };
    for (const Section &section : report.sections) {
        if (!at(section.span).contains(section.heading))
            return section.heading;
    }
    for (const Action &action : report.actions) {
        if (at(action.span) != action.text.simplified())
            return action.text;
    }
    for (const Decision &decision : report.decisions) {
        if (at(decision.span) != decision.text)
            return decision.text;
    }
    for (const Statement &statement : report.statements) {
        if (statement.span.isEmpty() || (!statement.speakerSpan.isEmpty() && at(statement.speakerSpan) != statement.asWritten))
            return at(statement.span);
    }
    return {};
}

/// What Report JSON says, without the places where it was read and with quotation marks as typewriters have them, which
/// differ between formats.
QJsonValue withoutPlaces(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &item : value.toArray())
            out.append(withoutPlaces(item));
        return out;
    }
    if (value.isString())
        return value.toString().replace(u'’', u'\'').replace(u'‘', u'\'').replace(u'“', u'"').replace(u'”', u'"');
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != u"start" && it.key() != u"end" && it.key() != u"page" && it.key() != u"spans")
            out.insert(it.key(), withoutPlaces(it.value()));
    }
    return out;
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void goldens_data();
    void goldens();
    void twoNumbersAreADoubt();
    void speakersAreResolved();
    void severalWhoFitAreADoubt();
    void capitalLettersMakeNobodySpeak();
    void absentWasNotThere();
    void captionsAreATranscript();
    void saysNothingOfNothing();
    void sameReportInEveryFormat_data();
    void sameReportInEveryFormat();
    void kindsOfRealReports();
    void quotesOfRealMinutesHold();

private:
    void read(const QString &name)
    {
        m_document = documentOf(dataFolder() + u'/' + name);
        m_report = parseReport(m_document, shippedLexicon(), name);
    }
    QStringList codes() const
    {
        QStringList found;
        for (const Warning &warning : m_report.warnings)
            found.append(warning.code);
        return found;
    }
    QString speakerOf(const QString &start) const
    {
        for (const Statement &statement : m_report.statements) {
            if (statement.span.of(m_document.text).startsWith(start))
                return statement.speaker;
        }
        return u"(no statement)"_s;
    }

    TextDocument m_document;
    Report m_report;
};

void ReportTest::goldens_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(dataFolder()).entryList({u"*.txt"_s, u"*.md"_s}))
        QTest::newRow(qPrintable(name)) << name;
}

void ReportTest::goldens()
{
    QFETCH(QString, name);
    read(name);
    const QString text = Test::compareWithGolden(toJson(m_document), u"report/%1.text.json"_s.arg(name));
    const QString report = Test::compareWithGolden(toJson(m_report, m_document), u"report/%1.report.json"_s.arg(name));
    QVERIFY2(text.isEmpty(), qPrintable(text));
    QVERIFY2(report.isEmpty(), qPrintable(report));
    QCOMPARE(brokenQuote(m_report, m_document), QString());
}

void ReportTest::twoNumbersAreADoubt()
{
    read(u"two-numbers.txt"_s);
    QCOMPARE(m_report.kind, ReportKind::MeetingReport);
    QVERIFY(m_report.meeting);
    QCOMPARE(m_report.meeting->number.value_or(0), 15);
    QCOMPARE(m_report.meeting->otherNumber.value_or(0), 14);
    QCOMPARE(m_report.meeting->when.date, QDate(2021, 9, 9));
    QCOMPARE(m_report.meeting->when.startTime, QTime(14, 0));
    QCOMPARE(m_report.meeting->moderators, QStringList{u"Ilse Vandenbrook"_s});
    QVERIFY(!m_report.accessCondition.isEmpty());
    QVERIFY(codes().contains(u"meeting-number-conflict"_s));
    QVERIFY(codes().contains(u"agenda-item-not-discussed"_s));
    QVERIFY(m_report.nextMeeting);
    QCOMPARE(m_report.nextMeeting->date, QDate(2021, 10, 14));
    QVERIFY(m_report.nextMeeting->yearInferred);
}

void ReportTest::speakersAreResolved()
{
    read(u"two-numbers.txt"_s);
    QCOMPARE(speakerOf(u"Ilse opened"_s), u"Ilse Vandenbrook"_s);
    QCOMPARE(speakerOf(u"She also asked"_s), u"Rosa Delmonte"_s);
    QCOMPARE(speakerOf(u"Kofi agreed"_s), u"Kofi Anderssen"_s);
    for (const QString &nobody : {u"It was agreed"_s, u"The Secretariat"_s, u"Someone"_s})
        QVERIFY2(speakerOf(nobody).isEmpty() || speakerOf(nobody) == u"(no statement)"_s, qPrintable(nobody + u" -> "_s + speakerOf(nobody)));
    QVERIFY(!m_report.actions.isEmpty());
    QCOMPARE(m_report.actions.first().owners, QStringList{u"Kofi Anderssen"_s});
    QCOMPARE(m_report.actions.first().due.date, QDate(2021, 9, 20));
    QCOMPARE(m_report.decisions.size(), 1);
}

void ReportTest::severalWhoFitAreADoubt()
{
    read(u"annex.txt"_s);
    QCOMPARE(m_report.participants.size(), 4);
    QCOMPARE(m_report.participants[2].name, u"Jo Ferreira da Costa"_s);
    QCOMPARE(speakerOf(u"Jo asked"_s), u"Jo"_s);
    QVERIFY(codes().contains(u"ambiguous-name"_s));
    QVERIFY(m_report.nextMeeting && m_report.nextMeeting->approximate);
    QCOMPARE(m_report.nextMeeting->date, QDate(2020, 8, 15));
}

void ReportTest::capitalLettersMakeNobodySpeak()
{
    read(u"minutes.md"_s);
    QStringList speakers;
    for (const Statement &statement : std::as_const(m_report.statements))
        speakers.append(statement.speaker);
    speakers.removeDuplicates();
    speakers.removeAll(QString());
    QCOMPARE(speakers, (QStringList{u"Mei-Ling Chow"_s, u"Tomas Verhoeven"_s}));
}

void ReportTest::absentWasNotThere()
{
    read(u"minutes.md"_s);
    QCOMPARE(m_report.participants.size(), 2);
    QCOMPARE(m_report.participants.first().affiliation, u"Harbour Registry"_s);
}

void ReportTest::captionsAreATranscript()
{
    read(u"captions.txt"_s);
    QCOMPARE(m_report.kind, ReportKind::Transcript);
    QCOMPARE(m_report.meeting->number.value_or(0), 3);
    QCOMPARE(speakerOf(u"The second follows"_s), u"Rashid Okonkwell"_s);
    QCOMPARE(speakerOf(u"(Pause)"_s), u"(no statement)"_s);
}

void ReportTest::saysNothingOfNothing()
{
    const Report report = parseReport({}, {});
    QCOMPARE(report.kind, ReportKind::Document);
    QVERIFY(!report.meeting);
    const QJsonObject json = toJson(report, {});
    QVERIFY(json.value(u"meeting"_s).isNull());
    QVERIFY(json.value(u"nextMeeting"_s).isNull());
    QVERIFY(json.value(u"statements"_s).toArray().isEmpty());
}

void ReportTest::sameReportInEveryFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ending");
    for (const QString &ending : {u"docx"_s, u"pdf"_s})
        QTest::addRow("2020 %s", qPrintable(ending)) << u"wg-strategy-2020-07-02"_s << ending;
    for (const QString &ending : {u"docx"_s, u"pdf"_s, u"odt"_s, u"html"_s})
        QTest::addRow("2022 %s", qPrintable(ending)) << u"wg-strategy-2022-05-26"_s << ending;
}

void ReportTest::sameReportInEveryFormat()
{
    const QString reports = Test::corpus(u"reports"_s), formats = Test::corpus(u"formats"_s);
    if (reports.isEmpty() || formats.isEmpty())
        QSKIP("The corpus of real reports is not on this machine.");
    QFETCH(QString, name);
    QFETCH(QString, ending);
    const auto saidBy = [&](const QString &path) {
        const TextDocument document = documentOf(path);
        return withoutPlaces(toJson(parseReport(document, shippedLexicon(), QFileInfo(path).fileName()), document)).toObject();
    };
    const QJsonObject plain = saidBy(reports + u'/' + name + u".txt"_s), other = saidBy(formats + u'/' + name + u'.' + ending);
    for (auto it = plain.begin(); it != plain.end(); ++it) {
        if (it.key() != u"source" && it.key() != u"links") // plain text has no links but dumped ones
            QCOMPARE(QJsonDocument(QJsonArray{other.value(it.key())}).toJson(), QJsonDocument(QJsonArray{it.value()}).toJson());
    }
}

void ReportTest::kindsOfRealReports()
{
    const QString folder = Test::corpus(u"reports"_s);
    if (folder.isEmpty())
        QSKIP("The corpus of real reports is not on this machine.");
    for (const QString &name : QDir(folder).entryList({u"*.txt"_s})) {
        const TextDocument document = documentOf(folder + u'/' + name);
        const Report report = parseReport(document, shippedLexicon(), name);
        QCOMPARE(report.kind, name.contains(u"overview") ? ReportKind::Overview : ReportKind::MeetingReport);
        QCOMPARE(brokenQuote(report, document), QString());
    }
}

void ReportTest::quotesOfRealMinutesHold()
{
    const QString folder = Test::corpus(u"minutes"_s);
    if (folder.isEmpty())
        QSKIP("The corpus of real minutes is not on this machine.");
    QStringList files;
    for (QDirIterator it(folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files.append(it.next());
    std::ranges::sort(files);
    for (qsizetype i = 0; i < files.size(); i += 25) {
        const TextDocument document = documentOf(files.at(i));
        const QString broken = brokenQuote(parseReport(document, shippedLexicon()), document);
        QVERIFY2(broken.isEmpty(), qPrintable(files.at(i) + u": "_s + broken));
    }
}

QTEST_GUILESS_MAIN(ReportTest)
#include "reporttest.moc"
