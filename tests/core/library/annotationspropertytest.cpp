// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotationmodel.h"
#include "core/lexicon/lexiconfile.h"
#include "core/library/annotationedits.h"
#include "core/library/annotationplaces.h"
#include "core/library/journal.h"
#include "core/library/queries/annotations.h"
#include "core/library/queries/review.h"
#include "core/library/rebuild.h"
#include "core/library/samplefolder.h"
#include "madelibrary.h"
#include "tests/support/anchortrials.h"
#include "tests/support/changedtext.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using namespace Rapporteur::Test;

/// Random edits of annotations, held against a simple model after each. By default a few seconds; $RAPPORTEUR_SEQUENCES is how many
/// sequences of edits to try.
class AnnotationsPropertyTest : public QObject
{
    Q_OBJECT

private slots:
    void everySequenceIsAsTheModelSays()
    {
        const int sequences = qEnvironmentVariableIsSet("RAPPORTEUR_SEQUENCES") ? qEnvironmentVariableIntValue("RAPPORTEUR_SEQUENCES") : 60;
        constexpr int perLibrary = 250; // until the library is made anew
        for (int i = 0; i < sequences; ++i) {
            if (i % perLibrary == 0)
                makeLibrary();
            m_random.seed(quint32(i + 1));
            const int length = 1 + m_random.bounded(12);
            for (int n = 0; n < length; ++n) {
                const QString operation = edit();
                const QString wrong = difference();
                QVERIFY2(wrong.isEmpty(), qPrintable(u"sequence %1, after “%2”: %3"_s.arg(i).arg(operation, wrong)));
            }
            if (i % 8 == 7) {
                const QString operation = m_random.bounded(3) == 0 ? rebuildAll() : importAnotherVersion();
                const QString wrong = difference();
                QVERIFY2(wrong.isEmpty(), qPrintable(u"sequence %1, after “%2”: %3"_s.arg(i).arg(operation, wrong)));
            }
        }
        if (corpus(u"reports"_s).isEmpty())
            QSKIP("the reports of the corpus are not here; tried with our own alone");
    }

    void aThousandEditsAreUndoneAfterARestart()
    {
        makeLibrary();
        m_random.seed(7);
        const QString start = dump();
        int edits = 0;
        for (; edits < 1000; ++edits)
            edit(Undoing::No);
        const QString end = dump();
        QVERIFY(start != end);
        const qsizetype done = steps(*m_edit).value().size();
        reopen();
        for (qsizetype i = 0; i < done; ++i)
            QVERIFY(!undoLast(*m_edit, shippedLexicon()).value().title.isEmpty());
        QVERIFY(undoLast(*m_edit, shippedLexicon()).value().title.isEmpty());
        QCOMPARE(dump(), start);
        QVERIFY(annotations(*m_edit).value().isEmpty());
        reopen();
        for (qsizetype i = 0; i < done; ++i)
            QVERIFY(!redoLast(*m_edit, shippedLexicon()).value().title.isEmpty());
        QCOMPARE(dump(), end);
        QCOMPARE(difference(), QString());
    }

private:
    enum class Undoing { Yes, No };

    // --- the library ---

    void makeLibrary()
    {
        m_edit.reset();
        m_made = std::make_unique<MadeLibrary>();
        m_made->writeThreeMeetings();
        for (const QString &folder : {sampleFolder(), corpus(u"reports"_s)}) {
            const QDir files(folder);
            for (const QString &name : folder.isEmpty() ? QStringList() : files.entryList({u"*.txt"_s, u"*.md"_s}, QDir::Files)) {
                QFile file(files.filePath(name));
                if (file.open(QFile::ReadOnly))
                    m_made->write(name, file.readAll());
            }
        }
        m_made->import();
        m_made->tamper(u"DELETE FROM steps"_s); // the reports are there for good
        reopen();
        m_reports.clear();
        const qint64 count = m_made->count(u"SELECT max(id) FROM reports"_s);
        for (qint64 id = 1; id <= count; ++id) {
            if (extractedText(*m_edit, id))
                m_reports.append(id);
        }
        m_model = {};
        QVERIFY(m_reports.size() >= 5);
    }
    void reopen()
    {
        m_edit.reset();
        m_edit = std::make_unique<Connection>(Library::open(m_made->path()).value().connect(Connection::Mode::Edit).value());
    }

    [[nodiscard]] QString difference() const { return differenceTo(*m_edit, m_model.now); }

    [[nodiscard]] QString dump() const { return dumpOf(*m_edit); }

    // --- edits, of the library and of the model ---

    int upTo(qsizetype most) { return int(m_random.bounded(qint64(most))); }
    template<typename List> auto oneOf(const List &list) { return list.at(upTo(list.size())); }
    QString someTag()
    {
        static const QStringList parts{u"a"_s, u"b"_s, u"ab"_s, u"Ä"_s};
        QStringList path;
        for (int i = upTo(3); i >= 0; --i)
            path.append(oneOf(parts));
        return path.join(u'/');
    }
    QList<qint64> someAnnotations()
    {
        QList<qint64> all = m_model.now.annotations.keys();
        QList<qint64> some;
        for (int n = 1 + upTo(4); n > 0 && !all.isEmpty(); --n)
            some.append(all.takeAt(upTo(all.size())));
        return some;
    }
    Annotation someLook()
    {
        return {.color = oneOf(QStringList{QString(), u"#f5c518"_s, u"#4cb782"_s}), .note = oneOf(QStringList{QString(), u"Look *here*\nand there"_s}),
            .tags = {someTag(), someTag()}, .starred = upTo(2) == 0, .isPrivate = upTo(4) == 0, .author = u"Ann"_s};
    }
    /// Takes an annotation over into the model as it was wanted; the library gives it its id, its uid and its time.
    void adopt(qint64 id, Annotation wanted)
    {
        const Annotation made = annotation(*m_edit, id).value().annotation;
        wanted.id = id;
        wanted.uid = wanted.uid.isEmpty() ? made.uid : wanted.uid;
        wanted.createdAt = made.createdAt;
        AnnotationModel::setTags(wanted, {wanted.tags.begin(), wanted.tags.end()});
        m_model.now.annotations.insert(id, withoutDerived(wanted));
    }

    /// One random edit; says which.
    QString edit(Undoing undoing = Undoing::Yes)
    {
        const bool isFew = m_model.now.annotations.size() < 3;
        switch (isFew ? 0 : upTo(undoing == Undoing::Yes ? 16 : 12)) {
        case 0:
        case 1:
        case 2:
            return addPassage();
        case 3:
            return addOther();
        case 4:
            return change();
        case 5:
            return writeNote();
        case 6:
            return rename();
        case 7:
            return hold();
        case 8:
            return removeSome();
        case 9:
            return link();
        case 10:
            return putOne();
        case 11:
            return removeOneTag();
        case 12:
        case 13:
            return undo();
        default:
            return redoOrUndo();
        }
    }

    QString addPassage()
    {
        const qint64 report = oneOf(m_reports);
        const TextDocument document = extractedText(*m_edit, report).value();
        const Span span = randomPassage(document, m_random);
        m_model.begin();
        Annotation wanted = someLook();
        const auto id = annotatePassage(*m_edit, report, span, wanted);
        if (!id)
            qFatal("%s", qPrintable(id.error().sentence));
        wanted.report = report;
        wanted.anchor = anchorOf(document, span);
        adopt(*id, wanted);
        return u"annotate"_s;
    }
    QString addOther()
    {
        m_model.begin();
        Annotation wanted = someLook();
        wanted.target = oneOf(QList{AnnotationTarget::Report, AnnotationTarget::Person, AnnotationTarget::Topic});
        if (wanted.target == AnnotationTarget::Report)
            wanted.report = oneOf(m_reports);
        else
            wanted.subject = u"Orla Fenwick"_s;
        wanted.anchor.span = {};
        adopt(addAnnotation(*m_edit, wanted).value(), wanted);
        return u"annotate the whole"_s;
    }
    QString change()
    {
        AnnotationChange change;
        if (upTo(2) == 0)
            change.color = u"#4a9fe8"_s;
        if (upTo(2) == 0)
            change.starred = upTo(2) == 0;
        if (upTo(3) == 0)
            change.isPrivate = true;
        change.addTags = {someTag()};
        change.removeTags = {someTag()};
        const QList<qint64> ids = someAnnotations();
        m_model.begin();
        if (!changeAnnotations(*m_edit, ids, change))
            return u"change, which failed"_s;
        for (const qint64 id : ids) {
            Annotation &one = m_model.now.annotations[id];
            one.color = change.color.value_or(one.color);
            one.starred = change.starred.value_or(one.starred);
            one.isPrivate = change.isPrivate.value_or(one.isPrivate);
            QSet<QString> tags(one.tags.begin(), one.tags.end());
            tags.remove(change.removeTags.first());
            tags.insert(change.addTags.first());
            AnnotationModel::setTags(one, tags);
        }
        return u"change"_s;
    }
    QString writeNote()
    {
        const qint64 id = someAnnotations().first();
        for (int letters = 1 + upTo(3); letters > 0; --letters) {
            const QString note = u"note %1"_s.arg(upTo(1000));
            m_model.begin(u"note:%1"_s.arg(id));
            if (!changeAnnotations(*m_edit, {id}, {.note = note}))
                return u"write a note, which failed"_s;
            m_model.now.annotations[id].note = note;
        }
        return u"write a note"_s;
    }
    QString rename()
    {
        const QString from = someTag();
        const QString to = someTag();
        if (from == to)
            return u"nothing"_s;
        m_model.begin();
        if (!renameTag(*m_edit, from, to))
            return u"rename a tag, which failed"_s;
        m_model.renameTag(from, to);
        return u"rename %1 to %2"_s.arg(from, to);
    }
    QString removeOneTag()
    {
        const QString tag = someTag();
        const bool isBorne = std::ranges::any_of(m_model.now.annotations, [&](const Annotation &one) {
            return std::ranges::any_of(one.tags, [&](const QString &its) { return its == tag || its.startsWith(tag + u'/'); });
        });
        if (isBorne)
            m_model.begin();
        if (!removeTag(*m_edit, tag))
            return u"delete a tag, which failed"_s;
        m_model.removeTag(tag);
        return u"delete tag %1"_s.arg(tag);
    }
    QString hold()
    {
        const qint64 id = someAnnotations().first();
        Annotation &one = m_model.now.annotations[id];
        if (one.target != AnnotationTarget::Passage)
            return u"nothing"_s;
        const TextDocument document = extractedText(*m_edit, one.report).value();
        const Span span = randomPassage(document, m_random);
        m_model.begin();
        if (!moveAnnotation(*m_edit, id, span))
            return u"hold elsewhere, which failed"_s;
        m_model.now.annotations[id].anchor = anchorOf(document, span);
        return u"hold elsewhere"_s;
    }
    QString removeSome()
    {
        const QList<qint64> ids = someAnnotations();
        m_model.begin();
        if (!removeAnnotations(*m_edit, ids))
            return u"delete, which failed"_s;
        m_model.remove(ids);
        return u"delete"_s;
    }
    QString link()
    {
        const QList<qint64> ids = someAnnotations();
        const AnnotationModel::Link link{ids.first(), ids.last(), oneOf(QStringList{u"answers"_s, u"supports"_s})};
        if (ids.size() < 2)
            return u"nothing"_s;
        if (!m_model.now.links.contains(link))
            m_model.begin();
        if (!linkAnnotations(*m_edit, std::get<0>(link), std::get<1>(link), std::get<2>(link)))
            return u"link, which failed"_s;
        m_model.now.links.insert(link);
        return u"link"_s;
    }
    QString putOne()
    {
        Annotation wanted = m_model.now.annotations.value(someAnnotations().first());
        wanted.note = u"from a colleague"_s;
        wanted.tags = {someTag()};
        wanted.modifiedAt = wanted.createdAt;
        if (upTo(2) == 0)
            wanted.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_model.begin();
        auto step = Step::begin(*m_edit, u"Import"_s);
        const auto id = putAnnotation(*m_edit, wanted);
        if (!step || !id || !step->commit())
            return u"import, which failed"_s;
        adopt(*id, wanted);
        return u"import"_s;
    }
    QString undo()
    {
        const bool isDone = !undoLast(*m_edit, shippedLexicon()).value().title.isEmpty();
        if (isDone != m_model.canUndo())
            return u"undo, where there is nothing to undo in one of both"_s;
        if (isDone)
            m_model.undo();
        return u"undo"_s;
    }
    QString redoOrUndo()
    {
        if (!m_model.canRedo())
            return undo();
        if (redoLast(*m_edit, shippedLexicon()).value().title.isEmpty())
            return u"redo, where there is something to redo"_s;
        m_model.redo();
        return u"redo"_s;
    }

    // --- what the program does by itself ---

    QString rebuildAll()
    {
        m_edit.reset();
        const auto done = rebuild(Library::open(m_made->path()).value(), shippedLexicon(), {.all = true});
        reopen();
        return done ? u"rebuild"_s : u"rebuild, which failed"_s;
    }
    /// Imports a report anew with a paragraph put in, slips mended or other line ends.
    QString importAnotherVersion()
    {
        const QDir folder(m_made->reportsFolder());
        const QString name = oneOf(folder.entryList({u"*.txt"_s}, QDir::Files));
        QFile file(folder.filePath(name));
        if (!file.open(QFile::ReadOnly))
            return u"nothing"_s;
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        file.close();
        lines.insert(upTo(lines.size()), u"\nThe ferry timetable %1 was put before the meeting, which took note of it.\n"_s.arg(upTo(100)));
        if (lines.size() > 20)
            lines.removeAt(upTo(lines.size()));
        m_edit.reset();
        m_made->write(name, lines.join(u'\n').toUtf8());
        const qint64 steps = m_made->count(u"SELECT coalesce(max(id), 0) FROM steps WHERE NOT undone"_s);
        m_made->import({folder.filePath(name)});
        if (m_made->count(u"SELECT coalesce(max(id), 0) FROM steps WHERE NOT undone"_s) > steps)
            m_model.begin(); // it is undone like any other step; no mark is another for it
        reopen();
        return u"import another version"_s;
    }

    std::unique_ptr<MadeLibrary> m_made;
    std::unique_ptr<Connection> m_edit;
    QList<qint64> m_reports;
    AnnotationModel m_model;
    QRandomGenerator m_random;
};

QTEST_GUILESS_MAIN(AnnotationsPropertyTest)
#include "annotationspropertytest.moc"
