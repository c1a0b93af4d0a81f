// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/drafts/citationcheck.h"
#include "core/drafts/citationsyntax.h"
#include "core/drafts/composedraft.h"
#include "core/drafts/quotation.h"
#include "core/drafts/quotesearch.h"
#include "core/drafts/reportplaces.h"
#include "tests/support/corpus.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Drafts about real reports, where they lie beside the checkout.
class CitedReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString folder = Test::corpus(u"reports"_s);
        if (folder.isEmpty())
            QSKIP("The real reports are not beside the checkout.");
        m_made.import({folder});
        const Connection read = m_made.read();
        m_names = knownNames(read).value();
        const auto all = reports(read, {});
        QVERIFY(all);
        for (const ReportRow &row : *all)
            m_reports.append(report(read, row.id).value());
        QVERIFY(m_reports.size() >= 5);
    }

    void whatIsDroppedIsTrue_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<bool>("isAttributed");
        QTest::newRow("quotes") << int(DropForm::Quote) << true;
        QTest::newRow("mentions") << int(DropForm::Mention) << true;
        QTest::newRow("citations") << int(DropForm::Citation) << true;
        QTest::newRow("quotes, unattributed") << int(DropForm::Quote) << false;
        QTest::newRow("mentions, unattributed") << int(DropForm::Mention) << false;
    }

    void whatIsDroppedIsTrue()
    {
        QFETCH(int, form);
        QFETCH(bool, isAttributed);
        const Connection read = m_made.read();
        QList<DropSource> sources;
        for (const StoredReport &stored : std::as_const(m_reports)) {
            sources.append({.report = stored.row.id});
            for (const Statement &said : stored.report.statements) {
                if (wordCount(said.span.of(stored.document.text)) > 0) // else a stray quotation mark
                    sources.append({CitedKind::Statement, stored.row.id, said.span});
            }
            for (const Action &action : stored.report.actions)
                sources.append({CitedKind::Action, stored.row.id, action.span});
            for (const Decision &decision : stored.report.decisions)
                sources.append({CitedKind::Decision, stored.row.id, decision.span});
        }
        QVERIFY(sources.size() > 200);
        const Dropped dropped = quoted(read, sources, DropForm(form), isAttributed).value();
        const QString draft = (isAttributed ? u"+++\ntitle = \"All\"\n+++\n"_s : u"+++\nattributed = false\n+++\n"_s) + dropped.markdown;
        const CitedRecord record = recordOf(read, draft, dropped.cited.passages).value();
        const CitationCheck check = checkCitations(draft, record, m_names);
        for (const CitationFault &fault : check.faults)
            qWarning() << fault.code << draft.sliced(fault.start, fault.length) << fault.message;
        QCOMPARE(check.faults.size(), 0);
        if (DropForm(form) == DropForm::Quote)
            QCOMPARE(check.quotes, int(sources.size() - m_reports.size()));
        QCOMPARE(check.borneOut, check.quotes);
        QVERIFY(!composeDraft(draft, record).blocks.isEmpty());
    }

    void anyPassageMayBeDropped()
    {
        const Connection read = m_made.read();
        QRandomGenerator random(2026);
        QList<DropSource> sources;
        for (const StoredReport &stored : std::as_const(m_reports)) {
            const int end = int(stored.document.text.size());
            for (int i = 0; i < 150; ++i) {
                const int start = random.bounded(end - 2);
                const Span span{start, std::min(end, start + 2 + random.bounded(i % 3 ? 120 : 900))};
                if (wordCount(span.of(stored.document.text)) > 1)
                    sources.append({CitedKind::Passage, stored.row.id, span});
            }
        }
        for (const DropForm form : {DropForm::Quote, DropForm::Mention}) {
            const Dropped dropped = quoted(read, sources, form).value();
            const CitedRecord record = recordOf(read, dropped.markdown, dropped.cited.passages).value();
            const CitationCheck check = checkCitations(dropped.markdown, record, m_names);
            for (const CitationFault &fault : check.faults)
                qWarning() << fault.code << dropped.markdown.sliced(fault.start, fault.length) << fault.message;
            QCOMPARE(check.faults.size(), 0);
            QVERIFY(check.quotes > 600 && check.borneOut == check.quotes);
        }
    }

    /// The shape of an overview for an open consultation, with eight extracts dropped in.
    void anOverviewCitesWhatItSays()
    {
        const Connection read = m_made.read();
        QString draft = u"+++\ntitle = \"Update for the open consultation\"\ncounts-extracts = true\n+++\n# Who we are\n\n# What we have done so far\n\n"_s;
        QList<CitedPassage> passages;
        QList<std::pair<const StoredReport *, Span>> meant;
        for (const StoredReport &stored : std::as_const(m_reports)) {
            for (qsizetype i = 3; i < stored.report.statements.size() && meant.size() < 8 && i < 5; ++i) {
                const Span span = stored.report.statements.at(i).span;
                const Dropped one = quoted(read, {{CitedKind::Statement, stored.row.id, span}}, meant.size() % 2 ? DropForm::Mention : DropForm::Quote).value();
                draft += one.markdown + u"\n\n"_s;
                passages += one.cited.passages;
                meant.append({&stored, span});
            }
        }
        QCOMPARE(meant.size(), 8);
        const CitedRecord record = recordOf(read, draft, passages).value();
        const QList<CitationMark> marks = citationsIn(draft);
        QCOMPARE(marks.size(), 8);
        const Paper paper = composeDraft(draft, record);
        QCOMPARE(paper.notes.size(), 8);
        QCOMPARE(paper.foot, u"Extracts checked against source: 8 of 8"_s);
        for (qsizetype i = 0; i < marks.size(); ++i) {
            const CitationRef &ref = marks.at(i).refs.first();
            const auto stored = record.report(record.passages.value(ref.passage).passage.report);
            QVERIFY(stored && stored->row.id == meant.at(i).first->row.id);
            const Span now = record.passages.value(ref.passage).place.span;
            QCOMPARE(now.of(stored->document.text), meant.at(i).second.of(meant.at(i).first->document.text));
            const CitedPlace place = ReportPlaces(*stored).at(now);
            QCOMPARE(place.page, stored->document.pageAt(now.start));
            QCOMPARE(ref.locator, locatorOf(place));
            const QString note = plainText(paper.notes.at(i));
            const bool short_ = note.startsWith(u"Ibid."_s);
            QVERIFY2(short_ || note.contains(printedPlace(place, false)), qPrintable(note));
            // The item is the one whose heading stands above the passage.
            const auto section = std::ranges::find_if(stored->report.paragraphs, [&](const Paragraph &one) { return one.span.contains(now.start); })->section;
            if (section >= 0 && !stored->report.sections.at(section).agendaLabel.isEmpty())
                QCOMPARE(place.item, stored->report.sections.at(section).agendaLabel);
        }
    }

    void theRealMeetingsAreCitedAfterTheUnsManner()
    {
        const Connection read = m_made.read();
        QStringList notes;
        for (const auto *words : {u"multi-year plan in September", u"better than initially feared", u"Multistakeholder High-level Body"}) {
            for (const StoredReport &stored : std::as_const(m_reports)) {
                const qsizetype at = stored.document.text.indexOf(words);
                if (at < 0 || stored.report.kind != ReportKind::MeetingReport)
                    continue;
                const Dropped one = quoted(read, {{CitedKind::Passage, stored.row.id, {at, at + 10}}}, DropForm::Citation).value();
                notes.append(plainText(composeDraft(u"A "_s + one.markdown, recordOf(read, one.markdown, one.cited.passages).value()).notes.first()));
                break;
            }
        }
        QCOMPARE(notes.size(), 3);
        const QString group = u"MAG Working Group on IGF Strengthening and Strategy, summary report of the "_s;
        QVERIFY2(notes.at(0).startsWith(group + u"38th meeting (online), 26 May 2022, item 1, para. "_s), qPrintable(notes.at(0)));
        QVERIFY2(notes.at(1).startsWith(group + u"84th meeting (online), 26 September 2024, item 1, para. 2"_s), qPrintable(notes.at(1)));
        QVERIFY2(notes.at(2).startsWith(group + u"22nd meeting (headed \"XXI\") (online), 17 June 2021, item 2, para. 1"_s), qPrintable(notes.at(2)));
        for (const QString &note : std::as_const(notes))
            QVERIFY2(note.endsWith(u" upon request]."_s), qPrintable(note));
    }

private:
    MadeLibrary m_made;
    QStringList m_names;
    QList<StoredReport> m_reports;
};

QTEST_GUILESS_MAIN(CitedReportsTest)
#include "citedreportstest.moc"
