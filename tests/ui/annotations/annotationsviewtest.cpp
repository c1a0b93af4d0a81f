// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/lexicon/lexiconfile.h"
#include "core/library/annotationedits.h"
#include "core/library/annotationplaces.h"
#include "core/library/board.h"
#include "core/library/queries/annotations.h"
#include "core/library/queries/steps.h"
#include "ui/annotations/annotationslist.h"
#include "ui/annotations/annotationsview.h"
#include "ui/annotations/boardview.h"
#include "ui/annotations/facetpane.h"
#include "ui/models/annotationsmodel.h"
#include "ui/models/stepsmodel.h"
#include "ui/reader/readersview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/segments.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Marks narrowed, grouped, changed and put in order, by keys.
class AnnotationsViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_made = std::make_unique<MadeLibrary>();
        m_made->writeThreeMeetings();
        m_made->import();
        const Library library = Library::open(m_made->path()).value();
        {
            const Connection edit = library.connect(Connection::Mode::Edit).value();
            mark(edit, u"Leadership Panel needs a secretariat"_s, {.color = u"#f5c518"_s, .note = u"Who pays?"_s, .tags = {u"panel/cost"_s}});
            mark(edit, u"a letter on the Global Digital Compact"_s, {.color = u"#4cb782"_s, .tags = {u"letter"_s}});
            mark(edit, u"The meeting was moderated"_s, {.color = u"#4cb782"_s});
        }
        m_window = std::make_unique<MainWindow>(library, shippedLexicon(), m_extractors);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->goTo({Place::Kind::Annotations});
        QVERIFY(rests());
        QVERIFY(list()->hasFocus());
        press(Qt::Key_Home);
    }
    void cleanup() { m_window.reset(); }

    void everyKeyChangesWhatIsChosen()
    {
        choose(1);
        press(Qt::Key_3);
        QVERIFY(rests());
        QCOMPARE(one(1).color, u"#4a9fe8"_s);
        press(Qt::Key_S);
        QVERIFY(rests());
        QVERIFY(one(1).starred);
        press(Qt::Key_P);
        QVERIFY(rests());
        QVERIFY(one(1).isPrivate);
        press(Qt::Key_0);
        QVERIFY(rests());
        QCOMPARE(one(1).color, QString());
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_S); // not all of them are starred
        QVERIFY(rests());
        QVERIFY(one(1).starred && one(2).starred && one(3).starred);
        press(Qt::Key_S);
        QVERIFY(rests());
        QVERIFY(!one(1).starred && !one(2).starred);
        press(Qt::Key_Z, Qt::ControlModifier); // several are one step
        QVERIFY(rests());
        QVERIFY(one(1).starred && one(2).starred && one(3).starred);
        choose(2);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"“a letter on the Global Digital Compact”\n— Tomasz Bielak, WG-Strategy 12, 3 March 2021"_s);
    }

    void tagsAreAddedAndTakenOff()
    {
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_T);
        auto *field = m_window->findChild<QLineEdit *>(u"tagField"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"for / draft"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(rests());
        QVERIFY(list()->hasFocus());
        QCOMPARE(one(3).tags, QStringList{u"for/draft"_s});
        QCOMPARE(one(2).tags, (QStringList{u"for/draft"_s, u"letter"_s}));
        press(Qt::Key_T, Qt::ShiftModifier);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"letter"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(rests());
        QCOMPARE(one(2).tags, QStringList{u"for/draft"_s});
        press(Qt::Key_T);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(list()->hasFocus());
    }

    void whoDeletesGoesOn()
    {
        choose(1);
        press(Qt::Key_Delete);
        QVERIFY(rests());
        QCOMPARE(m_made->count(u"SELECT count(*) FROM annotations"_s), 2);
        QCOMPARE(list()->chosen().size(), 1);
        press(Qt::Key_Delete);
        QVERIFY(rests());
        press(Qt::Key_Delete);
        QVERIFY(rests());
        QCOMPARE(m_made->count(u"SELECT count(*) FROM annotations"_s), 0);
        QVERIFY(m_window->findChild<QPushButton *>(u"emptyButton"_s));
        QVERIFY(!list()->isVisible());
        for (int i = 0; i < 3; ++i) {
            m_window->findChild<QAction *>(u"undo"_s)->trigger();
            QVERIFY(rests());
        }
        QCOMPARE(shown(), (QList<qint64>{3, 1, 2}));
        QVERIFY(list()->isVisible());
    }

    void oneNarrowsAsOneTypes()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        auto *words = m_window->findChild<QLineEdit *>(u"marksWords"_s);
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, u"PAYS who"_s);
        QCOMPARE(shown(), QList<qint64>{1});
        QTest::keyClick(words, Qt::Key_Escape);
        QCOMPARE(shown().size(), 3);
        QVERIFY(list()->hasFocus());
        auto *facets = m_window->findChild<FacetPane *>();
        facets->setFocus();
        facets->setCurrentIndex(facetNamed(u"panel"_s));
        press(Qt::Key_Space);
        QCOMPARE(shown(), QList<qint64>{1});
        m_window->setFilter({.topics = {u"no such topic"_s}});
        QVERIFY(rests());
        QCOMPARE(shown(), QList<qint64>());
        const auto all = m_window->findChild<AnnotationsView *>()->findChildren<QPushButton *>(u"emptyButton"_s);
        const auto visible = std::ranges::find_if(all, [](const QPushButton *button) { return button->isVisible(); });
        QVERIFY(visible != all.end());
        (*visible)->click();
        QVERIFY(rests());
        QCOMPARE(shown().size(), 3);
        m_window->goTo({Place::Kind::Annotations, 0, u"letter"_s});
        QVERIFY(rests());
        QCOMPARE(shown(), QList<qint64>{2});
    }

    void oneGroups()
    {
        auto *grouping = m_window->findChild<QComboBox *>(u"marksGrouping"_s);
        grouping->setFocus();
        QTest::keyClick(grouping, Qt::Key_Down);
        QTest::keyClick(grouping, Qt::Key_Down);
        QTest::keyClick(grouping, Qt::Key_Down); // by tag
        QCOMPARE(list()->model()->index(0, 0).data().toString(), u"#letter"_s);
    }

    void enterOpensThePassage()
    {
        choose(2);
        press(Qt::Key_Return);
        QVERIFY(rests());
        QVERIFY(qobject_cast<ReadersView *>(m_window->findChild<QStackedWidget *>()->currentWidget()));
    }

    void tagsAreRenamedMergedAndRemoved()
    {
        auto *facets = m_window->findChild<FacetPane *>();
        facets->setFocus();
        facets->setCurrentIndex(facetNamed(u"panel"_s));
        press(Qt::Key_Space);
        QCOMPARE(shown(), QList<qint64>{1});
        press(Qt::Key_F2);
        auto *field = m_window->findChild<QLineEdit *>(u"renameField"_s);
        QVERIFY(field);
        QCOMPARE(field->text(), u"panel"_s);
        QTest::keyClicks(field, u"letter"_s);
        QVERIFY(field->toolTip().contains(u"becomes one with it"_s));
        // As the keyboard does it: what completes the name is a window of its own.
        QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : field, Qt::Key_Return);
        QTRY_COMPARE(one(1).tags, QStringList{u"letter/cost"_s});
        QVERIFY(rests());
        QCOMPARE(shown(), (QList<qint64>{1, 2})); // what was chosen is followed
        facets->setFocus();
        facets->setCurrentIndex(facetNamed(u"letter"_s));
        QTest::keyClick(facets, Qt::Key_Delete);
        QVERIFY(rests());
        QCOMPARE(shown().size(), 3);
        QCOMPARE(m_made->count(u"SELECT count(*) FROM annotation_tags"_s), 0);
    }

    void coloursAreNamed()
    {
        auto *facets = m_window->findChild<FacetPane *>();
        facets->setFocus();
        facets->setCurrentIndex(facetNamed(u"Name the colours…"_s));
        press(Qt::Key_Return);
        auto *dialog = m_window->findChild<QDialog *>(u"colorsDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"meaning2"_s), u"Promises"_s);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        QVERIFY(rests());
        QCOMPARE(highlightColors(m_made->read()).value().at(1).meaning, u"Promises"_s);
        QVERIFY(facetNamed(u"Promises"_s).isValid());
    }

    void marksArePutInOrder()
    {
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_B);
        QVERIFY(rests());
        QCOMPARE(columns(), (QList<QList<qint64>>{{3, 1, 2}}));
        auto *mode = m_window->findChild<Segments *>(u"marksMode"_s);
        mode->findChildren<QAbstractButton *>().at(1)->click();
        m_window->findChild<QPushButton *>(u"addColumn"_s)->click();
        QVERIFY(rests());
        auto names = m_window->findChildren<QLineEdit *>(u"columnName"_s);
        QCOMPARE(names.size(), 2);
        QVERIFY(names.last()->hasFocus());
        QTest::keyClicks(names.last(), u"Closing"_s);
        QTest::keyClick(names.last(), Qt::Key_Return);
        QVERIFY(rests());
        QCOMPARE(board(m_made->read()).value().last().title, u"Closing"_s);
        press(Qt::Key_Left); // into the first column
        press(Qt::Key_Home);
        press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(rests());
        QCOMPARE(columns(), (QList<QList<qint64>>{{1, 3, 2}, {}}));
        press(Qt::Key_Right, Qt::AltModifier);
        QVERIFY(rests());
        QCOMPARE(columns(), (QList<QList<qint64>>{{1, 2}, {3}}));
        press(Qt::Key_4); // what can be done in the list can be done here
        QVERIFY(rests());
        QCOMPARE(one(3).color, u"#e8709c"_s);
        press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(rests());
        QCOMPARE(columns(), (QList<QList<qint64>>{{3}, {1, 2}}));
        press(Qt::Key_Delete);
        QVERIFY(rests());
        QCOMPARE(columns(), (QList<QList<qint64>>{{}, {1, 2}}));
        QCOMPARE(m_made->count(u"SELECT count(*) FROM annotations"_s), 3);
    }

    void anOrphanWaits()
    {
        m_made->tamper(u"UPDATE annotation_places SET state = 3, span_start = -1, span_end = -1, shown_start = -1, shown_end = -1 WHERE annotation = 2"_s);
        m_made->tamper(u"UPDATE annotation_places SET state = 1 WHERE annotation = 1"_s);
        m_window->refresh();
        QVERIFY(rests());
        QVERIFY(list()->model()->index(0, 0).data().toString().startsWith(u"Orphaned"_s));
        choose(1);
        press(Qt::Key_C); // the words that are there are right
        QVERIFY(rests());
        QCOMPARE(one(1).place.state, AnchorState::Held);
        choose(2);
        press(Qt::Key_R);
        QVERIFY(rests());
        QVERIFY(qobject_cast<ReadersView *>(m_window->findChild<QStackedWidget *>()->currentWidget()));
    }

    void oneGoesBackToAnyStep()
    {
        choose(1);
        press(Qt::Key_S);
        QVERIFY(rests());
        m_window->findChild<QAction *>(u"undoHistory"_s)->trigger();
        auto *steps = m_window->findChild<QListView *>(u"undoSteps"_s);
        QVERIFY(rests());
        QCOMPARE(steps->model()->rowCount(), 6); // as it was first, the import, three marks, the star
        QCOMPARE(steps->currentIndex().row(), 5);
        QTest::keyClick(steps, Qt::Key_Home);
        QTest::keyClick(steps, Qt::Key_Return);
        QVERIFY(rests());
        QCOMPARE(m_made->count(u"SELECT count(*) FROM annotations"_s), 0);
        QVERIFY(steps->model()->index(1, 0).data(StepsModel::UndoneRole).toBool());
        QTest::mouseClick(steps->viewport(), Qt::LeftButton, {}, steps->visualRect(steps->model()->index(4, 0)).center());
        QVERIFY(rests());
        QCOMPARE(m_made->count(u"SELECT count(*) FROM annotations"_s), 3);
        QVERIFY(!one(1).starred);
        m_window->findChild<QAction *>(u"redo"_s)->trigger(); // the panel follows
        QVERIFY(rests());
        QCOMPARE(steps->currentIndex().row(), 5);
        QVERIFY(one(1).starred);
    }

private:
    void mark(const Connection &edit, const QString &words, const Annotation &look)
    {
        for (qint64 report = 1; report <= 3; ++report) {
            const qsizetype at = extractedText(edit, report).value().text.indexOf(words);
            if (at >= 0) {
                QVERIFY(annotatePassage(edit, report, {at, at + words.size()}, look));
                return;
            }
        }
        QFAIL(qPrintable(words));
    }
    [[nodiscard]] bool rests() const
    {
        return QTest::qWaitFor([&] { return m_window->edits().isIdle() && m_window->queries().isIdle(); }, 10'000);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    [[nodiscard]] AnnotationsList *list() const { return m_window->findChild<AnnotationsList *>(u"marks"_s); }
    [[nodiscard]] Annotation one(qint64 id) const { return annotation(m_made->read(), id).value().annotation; }
    void choose(qint64 id) const
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            const auto *mark = index.data(AnnotationsModel::MarkRole).value<const Mark *>();
            if (mark && mark->annotation().id == id)
                list()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        }
        list()->setFocus();
    }
    [[nodiscard]] QList<qint64> shown() const
    {
        QList<qint64> ids;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            if (const auto *mark = list()->model()->index(row, 0).data(AnnotationsModel::MarkRole).value<const Mark *>())
                ids.append(mark->annotation().id);
        }
        return ids;
    }
    [[nodiscard]] QModelIndex facetNamed(const QString &name) const
    {
        const QAbstractItemModel *model = m_window->findChild<FacetPane *>()->model();
        return model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    }
    [[nodiscard]] QList<QList<qint64>> columns() const
    {
        QList<QList<qint64>> all;
        const auto sections = board(m_made->read()).value();
        for (const BoardSection &section : sections) {
            all.append(QList<qint64>());
            for (const BoardCard &card : section.cards)
                all.last().append(card.annotation);
        }
        return all;
    }

    std::unique_ptr<MadeLibrary> m_made;
    ExtractorPool m_extractors{1};
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(AnnotationsViewTest)
#include "annotationsviewtest.moc"
