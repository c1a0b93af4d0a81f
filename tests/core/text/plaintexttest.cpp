// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extract/extractor.h"
#include "core/text/textdocumentcbor.h"

#include <QTest>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// The blocks of a text, one a line: "marker|text", with "*" before what is emphasised and ">" a level.
QStringList blocksOf(const QString &text)
{
    const Result<TextDocument> document = extractText(text.toUtf8(), u"report.txt"_s);
    if (!document)
        return {document.error().sentence};
    QStringList blocks;
    for (const Block &block : document->blocks) {
        const QString level(block.level, u'>');
        blocks.append(QString(level + (block.emphasised ? u"*"_s : QString()) + (block.marker.isEmpty() ? QString() : QString(block.marker + u'|'))
            + block.span.of(document->text).toString()));
    }
    return blocks;
}

} // namespace

class PlainTextTest : public QObject
{
    Q_OBJECT

private slots:
    void blocks_data();
    void blocks();
    void furniture_data();
    void furniture();
    void originsGiveTheSource();
    void linksAreKept();
};

void PlainTextTest::blocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a wrapped paragraph") << u"The group met online to look at the plan for the year and the\nbudget. It agreed to meet again and to ask the secretariat for a\nnote.\n\nNext."_s
                                         << QStringList{u"The group met online to look at the plan for the year and the budget. It agreed to meet again and to ask the secretariat for a note."_s, u"Next."_s};
    QTest::newRow("a blank line inside a sentence") << u"Members mentioned the unsettled sides of the new body with\n\nregard to its mandate."_s
                                                    << QStringList{u"Members mentioned the unsettled sides of the new body with regard to its mandate."_s};
    QTest::newRow("a blank line between sentences") << u"Members mentioned the unsettled sides of the new body.\n\nregard"_s
                                                    << QStringList{u"Members mentioned the unsettled sides of the new body."_s, u"regard"_s};
    QTest::newRow("a blank line before a capital") << u"They were asked to help the national groups to provide\n\nOlu noted the deadline."_s
                                                   << QStringList{u"They were asked to help the national groups to provide"_s, u"Olu noted the deadline."_s};
    QTest::newRow("a short heading stays apart") << u"Agenda\nThe co-chair opened the meeting.\nUpdate\nNothing new."_s
                                                 << QStringList{u"Agenda"_s, u"The co-chair opened the meeting."_s, u"Update"_s, u"Nothing new."_s};
    QTest::newRow("participants stay apart") << u"Ada Quill, Example Office\nBen Stone, Model Trust, past member\nCy Tan, Sample Org"_s
                                             << QStringList{u"Ada Quill, Example Office"_s, u"Ben Stone, Model Trust, past member"_s, u"Cy Tan, Sample Org"_s};
    QTest::newRow("a wrapped heading") << u"4. Mapping between the activities of the forum and the roadmap for\ndigital matters next steps\n\nThere is a group that will be set to take care of the mapping of the\nroadmap and of the forum and it will gather the volunteers that are\nneeded."_s
                                       << QStringList{u"4.|Mapping between the activities of the forum and the roadmap for digital matters next steps"_s,
                                              u"There is a group that will be set to take care of the mapping of the roadmap and of the forum and it will gather the volunteers that are needed."_s};
    QTest::newRow("a hyphen of the word") << u"The note speaks of the multi-\nyear plan, and the multi-year plan was agreed."_s
                                          << QStringList{u"The note speaks of the multi-year plan, and the multi-year plan was agreed."_s};
    QTest::newRow("a hyphen of the line") << u"All the infor-\nmation is on the site, where information is kept."_s
                                          << QStringList{u"All the information is on the site, where information is kept."_s};
    QTest::newRow("a hyphen before a capital") << u"The Working Group on Strategy and Plans for the Next Year (WG-\nStrategy) met and the members of it were there."_s
                                               << QStringList{u"The Working Group on Strategy and Plans for the Next Year (WG-Strategy) met and the members of it were there."_s};
    QTest::newRow("an address broken over lines") << u"They shared the material that follows and asked all to read it:\nhttps://example.org/calendar/role-of-the-council-promoting-rights-\nbased-approach-new"_s
                                                  << QStringList{u"They shared the material that follows and asked all to read it:"_s, u"https://example.org/calendar/role-of-the-council-promoting-rights-based-approach-new"_s};
    QTest::newRow("markers") << u"1. Opening\n2) Budget\n a) Income\n - 1) Double\n• Dot\n(iv) Roman\n26 May 2022\n2022. A year"_s
                             << QStringList{u"1.|Opening"_s, u"2)|Budget"_s, u"a)|Income"_s, u"1)|Double"_s, u"•|Dot"_s, u"(iv)|Roman"_s, u"26 May 2022"_s, u"2022. A year"_s};
    QTest::newRow("a marker alone") << u" b.\n\nYouth in the process\n\nNo updates."_s << QStringList{u"b.|Youth in the process"_s, u"No updates."_s};
    QTest::newRow("initials are no markers") << u"A. Quill, Office\nP. Stone, Trust"_s << QStringList{u"A. Quill, Office"_s, u"P. Stone, Trust"_s};
    QTest::newRow("letters that count are markers") << u"A. Opening\nB. Closing"_s << QStringList{u"A.|Opening"_s, u"B.|Closing"_s};
    QTest::newRow("bold over two lines") << u"**Online Meeting 7\n3 May 2023 at 14:00 UTC**\n\n**Note** for all"_s
                                         << QStringList{u"*Online Meeting 7"_s, u"*3 May 2023 at 14:00 UTC"_s, u"Note for all"_s};
    QTest::newRow("inline marks") << u"See [the \\(new\\) plan](https://example.org/a_b_c) and *Our Plan* or snake_case and 2 * 3 * 4."_s
                                  << QStringList{u"See the (new) plan and Our Plan or snake_case and 2 * 3 * 4."_s};
    QTest::newRow("levels") << u"- one\n  - two\n  - three\n- four"_s << QStringList{u"-|one"_s, u">-|two"_s, u">-|three"_s, u"-|four"_s};
    QTest::newRow("a dash that a line begins with") << u"There was not enough time for the kind of work that is needed by all\n- and it was said again that some more of it would be needed by them\nall."_s
                                                    << QStringList{u"There was not enough time for the kind of work that is needed by all - and it was said again that some more of it would be needed by them all."_s};
    QTest::newRow("turns of a transcript") << u">> ADA QUILL: Good morning.\n>> CHAIR STONE:   Thank you, and welcome to\nall of you."_s
                                           << QStringList{u">> ADA QUILL: Good morning."_s, u">> CHAIR STONE: Thank you, and welcome to all of you."_s};
    QTest::newRow("a table") << u"| Name | Role |\n|------|------|\n| Ada | Chair |"_s << QStringList{u"Name\tRole"_s, u"Ada\tChair"_s};
    QTest::newRow("capitals") << u"AOB\n\nAoB"_s << QStringList{u"*AOB"_s, u"AoB"_s};
    QTest::newRow("a heading mark") << u"# Report\n\n#Tag of the week"_s << QStringList{u">Report"_s, u"#Tag of the week"_s};
}

void PlainTextTest::blocks()
{
    QFETCH(QString, text);
    QTEST(blocksOf(text), "expected");
}

void PlainTextTest::furniture_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<qsizetype>("links");
    QTest::newRow("links at the foot of a page") << u"She shared a note.\n\n\nhttps://example.org/a\nhttps://example.org/b\n\nHe agreed."_s
                                                 << QStringList{u"She shared a note."_s, u"He agreed."_s} << qsizetype(2);
    QTest::newRow("links inside a sentence") << u"They were told to use the new form that stands at https://example.org/a\nand to say so."_s
                                             << QStringList{u"They were told to use the new form that stands at https://example.org/a and to say so."_s} << qsizetype(1);
    QTest::newRow("links that the prose announces") << u"The documents:\n\nhttps://example.org/a"_s << QStringList{u"The documents:"_s, u"https://example.org/a"_s} << qsizetype(1);
    QTest::newRow("page numbers by name") << u"One.\n\nPage 3 of 10\n\nTwo."_s << QStringList{u"One."_s, u"Two."_s} << qsizetype(0);
    QTest::newRow("a number alone") << u"One.\n\n3\n\nTwo."_s << QStringList{u"One."_s, u"3"_s, u"Two."_s} << qsizetype(0);
    QTest::newRow("running heads") << u"The Group - Report\nOne.\n\f\nThe Group - Report\nTwo.\n\f\nThe Group - Report\nThree.\n"_s
                                   << QStringList{u"One."_s, u"Two."_s, u"Three."_s} << qsizetype(0);
    QTest::newRow("a sentence over a page's foot") << u"They said that the level of visibility of the forum in the text was\n\n\nhttps://example.org/a\n\nlow."_s
                                                   << QStringList{u"They said that the level of visibility of the forum in the text was low."_s} << qsizetype(1);
}

void PlainTextTest::furniture()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, links);
    QTEST(blocksOf(text), "left");
    const Result<TextDocument> document = extractText(text.toUtf8(), u"report.txt"_s);
    QVERIFY(document);
    QCOMPARE(document->links.size(), links);
}

void PlainTextTest::originsGiveTheSource()
{
    const QString text = u"# Title\r\n\r\n- 1) The **bold** words and the infor-\r\nmation of [a link](https://example.org) ü\r\n"_s;
    const Result<TextDocument> document = extractText(text.toUtf8(), u"report.txt"_s);
    QVERIFY(document);
    const QString source = QString(text).replace(u"\r\n"_s, u"\n"_s);
    QVERIFY(!document->origins.isEmpty());
    for (const Origin &origin : document->origins)
        QCOMPARE(QStringView(source).sliced(origin.source, origin.span.length()), origin.span.of(document->text));
    QCOMPARE(document->text, u"Title\nThe bold words and the information of a link ü"_s);
}

void PlainTextTest::linksAreKept()
{
    const Result<TextDocument> document = extractText("See [the plan](https://example.org/plan) or www.example.org/x.", u"report.txt"_s);
    QVERIFY(document);
    QCOMPARE(document->links.size(), 2);
    QCOMPARE(document->links.at(0).url, u"https://example.org/plan"_s);
    QCOMPARE(document->links.at(0).span.of(document->text), u"the plan"_s);
    QCOMPARE(document->links.at(1).url, u"https://www.example.org/x"_s);
}

QTEST_GUILESS_MAIN(PlainTextTest)
#include "plaintexttest.moc"
