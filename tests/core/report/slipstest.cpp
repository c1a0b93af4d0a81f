// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexiconfile.h"
#include "core/report/parsereport.h"
#include "core/report/slips.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

/// A page of paragraphs; with a confidence, as OCR reads it.
TextDocument page(const QString &text, int confidence)
{
    TextDocument document{.mediaType = u"application/pdf"_s, .text = text};
    document.pages = {{.size = {595, 842}, .span = {0, text.size()}, .ocrLanguages = confidence < 0 ? QString() : u"eng"_s, .ocrConfidence = confidence}};
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype end = text.indexOf(u'\n', start) < 0 ? text.size() : text.indexOf(u'\n', start);
        document.blocks.append({.span = {start, end}, .page = 1});
        start = end + 1;
    }
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        if (end > start)
            document.origins.append({.span = {start, end}, .page = 1, .rectangle = {72, 72, 20, 10}, .confidence = confidence});
        start = end + 1;
    }
    return document;
}

} // namespace

class SlipsTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void leavesTextLayersAlone();
    void believesASureWord();
    void factsAreMendedAndQuotesAreNot();
};

void SlipsTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("slips");
    const auto row = [](const char *text, const char *slips) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(slips); };
    row("held on l7 June 2O21", "l7=17 2O21=2021");
    row("on 3O May I998.", "3O=30 I998=1998");
    row("on June l7, 2021", "l7=17");
    row("on the 2lst of June", "2lst=21st");
    row("the lst meeting", "lst=1st");
    row("The 22” virtual meeting", "22”=22nd");
    row("The 13\" meeting", "13\"=13th");
    row("on 2° June 2021", "2°=2nd");
    row("at l4:O0 UTC", "l4:O0=14:00");
    row("17 Septernber 2021", "Septernber=September");
    row("Arnrita Choudhury and 0ndina spoke", "Arnrita=Amrita 0ndina=Ondina");
    // What is no slip.
    row("The 1ST meeting on 17 June 2021 at 14:00 UTC", "");
    row("I March on, and so I May", "");
    row("a screen of 22\" is large", "");
    row("in the year IOOO", "");
    row("Carmen spoke of a modern barn", "");
    row("the ill and the all", "");
}

void SlipsTest::finds()
{
    QFETCH(QString, text);
    const TextDocument document = page(text, 70);
    QStringList found;
    for (const Slip &slip : slipsIn(document, {u"Amrita Choudhury"_s, u"Ondina Lim"_s}))
        found.append(slip.span.of(text).toString() + u'=' + slip.meant);
    QTEST(found.join(u' '), "slips");
}

void SlipsTest::leavesTextLayersAlone()
{
    QVERIFY(slipsIn(page(u"held on l7 June 2O21"_s, -1), {}).isEmpty());
}

void SlipsTest::believesASureWord()
{
    QVERIFY(slipsIn(page(u"Arnrita spoke"_s, 96), {u"Amrita Choudhury"_s}).isEmpty());
}

void SlipsTest::factsAreMendedAndQuotesAreNot()
{
    const QString text = u"Working Group on Tides\nThe 22” virtual meeting of the Working Group on Tides was held on l7 June 2O21. It was moderated by Ines Holt.\n"
                         "Discussion\nTornas Bielak agreed to write to the pilots by 2O July 2O21.\nParticipants\nTomas Bielak, Tide Office\nInes Holt, Pilots"_s;
    const TextDocument document = page(text, 70);
    const Report report = parseReport(document, shippedLexicon());
    QVERIFY(report.meeting);
    QCOMPARE(report.meeting->number.value_or(0), 22);
    QCOMPARE(report.meeting->when.date, QDate(2021, 6, 17));
    QCOMPARE(report.meeting->spans.value(u"date"_s).of(text), u"l7 June 2O21");
    const auto said = std::ranges::find(report.statements, u"Tomas Bielak"_s, &Statement::speaker);
    QVERIFY(said != report.statements.end());
    QCOMPARE(said->asWritten, u"Tornas Bielak"_s);
    QCOMPARE(said->speakerSpan.of(text), u"Tornas Bielak");
    QVERIFY(said->span.of(text).endsWith(u"2O July 2O21."));
    QCOMPARE(report.actions.size(), 1);
    QCOMPARE(report.actions.first().due.date, QDate(2021, 7, 20));
    QCOMPARE(report.actions.first().text, report.actions.first().span.of(text).toString().simplified());
    const auto warning = std::ranges::find(report.warnings, u"encoding-repaired"_s, &Warning::code);
    QVERIFY(warning != report.warnings.end());
    QVERIFY2(warning->message.contains(u"2O21"_s), qPrintable(warning->message));
    QVERIFY(warning->span.isValid());
}

QTEST_GUILESS_MAIN(SlipsTest)
#include "slipstest.moc"
