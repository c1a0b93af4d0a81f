// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madepaper.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

PaperText plain(const QString &text)
{
    return {{.text = text}};
}

PaperBlock item(const PaperText &text, int level = 1, int number = 0)
{
    return {.kind = PaperKind::ListItem, .level = level, .number = number, .text = text};
}

PaperFigure timeline()
{
    Drawing drawing{{440, 96}, {}};
    const QColor blue(0x1f, 0x4e, 0x79);
    const QColor orange(0xd5, 0x5e, 0x00);
    for (int year = 0; year < 5; ++year) {
        const qreal x = 90 + year * 75;
        drawing.shapes.append(DrawnLine{{x, 12}, {x, 80}, QColor(0xdd, 0xe1, 0xe6), 0.4});
        drawing.shapes.append(DrawnText{{x, 92}, Qt::AlignHCenter, QString::number(2021 + year), 7, QColor(0x5c, 0x63, 0x6d)});
    }
    for (int lane = 0; lane < 2; ++lane) {
        const qreal y = 32 + lane * 30;
        drawing.shapes.append(DrawnText{{80, y + 2.5}, Qt::AlignRight, lane ? u"River gauges"_s : u"Ferry compact"_s, 7.5, Qt::black, true});
        drawing.shapes.append(DrawnLine{{90, y}, {430, y}, QColor(0xc4, 0xc9, 0xd1), 0.5});
        for (int disc = 0; disc < 9; ++disc)
            drawing.shapes.append(DrawnDisc{{105.0 + disc * 36 + lane * 11, y}, 2.0 + (disc * 7 + lane * 3) % 6, lane ? orange : blue});
    }
    return {drawing, u"A disc is a meeting; its area is the number of statements."_s,
        u"The ferry compact was spoken of in nine meetings from 2021 to 2025, the river gauges in nine."_s};
}

PaperTable positions()
{
    const auto row = [](const QString &group, const QString &who, const QString &position, int note) {
        return QList<PaperText>{plain(group), plain(who), {{.text = position}, {.note = note}}};
    };
    return {.alignments = {Qt::AlignLeft, Qt::AlignLeft, Qt::AlignLeft}, .headRows = 1,
        .rows = {{plain(u"Group"_s), plain(u"Who"_s), plain(u"Position"_s)},
            row(u"Upper towns"_s, u"Ada Quellenberg (First House)"_s, u"For one compact, with a review after three years and a fund of its own."_s, 4),
            row(u"Lower towns"_s, u"Bo Tindervik (Second House)"_s, u"For a compact that leaves the tolls where they are."_s, 5),
            row(u"Carriers"_s, u"a participant"_s, u"Asks what becomes of crossings that nobody pays for."_s, 6)}};
}

QList<PaperText> notes()
{
    QList<PaperText> notes;
    for (int i = 1; i <= 7; ++i) {
        notes.append({{.text = u"Circle of the River Towns, summary report of the "_s + QString::number(20 + i) + u"th meeting (online), 26 September 2024, item 2, para. "_s
            + QString::number(i) + u", "_s},
            {.text = u"https://example.org/circle/20240926"_s, .target = u"https://example.org/circle/20240926"_s}, {.text = u" (read on 20 November 2026)."_s}});
    }
    notes[1] = plain(u"Ibid., para. 5."_s);
    return notes;
}

void addBody(QList<PaperBlock> &blocks)
{
    blocks = {madeHeading(1, u"1  Purpose"_s),
        madeParagraph(u"This note tells the co-chairs where the ferry compact stands before the open consultation, and what is still in doubt."_s),
        madeHeading(1, u"2  Key messages"_s),
        item({{.text = u"Two of three groups want "_s}, {.text = u"one compact"_s, .strong = true}, {.text = u"; the third has not spoken yet."_s}, {.note = 1}}),
        item({{.text = u"The fund is the "_s}, {.text = u"only"_s, .emphasis = true}, {.text = u" open point of the draft, and its figures differ:"_s}, {.note = 2}}),
        item(plain(u"eleven crossings in the report of March,"_s), 2), item(plain(u"twelve in that of June."_s), 2),
        item({{.text = u"A promise of 2022 is still open: see "_s}, {.text = u"Decisions and open actions"_s, .target = u"#actions"_s}, {.text = u"."_s}}),
        madeHeading(1, u"3  Background"_s)};
    for (const auto &[date, words] : {std::pair{u"18 June 2020"_s, u"The compact is named for the first time, by the chair of the First House, as a way to end the dispute about crossings at night."_s},
             std::pair{u"16 Sept 2021"_s, u"A first text goes round among the towns."_s}, std::pair{u"26 Sept 2024"_s, u"The Circle asks for comments until the end of the year."_s}})
        blocks.append({.label = date, .text = plain(words)});
    blocks += {madeHeading(1, u"4  Positions"_s), madeParagraph(u"What was said in the meetings of 2024, with the affiliation of that day. "_s + madeWords(60), 3),
        {.kind = PaperKind::Table, .table = positions()}, madeHeading(2, u"In their own words"_s),
        {.kind = PaperKind::Quote, .text = {{.text = u"“We have crossed this river for three hundred years without a paper. If there must be one, let it say what a crossing costs and who pays when nobody can.”"_s}, {.note = 7}}},
        madeParagraph(u"The words of the carriers are summarised from the chat, which the secretariat kept. "_s + madeWords(40))};
    PaperBlock actions = madeHeading(1, u"5  Decisions and open actions"_s);
    actions.anchor = u"actions"_s;
    blocks += {actions, item(plain(u"The Circle will answer the draft by 30 September 2026."_s), 1, 1),
        item(plain(u"Bo Tindervik to count the crossings anew, with both harbours, and to say which of the two figures the fund shall rest on."_s), 1, 2),
        madeHeading(1, u"6  When it was spoken of"_s), {.kind = PaperKind::Figure, .figure = timeline()},
        madeHeading(1, u"7  Doubts and gaps"_s), item(plain(u"The report of the 22nd meeting is headed “XXI”."_s)), item(plain(u"One speaker is not named."_s)),
        {.kind = PaperKind::Code, .text = plain(u"rapporteur brief --topic ferry \\\n    --from 2020 -o note.pdf"_s)}, {.kind = PaperKind::Rule}, madeHeading(1, u"Sources"_s)};
    for (int i = 1; i <= 3; ++i)
        blocks.append({.label = u'[' + QString::number(i) + u']', .text = plain(u"Circle of the River Towns, summary report of the "_s + QString::number(20 + i)
            + u"th meeting, 26 September 2024. Paragraph numbers are those of the report as it stands in the library."_s), .anchor = u"source-"_s + QString::number(i)});
}

} // namespace

QString madeWords(int count, int seed)
{
    static const QStringList words = u"the towns of the river have said that every crossing needs a word before and a word after it while harbours keep count of boats and tolls in a common book which anybody may read"_s.split(u' ');
    QStringList chosen;
    for (int i = 0; i < count; ++i)
        chosen.append(words[(i * 7 + seed * 11 + i / 5) % words.size()]);
    QString text = chosen.join(u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text + u'.';
}

PaperBlock madeParagraph(const QString &text, int note)
{
    PaperBlock block{.text = plain(text)};
    if (note > 0)
        block.text.append({.note = note});
    return block;
}

PaperBlock madeHeading(int level, const QString &text)
{
    return {.kind = PaperKind::Heading, .level = level, .text = plain(text)};
}

Paper madeNote()
{
    Paper paper{.kind = u"Briefing note"_s, .classification = u"UNCLASSIFIED"_s, .title = u"The ferry compact: state of the discussion in the Circle"_s,
        .subtitle = u"June 2020 – September 2024"_s,
        .fields = {{u"For"_s, u"The co-chairs of the Circle of the River Towns"_s}, {u"From"_s, u"Secretariat"_s}, {u"Meeting"_s, u"First open consultation, 2 December 2026, Harbour Hall"_s}},
        .date = u"20 November 2026"_s, .madeOn = QDate(2026, 11, 20), .language = u"en"_s, .author = u"Secretariat"_s, .subject = u"Ferry compact"_s,
        .keywords = {u"ferry compact"_s, u"tolls"_s}, .notes = notes(), .foot = u"Extracts checked against source: 27 of 27"_s};
    addBody(paper.blocks);
    paper.attachments = {{u"note.md"_s, u"text/markdown"_s, u"The draft"_s, "+++\ntitle = \"The ferry compact\"\n+++\n"}, {u"quellen – data.json"_s, u"application/json"_s, {}, "{\"a\": [1, 2]}\n"}};
    return paper;
}

Paper madeDossier(int chapters)
{
    Paper paper = madeNote();
    paper.kind = u"Dossier"_s;
    paper.title = u"What the Circle said of the ferry compact"_s;
    paper.hasContents = true;
    paper.blocks.clear();
    for (int i = 1; i <= chapters; ++i) {
        paper.blocks.append(madeHeading(1, QString::number(i) + u"  "_s + madeWords(4 + i % 5, i).chopped(1)));
        for (int part = 1; part <= 3; ++part) {
            paper.blocks.append(madeHeading(2, QString::number(i) + u'.' + QString::number(part) + u"  "_s + madeWords(5, i * 3 + part).chopped(1)));
            for (int p = 0; p < 4; ++p) {
                paper.notes.append(plain(madeWords(14 + (i + p) % 9, p)));
                paper.blocks.append(madeParagraph(madeWords(50 + (p * 37 + part * 11) % 60, i + p), int(paper.notes.size())));
            }
            paper.blocks.append({.kind = PaperKind::Quote, .text = plain(madeWords(45, part))});
        }
        paper.blocks.append({.kind = PaperKind::Table, .table = positions()});
    }
    return paper;
}

Paper madeRecord(int count)
{
    Paper paper = madeNote();
    paper.title = u"Record"_s;
    paper.blocks.clear();
    paper.notes.clear();
    for (int i = 0; i < count; ++i) {
        if (i % 34 == 0)
            paper.blocks.append(madeHeading(1 + (i / 34) % 2, madeWords(6, i).chopped(1)));
        if (i % 200 == 199)
            paper.blocks.append({.kind = PaperKind::Table, .table = madeTable(4, 20).blocks.last().table});
        paper.notes.append(plain(u"Circle of the River Towns, summary report, 26 September 2024, item 2, para. "_s + QString::number(i) + u'.'));
        paper.blocks.append(madeParagraph(u"Speaker "_s + QString::number(i % 40) + u" said: "_s + madeWords(50 + i % 30, i), i + 1));
    }
    return paper;
}

Paper madeArabicNote()
{
    Paper paper{.kind = u"مذكرة إحاطة"_s, .classification = u"غير سري"_s, .title = u"ميثاق العبّارات: حالة النقاش في الحلقة"_s, .subtitle = u"يونيو 2020 – سبتمبر 2024"_s,
        .fields = {{u"إلى"_s, u"الرئيسان المشاركان"_s}, {u"من"_s, u"الأمانة"_s}}, .date = u"20 نوفمبر 2026"_s, .madeOn = QDate(2026, 11, 20), .language = u"ar"_s};
    paper.blocks = {madeHeading(1, u"الغرض"_s),
        madeParagraph(u"تخبر هذه المذكرة الرئيسين المشاركين بما وصل إليه ميثاق العبّارات قبل المشاورة المفتوحة، وبما لا يزال موضع شك. طلبت مدن النهر العليا ميثاقاً واحداً مع مراجعة بعد ثلاث سنوات، بينما أرادت المدن السفلى أن تبقى الرسوم كما هي."_s, 1),
        item(plain(u"يريد اثنان من ثلاثة أطراف ميثاقاً واحداً."_s)), item(plain(u"الصندوق (Ferry Fund) هو النقطة الوحيدة المفتوحة في المسودة 2.1."_s)),
        {.kind = PaperKind::Table, .table = {.headRows = 1, .rows = {{plain(u"المجموعة"_s), plain(u"الموقف"_s)}, {plain(u"المدن العليا"_s), plain(u"مع ميثاق واحد"_s)}}}},
        {.label = u"[1]"_s, .text = plain(u"حلقة مدن النهر، التقرير الموجز للاجتماع الثاني والعشرين."_s)}};
    paper.notes = {{{.text = u"حلقة مدن النهر، التقرير الموجز، 26 سبتمبر 2024، الفقرة 3، "_s}, {.text = u"https://example.org"_s, .target = u"https://example.org"_s}}};
    return paper;
}

Paper madeChineseNote()
{
    Paper paper{.kind = u"简报"_s, .classification = u"非机密"_s, .title = u"渡轮公约：讨论现状"_s, .subtitle = u"2020年6月至2024年9月"_s, .fields = {{u"致"_s, u"共同主席"_s}, {u"自"_s, u"秘书处"_s}},
        .date = u"2026年11月20日"_s, .madeOn = QDate(2026, 11, 20), .language = u"zh"_s};
    QString text = u"本简报向共同主席说明公开磋商之前渡轮公约的进展，以及仍存疑问之处。上游城镇希望只有一份公约，并在三年后审查；下游城镇希望通行费保持不变。"_s;
    paper.blocks = {madeHeading(1, u"一、目的"_s), madeParagraph(text + text, 1), madeHeading(1, u"二、要点"_s), item(plain(u"三个集团中有两个希望只有一份公约。"_s)),
        madeParagraph(u"Ada Quellenberg 说：“我们渡河三百年，从未有过一纸公约。”"_s)};
    paper.notes = {plain(u"河城会，第二十二次会议简要报告，2024年9月26日，第3段。"_s)};
    return paper;
}

Paper madeTable(int columns, int rows)
{
    Paper paper{.title = u"A table"_s, .language = u"en"_s};
    PaperTable table{.headRows = 1};
    for (int row = 0; row <= rows; ++row) {
        QList<PaperText> cells;
        for (int column = 0; column < columns; ++column)
            cells.append(plain(row == 0 ? u"Head "_s + QString::number(column + 1) : column == 0 ? u"row "_s + QString::number(row) : madeWords(2 + (row * column) % 7, row + column)));
        table.rows.append(cells);
    }
    paper.blocks = {madeParagraph(u"Before the table."_s), {.kind = PaperKind::Table, .table = table}};
    return paper;
}

} // namespace Rapporteur
