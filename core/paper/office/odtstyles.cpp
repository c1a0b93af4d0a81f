// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/office/odtstyles.h"

#include "core/paper/paperstructure.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

QString color(const char *hex)
{
    return u'#' + latin(hex);
}

QString percent(qreal share)
{
    return QString::number(qRound(share * 100)) + u'%';
}

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
    void faces();
    void defaults();
    void paragraph(const OfficeLook &look);
    void alignments();
    void characters();
    void lists();
    void pageLayout();
    void master();
    void headLine(const QString &start, const QString &end);
    [[nodiscard]] XmlAttributes textProperties(const OfficeLook &look) const;

    const Paper &m_paper;
    OfficePage m_page;
    bool m_rightToLeft;
    XmlPart m_part;
};

void Styles::faces()
{
    m_part.element("office:font-face-decls", {}, [&] {
        for (const OfficeFace face : {OfficeFace::Serif, OfficeFace::Sans, OfficeFace::Mono}) {
            const QStringList families = officeFamilies(face);
            m_part.element("style:font-face", {{"style:name", families.constFirst()}, {"svg:font-family", families.join(u';')},
                {"style:font-family-generic", face == OfficeFace::Serif ? u"roman"_s : face == OfficeFace::Sans ? u"swiss"_s : u"modern"_s},
                {"style:font-pitch", face == OfficeFace::Mono ? u"fixed"_s : u"variable"_s}});
        }
    });
}

XmlAttributes Styles::textProperties(const OfficeLook &look) const
{
    const QString face = officeFamilies(look.face).constFirst();
    const QString size = odfLength(look.size);
    const QString weight = look.strong ? u"bold"_s : u"normal"_s;
    const QString slant = look.emphasis ? u"italic"_s : u"normal"_s;
    return {{"style:font-name", face}, {"fo:font-size", size}, {"fo:font-weight", weight}, {"fo:font-style", slant}, {"fo:color", color(look.color)},
        {"style:font-size-asian", size}, {"style:font-weight-asian", weight}, {"style:font-size-complex", size}, {"style:font-weight-complex", weight}};
}

void Styles::defaults()
{
    const QString language = officeLanguage(m_paper.language);
    const OfficeScript script = officeScript(m_paper.language);
    XmlAttributes text = textProperties(officeLook(OfficeStyle::Standard));
    const auto speak = [&](OfficeScript of, const char *languageName, const char *countryName) {
        const QString spoken = language.isEmpty() || script != of ? QString() : language;
        text.append({languageName, spoken.isNull() ? u"none"_s : spoken.section(u'-', 0, 0)});
        text.append({countryName, spoken.isNull() ? u"none"_s : spoken.section(u'-', -1)});
    };
    speak(OfficeScript::Western, "fo:language", "fo:country");
    speak(OfficeScript::Asian, "style:language-asian", "style:country-asian");
    speak(OfficeScript::Complex, "style:language-complex", "style:country-complex");
    m_part.element("style:default-style", {{"style:family", u"paragraph"_s}}, [&] {
        m_part.element("style:paragraph-properties", {{"fo:orphans", u"2"_s}, {"fo:widows", u"2"_s}, {"fo:hyphenation-ladder-count", u"no-limit"_s},
            {"style:tab-stop-distance", u"36pt"_s}, {"style:writing-mode", m_rightToLeft ? u"rl-tb"_s : u"lr-tb"_s}});
        m_part.element("style:text-properties", text);
    });
    m_part.element("style:default-style", {{"style:family", u"graphic"_s}});
    m_part.element("style:default-style", {{"style:family", u"table"_s}}, [&] { m_part.element("style:table-properties", {{"table:border-model", u"collapsing"_s}}); });
}

void Styles::paragraph(const OfficeLook &look)
{
    const bool heading = look.outline > 0;
    const bool standard = &look == officeLooks().data();
    const QString name = latin(look.odf);
    const QString border = u"0.75pt solid "_s + color(officeLine);
    // LibreOffice takes a text-align of "start" for the left whatever the direction.
    m_part.element("style:style", {{"style:name", name}, {"style:display-name", name.contains(u"_20_") ? QString(name).replace(u"_20_"_s, u" "_s) : QString()}, {"style:family", u"paragraph"_s},
        {"style:parent-style-name", standard ? QString() : u"Standard"_s}, {"style:next-style-name", heading ? u"Text_20_body"_s : QString()},
        {"style:default-outline-level", heading ? QString::number(look.outline) : QString()}, {"style:class", heading ? u"text"_s : QString()}}, [&] {
        const bool start = look.border == OfficeBorder::Start;
        const bool lined = look.odf == officeLook(OfficeStyle::Footer).odf || look.odf == officeLook(OfficeStyle::Header).odf || (look.odf == officeLook(OfficeStyle::Contents1).odf)
            || look.odf == officeLook(OfficeStyle::Contents2).odf || look.odf == officeLook(OfficeStyle::Contents3).odf || look.odf == officeLook(OfficeStyle::Kind).odf;
        m_part.element("style:paragraph-properties", {{"fo:margin-top", odfLength(look.before)}, {"fo:margin-bottom", odfLength(look.after)}, {"fo:margin-left", odfLength(look.start)},
            {"fo:margin-right", u"0pt"_s}, {"fo:text-indent", odfLength(-look.hanging)}, {"fo:line-height", percent(look.lineHeight)}, {"fo:text-align", m_rightToLeft ? u"right"_s : u"left"_s},
            {"fo:keep-with-next", look.keepWithNext ? u"always"_s : QString()}, {"fo:border", look.border == OfficeBorder::None ? QString() : u"none"_s},
            {start ? (m_rightToLeft ? "fo:border-right" : "fo:border-left") : "fo:border-bottom", look.border == OfficeBorder::None ? QString() : border},
            {"fo:padding", start ? u"0pt"_s : QString()}, {m_rightToLeft ? "fo:padding-right" : "fo:padding-left", start ? u"8pt"_s : QString()}}, [&] {
            if (!lined && look.hanging <= 0)
                return;
            m_part.element("style:tab-stops", {}, [&] {
                // A hanging label's stop is the indent itself; stops are counted from there.
                m_part.element("style:tab-stop", look.hanging > 0 ? XmlAttributes{{"style:position", u"0pt"_s}}
                                                                   : XmlAttributes{{"style:position", odfLength(m_page.textWidth() - look.start)}, {"style:type", u"right"_s},
                                                                         {"style:leader-style", look.odf[0] == 'C' ? u"dotted"_s : QString()}, {"style:leader-text", look.odf[0] == 'C' ? u"."_s : QString()}});
            });
        });
        m_part.element("style:text-properties", textProperties(look));
    });
}

/// What stands in the middle or at the end of a column.
void Styles::alignments()
{
    for (const OfficeStyle style : {OfficeStyle::TableText, OfficeStyle::TableHead}) {
        const QString name = latin(officeLook(style).odf);
        for (const auto &[suffix, align] : {std::pair(u"_20_middle"_s, u"center"_s), std::pair(u"_20_end"_s, m_rightToLeft ? u"left"_s : u"right"_s)}) {
            m_part.element("style:style", {{"style:name", name + suffix}, {"style:display-name", QString(name + suffix).replace(u"_20_"_s, u" "_s)}, {"style:family", u"paragraph"_s}, {"style:parent-style-name", name}},
                [&] { m_part.element("style:paragraph-properties", {{"fo:text-align", align}}); });
        }
    }
}

void Styles::characters()
{
    const auto style = [&](const QString &name, const XmlAttributes &properties) {
        m_part.element("style:style", {{"style:name", name}, {"style:display-name", name.contains(u"_20_") ? QString(name).replace(u"_20_"_s, u" "_s) : QString()}, {"style:family", u"text"_s}},
            [&] { m_part.element("style:text-properties", properties); });
    };
    style(u"Strong_20_Emphasis"_s, {{"fo:font-weight", u"bold"_s}, {"style:font-weight-asian", u"bold"_s}, {"style:font-weight-complex", u"bold"_s}});
    style(u"Emphasis"_s, {{"fo:font-style", u"italic"_s}, {"style:font-style-asian", u"italic"_s}, {"style:font-style-complex", u"italic"_s}});
    style(u"Source_20_Text"_s, {{"style:font-name", officeFamilies(OfficeFace::Mono).constFirst()}, {"fo:font-size", u"90%"_s}});
    style(u"Internet_20_Link"_s, {{"fo:color", color(officeAccent)}, {"style:text-underline-style", u"none"_s}});
    style(u"Index_20_Link"_s, {});
    style(u"Label"_s, {{"fo:color", color(officeDim)}});
    style(u"Footnote_20_Symbol"_s, {});
    style(u"Footnote_20_anchor"_s, {{"style:text-position", u"super 62%"_s}});
    m_part.element("style:style", {{"style:name", u"Graphics"_s}, {"style:family", u"graphic"_s}}, [&] {
        m_part.element("style:graphic-properties", {{"text:anchor-type", u"as-char"_s}, {"style:vertical-pos", u"top"_s}, {"style:vertical-rel", u"baseline"_s}, {"fo:border", u"none"_s}, {"fo:padding", u"0pt"_s}});
    });
}

void Styles::lists()
{
    for (const bool numbered : {false, true}) {
        m_part.element("text:list-style", {{"style:name", numbered ? u"Numbers"_s : u"Bullets"_s}}, [&] {
            for (int level = 1; level <= 9; ++level) {
                const QString shown = QString::number(level);
                m_part.start(numbered ? "text:list-level-style-number" : "text:list-level-style-bullet",
                    {{"text:level", shown}, {"text:bullet-char", numbered ? QString() : level % 2 ? u"•"_s : u"–"_s}, {"style:num-format", numbered ? u"1"_s : QString()},
                        {"style:num-suffix", numbered ? u"."_s : QString()}});
                m_part.element("style:list-level-properties", {{"text:list-level-position-and-space-mode", u"label-alignment"_s}}, [&] {
                    m_part.element("style:list-level-label-alignment", {{"text:label-followed-by", u"listtab"_s}, {"text:list-tab-stop-position", odfLength(listIndent(level))},
                        {"fo:text-indent", odfLength(-listIndent(1))}, {"fo:margin-left", odfLength(listIndent(level))}});
                });
                m_part.end();
            }
        });
    }
    m_part.element("text:notes-configuration", {{"text:note-class", u"footnote"_s}, {"text:citation-style-name", u"Footnote_20_Symbol"_s}, {"text:citation-body-style-name", u"Footnote_20_anchor"_s},
        {"style:num-format", u"1"_s}, {"text:start-value", u"0"_s}, {"text:footnotes-position", u"page"_s}, {"text:start-numbering-at", u"document"_s}});
}

void Styles::pageLayout()
{
    m_part.element("style:page-layout", {{"style:name", u"Page"_s}}, [&] {
        m_part.element("style:page-layout-properties", {{"fo:page-width", odfLength(m_page.size.width())}, {"fo:page-height", odfLength(m_page.size.height())}, {"style:print-orientation", u"portrait"_s},
            {"fo:margin-left", odfLength(m_page.side)}, {"fo:margin-right", odfLength(m_page.side)}, {"fo:margin-top", odfLength(m_page.top - 33)}, {"fo:margin-bottom", odfLength(m_page.bottom - 28)},
            {"style:writing-mode", m_rightToLeft ? u"rl-tb"_s : u"lr-tb"_s}}, [&] {
            m_part.element("style:footnote-sep", {{"style:width", u"0.5pt"_s}, {"style:distance-before-sep", u"8pt"_s}, {"style:distance-after-sep", u"5pt"_s}, {"style:line-style", u"solid"_s},
                {"style:adjustment", m_rightToLeft ? u"right"_s : u"left"_s}, {"style:rel-width", u"25%"_s}, {"style:color", color(officeDim)}});
        });
        m_part.element("style:header-style", {}, [&] { m_part.element("style:header-footer-properties", {{"fo:min-height", u"33pt"_s}, {"fo:margin-bottom", u"18pt"_s}}); });
        m_part.element("style:footer-style", {}, [&] { m_part.element("style:header-footer-properties", {{"fo:min-height", u"28pt"_s}, {"fo:margin-top", u"16pt"_s}}); });
    });
}

void Styles::headLine(const QString &start, const QString &end)
{
    m_part.element("text:p", {{"text:style-name", u"Header"_s}}, [&] {
        m_part.text(start);
        if (end.isEmpty())
            return;
        m_part.element("text:tab");
        m_part.text(end);
    });
}

void Styles::master()
{
    m_part.element("style:master-page", {{"style:name", u"Standard"_s}, {"style:page-layout-name", u"Page"_s}}, [&] {
        m_part.element("style:header", {}, [&] { headLine(runningTitle(m_paper), m_paper.classification); });
        // The title stands below it anyhow.
        m_part.element("style:header-first", {}, [&] { headLine({}, m_paper.classification); });
        for (const char *footer : {"style:footer", "style:footer-first"}) {
            m_part.element(footer, {}, [&] {
                m_part.element("text:p", {{"text:style-name", u"Footer"_s}}, [&] {
                    m_part.text(runningFoot(m_paper));
                    m_part.element("text:tab");
                    const QStringList words = pageWords();
                    for (const QString &word : words) {
                        if (word == u"%1")
                            m_part.textElement("text:page-number", {{"text:select-page", u"current"_s}}, u"1"_s);
                        else if (word == u"%2")
                            m_part.textElement("text:page-count", {}, u"1"_s);
                        else
                            m_part.text(word);
                    }
                });
            });
        }
    });
}

QByteArray Styles::write()
{
    m_part.declaration();
    m_part.element("office:document-styles", odfRoot(), [&] {
        faces();
        m_part.element("office:styles", {}, [&] {
            defaults();
            for (const OfficeLook &look : officeLooks())
                paragraph(look);
            alignments();
            characters();
            lists();
        });
        m_part.element("office:automatic-styles", {}, [&] { pageLayout(); });
        m_part.element("office:master-styles", {}, [&] { master(); });
    });
    return m_part.bytes();
}

} // namespace

XmlAttributes odfRoot()
{
    const auto space = [](const char *name) { return u"urn:oasis:names:tc:opendocument:xmlns:"_s + QString::fromLatin1(name) + u":1.0"_s; };
    const auto compatible = [](const char *name) { return u"urn:oasis:names:tc:opendocument:xmlns:"_s + QString::fromLatin1(name) + u"-compatible:1.0"_s; };
    return {{"xmlns:office", space("office")}, {"xmlns:style", space("style")}, {"xmlns:text", space("text")}, {"xmlns:table", space("table")}, {"xmlns:draw", space("drawing")},
        {"xmlns:meta", space("meta")}, {"xmlns:fo", compatible("xsl-fo")}, {"xmlns:svg", compatible("svg")}, {"xmlns:xlink", u"http://www.w3.org/1999/xlink"_s},
        {"xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s}, {"office:version", u"1.3"_s}};
}

QString odfLength(qreal points)
{
    return QString::number(points, 'g', 6) + u"pt"_s;
}

QByteArray odtStyles(const Paper &paper, PaperSize size)
{
    return Styles(paper, size).write();
}

QByteArray odtMeta(const Paper &paper)
{
    XmlPart part;
    part.declaration();
    part.element("office:document-meta", odfRoot(), [&] {
        part.element("office:meta", {}, [&] {
            const auto say = [&](const char *name, const QString &text) {
                if (!text.isEmpty())
                    part.textElement(name, {}, text);
            };
            say("meta:generator", u"Rapporteur"_s);
            say("dc:title", paper.title);
            say("dc:subject", paper.subject);
            for (const QString &keyword : paper.keywords)
                say("meta:keyword", keyword);
            say("meta:initial-creator", paper.author);
            say("dc:creator", paper.author);
            if (paper.madeOn.isValid()) {
                say("meta:creation-date", paper.madeOn.toString(Qt::ISODate) + u"T00:00:00"_s);
                say("dc:date", paper.madeOn.toString(Qt::ISODate) + u"T00:00:00"_s);
            }
            say("dc:language", officeLanguage(paper.language));
        });
    });
    return part.bytes();
}

QByteArray odtSettings()
{
    XmlPart part;
    part.declaration();
    XmlAttributes root = odfRoot();
    root.append({"xmlns:config", u"urn:oasis:names:tc:opendocument:xmlns:config:1.0"_s});
    root.append({"xmlns:ooo", u"http://openoffice.org/2004/office"_s});
    part.element("office:document-settings", root, [&] {
        part.element("office:settings", {}, [&] {
            part.element("config:config-item-set", {{"config:name", u"ooo:configuration-settings"_s}}, [&] {
                // Of two spaces that meet the larger counts, and not their sum; lines are as high as Word makes them.
                for (const auto &[name, set] : {std::pair("AddParaTableSpacing", false), std::pair("AddParaTableSpacingAtStart", true), std::pair("AddParaSpacingToTableCells", true),
                         std::pair("AddParaLineSpacingToTableCells", true), std::pair("PropLineSpacingShrinksFirstLine", true), std::pair("UseFormerLineSpacing", false)})
                    part.textElement("config:config-item", {{"config:name", latin(name)}, {"config:type", u"boolean"_s}}, set ? u"true"_s : u"false"_s);
            });
        });
    });
    return part.bytes();
}

QByteArray odtManifest(const QList<ZipFile> &pictures)
{
    XmlPart part;
    part.declaration();
    part.element("manifest:manifest", {{"xmlns:manifest", u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s}, {"manifest:version", u"1.3"_s}}, [&] {
        const auto entry = [&](const QString &path, const QString &type) {
            part.element("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:version", path == u"/" ? u"1.3"_s : QString()}, {"manifest:media-type", type}});
        };
        entry(u"/"_s, QString::fromLatin1(paperFormatNamed(u"odt"_s)->mediaType));
        for (const QString &file : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"settings.xml"_s})
            entry(file, u"text/xml"_s);
        for (const ZipFile &picture : pictures)
            entry(picture.path, picture.path.endsWith(u".svg") ? u"image/svg+xml"_s : u"image/png"_s);
    });
    return part.bytes();
}

} // namespace Rapporteur
