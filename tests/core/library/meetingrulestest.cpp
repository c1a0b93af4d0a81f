// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/meetingmatch.h"
#include "core/library/renditionrank.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

Likeness alike(double words, double tolerant, double order, qsizetype shorter = 500)
{
    return {.same = false, .words = words, .tolerant = tolerant, .order = order, .shorter = shorter};
}

} // namespace

/// The rules by which files are of one meeting, and by which one of them is read.
class MeetingRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void facts_data();
    void facts();
    void relations_data();
    void relations();
    void theBestIsRead_data();
    void theBestIsRead();
    void wordsOfOcrMakeAScan();
};

void MeetingRulesTest::facts_data()
{
    QTest::addColumn<MeetingFacts>("one");
    QTest::addColumn<MeetingFacts>("other");
    QTest::addColumn<Agreement>("agreement");
    const QDate day(2021, 3, 3);
    QTest::newRow("same day") << MeetingFacts{.date = day} << MeetingFacts{.date = day} << Agreement::Agree;
    QTest::newRow("other day") << MeetingFacts{.number = 3, .date = day} << MeetingFacts{.number = 3, .date = day.addDays(1)} << Agreement::Disagree;
    QTest::newRow("a day within") << MeetingFacts{.date = day, .dateTo = day.addDays(2)} << MeetingFacts{.date = day.addDays(1)} << Agreement::Agree;
    QTest::newRow("same number") << MeetingFacts{.number = 3, .date = day} << MeetingFacts{.number = 3} << Agreement::Agree;
    QTest::newRow("other number") << MeetingFacts{.number = 3, .date = day} << MeetingFacts{.number = 4, .date = day} << Agreement::Disagree;
    QTest::newRow("one of two numbers") << MeetingFacts{.number = 21, .otherNumber = 22} << MeetingFacts{.number = 22} << Agreement::Agree;
    QTest::newRow("other body") << MeetingFacts{.series = u"A"_s, .date = day} << MeetingFacts{.series = u"B"_s, .date = day} << Agreement::Disagree;
    QTest::newRow("body not known") << MeetingFacts{.series = u"A"_s, .date = day} << MeetingFacts{.date = day} << Agreement::Agree;
    QTest::newRow("nothing in common") << MeetingFacts{.number = 3} << MeetingFacts{.date = day} << Agreement::Silent;
}

void MeetingRulesTest::facts()
{
    QFETCH(MeetingFacts, one);
    QFETCH(MeetingFacts, other);
    QFETCH(Agreement, agreement);
    QCOMPARE(Rapporteur::agreement(one, other), agreement);
    QCOMPARE(Rapporteur::agreement(other, one), agreement);
}

void MeetingRulesTest::relations_data()
{
    QTest::addColumn<Agreement>("facts");
    QTest::addColumn<Likeness>("likeness");
    QTest::addColumn<bool>("sameFormat");
    QTest::addColumn<Relation>("relation");
    const Likeness same{.same = true, .words = 1, .tolerant = 1, .order = 1, .shorter = 500};
    QTest::newRow("word for word") << Agreement::Agree << same << true << Relation::SameText;
    QTest::newRow("word for word, another date") << Agreement::Disagree << same << false << Relation::Apart;
    QTest::newRow("word for word, no facts") << Agreement::Silent << same << false << Relation::SameText;
    QTest::newRow("another format") << Agreement::Agree << alike(0.96, 0.96, 0.9) << false << Relation::SameText;
    QTest::newRow("a scan") << Agreement::Agree << alike(0.8, 0.93, 0.55) << false << Relation::SameText;
    QTest::newRow("a correction") << Agreement::Agree << alike(0.97, 0.98, 0.95) << true << Relation::Corrected;
    QTest::newRow("a summary") << Agreement::Agree << alike(0.4, 0.5, 0.6) << false << Relation::Apart;
    QTest::newRow("minutes and transcript") << Agreement::Agree << alike(0.6, 0.7, 0.05) << false << Relation::Apart;
    QTest::newRow("a long text with no facts") << Agreement::Silent << alike(0.99, 0.99, 0.97, 4000) << true << Relation::SameText;
    QTest::newRow("a form with no facts") << Agreement::Silent << alike(0.97, 0.97, 0.95, 300) << true << Relation::Apart;
    QTest::newRow("too short to tell") << Agreement::Agree << Likeness{.same = true, .words = 1, .tolerant = 1, .order = 1, .shorter = 6} << true << Relation::Apart;
}

void MeetingRulesTest::relations()
{
    QFETCH(Agreement, facts);
    QFETCH(Likeness, likeness);
    QFETCH(bool, sameFormat);
    QTEST(relationOf(facts, likeness, sameFormat), "relation");
}

void MeetingRulesTest::theBestIsRead_data()
{
    QTest::addColumn<QList<RenditionTraits>>("files");
    QTest::addColumn<QString>("best");
    QTest::addColumn<ReadingReason>("reason");
    const RenditionTraits docx{.mediaType = u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s, .words = 900, .path = u"docx"_s};
    const RenditionTraits pdf{.mediaType = u"application/pdf"_s, .words = 950, .path = u"pdf"_s};
    const RenditionTraits scan{.mediaType = u"application/pdf"_s, .scanned = true, .words = 990, .path = u"scan"_s};
    const RenditionTraits text{.mediaType = u"text/plain"_s, .words = 970, .path = u"text"_s};
    const RenditionTraits damaged{.mediaType = u"text/plain"_s, .words = 980, .damage = 90, .path = u"damaged"_s};
    const RenditionTraits wordless{.mediaType = u"application/pdf"_s, .scanned = true, .path = u"wordless"_s};
    RenditionTraits chosen = scan;
    chosen.preferred = true;
    QTest::newRow("one") << QList{scan} << u"scan"_s << ReadingReason::Only;
    QTest::newRow("structure") << QList{pdf, text, docx} << u"docx"_s << ReadingReason::Structure;
    QTest::newRow("pages before plain lines") << QList{text, pdf} << u"pdf"_s << ReadingReason::TextLayer;
    QTest::newRow("typed before scanned") << QList{scan, text} << u"text"_s << ReadingReason::TextLayer;
    QTest::newRow("scanned before nothing") << QList{wordless, scan} << u"scan"_s << ReadingReason::TextLayer;
    QTest::newRow("less damage") << QList{damaged, text} << u"text"_s << ReadingReason::LessDamage;
    QTest::newRow("more text") << QList{text, RenditionTraits{.mediaType = u"text/markdown"_s, .words = 971, .path = u"md"_s}} << u"md"_s << ReadingReason::MoreText;
    QTest::newRow("a person's choice") << QList{docx, chosen, pdf} << u"scan"_s << ReadingReason::Preferred;
}

void MeetingRulesTest::theBestIsRead()
{
    QFETCH(QList<RenditionTraits>, files);
    QFETCH(ReadingReason, reason);
    for (qsizetype i = 0; i < files.size(); ++i) {
        QTEST(files[bestRendition(files)].path, "best");
        QCOMPARE(readingReason(files), reason);
        std::ranges::rotate(files, files.begin() + 1);
    }
}

void MeetingRulesTest::wordsOfOcrMakeAScan()
{
    TextDocument document{.mediaType = u"application/pdf"_s, .text = u"words"_s};
    document.pages = {Page{.span = {0, 5}}};
    QVERIFY(!traitsOf(document, 1, u"a.pdf"_s).scanned);
    document.pages.first().ocrConfidence = 94;
    QVERIFY(traitsOf(document, 1, u"a.pdf"_s).scanned);
}

QTEST_GUILESS_MAIN(MeetingRulesTest)
#include "meetingrulestest.moc"
