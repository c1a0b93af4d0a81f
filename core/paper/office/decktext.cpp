// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/office/decktext.h"

#include "core/paper/office/officelook.h"
#include "core/paper/paperstructure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Elements stand in the order of ECMA-376: PowerPoint refuses others.

namespace Rapporteur {

DeckText::DeckText(const Paper &paper, OfficePackage &package, const QList<DeckSlide> &slides, XmlPart &part, const QString &path)
    : m_paper(paper)
    , m_package(package)
    , m_slides(slides)
    , m_part(part)
    , m_path(path)
    , m_language(officeLanguage(paper.language))
    , m_rightToLeft(isRightToLeft(paper.language))
{
}

QString DeckText::linkOf(const PaperRun &run, QString &action)
{
    const QString target = linkTarget(run);
    if (!target.startsWith(u'#'))
        return target.isEmpty() ? QString() : m_package.relate(m_path, OfficeRelation::Hyperlink, target);
    const auto there = std::ranges::find_if(m_slides, [&](const DeckSlide &slide) { return slide.anchors.contains(target.sliced(1)); });
    if (there == m_slides.end())
        return {};
    action = u"ppaction://hlinksldjump"_s;
    return m_package.relate(m_path, OfficeRelation::Slide, deckSlideFile(there - m_slides.begin()));
}

void DeckText::run(const QString &text, const PaperRun &looks, const DeckLook &look)
{
    const auto properties = [&] {
        QString action;
        const QString link = linkOf(looks, action);
        m_part.element("a:rPr", {{"lang", m_language.isEmpty() ? QString() : m_language}, {"sz", look.size > 0 ? QString::number(qRound(look.size * 100)) : QString()},
            {"b", looks.strong || look.strong ? u"1"_s : QString()}, {"i", looks.emphasis ? u"1"_s : QString()}, {"baseline", looks.note > 0 ? u"30000"_s : QString()}}, [&] {
            if (look.color)
                m_part.element("a:solidFill", {}, [&] { m_part.element("a:schemeClr", {{"val", QString::fromLatin1(look.color)}}); });
            if (look.sans)
                m_part.element("a:latin", {{"typeface", u"+mn-lt"_s}});
            else if (looks.code)
                m_part.element("a:latin", {{"typeface", officeFamilies(OfficeFace::Mono).constFirst()}});
            if (!link.isEmpty())
                m_part.element("a:hlinkClick", {{"r:id", link}, {"action", action.isEmpty() ? QString() : action}});
        });
    };
    bool begun = false;
    for (const QString &line : text.split(u'\n')) {
        if (std::exchange(begun, true))
            m_part.element("a:br");
        if (line.isEmpty())
            continue;
        m_part.element("a:r", {}, [&] {
            properties();
            m_part.textElement("a:t", {}, line);
        });
    }
}

void DeckText::text(const PaperText &text, const DeckLook &look)
{
    for (const PaperRun &each : text) {
        if (marksNote(m_paper, each))
            run(QString::number(each.note), {.note = each.note}, look);
        PaperRun looks = each;
        looks.note = 0;
        if (!each.text.isEmpty())
            run(each.text, looks, look);
    }
}

void DeckText::paragraph(const PaperBlock &block)
{
    const bool item = block.kind == PaperKind::ListItem;
    const bool bare = block.kind == PaperKind::Heading || block.kind == PaperKind::Code || !block.label.isEmpty() || (!item && block.level > 0);
    const int level = std::clamp(item ? block.level - 1 : block.kind == PaperKind::Heading ? 0 : block.level - 1, 0, 8);
    m_part.element("a:p", {}, [&] {
        const bool numbered = item && block.number > 0;
        const QString margin = block.kind == PaperKind::Heading ? u"0"_s : numbered ? emu(18.0 * level + 26) : QString();
        m_part.element("a:pPr", {{"marL", margin}, {"lvl", level > 0 ? QString::number(level) : QString()}, {"indent", bare ? u"0"_s : numbered ? emu(-26) : QString()}}, [&] {
            if (bare)
                m_part.element("a:buNone");
            else if (numbered)
                m_part.element("a:buAutoNum", {{"type", u"arabicPeriod"_s}, {"startAt", block.number > 1 ? QString::number(std::min(block.number, 32767)) : QString()}});
        });
        if (!block.label.isEmpty())
            run(block.label + u' ', {}, {.color = "tx2"});
        if (block.kind == PaperKind::Code)
            run(plainText(block.text), {.code = true}, {.size = 14});
        else
            text(block.text, {.strong = block.kind == PaperKind::Heading});
    });
}

void DeckText::cell(const PaperText &content, Qt::Alignment alignment, bool head)
{
    const bool atEnd = alignment & Qt::AlignRight;
    m_part.element("a:tc", {}, [&] {
        m_part.element("a:txBody", {}, [&] {
            m_part.element("a:bodyPr");
            m_part.element("a:lstStyle");
            m_part.element("a:p", {}, [&] {
                m_part.element("a:pPr", {{"algn", alignment & Qt::AlignHCenter ? u"ctr"_s : atEnd != m_rightToLeft ? u"r"_s : u"l"_s}, {"rtl", m_rightToLeft ? u"1"_s : u"0"_s}});
                text(content, {.size = DeckSize::table, .strong = head, .color = "tx1"});
            });
        });
        m_part.element("a:tcPr", {{"marL", emu(4)}, {"marR", emu(8)}, {"marT", emu(4)}, {"marB", emu(4)}, {"anchor", head ? u"b"_s : u"t"_s}}, [&] {
            for (const char *side : {"a:lnL", "a:lnR", "a:lnT"})
                m_part.element(side, {{"w", u"0"_s}}, [&] { m_part.element("a:noFill"); });
            m_part.element("a:lnB", {{"w", emu(head ? 1.25 : 0.5)}}, [&] {
                m_part.element("a:solidFill", {}, [&] { m_part.element("a:srgbClr", {{"val", QString::fromLatin1(head ? officeDim : officeLine)}}); });
            });
            m_part.element("a:noFill");
        });
    });
}

QString deckSlideFile(qsizetype index)
{
    return u"slide%1.xml"_s.arg(index + 1);
}

} // namespace Rapporteur
