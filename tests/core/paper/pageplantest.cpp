// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/pdf/pageplan.h"
#include "core/paper/pdf/piecemaker.h"
#include "madepaper.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Holds plans of random documents to what a good page keeps.
class PagePlanTest : public QObject
{
    Q_OBJECT

private:
    QRandomGenerator m_random{7};

    int below(int most) { return int(m_random.bounded(quint32(most))); }

    PaperBlock randomParagraph(Paper &paper, int longestNote)
    {
        PaperBlock block{.text = {{.text = madeWords(1 + below(160), below(9))}}};
        for (int i = below(4); i > 1; --i) {
            paper.notes.append({{.text = madeWords(3 + below(longestNote), below(9))}});
            block.text.insert(block.text.size() - below(2), {.note = int(paper.notes.size())});
        }
        return block;
    }

    Paper randomPaper(int longestNote)
    {
        Paper paper{.title = u"Random"_s, .language = u"en"_s, .hasContents = below(3) == 0};
        for (int i = 0; i < 60; ++i) {
            const int kind = below(12);
            if (kind < 3)
                paper.blocks.append(madeHeading(1 + below(3), madeWords(2 + below(14), i)));
            else if (kind == 3)
                paper.blocks.append({.kind = PaperKind::Table, .table = madeTable(2 + below(4), below(30)).blocks.last().table});
            else if (kind == 4)
                paper.blocks.append({.kind = PaperKind::Figure, .figure = {{{400, 20.0 + below(480)}, {}}, u"Caption"_s, {}}});
            else if (kind == 5)
                paper.blocks.append({.kind = PaperKind::PageBreak});
            else
                paper.blocks.append(randomParagraph(paper, longestNote));
        }
        return paper;
    }

    /// Every line of every piece once, in order, and none below the page.
    static void checkAllIsPlaced(const PieceList &list, const PagePlan &plan, qreal height)
    {
        QHash<const Piece *, int> placed;
        for (const PlannedPage &page : plan.pages) {
            qreal y = 0;
            for (const PlacedPiece &part : page.body) {
                if (!part.isRepeated) {
                    QCOMPARE(part.first, placed[part.piece]);
                    placed[part.piece] += part.count;
                }
                QVERIFY2(part.top >= y - 0.01, "parts overlap");
                y = part.top + part.piece->heightOf(part.first, part.count);
            }
            for (const PlacedPiece &part : page.notes) {
                QCOMPARE(part.first, placed[part.piece]);
                placed[part.piece] += part.count;
                QVERIFY2(part.top >= y, "notes run into the text, or into each other");
                y = part.top + part.count * part.piece->lineHeight;
            }
            QVERIFY2(y <= height + 0.1 || (page.body.size() == 1 && page.body.front().count == 1), "the page is too full");
        }
        for (const Piece &piece : list.pieces)
            QCOMPARE(placed[&piece], piece.lineCount());
        for (const Piece &note : list.notes)
            QCOMPARE(placed[&note], note.lineCount());
    }

    static void checkNothingIsTorn(const PagePlan &plan, qreal height)
    {
        for (size_t i = 0; i < plan.pages.size(); ++i) {
            const PlannedPage &page = plan.pages[i];
            for (const PlacedPiece &part : page.body) {
                const int count = part.piece->lineCount();
                const bool fits = part.piece->heightOf(0, count) < height / 2;
                if (part.piece->whole && fits)
                    QCOMPARE(part.count, count);
                QVERIFY2(part.count >= std::min(2, count) || !fits, "a line stands alone");
            }
            const bool isLast = i + 1 == plan.pages.size();
            const bool isAsked = !isLast && !plan.pages[i + 1].body.empty() && plan.pages[i + 1].body.front().piece->startsPage;
            if (!isLast && !isAsked && !page.body.empty())
                QVERIFY2(!page.body.back().piece->keepWithNext, "a heading or a table's head is last on its page");
        }
    }

    static void checkNotesBeginWithTheirMarks(const PieceList &list, const PagePlan &plan)
    {
        for (size_t page = 0; page < plan.pages.size(); ++page) {
            QList<const Piece *> begun;
            for (const PlacedPiece &part : plan.pages[page].notes) {
                if (part.first == 0)
                    begun.append(part.piece);
            }
            QList<const Piece *> marked;
            for (const PlacedPiece &part : plan.pages[page].body) {
                for (int line = part.first; line < part.first + part.count; ++line) {
                    for (const int note : part.piece->notesOf(line))
                        marked.append(&list.notes[size_t(note - 1)]);
                }
            }
            QCOMPARE(begun, marked);
        }
    }

private slots:
    void keepsPagesWhole_data()
    {
        QTest::addColumn<int>("longestNote");
        QTest::newRow("short notes") << 20;
        QTest::newRow("notes of half a page") << 300;
    }

    void keepsPagesWhole()
    {
        QFETCH(int, longestNote);
        const PageMeasure measure = PageMeasure::of(PaperSize::A4);
        const Typesetter typesetter(u"en"_s);
        for (int round = 0; round < 15; ++round) {
            const Paper paper = randomPaper(longestNote);
            Structure structure;
            PieceMaker maker(paper, typesetter, measure, structure);
            maker.addFront();
            for (qsizetype i = 0; i < paper.blocks.size(); ++i)
                maker.addBlock(i);
            const PieceList list = maker.take();
            const PagePlan plan = planPages(list, measure.height());
            checkAllIsPlaced(list, plan, measure.height());
            checkNothingIsTorn(plan, measure.height());
            checkNotesBeginWithTheirMarks(list, plan);
            if (QTest::currentTestFailed()) {
                qWarning("in document %d", round);
                return;
            }
        }
    }

    void letsALongNoteGoOnAtTheNextFoot()
    {
        Paper paper{.language = u"en"_s};
        paper.notes = {{{.text = madeWords(900)}}};
        for (int i = 0; i < 12; ++i)
            paper.blocks.append(madeParagraph(madeWords(60, i), i == 4 ? 1 : 0));
        const PageMeasure measure = PageMeasure::of(PaperSize::A4);
        const Typesetter typesetter(paper.language);
        Structure structure;
        PieceMaker maker(paper, typesetter, measure, structure);
        for (qsizetype i = 0; i < paper.blocks.size(); ++i)
            maker.addBlock(i);
        const PieceList list = maker.take();
        const PagePlan plan = planPages(list, measure.height());
        QVERIFY(plan.pages.size() >= 2);
        QCOMPARE(plan.pages[0].notes.size(), size_t(1));
        QVERIFY(!plan.pages[0].notesGoOn);
        QVERIFY(plan.pages[1].notesGoOn);
        QVERIFY2(!plan.pages[1].body.empty(), "the text goes on too");
        checkAllIsPlaced(list, plan, measure.height());
    }
};

QTEST_GUILESS_MAIN(PagePlanTest)
#include "pageplantest.moc"
