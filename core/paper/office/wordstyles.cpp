// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/office/wordstyles.h"

#include "core/paper/paperstructure.h"

using namespace Qt::StringLiterals;

// Elements stand in the order of ECMA-376: Word refuses others.

namespace Rapporteur {

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

/// "Complex" scripts, right-to-left ones among them, have a face of their own beside the Western one.
const QString complexFace = u"Arial"_s;
const QString asianFace = u"Microsoft YaHei"_s;

class Styles
{
public:
    Styles(const Paper &paper, PaperSize size)
        : m_paper(paper)
        , m_page(officePage(size))
        , m_rightToLeft(isRightToLeft(paper.language))
    {
    }

    QByteArray write();

private:
    void defaults();
    void paragraph(OfficeStyle style);
    void paragraphProperties(OfficeStyle style);
    void border(const OfficeLook &look);
    void textProperties(const OfficeLook &look);
    void character(const QString &id, const QString &name, const QList<std::pair<const char *, QString>> &properties);

    const Paper &m_paper;
    OfficePage m_page;
    bool m_rightToLeft;
    XmlPart m_part;
};

void Styles::defaults()
{
    const QString language = officeLanguage(m_paper.language);
    const OfficeScript script = officeScript(m_paper.language);
    m_part.element("w:docDefaults", {}, [&] {
        m_part.element("w:rPrDefault", {}, [&] {
            m_part.element("w:rPr", {}, [&] {
                const QString face = officeFamilies(OfficeFace::Serif).constFirst();
                m_part.element("w:rFonts", {{"w:ascii", face}, {"w:eastAsia", asianFace}, {"w:hAnsi", face}, {"w:cs", complexFace}});
                if (!language.isEmpty()) {
                    m_part.element("w:lang", {{"w:val", script == OfficeScript::Western ? language : u"en-US"_s}, {"w:eastAsia", script == OfficeScript::Asian ? language : QString()},
                        {"w:bidi", script == OfficeScript::Complex ? language : QString()}});
                }
            });
        });
        m_part.element("w:pPrDefault", {}, [&] { m_part.element("w:pPr", {}, [&] { m_part.element("w:widowControl"); }); });
    });
}

void Styles::border(const OfficeLook &look)
{
    if (look.border == OfficeBorder::None)
        return;
    const bool start = look.border == OfficeBorder::Start;
    m_part.element("w:pBdr", {}, [&] {
        m_part.element(!start ? "w:bottom" : m_rightToLeft ? "w:right" : "w:left",
            {{"w:val", u"single"_s}, {"w:sz", u"6"_s}, {"w:space", start ? u"8"_s : u"1"_s}, {"w:color", latin(officeLine)}});
    });
}

void Styles::paragraphProperties(OfficeStyle style)
{
    const OfficeLook &look = officeLook(style);
    if (look.keepWithNext)
        m_part.element("w:keepNext");
    if (look.outline > 0 || style == OfficeStyle::Quote)
        m_part.element("w:keepLines");
    border(look);
    const bool toTheEnd = style == OfficeStyle::Header || style == OfficeStyle::Footer || style == OfficeStyle::Kind;
    if (toTheEnd || look.hanging > 0) {
        m_part.element("w:tabs", {}, [&] {
            m_part.element("w:tab", {{"w:val", toTheEnd ? u"right"_s : u"left"_s}, {"w:pos", twips(toTheEnd ? m_page.textWidth() : look.start)}});
        });
    }
    if (m_rightToLeft)
        m_part.element("w:bidi");
    m_part.element("w:spacing", {{"w:before", twips(look.before)}, {"w:after", twips(look.after)}, {"w:line", QString::number(qRound(look.lineHeight * 240))}, {"w:lineRule", u"auto"_s}});
    if (look.start > 0)
        m_part.element("w:ind", {{"w:left", twips(look.start)}, {"w:hanging", look.hanging > 0 ? twips(look.hanging) : QString()}});
    if (look.outline > 0)
        wordValue(m_part, "w:outlineLvl", QString::number(look.outline - 1));
}

void Styles::textProperties(const OfficeLook &look)
{
    const QString face = officeFamilies(look.face).constFirst();
    m_part.element("w:rFonts", {{"w:ascii", face}, {"w:eastAsia", asianFace}, {"w:hAnsi", face}, {"w:cs", complexFace}});
    if (look.strong) {
        m_part.element("w:b");
        m_part.element("w:bCs");
    }
    if (look.emphasis) {
        m_part.element("w:i");
        m_part.element("w:iCs");
    }
    wordValue(m_part, "w:color", latin(look.color));
    wordValue(m_part, "w:sz", QString::number(qRound(look.size * 2)));
    wordValue(m_part, "w:szCs", QString::number(qRound(look.size * 2)));
}

void Styles::paragraph(OfficeStyle style)
{
    const OfficeLook &look = officeLook(style);
    const bool standard = style == OfficeStyle::Standard;
    m_part.element("w:style", {{"w:type", u"paragraph"_s}, {"w:default", standard ? u"1"_s : QString()}, {"w:customStyle", look.own ? u"1"_s : QString()}, {"w:styleId", latin(look.wordId)}}, [&] {
        wordValue(m_part, "w:name", latin(look.wordName));
        if (!standard)
            wordValue(m_part, "w:basedOn", u"Normal"_s);
        if (look.outline > 0)
            wordValue(m_part, "w:next", u"BodyText"_s);
        if (look.outline > 0 || style == OfficeStyle::Contents1 || style == OfficeStyle::Contents2 || style == OfficeStyle::Contents3)
            wordValue(m_part, "w:uiPriority", look.outline > 0 ? u"9"_s : u"39"_s);
        m_part.element("w:qFormat");
        m_part.element("w:pPr", {}, [&] { paragraphProperties(style); });
        m_part.element("w:rPr", {}, [&] { textProperties(look); });
    });
}

void Styles::character(const QString &id, const QString &name, const QList<std::pair<const char *, QString>> &properties)
{
    m_part.element("w:style", {{"w:type", u"character"_s}, {"w:styleId", id}}, [&] {
        wordValue(m_part, "w:name", name);
        m_part.element("w:rPr", {}, [&] {
            for (const auto &[property, value] : properties) {
                if (value.isEmpty())
                    m_part.element(property);
                else
                    wordValue(m_part, property, value);
            }
        });
    });
}

QByteArray Styles::write()
{
    m_part.declaration();
    m_part.element("w:styles", wordRoot(), [&] {
        defaults();
        for (size_t i = 0; i < officeLooks().size(); ++i)
            paragraph(OfficeStyle(i));
        character(u"Strong"_s, u"Strong"_s, {{"w:b", {}}, {"w:bCs", {}}});
        character(u"Emphasis"_s, u"Emphasis"_s, {{"w:i", {}}, {"w:iCs", {}}});
        character(u"Hyperlink"_s, u"Hyperlink"_s, {{"w:color", latin(officeAccent)}});
        character(u"Label"_s, u"Label"_s, {{"w:color", latin(officeDim)}});
        character(u"FootnoteReference"_s, u"footnote reference"_s, {{"w:vertAlign", u"superscript"_s}});
        m_part.element("w:style", {{"w:type", u"character"_s}, {"w:customStyle", u"1"_s}, {"w:styleId", u"CodeText"_s}}, [&] {
            wordValue(m_part, "w:name", u"Code Text"_s);
            const QString face = officeFamilies(OfficeFace::Mono).constFirst();
            m_part.element("w:rPr", {}, [&] { m_part.element("w:rFonts", {{"w:ascii", face}, {"w:hAnsi", face}, {"w:cs", face}}); });
        });
        m_part.element("w:style", {{"w:type", u"table"_s}, {"w:default", u"1"_s}, {"w:styleId", u"TableNormal"_s}}, [&] {
            wordValue(m_part, "w:name", u"Normal Table"_s);
        });
    });
    return m_part.bytes();
}

} // namespace

XmlAttributes wordRoot()
{
    return {{"xmlns:w", u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s}, {"xmlns:r", u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
        {"xmlns:wp", u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s}, {"xmlns:a", u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
        {"xmlns:pic", u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}};
}

QString twips(qreal points)
{
    return QString::number(qRound(points * 20));
}

void wordValue(XmlPart &part, const char *name, const QString &value)
{
    part.element(name, {{"w:val", value}});
}

QByteArray wordStyles(const Paper &paper, PaperSize size)
{
    return Styles(paper, size).write();
}

QByteArray wordSettings(const Paper &paper)
{
    XmlPart part;
    part.declaration();
    part.element("w:settings", wordRoot(), [&] {
        part.element("w:zoom", {{"w:percent", u"100"_s}});
        wordValue(part, "w:defaultTabStop", twips(36));
        wordValue(part, "w:characterSpacingControl", u"doNotCompress"_s);
        part.element("w:footnotePr", {}, [&] {
            for (const char *id : {"-1", "0"})
                part.element("w:footnote", {{"w:id", latin(id)}});
        });
        part.element("w:compat", {}, [&] {
            part.element("w:compatSetting", {{"w:name", u"compatibilityMode"_s}, {"w:uri", u"http://schemas.microsoft.com/office/word"_s}, {"w:val", u"15"_s}});
        });
        if (const QString language = officeLanguage(paper.language); !language.isEmpty())
            part.element("w:themeFontLang", {{"w:val", officeScript(paper.language) == OfficeScript::Western ? language : u"en-US"_s}});
        wordValue(part, "w:decimalSymbol", u"."_s);
        wordValue(part, "w:listSeparator", u","_s);
    });
    return part.bytes();
}

QByteArray wordFonts()
{
    XmlPart part;
    part.declaration();
    part.element("w:fonts", wordRoot(), [&] {
        for (const OfficeFace face : {OfficeFace::Serif, OfficeFace::Sans, OfficeFace::Mono}) {
            const QStringList families = officeFamilies(face);
            part.element("w:font", {{"w:name", families.constFirst()}}, [&] {
                wordValue(part, "w:altName", families[1]);
                wordValue(part, "w:family", face == OfficeFace::Serif ? u"roman"_s : face == OfficeFace::Sans ? u"swiss"_s : u"modern"_s);
                wordValue(part, "w:pitch", face == OfficeFace::Mono ? u"fixed"_s : u"variable"_s);
            });
        }
    });
    return part.bytes();
}

QByteArray wordNumbering(const QList<WordList> &lists)
{
    XmlPart part;
    part.declaration();
    part.element("w:numbering", wordRoot(), [&] {
        for (const bool numbered : {false, true}) {
            part.element("w:abstractNum", {{"w:abstractNumId", numbered ? u"1"_s : u"0"_s}}, [&] {
                wordValue(part, "w:multiLevelType", u"hybridMultilevel"_s);
                for (int level = 1; level <= 9; ++level) {
                    part.element("w:lvl", {{"w:ilvl", QString::number(level - 1)}}, [&] {
                        wordValue(part, "w:start", u"1"_s);
                        wordValue(part, "w:numFmt", numbered ? u"decimal"_s : u"bullet"_s);
                        wordValue(part, "w:lvlText", numbered ? u'%' + QString::number(level) + u'.' : level % 2 ? u"•"_s : u"–"_s);
                        wordValue(part, "w:lvlJc", u"left"_s);
                        part.element("w:pPr", {}, [&] { part.element("w:ind", {{"w:left", twips(listIndent(level))}, {"w:hanging", twips(listIndent(1))}}); });
                    });
                }
            });
        }
        for (int i = 0; i < lists.size(); ++i) {
            part.element("w:num", {{"w:numId", QString::number(i + 1)}}, [&] {
                wordValue(part, "w:abstractNumId", lists[i].first > 0 ? u"1"_s : u"0"_s);
                if (lists[i].first > 0)
                    part.element("w:lvlOverride", {{"w:ilvl", QString::number(lists[i].level - 1)}}, [&] { wordValue(part, "w:startOverride", QString::number(lists[i].first)); });
            });
        }
    });
    return part.bytes();
}

} // namespace Rapporteur
