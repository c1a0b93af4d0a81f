// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "maderecord.h"

#include "core/drafts/composedraft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using namespace Rapporteur::Test;

namespace {

/// A run as a person would note it: **strong**, _emphasis_, `code`, words{target}, ^note.
QString noted(const PaperText &text)
{
    QString out;
    for (const PaperRun &run : text) {
        QString words = run.note > 0 ? u'^' + QString::number(run.note) : run.text;
        if (run.strong)
            words = u"**"_s + words + u"**"_s;
        if (run.emphasis)
            words = u'_' + words + u'_';
        if (run.code)
            words = u'`' + words + u'`';
        out += run.target.isEmpty() ? words : words + u'{' + run.target + u'}';
    }
    return out;
}

/// A block as a line: kind, level, number, line, text.
QString noted(const PaperBlock &block)
{
    static const QStringList kinds{u"H"_s, u"P"_s, u"Q"_s, u"L"_s, u"T"_s, u"F"_s, u"C"_s, u"-"_s, u"/"_s};
    QString out = kinds.at(int(block.kind)) + QString::number(block.level);
    if (block.number > 0)
        out += u'#' + QString::number(block.number);
    out += u'@' + QString::number(block.line) + u' ' + block.label + noted(block.text);
    for (const auto &row : block.table.rows) {
        for (const PaperText &cell : row)
            out += noted(cell) + u'|';
        out += u'/';
    }
    return out;
}

QStringList noted(const Paper &paper)
{
    QStringList lines;
    for (const PaperBlock &block : paper.blocks)
        lines.append(noted(block));
    return lines;
}

} // namespace

/// From Markdown to a document.
class ComposeDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const StoredReport seven = madeReport(7, u"WG-Tides 7"_s, 7, QDate(2021, 3, 4));
        const StoredReport eight = madeReport(8, u"WG-Tides 8"_s, 8, QDate(2021, 6, 10));
        put(m_record, u"wg-tides-7"_s, seven, {{u"aaa"_s, paragraphOf(seven, 1, 2)}, {u"bbb"_s, paragraphOf(seven, 1, 3)}, {u"ccc"_s, paragraphOf(seven, 0, 1)}});
        put(m_record, u"wg-tides-8"_s, eight, {{u"ddd"_s, paragraphOf(eight, 2, 2)}});
    }

    void markdownBecomesBlocks_data()
    {
        QTest::addColumn<QString>("draft");
        QTest::addColumn<QStringList>("blocks");
        QTest::newRow("words") << u"One *two* **three** `four`\nfive.\n\nSix"_s << QStringList{u"P0@0 One _two_ **three** `four` five."_s, u"P0@3 Six"_s};
        QTest::newRow("headings") << u"+++\ntitle = \"T\"\n+++\n# A\n\n## B\n"_s << QStringList{u"H1@3 A"_s, u"H2@5 B"_s};
        QTest::newRow("first heading is the title") << u"# A\n\n## B\n\n# C\n"_s << QStringList{u"H1@2 B"_s, u"H1@4 C"_s};
        QTest::newRow("lists") << u"- a\n- b\n  1. c\n  2. d\n\n     more\n- e\n\n3. f\n"_s
                               << QStringList{u"L1@0 a"_s, u"L1@1 b"_s, u"L2#1@2 c"_s, u"L2#2@3 d"_s, u"P2@5 more"_s, u"L1@6 e"_s, u"L1#3@8 f"_s};
        QTest::newRow("tasks") << u"- [ ] a\n- [x] b\n"_s << QStringList{u"L1@0 ☐ a"_s, u"L1@1 ☑ b"_s};
        QTest::newRow("quote") << u"> a\n> b\n>\n> c\n\nd"_s << QStringList{u"Q0@0 a b"_s, u"Q0@3 c"_s, u"P0@5 d"_s};
        QTest::newRow("table") << u"| a | b |\n|:-:|--:|\n| *c* | d |\n"_s << QStringList{u"T0@0 a|b|/_c_|d|/"_s};
        QTest::newRow("code") << u"```\n# x [@y]\n\n *z*\n```\n"_s << QStringList{u"C0@1 `# x [@y]\n\n *z*`"_s};
        QTest::newRow("rule and page") << u"a\n\n---\n\nb\n\n<!-- page break -->\n\nc\n\n\\newpage\n\nd"_s
                                       << QStringList{u"P0@0 a"_s, u"-0@2 "_s, u"P0@4 b"_s, u"/0@6 "_s, u"P0@8 c"_s, u"/0@10 "_s, u"P0@12 d"_s};
        QTest::newRow("links") << u"[a](http://x.example) and www.y.example and [b](#c)"_s
                               << QStringList{u"P0@0 a{http://x.example} and www.y.example{http://www.y.example} and b{#c}"_s};
        QTest::newRow("HTML") << u"a<br>b<!-- c -->d &amp; &#233; <b>e</b>\n\n<!-- f -->\n"_s << QStringList{u"P0@0 a\nbd & é e"_s};
        QTest::newRow("image") << u"![A map](http://x.example/a.png)"_s << QStringList{u"P0@0 A map"_s};
        QTest::newRow("own notes") << u"A[^1] and [^b].\n\n[^1]: See *this*\n    and that.\n[^b]: Other\n\nEnd [^none]"_s
                                   << QStringList{u"P0@0 A^1 and.^2"_s, u"P0@6 End [^none]"_s};
        QTest::newRow("nothing") << QString() << QStringList();
    }

    void markdownBecomesBlocks()
    {
        QFETCH(QString, draft);
        QTEST(noted(composeDraft(draft, {})), "blocks");
    }

    void theTitleIsTaken()
    {
        QCOMPARE(composeDraft(u"# A *b*\n\n## C\n"_s, {}).title, u"A b"_s);
        const Paper paper = composeDraft(u"+++\ntitle = \"T\"\nkind = \"Note\"\nmade-on = 2026-11-20\ncontents = true\n[fields]\nFor = \"You\"\n+++\n# A\n"_s, {});
        QCOMPARE(paper.title, u"T"_s);
        QCOMPARE(paper.kind, u"Note"_s);
        QCOMPARE(paper.madeOn, QDate(2026, 11, 20));
        QVERIFY(paper.hasContents);
        QCOMPARE(paper.fields.size(), 1);
        QCOMPARE(paper.blocks.size(), 1);
    }

    void headingsCanBeLinkedTo()
    {
        const Paper paper = composeDraft(u"+++\ntitle = \"T\"\n+++\n# What we *did*!\n# What we did\n# ...\n"_s, {});
        QCOMPARE(paper.blocks.at(0).anchor, u"what-we-did"_s);
        QCOMPARE(paper.blocks.at(1).anchor, u"what-we-did-1"_s);
        QCOMPARE(paper.blocks.at(2).anchor, u"section"_s);
    }

    void tablesKeepTheirAlignment()
    {
        const PaperTable table = composeDraft(u"| a | b | c |\n|:-:|--:|---|\n"_s, {}).blocks.first().table;
        QCOMPARE(table.alignments, (QList<Qt::Alignment>{Qt::AlignHCenter, Qt::AlignRight, Qt::AlignLeft}));
        QCOMPARE(table.headRows, 1);
    }

    void figuresAreAskedFor()
    {
        QStringList asked;
        const FigureSource source = [&](const QUrl &wanted) -> std::optional<PaperFigure> {
            asked.append(wanted.toString());
            if (wanted.path() == "none"_L1)
                return {};
            return PaperFigure{.caption = u"Standard"_s, .alternative = u"Discs"_s};
        };
        const Paper paper = composeDraft(u"![Own](figure:timeline?topics=GDC)\n\n![](figure:bars)\n\nWords ![x](figure:none) on\n\n![gone](figure:none)"_s, {}, source);
        QCOMPARE(asked, (QStringList{u"figure:timeline?topics=GDC"_s, u"figure:bars"_s, u"figure:none"_s, u"figure:none"_s}));
        QCOMPARE(paper.blocks.at(0).kind, PaperKind::Figure);
        QCOMPARE(paper.blocks.at(0).figure.caption, u"Own"_s);
        QCOMPARE(paper.blocks.at(0).figure.alternative, u"Discs"_s);
        QCOMPARE(paper.blocks.at(1).figure.caption, u"Standard"_s);
        QCOMPARE(noted(paper.blocks.at(2)), u"P0@4 Words  on"_s);
        QCOMPARE(noted(paper.blocks.last()), u"P0@6 gone"_s);
    }

    void citationsAreSetInEachStyle_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<QStringList>("blocks");
        QTest::addColumn<QStringList>("notes");
        QTest::newRow("un") << u"un"_s
                            << QStringList{u"P0@4 First.^1 Second,^2 third^3 and fourth^4 again."_s, u"P0@6 More,^5 still^6"_s}
                            << QStringList{u"Working Group on Tides and Shores, summary report of the 7th meeting (online), 4 March 2021, item 2a, para. 2."_s,
                                   u"Ibid., para. 3."_s, u"Ibid., item 1, para. 1."_s,
                                   u"Working Group on Tides and Shores, summary report of the 8th meeting (online), 10 June 2021, “Thanks”, para. 2."_s,
                                   u"WG-Tides, 7th meeting, item 2a, para. 2; WG-Tides, 8th meeting."_s,
                                   u"[source not in the library: wg-tides-99], item 3."_s};
        QTest::newRow("short") << u"short"_s
                               << QStringList{u"P0@4 First (WG-Tides 7, 4 March 2021, item 2a, para. 2). Second (WG-Tides 7, 4 March 2021, item 2a, para. 3), third "
                                              "(WG-Tides 7, 4 March 2021, item 1, para. 1) and fourth (WG-Tides 8, 10 June 2021, “Thanks”, para. 2) again."_s,
                                      u"P0@6 More (WG-Tides 7, 4 March 2021, item 2a, para. 2; WG-Tides 8, 10 June 2021), still ([source not in the library: wg-tides-99], item 3)"_s}
                               << QStringList();
        QTest::newRow("author-date") << u"author-date"_s
                                     << QStringList{u"P0@4 First (WG-Tides, 2021a, item 2a, para. 2). Second (WG-Tides, 2021a, item 2a, para. 3), third "
                                                    "(WG-Tides, 2021a, item 1, para. 1) and fourth (WG-Tides, 2021b, “Thanks”, para. 2) again."_s,
                                            u"P0@6 More (WG-Tides, 2021a, item 2a, para. 2; WG-Tides, 2021b), still ([source not in the library: wg-tides-99], item 3)"_s}
                                     << QStringList();
        QTest::newRow("numbered") << u"numbered"_s
                                  << QStringList{u"P0@4 First [1, item 2a, para. 2]{#source-wg-tides-7}. Second [1, item 2a, para. 3]{#source-wg-tides-7}, third "
                                                 "[1, item 1, para. 1]{#source-wg-tides-7} and fourth [2, “Thanks”, para. 2]{#source-wg-tides-8} again."_s,
                                         u"P0@6 More [1, item 2a, para. 2]{#source-wg-tides-7} [2]{#source-wg-tides-8}, still [3, item 3]{#source-wg-tides-99}"_s,
                                         u"H1@-1 Sources"_s, u"P0@-1 [1]Working Group on Tides and Shores, summary report of the 7th meeting (online), 4 March 2021."_s,
                                         u"P0@-1 [2]Working Group on Tides and Shores, summary report of the 8th meeting (online), 10 June 2021."_s,
                                         u"P0@-1 [3][source not in the library: wg-tides-99]."_s}
                                  << QStringList();
    }

    void citationsAreSetInEachStyle()
    {
        QFETCH(QString, style);
        // What was typed as the place of "aaa" is not where it is.
        const QString draft = u"+++\nstyle = \"%1\"\n+++\n\nFirst [@wg-tides-7:aaa, item 9, p. 9]. Second [@wg-tides-7:bbb], third [@wg-tides-7:ccc] and fourth "
                              "[@wg-tides-8:ddd] again.\n\nMore [@wg-tides-7:aaa] [@wg-tides-8], still [@wg-tides-99, item 3]"_s.arg(style);
        const Paper paper = composeDraft(draft, m_record);
        QTEST(noted(paper), "blocks");
        QStringList notes;
        for (const PaperText &note : paper.notes)
            notes.append(plainText(note));
        QTEST(notes, "notes");
    }

    void sourcesAreListedWhereThatIsAsked()
    {
        const QString draft = u"+++\nreferences = true\nstyle = \"author-date\"\n+++\n# Sources\n\nB [@wg-tides-8]. A [@wg-tides-7:aaa; @wg-tides-8]."_s;
        const QList<PaperBlock> blocks = composeDraft(u"+++\ntitle = \"T\"\n"_s + draft.sliced(4), m_record).blocks;
        QCOMPARE(blocks.size(), 5);
        QCOMPARE(noted(blocks.at(1)), u"P0@7 B (WG-Tides, 2021b{#source-wg-tides-8}). A (WG-Tides, 2021a, item 2a, para. 2{#source-wg-tides-7}; WG-Tides, 2021b{#source-wg-tides-8})."_s);
        QCOMPARE(blocks.at(2).anchor, u"sources-1"_s);
        QCOMPARE(noted(blocks.at(3)), u"P0@-1 WG-Tides (2021a). Working Group on Tides and Shores, summary report of the 7th meeting (online), 4 March 2021."_s);
        QCOMPARE(blocks.at(4).anchor, u"source-wg-tides-8"_s);
    }

    void ibidMeansTheNoteJustBefore()
    {
        const auto notes = [&](const QString &draft) {
            QStringList all;
            for (const PaperText &note : composeDraft(draft, m_record).notes)
                all.append(plainText(note));
            return all;
        };
        QCOMPARE(notes(u"A [@wg-tides-7:aaa]. B [@wg-tides-7:aaa]."_s).last(), u"Ibid."_s);
        QVERIFY(notes(u"A [@wg-tides-7:aaa]. B[^1] C [@wg-tides-7:aaa].\n\n[^1]: own\n"_s).last().startsWith(u"WG-Tides, 7th meeting, item 2a"_s));
        QVERIFY(notes(u"A [@wg-tides-7:aaa; @wg-tides-8]. C [@wg-tides-7:aaa]."_s).last().startsWith(u"WG-Tides, 7th"_s));
        QCOMPARE(notes(u"A [@wg-tides-7:aaa; @wg-tides-7:ccc]."_s).first(),
            u"Working Group on Tides and Shores, summary report of the 7th meeting (online), 4 March 2021, item 2a, para. 2; item 1, para. 1."_s);
        QCOMPARE(notes(u"A[^1].\n\n[^1]: Compare [@wg-tides-8:ddd].\n"_s).first(),
            u"Compare Working Group on Tides and Shores, summary report of the 8th meeting (online), 10 June 2021, “Thanks”, para. 2."_s);
    }

    void notesStandBehindThePunctuation()
    {
        const auto text = [&](const QString &draft) { return noted(composeDraft(draft, m_record).blocks.first()); };
        QCOMPARE(text(u"He said “so [@wg-tides-7].” Then *left* [@wg-tides-8]; fine"_s), u"P0@0 He said “so.”^1 Then _left_;^2 fine"_s);
        QCOMPARE(text(u"- **a** [@wg-tides-7]"_s), u"L1@0 **a**^1"_s);
        QCOMPARE(text(u"| a [@wg-tides-7] |\n|-|\n"_s), u"T0@0 a^1|/"_s);
    }

    void aLostPassageIsNotPrintedWhereItWas()
    {
        CitedRecord record = m_record;
        record.passages[u"aaa"_s].place = {};
        const Paper paper = composeDraft(u"A [@wg-tides-7:aaa, item 2a, para. 2]."_s, record);
        QVERIFY(plainText(paper.notes.first()).endsWith(u"4 March 2021, [passage not found in the report]."_s));
    }

    void thePassageKnowsItsReportBetter()
    {
        QVERIFY(plainText(composeDraft(u"A [@wg-tides-99:ddd]."_s, m_record).notes.first()).contains(u"8th meeting"_s));
    }

    void reportsThatBeginAlikeAreToldApart()
    {
        // Both have the passage, and so one key for it; the library keeps it for one of them.
        CitedRecord record;
        const StoredReport one = madeReport(1, u"WG-Tides"_s, 1, QDate(2021, 1, 1));
        const StoredReport two = madeReport(2, u"WG-Tides"_s, 2, QDate(2021, 2, 1));
        put(record, u"one"_s, one, {{u"aaa"_s, paragraphOf(one, 0, 2)}});
        put(record, u"two"_s, two);
        const Paper paper = composeDraft(u"A [@one:aaa]. B [@two:aaa]."_s, record);
        QVERIFY(plainText(paper.notes.at(0)).contains(u"1st meeting (online), 1 January 2021, item 1, para. 2"_s));
        QVERIFY(plainText(paper.notes.at(1)).contains(u"2nd meeting (online), 1 February 2021, item 1, para. 2"_s));
    }

    void theSameGivesTheSame()
    {
        const QString draft = u"# A\n\nB [@wg-tides-7:aaa; @wg-tides-8].\n\n> C\n\n- d[^1]\n\n[^1]: e\n"_s;
        QCOMPARE(noted(composeDraft(draft, m_record)), noted(composeDraft(draft, m_record)));
    }

private:
    CitedRecord m_record;
};

QTEST_GUILESS_MAIN(ComposeDraftTest)
#include "composedrafttest.moc"
