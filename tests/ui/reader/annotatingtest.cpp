// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/lexicon/lexiconfile.h"
#include "core/library/annotationplaces.h"
#include "core/library/queries/annotations.h"
#include "ui/reader/marks.h"
#include "ui/reader/readingtext.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Marking a report, by keys and by mouse.
class AnnotatingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setOrganizationName(u"rapporteur-test"_s); }
    void init()
    {
        m_made = std::make_unique<MadeLibrary>();
        m_made->write(u"wg-1.txt"_s, "MAG Working Group on IGF Strengthening and Strategy\nOnline Meeting 1\n\n9 June 2021 at 14:00 UTC\n\n"
                                     "Agenda\n1. Charter\n\n1. Charter\n\nPaul Achebe noted a gap. Ines Roth asked why. Paul Achebe said that it is the charter.\n\n"
                                     "Ines Roth welcomed the charter.\n\nParticipants\nPaul Achebe\nInes Roth\n");
        m_made->import();
        m_window = std::make_unique<MainWindow>(*Library::open(m_made->path()), shippedLexicon(), m_extractors);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->goTo(Place::report(1));
        QVERIFY(rests());
        QTRY_COMPARE(QApplication::focusWidget(), text()); // one can begin at once
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { QSettings().clear(); }

    void marks_answerWhereTheyAre()
    {
        const auto at = [](qint64 id, Span span) { return Annotation{.id = id, .shown = span}; };
        const Marks marks({at(1, {10, 90}), at(2, {20, 30}), at(3, {}), at(4, {25, 28}), at(5, {100, 110})});
        QCOMPARE(marks.orphans().size(), 1);
        QCOMPARE(marks.at(26)->id, 4);
        QCOMPARE(marks.at(29)->id, 2);
        QCOMPARE(marks.at(89)->id, 1);
        QVERIFY(!marks.at(95));
        QCOMPARE(marks.touching({85, 105}).size(), 2);
        QCOMPARE(marks.touching({30, 31}).size(), 1);
        QCOMPARE(marks.next(2, 0, true)->id, 4);
        QCOMPARE(marks.next(0, 21, true)->id, 4);
        QCOMPARE(marks.next(0, 21, false)->id, 2);
        QVERIFY(!marks.next(5, 0, true));
    }

    void everythingIsDoneByKeys()
    {
        m_window->findChild<QAction *>(u"signAnnotations"_s)->trigger();
        auto *name = m_window->findChild<QInputDialog *>(u"nameDialog"_s);
        name->setTextValue(u"Ann Marsh"_s);
        name->accept();
        m_window->activateWindow();
        text()->setFocus();
        QTRY_VERIFY(text()->hasFocus());
        press(Qt::Key_J);
        QCOMPARE(selected(), u"Paul Achebe noted a gap."_s);
        press(Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(selected(), u"Paul Achebe noted a gap. Ines Roth asked why."_s);
        press(Qt::Key_2);
        QVERIFY(rests());
        Annotation one = all().first();
        QCOMPARE(one.anchor.quote, u"Paul Achebe noted a gap. Ines Roth asked why."_s);
        QCOMPARE(one.color, u"#4cb782"_s);
        QCOMPARE(one.author, u"Ann Marsh"_s);
        QCOMPARE(text()->chosenMark(), one.id);

        press(Qt::Key_M);
        QVERIFY(rests());
        auto *note = card()->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"Ask *them*"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(rests());
        QVERIFY(!card()->isVisible());
        QCOMPARE(all().first().note, u"Ask *them*"_s);

        press(Qt::Key_T);
        auto *tags = card()->findChild<QLineEdit *>();
        QTRY_VERIFY(tags->hasFocus());
        QTest::keyClicks(tags, u"gaps / charter, follow up"_s);
        QTest::keyClick(tags, Qt::Key_Return);
        QVERIFY(rests());
        QCOMPARE(all().first().tags, (QStringList{u"follow up"_s, u"gaps/charter"_s}));

        press(Qt::Key_S);
        QVERIFY(rests());
        press(Qt::Key_P);
        QVERIFY(rests());
        press(Qt::Key_1);
        QVERIFY(rests());
        one = all().first();
        QVERIFY(one.starred && one.isPrivate);
        QCOMPARE(one.color, u"#f5c518"_s);

        // Its ends are moved.
        text()->select({one.shown.start, one.shown.start + 24});
        press(Qt::Key_R);
        QVERIFY(rests());
        QCOMPARE(all().first().anchor.quote, u"Paul Achebe noted a gap."_s);

        press(Qt::Key_Escape);
        press(Qt::Key_Delete);
        QVERIFY(rests());
        QCOMPARE(all().size(), 1); // nothing was chosen
        press(Qt::Key_BracketLeft);
        if (!text()->chosenMark())
            press(Qt::Key_BracketRight);
        QCOMPARE(text()->chosenMark(), one.id);
        press(Qt::Key_Delete);
        QVERIFY(rests());
        QVERIFY(all().isEmpty());
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(rests());
        QCOMPARE(all().size(), 1);
        for (int i = 0; i < 20; ++i) {
            press(Qt::Key_Z, Qt::ControlModifier);
            QVERIFY(rests());
        }
        QVERIFY(all().isEmpty());
    }

    void twoMarksAreLinked()
    {
        press(Qt::Key_J);
        press(Qt::Key_H);
        QVERIFY(rests());
        const qint64 first = text()->chosenMark();
        press(Qt::Key_L);
        press(Qt::Key_J);
        press(Qt::Key_J);
        press(Qt::Key_H);
        QVERIFY(rests());
        const qint64 second = text()->chosenMark();
        QVERIFY(first && second && first != second);
        press(Qt::Key_L);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_A);
        QVERIFY(rests());
        m_window->activateWindow();
        text()->setFocus();
        QTRY_VERIFY(QApplication::focusWidget());
        const auto links = annotationLinks(m_made->read()).value();
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().source, second);
        QCOMPARE(links.first().target, first);
        QCOMPARE(links.first().relation, u"answers"_s);
        press(Qt::Key_Return);
        QVERIFY(rests());
        QVERIFY(card()->isVisible());
        bool tells = false;
        for (const QLabel *label : card()->findChildren<QLabel *>())
            tells |= label->text().contains(u"answers"_s);
        QVERIFY(tells);
    }

    void theMouseMarksAcrossParagraphs()
    {
        const QString whole = extractedText(m_made->read(), 1).value().text;
        const Span span{whole.indexOf(u"said that it"), whole.indexOf(u"welcomed the charter") + 8};
        const QPoint from = text()->linesOf({span.start, span.start + 1}).first().center().toPoint() - QPoint(4, 0);
        const QPoint to = text()->linesOf({span.end - 1, span.end}).first().center().toPoint() + QPoint(4, 0);
        QTest::mousePress(text()->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(text()->viewport(), to);
        QTest::mouseRelease(text()->viewport(), Qt::LeftButton, {}, to);
        press(Qt::Key_3);
        QVERIFY(rests());
        const Annotation one = all().first();
        QCOMPARE(one.shown, span);
        QCOMPARE(text()->linesOf(one.shown).size(), 2); // a line in each of two paragraphs
        // A click on it opens it, one beside it does not.
        press(Qt::Key_Escape);
        QTest::mouseClick(text()->viewport(), Qt::LeftButton, {}, text()->linesOf(span).last().center().toPoint());
        QVERIFY(rests());
        QVERIFY(card()->isVisible());
        // An end is dragged.
        press(Qt::Key_Escape);
        const QRectF last = text()->linesOf({span.end - 1, span.end}).first();
        const QPoint handle(int(last.right()) + 1, int(last.center().y()));
        QTest::mousePress(text()->viewport(), Qt::LeftButton, {}, handle);
        const QRectF wanted = text()->linesOf({span.end - 10, span.end - 9}).first();
        QTest::mouseMove(text()->viewport(), wanted.center().toPoint());
        QTest::mouseRelease(text()->viewport(), Qt::LeftButton, {}, wanted.center().toPoint());
        QVERIFY(rests());
        const Span moved = all().first().shown;
        QCOMPARE(moved.start, span.start);
        QVERIFY(qAbs(moved.end - (span.end - 9)) <= 1);
    }

private:
    [[nodiscard]] ReadingText *text() const { return m_window->findChild<ReadingText *>(); }
    [[nodiscard]] QWidget *card() const { return m_window->findChild<QWidget *>(u"annotationCard"_s); }
    [[nodiscard]] QString selected() const { return text()->textCursor().selectedText(); }
    [[nodiscard]] QList<Annotation> all() const { return annotationsOf(m_made->read(), 1).value(); }
    [[nodiscard]] bool rests() const
    {
        return QTest::qWaitFor([&] { return m_window->edits().isIdle() && m_window->queries().isIdle(); }, 10'000)
            && QTest::qWaitFor([&] { return m_window->queries().isIdle(); }, 10'000);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }

    ExtractorPool m_extractors{1};
    std::unique_ptr<MadeLibrary> m_made;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(AnnotatingTest)
#include "annotatingtest.moc"
