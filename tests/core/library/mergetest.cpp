// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarydump.h"

#include "core/lexicon/lexiconfile.h"
#include "core/library/annotationedits.h"
#include "core/library/answers.h"
#include "core/library/draftedits.h"
#include "core/library/journal.h"
#include "core/library/meetingedits.h"
#include "core/library/merge.h"
#include "core/library/migrations.h"
#include "core/library/preparedquery.h"
#include "core/library/queries/annotations.h"
#include "core/library/queries/citedrecord.h"
#include "core/library/queries/drafts.h"
#include "core/library/queries/reports.h"
#include "core/library/queries/review.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

const QByteArray meeting = R"(MAG Working Group on IGF Strengthening and Strategy
Online Meeting 19

8 December 2021 at 14:00 UTC

The meeting was moderated by Mere Tuala.

1. Leadership Panel

Mere Tuala noted that the Leadership Panel has a secretariat by now. Tomasz Bielak asked who pays for it next year.
)";

QString uid(int number)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
}

QDateTime minute(int number)
{
    return QDateTime(QDate(2026, 1, 1), QTime(10, 0), QTimeZone::UTC).addSecs(60 * number);
}

} // namespace

/// Two libraries become one, whichever is merged into which, and nothing that anybody said is lost.
class MergeTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_a = std::make_unique<MadeLibrary>();
        m_a->writeThreeMeetings();
        (void)m_a->import();
        // The two began as one.
        m_b = std::make_unique<MadeLibrary>();
        copy(*m_a, *m_b);
    }

    void whatIsOnlyThereComes()
    {
        m_b->write(u"wg-19.txt"_s, meeting);
        (void)m_b->import({m_b->reportsFolder() + u"/wg-19.txt"_s});
        note(*m_b, 1, u"Of the new one."_s, 1, reportOf(*m_b, u"WG-Strategy 19"_s), {u"a/b"_s});
        note(*m_b, 2, u"Of an old one."_s, 1, 1);
        note(*m_a, 3, u"Ours."_s, 1, 1, {u"c"_s});
        link(*m_b, 1, 2);
        const QStringList before = rowsOf(*m_a);
        const auto plan = planMerge(library(*m_a), {.path = m_b->path()});
        QVERIFY(plan);
        QCOMPARE(plan->count(MergeGroup::NewReport), 1);
        QCOMPARE(plan->sameReports, 3);
        QCOMPARE(plan->count(MergeGroup::Added), 3); // two annotations and a link
        QCOMPARE(rowsOf(*m_a), before);
        bothWays();
        QCOMPARE(m_a->count(u"SELECT count(*) FROM reports"_s), 4);
        QCOMPARE(m_a->count(u"SELECT count(*) FROM annotations"_s), 3);
        QCOMPARE(m_a->count(u"SELECT count(*) FROM annotation_links"_s), 1);
        QCOMPARE(m_a->count(u"SELECT count(*) FROM annotation_places"_s), 3);
        QCOMPARE(m_a->count(u"SELECT count(*) FROM renditions WHERE path LIKE '%made.rapporteur/%'"_s), 1);
        const QStringList after = rowsOf(*m_a);
        QVERIFY(undo(*m_a).startsWith(u"Merge "_s));
        QCOMPARE(rowsOf(*m_a), before);
        QCOMPARE(findings(*m_a), 0);
        QVERIFY(!redoLast(edit(*m_a), shippedLexicon()).value().title.isEmpty());
        QCOMPARE(rowsOf(*m_a), after);
    }

    void aLaterStateIsNoConflict()
    {
        note(*m_a, 1, u"First."_s, 1);
        copy(*m_a, *m_b);
        note(*m_b, 1, u"Second."_s, 2);
        note(*m_b, 1, u"Third."_s, 3);
        const auto plan = planMerge(library(*m_a), {.path = m_b->path()});
        QCOMPARE(plan->count(MergeGroup::Updated), 1);
        QCOMPARE(plan->lines.size(), 1);
        bothWays();
        QCOMPARE(notes(*m_a), QStringList{u"Third."_s});
    }

    void aConflictLosesNothing()
    {
        note(*m_a, 1, u"First."_s, 1, 1, {u"t"_s});
        copy(*m_a, *m_b);
        note(*m_a, 1, u"Ours."_s, 3, 1, {u"t"_s, u"ours"_s});
        note(*m_b, 1, u"Theirs."_s, 2, 1, {u"t"_s, u"theirs"_s});
        QCOMPARE(planMerge(library(*m_a), {.path = m_b->path()})->count(MergeGroup::Conflict), 1);
        QCOMPARE(planMerge(library(*m_b), {.path = m_a->path()})->count(MergeGroup::Conflict), 1);
        bothWays();
        QCOMPARE(notes(*m_a), (QStringList{u"Ours."_s, u"Theirs."_s}));
        QCOMPARE(annotationByUid(m_a->read(), uid(1))->note, u"Ours."_s);
        QCOMPARE(annotationByUid(m_a->read(), uid(1))->tags, (QStringList{u"ours"_s, u"t"_s, u"theirs"_s}));
        QCOMPARE(m_a->count(u"SELECT count(*) FROM annotation_links WHERE relation = 'contradicts'"_s), 1);
        // What a person then deletes does not come back by merging again.
        QVERIFY(removeAnnotations(edit(*m_a), {m_a->count(u"SELECT id FROM annotations WHERE note = 'Theirs.'"_s)}));
        bothWays();
        QCOMPARE(notes(*m_a), QStringList{u"Ours."_s});
    }

    void deletedStaysDeletedUnlessChangedSince()
    {
        for (int i = 1; i <= 3; ++i)
            note(*m_a, i, u"Note %1"_s.arg(i), 1, 1, {u"t"_s});
        link(*m_a, 1, 3);
        copy(*m_a, *m_b);
        QVERIFY(removeAnnotations(edit(*m_a), {id(*m_a, 1), id(*m_a, 2)}));
        QVERIFY(changeAnnotations(edit(*m_a), {id(*m_a, 3)}, {.removeTags = {u"t"_s}}));
        note(*m_b, 2, u"Note 2, changed"_s, 2, 1, {u"t"_s});
        bothWays();
        QCOMPARE(notes(*m_a), (QStringList{u"Note 2, changed"_s, u"Note 3"_s}));
        QCOMPARE(m_a->count(u"SELECT count(*) FROM annotation_tags"_s), 1);
        QCOMPARE(m_a->count(u"SELECT count(*) FROM annotation_links"_s), 0);
    }

    void aReportThatWasRemovedComesBackWithItsMarks()
    {
        note(*m_a, 1, u"Kept there."_s, 1, 2);
        copy(*m_a, *m_b);
        QVERIFY(removeReports(edit(*m_a), shippedLexicon(), {2}));
        bothWays();
        QCOMPARE(m_a->count(u"SELECT count(*) FROM reports"_s), 3);
        QCOMPARE(notes(*m_a), QStringList{u"Kept there."_s});
    }

    void answersAreMergedByTheirQuestion()
    {
        QVERIFY(renamePerson(edit(*m_a), shippedLexicon(), u"Orla Fenwick"_s, u"Orla M. Fenwick"_s));
        QVERIFY(renamePerson(edit(*m_b), shippedLexicon(), u"Tomasz Bielak"_s, u"Tomasz K. Bielak"_s));
        correct(*m_a, 2, u"secretariat"_s, u"secretary"_s);
        bothWays();
        QCOMPARE(m_a->count(u"SELECT count(*) FROM person_answers"_s), 2);
        QCOMPARE(m_b->count(u"SELECT count(*) FROM people WHERE name = 'Orla M. Fenwick'"_s), 1);
        QCOMPARE(m_b->count(u"SELECT count(*) FROM paragraphs WHERE text LIKE '%a secretary.%'"_s), 1);
        // The same question, answered otherwise: the later answer counts, the other is there as a note.
        QVERIFY(renamePerson(edit(*m_a), shippedLexicon(), u"Orla Fenwick"_s, u"Orla A. Fenwick"_s));
        QTest::qWait(1100);
        QVERIFY(renamePerson(edit(*m_b), shippedLexicon(), u"Orla Fenwick"_s, u"Orla B. Fenwick"_s));
        bothWays();
        QCOMPARE(m_a->count(u"SELECT count(*) FROM person_answers WHERE other = 'Orla B. Fenwick'"_s), 1);
        QCOMPARE(m_a->count(u"SELECT count(*) FROM annotations WHERE target = 'person' AND note LIKE '%Orla A. Fenwick%'"_s), 1);
        QVERIFY(withdrawCorrection(edit(*m_b), shippedLexicon(), 2, m_b->count(u"SELECT id FROM text_corrections"_s)));
        bothWays();
        QCOMPARE(m_a->count(u"SELECT count(*) FROM text_corrections"_s), 0);
    }

    void draftsLoseNoVersion()
    {
        const StoredReport stored = Rapporteur::report(m_a->read(), 1).value();
        const CitedPassage passage = citedPassage(stored, stored.report.statements.first().span, CitedKind::Statement);
        const qint64 one = addDraft(edit(*m_a), {.uid = uid(1), .title = u"Update"_s, .text = u"Cites it."_s},
            {.keys = {{1, u"the-key"_s}}, .passages = {passage}}).value();
        QVERIFY(takeSnapshot(edit(*m_a), one, u"First"_s, u"Ann"_s));
        copy(*m_a, *m_b);
        QVERIFY(saveDraft(edit(*m_a), one, u"Here."_s, u"Update"_s));
        QVERIFY(saveDraft(edit(*m_b), one, u"There."_s, u"Update"_s));
        QVERIFY(addDraft(edit(*m_b), {.uid = uid(2), .title = u"New"_s, .text = u"Only there."_s}));
        bothWays();
        const QList<Draft> all = drafts(m_a->read()).value();
        QCOMPARE(all.size(), 2);
        QStringList texts{draft(m_a->read(), one).value().text};
        const auto snapshots = snapshotsOf(m_a->read(), one).value();
        for (const DraftSnapshot &snapshot : snapshots)
            texts.append(snapshot.text);
        texts.sort();
        QCOMPARE(texts, (QStringList{u"Cites it."_s, u"Here."_s, u"There."_s}));
        QCOMPARE(citationKeys(m_b->read()).value().value(1), u"the-key"_s);
        QCOMPARE(citedRecord(m_b->read(), {}, {passage.key}).value().passages.size(), 1);
        QVERIFY(removeDrafts(edit(*m_a), {one}));
        bothWays();
        QCOMPARE(drafts(m_b->read()).value().size(), 1);
    }

    void coloursMeanWhatBothSay()
    {
        for (const auto &[made, meaning] : {std::pair(m_a.get(), u"Promise"_s), std::pair(m_b.get(), u"Angle"_s)}) {
            auto colors = highlightColors(made->read()).value();
            colors[0].meaning = meaning;
            QVERIFY(setHighlightColors(edit(*made), colors));
        }
        bothWays();
        QCOMPARE(highlightColors(m_a->read())->first().meaning, u"Angle / Promise"_s);
    }

    void privateNotesStayUnlessAskedFor()
    {
        note(*m_b, 1, u"Shared."_s, 1);
        note(*m_b, 2, u"Private."_s, 1, 1, {u"t"_s}, true);
        const auto plan = planMerge(library(*m_a), {.path = m_b->path()});
        QCOMPARE(plan->privateLeft, 1);
        QCOMPARE(plan->lines.size(), 1);
        merge(*m_a, *m_b);
        QCOMPARE(notes(*m_a), QStringList{u"Shared."_s});
        QVERIFY(planMerge(library(*m_a), {.path = m_b->path()})->isNothing);
        QVERIFY(mergeLibrary(library(*m_a), m_pool, shippedLexicon(), {.path = m_b->path(), .withPrivate = true}));
        QCOMPARE(notes(*m_a), (QStringList{u"Private."_s, u"Shared."_s}));
    }

    void anyTwoHistoriesMergeAlike()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 4; ++round) {
            init();
            for (int i = 1; i <= 4; ++i)
                note(*m_a, i, u"Start %1"_s.arg(i), i, 1 + i % 3, {u"t"_s});
            copy(*m_a, *m_b);
            for (int i = 0; i < 24; ++i)
                change(random.bounded(2) ? *m_a : *m_b, random, 10 + i);
            bothWays();
        }
    }

    void notALibraryIsRefused_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<int>("code");
        QTest::newRow("absent") << u"absent"_s << int(ErrorCode::NotFound);
        QTest::newRow("text") << u"text"_s << int(ErrorCode::NotALibrary);
        QTest::newRow("empty") << u"empty"_s << int(ErrorCode::NotALibrary);
        QTest::newRow("truncated") << u"truncated"_s << int(ErrorCode::LibraryDamaged);
        QTest::newRow("newer") << u"newer"_s << int(ErrorCode::NewerLibrary);
        QTest::newRow("no table but a view") << u"view"_s << int(ErrorCode::LibraryDamaged);
        QTest::newRow("itself") << u"itself"_s << int(ErrorCode::NotALibrary);
    }

    void notALibraryIsRefused()
    {
        QFETCH(QString, damage);
        QFETCH(int, code);
        const QStringList before = rowsOf(*m_a);
        const QString path = damage == u"itself" ? m_a->path() : m_b->path();
        QFile file(path);
        if (damage == u"absent")
            file.remove();
        else if (damage == u"text" || damage == u"empty")
            QVERIFY(file.open(QFile::WriteOnly) && file.write(damage == u"text" ? "Minutes of a meeting\n" : "") >= 0);
        else if (damage == u"truncated")
            QVERIFY(file.resize(file.size() * 2 / 3));
        else if (damage == u"newer")
            m_b->tamper(u"PRAGMA user_version = 9999"_s);
        else if (damage == u"view")
            m_b->tamper(u"DROP TABLE annotations"_s), m_b->tamper(u"CREATE VIEW annotations AS SELECT 1"_s);
        file.close();
        const auto plan = planMerge(library(*m_a), {.path = path});
        QVERIFY(!plan);
        QCOMPARE(int(plan.error().code), code);
        const auto merged = mergeLibrary(library(*m_a), m_pool, shippedLexicon(), {.path = path});
        QVERIFY(!merged && !merged.error().sentence.isEmpty());
        QCOMPARE(rowsOf(*m_a), before);
    }

    void nothingDerivedIsBelieved()
    {
        m_b->write(u"wg-19.txt"_s, meeting);
        (void)m_b->import({m_b->reportsFolder() + u"/wg-19.txt"_s});
        note(*m_b, 1, u"Sound."_s, 1);
        // Words that nobody said, bytes that are not what they are said to be, rows that this program does not write.
        m_b->tamper(u"UPDATE statements SET text = 'Never said.', as_written = 'Nobody'"_s);
        m_b->tamper(u"UPDATE readings SET title = 'Forged', label = 'Forged'"_s);
        m_b->tamper(u"UPDATE originals SET bytes = CAST('Forged words.' AS BLOB) WHERE id = 2"_s);
        m_b->tamper(u"UPDATE journal SET step = (SELECT max(id) FROM steps)"_s);
        m_b->tamper(u"INSERT INTO annotations SELECT NULL, 'no uid', 'passage', 1, '', 0, 5, 1, 'x', '', '', 0, 'red', 'Unsound.', 0, 0, '', '', ''"_s);
        m_b->tamper(u"INSERT INTO annotations SELECT NULL, '00000000-0000-4000-8000-000000000009', 'planet', 1, '', 0, 5, 1, 'x', '', '', 0, '', 'Unsound.', 0, 0, '', '', ''"_s);
        merge(*m_a, *m_b);
        QCOMPARE(notes(*m_a), QStringList{u"Sound."_s});
        QCOMPARE(m_a->count(u"SELECT count(*) FROM reports"_s), 4);
        QCOMPARE(m_a->count(u"SELECT count(*) FROM readings WHERE label = 'Forged'"_s), 0);
        QCOMPARE(m_a->count(u"SELECT count(*) FROM originals WHERE bytes LIKE 'Forged%'"_s), 0);
        QCOMPARE(findings(*m_a), 0);
    }

    void anOlderLibraryIsReadInACopy()
    {
        const QString path = m_b->path() + u".old"_s;
        {
            QVERIFY(Library::open(path, shippedMigrations().mid(0, 2)));
            const Connection connection = *Connection::open(path, Connection::Mode::Import);
            for (const QString &sql : {u"ATTACH '%1' AS made"_s.arg(m_b->path()), u"INSERT INTO originals SELECT * FROM made.originals WHERE id = 1"_s,
                     u"INSERT INTO reports SELECT id, path, file_name, original FROM made.reports WHERE id = 1"_s,
                     u"INSERT INTO versions SELECT rendition, number, original, imported_at FROM made.versions WHERE rendition = 1"_s, u"DETACH made"_s})
                QVERIFY2(runSql(connection, sql), qPrintable(sql));
        }
        const auto plan = planMerge(library(*m_a), {.path = path});
        QVERIFY(plan);
        QCOMPARE(plan->sameReports, 1);
        QVERIFY(plan->isNothing);
        const Connection connection = *Connection::open(path, Connection::Mode::Read);
        QCOMPARE(*schemaVersion(connection), 2);
    }

private:
    static Library library(const MadeLibrary &made) { return *Library::open(made.path()); }
    static Connection edit(const MadeLibrary &made) { return std::move(*Connection::open(made.path(), Connection::Mode::Edit)); }
    static QString undo(const MadeLibrary &made) { return undoLast(edit(made), shippedLexicon()).value().title; }
    static qint64 id(const MadeLibrary &made, int number) { return made.count(u"SELECT id FROM annotations WHERE uid = '%1'"_s.arg(uid(number))); }
    static qint64 reportOf(const MadeLibrary &made, const QString &label) { return made.count(u"SELECT report FROM readings WHERE label = '%1'"_s.arg(label)); }

    static void copy(const MadeLibrary &from, const MadeLibrary &to)
    {
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(to.path() + suffix);
        const Connection connection = edit(from);
        PreparedQuery query(connection, u"VACUUM INTO ?"_s);
        QVERIFY(query.run(to.path()));
    }

    /// Writes an annotation as it is at a time, on words of a report.
    static void note(const MadeLibrary &made, int number, const QString &words, int at, qint64 report = 1, const QStringList &tags = {}, bool isPrivate = false)
    {
        const Connection connection = edit(made);
        auto step = Step::begin(connection, u"Note"_s);
        const TextDocument document = Rapporteur::report(made.read(), report).value().document;
        const auto put = putAnnotation(connection, {.uid = uid(number), .report = report, .anchor = anchorOf(document, {10 + number, 40 + number}), .note = words,
            .tags = tags, .isPrivate = isPrivate, .author = u"Ann"_s, .createdAt = minute(0), .modifiedAt = minute(at)});
        QVERIFY(put && step->commit());
    }

    static void link(const MadeLibrary &made, int source, int target)
    {
        QVERIFY(linkAnnotations(edit(made), id(made, source), id(made, target), u"answers"_s));
    }

    static void correct(const MadeLibrary &made, qint64 report, const QString &words, const QString &replacement)
    {
        const qsizetype at = Rapporteur::report(made.read(), report).value().document.text.indexOf(words);
        QVERIFY(correctText(edit(made), shippedLexicon(), report, {at, at + words.size()}, replacement));
    }

    static void change(const MadeLibrary &made, QRandomGenerator &random, int at)
    {
        const int number = 1 + random.bounded(6);
        const bool there = made.count(u"SELECT count(*) FROM annotations WHERE uid = '%1'"_s.arg(uid(number))) > 0;
        const int other = 1 + random.bounded(6);
        const bool otherThere = other != number && made.count(u"SELECT count(*) FROM annotations WHERE uid = '%1'"_s.arg(uid(other))) > 0;
        const auto all = drafts(made.read()).value();
        switch (random.bounded(8)) {
        case 6:
            if (all.isEmpty())
                QVERIFY(addDraft(edit(made), {.uid = uid(random.bounded(1, 3)), .title = u"Draft"_s, .text = u"Begun at %1"_s.arg(at)}));
            else
                QVERIFY(saveDraft(edit(made), all.first().id, u"Written at %1"_s.arg(at), u"Draft"_s));
            break;
        case 7:
            if (!all.isEmpty() && random.bounded(3) == 0)
                QVERIFY(removeDrafts(edit(made), {all.first().id}));
            else if (!all.isEmpty())
                QVERIFY(takeSnapshot(edit(made), all.first().id, u"At %1"_s.arg(at), u"Ann"_s));
            break;
        case 0:
        case 1:
            note(made, number, u"At %1"_s.arg(at), at, 1 + number % 3, {u"t%1"_s.arg(random.bounded(3))});
            break;
        case 2:
            if (there)
                QVERIFY(removeAnnotations(edit(made), {id(made, number)}));
            break;
        case 3:
            if (there)
                QVERIFY(changeAnnotations(edit(made), {id(made, number)}, {.starred = random.bounded(2) == 1, .addTags = {u"u%1"_s.arg(random.bounded(2))}}));
            break;
        case 4:
            if (there && otherThere)
                link(made, number, other);
            break;
        default:
            (void)undo(made);
            break;
        }
    }

    static QStringList notes(const MadeLibrary &made)
    {
        QStringList all;
        const auto rows = annotations(made.read()).value();
        for (const AnnotationRow &row : rows)
            all.append(row.annotation.note);
        all.sort();
        return all;
    }

    void merge(const MadeLibrary &into, const MadeLibrary &from)
    {
        const auto merged = mergeLibrary(library(into), m_pool, shippedLexicon(), {.path = from.path(), .withPrivate = false});
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().sentence + merged.error().cause));
    }

    /// Merges each into the other's like: they say the same, and merging again changes nothing.
    void bothWays()
    {
        MadeLibrary a;
        copy(*m_a, a);
        merge(*m_a, *m_b);
        merge(*m_b, a);
        QCOMPARE(meaningOf(*m_a), meaningOf(*m_b));
        QCOMPARE(findings(*m_a), 0);
        QCOMPARE(findings(*m_b), 0);
        for (const auto &[into, from] : {std::pair(m_a.get(), m_b.get()), std::pair(m_b.get(), m_a.get()), std::pair(m_b.get(), &a)}) {
            const QStringList before = rowsOf(*into);
            const qint64 steps = into->count(u"SELECT count(*) FROM steps"_s);
            merge(*into, *from);
            QCOMPARE(rowsOf(*into), before);
            QCOMPARE(into->count(u"SELECT count(*) FROM steps"_s), steps);
        }
    }

    ExtractorPool m_pool{1};
    std::unique_ptr<MadeLibrary> m_a;
    std::unique_ptr<MadeLibrary> m_b;
};

QTEST_GUILESS_MAIN(MergeTest)
#include "mergetest.moc"
