// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/office/deckmaster.h"

#include "core/paper/office/officelook.h"

using namespace Qt::StringLiterals;

// Elements stand in the order of ECMA-376: PowerPoint refuses others.

namespace Rapporteur {

namespace {

const QString masterPath = u"ppt/slideMasters/slideMaster1.xml"_s;
const QString presentationType = u"presentationml."_s;

/// How a placeholder's text looks; only what differs from the master's.
struct Look {
    qreal size;
    bool strong = false;
    const char *color = "tx1";
    const char *anchor = "t";
    bool serif = false;
};

struct Place {
    DeckPlaceholder placeholder;
    QRectF area;
    Look look;
};

constexpr QRectF bodyArea{DeckSize::side, DeckSize::bodyTop, 840, DeckSize::bodyBottom - DeckSize::bodyTop};
constexpr Place sectionPlace{deckSection, DeckSize::section, {.size = 12, .color = "accent1", .anchor = "b"}};
constexpr Place sourcesPlace{deckSources, {DeckSize::side, 444, 840, 50}, {.size = DeckSize::note, .color = "tx2", .anchor = "b"}};
constexpr Place headingPlace{deckTitle, DeckSize::heading, {.size = 26, .strong = true, .anchor = "t"}};

QList<Place> placesOf(DeckKind kind)
{
    switch (kind) {
    case DeckKind::Title:
        return {{deckKindLine, {DeckSize::side, 60, 840, 28}, {.size = 18, .strong = true, .color = "accent1"}},
            {deckCentredTitle, {DeckSize::side, 120, 840, 160}, {.size = 42, .strong = true, .anchor = "b"}},
            {deckSubtitle, {DeckSize::side, 294, 840, 60}, {.size = 22, .color = "tx2"}},
            {deckDetails, {DeckSize::side, 370, 840, 116}, {.size = 15, .color = "tx2", .anchor = "b"}}};
    case DeckKind::Section:
        return {{deckTitle, {DeckSize::side, 190, 840, 150}, {.size = 38, .strong = true, .color = "accent1", .anchor = "ctr"}}, sourcesPlace};
    case DeckKind::Text:
        return {sectionPlace, headingPlace, {deckBody, bodyArea, {.size = DeckSize::text}}, sourcesPlace};
    case DeckKind::Quote:
        return {sectionPlace, headingPlace, {deckBody, {DeckSize::side + 30, DeckSize::bodyTop, 780, 300}, {.size = 28, .anchor = "ctr", .serif = true}}, sourcesPlace};
    case DeckKind::Table:
    case DeckKind::Figure:
        break;
    }
    return {sectionPlace, headingPlace, {deckCaption, {DeckSize::side, 440, 840, 22}, {.size = 13, .color = "tx2"}}, sourcesPlace};
}

class Master
{
public:
    Master(OfficePackage &package, bool rightToLeft)
        : m_package(package)
        , m_rightToLeft(rightToLeft)
    {
    }

    void write();

private:
    void theme();
    void master();
    void layout(DeckKind kind);
    void smallParts();
    void level(XmlPart &part, const QString &element, qreal indent, qreal size, const char *bullet, const Look &look, qreal before);
    void look(XmlPart &part, const Look &look);
    void placeholder(XmlPart &part, const Place &place, int id, const QString &prompt);
    void running(XmlPart &part, int id);
    void edge(XmlPart &part, int id);

    OfficePackage &m_package;
    bool m_rightToLeft;
};

void writeColor(XmlPart &part, const char *scheme)
{
    part.element("a:solidFill", {}, [&] { part.element("a:schemeClr", {{"val", QString::fromLatin1(scheme)}}); });
}

/// A level of a list's style. A null `bullet` is none. "marL" is the margin where lines begin, whatever the direction.
void Master::level(XmlPart &part, const QString &element, qreal indent, qreal size, const char *bullet, const Look &look, qreal before)
{
    part.element(element, {{"marL", emu(indent)}, {"marR", u"0"_s}, {"indent", emu(bullet ? -18 : 0)},
        {"algn", m_rightToLeft ? u"r"_s : u"l"_s}, {"rtl", m_rightToLeft ? u"1"_s : u"0"_s}}, [&] {
        part.element("a:lnSpc", {}, [&] { part.element("a:spcPct", {{"val", u"104000"_s}}); });
        part.element("a:spcBef", {}, [&] { part.element("a:spcPts", {{"val", QString::number(qRound(before * 100))}}); });
        if (bullet) {
            part.element("a:buClr", {}, [&] { part.element("a:schemeClr", {{"val", u"accent1"_s}}); });
            part.element("a:buFont", {{"typeface", u"Arial"_s}});
            part.element("a:buChar", {{"char", QString::fromUtf8(bullet)}});
        } else {
            part.element("a:buNone");
        }
        part.element("a:defRPr", {{"sz", QString::number(qRound(size * 100))}, {"b", look.strong ? u"1"_s : u"0"_s}}, [&] {
            writeColor(part, look.color);
            const QString face = look.serif ? u"+mj-"_s : u"+mn-"_s;
            part.element("a:latin", {{"typeface", face + u"lt"_s}});
            part.element("a:ea", {{"typeface", face + u"ea"_s}});
            part.element("a:cs", {{"typeface", face + u"cs"_s}});
        });
    });
}

void Master::look(XmlPart &part, const Look &look)
{
    part.element("a:bodyPr", {{"lIns", u"0"_s}, {"tIns", u"0"_s}, {"rIns", u"0"_s}, {"bIns", u"0"_s}, {"anchor", QString::fromLatin1(look.anchor)}}, [&] { part.element("a:normAutofit"); });
}

void Master::placeholder(XmlPart &part, const Place &place, int id, const QString &prompt)
{
    part.element("p:sp", {}, [&] {
        writePlaceholder(part, place.placeholder, id);
        part.element("p:spPr", {}, [&] { writeRectangle(part, place.area); });
        part.element("p:txBody", {}, [&] {
            look(part, place.look);
            part.element("a:lstStyle", {}, [&] {
                const bool bullets = place.placeholder.index == deckBody.index && !place.look.serif && QLatin1StringView(place.placeholder.type) == "body"_L1;
                if (!bullets)
                    level(part, u"a:lvl1pPr"_s, 0, place.look.size, nullptr, place.look, place.look.size > 20 ? 0 : 2);
            });
            part.element("a:p", {}, [&] { part.element("a:r", {}, [&] { part.textElement("a:t", {}, prompt); }); });
        });
    });
}

/// The foot, which is the same on every slide.
void Master::running(XmlPart &part, int id)
{
    for (const auto &[which, area] : {std::pair(deckFooter, DeckSize::footer), std::pair(deckNumber, DeckSize::number)}) {
        part.element("p:sp", {}, [&] {
            writePlaceholder(part, which, id++);
            QRectF place = area;
            if (m_rightToLeft)
                place.moveLeft(DeckSize::slide.width() - area.right());
            part.element("p:spPr", {}, [&] { writeRectangle(part, place); });
            part.element("p:txBody", {}, [&] {
                look(part, {.size = 10, .anchor = "ctr"});
                const bool atEnd = which.index == deckNumber.index;
                part.element("a:lstStyle", {}, [&] {
                    part.element("a:lvl1pPr", {{"algn", atEnd != m_rightToLeft ? u"r"_s : u"l"_s}, {"rtl", m_rightToLeft ? u"1"_s : u"0"_s}}, [&] {
                        part.element("a:buNone");
                        part.element("a:defRPr", {{"sz", u"1000"_s}}, [&] { writeColor(part, "tx2"); });
                    });
                });
                part.element("a:p", {}, [&] {
                    if (atEnd)
                        part.element("a:fld", {{"id", u"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"_s}, {"type", u"slidenum"_s}}, [&] { part.textElement("a:t", {}, u"‹#›"_s); });
                });
            });
        });
    }
}

/// A strip of colour along the edge where lines begin.
void Master::edge(XmlPart &part, int id)
{
    part.element("p:sp", {}, [&] {
        part.element("p:nvSpPr", {}, [&] {
            part.element("p:cNvPr", {{"id", QString::number(id)}, {"name", u"Edge"_s}});
            part.element("p:cNvSpPr");
            part.element("p:nvPr", {{"userDrawn", u"1"_s}});
        });
        const qreal width = 14;
        const QRectF area(m_rightToLeft ? DeckSize::slide.width() - width : 0, 0, width, DeckSize::slide.height());
        part.element("p:spPr", {}, [&] {
            writeRectangle(part, area);
            writeColor(part, "accent1");
            part.element("a:ln", {}, [&] { part.element("a:noFill"); });
        });
    });
}

void Master::master()
{
    XmlPart part;
    part.declaration();
    part.element("p:sldMaster", deckRoot(), [&] {
        part.element("p:cSld", {}, [&] {
            part.element("p:bg", {}, [&] { part.element("p:bgRef", {{"idx", u"1001"_s}}, [&] { part.element("a:schemeClr", {{"val", u"bg1"_s}}); }); });
            startShapeTree(part);
            placeholder(part, headingPlace, 2, u"Title"_s);
            placeholder(part, {deckBody, bodyArea, {.size = DeckSize::text}}, 3, u"Text"_s);
            running(part, 4);
            part.end();
        });
        part.element("p:clrMap", {{"bg1", u"lt1"_s}, {"tx1", u"dk1"_s}, {"bg2", u"lt2"_s}, {"tx2", u"dk2"_s}, {"accent1", u"accent1"_s}, {"accent2", u"accent2"_s}, {"accent3", u"accent3"_s},
            {"accent4", u"accent4"_s}, {"accent5", u"accent5"_s}, {"accent6", u"accent6"_s}, {"hlink", u"hlink"_s}, {"folHlink", u"folHlink"_s}});
        part.element("p:sldLayoutIdLst", {}, [&] {
            for (int i = 0; i < 5; ++i) {
                const QString layout = m_package.relate(masterPath, OfficeRelation::SlideLayout, u"../slideLayouts/"_s + deckLayout(DeckKind(i)));
                part.element("p:sldLayoutId", {{"id", QString::number(2147483649LL + i)}, {"r:id", layout}});
            }
        });
        part.element("p:txStyles", {}, [&] {
            part.element("p:titleStyle", {}, [&] { level(part, u"a:lvl1pPr"_s, 0, 26, nullptr, {.size = 26, .strong = true}, 0); });
            part.element("p:bodyStyle", {}, [&] {
                for (int i = 1; i <= 9; ++i)
                    level(part, u"a:lvl%1pPr"_s.arg(i), 18.0 * i, i == 1 ? DeckSize::text : DeckSize::text - 2, i % 2 ? "•" : "–", {.size = 0}, i == 1 ? 8 : 4);
            });
            part.element("p:otherStyle", {}, [&] { level(part, u"a:lvl1pPr"_s, 0, 14, nullptr, {.size = 14}, 0); });
        });
    });
    (void)m_package.relate(masterPath, OfficeRelation::Theme, u"../theme/theme1.xml"_s);
    m_package.add(masterPath, presentationType + u"slideMaster+xml"_s, part.bytes());
}

void Master::layout(DeckKind kind)
{
    const QString path = u"ppt/slideLayouts/"_s + deckLayout(kind);
    const char *types[] = {"title", "secHead", "obj", "obj", "titleOnly"};
    const char *names[] = {"Title", "Section", "Text", "Quotation", "Table or figure"};
    XmlPart part;
    part.declaration();
    XmlAttributes root = deckRoot();
    if (kind != DeckKind::Quote && kind != DeckKind::Text) // the others' placeholders are not those that PowerPoint knows
        root.append({"type", QString::fromLatin1(types[int(kind)])});
    root.append({"preserve", u"1"_s});
    part.element("p:sldLayout", root, [&] {
        part.element("p:cSld", {{"name", QString::fromLatin1(names[int(kind)])}}, [&] {
            startShapeTree(part);
            int id = 2;
            if (kind == DeckKind::Title || kind == DeckKind::Section)
                edge(part, id++);
            const QList<Place> places = placesOf(kind);
            for (const Place &place : places)
                placeholder(part, place, id++, QString::fromLatin1(place.placeholder.name));
            running(part, id);
            part.end();
        });
        part.element("p:clrMapOvr", {}, [&] { part.element("a:masterClrMapping"); });
    });
    (void)m_package.relate(path, OfficeRelation::SlideMaster, u"../slideMasters/slideMaster1.xml"_s);
    m_package.add(path, presentationType + u"slideLayout+xml"_s, part.bytes());
}

void Master::theme()
{
    XmlPart part;
    part.declaration();
    part.element("a:theme", {{"xmlns:a", u"http://schemas.openxmlformats.org/drawingml/2006/main"_s}, {"name", u"Rapporteur"_s}}, [&] {
        part.element("a:themeElements", {}, [&] {
            part.element("a:clrScheme", {{"name", u"Rapporteur"_s}}, [&] {
                // The accents are colours that colour-blind people tell apart (Okabe and Ito).
                for (const auto &[name, hex] : {std::pair("a:dk1", "1d1f21"), std::pair("a:lt1", "ffffff"), std::pair("a:dk2", officeDim), std::pair("a:lt2", "f2f4f6"), std::pair("a:accent1", officeAccent),
                         std::pair("a:accent2", "d55e00"), std::pair("a:accent3", "009e73"), std::pair("a:accent4", "cc79a7"), std::pair("a:accent5", "e69f00"), std::pair("a:accent6", "56b4e9"),
                         std::pair("a:hlink", officeAccent), std::pair("a:folHlink", officeAccent)})
                    part.element(name, {}, [&] { part.element("a:srgbClr", {{"val", QString::fromLatin1(hex)}}); });
            });
            part.element("a:fontScheme", {{"name", u"Rapporteur"_s}}, [&] {
                for (const auto &[name, face] : {std::pair("a:majorFont", OfficeFace::Serif), std::pair("a:minorFont", OfficeFace::Sans)}) {
                    part.element(name, {}, [&] {
                        part.element("a:latin", {{"typeface", officeFamilies(face).constFirst()}});
                        part.element("a:ea", {{"typeface", u""_s}});
                        part.element("a:cs", {{"typeface", u""_s}});
                    });
                }
            });
            part.element("a:fmtScheme", {{"name", u"Rapporteur"_s}}, [&] {
                const auto three = [&](const char *list, auto one) {
                    part.element(list, {}, [&] {
                        for (int i = 0; i < 3; ++i)
                            one(i);
                    });
                };
                three("a:fillStyleLst", [&](int) { writeColor(part, "phClr"); });
                three("a:lnStyleLst", [&](int i) { part.element("a:ln", {{"w", emu(0.5 + i * 0.5)}}, [&] { writeColor(part, "phClr"); }); });
                three("a:effectStyleLst", [&](int) { part.element("a:effectStyle", {}, [&] { part.element("a:effectLst"); }); });
                three("a:bgFillStyleLst", [&](int) { writeColor(part, "phClr"); });
            });
        });
    });
    m_package.add(u"ppt/theme/theme1.xml"_s, u"theme+xml"_s, part.bytes());
}

void Master::smallParts()
{
    for (const auto &[name, element] : {std::pair(u"presProps"_s, "p:presentationPr"), std::pair(u"viewProps"_s, "p:viewPr")}) {
        XmlPart part;
        part.declaration();
        part.element(element, deckRoot());
        m_package.add(u"ppt/"_s + name + u".xml"_s, presentationType + name + u"+xml"_s, part.bytes());
    }
    XmlPart tables;
    tables.declaration();
    tables.element("a:tblStyleLst", {{"xmlns:a", u"http://schemas.openxmlformats.org/drawingml/2006/main"_s}, {"def", u"{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"_s}});
    m_package.add(u"ppt/tableStyles.xml"_s, presentationType + u"tableStyles+xml"_s, tables.bytes());
}

void Master::write()
{
    theme();
    master();
    for (int i = 0; i < 5; ++i)
        layout(DeckKind(i));
    smallParts();
}

} // namespace

QString deckLayout(DeckKind kind)
{
    return u"slideLayout%1.xml"_s.arg(std::min(int(kind), int(DeckKind::Table)) + 1);
}

XmlAttributes deckRoot()
{
    XmlAttributes root = drawingSpaces();
    root.append({"xmlns:p", u"http://schemas.openxmlformats.org/presentationml/2006/main"_s});
    return root;
}

void startShapeTree(XmlPart &part)
{
    part.start("p:spTree");
    part.element("p:nvGrpSpPr", {}, [&] {
        part.element("p:cNvPr", {{"id", u"1"_s}, {"name", u""_s}});
        part.element("p:cNvGrpSpPr");
        part.element("p:nvPr");
    });
    part.element("p:grpSpPr", {}, [&] {
        part.element("a:xfrm", {}, [&] {
            for (const auto &[name, x, y] : {std::tuple("a:off", "x", "y"), std::tuple("a:ext", "cx", "cy"), std::tuple("a:chOff", "x", "y"), std::tuple("a:chExt", "cx", "cy")})
                part.element(name, {{x, u"0"_s}, {y, u"0"_s}});
        });
    });
}

void writePlaceholder(XmlPart &part, const DeckPlaceholder &placeholder, int id)
{
    part.element("p:nvSpPr", {}, [&] {
        part.element("p:cNvPr", {{"id", QString::number(id)}, {"name", QString::fromLatin1(placeholder.name)}});
        part.element("p:cNvSpPr", {}, [&] { part.element("a:spLocks", {{"noGrp", u"1"_s}}); });
        part.element("p:nvPr", {}, [&] {
            const bool small = placeholder.index >= 10 && QLatin1StringView(placeholder.type) == "body"_L1;
            part.element("p:ph", {{"type", QString::fromLatin1(placeholder.type)}, {"sz", small || placeholder.index >= 20 ? u"quarter"_s : QString()},
                {"idx", placeholder.index > 0 ? QString::number(placeholder.index) : QString()}});
        });
    });
}

void addDeckMaster(OfficePackage &package, bool rightToLeft)
{
    Master(package, rightToLeft).write();
}

} // namespace Rapporteur
