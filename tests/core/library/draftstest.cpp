// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/lexicon/lexiconfile.h"
#include "core/library/annotationedits.h"
#include "core/library/draftedits.h"
#include "core/library/queries/citedrecord.h"
#include "core/library/queries/drafts.h"
#include "core/library/queries/facts.h"
#include "core/library/queries/review.h"
#include "core/library/queries/steps.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Drafts in the library, and what their citations hold on to.
class DraftsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_made = std::make_unique<MadeLibrary>();
        m_made->writeThreeMeetings();
        m_made->import();
        m_edit = std::make_unique<Connection>(Library::open(m_made->path()).value().connect(Connection::Mode::Edit).value());
    }

    void whatIsWrittenIsThereAgain()
    {
        const qint64 id = addDraft(*m_edit, {.folder = u"Open Consultation/2026"_s, .title = u"Update"_s, .language = u"fr"_s, .text = u"# Update\n"_s}).value();
        QVERIFY(saveDraft(*m_edit, id, u"# Update\n\nMore."_s, u"Update, again"_s));
        const Draft stored = draft(m_made->read(), id).value();
        QCOMPARE(stored.text, u"# Update\n\nMore."_s);
        QCOMPARE(stored.title, u"Update, again"_s);
        QCOMPARE(stored.folder, u"Open Consultation/2026"_s);
        QCOMPARE(stored.language, u"fr"_s);
        QVERIFY(!stored.uid.isEmpty());
        QVERIFY(stored.modifiedAt >= stored.createdAt);
        QCOMPARE(draft(m_made->read(), id + 1).error().code, ErrorCode::NotFound);
    }

    void writingFurtherIsOneStep()
    {
        const qint64 id = addDraft(*m_edit, {.text = u"a"_s}).value();
        QVERIFY(saveDraft(*m_edit, id, u"ab"_s, {}));
        QVERIFY(saveDraft(*m_edit, id, u"abc"_s, {}));
        QVERIFY(saveDraft(*m_edit, id, u"abc"_s, {})); // nothing changed
        QCOMPARE(m_made->count(u"SELECT count(*) FROM changes WHERE table_name = 'drafts'"_s), 2); // begun, written: however often it was saved
        undo();
        QCOMPARE(text(id), u"a"_s);
        QVERIFY(!redoLast(*m_edit, shippedLexicon()).value().title.isEmpty());
        QCOMPARE(text(id), u"abc"_s);
        undo();
        undo();
        QVERIFY(drafts(*m_edit).value().isEmpty());
    }

    void theLastChangedIsFirst()
    {
        const qint64 one = addDraft(*m_edit, {.title = u"One"_s, .modifiedAt = QDateTime::fromString(u"2020-01-01T00:00:00Z"_s, Qt::ISODate)}).value();
        const qint64 two = addDraft(*m_edit, {.title = u"Two"_s, .modifiedAt = QDateTime::fromString(u"2021-01-01T00:00:00Z"_s, Qt::ISODate)}).value();
        QCOMPARE(drafts(*m_edit).value().first().id, two);
        QVERIFY(changeDrafts(*m_edit, {one}, {.folder = u"Later"_s, .state = DraftState::Final}));
        const QList<Draft> all = drafts(*m_edit).value();
        QCOMPARE(all.first().id, one);
        QCOMPARE(all.first().folder, u"Later"_s);
        QCOMPARE(all.first().state, DraftState::Final);
        QCOMPARE(all.last().state, DraftState::Draft);
    }

    void oneGoesBackToASnapshot()
    {
        const qint64 id = addDraft(*m_edit, {.text = u"first"_s}).value();
        const qint64 kept = takeSnapshot(*m_edit, id, u" Before circulation "_s, u"Ana"_s).value();
        QVERIFY(saveDraft(*m_edit, id, u"second"_s, {}));
        QVERIFY(restoreSnapshot(*m_edit, kept, u"As it was"_s, u"Ana"_s));
        QCOMPARE(text(id), u"first"_s);
        QCOMPARE(draft(*m_edit, id).value().title, u"As it was"_s);
        QList<DraftSnapshot> all = snapshotsOf(*m_edit, id).value();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().text, u"second"_s);
        QCOMPARE(all.last().label, u"Before circulation"_s);
        undo();
        QCOMPARE(text(id), u"second"_s);
        QCOMPARE(snapshotsOf(*m_edit, id).value().size(), 1);
        QVERIFY(removeDrafts(*m_edit, {id}));
        QVERIFY(snapshotsOf(*m_edit, id).value().isEmpty());
        undo();
        QCOMPARE(snapshotsOf(*m_edit, id).value().size(), 1);
        QVERIFY(removeSnapshot(*m_edit, kept));
        QVERIFY(snapshotsOf(*m_edit, id).value().isEmpty());
        QCOMPARE(restoreSnapshot(*m_edit, kept, {}, {}).error().code, ErrorCode::NotFound);
    }

    void noTwoReportsHaveOneKey()
    {
        m_made->write(u"again.txt"_s, "Working Group on Tides\n\nSummary report\n\nNotes of a day without a number.\n");
        m_made->write(u"once-more.txt"_s, "Working Group on Tides\n\nSummary report\n\nNotes of another day, no number either.\n");
        m_made->import();
        const auto keys = citationKeys(*m_edit).value();
        QVERIFY(keys.size() > 3);
        const QStringList all = keys.values();
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
        static const QRegularExpression form(u"^[a-z][a-z0-9-]*$"_s);
        for (const QString &key : all)
            QVERIFY2(form.match(key).hasMatch(), qPrintable(key));
    }

    void aKeyStaysWhenTheNumberIsCorrected()
    {
        const QString key = citationKeys(*m_edit).value().value(1);
        addDraft(*m_edit, {.text = u"x"_s}, {.keys = {{1, key}}}).value();
        QVERIFY(correctFacts(*m_edit, shippedLexicon(), 1, {}, {{u"number"_s, u"77"_s}}, u"Ana"_s));
        QCOMPARE(citationKeys(*m_edit).value().value(1), key);
        const CitedRecord record = citedRecord(*m_edit, {key, u"no-such-report"_s}, {}).value();
        QCOMPARE(record.reports.keys(), QStringList{key});
        QCOMPARE(record.report(1)->row.id, 1);
    }

    void aPassageIsFoundWhereItIsNow()
    {
        const StoredReport stored = report(*m_edit, 1).value();
        const Statement said = stored.report.statements.at(1);
        const CitedPassage passage = citedPassage(stored, said.span, CitedKind::Statement);
        QCOMPARE(passage.speaker, said.speaker);
        QCOMPARE(passage.saidOn, stored.report.meeting->when.date);
        QCOMPARE(passage.key, citedPassage(stored, said.span, CitedKind::Statement).key);
        QVERIFY(passage.key != citedPassage(stored, stored.report.statements.at(0).span, CitedKind::Statement).key);
        QVERIFY(citedRecord(*m_edit, {}, {passage.key}).value().passages.isEmpty());
        PlacedPassage placed = citedRecord(*m_edit, {}, {passage.key}, {passage}).value().passages.value(passage.key);
        QCOMPARE(placed.place.state, AnchorState::Held);

        addDraft(*m_edit, {.text = u"x"_s}, {.passages = {passage}}).value();
        const CitedRecord record = citedRecord(*m_edit, {}, {passage.key}).value();
        QCOMPARE(record.passages.value(passage.key).passage, passage);
        QVERIFY(record.report(1)); // came along with its passage

        QByteArray text = stored.document.text.toUtf8();
        m_made->write(stored.row.fileName, "Corrected on the last day of the month, with a new first line.\n\n" + text);
        m_made->import();
        placed = citedRecord(*m_edit, {}, {passage.key}).value().passages.value(passage.key);
        QVERIFY(placed.place.state == AnchorState::Moved || placed.place.state == AnchorState::Held);
        QVERIFY(placed.place.span.start > passage.anchor.span.start);

        m_made->write(stored.row.fileName, "Working Group\n\nSummary report\n\nAll of it was withdrawn.\n");
        m_made->import();
        placed = citedRecord(*m_edit, {}, {passage.key}).value().passages.value(passage.key);
        QCOMPARE(placed.place.state, AnchorState::Orphaned);
    }

    void oneIsToldThatAnAnnotationWent()
    {
        const qint64 mark = annotatePassage(*m_edit, 1, {10, 30}, {.uid = u"0a8c7a2e-6f0c-4a53-9d2e-1f57b7f7a001"_s}).value();
        const CitedPassage passage = citedPassage(report(*m_edit, 1).value(), {10, 30}, CitedKind::Passage, u"0a8c7a2e-6f0c-4a53-9d2e-1f57b7f7a001"_s);
        QVERIFY(!citedRecord(*m_edit, {}, {passage.key}, {passage}).value().passages.value(passage.key).annotationIsGone);
        QVERIFY(removeAnnotations(*m_edit, {mark}));
        QVERIFY(citedRecord(*m_edit, {}, {passage.key}, {passage}).value().passages.value(passage.key).annotationIsGone);
    }

    void everybodyIsKnownByName()
    {
        const QStringList names = knownNames(*m_edit).value();
        const StoredReport stored = report(*m_edit, 1).value();
        for (const Participant &one : stored.report.participants)
            QVERIFY2(names.contains(one.name), qPrintable(one.name));
    }

    void anUndoneStepSaysWhatItChanged()
    {
        QVERIFY(addDraft(*m_edit, {.text = u"Words"_s}));
        const Undone drafts = undoLast(*m_edit, shippedLexicon()).value();
        QVERIFY(drafts.drafts && !drafts.record);
        QVERIFY(annotatePassage(*m_edit, 1, {0, 10}, {.color = u"#f5c518"_s}));
        const Undone annotations = undoLast(*m_edit, shippedLexicon()).value();
        QVERIFY(!annotations.drafts && !annotations.record);
        QVERIFY(annotatePassage(*m_edit, 1, {0, 10}, {.color = u"#f5c518"_s}));
        QVERIFY(addDraft(*m_edit, {.text = u"Words"_s}));
        const QList<StepRow> known = steps(*m_edit).value();
        const Undone both = undoTo(*m_edit, shippedLexicon(), std::ranges::min(known, {}, &StepRow::id).id).value(); // the import stays
        QVERIFY(!both.drafts && both.record); // everything is looked at again
    }

private:
    void undo() { QVERIFY(!undoLast(*m_edit, shippedLexicon()).value().title.isEmpty()); }
    [[nodiscard]] QString text(qint64 id) const { return draft(*m_edit, id).value().text; }

    std::unique_ptr<MadeLibrary> m_made;
    std::unique_ptr<Connection> m_edit;
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "draftstest.moc"
