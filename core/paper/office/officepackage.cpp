// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/office/officepackage.h"

#include "core/paper/drawingpng.h"
#include "core/paper/drawingsvg.h"
#include "core/paper/office/officelook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

const QString office = u"http://schemas.openxmlformats.org/officeDocument/2006/"_s;
const QString package = u"http://schemas.openxmlformats.org/package/2006/"_s;

QString typeName(OfficeRelation relation)
{
    switch (relation) {
    case OfficeRelation::Styles:
        return u"styles"_s;
    case OfficeRelation::Numbering:
        return u"numbering"_s;
    case OfficeRelation::Settings:
        return u"settings"_s;
    case OfficeRelation::FontTable:
        return u"fontTable"_s;
    case OfficeRelation::Footnotes:
        return u"footnotes"_s;
    case OfficeRelation::Header:
        return u"header"_s;
    case OfficeRelation::Footer:
        return u"footer"_s;
    case OfficeRelation::Image:
        return u"image"_s;
    case OfficeRelation::Hyperlink:
        return u"hyperlink"_s;
    case OfficeRelation::Theme:
        return u"theme"_s;
    case OfficeRelation::Slide:
        return u"slide"_s;
    case OfficeRelation::SlideLayout:
        return u"slideLayout"_s;
    case OfficeRelation::SlideMaster:
        return u"slideMaster"_s;
    case OfficeRelation::PresentationProperties:
        return u"presProps"_s;
    case OfficeRelation::ViewProperties:
        return u"viewProps"_s;
    case OfficeRelation::TableStyles:
        return u"tableStyles"_s;
    }
    return {};
}

/// "word/_rels/document.xml.rels" for "word/document.xml"
QString relationsPath(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.first(slash) + u"_rels/"_s + part.sliced(slash) + u".rels"_s;
}

} // namespace

OfficePackage::OfficePackage(const QString &mainPart, const QString &mainType, const Paper &paper)
{
    m_relations[{}].append({office + u"relationships/officeDocument"_s, mainPart});
    m_types.append({mainPart, u"application/vnd.openxmlformats-officedocument."_s + mainType});
    addProperties(paper);
}

void OfficePackage::add(const QString &path, const QString &type, const QByteArray &bytes)
{
    m_parts.append({path, bytes});
    const bool known = std::ranges::contains(m_types, path, &std::pair<QString, QString>::first);
    if (!type.isEmpty() && !known)
        m_types.append({path, u"application/vnd.openxmlformats-officedocument."_s + type});
}

QString OfficePackage::relate(const QString &from, OfficeRelation relation, const QString &target)
{
    QList<Relation> &relations = m_relations[from];
    const QString type = office + u"relationships/"_s + typeName(relation);
    const auto same = std::ranges::find_if(relations, [&](const Relation &one) { return one.type == type && one.target == target; });
    const qsizetype index = same - relations.begin();
    if (same == relations.end())
        relations.append({type, target, relation == OfficeRelation::Hyperlink});
    return u"rId"_s + QString::number(index + 1);
}

void OfficePackage::addFigure(const QString &folder, int number, const Drawing &drawing)
{
    const QString path = folder + u"/figure"_s + QString::number(number);
    m_parts.append({path + u".png"_s, drawingPng(drawing, 3)});
    m_parts.append({path + u".svg"_s, drawingSvg(drawing, {})});
}

QByteArray OfficePackage::contentTypes() const
{
    XmlPart part;
    part.declaration();
    part.element("Types", {{"xmlns", package + u"content-types"_s}}, [&] {
        const QList<std::pair<QString, QString>> defaults{{u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s}, {u"xml"_s, u"application/xml"_s}, {u"png"_s, u"image/png"_s}, {u"svg"_s, u"image/svg+xml"_s}};
        for (const auto &[extension, type] : defaults)
            part.element("Default", {{"Extension", extension}, {"ContentType", type}});
        for (const auto &[path, type] : m_types)
            part.element("Override", {{"PartName", u'/' + path}, {"ContentType", type}});
    });
    return part.bytes();
}

QByteArray OfficePackage::relations(const QList<Relation> &relations)
{
    XmlPart part;
    part.declaration();
    part.element("Relationships", {{"xmlns", package + u"relationships"_s}}, [&] {
        for (qsizetype i = 0; i < relations.size(); ++i) {
            part.element("Relationship", {{"Id", u"rId"_s + QString::number(i + 1)}, {"Type", relations[i].type}, {"Target", relations[i].target},
                {"TargetMode", relations[i].outside ? u"External"_s : QString()}});
        }
    });
    return part.bytes();
}

void OfficePackage::addProperties(const Paper &paper)
{
    XmlPart core;
    core.declaration();
    core.element("cp:coreProperties", {{"xmlns:cp", package + u"metadata/core-properties"_s}, {"xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s},
        {"xmlns:dcterms", u"http://purl.org/dc/terms/"_s}, {"xmlns:xsi", u"http://www.w3.org/2001/XMLSchema-instance"_s}}, [&] {
        const auto say = [&](const char *name, const QString &text, const XmlAttributes &attributes = {}) {
            if (!text.isEmpty())
                core.textElement(name, attributes, text);
        };
        say("dc:title", paper.title);
        say("dc:subject", paper.subject);
        say("dc:creator", paper.author);
        say("cp:keywords", paper.keywords.join(u", "_s));
        say("cp:lastModifiedBy", paper.author);
        const QString made = paper.madeOn.isValid() ? QString(paper.madeOn.toString(Qt::ISODate) + u"T00:00:00Z"_s) : QString();
        say("dcterms:created", made, {{"xsi:type", u"dcterms:W3CDTF"_s}});
        say("dcterms:modified", made, {{"xsi:type", u"dcterms:W3CDTF"_s}});
        say("dc:language", officeLanguage(paper.language));
    });
    XmlPart app;
    app.declaration();
    app.element("Properties", {{"xmlns", office + u"extended-properties"_s}}, [&] { app.textElement("Application", {}, u"Rapporteur"_s); });
    m_parts.append({u"docProps/core.xml"_s, core.bytes()});
    m_parts.append({u"docProps/app.xml"_s, app.bytes()});
    m_types.append({u"docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s});
    m_types.append({u"docProps/app.xml"_s, u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s});
    m_relations[{}].append({package + u"relationships/metadata/core-properties"_s, u"docProps/core.xml"_s});
    m_relations[{}].append({office + u"relationships/extended-properties"_s, u"docProps/app.xml"_s});
}

Result<QByteArray> OfficePackage::zipped() const
{
    QList<ZipFile> files{{u"[Content_Types].xml"_s, contentTypes()}, {u"_rels/.rels"_s, relations(m_relations.value({}))}};
    for (const ZipFile &part : m_parts) {
        files.append(part);
        if (m_relations.contains(part.path))
            files.append({relationsPath(part.path), relations(m_relations.value(part.path))});
    }
    return zipOf(files);
}

XmlAttributes drawingSpaces()
{
    return {{"xmlns:a", u"http://schemas.openxmlformats.org/drawingml/2006/main"_s}, {"xmlns:r", office + u"relationships"_s}};
}

void writePictureFill(XmlPart &part, const QString &prefix, const QString &pngRelation, const QString &svgRelation)
{
    part.element(prefix + u":blipFill"_s, {}, [&] {
        part.element("a:blip", {{"r:embed", pngRelation}}, [&] {
            part.element("a:extLst", {}, [&] {
                part.element("a:ext", {{"uri", u"{96DAC541-7B7A-43D3-8B79-37D633B846F1}"_s}},
                    [&] { part.element("asvg:svgBlip", {{"xmlns:asvg", u"http://schemas.microsoft.com/office/drawing/2016/SVG/main"_s}, {"r:embed", svgRelation}}); });
            });
        });
        part.element("a:stretch", {}, [&] { part.element("a:fillRect"); });
    });
}

void writeRectangle(XmlPart &part, const QRectF &area)
{
    part.element("a:xfrm", {}, [&] {
        part.element("a:off", {{"x", emu(area.x())}, {"y", emu(area.y())}});
        part.element("a:ext", {{"cx", emu(area.width())}, {"cy", emu(area.height())}});
    });
    part.element("a:prstGeom", {{"prst", u"rect"_s}}, [&] { part.element("a:avLst"); });
}

} // namespace Rapporteur
