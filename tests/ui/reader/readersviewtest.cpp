// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/lexicon/lexiconfile.h"
#include "core/library/annotationedits.h"
#include "core/library/queries/annotations.h"
#include "ui/reader/linkpreview.h"
#include "ui/reader/readersview.h"
#include "ui/reader/readingtext.h"
#include "ui/shell/linklabel.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSlider>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Several reports open at once, facts corrected in place, and how texts are set.
class ReadersViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"rapporteur-test"_s);
        QSettings().clear();
    }
    void init()
    {
        m_made = std::make_unique<MadeLibrary>();
        m_made->writeThreeMeetings();
        m_made->import();
        m_window = std::make_unique<MainWindow>(*Library::open(m_made->path()), shippedLexicon(), m_extractors);
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        go(1);
    }
    void cleanup()
    {
        m_window.reset();
        QSettings().clear();
    }

    void aReportPassesUntilItIsKept()
    {
        go(2);
        QCOMPARE(panes().first()->count(), 1); // it took the place of the first
        QVERIFY(!tabs()->isVisible());
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(tabs()->isVisible());
        go(3);
        QCOMPARE(panes().first()->count(), 2);
        go(2);
        QCOMPARE(tabs()->currentIndex(), 0); // to its tab
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(rests());
        QCOMPARE(view()->current()->reportId(), 3);
        press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(rests());
        QCOMPARE(panes().first()->count(), 1);
        QCOMPARE(view()->current()->reportId(), 2);
        press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(rests());
        QCOMPARE(m_window->session().place.kind, Place::Kind::Reports);
    }

    void aMarkedReportIsKept()
    {
        press(Qt::Key_J);
        press(Qt::Key_H);
        QVERIFY(rests());
        go(2);
        QCOMPARE(panes().first()->count(), 2);
    }

    void twoReportsStandSideBySide()
    {
        press(Qt::Key_Backslash, Qt::ControlModifier);
        QVERIFY(rests());
        QCOMPARE(panes().size(), 2);
        go(2); // in the pane that is worked in
        QCOMPARE(panes().at(0)->current()->reportId(), 1);
        QCOMPARE(panes().at(1)->current()->reportId(), 2);
        QTRY_VERIFY(panes().at(1)->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_F6);
        QTRY_VERIFY(panes().at(0)->isAncestorOf(QApplication::focusWidget()));
        // What is marked in one is seen in the other, where it is the same report.
        press(Qt::Key_F6);
        go(1);
        press(Qt::Key_J);
        press(Qt::Key_2);
        QVERIFY(rests());
        for (ReaderPane *pane : panes())
            QCOMPARE(pane->current()->findChild<ReadingText *>()->marks().placed().size(), 1);
        press(Qt::Key_Backslash, Qt::ControlModifier);
        QVERIFY(rests());
        QTRY_COMPARE(panes().size(), 1);
    }

    void nothingButTheText()
    {
        auto *rail = m_window->findChild<QWidget *>(u"rail-timeline"_s);
        QVERIFY(rail->isVisible());
        press(Qt::Key_F);
        QVERIFY(!rail->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(rail->isVisible());
        press(Qt::Key_F);
        m_window->goTo({Place::Kind::Timeline});
        QVERIFY(rail->isVisible());
    }

    void aSpeakerIsCorrectedByKeys()
    {
        press(Qt::Key_J);
        const QString selected = text()->textCursor().selectedText();
        press(Qt::Key_C);
        auto *speaker = m_window->findChild<QLineEdit *>(u"fact-speaker"_s);
        QVERIFY(speaker && speaker->hasFocus());
        QCOMPARE(speaker->text(), u"Paul"_s);
        speaker->setText(u"Mere Tuala"_s);
        QTest::keyClick(speaker, Qt::Key_Return);
        QVERIFY(rests());
        QCOMPARE(m_made->count(u"SELECT count(*) FROM statements JOIN names ON names.id = name WHERE statements.report = 1 AND names.text = 'Paul'"_s), 0);
        QCOMPARE(text()->reading()->stored.report.corrected.size(), 1);
        QCOMPARE(text()->reading()->stored.report.corrected.first().read, u"Paul"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(rests());
        QCOMPARE(m_made->count(u"SELECT count(*) FROM fact_corrections"_s), 0);
        QVERIFY(text()->reading()->stored.report.corrected.isEmpty());
    }

    void aReportIsCorrectedByKeys()
    {
        press(Qt::Key_C, Qt::ShiftModifier);
        auto *date = m_window->findChild<QLineEdit *>(u"fact-date"_s);
        QVERIFY(date && date->isVisible());
        date->setText(u"yesterday"_s);
        QTest::keyClick(date, Qt::Key_Return);
        QVERIFY(date->isVisible()); // and says why
        date->setText(u"2022-06-11"_s);
        QTest::keyClick(date, Qt::Key_Return);
        QVERIFY(rests());
        QCOMPARE(m_made->count(u"SELECT count(*) FROM readings WHERE date = '2022-06-11'"_s), 1);
    }

    void textsAreSetToTaste()
    {
        const qreal before = text()->document()->defaultFont().pixelSize();
        press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(rests());
        QCOMPARE(text()->document()->defaultFont().pixelSize(), before + 1);
        QCOMPARE(ReadingLook::load(QSettings()).pixels, int(before) + 1);
        ReadingLook look;
        look.leading = 9;
        look.measure = 60;
        QSettings settings;
        look.save(settings);
        QCOMPARE(ReadingLook::load(settings), (ReadingLook{.measure = 60})); // nobody can read that
    }

    void orphansWaitAboveTheText()
    {
        auto *strip = m_window->findChild<QWidget *>(u"orphanStrip"_s);
        QVERIFY(!strip->isVisible());
        m_window->edits().annotate([](const Connection &connection) {
            Annotation lost{.report = 1, .color = u"#4cb782"_s};
            lost.anchor = {.span = {5, 40}, .quote = u"Words that no version of the report ever had"_s};
            return addAnnotation(connection, lost).transform([](qint64) {});
        });
        QVERIFY(rests());
        QTRY_VERIFY(strip->isVisible());
        strip->findChild<QWidget *>(u"orphanAttach"_s)->setFocus();
        QTest::keyClick(strip->findChild<QWidget *>(u"orphanAttach"_s), Qt::Key_Space);
        text()->setFocus();
        press(Qt::Key_J);
        press(Qt::Key_R);
        QVERIFY(rests());
        QTRY_VERIFY(!strip->isVisible());
        QCOMPARE(annotationsOf(m_made->read(), 1).value().first().place.state, AnchorState::Held);
    }

    void aPersonGetsANote()
    {
        m_window->inspect(Place::speaker(m_made->count(u"SELECT id FROM people WHERE name = 'Orla Fenwick'"_s)));
        QVERIFY(rests());
        auto *notes = m_window->findChild<QWidget *>(u"subjectNotes"_s);
        QVERIFY(notes);
        emit notes->findChild<LinkLabel *>(u"writeNote"_s)->followed(u"note:"_s);
        auto *field = notes->findChild<QPlainTextEdit *>();
        QTest::keyClicks(field, u"Met in Kyoto"_s);
        const auto about = [&] { return annotationsAbout(m_made->read(), AnnotationTarget::Person, 0, {u"Orla Fenwick"_s}).value(); };
        QTRY_COMPARE(about().size(), 1);
        QCOMPARE(about().first().note, u"Met in Kyoto"_s);
        QTest::keyClicks(field, u", 2023"_s);
        QTRY_COMPARE(about().value(0).note, u"Met in Kyoto, 2023"_s);
        field->clear();
        QTRY_VERIFY(about().isEmpty());
    }

    void aLinkSaysWhereItGoes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("misleads");
        QTest::newRow("its host") << u"https://harbour.example/tides"_s << false;
        QTest::newRow("with www") << u"www.harbour.example"_s << false;
        QTest::newRow("words") << u"the report of the harbour"_s << false;
        QTest::newRow("another host") << u"https://bank.example/login"_s << true;
        QTest::newRow("another host, bare") << u"bank.example"_s << true;
        QTest::newRow("a sentence") << u"See the list. It is long."_s << false;
    }
    void aLinkSaysWhereItGoes()
    {
        QFETCH(QString, words);
        QTEST(wordsMislead(words, QUrl(u"https://harbour.example/tides"_s)), "misleads");
    }

private:
    [[nodiscard]] ReadersView *view() const { return m_window->findChild<ReadersView *>(); }
    [[nodiscard]] QList<ReaderPane *> panes() const
    {
        QList<ReaderPane *> all = m_window->findChildren<ReaderPane *>();
        std::ranges::sort(all, {}, [](const ReaderPane *pane) { return pane->x(); });
        return all;
    }
    [[nodiscard]] QTabBar *tabs() const { return panes().first()->findChild<QTabBar *>(u"readerTabs"_s); }
    [[nodiscard]] ReadingText *text() const { return view()->current()->findChild<ReadingText *>(); }
    void go(qint64 report)
    {
        m_window->goTo(Place::report(report));
        QVERIFY(rests());
        view()->current()->setFocus();
    }
    [[nodiscard]] bool rests() const
    {
        return QTest::qWaitFor([&] { return m_window->edits().isIdle() && m_window->queries().isIdle(); }, 10'000);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, modifiers); }

    ExtractorPool m_extractors{1};
    std::unique_ptr<MadeLibrary> m_made;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(ReadersViewTest)
#include "readersviewtest.moc"
