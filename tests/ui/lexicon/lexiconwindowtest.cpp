// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexiconfile.h"
#include "core/library/importer.h"
#include "ui/lexicon/lexiconmodel.h"
#include "ui/lexicon/lexicontext.h"
#include "ui/lexicon/lexiconwindow.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QToolTip>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

/// QTest types no line ends.
void press(QWidget *field, const QString &words)
{
    for (const QChar c : words) {
        if (c == u'\n')
            QTest::keyClick(field, Qt::Key_Return);
        else
            QTest::keyClicks(field, QString(c));
    }
}

} // namespace

/// The editor of the lexicon, by keys and mouse.
class LexiconWindowTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void list_showsAllAndIsFiltered();
    void form_changesAShippedEntryIntoAnOwnOne();
    void form_keepsWhatItDoesNotTouch();
    void form_refusesAMistake();
    void form_leavesAHalfTypedDate();
    void undo_reachesFromTheFormToTheText();
    void new_isTypedAndDeleted();
    void revert_bringsTheShippedEntryBack();
    void text_underlinesProblemsAndListsThem();
    void preview_countsWhatATypedWordFinds();
    void found_isAdopted();
    void save_isUndone();
    void close_asksForWhatIsNotSaved();
    void pictures();

private:
    template<typename T> [[nodiscard]] T *child(const QString &name) const { return m_window->findChild<T *>(name); }
    void write(const QByteArray &toml) const;
    [[nodiscard]] QByteArray file() const;
    [[nodiscard]] QString text() const { return m_window->draft().document()->toPlainText(); }
    void open();
    void type(QWidget *field, const QString &words) const;
    [[nodiscard]] bool rests() const
    {
        return QTest::qWaitFor([&] { return m_window->isIdle(); }, 20'000);
    }

    QTemporaryDir m_libraryFolder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LexiconWindow> m_window;
};

void LexiconWindowTest::initTestCase()
{
    const QString reports = m_libraryFolder.filePath(u"reports"_s);
    QVERIFY(QDir().mkpath(reports));
    for (int i = 1; i <= 3; ++i) {
        QFile report(reports + u"/circle-%1.txt"_s.arg(i));
        QVERIFY(report.open(QFile::WriteOnly));
        report.write("Harbour Circle\nMeeting " + QByteArray::number(i) + "\n" + QByteArray::number(i)
            + " May 2021 at 14:00 UTC\n\n1. Reefs\n\nLena Okoro asked who looks after the coral reefs.\n\n"
              "Tomasz Bielak said the Good Quay Forums (GQF) had looked at jetty 7 and at the reefs.\n");
    }
    m_library = std::make_unique<Library>(*Library::open(m_libraryFolder.filePath(u"a.rapporteur"_s)));
    ExtractorPool extractors{1};
    const auto done = importFiles(*m_library, extractors, shippedLexicon(), {.paths = {reports}});
    QVERIFY(done && done->count(ImportOutcome::New) == 3);
}

void LexiconWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write("# Mine\n[[topic]]\nid = \"Reefs\" # short\nname = \"Coral reefs\"\n\n# Her\n[[person]]\nname = \"Lena Okoro\"\n");
    open();
}

void LexiconWindowTest::cleanup()
{
    m_window.reset();
}

void LexiconWindowTest::open()
{
    m_window = std::make_unique<LexiconWindow>(*m_library, m_folder->path());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(rests());
}

void LexiconWindowTest::write(const QByteArray &toml) const
{
    QFile file(m_folder->filePath(u"mine.toml"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(toml);
}

QByteArray LexiconWindowTest::file() const
{
    QFile file(m_folder->filePath(u"mine.toml"_s));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void LexiconWindowTest::type(QWidget *field, const QString &words) const
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    press(field, words);
    QTest::qWait(320); // the form gives what was typed a moment after the last key
}

void LexiconWindowTest::list_showsAllAndIsFiltered()
{
    auto *model = m_window->findChild<LexiconModel *>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 7); // six kinds, and what was found
    QVERIFY(model->indexOf(EntryKind::Topic, u"GDC"_s).isValid());
    // A topic hangs below its parent.
    QCOMPARE(model->indexOf(EntryKind::Topic, u"BPFs"_s).parent().data(LexiconModel::KeyRole).toString(), u"Intersessional work"_s);
    QCOMPARE(model->indexOf(EntryKind::Topic, u"Reefs"_s).data(LexiconModel::StateRole).toInt(), int(LexiconDraft::State::Own));
    type(child<QLineEdit>(u"lexiconFilter"_s), u"coral"_s);
    const auto *list = child<QTreeView>(u"lexiconList"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->rowCount(list->model()->index(0, 0)), 1);
    m_window->draft().parse(); // the model is made anew under the tester
}

void LexiconWindowTest::form_changesAShippedEntryIntoAnOwnOne()
{
    m_window->choose(EntryKind::Topic, u"GDC"_s);
    auto *name = child<QLineEdit>(u"name"_s);
    QCOMPARE(name->text(), u"Global Digital Compact"_s);
    QVERIFY(!child<QPushButton>(u"removeEntry"_s)->isVisible());
    type(name, u"Our compact"_s);
    QVERIFY(text().endsWith(u"/global-digital-compact\"\n"_s));
    QVERIFY(text().contains(u"[[topic]]\nid = \"GDC\"\nname = \"Our compact\"\naliases = ["_s));
    QVERIFY(child<QPushButton>(u"removeEntry"_s)->isVisible());
    QCOMPARE(m_window->draft().stateOf(EntryKind::Topic, u"GDC"_s), LexiconDraft::State::Overriding);
    QVERIFY(child<QPushButton>(u"saveLexicon"_s)->isEnabled());
    QVERIFY(m_window->isWindowModified());
}

void LexiconWindowTest::form_keepsWhatItDoesNotTouch()
{
    m_window->choose(EntryKind::Topic, u"Reefs"_s);
    type(child<QPlainTextEdit>(u"aliases"_s), u"reefs\natolls"_s);
    QCOMPARE(text(), QString::fromUtf8(file()).replace(u"name = \"Coral reefs\"\n"_s, u"name = \"Coral reefs\"\naliases = [\"reefs\", \"atolls\"]\n"_s));
    // Every field takes words by keyboard alone.
    for (const auto &field : {u"parent"_s, u"colour"_s, u"note"_s, u"source"_s, u"succeeds"_s})
        QVERIFY2(!child<QLineEdit>(field)->accessibleName().isEmpty(), qPrintable(field));
}

void LexiconWindowTest::form_refusesAMistake()
{
    m_window->choose(EntryKind::Topic, u"Reefs"_s);
    const QString before = text();
    type(child<QPlainTextEdit>(u"patterns"_s), u"(open"_s);
    QCOMPARE(text(), before);
    QVERIFY(child<QLabel>(u"lexiconMessage"_s)->text().contains(u"(open"_s));
    type(child<QPlainTextEdit>(u"patterns"_s), u"(open)"_s);
    QVERIFY(text().contains(u"patterns = ['(open)']"_s));
    QVERIFY(child<QLabel>(u"lexiconMessage"_s)->text().isEmpty());
}

void LexiconWindowTest::form_leavesAHalfTypedDate()
{
    m_window->choose(EntryKind::Topic, u"Reefs"_s);
    auto *since = child<QLineEdit>(u"succeededOn"_s);
    type(since, u"2022-08"_s);
    QCOMPARE(since->text(), u"2022-08"_s);
    QTest::keyClicks(since, u"-16"_s);
    QTRY_VERIFY(text().contains(u"succeeded_on = 2022-08-16"_s));
}

void LexiconWindowTest::undo_reachesFromTheFormToTheText()
{
    m_window->choose(EntryKind::Topic, u"Reefs"_s);
    const QString before = text();
    auto *note = child<QLineEdit>(u"note"_s);
    type(note, u"Under water"_s);
    QVERIFY(text() != before);
    QTest::keyClick(note, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), before);
    QCOMPARE(note->text(), QString());
    QVERIFY(!m_window->isWindowModified());
    QTest::keyClick(note, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(note->text(), u"Under water"_s);
}

void LexiconWindowTest::new_isTypedAndDeleted()
{
    const QString before = text();
    const auto actions = child<QToolButton>(u"newEntry"_s)->menu()->actions();
    QCOMPARE(actions.size(), 6);
    actions[1]->trigger();
    QCOMPARE(QApplication::focusWidget(), child<QLineEdit>(u"name"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Tomasz Bielak"_s);
    QTRY_VERIFY(text().endsWith(u"\n[[person]]\nname = \"Tomasz Bielak\"\n"_s));
    QCOMPARE(child<QTreeView>(u"lexiconList"_s)->currentIndex().data().toString(), u"Tomasz Bielak"_s);
    QTest::mouseClick(child<QPushButton>(u"removeEntry"_s), Qt::LeftButton);
    QCOMPARE(text().trimmed(), before.trimmed());
    for (QAction *action : actions) {
        action->trigger();
        QVERIFY2(m_window->draft().problems().isEmpty(), qPrintable(action->text()));
    }
}

void LexiconWindowTest::revert_bringsTheShippedEntryBack()
{
    m_window->choose(EntryKind::Topic, u"GDC"_s);
    type(child<QLineEdit>(u"name"_s), u"Our compact"_s);
    QTest::mouseClick(child<QPushButton>(u"removeEntry"_s), Qt::LeftButton);
    QCOMPARE(child<QLineEdit>(u"name"_s)->text(), u"Global Digital Compact"_s);
    QVERIFY(!text().contains(u"GDC"_s));
}

void LexiconWindowTest::text_underlinesProblemsAndListsThem()
{
    child<QTabWidget>(u"lexiconTabs"_s)->setCurrentIndex(1);
    auto *edit = child<LexiconTextEdit>(u"lexiconText"_s);
    edit->setFocus();
    edit->moveCursor(QTextCursor::End);
    press(edit, u"[[topic]]\nid = 3\n"_s);
    auto *list = child<QListWidget>(u"lexiconProblems"_s);
    QTRY_COMPARE(list->count(), 2); // no name either
    QVERIFY(list->isVisible());
    QCOMPARE(edit->extraSelections().size(), 2);
    QVERIFY(list->item(1)->text().contains(u"10"_s));
    edit->moveCursor(QTextCursor::Start);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
    QCOMPARE(edit->textCursor().blockNumber(), 9);
    QVERIFY(edit->hasFocus());
    const QPoint there = edit->cursorRect().center() + QPoint(2, 0);
    QHelpEvent hover(QEvent::ToolTip, there, edit->viewport()->mapToGlobal(there));
    QApplication::sendEvent(edit->viewport(), &hover);
    QVERIFY(QToolTip::text().contains(u"quotation"_s));
    QToolTip::hideText();
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier); // is refused
    QVERIFY(!file().contains("id = 3"));
    for (int i = 0; i < 20 && m_window->isWindowModified(); ++i)
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list->count(), 0);
}

void LexiconWindowTest::preview_countsWhatATypedWordFinds()
{
    m_window->choose(EntryKind::Topic, u"Reefs"_s);
    QVERIFY(rests());
    const auto *counts = child<QLabel>(u"previewCounts"_s);
    QVERIFY2(counts->text().contains(u"3"_s) && !counts->text().contains(u'+'), qPrintable(counts->text()));
    const auto *hits = child<QTextBrowser>(u"previewHits"_s);
    QVERIFY(hits->toPlainText().contains(u"looks after the coral reefs"_s));
    type(child<QPlainTextEdit>(u"aliases"_s), u"reefs"_s);
    QVERIFY(rests());
    QVERIFY2(counts->text().contains(u"6"_s) && counts->text().contains(u"+3"_s), qPrintable(counts->text()));
    type(child<QPlainTextEdit>(u"patterns"_s), u"jett(y|ies) \\d"_s);
    QVERIFY(rests());
    QVERIFY(hits->toPlainText().contains(u"jetty 7"_s));
    QSignalSpy went(m_window.get(), &LexiconWindow::goTo);
    const int from = int(hits->toPlainText().indexOf(u"Harbour Circle"_s));
    QVERIFY(from >= 0);
    type(child<QLineEdit>(u"name"_s), u"Nothing such"_s);
    type(child<QPlainTextEdit>(u"aliases"_s), u"zzz"_s);
    type(child<QPlainTextEdit>(u"patterns"_s), u"zzzz"_s);
    QVERIFY(rests());
    QVERIFY2(counts->text().contains(u"−3"_s), qPrintable(counts->text()));
}

void LexiconWindowTest::found_isAdopted()
{
    auto *model = m_window->findChild<LexiconModel *>();
    const QModelIndex found = model->indexOf(EntryKind::Acronym, u"GQF"_s);
    QVERIFY(found.data(LexiconModel::IsFoundRole).isValid());
    m_window->choose(EntryKind::Acronym, u"GQF"_s);
    QVERIFY(child<QPushButton>(u"adoptEntry"_s)->isVisible());
    QTest::mouseClick(child<QPushButton>(u"adoptEntry"_s), Qt::LeftButton);
    QVERIFY(text().endsWith(u"[[acronym]]\nshort = \"GQF\"\nlong = \"Good Quay Forums\"\n"_s));
    QVERIFY(!model->indexOf(EntryKind::Acronym, u"GQF"_s).data(LexiconModel::IsFoundRole).isValid());
}

void LexiconWindowTest::save_isUndone()
{
    const QByteArray before = file();
    auto *undo = child<QPushButton>(u"undoSaveLexicon"_s);
    QVERIFY(!undo->isEnabled());
    m_window->choose(EntryKind::Topic, u"Reefs"_s);
    type(child<QLineEdit>(u"note"_s), u"Under water"_s);
    QSignalSpy saved(m_window.get(), &LexiconWindow::saved);
    QTest::mouseClick(child<QPushButton>(u"saveLexicon"_s), Qt::LeftButton);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(file(), text().toUtf8());
    QVERIFY(file().contains("Under water"));
    QVERIFY(!m_window->isWindowModified());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(saved.size(), 2);
    QCOMPARE(file(), before);
    QCOMPARE(text().toUtf8(), before);
    QVERIFY(!undo->isEnabled());
}

void LexiconWindowTest::close_asksForWhatIsNotSaved()
{
    m_window->choose(EntryKind::Topic, u"Reefs"_s);
    type(child<QLineEdit>(u"note"_s), u"Under water"_s);
    Dialogs::setNextAnswer(Dialogs::Answer::Cancel);
    QVERIFY(!m_window->close());
    Dialogs::setNextAnswer(Dialogs::Answer::Discard);
    QVERIFY(m_window->close());
    QVERIFY(!file().contains("Under water"));
    m_window->show();
    m_window->choose(EntryKind::Topic, u"Reefs"_s);
    QCOMPARE(child<QLineEdit>(u"note"_s)->text(), QString());
    type(child<QLineEdit>(u"note"_s), u"Under water"_s);
    Dialogs::setNextAnswer(Dialogs::Answer::Save);
    QVERIFY(m_window->close());
    QVERIFY(file().contains("Under water"));
}

/// For the eye, where a folder is named.
void LexiconWindowTest::pictures()
{
    const QString folder = qEnvironmentVariable("RAPPORTEUR_PICTURES");
    if (folder.isEmpty())
        QSKIP("RAPPORTEUR_PICTURES names no folder");
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        Theme::instance().setAppearance(appearance);
        const QString suffix = appearance == Appearance::Dark ? u"-dark"_s : u"-light"_s;
        for (const QSize size : {QSize(1120, 780), QSize(900, 600)}) {
            m_window->resize(size);
            m_window->choose(EntryKind::Topic, u"Reefs"_s);
            child<QTabWidget>(u"lexiconTabs"_s)->setCurrentIndex(0);
            type(child<QPlainTextEdit>(u"aliases"_s), u"reefs"_s);
            QTest::qWait(400);
            QVERIFY(rests());
            const auto grab = [&](const QString &name) {
                QPixmap picture(m_window->size() * 2);
                picture.setDevicePixelRatio(2);
                m_window->render(&picture);
                QVERIFY(picture.save(u"%1/lexicon-%2-%3%4.png"_s.arg(folder, name).arg(size.width()).arg(suffix)));
            };
            grab(u"form"_s);
            child<QTabWidget>(u"lexiconTabs"_s)->setCurrentIndex(1);
            auto *edit = child<LexiconTextEdit>(u"lexiconText"_s);
            edit->moveCursor(QTextCursor::End);
            press(edit, u"\n[[topic]]\nid = 3\n"_s);
            QTest::qWait(300);
            grab(u"text"_s);
            while (m_window->draft().document()->isUndoAvailable())
                m_window->draft().document()->undo();
            m_window->draft().parse();
        }
    }
    Theme::instance().setAppearance(Appearance::System);
}

QTEST_MAIN(LexiconWindowTest)
#include "lexiconwindowtest.moc"
