// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarydump.h"

#include "core/lexicon/lexiconfile.h"
#include "core/lexicon/ownlexicon.h"
#include "core/library/annotationedits.h"
#include "core/library/journal.h"
#include "core/library/meetingedits.h"
#include "core/library/queries/review.h"
#include "core/library/rebuild.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

const QByteArray meeting = R"(# MAG Working Group on IGF Strengthening and Strategy

Online Meeting 19

8 December 2021 at 14:00 UTC

The meeting was moderated by Orla Fenwick.

## Leadership Panel

Orla Fenwick noted that the Leadership Panel needs a secretariat before the summer. Tomasz Bielak asked who pays for the panel and whether the host would help. Orla said that nobody knows, and that the question goes to the next open consultation.

## Global Digital Compact

Tomasz Bielak suggested a letter on the Global Digital Compact. Mere Tuala welcomed the idea and offered to collect comments from the islands. Tomasz will draft the letter by 20 March 2022.

## Participants

- Orla Fenwick (Harbour Foundation, MAG Member)
- Tomasz Bielak (Danube Society)
- Mere Tuala (Lagoon Watch)
)";

QByteArray asText(QByteArray markdown)
{
    return markdown.replace("## ", "").replace("# ", "").replace("\n- ", "\n");
}

} // namespace

/// Imports, decisions about files and lexicon saves are undone and done again, also after a restart.
class UndoTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_made = std::make_unique<MadeLibrary>();
        m_made->writeThreeMeetings();
        (void)m_made->import();
    }

    void anImportIsOneStep()
    {
        const QStringList before = rowsOf(*m_made);
        m_made->write(u"wg-19.md"_s, meeting);
        m_made->write(u"wg-19.txt"_s, asText(meeting)); // another file of the same
        m_made->write(u"wg-12.txt"_s, QByteArray(meeting).replace("19", "12").replace("8 December", "3 March")); // a new version
        QCOMPARE(m_made->import().count(ImportOutcome::Unchanged), 2);
        const QStringList after = rowsOf(*m_made);
        QCOMPARE(titles(), (QStringList{u"Import 3 file(s)"_s, u"Import 3 file(s)"_s}));
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(undo().title, u"Import 3 file(s)");
            QCOMPARE(rowsOf(*m_made), before);
            QCOMPARE(findings(*m_made), 0);
            redo();
            QCOMPARE(rowsOf(*m_made), after);
            QCOMPARE(findings(*m_made), 0);
        }
        undo();
        undo(); // the first import too
        QCOMPARE(m_made->count(u"SELECT count(*) FROM reports"_s), 0);
        QCOMPARE(m_made->count(u"SELECT count(*) FROM names"_s), 0);
        QCOMPARE(findings(*m_made), 0);
        redo();
        redo();
        QCOMPARE(rowsOf(*m_made), after);
        QCOMPARE(undo().record, true);
    }

    void nothingNewIsNoStep()
    {
        m_made->write(u"copy of wg-12.txt"_s, readFile(u"wg-12.txt"_s));
        QCOMPARE(m_made->import().count(ImportOutcome::Unchanged), 4);
        QCOMPARE(titles().size(), 1);
        undo();
        QCOMPARE(m_made->count(u"SELECT count(*) FROM locations"_s), 0);
    }

    void whatWasWithdrawnIsImportedAgain()
    {
        undo();
        QCOMPARE(m_made->import().count(ImportOutcome::New), 3);
        QCOMPARE(titles().size(), 1); // the one that was undone is forgotten
        QCOMPARE(m_made->count(u"SELECT count(*) FROM originals"_s), 3);
        QCOMPARE(findings(*m_made), 0);
        // Forgotten for good with the step that could have brought it back.
        undo();
        QVERIFY(renamePerson(edit(), shippedLexicon(), u"A"_s, u"B"_s));
        QCOMPARE(m_made->count(u"SELECT count(*) FROM originals"_s), 0);
        QCOMPARE(m_made->count(u"SELECT count(*) FROM kept_texts"_s), 0);
        QCOMPARE(m_made->count(u"SELECT count(*) FROM changes"_s), 1);
    }

    void filesAreJoinedAndSetApart()
    {
        m_made->write(u"wg-19.md"_s, meeting);
        m_made->write(u"wg-19.txt"_s, asText(meeting));
        (void)m_made->import();
        const qint64 report = m_made->count(u"SELECT max(id) FROM reports"_s);
        QVERIFY(annotatePassage(edit(), report, {200, 230}, {.tags = {u"a"_s}}));
        const QStringList joined = rowsOf(*m_made);
        const auto apart = setApart(library(), shippedLexicon(), m_made->count(u"SELECT max(rendition) FROM reports"_s));
        QVERIFY(apart);
        const QStringList parted = rowsOf(*m_made);
        QVERIFY(annotatePassage(edit(), *apart, {100, 130}, {.note = u"Of the other."_s}));
        const QStringList noted = rowsOf(*m_made);
        QVERIFY(joinReports(library(), shippedLexicon(), *apart, report));
        QCOMPARE(m_made->count(u"SELECT count(*) FROM annotations WHERE report = %1"_s.arg(report)), 2);
        const QStringList again = rowsOf(*m_made);
        QVERIFY(readInstead(library(), shippedLexicon(), m_made->count(u"SELECT id FROM renditions WHERE file_name = 'wg-19.txt'"_s)));
        const QStringList other = rowsOf(*m_made);
        QVERIFY(other != again);
        const QList<QStringList> states{again, noted, parted, joined};
        for (const QStringList &state : states) {
            undo();
            QCOMPARE(rowsOf(*m_made), state);
            QCOMPARE(findings(*m_made), 0);
        }
        for (const QStringList &state : {parted, noted, again, other}) {
            redo();
            QCOMPARE(rowsOf(*m_made), state);
            QCOMPARE(findings(*m_made), 0);
        }
    }

    void reportsAreRemovedAndComeBack()
    {
        const auto first = annotatePassage(edit(), 1, {10, 30}, {.tags = {u"a"_s}});
        const auto second = annotatePassage(edit(), 2, {10, 30}, {});
        QVERIFY(linkAnnotations(edit(), *first, *second, u"answers"_s));
        const QStringList before = rowsOf(*m_made);
        QVERIFY(removeReports(edit(), shippedLexicon(), {1, 3}));
        QCOMPARE(m_made->count(u"SELECT count(*) FROM reports"_s), 1);
        QCOMPARE(m_made->count(u"SELECT count(*) FROM annotations"_s), 1);
        QCOMPARE(m_made->count(u"SELECT count(*) FROM annotation_links"_s), 0);
        QCOMPARE(findings(*m_made), 0);
        const QStringList after = rowsOf(*m_made);
        QCOMPARE(undo().title, u"Remove 2 report(s)");
        QCOMPARE(rowsOf(*m_made), before);
        QCOMPARE(findings(*m_made), 0);
        redo();
        QCOMPARE(rowsOf(*m_made), after);
        QCOMPARE(m_made->import().count(ImportOutcome::New), 2); // and can be had anew
        QCOMPARE(findings(*m_made), 0);
        while (!undo().title.startsWith(u"Remove"_s)) { }
        QCOMPARE(rowsOf(*m_made), before);
        QVERIFY(rebuild(library(), shippedLexicon(), {.all = true}));
        QCOMPARE(findings(*m_made), 0);
    }

    void whatIsRemovedWhileAnImportRunsComesOnItsOwn()
    {
        const qint64 report = m_made->count(u"SELECT report FROM readings WHERE label = 'WG-Strategy 12'"_s);
        m_made->write(u"wg-12.txt"_s, readFile(u"wg-12.txt"_s).replace("secretariat", "secretary")); // a new version of what goes
        ExtractorPool pool(1);
        bool removed = false;
        ImportRequest request{.paths = {m_made->reportsFolder()}};
        request.progress = [&](const Progress &) {
            if (!std::exchange(removed, true))
                QVERIFY(removeReports(edit(), shippedLexicon(), {report}));
        };
        const auto summary = importFiles(library(), pool, shippedLexicon(), request);
        QVERIFY(summary);
        QCOMPARE(m_made->count(u"SELECT count(*) FROM reports"_s), 3);
        QCOMPARE(findings(*m_made), 0);
    }

    void aStepThatWasUndoneDoesNotGoOn()
    {
        qint64 id = 0;
        {
            const Connection connection = edit();
            const auto step = Step::begin(connection, u"Long work"_s);
            id = step->id();
        }
        QVERIFY(!Step::goOn(edit(), id)); // it was not committed
        const Connection connection = edit();
        auto step = Step::begin(connection, u"Long work"_s);
        id = step->id();
        QVERIFY(step->commit());
        QVERIFY(Step::goOn(connection, id));
        undo();
        QVERIFY(!Step::goOn(connection, id));
    }

    void anySequenceIsUndoneToItsStart()
    {
        QRandomGenerator random(7);
        QList<QStringList> states{rowsOf(*m_made)};
        const auto done = [&] {
            if (const QStringList now = rowsOf(*m_made); now != states.last())
                states.append(now);
        };
        for (int i = 0; i < 25; ++i) {
            const qint64 report = m_made->count(u"SELECT coalesce(max(id), 0) FROM reports WHERE id <= %1"_s.arg(1 + random.bounded(6)));
            switch (random.bounded(5)) {
            case 0:
                m_made->write(u"wg-19.md"_s, QByteArray(meeting).replace("summer", QByteArray("summer " + QByteArray::number(i))));
                (void)m_made->import();
                break;
            case 1:
                m_made->write(u"new-%1.md"_s.arg(i), QByteArray(meeting).replace("19", QByteArray::number(30 + i)).replace("8 December 2021", QByteArray(QByteArray::number(1 + i) + " May 2023")).replace("letter", QByteArray("letter" + QByteArray::number(i))));
                (void)m_made->import();
                break;
            case 2:
                if (report && m_made->count(u"SELECT count(*) FROM reports"_s) > 1)
                    QVERIFY(removeReports(edit(), shippedLexicon(), {report}));
                break;
            case 3:
                if (report)
                    QVERIFY(annotatePassage(edit(), report, {random.bounded(20), 40 + random.bounded(40)}, {.note = QString::number(i)}));
                break;
            case 4:
                if (report && report != m_made->count(u"SELECT max(id) FROM reports"_s))
                    QVERIFY(joinReports(library(), shippedLexicon(), m_made->count(u"SELECT max(id) FROM reports"_s), report));
                break;
            }
            done();
            QCOMPARE(titles().size(), states.size()); // each change is a step, beside the first import
        }
        QCOMPARE(findings(*m_made), 0);
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            undo();
            QCOMPARE(rowsOf(*m_made), states[i]);
        }
        QCOMPARE(findings(*m_made), 0);
        for (qsizetype i = 1; i < states.size(); ++i) {
            redo();
            QCOMPARE(rowsOf(*m_made), states[i]);
        }
        QCOMPARE(findings(*m_made), 0);
    }

    void aLexiconIsSavedAndUndone()
    {
        const QString path = ownLexiconFolder() + u"/own.toml"_s;
        QVERIFY(saveOwnLexicon(path, "# One\n"));
        QVERIFY(noteLexiconSave(edit(), u"own.toml"_s, {}, u"# One\n"_s));
        QVERIFY(saveOwnLexicon(path, "# Two\n"));
        QVERIFY(noteLexiconSave(edit(), u"own.toml"_s, u"# One\n"_s, u"# Two\n"_s));
        QVERIFY(undo().lexicon);
        QCOMPARE(ownLexiconText(path).value(), "# One\n");
        undo();
        QCOMPARE(ownLexiconText(path).value(), "");
        redo();
        redo();
        QCOMPARE(ownLexiconText(path).value(), "# Two\n");
        QVERIFY(saveOwnLexicon(path, "# Another program's\n"));
        const Undone undone = undo();
        QVERIFY2(undone.left.contains(u"own.toml"_s), qPrintable(undone.left));
        QCOMPARE(ownLexiconText(path).value(), "# Another program's\n");
        QFile::remove(path);
    }

private:
    [[nodiscard]] Library library() const { return *Library::open(m_made->path()); }
    /// A new one each time, as after a restart.
    [[nodiscard]] Connection edit() const { return std::move(*Connection::open(m_made->path(), Connection::Mode::Edit)); }
    Undone undo() const { return undoLast(edit(), shippedLexicon()).value(); }
    void redo() const { QVERIFY(!redoLast(edit(), shippedLexicon()).value().title.isEmpty()); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        const auto rows = steps(m_made->read()).value();
        for (const StepRow &row : rows)
            all.append(row.title);
        return all;
    }
    [[nodiscard]] QByteArray readFile(const QString &name) const
    {
        QFile file(m_made->reportsFolder() + u'/' + name);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<MadeLibrary> m_made;
};

QTEST_GUILESS_MAIN(UndoTest)
#include "undotest.moc"
