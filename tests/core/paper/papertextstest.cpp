// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readparts.h"
#include "samplepaper.h"

#include "core/paper/paperformat.h"
#include "core/paper/paperstructure.h"
#include "core/paper/textcells.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <md4c.h>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using Test::named;
using Test::valuesOf;

namespace {

/// A Markdown text as a reader understands it: a line a block, what it is and what it says.
struct MarkdownReader {
    QStringList blocks;
    QString text;
    QStringList kinds;

    static QString nameOf(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_H:
            return u"h%1"_s.arg(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        case MD_BLOCK_LI:
            return u"li"_s;
        case MD_BLOCK_P:
            return u"p"_s;
        case MD_BLOCK_QUOTE:
            return u"quote"_s;
        case MD_BLOCK_CODE:
            return u"code"_s;
        case MD_BLOCK_TH:
            return u"th"_s;
        case MD_BLOCK_TD:
            return u"td"_s;
        case MD_BLOCK_HR:
            return u"hr"_s;
        default:
            return u"-"_s;
        }
    }
    void flush()
    {
        if (!kinds.isEmpty() && (!text.isEmpty() || kinds.constLast() == u"hr"))
            blocks.append(kinds.constLast() + u' ' + text);
        text.clear();
    }

    static QStringList read(const QByteArray &markdown)
    {
        MarkdownReader reader;
        MD_PARSER parser{};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEATXHEADERS;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *user) {
            auto &self = *static_cast<MarkdownReader *>(user);
            self.flush();
            self.kinds.append(nameOf(type, detail));
            return 0;
        };
        parser.leave_block = [](MD_BLOCKTYPE, void *, void *user) {
            auto &self = *static_cast<MarkdownReader *>(user);
            self.flush();
            self.kinds.removeLast();
            return 0;
        };
        parser.enter_span = [](MD_SPANTYPE type, void *, void *user) {
            static_cast<MarkdownReader *>(user)->text += type == MD_SPAN_STRONG ? u"«"_s : type == MD_SPAN_EM ? u"‹"_s : type == MD_SPAN_DEL ? u"DEL"_s : QString();
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *user) {
            static_cast<MarkdownReader *>(user)->text += type == MD_SPAN_STRONG ? u"»"_s : type == MD_SPAN_EM ? u"›"_s : QString();
            return 0;
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user) {
            auto &self = *static_cast<MarkdownReader *>(user);
            const QString piece = QString::fromUtf8(text, size);
            if (type == MD_TEXT_BR)
                self.text += u'\n';
            else if (type == MD_TEXT_ENTITY && piece.startsWith(u"&#"))
                self.text += QString::fromUcs4(std::data({char32_t(piece.sliced(2).chopped(1).toUInt())}), 1);
            else
                self.text += type == MD_TEXT_HTML && piece != u"<br>" ? u"HTML "_s + piece : piece;
            return 0;
        };
        md_parse(markdown.constData(), MD_SIZE(markdown.size()), &parser, &reader);
        return reader.blocks;
    }
};

} // namespace

class PaperTextsTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray html(const Paper &paper) { return paperAsHtml(paper, {}).value().mid(int(strlen("<!DOCTYPE html>"))); }

private slots:
    void aWebPageIsWholeAndAlone()
    {
        for (const Paper &paper : {Test::samplePaper(), Test::arabicPaper(), Test::hostilePaper(), Paper()}) {
            QString fault;
            const auto elements = Test::elementsOf(html(paper), &fault); // it is XML besides
            QCOMPARE(fault, QString());
            QStringList ids;
            QStringList leads;
            for (const Test::Element &element : elements) {
                QVERIFY(!element.attributes.contains(u"src"_s) && (!element.attributes.contains(u"style"_s) || element.name == u"col"));
                QVERIFY(element.name != u"script" && element.name != u"link" && element.name != u"iframe");
                if (element.attributes.contains(u"id"_s))
                    ids.append(element[u"id"_s]);
                if (element[u"href"_s].startsWith(u'#'))
                    leads.append(element[u"href"_s].sliced(1));
                else
                    QVERIFY(element[u"href"_s].isEmpty() || element[u"href"_s].startsWith(u"https://"));
                const bool isVoid = element.name == u"meta" || element.name == u"br" || element.name == u"hr" || element.depth > 0;
                QVERIFY(isVoid || !element.text.isEmpty());
            }
            if (!paper.title.contains(Test::hostileMark)) { // it has the same place twice, and leads to none
                QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
                for (const QString &lead : leads)
                    QVERIFY2(ids.contains(lead), qPrintable(lead));
            }
            QVERIFY(!named(elements, u"style"_s).constFirst().text.contains(u"url("));
            const QByteArray raw = html(paper);
            const QByteArray style = raw.sliced(raw.indexOf("<style>"), raw.indexOf("</style>") - raw.indexOf("<style>"));
            QVERIFY(!style.contains('&') && style.count('<') == 1); // no browser would unescape it
        }
    }

    void aWebPageSaysWhatItsPartsAre()
    {
        const auto elements = Test::elementsOf(html(Test::samplePaper()));
        QCOMPARE(valuesOf(elements, u"html"_s, u"lang"_s), QStringList{u"en"_s});
        QCOMPARE(named(elements, u"h1"_s).size(), 1);
        QCOMPARE(named(elements, u"h2"_s).size(), 5 + 2); // contents and notes are headed too
        QCOMPARE(named(elements, u"h3"_s).size(), 2);
        QCOMPARE(valuesOf(elements, u"th"_s, u"scope"_s), QStringList(4, u"col"_s));
        QCOMPARE(named(elements, u"nav"_s).size() + named(elements, u"main"_s).size() + named(elements, u"aside"_s).size(), 3);
        QCOMPARE(valuesOf(elements, u"a"_s, u"role"_s).count(u"doc-noteref"_s), 4);
        QCOMPARE(valuesOf(elements, u"a"_s, u"role"_s).count(u"doc-backlink"_s), 3);
        QVERIFY(valuesOf(elements, u"svg"_s, u"aria-label"_s).value(0).startsWith(u"Two lanes"));
        QCOMPARE(named(elements, u"ol"_s).size(), 1 + 2 + 1); // contents, two lists, notes
        QCOMPARE(valuesOf(Test::elementsOf(html(Test::arabicPaper())), u"html"_s, u"dir"_s), QStringList{u"rtl"_s});
    }

    void markdownReadsBackTheSame()
    {
        const QStringList blocks = MarkdownReader::read(paperAsMarkdown(Test::samplePaper(), {}).value());
        QVERIFY(blocks.contains(u"h1 The Coastal Lights Convention: where the discussion stands"_s));
        QVERIFY(blocks.contains(u"h3 What the text says"_s));
        QVERIFY(blocks.contains(u"li who pays for it, and"_s));
        QVERIFY(blocks.contains(u"p [1] Harbour Circle, summary report of the second meeting (online), 9 June 2021, item 2, para. 3."_s));
        QVERIFY(blocks.contains(u"code light:\n    id:   FJ-7\n    kept: true\n"_s));
        QCOMPARE(blocks.filter(QRegularExpression(u"^th "_s)).size(), 4);
        QCOMPARE(blocks.filter(QRegularExpression(u"^td "_s)).size(), 56);
        QVERIFY(paperAsMarkdown(Test::samplePaper(), {}).value().contains("\n[^3]: Ibid., para. 15; see source 2."));
    }

    /// Any text of letters and signs, in any look, is read as it was.
    void markdownEscapesAnySign()
    {
        QRandomGenerator random(7);
        const QString signs = u"ab1 *_`[]<>&|~$^#+-.!(){}\"'\\:=/,;–é。中"_s;
        for (int round = 0; round < 3000; ++round) {
            PaperText text;
            QString expected;
            for (int i = 0; i < 3; ++i) {
                QString words = u"x"_s;
                for (int letter = random.bounded(9); letter > 0; --letter)
                    words += signs[random.bounded(signs.size())];
                words = words.simplified() + u'y';
                if (i == 0)
                    words.remove(0, random.bounded(2));
                words = words.trimmed();
                const int look = i == 1 ? random.bounded(3) : 0;
                text.append({.text = words, .strong = look == 1, .emphasis = look == 2});
                expected += look == 1 ? u'«' + words + u'»' : look == 2 ? u'‹' + words + u'›' : words;
            }
            const QStringList blocks = MarkdownReader::read(paperAsMarkdown({.blocks = {{.text = text}}}, {}).value());
            QCOMPARE(blocks, QStringList{u"p "_s + expected});
        }
    }

    void markdownHasNoMarkupOfOthers()
    {
        const QByteArray markdown = paperAsMarkdown(Test::hostilePaper(), {}).value();
        const QStringList blocks = MarkdownReader::read(markdown);
        QVERIFY(blocks.filter(Test::hostileMark).size() > 10);
        QCOMPARE(blocks.filter(u"HTML "_s), QStringList());
        QVERIFY(!markdown.contains("](<javascript:"));
    }

    void whoseWordsTheyAreStaysWithThem()
    {
        const Paper paper = Test::samplePaper();
        QVERIFY(paperAsMarkdown(paper, {}).value().contains("nobody lights.”\n>\n> — Ada Quellenberg"));
        QVERIFY(paperAsText(paper, {}).value().contains("nobody lights.”\n    — Ada Quellenberg"));
        const auto elements = Test::elementsOf(html(paper));
        QCOMPARE(named(elements, u"blockquote"_s).size(), 1);
        QCOMPARE(named(elements, u"footer"_s).constFirst().parent, u"blockquote"_s);
        QVERIFY(!isAttributed({.blocks = {{.kind = PaperKind::Quote}, {.kind = PaperKind::Quote}, {.text = {{.text = u"— x"_s}}}}}, 1));
    }

    void markdownFindsLooksBesidePunctuation()
    {
        const auto read = [](const PaperText &text) { return MarkdownReader::read(paperAsMarkdown({.blocks = {{.text = text}}}, {}).value()).join(u'|'); };
        QCOMPARE(read({{.text = u"他说"_s}, {.text = u"「好」"_s, .strong = true}, {.text = u"然后"_s}}), u"p 他说«「好」»然后"_s);
        QCOMPARE(read({{.text = u"a"_s}, {.text = u" b "_s, .strong = true}, {.text = u"c"_s}}), u"p a «b» c"_s);
        QCOMPARE(read({{.text = u"1. not a list"_s}}), u"p 1. not a list"_s);
        QCOMPARE(read({{.text = u"- nor this\n+ nor that\n=== nor a heading"_s}}), u"p - nor this\n+ nor that\n=== nor a heading"_s);
    }

    void linesOfTextFitTheMeasure()
    {
        for (const Paper &paper : {Test::samplePaper(), Test::arabicPaper()}) {
            const QStringList lines = QString::fromUtf8(paperAsText(paper, {}).value()).split(u'\n');
            for (const QString &line : lines)
                QVERIFY2(textCells(line) <= 72 && !line.endsWith(u' '), qPrintable(line));
        }
        const QString text = QString::fromUtf8(paperAsText(Test::samplePaper(), {}).value());
        QVERIFY(text.contains(u"\nHow it began\n------------\n"_s));
        QVERIFY(text.contains(u"<https://lights.example/register?of=all&by=year>"_s)); // addresses are not broken
        QVERIFY(text.contains(u"[2] Harbour Circle, eighth meeting"_s));
        QVERIFY(text.contains(u"    light:\n        id:   FJ-7\n"_s));
    }

    void wideLettersTakeTwoColumns()
    {
        QCOMPARE(textCells(u"中文 ab"), 7);
        QCOMPARE(textCells(u"e\u0301"), 1);
        QCOMPARE(fittingEnd(u"中文字", 4), 2);
        QCOMPARE(fittingEnd(u"中文字", 1), 1);
        const Paper paper{.blocks = {{.text = {{.text = QString(u"会议讨论了数字契约。"_s).repeated(10)}}}}};
        for (const QString &line : QString::fromUtf8(paperAsText(paper, {}).value()).split(u'\n'))
            QVERIFY(textCells(line) <= 72);
    }

    void tablesOfTextAreAlignedOrTold()
    {
        const auto row = [](const QStringList &cells) {
            QList<PaperText> row;
            for (const QString &cell : cells)
                row.append({{.text = cell}});
            return row;
        };
        const auto text = [](const PaperTable &table) { return QString::fromUtf8(paperAsText({.blocks = {{.kind = PaperKind::Table, .table = table}}}, {}).value()); };
        QCOMPARE(text({.alignments = {Qt::AlignLeft, Qt::AlignRight}, .rows = {row({u"Who"_s, u"Times"_s}), row({u"Ada"_s, u"3"_s}), row({u"中文"_s, u"12"_s})}}),
            u"Who   Times\n----  -----\nAda       3\n中文     12\n"_s);
        const QString wide(50, u'w');
        QCOMPARE(text({.rows = {row({u"Who"_s, u"What"_s}), row({wide, wide})}}), u"Who: "_s + wide + u"\n  What: "_s + wide + u'\n');
    }

    void contentsNestAndListsRestart()
    {
        ListNesting nesting;
        const auto item = [](int level, int number) { return PaperBlock{.kind = PaperKind::ListItem, .level = level, .number = number}; };
        using enum ListStep;
        QCOMPARE(nesting.before(item(1, 0)), (QList<ListStep>{OpenList, OpenItem}));
        QCOMPARE(nesting.before(item(2, 1)), (QList<ListStep>{OpenList, OpenItem}));
        QCOMPARE(nesting.before(item(2, 2)), (QList<ListStep>{CloseItem, OpenItem}));
        QCOMPARE(nesting.before({.kind = PaperKind::Paragraph, .level = 1}), (QList<ListStep>{CloseItem, CloseList}));
        QCOMPARE(nesting.before(item(1, 1)), (QList<ListStep>{CloseItem, CloseList, OpenList, OpenItem})); // numbers after bullets
        QCOMPARE(nesting.before(item(1, 1)), (QList<ListStep>{CloseItem, CloseList, OpenList, OpenItem})); // another list
        QCOMPARE(nesting.before({.kind = PaperKind::Paragraph}), (QList<ListStep>{CloseItem, CloseList}));
        QCOMPARE(nesting.before(item(2, 0)), (QList<ListStep>{OpenList, OpenItem, OpenList, OpenItem}));
        QCOMPARE(nesting.close().size(), 4);
    }
};

QTEST_GUILESS_MAIN(PaperTextsTest)
#include "papertextstest.moc"
