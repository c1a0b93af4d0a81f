// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexiconfile.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/filecommands.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// The window as a person uses it: by keys and by what is on it.
class ShellTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void rail_followsKeys_data();
    void rail_followsKeys();
    void rail_arrowKeysMoveInIt();
    void history_goesBackAndForward();
    void searchField_takesFocusAndGoesToSearch_data();
    void searchField_takesFocusAndGoesToSearch();
    void filter_isShownAsChipsAndCleared();
    void inspector_isToggled();
    void inspector_liesOverTheViewsInANarrowWindow();
    void library_isSwapped();
    void drop_isImported();
    void drop_ofWordsIsNotTaken();
    void recentLibraries_areOffered();
    void library_thatCannotBeOpenedIsToldOf();
    void session_comesBack();
    void reports_sayHowToBeginWhereThereAreNone();

private:
    template<typename T> [[nodiscard]] T *child(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    [[nodiscard]] QString shownView() const
    {
        return m_window->findChild<QStackedWidget *>()->currentWidget()->objectName();
    }
    [[nodiscard]] Library library(const QString &name) const { return *Library::open(m_folder.filePath(name)); }

    QTemporaryDir m_folder;
    ExtractorPool m_extractors{1};
    std::unique_ptr<MainWindow> m_window;
};

void ShellTest::init()
{
    m_window = std::make_unique<MainWindow>(library(QString::fromLatin1(QTest::currentTestFunction()) + u".rapporteur"_s), shippedLexicon(), m_extractors);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ShellTest::cleanup()
{
    m_window.reset();
}

void ShellTest::rail_followsKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("button");
    QTest::newRow("timeline") << int(Qt::Key_1) << u"timelineView"_s << u"rail-timeline"_s;
    QTest::newRow("reports") << int(Qt::Key_2) << u"reportsView"_s << u"rail-reports"_s;
    QTest::newRow("speakers") << int(Qt::Key_3) << u"speakersView"_s << u"rail-speakers"_s;
    QTest::newRow("topics") << int(Qt::Key_4) << u"topicsView"_s << u"rail-topics"_s;
    QTest::newRow("actions") << int(Qt::Key_5) << u"actionsView"_s << u"rail-actions"_s;
    QTest::newRow("search") << int(Qt::Key_6) << u"searchView"_s << u"rail-search"_s;
}

void ShellTest::rail_followsKeys()
{
    QFETCH(int, key);
    QFETCH(QString, view);
    QFETCH(QString, button);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key(key), Qt::ControlModifier);
    QCOMPARE(shownView(), view);
    QVERIFY(child<QAbstractButton>(button)->isChecked());
    QVERIFY(!child<QAbstractButton>(button)->accessibleName().isEmpty());
}

void ShellTest::rail_arrowKeysMoveInIt()
{
    auto *first = child<QAbstractButton>(u"rail-timeline"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    QVERIFY(child<QAbstractButton>(u"rail-reports"_s)->hasFocus());
    QCOMPARE(shownView(), u"reportsView"_s);
}

void ShellTest::history_goesBackAndForward()
{
    auto *back = child<QAction>(u"back"_s);
    auto *forward = child<QAction>(u"forward"_s);
    QVERIFY(!back->isEnabled());
    m_window->goTo({Place::Kind::Reports});
    m_window->goTo(Place::report(7));
    QCOMPARE(shownView(), u"readersView"_s);
    QVERIFY(child<QAbstractButton>(u"rail-reports"_s)->isChecked());
    QVERIFY(!forward->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shownView(), u"reportsView"_s);
    QTest::mouseClick(m_window.get(), Qt::BackButton);
    QCOMPARE(shownView(), u"timelineView"_s);
    QVERIFY(!back->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(shownView(), u"reportsView"_s);
    m_window->goTo(Place::topic(u"GDC"_s));
    QVERIFY(!forward->isEnabled()); // a new place forgets what lay ahead
}

void ShellTest::searchField_takesFocusAndGoesToSearch_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("Ctrl+K") << int(Qt::Key_K) << int(Qt::ControlModifier);
    QTest::newRow("slash") << int(Qt::Key_Slash) << int(Qt::NoModifier);
}

void ShellTest::searchField_takesFocusAndGoesToSearch()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    auto *field = child<QLineEdit>(u"searchField"_s);
    m_window->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"and/or"_s);
    QCOMPARE(field->text(), u"and/or"_s);
    QTRY_COMPARE(shownView(), u"searchView"_s);
    QVERIFY(field->hasFocus());
    m_window->goTo({Place::Kind::Reports});
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(field->text(), u"and/or"_s);
}

void ShellTest::filter_isShownAsChipsAndCleared()
{
    Filter filter;
    filter.topics = {u"GDC"_s};
    filter.series = u"A series of its own"_s;
    filter.from = QDate(2021, 1, 1);
    filter.to = QDate(2022, 12, 31);
    m_window->setFilter(filter);
    auto *topic = child<QAbstractButton>(u"topicChip"_s);
    QCOMPARE(topic->text(), u"GDC"_s);
    QCOMPARE(child<QAbstractButton>(u"periodChip"_s)->text(), u"2021 – 2022"_s);
    QVERIFY(!child<QWidget>(u"personChip"_s));
    QTest::keyClick(topic, Qt::Key_Delete);
    QTRY_VERIFY(!child<QWidget>(u"topicChip"_s));
    QVERIFY(child<QWidget>(u"seriesChip"_s));
    child<QAction>(u"clearFilter"_s)->trigger();
    QTRY_VERIFY(!child<QWidget>(u"seriesChip"_s));
    QVERIFY(!child<QWidget>(u"filterBar"_s)->isVisible());
}

void ShellTest::inspector_isToggled()
{
    auto *inspector = child<QWidget>(u"inspector"_s);
    m_window->resize(1280, 800);
    QTRY_VERIFY(inspector->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(!inspector->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(inspector->isVisible());
}

void ShellTest::library_isSwapped()
{
    m_window->goTo({Place::Kind::Speakers});
    const auto other = library(u"b.rapporteur"_s);
    m_window->setLibrary(other);
    QCOMPARE(m_window->queries().libraryPath(), other.path());
    QCOMPARE(shownView(), u"timelineView"_s);
    QVERIFY(!child<QAction>(u"back"_s)->isEnabled());
    QTRY_VERIFY(m_window->queries().isIdle());
}

void ShellTest::inspector_liesOverTheViewsInANarrowWindow()
{
    auto *inspector = child<QWidget>(u"inspector"_s);
    m_window->resize(1280, 800);
    QTRY_VERIFY(inspector->isVisible());
    m_window->resize(1000, 700);
    QTRY_VERIFY(!inspector->isVisible()); // nothing covers the views unasked
    QVERIFY(!child<QAction>(u"toggleInspector"_s)->isChecked());
    const int width = m_window->findChild<QStackedWidget *>()->width();
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(inspector->isVisible());
    QCOMPARE(m_window->findChild<QStackedWidget *>()->width(), width);
    m_window->resize(1280, 800);
    QTRY_VERIFY(m_window->findChild<QStackedWidget *>()->width() < 1280 - inspector->width());
    QVERIFY(inspector->isVisible());
}

void ShellTest::drop_isImported()
{
    QFile file(m_folder.filePath(u"minutes.txt"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("Minutes of the shed committee, 3 May 2022\n\nAda noted that the roof leaks.\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    auto *overlay = child<QWidget>(u"dropOverlay"_s);
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(overlay->isVisible());
    QDropEvent drop({40, 40}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
    QVERIFY(!overlay->isVisible());
    auto *bar = child<QWidget>(u"workBar"_s);
    QVERIFY(bar->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), 20'000);
    auto *yes = child<QPushButton>(u"importPlanned"_s);
    QTRY_VERIFY(yes->isEnabled());
    yes->click();
    QVERIFY(bar->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), 20'000);
    QVERIFY(!child<QLabel>(u"work"_s)->text().isEmpty());
    QTRY_VERIFY(m_window->queries().isIdle());
}

void ShellTest::drop_ofWordsIsNotTaken()
{
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/minutes.pdf"_s)});
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(!enter.isAccepted());
    QVERIFY(!child<QWidget>(u"dropOverlay"_s)->isVisible());
}

void ShellTest::recentLibraries_areOffered()
{
    const QString first = m_window->library().path();
    Dialogs::setNextPaths({m_folder.filePath(u"second.rapporteur"_s)});
    child<QAction>(u"openLibrary"_s)->trigger();
    QCOMPARE(m_window->library().path(), m_folder.filePath(u"second.rapporteur"_s));
    QCOMPARE(m_window->session().recentLibraries.mid(0, 2), (QStringList{m_window->library().path(), first}));
    Dialogs::setNextPaths({}); // cancelled
    child<QAction>(u"newLibrary"_s)->trigger();
    QCOMPARE(m_window->library().path(), m_folder.filePath(u"second.rapporteur"_s));
}

void ShellTest::library_thatCannotBeOpenedIsToldOf()
{
    Dialogs::keptErrors().clear();
    FileCommands commands(m_window.get());
    QSignalSpy opened(&commands, &FileCommands::libraryOpened);
    commands.open(QString());
    QCOMPARE(opened.size(), 0);
    QCOMPARE(Dialogs::keptErrors().size(), 0);
    Dialogs::showError(m_window.get(), {ErrorCode::NotALibrary, u"That is no library."_s, {}});
    QCOMPARE(Dialogs::keptErrors().size(), 1);
}

void ShellTest::session_comesBack()
{
    m_window->goTo(Place::topic(u"GDC"_s));
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    const Session before = m_window->session();
    QVERIFY(before.railCollapsed);
    QVERIFY(!before.inspectorShown);
    MainWindow again(m_window->library(), shippedLexicon(), m_extractors);
    again.restore(before);
    again.show();
    QCOMPARE(again.session().place, Place::topic(u"GDC"_s));
    QCOMPARE(again.session().railCollapsed, true);
    QVERIFY(!again.findChild<QWidget *>(u"inspector"_s)->isVisible());
    MainWindow other(library(u"b.rapporteur"_s), shippedLexicon(), m_extractors);
    other.restore(before); // a place of another library means nothing
    QCOMPARE(other.session().place, Place{});
}

void ShellTest::reports_sayHowToBeginWhereThereAreNone()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    auto *view = child<QWidget>(u"reportsView"_s);
    auto *button = view->findChild<QPushButton *>(u"emptyButton"_s);
    QTRY_VERIFY(button->isVisible());
    Dialogs::setNextPaths({m_folder.filePath(u"nothing-here"_s)});
    QTest::mouseClick(button, Qt::LeftButton);
    auto *bar = child<QWidget>(u"workBar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), 20'000);
    QVERIFY(!child<QLabel>(u"planSum"_s)->text().isEmpty());
    child<QDialog>(u"importPreview"_s)->close();
}

QTEST_MAIN(ShellTest)
#include "shelltest.moc"
