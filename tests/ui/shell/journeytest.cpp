// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexiconfile.h"
#include "core/library/samplefolder.h"
#include "ui/record/recordhead.h"
#include "ui/record/recordpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/timeline/timelinechart.h"

#include <QDropEvent>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// The main job, as a person does it: a folder is dropped on an empty window, and its record is looked at from
/// every side by keys alone.
class JourneyTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QVERIFY(m_window->queries().isIdle()); }
    void timeline_opensAMeeting();
    void reports_listAll();
    void speakers_haveAPage();
    void topics_haveAPage();
    void actions_leadToTheirPlace();
    void search_findsAsOneTypes();
    void filter_narrowsEveryView();
    void againChangesNothing();
    void cleanupTestCase() { m_window.reset(); }

private:
    [[nodiscard]] QWidget *view() const { return m_window->findChild<QStackedWidget *>()->currentWidget(); }
    [[nodiscard]] bool rests() const
    {
        return QTest::qWaitFor([&] { return m_window->queries().isIdle(); }, 10'000);
    }
    void drop(const QString &folder);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }

    QTemporaryDir m_folder;
    ExtractorPool m_extractors{2};
    std::unique_ptr<MainWindow> m_window;
    QString m_planned; ///< what the preview of the last drop said
};

void JourneyTest::drop(const QString &folder)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder)});
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
    const auto *bar = m_window->findChild<QWidget *>(u"workBar"_s);
    QVERIFY(bar->isVisible());
    // What each file will be is told first.
    auto *preview = m_window->findChild<QDialog *>(u"importPreview"_s);
    QVERIFY(preview && preview->isVisible());
    auto *yes = preview->findChild<QPushButton *>(u"importPlanned"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), 60'000);
    QCOMPARE(preview->findChild<QTreeView *>()->model()->rowCount(), 10);
    m_planned = preview->findChild<QLabel *>(u"planSum"_s)->text();
    if (yes->isEnabled()) {
        yes->click();
        QVERIFY(bar->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), 60'000);
    } else {
        preview->close();
    }
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"importPreview"_s));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(QApplication::focusWidget());
    QVERIFY(rests());
}

void JourneyTest::initTestCase()
{
    QVERIFY2(!sampleFolder().isEmpty(), "the sample reports were not found");
    m_window = std::make_unique<MainWindow>(*Library::open(m_folder.filePath(u"a.rapporteur"_s)), shippedLexicon(), m_extractors);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    drop(sampleFolder());
    QVERIFY(m_window->findChild<QLabel *>(u"work"_s)->text().contains(u"10"_s));
}

void JourneyTest::timeline_opensAMeeting()
{
    press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(rests());
    auto *chart = view()->findChild<TimelineChart *>();
    QVERIFY(chart->hasFocus());
    QCOMPARE_GE(chart->timeline().meetings.size(), 8);
    QVERIFY(!chart->timeline().coverage.isEmpty());
    press(Qt::Key_End);
    QVERIFY(rests());
    QVERIFY(m_window->findChild<QWidget *>(u"inspector"_s)->isVisible());
    press(Qt::Key_Return);
    QVERIFY(rests());
    QCOMPARE(view()->objectName(), u"readersView"_s);
    const QString last = chart->timeline().meetings.last().label;
    QTRY_VERIFY(view()->findChild<QTextBrowser *>()->toPlainText().contains(last, Qt::CaseInsensitive));
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(view()->objectName(), u"timelineView"_s);
    QVERIFY(rests());
}

void JourneyTest::reports_listAll()
{
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(rests());
    QCOMPARE(view()->findChild<QTableView *>()->model()->rowCount(), 10);
}

void JourneyTest::speakers_haveAPage()
{
    press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(rests());
    auto *list = view()->findChild<QListView *>();
    QVERIFY(list->hasFocus());
    const auto *page = view()->findChild<RecordPage *>();
    const QString first = page->head()->name();
    QCOMPARE(first, list->currentIndex().data().toString());
    QVERIFY(page->toPlainText().size() > 100);
    press(Qt::Key_Down);
    QVERIFY(rests());
    QVERIFY(page->head()->name() != first);
}

void JourneyTest::topics_haveAPage()
{
    m_window->goTo(Place::topic(u"GDC"_s));
    QVERIFY(rests());
    const auto *page = view()->findChild<RecordPage *>();
    QCOMPARE(page->head()->name(), u"Global Digital Compact"_s);
    QCOMPARE(view()->findChild<QListView *>()->currentIndex().data().toString(), u"GDC"_s);
}

void JourneyTest::actions_leadToTheirPlace()
{
    press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(rests());
    auto *tree = view()->findChild<QTreeView *>();
    const QModelIndex open = tree->model()->index(0, 0);
    QCOMPARE_GE(tree->model()->rowCount(open), 3);
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(0, 0, open));
    press(Qt::Key_Return);
    QVERIFY(rests());
    QCOMPARE(view()->objectName(), u"readersView"_s);
}

void JourneyTest::search_findsAsOneTypes()
{
    press(Qt::Key_K, Qt::ControlModifier);
    auto *field = m_window->findChild<QLineEdit *>(u"searchField"_s);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"compact"_s);
    QTRY_COMPARE(view()->objectName(), u"searchView"_s);
    const auto *found = view()->findChild<QAbstractItemView *>();
    QTRY_VERIFY(found->model()->rowCount() > 0);
    QVERIFY(rests());
    const int all = found->model()->rowCount();
    QTest::keyClicks(field, u" zzzz"_s);
    QTRY_COMPARE_LT(found->model()->rowCount(), all);
    QVERIFY(rests());
    field->clear();
    QVERIFY(rests());
}

void JourneyTest::filter_narrowsEveryView()
{
    press(Qt::Key_2, Qt::ControlModifier);
    m_window->setFilter({.from = QDate(2024, 1, 1)});
    QVERIFY(rests());
    QCOMPARE(view()->findChild<QTableView *>()->model()->rowCount(), 2);
    press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(rests());
    const auto *chart = view()->findChild<TimelineChart *>();
    QCOMPARE_GE(chart->timeline().meetings.size(), 8); // the timeline frames a period, it does not hide the rest
    m_window->setFilter({});
    QVERIFY(rests());
}

void JourneyTest::againChangesNothing()
{
    drop(sampleFolder());
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(rests());
    QCOMPARE(view()->findChild<QTableView *>()->model()->rowCount(), 10);
    QVERIFY2(m_planned.contains(u"10"_s) && m_planned.contains(u"in the library already"_s), qPrintable(m_planned));
}

QTEST_MAIN(JourneyTest)
#include "journeytest.moc"
