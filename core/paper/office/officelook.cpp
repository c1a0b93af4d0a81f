// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/office/officelook.h"

#include "core/paper/textcells.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

using enum OfficeFace;

// In the order of OfficeStyle.
constexpr std::array looks{
    OfficeLook{.odf = "Standard", .wordId = "Normal", .wordName = "Normal"},
    OfficeLook{.odf = "Text_20_body", .wordId = "BodyText", .wordName = "Body Text", .after = 7},
    OfficeLook{.odf = "Document_20_Kind", .wordId = "DocumentKind", .wordName = "Document Kind", .own = true, .face = Sans, .size = 10, .strong = true, .color = officeAccent, .after = 10},
    OfficeLook{.odf = "Title", .wordId = "Title", .wordName = "Title", .face = Sans, .size = 21, .strong = true, .after = 4, .lineHeight = 1.08, .keepWithNext = true},
    OfficeLook{.odf = "Subtitle", .wordId = "Subtitle", .wordName = "Subtitle", .face = Sans, .size = 12.5, .color = officeDim, .after = 10, .keepWithNext = true},
    OfficeLook{.odf = "Document_20_Field", .wordId = "DocumentField", .wordName = "Document Field", .own = true, .face = Sans, .size = 10, .after = 1.5, .start = 72, .hanging = 72, .lineHeight = 1.15},
    OfficeLook{.odf = "Heading_20_1", .wordId = "Heading1", .wordName = "heading 1", .face = Sans, .size = 14, .strong = true, .color = officeAccent, .before = 18, .after = 5, .lineHeight = 1.1, .keepWithNext = true, .outline = 1},
    OfficeLook{.odf = "Heading_20_2", .wordId = "Heading2", .wordName = "heading 2", .face = Sans, .size = 11.5, .strong = true, .before = 13, .after = 4, .lineHeight = 1.1, .keepWithNext = true, .outline = 2},
    OfficeLook{.odf = "Heading_20_3", .wordId = "Heading3", .wordName = "heading 3", .face = Sans, .size = 10.5, .strong = true, .color = officeDim, .before = 11, .after = 3, .lineHeight = 1.1, .keepWithNext = true, .outline = 3},
    OfficeLook{.odf = "Heading_20_4", .wordId = "Heading4", .wordName = "heading 4", .face = Sans, .size = 10.5, .before = 10, .after = 3, .lineHeight = 1.1, .keepWithNext = true, .outline = 4},
    OfficeLook{.odf = "Heading_20_5", .wordId = "Heading5", .wordName = "heading 5", .face = Sans, .size = 10, .color = officeDim, .before = 9, .after = 3, .lineHeight = 1.1, .keepWithNext = true, .outline = 5},
    OfficeLook{.odf = "Heading_20_6", .wordId = "Heading6", .wordName = "heading 6", .face = Sans, .size = 10, .emphasis = true, .color = officeDim, .before = 9, .after = 3, .lineHeight = 1.1, .keepWithNext = true, .outline = 6},
    OfficeLook{.odf = "List", .wordId = "ListParagraph", .wordName = "List Paragraph", .after = 4},
    OfficeLook{.odf = "Source", .wordId = "Source", .wordName = "Source", .own = true, .size = 9.5, .after = 4, .start = 26, .hanging = 26, .lineHeight = 1.2},
    OfficeLook{.odf = "Quotations", .wordId = "Quote", .wordName = "Quote", .before = 6, .after = 11, .start = 18, .border = OfficeBorder::Start},
    OfficeLook{.odf = "Quotation_20_Source", .wordId = "QuoteSource", .wordName = "Quote Source", .own = true, .face = Sans, .size = 9.5, .color = officeDim, .after = 11, .start = 18, .border = OfficeBorder::Start},
    OfficeLook{.odf = "Preformatted_20_Text", .wordId = "Code", .wordName = "Code", .own = true, .face = Mono, .size = 9, .before = 2, .after = 9, .start = 12, .lineHeight = 1.15},
    OfficeLook{.odf = "Horizontal_20_Line", .wordId = "Rule", .wordName = "Rule", .own = true, .size = 4, .after = 10, .lineHeight = 1, .border = OfficeBorder::Bottom},
    OfficeLook{.odf = "Figure", .wordId = "Figure", .wordName = "Figure", .own = true, .before = 6, .after = 3, .lineHeight = 1, .keepWithNext = true},
    OfficeLook{.odf = "Caption", .wordId = "Caption", .wordName = "caption", .face = Sans, .size = 9, .color = officeDim, .after = 12, .lineHeight = 1.15},
    OfficeLook{.odf = "Table_20_Contents", .wordId = "TableText", .wordName = "Table Text", .own = true, .face = Sans, .size = 9.5, .before = 1, .after = 1, .lineHeight = 1.15},
    OfficeLook{.odf = "Table_20_Heading", .wordId = "TableHeading", .wordName = "Table Heading", .own = true, .face = Sans, .size = 9.5, .strong = true, .before = 1, .after = 1, .lineHeight = 1.15, .keepWithNext = true},
    OfficeLook{.odf = "Footnote", .wordId = "FootnoteText", .wordName = "footnote text", .size = 8.5, .after = 2, .start = 12, .hanging = 12, .lineHeight = 1.15},
    OfficeLook{.odf = "Header", .wordId = "Header", .wordName = "header", .face = Sans, .size = 8.5, .color = officeDim, .lineHeight = 1.1},
    OfficeLook{.odf = "Footer", .wordId = "Footer", .wordName = "footer", .face = Sans, .size = 8.5, .color = officeDim, .lineHeight = 1.1},
    OfficeLook{.odf = "Contents_20_Heading", .wordId = "TOCHeading", .wordName = "TOC Heading", .face = Sans, .size = 11.5, .strong = true, .before = 12, .after = 4, .keepWithNext = true},
    OfficeLook{.odf = "Contents_20_1", .wordId = "TOC1", .wordName = "toc 1", .face = Sans, .size = 10, .after = 2, .lineHeight = 1.15},
    OfficeLook{.odf = "Contents_20_2", .wordId = "TOC2", .wordName = "toc 2", .face = Sans, .size = 10, .after = 2, .start = 14, .lineHeight = 1.15},
    OfficeLook{.odf = "Contents_20_3", .wordId = "TOC3", .wordName = "toc 3", .face = Sans, .size = 9.5, .color = officeDim, .after = 2, .start = 28, .lineHeight = 1.15},
};
static_assert(looks.size() == size_t(OfficeStyle::Contents3) + 1);

} // namespace

const OfficeLook &officeLook(OfficeStyle style)
{
    return looks[size_t(style)];
}

std::span<const OfficeLook> officeLooks()
{
    return looks;
}

OfficeStyle headingStyle(int level)
{
    return OfficeStyle(int(OfficeStyle::Heading1) + std::clamp(level, 1, 6) - 1);
}

OfficeStyle officeStyle(const PaperBlock &block)
{
    switch (block.kind) {
    case PaperKind::Heading:
        return headingStyle(block.level);
    case PaperKind::Quote:
        return OfficeStyle::Quote;
    case PaperKind::ListItem:
        return OfficeStyle::List;
    case PaperKind::Figure:
        return OfficeStyle::Figure;
    case PaperKind::Code:
        return OfficeStyle::Code;
    case PaperKind::Rule:
        return OfficeStyle::Rule;
    default:
        return block.label.isEmpty() ? OfficeStyle::Body : OfficeStyle::Source;
    }
}

QStringList officeFamilies(OfficeFace face)
{
    switch (face) {
    case OfficeFace::Sans:
        return {u"Calibri"_s, u"Carlito"_s, u"Noto Sans"_s, u"Liberation Sans"_s};
    case OfficeFace::Mono:
        return {u"Consolas"_s, u"Noto Sans Mono"_s, u"Liberation Mono"_s};
    case OfficeFace::Serif:
        break;
    }
    return {u"Cambria"_s, u"Caladea"_s, u"Noto Serif"_s, u"Liberation Serif"_s};
}

OfficePage officePage(PaperSize size)
{
    return {.size = size == PaperSize::Letter ? QSizeF(612, 792) : QSizeF(595.3, 841.9)};
}

qreal listIndent(int level)
{
    return 18.0 * std::clamp(level, 0, 9);
}

QString officeLanguage(const QString &language)
{
    const QLocale locale(language);
    return locale == QLocale::c() ? QString() : locale.name().replace(u'_', u'-');
}

OfficeScript officeScript(const QString &language)
{
    switch (QLocale(language).script()) {
    case QLocale::SimplifiedHanScript:
    case QLocale::TraditionalHanScript:
    case QLocale::JapaneseScript:
    case QLocale::KoreanScript:
        return OfficeScript::Asian;
    default:
        return QLocale(language).textDirection() == Qt::RightToLeft ? OfficeScript::Complex : OfficeScript::Western;
    }
}

QString runningTitle(const Paper &paper)
{
    const QString title = paper.title.simplified();
    const qsizetype end = fittingEnd(title, 72);
    return end < title.size() ? QString(title.first(end).trimmed() + u'…') : title;
}

QString runningFoot(const Paper &paper)
{
    return paper.classification.isEmpty() || paper.foot.isEmpty() ? QString(paper.classification + paper.foot) : QString(paper.classification + u" · "_s + paper.foot);
}

QSizeF figureSize(const Drawing &drawing, QSizeF room)
{
    const bool fits = drawing.size.width() <= room.width() && drawing.size.height() <= room.height();
    return fits ? drawing.size : drawing.size.scaled(room, Qt::KeepAspectRatio);
}

} // namespace Rapporteur
