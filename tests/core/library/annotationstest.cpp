// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/lexicon/lexiconfile.h"
#include "core/library/annotationedits.h"
#include "core/library/annotationplaces.h"
#include "core/library/journal.h"
#include "core/library/queries/annotations.h"
#include "core/library/queries/facts.h"
#include "core/library/queries/reports.h"
#include "core/library/queries/review.h"
#include "core/library/rebuild.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// What people mark and write, and that it holds.
class AnnotationsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_made = std::make_unique<MadeLibrary>();
        m_made->writeThreeMeetings();
        m_made->import();
        m_edit = std::make_unique<Connection>(Library::open(m_made->path()).value().connect(Connection::Mode::Edit).value());
        m_text = extractedText(*m_edit, 1).value().text;
    }

    void aPassageIsMarkedAndFound()
    {
        const qint64 id = mark(10, 30, {.color = u"#f5c518"_s, .note = u"Look *here*"_s, .tags = {u" positions / for "_s}, .author = u"Ann"_s});
        const auto all = annotationsOf(m_made->read(), 1).value();
        QCOMPARE(all.size(), 1);
        const Annotation &one = all.first();
        QCOMPARE(one.id, id);
        QCOMPARE(one.anchor.quote, m_text.sliced(10, 20));
        QCOMPARE(one.place, (Placement{AnchorState::Held, {10, 30}}));
        QCOMPARE(one.shown, (Span{10, 30}));
        QCOMPARE(one.tags, QStringList{u"positions/for"_s});
        QCOMPARE(one.uid.size(), 36);
        QCOMPARE(one.createdAt, one.modifiedAt);
        QVERIFY(rebuild(Library::open(m_made->path()).value(), shippedLexicon()));
        QCOMPARE(annotationsOf(m_made->read(), 1).value(), all);
    }

    void everythingIsUndoneAndDoneAgain()
    {
        const auto first = mark(10, 30, {.tags = {u"a"_s, u"a/b"_s, u"ab"_s}});
        const auto second = mark(15, 40, {.color = u"#4cb782"_s});
        QVERIFY(changeAnnotations(*m_edit, {first, second}, {.starred = true, .addTags = {u"c"_s}}));
        QVERIFY(linkAnnotations(*m_edit, first, second, u"answers"_s));
        QVERIFY(renameTag(*m_edit, u"a"_s, u"c"_s));
        QCOMPARE(annotation(m_made->read(), first).value().annotation.tags, (QStringList{u"ab"_s, u"c"_s, u"c/b"_s}));
        QVERIFY(moveAnnotation(*m_edit, second, {20, 44}));
        const auto full = dump();
        QVERIFY(removeAnnotations(*m_edit, {first, second}));
        QCOMPARE(annotations(m_made->read()).value().size(), 0);
        QVERIFY(annotationLinks(m_made->read()).value().isEmpty());
        QVERIFY(!undo().record);
        QCOMPARE(dump(), full);
        int steps = 0;
        while (!annotations(m_made->read()).value().isEmpty() && !undo().title.isEmpty())
            ++steps;
        QCOMPARE(steps, 6);
        QVERIFY(annotations(m_made->read()).value().isEmpty());
        for (int i = 0; i < steps; ++i)
            QVERIFY(!redoLast(*m_edit, shippedLexicon()).value().title.isEmpty());
        QCOMPARE(dump(), full);
    }

    void whatIsDoneAfterAnUndoKnowsNothingOfWhatWasUndone()
    {
        const auto id = mark(10, 30, {});
        QVERIFY(changeAnnotations(*m_edit, {id}, {.note = u"never mind"_s}));
        undo();
        QVERIFY(changeAnnotations(*m_edit, {id}, {.starred = true}));
        undo();
        QVERIFY(!redoLast(*m_edit, shippedLexicon()).value().title.isEmpty());
        QCOMPARE(annotation(m_made->read(), id).value().annotation.note, QString());
        QVERIFY(annotation(m_made->read(), id).value().annotation.starred);
    }

    void typingANoteIsOneStep()
    {
        const auto id = mark(10, 30, {});
        for (const QString &note : {u"L"_s, u"Lo"_s, u"Look"_s})
            QVERIFY(changeAnnotations(*m_edit, {id}, {.note = note}));
        QCOMPARE(steps(m_made->read()).value().size(), 3); // with the import
        undo();
        QCOMPARE(annotation(m_made->read(), id).value().annotation.note, QString());
    }

    void aTagIsRenamedIntoItsOwnChild()
    {
        const auto id = mark(10, 30, {.tags = {u"a"_s, u"a/b"_s}});
        QVERIFY(renameTag(*m_edit, u"a"_s, u"a/b"_s));
        QCOMPARE(annotation(m_made->read(), id).value().annotation.tags, (QStringList{u"a/b"_s, u"a/b/b"_s}));
        QVERIFY(removeTag(*m_edit, u"a/b"_s));
        QVERIFY(tags(m_made->read()).value().isEmpty());
    }

    void aColourKeepsItsMeaning()
    {
        const auto id = mark(10, 30, {.color = u"#f5c518"_s});
        auto colors = highlightColors(m_made->read()).value();
        QCOMPARE(colors.size(), 6);
        colors[0].color = u"#ffff00"_s;
        colors[0].meaning = u"Promises"_s;
        colors.removeLast();
        QVERIFY(setHighlightColors(*m_edit, colors));
        QCOMPARE(highlightColors(m_made->read()).value(), colors);
        QCOMPARE(annotation(m_made->read(), id).value().annotation.color, u"#ffff00"_s);
        undo();
        QCOMPARE(annotation(m_made->read(), id).value().annotation.color, u"#f5c518"_s);
    }

    void aCorrectionMovesNoMark()
    {
        const qsizetype at = m_text.indexOf(u"rising"_s);
        QVERIFY(at > 60);
        mark(at + 10, at + 30, {});
        const QString quote = m_text.sliced(at + 10, 20);
        QVERIFY(correctText(*m_edit, shippedLexicon(), 1, {at, at + 6}, u"mounting up"_s));
        const Annotation one = annotationsOf(m_made->read(), 1).value().first();
        QCOMPARE(one.place.span, (Span{at + 10, at + 30}));
        QCOMPARE(one.shown, (Span{at + 15, at + 35}));
        QCOMPARE(one.words, quote);
        mark(at + 15, at + 35, {}); // as it is shown
        QCOMPARE(annotationsOf(m_made->read(), 1).value().last().anchor.quote, quote);
    }

    void aFactIsCorrectedForGood()
    {
        const QString text = report(m_made->read(), 1).value().document.text;
        const Span said{text.indexOf(u"Paul noted"), text.indexOf(u"rising.") + 7};
        QVERIFY(correctFacts(*m_edit, shippedLexicon(), 1, said, {{u"speaker"_s, u"Mere Tuala"_s}, {u"topics"_s, u"GDC; MHLB"_s}}, u"Ann"_s));
        QVERIFY(correctFacts(*m_edit, shippedLexicon(), 1, {}, {{u"date"_s, u"2022-06-10"_s}, {u"number"_s, u"4"_s}}, u"Ann"_s));
        const auto holds = [&] {
            const StoredReport stored = report(m_made->read(), 1).value();
            QCOMPARE(stored.report.statements.first().speaker, u"Mere Tuala"_s);
            QCOMPARE(stored.report.statements.first().topics, (QStringList{u"GDC"_s, u"MHLB"_s}));
            QVERIFY(stored.report.paragraphs.at(stored.report.statements.first().paragraph).topics.contains(u"GDC"_s));
            QCOMPARE(stored.row.when.date, QDate(2022, 6, 10));
            QCOMPARE(stored.row.number, 4);
            QCOMPARE(stored.report.corrected.size(), 4);
            const auto facts = factsAt(stored, said);
            QCOMPARE(facts.first().value, u"Mere Tuala"_s);
            QCOMPARE(facts.first().read, u"Paul"_s);
        };
        holds();
        QVERIFY(rebuild(Library::open(m_made->path()).value(), shippedLexicon()));
        holds();
        // A correction of the same fact takes the place of the one before.
        QVERIFY(correctFacts(*m_edit, shippedLexicon(), 1, said, {{u"speaker"_s, {}}}, u"Ann"_s));
        StoredReport stored = report(m_made->read(), 1).value();
        QCOMPARE(stored.report.corrected.size(), 4);
        QVERIFY(stored.report.statements.first().speaker.isEmpty());
        QVERIFY(undo().record);
        holds();
        QVERIFY(withdrawFact(*m_edit, shippedLexicon(), 1, factsAt(report(m_made->read(), 1).value(), said).first().correction));
        QCOMPARE(report(m_made->read(), 1).value().report.statements.first().speaker, u"Paul"_s);
        for (int i = 0; i < 3; ++i)
            undo();
        stored = report(m_made->read(), 1).value();
        QVERIFY(stored.report.corrected.isEmpty());
        QCOMPARE(stored.row.when.date, QDate(2022, 6, 9));
    }

    void aRowKnowsWhoSpeaks()
    {
        const qint64 start = m_made->count(u"SELECT span_start FROM statements WHERE report = 1 AND name IS NOT NULL LIMIT 1"_s);
        mark(start + 2, start + 12, {});
        const AnnotationRow row = annotations(m_made->read()).value().first();
        QVERIFY(!row.speaker.isEmpty());
        QVERIFY(row.date.isValid());
        QVERIFY(!row.reportLabel.isEmpty());
    }

private:
    qint64 mark(qsizetype from, qsizetype to, const Annotation &look) { return annotatePassage(*m_edit, 1, {from, to}, look).value(); }
    Undone undo() { return undoLast(*m_edit, shippedLexicon()).value(); }
    [[nodiscard]] std::pair<QList<Annotation>, QList<AnnotationLink>> dump() const
    {
        QList<Annotation> all;
        const auto rows = annotations(m_made->read()).value();
        for (const AnnotationRow &row : rows)
            all.append(row.annotation);
        return {all, annotationLinks(m_made->read()).value()};
    }

    std::unique_ptr<MadeLibrary> m_made;
    std::unique_ptr<Connection> m_edit;
    QString m_text;
};

QTEST_GUILESS_MAIN(AnnotationsTest)
#include "annotationstest.moc"
