// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/drafteditor.h"
#include "ui/drafts/draftfindbar.h"
#include "ui/drafts/drafthighlighting.h"
#include "ui/drafts/drawingpainter.h"
#include "ui/drafts/markdownkeys.h"
#include "ui/drafts/papersetter.h"
#include "ui/drafts/paperview.h"
#include "ui/drafts/proof.h"
#include "ui/drafts/spelling.h"
#include "ui/models/draftsmodel.h"
#include "ui/models/drops.h"
#include "ui/models/roles.h"
#include "ui/shell/place.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Writing Markdown: what keys, pastes and finds do to it, and how a document is shown.
class DraftEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_editor = std::make_unique<DraftEditor>();
        m_editor->resize(700, 500);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        m_editor->setFocus();
    }
    void cleanup() { m_editor.reset(); }

    void enterGoesOnWithALine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("after");
        QTest::newRow("bullet") << u"- One"_s << u"- One\n- "_s;
        QTest::newRow("nested") << u"  * One"_s << u"  * One\n  * "_s;
        QTest::newRow("number") << u"9. Nine"_s << u"9. Nine\n10. "_s;
        QTest::newRow("quotation") << u"> Words"_s << u"> Words\n> "_s;
        QTest::newRow("ticked box") << u"- [x] Done"_s << u"- [x] Done\n- [ ] "_s;
        QTest::newRow("an item without words ends the list") << u"- "_s << u""_s;
        QTest::newRow("a paragraph") << u"Words"_s << u"Words\n"_s;
        QTest::newRow("a year is no item") << u"2026 was long"_s << u"2026 was long\n"_s;
    }
    void enterGoesOnWithALine()
    {
        QFETCH(QString, line);
        QFETCH(QString, after);
        m_editor->setText(line);
        m_editor->moveCursor(QTextCursor::End);
        QTest::keyClick(m_editor.get(), Qt::Key_Return);
        QCOMPARE(m_editor->text(), after);
        QTest::keyClick(m_editor.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_editor->text(), line);
    }

    void tabMovesItemsInAndOut()
    {
        m_editor->setText(u"- One\n- Two\n\nWords"_s);
        m_editor->select({6, 9});
        QTest::keyClick(m_editor.get(), Qt::Key_Tab);
        QCOMPARE(m_editor->text(), u"- One\n  - Two\n\nWords"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_Backtab);
        QCOMPARE(m_editor->text(), u"- One\n- Two\n\nWords"_s);
        m_editor->setText(u"1. One\n2. Two"_s);
        m_editor->moveCursor(QTextCursor::End);
        QTest::keyClick(m_editor.get(), Qt::Key_Tab);
        QCOMPARE(m_editor->text(), u"1. One\n   2. Two"_s);
    }

    void wordsAreSet()
    {
        m_editor->setText(u"the coral panel"_s);
        m_editor->select({4, 9});
        QTest::keyClick(m_editor.get(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(m_editor->text(), u"the **coral** panel"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(m_editor->text(), u"the ***coral*** panel"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_I, Qt::ControlModifier);
        QTest::keyClick(m_editor.get(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(m_editor->text(), u"the coral panel"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(m_editor.get(), u"a.test"_s);
        QCOMPARE(m_editor->text(), u"the [coral](a.test) panel"_s);
    }

    void pastesAreMadeMarkdown()
    {
        m_editor->setText(u"the coral panel"_s);
        m_editor->select({4, 9});
        QGuiApplication::clipboard()->setText(u"https://reef.test/a"_s);
        m_editor->paste();
        QCOMPARE(m_editor->text(), u"the [coral](https://reef.test/a) panel"_s);
        m_editor->setText({});
        QGuiApplication::clipboard()->setText(u"•\tOne\r\n  ▪ Two\r\n"_s);
        m_editor->paste();
        QCOMPARE(m_editor->text(), u"- One\n  - Two\n"_s);
    }

    void hardBlanksStay()
    {
        m_editor->setText(u"26\u00a0May\u2028on"_s);
        QCOMPARE(m_editor->text(), u"26\u00a0May\non"_s);
    }

    void whatIsChangedElsewhereIsFollowed()
    {
        m_editor->setText(u"One\nTwo\nThree"_s);
        m_editor->select({9, 9});
        m_editor->followText(u"One\nAnother two\nThree"_s);
        QCOMPARE(m_editor->text(), u"One\nAnother two\nThree"_s);
        QCOMPARE(m_editor->textCursor().position(), 17); // still behind "T"
        QVERIFY(!m_editor->document()->isUndoAvailable());
    }

    void dropsStandAsBlocks()
    {
        m_editor->setText(u"First words.\n\nLast words."_s);
        m_editor->insertBlocks(u"> Quoted. [@a:b]"_s, 5); // in the middle of a paragraph
        QCOMPARE(m_editor->text(), u"First words.\n\n> Quoted. [@a:b]\n\nLast words."_s);
        m_editor->insertBlocks(u"[@c:d]"_s, 5); // a citation alone stays in the line
        QCOMPARE(m_editor->text(), u"First [@c:d] words.\n\n> Quoted. [@a:b]\n\nLast words."_s);
        QTest::keyClick(m_editor.get(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(m_editor.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_editor->text(), u"First words.\n\nLast words."_s);
    }

    void placesAreFound_data()
    {
        QTest::addColumn<Finding>("what");
        QTest::addColumn<int>("count");
        QTest::newRow("any case") << Finding{u"reef"_s} << 4;
        QTest::newRow("this case") << Finding{.pattern = u"Reef"_s, .matchesCase = true} << 1;
        QTest::newRow("whole words") << Finding{.pattern = u"reef"_s, .wholeWords = true} << 3;
        QTest::newRow("signs are signs") << Finding{u"."_s} << 2;
        QTest::newRow("expression") << Finding{.pattern = u"reef\\w"_s, .isExpression = true} << 1;
        QTest::newRow("broken expression") << Finding{.pattern = u"(reef"_s, .isExpression = true} << 0;
        QTest::newRow("nothing is not everywhere") << Finding{.pattern = u"x*"_s, .isExpression = true} << 0;
    }
    void placesAreFound()
    {
        QFETCH(Finding, what);
        QFETCH(int, count);
        QCOMPARE(found(what, u"The Reef. A reef, reefs and\nreef."_s).size(), count);
    }

    void allAreReplacedAsOneStep()
    {
        m_editor->setText(u"a1 b2\na3"_s);
        DraftFindBar bar(m_editor.get());
        bar.open(true);
        bar.findChild<QToolButton *>(u"findExpression"_s)->setChecked(true);
        QTest::keyClicks(bar.findChild<QLineEdit *>(u"draftFind"_s), u"a(\\d)"_s);
        QTest::keyClicks(bar.findChild<QLineEdit *>(u"draftReplace"_s), u"\\1c"_s);
        QVERIFY(bar.findChild<QLabel *>(u"draftFindCount"_s)->text().contains(u'2'));
        QTest::mouseClick(bar.findChild<QPushButton *>(u"replaceAll"_s), Qt::LeftButton);
        QCOMPARE(m_editor->text(), u"1c b2\n3c"_s);
        m_editor->undo();
        QCOMPARE(m_editor->text(), u"a1 b2\na3"_s);
        QVERIFY(!m_editor->document()->isUndoAvailable());
    }

    void codeAndCitationsAreNotSpelled()
    {
        m_editor->setText(u"+++\ntitle = \"x\"\n+++\nwords `kode` more [@wg-12:abc, p. 2] and https://a.test/b end"_s);
        const auto isLeftOut = [&](int line, const QString &word) {
            const QTextBlock block = m_editor->document()->findBlockByNumber(line);
            const qsizetype at = block.text().indexOf(word);
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                if (at >= range.start && at < range.start + range.length)
                    return range.format.hasProperty(DraftHighlighting::noSpelling);
            }
            return false;
        };
        QTRY_VERIFY(isLeftOut(3, u"kode"_s));
        QVERIFY(isLeftOut(3, u"wg-12"_s));
        QVERIFY(isLeftOut(3, u"a.test"_s));
        QVERIFY(isLeftOut(1, u"title"_s));
        for (const QString &word : {u"words"_s, u"more"_s, u"and"_s, u"end"_s})
            QVERIFY2(!isLeftOut(3, word), qPrintable(word));
    }

    void misspelledWordsAreMarked()
    {
        Spelling spelling(m_editor.get());
        QSignalSpy languages(&spelling, &Spelling::languagesKnown);
        spelling.setLanguage(u"en-GB"_s);
        QTRY_COMPARE(languages.size(), 1);
        if (languages.first().first().toStringList().filter(QRegularExpression(u"^en"_s)).isEmpty())
            QSKIP("no English dictionary is installed");
        m_editor->setText(u"The comittee met. `comittee` [@comittee]"_s);
        QTRY_COMPARE(m_editor->misspelled().size(), 1);
        QCOMPARE(m_editor->misspelled().first().selectedText(), u"comittee"_s);
        QMenu menu;
        menu.addAction(u"Other"_s);
        spelling.addTo(&menu, 6);
        const auto suggestion = [&] {
            for (QAction *action : menu.actions()) {
                if (action->text() == "committee"_L1)
                    return action;
            }
            return static_cast<QAction *>(nullptr);
        };
        QTRY_VERIFY_WITH_TIMEOUT(suggestion(), 10'000);
        suggestion()->trigger();
        QVERIFY(m_editor->text().startsWith(u"The committee met."_s));
        QTRY_COMPARE(m_editor->misspelled().size(), 0);
    }

    void aLanguageWithoutDictionaryIsToldOnce()
    {
        Spelling spelling(m_editor.get());
        QSignalSpy missing(&spelling, &Spelling::missing);
        spelling.setLanguage(u"tlh"_s);
        QTRY_COMPARE(missing.size(), 1);
        spelling.setLanguage(u"en"_s);
        spelling.setLanguage(u"tlh"_s);
        QTest::qWait(300);
        QCOMPARE(missing.size(), 1);
    }

    void aDocumentIsShown()
    {
        Paper paper{.kind = u"Note"_s, .title = u"On reefs"_s, .language = u"en"_s};
        paper.blocks = {{.kind = PaperKind::Heading, .level = 1, .text = {{.text = u"Part"_s}}, .anchor = u"part"_s, .line = 4},
            {.text = {{.text = u"Said"_s}, {.note = 1}, {.text = u" so."_s, .strong = true}}, .line = 6},
            {.kind = PaperKind::ListItem, .level = 1, .number = 2, .text = {{.text = u"Second"_s}}, .line = 8}};
        PaperTable table;
        table.rows = {{{{.text = u"Who"_s}}, {{.text = u"What"_s}}}, {{{.text = u"Mere"_s}}, {{.text = u"Reefs"_s}}}};
        paper.blocks.append({.kind = PaperKind::Table, .table = table, .line = 10});
        Drawing drawing{.size = {100, 40}};
        drawing.shapes = {DrawnBox{{0, 0, 50, 40}, Qt::red}, DrawnDisc{{75, 20}, 8, Qt::blue}};
        paper.blocks.append({.kind = PaperKind::Figure, .figure = {.drawing = drawing, .caption = u"A figure"_s}, .line = 14});
        for (int i = 0; i < 60; ++i)
            paper.blocks.append({.text = {{.text = u"Words of a paragraph."_s}}, .line = 20 + 2 * i});
        paper.notes = {{{.text = u"WG 12, para. 4"_s}}};
        PaperView view;
        view.resize(420, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setPaper(setForScreen(paper, view.style()));
        const QString shown = view.toPlainText();
        QVERIFY(shown.startsWith(u"Note\nOn reefs\nPart\nSaid\u20601 so.\n2.\tSecond"_s));
        QVERIFY(shown.contains(u"Reefs"_s) && shown.contains(u"A figure"_s));
        QVERIFY(shown.endsWith(u"1\tWG 12, para. 4"_s));
        view.setTopLine(60);
        QVERIFY(view.verticalScrollBar()->value() > 0);
        QVERIFY(std::abs(view.topLine() - 60) < 2.5);
        view.setPaper(setForScreen(paper, view.style())); // anew, it stays where it is
        QVERIFY(std::abs(view.topLine() - 60) < 2.5);
    }

    void figuresArePainted()
    {
        QImage image(100, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        Drawing drawing{.size = {100, 40}};
        drawing.shapes = {DrawnBox{{0, 0, 50, 40}, Qt::red}, DrawnLine{{60, 0}, {60, 40}, Qt::green, 4}, DrawnText{{99, 30}, Qt::AlignRight, u"MMM"_s, 12, Qt::black, true}};
        paintDrawing(painter, drawing);
        painter.end();
        QCOMPARE(image.pixelColor(25, 20), QColor(Qt::red));
        QCOMPARE(image.pixelColor(60, 5), QColor(Qt::green));
        bool hasInk = false;
        for (int x = 62; x < 100; ++x)
            hasInk |= image.pixelColor(x, 26).lightness() < 100;
        QVERIFY(hasInk);
    }

    void draftsStandInTheirFolders()
    {
        DraftsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set({{.id = 1, .folder = u"B"_s, .title = u"One"_s}, {.id = 2, .title = {}}, {.id = 3, .folder = u"A/2026"_s, .title = u"Three"_s, .state = DraftState::Final},
            {.id = 4, .folder = u"B"_s, .title = u"Four"_s}});
        const auto rows = [&] {
            QStringList rows;
            for (int row = 0; row < model.rowCount(); ++row)
                rows.append(model.index(row).data().toString());
            return rows;
        };
        QCOMPARE(rows(), (QStringList{u"Untitled"_s, u"A/2026"_s, u"Three"_s, u"B"_s, u"One"_s, u"Four"_s}));
        QVERIFY(!(model.index(1).flags() & Qt::ItemIsSelectable));
        QCOMPARE(model.indexOf(3).row(), 2);
        model.setWords(u"b FOUR"_s);
        QCOMPARE(rows(), (QStringList{u"B"_s, u"Four"_s}));
        model.setWords({});
        model.set({{.id = 4, .folder = u"B"_s, .title = u"Four"_s}, {.id = 1, .folder = u"B"_s, .title = u"One"_s}});
        QCOMPARE(rows(), (QStringList{u"B"_s, u"Four"_s, u"One"_s}));
        QCOMPARE(model.indexOf(4).row(), 1);
    }

    void rowsBecomeDropsAndTravel()
    {
        QStandardItemModel model;
        const auto add = [&](const Place &place) {
            auto *item = new QStandardItem(u"row"_s);
            item->setData(QVariant::fromValue(place), PlaceRole);
            model.appendRow(item);
        };
        add(Place::report(3, {10, 20}));
        add(Place::report(4));
        add(Place::speaker(5));
        add(Place::report(3, {10, 20}));
        const QList<DropSource> drops = dropsOf({model.index(1, 0), model.index(0, 0), model.index(2, 0), model.index(3, 0)});
        QCOMPARE(drops.size(), 2);
        const auto mime = mimeOf(drops);
        const QList<DropSource> back = dropsIn(*mime);
        QCOMPARE(back.size(), 2);
        QCOMPARE(back.at(0).report, 3);
        QCOMPARE(back.at(0).shown, (Span{10, 20}));
        QCOMPARE(back.at(0).kind, std::optional(CitedKind::Passage));
        QVERIFY(!back.at(1).kind && !back.at(1).shown.isValid());
        QVERIFY(dropsIn(QMimeData()).isEmpty());
    }

    void wordsAreCounted()
    {
        QCOMPARE(countWords(u"It’s a well-known reef, 2 of them – no more."), 9);
        QCOMPARE(countWords(u""), 0);
    }

    void oneTypesInALongDraft()
    {
        QString text;
        while (text.size() < 300'000)
            text += u"A paragraph of some words that goes on for a while, as paragraphs do [@wg-12:abc, para. 2].\n\n"_s;
        m_editor->setText(text);
        m_editor->moveCursor(QTextCursor::Start);
        QTest::qWait(200);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(m_editor.get(), Qt::Key_A);
        qInfo("%.2f ms a key", timer.nsecsElapsed() / 40e6);
        QVERIFY(m_editor->text().startsWith(QString(40, u'a')));
    }

    void aLongDocumentIsShownQuickly()
    {
        Paper paper{.language = u"en"_s};
        for (int i = 0; i < 3000; ++i)
            paper.blocks.append({.text = {{.text = u"A paragraph of some words that goes on for a while, as paragraphs do, and then it ends."_s}}, .line = 2 * i});
        PaperView view;
        view.resize(420, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setPaper(setForScreen(paper, view.style()));
        const auto isThere = [&] {
            view.setTopLine(3000);
            return std::abs(view.topLine() - 3000) < 2.5;
        };
        QTRY_VERIFY(isThere());
        paper.blocks[1502].text.append({.text = u" And more is written here."_s});
        const SetPaper again = setForScreen(paper, view.style());
        QElapsedTimer timer;
        timer.start();
        view.setPaper(again);
        qInfo("%.1f ms to follow a change in 260 KB", timer.nsecsElapsed() / 1e6);
        QVERIFY(view.toPlainText() == again.document->toPlainText());
        QVERIFY(std::abs(view.topLine() - 3000) < 2.5);
    }

    void whatIsShownIsWhatWouldBeShownAnew()
    {
        const auto paragraph = [](const QString &words) { return PaperBlock{.text = {{.text = words}, {.note = 1}}}; };
        PaperTable table;
        table.rows = {{{{.text = u"Cell"_s}}}};
        Paper paper{.title = u"Title"_s, .blocks = {paragraph(u"One"_s), {.kind = PaperKind::Quote, .text = {{.text = u"Two"_s}}}, {.kind = PaperKind::Table, .table = table}, paragraph(u"Three"_s)}};
        PaperView view;
        view.setPaper(setForScreen(paper, view.style()));
        const auto follows = [&] {
            const SetPaper fresh = setForScreen(paper, view.style());
            view.setPaper(fresh);
            const QTextDocument *shown = view.document();
            QTextBlock a = shown->begin();
            QTextBlock b = fresh.document->begin();
            for (; a.isValid() && b.isValid(); a = a.next(), b = b.next()) {
                if (a.text() != b.text() || a.blockFormat() != b.blockFormat())
                    return false;
            }
            return !a.isValid() && !b.isValid();
        };
        paper.blocks[0].text[0].text = u"One changed"_s;
        QVERIFY(follows());
        paper.blocks.insert(1, {.kind = PaperKind::Heading, .level = 2, .text = {{.text = u"New"_s}}});
        QVERIFY(follows());
        paper.blocks.removeAt(1);
        QVERIFY(follows());
        paper.blocks.append(paragraph(u"Last"_s));
        paper.notes = {{{.text = u"A note"_s}}};
        QVERIFY(follows());
        paper.blocks[2].table.rows[0][0] = {{.text = u"Other"_s}};
        QVERIFY(follows());
        paper.blocks[3].text[0].text = u"Behind the table"_s;
        QVERIFY(follows());
        paper.blocks.clear();
        QVERIFY(follows());
        paper.title = u"Another"_s;
        paper.blocks = {paragraph(u"Again"_s)};
        QVERIFY(follows());
    }

private:
    std::unique_ptr<DraftEditor> m_editor;
};


QTEST_MAIN(DraftEditorTest)
#include "drafteditortest.moc"
