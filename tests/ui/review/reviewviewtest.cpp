// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/lexicon/lexiconfile.h"
#include "core/library/queries/reports.h"
#include "ui/reader/readingtext.h"
#include "ui/review/reviewwords.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Doubts settled, and words mended, by keys alone.
class ReviewViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_made = std::make_unique<MadeLibrary>();
        m_made->write(u"wg-1.txt"_s, "MAG Working Group on IGF Strengthening and Strategy\nMeeting XXI\n\nThe 22nd meeting of the working group was held on 9 June 2021 at 14:00 UTC.\n\n"
                                     "Agenda\n1. Charter\n2. Budget\n\n1. Charter\n\nPaul Achebe noted a gap.\n\n2. Money matters\n\nPaul Achebe asked for more.\n\nParticipants\nPaul Achebe\n");
        m_made->write(u"wg-2.txt"_s, "MAG Working Group on IGF Strengthening and Strategy\nOnline Meeting 2\n\n7 April 2020 at 14:00 UTC\n\n"
                                     "Agenda\n1. Charter\n\n1. Charter\n\nPaul Achebbe welcomed the charter.\n\nParticipants\nPaul Achebbe\n");
        QCOMPARE(m_made->import().count(ImportOutcome::New), 2);
        m_window = std::make_unique<MainWindow>(*Library::open(m_made->path()), shippedLexicon(), m_extractors);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(rests());
    }
    void cleanup() { m_window.reset(); }

    void everythingIsSettledByKeys()
    {
        m_window->findChild<QAction *>(u"goReview"_s)->trigger();
        QVERIFY(rests());
        const auto *sentence = m_window->findChild<QLabel *>(u"reviewSentence"_s);
        QVERIFY(sentence->text().contains(u"number"_s));
        QVERIFY(m_window->findChild<QPushButton *>(u"option-2"_s)->isVisible());
        press(Qt::Key_2); // the one that the title gives
        QVERIFY(rests());
        QCOMPARE(m_made->count(u"SELECT number FROM readings WHERE report = 1"_s), 21);
        const QString second = sentence->text();
        press(Qt::Key_Space);
        QVERIFY(rests());
        QVERIFY(sentence->text() != second);
        press(Qt::Key_Left);
        QVERIFY(rests());
        QCOMPARE(sentence->text(), second);
        QVERIFY(second.contains(u"Paul Achebbe"_s));
        press(Qt::Key_1); // one person
        QVERIFY(rests());
        QCOMPARE(m_made->count(u"SELECT count(*) FROM people"_s), 1);
        press(Qt::Key_2); // Money matters is the budget
        QVERIFY(rests());
        QVERIFY(!sentence->isVisible());
        QCOMPARE(m_made->count(u"SELECT count(*) FROM warnings"_s), 0);
        for (int i = 0; i < 3; ++i) {
            press(Qt::Key_Z, Qt::ControlModifier);
            QVERIFY(rests());
        }
        QCOMPARE(m_made->count(u"SELECT count(*) FROM people"_s), 2);
        QVERIFY(sentence->isVisible());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(rests());
        QCOMPARE(m_made->count(u"SELECT number FROM readings WHERE report = 1"_s), 21);
    }

    void aReportsDoubtsComeFirst()
    {
        m_window->goTo({Place::Kind::Review, 1});
        QVERIFY(rests());
        QVERIFY(m_window->findChild<QLabel *>(u"reviewSentence"_s)->text().contains(u"number"_s));
    }

    void wordsAreMendedInPlace()
    {
        m_window->goTo(Place::report(1));
        QVERIFY(rests());
        auto *text = m_window->findChild<ReadingText *>();
        const auto select = [&](const QString &words) {
            const QString all = text->reading()->stored.document.text;
            QTextCursor cursor(text->document());
            cursor.setPosition(text->reading()->positionOf(all.indexOf(words)));
            cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, int(words.size()));
            text->setTextCursor(cursor);
        };
        select(u"noted a gap"_s);
        text->setFocus();
        press(Qt::Key_E);
        auto *field = m_window->findChild<QLineEdit *>(u"correctionField"_s);
        QVERIFY(field->isVisible());
        QCOMPARE(field->text(), u"noted a gap"_s);
        QTest::keyClicks(field, u"noted two gaps"_s);
        press(Qt::Key_Return);
        QVERIFY(rests());
        QVERIFY(!field->isVisible());
        QVERIFY(text->toPlainText().contains(u"Paul Achebe noted two gaps."_s));
        select(u"two"_s);
        press(Qt::Key_E);
        auto *withdraw = m_window->findChild<QPushButton *>(u"correctionWithdraw"_s);
        QVERIFY(withdraw->isVisible());
        withdraw->click();
        QVERIFY(rests());
        QVERIFY(text->toPlainText().contains(u"noted a gap"_s));
        select(u"gap"_s);
        press(Qt::Key_E);
        press(Qt::Key_Escape);
        QVERIFY(!field->isVisible());
    }

    void everyQuestionHasWords()
    {
        for (const QString &doubt : {u"meeting-number-conflict"_s, u"date-conflict"_s, u"ambiguous-name"_s, u"section-not-on-agenda"_s}) {
            const ReviewQuestion question{.name = u"x"_s, .doubt = doubt, .choices = {{u"2021-05-06"_s, u"a"_s}}};
            QVERIFY(sentenceOf(question).endsWith(u'?'));
            QCOMPARE(optionsOf(question).size(), 2);
            QCOMPARE(optionsOf(question).last().key, Qt::Key_0);
        }
        ReviewQuestion many{.kind = QuestionKind::WhoIsIt, .name = u"x"_s};
        many.choices.resize(12);
        QCOMPARE(optionsOf(many).at(8).key, Qt::Key_9);
        QCOMPARE(optionsOf(many).at(9).key, Qt::Key_unknown);
    }

private:
    [[nodiscard]] bool rests() const
    {
        return QTest::qWaitFor([&] { return m_window->edits().isIdle() && m_window->queries().isIdle(); }, 10'000);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }

    std::unique_ptr<MadeLibrary> m_made;
    ExtractorPool m_extractors{1};
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(ReviewViewTest)
#include "reviewviewtest.moc"
