// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/lexicon/lexiconfile.h"
#include "core/library/annotationedits.h"
#include "core/library/annotationplaces.h"
#include "core/library/queries/drafts.h"
#include "ui/annotations/annotationslist.h"
#include "ui/drafts/drafteditor.h"
#include "ui/drafts/draftsview.h"
#include "ui/drafts/faultslist.h"
#include "ui/drafts/paperview.h"
#include "ui/models/drops.h"
#include "ui/reader/readerview.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/linklabel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextCursor>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Drafts written, kept, followed to their sources and written out, by keys.
class DraftsViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_made = std::make_unique<MadeLibrary>();
        m_made->writeThreeMeetings();
        m_made->import();
        {
            const Connection edit = Library::open(m_made->path()).value().connect(Connection::Mode::Edit).value();
            mark(edit, u"Leadership Panel needs a secretariat"_s, {.color = u"#f5c518"_s, .note = u"Who pays?"_s});
            mark(edit, u"a letter on the Global Digital Compact"_s, {.color = u"#4cb782"_s});
        }
        openWindow();
    }
    void cleanup() { m_window.reset(); }

    void whatIsWrittenIsKept()
    {
        m_window->goTo({Place::Kind::Drafts});
        QVERIFY(rests());
        auto *begin = m_window->findChild<QWidget *>(u"noDrafts"_s)->findChild<QPushButton *>(u"emptyButton"_s);
        QVERIFY(begin && begin->isVisible());
        QTest::mouseClick(begin, Qt::LeftButton);
        QTRY_VERIFY(editor()->isVisible());
        QVERIFY(rests());
        QTRY_VERIFY(editor()->hasFocus());
        QTest::keyClicks(editor(), u"# On reefs"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTest::keyClicks(editor(), u"They rise."_s);
        QCOMPARE(label(u"draftSaved"_s), u"Saving…"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stored().text, u"# On reefs\nThey rise."_s, 5000);
        QTRY_COMPARE(label(u"draftTitle"_s), u"On reefs"_s);
        QTRY_COMPARE(label(u"draftSaved"_s), u"Saved"_s);
        QVERIFY(editor()->document()->isUndoAvailable()); // our own save left the text alone
        QTest::keyClicks(editor(), u" More"_s);
        m_window.reset(); // leaving keeps what the pause had not
        QCOMPARE(stored().text, u"# On reefs\nThey rise. More"_s);
        openWindow();
        open(1);
        QCOMPARE(editor()->text(), u"# On reefs\nThey rise. More"_s);
        QVERIFY(!editor()->document()->isUndoAvailable());
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier); // a step of the session before
        QTRY_COMPARE(editor()->text(), QString());
        QVERIFY(editor()->hasFocus());
        m_window->findChild<QAction *>(u"redo"_s)->trigger();
        QTRY_COMPARE(editor()->text(), u"# On reefs\nThey rise. More"_s);
        QTest::keyClicks(editor(), u"!"_s);
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier); // the editor's own comes first
        QCOMPARE(editor()->text(), u"# On reefs\nThey rise. More"_s);
        QVERIFY(rests());
        QCOMPARE(m_made->count(u"SELECT count(*) FROM drafts"_s), 1);
    }

    void whoGoesToAnotherDraftLosesNothing()
    {
        add({.title = u"One"_s, .text = u"# One"_s});
        add({.title = u"Two"_s, .text = u"# Two"_s});
        open(1);
        QCOMPARE(editor()->text(), u"# One"_s);
        editor()->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor(), u" and more"_s);
        auto *list = m_window->findChild<QListView *>(u"drafts"_s);
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClick(list, Qt::Key_Home);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(indexOf(2)).center());
        QTRY_COMPARE(editor()->text(), u"# Two"_s);
        QVERIFY(rests());
        QCOMPARE(stored(1).text, u"# One and more"_s);
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(m_made->count(u"SELECT count(*) FROM drafts"_s), 1);
        QTRY_COMPARE(editor()->text(), u"# One and more"_s);
        m_window->findChild<QAction *>(u"undo"_s)->trigger();
        QTRY_COMPARE(m_made->count(u"SELECT count(*) FROM drafts"_s), 2);
    }

    void foldersAndStates()
    {
        add({.title = u"One"_s, .text = u"# One"_s});
        open(1);
        auto *list = m_window->findChild<QListView *>(u"drafts"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_M);
        auto *dialog = m_window->findChild<QInputDialog *>(u"folderDialog"_s);
        QVERIFY(dialog);
        dialog->setTextValue(u"Open Consultation / 2026/"_s);
        dialog->accept();
        QTRY_COMPARE(stored(1).folder, u"Open Consultation/2026"_s);
        auto *state = m_window->findChild<QComboBox *>(u"draftState"_s);
        state->setCurrentIndex(1);
        emit state->activated(1);
        QTRY_COMPARE(stored(1).state, DraftState::Circulated);
        const auto kept = snapshotsOf(m_made->read(), 1).value(); // by itself
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().text, u"# One"_s);
    }

    void titlesAreChangedInTheText()
    {
        add({.title = u"One"_s, .text = u"# One\n\nWords"_s});
        open(1);
        const auto rename = [&](const QString &title) {
            auto *list = m_window->findChild<QListView *>(u"drafts"_s);
            list->setFocus();
            QTest::keyClick(list, Qt::Key_F2);
            auto *dialog = m_window->findChild<QInputDialog *>(u"titleDialog"_s);
            dialog->setTextValue(title);
            dialog->accept();
        };
        rename(u"Another"_s);
        QCOMPARE(editor()->text(), u"# Another\n\nWords"_s);
        editor()->setPlainText(u"Words alone"_s);
        rename(u"Third"_s);
        QVERIFY2(editor()->text().startsWith(u"+++\n"_s) && editor()->text().contains(u"Third"_s), qPrintable(editor()->text()));
        QVERIFY(editor()->text().endsWith(u"Words alone"_s));
    }

    void aMarkIsPutInAndItsSourceOpened()
    {
        add({.title = u"One"_s, .text = u"# One\n\n"_s});
        open(1);
        editor()->moveCursor(QTextCursor::End);
        press(Qt::Key_2, Qt::AltModifier);
        auto *marks = m_window->findChild<AnnotationsList *>(u"drawerMarks"_s);
        QVERIFY(rests());
        QVERIFY(marks->isVisible() && marks->hasFocus());
        keepPicture(u"marks"_s);
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        QTRY_VERIFY(editor()->text().contains(u"[@"_s));
        const QString text = editor()->text();
        QVERIFY2(text.contains(u"> "_s) && text.contains(u"Who pays?"_s), qPrintable(text));
        QTRY_COMPARE_WITH_TIMEOUT(stored(1).text, text, 5000);
        QCOMPARE(m_made->count(u"SELECT count(*) FROM cited_passages"_s), 1);
        // The preview follows.
        m_window->findChild<DraftsView *>()->setSide(DraftsView::PreviewSide);
        auto *paper = m_window->findChild<PaperView *>();
        QTRY_VERIFY2(paper->toPlainText().contains(u"needs a secretariat"_s), qPrintable(paper->toPlainText()));
        keepPicture(u"preview"_s);
        // The citation leads to the words.
        QTRY_VERIFY(rests());
        QTextCursor cursor = editor()->textCursor();
        cursor.setPosition(int(text.indexOf(u"[@"_s)) + 3);
        editor()->setTextCursor(cursor);
        editor()->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<ReaderView *>() && m_window->findChild<ReaderView *>()->isVisible());
        QCOMPARE(m_window->findChild<ReaderView *>()->reportId(), m_made->count(u"SELECT report FROM cited_passages"_s));
    }

    void dropsLandWhereTheyAreLetGo()
    {
        add({.title = u"One"_s, .text = u"First.\n\n\n\nLast."_s});
        open(1);
        const auto mime = mimeOf({{.report = 1}});
        const QRect place = editor()->cursorRect([&] {
            QTextCursor cursor(editor()->document());
            cursor.setPosition(8);
            return cursor;
        }());
        QDragEnterEvent enter(place.center(), Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(editor()->viewport(), &enter);
        QDropEvent event(place.center(), Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(editor()->viewport(), &event);
        QTRY_VERIFY(editor()->text().contains(u"[@"_s));
        const QString text = editor()->text();
        QVERIFY2(text.startsWith(u"First.\n\n"_s) && text.endsWith(u"\n\nLast."_s), qPrintable(text));
    }

    void whatIsFoundIsAddedToTheDraft()
    {
        m_window->goTo(Place::search(u"secretariat"_s));
        auto *hits = m_window->findChild<QListView *>(u"searchHits"_s);
        QTRY_VERIFY(hits && hits->model()->rowCount() > 0);
        QVERIFY(rests());
        hits->setFocus();
        hits->setCurrentIndex(hits->model()->index(0, 0));
        m_window->findChild<QAction *>(u"addToDraft"_s)->trigger();
        QTRY_COMPARE(m_made->count(u"SELECT count(*) FROM drafts"_s), 1); // none was there
        QVERIFY(rests());
        QVERIFY2(stored(1).text.contains(u"secretariat"_s) && stored(1).text.contains(u"[@"_s), qPrintable(stored(1).text));
        m_window->findChild<QAction *>(u"addToDraft"_s)->trigger();
        QVERIFY(rests());
        QCOMPARE(m_made->count(u"SELECT count(*) FROM drafts"_s), 1);
        QCOMPARE(stored(1).text.count(u"[@"_s), 2);
        QVERIFY(hits->actions().contains(m_window->findChild<QAction *>(u"addToDraft"_s)));
    }

    void snapshotsAreTakenAndGoneBackTo()
    {
        add({.title = u"One"_s, .text = u"# One\n\nThe first words."_s});
        open(1);
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_window->findChild<QDialog *>(u"snapshotsDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"snapshotLabel"_s), u"As first written"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"takeSnapshot"_s), Qt::LeftButton);
        QTRY_COMPARE(m_made->count(u"SELECT count(*) FROM draft_snapshots"_s), 1);
        dialog->close();
        editor()->selectAll();
        QTest::keyClicks(editor(), u"Other words"_s);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(editor(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        dialog = nullptr;
        QTRY_VERIFY((dialog = visibleDialog(u"snapshotsDialog"_s)));
        auto *list = dialog->findChild<QListWidget *>(u"snapshots"_s);
        QTRY_VERIFY(list->count() == 1 && list->item(0)->text().contains(u"As first written"_s));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"compareSnapshots"_s), Qt::LeftButton);
        QTRY_VERIFY(visibleDialog(u"diffPage"_s));
        auto *diff = visibleDialog(u"diffPage"_s);
        QVERIFY(diff->findChild<QTextBrowser *>()->toPlainText().contains(u"Other"_s));
        diff->close();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"restoreSnapshot"_s), Qt::LeftButton);
        QTRY_COMPARE(editor()->text(), u"# One\n\nThe first words."_s);
        QVERIFY(rests());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        editor()->setFocus();
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(editor()->text(), u"Other words"_s);
    }

    void faultsAreListedAndShown()
    {
        add({.title = u"One"_s, .text = u"# One\n\nWords [@nowhere-99:zzzzzzz, p. 3] here."_s});
        open(1);
        auto *faults = m_window->findChild<LinkLabel *>(u"faults"_s);
        QTRY_VERIFY(faults->isVisible());
        keepPicture(u"faults"_s);
        emit faults->followed(u"show:0"_s);
        QVERIFY(editor()->textCursor().selectedText().contains(u"nowhere-99"_s));
    }

    void aDraftIsWrittenOut()
    {
        add({.title = u"One"_s, .text = u"# One\n\nWords."_s});
        open(1);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"one.md"_s);
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_window->findChild<QDialog *>(u"exportDraftDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        auto *markdown = dialog->findChild<QAbstractButton *>(u"md"_s);
        QVERIFY(markdown);
        markdown->click();
        Dialogs::setNextPaths({path});
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportDraftButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 10'000);
    }

    void fiveHundredDraftsAreListedAndFound()
    {
        {
            const Connection edit = Library::open(m_made->path()).value().connect(Connection::Mode::Edit).value();
            for (int i = 0; i < 500; ++i)
                QVERIFY(addDraft(edit, {.folder = i % 3 ? u"Folder"_s : QString(), .title = u"Draft %1"_s.arg(i), .text = u"# Draft %1"_s.arg(i)}));
        }
        m_window->goTo({Place::Kind::Drafts});
        QVERIFY(rests());
        auto *list = m_window->findChild<QListView *>(u"drafts"_s);
        QCOMPARE(list->model()->rowCount(), 501);
        keepPicture(u"many"_s);
        QTest::keyClicks(m_window->findChild<QLineEdit *>(u"draftWords"_s), u"draft 477"_s);
        QCOMPARE(list->model()->rowCount(), 1);
    }

private:
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(Library::open(m_made->path()).value(), shippedLexicon(), m_extractors);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    static void mark(const Connection &edit, const QString &words, const Annotation &look)
    {
        for (qint64 report = 1; report <= 3; ++report) {
            const qsizetype at = extractedText(edit, report).value().text.indexOf(words);
            if (at >= 0)
                QVERIFY(annotatePassage(edit, report, {at, at + words.size()}, look));
        }
    }
    void add(const Draft &draft)
    {
        const Connection edit = Library::open(m_made->path()).value().connect(Connection::Mode::Edit).value();
        QVERIFY(addDraft(edit, draft));
    }
    void open(qint64 id)
    {
        m_window->goTo(Place::draft(id));
        QTRY_VERIFY(editor() && editor()->isVisible());
        QVERIFY(rests());
        editor()->setFocus();
    }
    [[nodiscard]] bool rests() const
    {
        return QTest::qWaitFor([&] { return m_window->edits().isIdle() && m_window->queries().isIdle(); }, 10'000);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    [[nodiscard]] DraftEditor *editor() const { return m_window->findChild<DraftEditor *>(); }
    [[nodiscard]] Draft stored(qint64 id = 1) const { return draft(m_made->read(), id).value_or(Draft()); }
    [[nodiscard]] QString label(const QString &name) const { return m_window->findChild<QLabel *>(name)->text(); }
    [[nodiscard]] QModelIndex indexOf(qint64 id) const
    {
        const auto *model = m_window->findChild<QListView *>(u"drafts"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(Qt::UserRole + 100).toLongLong() == id)
                return model->index(row, 0);
        }
        return {};
    }
    [[nodiscard]] QDialog *visibleDialog(const QString &name) const
    {
        for (QDialog *dialog : m_window->findChildren<QDialog *>(name)) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    /// Where pictures are wanted, in light and dark, large and small.
    void keepPicture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("RAPPORTEUR_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(600);
        m_window->grab().save(folder + u"/drafts-"_s + name + u"-light.png"_s);
        Theme::instance().setAppearance(Appearance::Dark);
        m_window->resize(900, 600);
        QTest::qWait(1200);
        m_window->grab().save(folder + u"/drafts-"_s + name + u"-dark.png"_s);
        Theme::instance().setAppearance(Appearance::Light);
        m_window->resize(1280, 800);
        QTest::qWait(800);
    }

    std::unique_ptr<MadeLibrary> m_made;
    ExtractorPool m_extractors{1};
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(DraftsViewTest)
#include "draftsviewtest.moc"
