// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplepaper.h"

using namespace Qt::StringLiterals;

namespace Rapporteur::Test {

namespace {

PaperText plain(const QString &text)
{
    return {{.text = text}};
}

PaperBlock heading(int level, const QString &text, const QString &anchor = {})
{
    return {.kind = PaperKind::Heading, .level = level, .text = plain(text), .anchor = anchor};
}

PaperBlock item(int level, int number, const QString &text)
{
    return {.kind = PaperKind::ListItem, .level = level, .number = number, .text = plain(text)};
}

PaperFigure figure()
{
    Drawing drawing{.size = {440, 120}};
    const QColor ink(0x33, 0x38, 0x3f);
    for (int year = 0; year < 4; ++year) {
        const qreal x = 120 + year * 90;
        drawing.shapes.append(DrawnLine{{x, 14}, {x, 96}, QColor(0xc8, 0xcc, 0xd2)});
        drawing.shapes.append(DrawnText{{x, 112}, Qt::AlignHCenter, QString::number(2021 + year), 8, ink});
    }
    const QList<std::pair<QString, QColor>> lanes{{u"Harbour lights"_s, QColor(0x00, 0x72, 0xb2)}, {u"Tide tables"_s, QColor(0xd5, 0x5e, 0x00)}};
    for (int lane = 0; lane < lanes.size(); ++lane) {
        const qreal y = 34 + lane * 38;
        drawing.shapes.append(DrawnText{{104, y + 3}, Qt::AlignRight, lanes[lane].first, 9, ink, true});
        drawing.shapes.append(DrawnLine{{112, y}, {430, y}, ink, 0.5});
        for (int disc = 0; disc < 6; ++disc)
            drawing.shapes.append(DrawnDisc{{130.0 + disc * 52 + lane * 11, y}, 3.0 + (disc * 5 + lane * 3) % 7, lanes[lane].second});
    }
    drawing.shapes.append(DrawnBox{{120, 100, 90, 2}, QColor(0, 0x72, 0xb2, 0x80)});
    return {.drawing = drawing, .caption = u"When each topic was spoken of, 2021 to 2024"_s,
        .alternative = u"Two lanes, harbour lights and tide tables, with six meetings each; the discs grow from 2022 on."_s};
}

PaperTable positions()
{
    PaperTable table{.alignments = {Qt::AlignLeft, Qt::AlignLeft, Qt::AlignLeft, Qt::AlignRight}};
    table.rows.append({plain(u"Group"_s), plain(u"Who"_s), plain(u"Position"_s), plain(u"Since"_s)});
    const QStringList groups{u"Port authorities"_s, u"Pilots"_s, u"Light keepers"_s, u"Fishing villages"_s};
    for (int row = 0; row < 14; ++row) {
        table.rows.append({plain(groups[row % 4]), {{.text = row % 2 ? u"Bo Tindervik"_s : u"Ada Quellenberg"_s, .strong = true}},
            plain(row % 3 ? u"Supports one register for all harbours, if each harbour may say what it is used for."_s : u"Asks for a year more."_s),
            plain(QString::number(2021 + row % 4))});
    }
    return table;
}

QList<PaperBlock> opening()
{
    return {heading(1, u"Purpose"_s, u"purpose"_s),
        {.text = {{.text = u"To prepare the co-chairs for the meeting on the "_s}, {.text = u"Coastal Lights Convention"_s, .strong = true},
             {.text = u". It was first spoken of in 2021"_s}, {.note = 1}, {.text = u" and is "_s}, {.text = u"not"_s, .emphasis = true},
             {.text = u" settled; see "_s}, {.text = u"Positions"_s, .target = u"#positions"_s}, {.text = u", "_s}, {.text = u"who"_s, .target = u"#who"_s}, {.text = u", "_s}, {.text = u"when"_s, .target = u"#years"_s}, {.text = u" and "_s},
             {.text = u"the register"_s, .target = u"https://lights.example/register?of=all&by=year"_s}, {.text = u"."_s}}},
        heading(1, u"Key messages"_s),
        item(1, 0, u"Everyone wants the register; nobody wants to keep it."_s),
        item(1, 0, u"Two things stand in the way:"_s),
        item(2, 1, u"who pays for it, and"_s),
        item(2, 2, u"what happens when a light is out."_s),
        {.kind = PaperKind::Paragraph, .level = 1, .text = plain(u"Both are on the agenda of the next meeting."_s)},
        item(1, 0, u"The pilots will speak with one voice."_s),
        {.kind = PaperKind::Quote, .text = {{.text = u"“A light that nobody answers for is a light that nobody lights.”"_s}}},
        {.kind = PaperKind::Quote, .text = {{.text = u"— Ada Quellenberg, Second House"_s}, {.note = 2}}},
        item(1, 1, u"First, ask what the villages need."_s),
        item(1, 2, u"Then, ask what it costs."_s)};
}

} // namespace

Paper samplePaper()
{
    Paper paper{.kind = u"Briefing note"_s, .classification = u"UNCLASSIFIED"_s, .title = u"The Coastal Lights Convention: where the discussion stands"_s,
        .subtitle = u"For the ninth meeting of the Harbour Circle"_s,
        .fields = {{u"For"_s, u"The co-chairs"_s}, {u"From"_s, u"Bo Tindervik, Fjord Office"_s}, {u"Meeting"_s, u"Ninth meeting, 3 December 2026, Fjordhavn & online"_s}},
        .date = u"21 November 2026"_s, .madeOn = {2026, 11, 21}, .language = u"en"_s, .author = u"Bo Tindervik"_s,
        .subject = u"The Coastal Lights Convention"_s, .keywords = {u"lights"_s, u"harbours"_s}, .hasContents = true,
        .foot = u"Extracts checked against source: 3 of 3"_s};
    paper.blocks = opening();
    paper.blocks += {heading(1, u"Background"_s), heading(2, u"How it began"_s), {.text = plain(
        u"The circle took up the matter when three lights went out in one winter. A draft was read in 2022, and a second one, shorter by half, in the year after. "
        "Since then the text has stood still, while the harbours have not: two have joined lights of their own, and one has sold its tower."_s)},
        {.kind = PaperKind::Figure, .figure = figure(), .anchor = u"years"_s},
        heading(2, u"What the text says"_s), {.text = {{.text = u"Article 4 asks for "_s}, {.text = u"light.id"_s, .code = true}, {.text = u" in each entry:"_s}}},
        {.kind = PaperKind::Code, .text = plain(u"light:\n    id:   FJ-7\n    kept: true"_s)},
        {.kind = PaperKind::Rule},
        heading(1, u"Positions"_s, u"positions"_s), {.text = {{.text = u"As of the eighth meeting"_s}, {.note = 3}, {.text = u", by group; those who spoke twice are named once"_s}, {.note = 1}, {.text = u"."_s}}},
        {.kind = PaperKind::Table, .table = positions(), .anchor = u"who"_s},
        {.kind = PaperKind::PageBreak},
        heading(1, u"Sources"_s),
        {.label = u"[1]"_s, .text = plain(u"Harbour Circle, summary report of the second meeting (online), 9 June 2021, item 2, para. 3."_s), .anchor = u"source-1"_s},
        {.label = u"[2]"_s, .text = plain(u"Harbour Circle, summary report of the eighth meeting (Fjordhavn), 26 September 2026, item 4, paras. 12 to 15, where the vote was put off."_s), .anchor = u"source-2"_s}};
    paper.notes = {{{.text = u"Harbour Circle, second meeting, 9 June 2021, item 2, para. 3."_s}, {.text = u" "_s}, {.text = u"https://lights.example/2"_s, .target = u"https://lights.example/2"_s}},
        {{.text = u"Harbour Circle, eighth meeting, 26 September 2026, item 4, para. 12."_s}},
        {{.text = u"Ibid., para. 15"_s}, {.text = u"; see "_s}, {.text = u"source 2"_s, .target = u"#source-2"_s}, {.text = u"."_s}}};
    return paper;
}

Paper arabicPaper()
{
    Paper paper{.kind = u"مذكرة إحاطة"_s, .classification = u"غير سري"_s, .title = u"اتفاقية أضواء الساحل"_s, .subtitle = u"للاجتماع التاسع"_s,
        .fields = {{u"إلى"_s, u"الرئيسان المشاركان"_s}}, .date = u"21 نوفمبر 2026"_s, .language = u"ar"_s, .hasContents = true};
    paper.blocks = {heading(1, u"الغرض"_s), {.text = {{.text = u"إعداد الرئيسين للاجتماع (Harbour Circle) في عام 2026."_s}, {.note = 1}}},
        item(1, 0, u"الجميع يريد السجل."_s), item(1, 0, u"ولا أحد يريد أن يحفظه."_s),
        {.kind = PaperKind::Quote, .text = plain(u"«ضوء لا يُسأل عنه أحد هو ضوء لا يضيئه أحد.»"_s)},
        heading(1, u"المواقف"_s),
        {.kind = PaperKind::Table, .table = {.rows = {{plain(u"المجموعة"_s), plain(u"الموقف"_s)}, {plain(u"الموانئ"_s), plain(u"تؤيد"_s)}, {plain(u"القرى"_s), plain(u"تطلب سنة أخرى"_s)}}}}};
    paper.notes = {plain(u"الاجتماع الثاني، 9 يونيو 2021، الفقرة 3."_s)};
    return paper;
}

Paper hostilePaper()
{
    const QString text = u"a\x01\x0b\x1b[31m<b>&amp;</b> ]]> \"'`*_# | \\ "_s + QChar(0xd800) + u"x"_s + QChar(0xdc00) + QChar(0xffff) + u"\u202eevil\u2066 {{}} <script>alert(1)</script> "_s
        + QString(400, u'W') + u"\n1. x\n# y\n\n\t- "_s + hostileMark;
    const PaperText words{{.text = text}, {.text = text, .strong = true, .emphasis = true, .code = true}, {.text = text, .target = u"javascript:alert(1)"_s},
        {.text = text, .target = u"https://x.example/\"><script>|)"_s}, {.text = text, .target = u"#\"><script>"_s}, {.note = 1}, {.note = 99}, {.note = -1}};
    Paper paper{.kind = text, .classification = text, .title = text, .subtitle = text, .fields = {{text, text}}, .date = text, .language = u"\"><x>"_s,
        .author = text, .subject = text, .keywords = {text}, .hasContents = true, .foot = text};
    for (const PaperKind kind : {PaperKind::Heading, PaperKind::Paragraph, PaperKind::Quote, PaperKind::ListItem, PaperKind::Code, PaperKind::Rule, PaperKind::PageBreak})
        paper.blocks.append({.kind = kind, .level = kind == PaperKind::ListItem ? 40 : 3, .number = 0, .label = text, .text = words, .anchor = text});
    paper.blocks.append({.kind = PaperKind::Table, .table = {.widths = {0, -1}, .headRows = 9, .rows = {{words, words}, {words}, {words, words, words}}}});
    paper.blocks.append({.kind = PaperKind::Table, .table = {.headRows = 0, .rows = {}}});
    paper.blocks.append({.kind = PaperKind::Figure, .figure = {.drawing = {.size = {10, 10}, .shapes = {DrawnText{.base = {1, 9}, .text = text}}}, .caption = text, .alternative = text}});
    paper.notes = {words};
    return paper;
}

} // namespace Rapporteur::Test
