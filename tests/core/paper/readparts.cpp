// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readparts.h"

#include "core/archive/ziparchive.h"

#include <QSet>
#include <QXmlStreamReader>

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Rapporteur::Test {

namespace {

// The orders of ECMA-376, of the elements that we write.
const QHash<QString, QStringList> orders{
    {u"w:pPr"_s, {u"w:pStyle"_s, u"w:keepNext"_s, u"w:keepLines"_s, u"w:pageBreakBefore"_s, u"w:widowControl"_s, u"w:numPr"_s, u"w:pBdr"_s, u"w:tabs"_s, u"w:bidi"_s, u"w:spacing"_s, u"w:ind"_s, u"w:jc"_s, u"w:outlineLvl"_s}},
    {u"w:rPr"_s, {u"w:rStyle"_s, u"w:rFonts"_s, u"w:b"_s, u"w:bCs"_s, u"w:i"_s, u"w:iCs"_s, u"w:color"_s, u"w:sz"_s, u"w:szCs"_s, u"w:vertAlign"_s, u"w:rtl"_s, u"w:lang"_s}},
    {u"w:tblPr"_s, {u"w:tblStyle"_s, u"w:bidiVisual"_s, u"w:tblW"_s, u"w:tblInd"_s, u"w:tblLayout"_s, u"w:tblCellMar"_s, u"w:tblLook"_s}},
    {u"w:tblCellMar"_s, {u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s}},
    {u"w:tcPr"_s, {u"w:tcW"_s, u"w:tcBorders"_s, u"w:vAlign"_s}},
    {u"w:tbl"_s, {u"w:tblPr"_s, u"w:tblGrid"_s, u"w:tr"_s}},
    {u"w:sectPr"_s, {u"w:headerReference"_s, u"w:footerReference"_s, u"w:pgSz"_s, u"w:pgMar"_s, u"w:titlePg"_s, u"w:bidi"_s}},
    {u"w:style"_s, {u"w:name"_s, u"w:basedOn"_s, u"w:next"_s, u"w:uiPriority"_s, u"w:qFormat"_s, u"w:pPr"_s, u"w:rPr"_s}},
    {u"w:styles"_s, {u"w:docDefaults"_s, u"w:style"_s}},
    {u"w:numbering"_s, {u"w:abstractNum"_s, u"w:num"_s}},
    {u"w:lvl"_s, {u"w:start"_s, u"w:numFmt"_s, u"w:lvlText"_s, u"w:lvlJc"_s, u"w:pPr"_s}},
    {u"w:settings"_s, {u"w:zoom"_s, u"w:defaultTabStop"_s, u"w:characterSpacingControl"_s, u"w:footnotePr"_s, u"w:compat"_s, u"w:themeFontLang"_s, u"w:decimalSymbol"_s, u"w:listSeparator"_s}},
    {u"w:font"_s, {u"w:altName"_s, u"w:family"_s, u"w:pitch"_s}},
    {u"wp:inline"_s, {u"wp:extent"_s, u"wp:docPr"_s, u"wp:cNvGraphicFramePr"_s, u"a:graphic"_s}},
    {u"pic:pic"_s, {u"pic:nvPicPr"_s, u"pic:blipFill"_s, u"pic:spPr"_s}},
    {u"p:pic"_s, {u"p:nvPicPr"_s, u"p:blipFill"_s, u"p:spPr"_s}},
    {u"p:sp"_s, {u"p:nvSpPr"_s, u"p:spPr"_s, u"p:txBody"_s}},
    {u"p:spPr"_s, {u"a:xfrm"_s, u"a:prstGeom"_s, u"a:solidFill"_s, u"a:ln"_s}},
    {u"p:txBody"_s, {u"a:bodyPr"_s, u"a:lstStyle"_s, u"a:p"_s}},
    {u"a:txBody"_s, {u"a:bodyPr"_s, u"a:lstStyle"_s, u"a:p"_s}},
    {u"a:tc"_s, {u"a:txBody"_s, u"a:tcPr"_s}},
    {u"a:tbl"_s, {u"a:tblPr"_s, u"a:tblGrid"_s, u"a:tr"_s}},
    {u"a:tcPr"_s, {u"a:lnL"_s, u"a:lnR"_s, u"a:lnT"_s, u"a:lnB"_s, u"a:noFill"_s}},
    {u"a:pPr"_s, {u"a:lnSpc"_s, u"a:spcBef"_s, u"a:buClr"_s, u"a:buFont"_s, u"a:buNone"_s, u"a:buAutoNum"_s, u"a:buChar"_s}},
    {u"a:rPr"_s, {u"a:solidFill"_s, u"a:latin"_s, u"a:ea"_s, u"a:cs"_s, u"a:hlinkClick"_s}},
    {u"p:presentation"_s, {u"p:sldMasterIdLst"_s, u"p:sldIdLst"_s, u"p:sldSz"_s, u"p:notesSz"_s}},
    {u"p:sldMaster"_s, {u"p:cSld"_s, u"p:clrMap"_s, u"p:sldLayoutIdLst"_s, u"p:txStyles"_s}},
    {u"p:graphicFrame"_s, {u"p:nvGraphicFramePr"_s, u"p:xfrm"_s, u"a:graphic"_s}},
};

void orderFaults(const QString &path, const QList<Element> &elements, QStringList &faults)
{
    QList<std::pair<QString, qsizetype>> open; // with the place of the last child in its order
    for (const Element &element : elements) {
        open.resize(element.depth);
        if (!open.isEmpty() && orders.contains(open.constLast().first)) {
            const qsizetype place = orders.value(open.constLast().first).indexOf(element.name);
            if (place < open.constLast().second)
                faults.append(path + u": "_s + element.name + (place < 0 ? u" is not known in "_s : u" comes too late in "_s) + open.constLast().first);
            open.last().second = std::max(place, open.constLast().second);
        }
        open.append({element.name, 0});
    }
}

QString targetPath(const QString &from, const QString &target)
{
    QStringList steps = from.split(u'/');
    steps.removeLast();
    for (const QString &step : target.split(u'/')) {
        if (step == u"..")
            steps.removeLast();
        else
            steps.append(step);
    }
    return steps.join(u'/');
}

QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.first(slash) + u"_rels/"_s + part.sliced(slash) + u".rels"_s;
}

} // namespace

QList<Element> elementsOf(const QByteArray &xml, QString *fault)
{
    QXmlStreamReader reader(xml);
    reader.setNamespaceProcessing(false);
    QList<Element> elements;
    QList<qsizetype> open;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            Element element{.name = reader.qualifiedName().toString(), .parent = open.isEmpty() ? QString() : elements[open.constLast()].name, .depth = int(open.size())};
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                element.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
            open.append(elements.size());
            elements.append(element);
        } else if (reader.isEndElement()) {
            open.removeLast();
        } else if (reader.isCharacters()) {
            for (const qsizetype index : std::as_const(open))
                elements[index].text += reader.text();
        }
    }
    if (fault)
        *fault = reader.hasError() ? reader.errorString() : QString();
    return elements;
}

QList<Element> named(const QList<Element> &elements, const QString &name)
{
    QList<Element> found;
    std::ranges::copy_if(elements, std::back_inserter(found), [&](const Element &element) { return element.name == name; });
    return found;
}

QStringList valuesOf(const QList<Element> &elements, const QString &name, const QString &attribute)
{
    QStringList values;
    for (const Element &element : elements) {
        if (element.name == name && element.attributes.contains(attribute))
            values.append(element[attribute]);
    }
    return values;
}

QMap<QString, QByteArray> partsOf(const QByteArray &zip)
{
    QMap<QString, QByteArray> parts;
    const auto archive = ZipArchive::open(zip);
    if (!archive)
        return parts;
    for (qsizetype at = zip.indexOf("PK\x01\x02"); at >= 0; at = zip.indexOf("PK\x01\x02", at + 4)) {
        const QString path = QString::fromUtf8(zip.sliced(at + 46, qFromLittleEndian<quint16>(zip.constData() + at + 28)));
        parts.insert(path, (*archive)->file(path).value_or(QByteArray()));
    }
    return parts;
}

QStringList officeFaults(const QMap<QString, QByteArray> &parts)
{
    QStringList faults;
    const QList<Element> types = elementsOf(parts.value(u"[Content_Types].xml"_s));
    const QStringList typed = valuesOf(types, u"Override"_s, u"PartName"_s);
    const QStringList extensions = valuesOf(types, u"Default"_s, u"Extension"_s);
    for (const QString &path : typed) {
        if (!parts.contains(path.sliced(1)))
            faults.append(path + u" has a type and is not there"_s);
    }
    for (const auto &[path, bytes] : parts.asKeyValueRange()) {
        if (path.endsWith(u".png"))
            continue;
        QString fault;
        const QList<Element> elements = elementsOf(bytes, &fault);
        if (!fault.isEmpty())
            faults.append(path + u": "_s + fault);
        if (!extensions.contains(path.section(u'.', -1)) || (path.endsWith(u".xml") && path != u"[Content_Types].xml" && !typed.contains(u'/' + path)))
            faults.append(path + u" has no type"_s);
        orderFaults(path, elements, faults);
        QSet<QString> known;
        for (const Element &relation : elementsOf(parts.value(relationsOf(path)))) {
            known.insert(relation[u"Id"_s]);
            if (relation.name == u"Relationship" && relation[u"TargetMode"_s] != u"External" && !parts.contains(targetPath(path, relation[u"Target"_s])))
                faults.append(path + u" leads to "_s + relation[u"Target"_s] + u", which is not there"_s);
        }
        for (const Element &element : elements) {
            for (const QString &attribute : {u"r:id"_s, u"r:embed"_s}) {
                if (element.attributes.contains(attribute) && !known.contains(element[attribute]))
                    faults.append(path + u": "_s + element.name + u" has no relation "_s + element[attribute]);
            }
        }
    }
    return faults;
}

} // namespace Rapporteur::Test
