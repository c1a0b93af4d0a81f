// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/pdf/pdfsteps.h"

#include <QColorSpace>
#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <set>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

using Handle = QPDFObjectHandle;

const QString program = u"Rapporteur " RAPPORTEUR_VERSION ""_s;

const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString dublinCore = u"http://purl.org/dc/elements/1.1/"_s;
const QString adobePdf = u"http://ns.adobe.com/pdf/1.3/"_s;
const QString xmpBasic = u"http://ns.adobe.com/xap/1.0/"_s;
const QString pdfaId = u"http://www.aiim.org/pdfa/ns/id/"_s;

/// The document's language, if it is one's code.
QString languageOf(const Paper &paper)
{
    static const QRegularExpression code(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"_s);
    return code.match(paper.language).hasMatch() ? paper.language : QString();
}

/// A property as XMP wants it: one of alternatives by language, or an ordered list.
void writeList(QXmlStreamWriter &xml, const QString &name, const QString &kind, const QString &value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(dublinCore, name);
    xml.writeStartElement(rdf, kind);
    xml.writeStartElement(rdf, u"li"_s);
    if (kind == u"Alt"_s)
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeText(QXmlStreamWriter &xml, const QString &space, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        xml.writeTextElement(space, name, value);
}

QByteArray xmpOf(const Paper &paper, bool isTagged)
{
    QByteArray packet("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QXmlStreamWriter xml(&packet);
    xml.setAutoFormatting(true);
    const QString meta = u"adobe:ns:meta/"_s;
    xml.writeNamespace(meta, u"x"_s);
    xml.writeStartElement(meta, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeNamespace(dublinCore, u"dc"_s);
    xml.writeNamespace(adobePdf, u"pdf"_s);
    xml.writeNamespace(xmpBasic, u"xmp"_s);
    xml.writeNamespace(pdfaId, u"pdfaid"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    xml.writeTextElement(pdfaId, u"part"_s, u"3"_s);
    xml.writeTextElement(pdfaId, u"conformance"_s, isTagged && !languageOf(paper).isEmpty() ? u"A"_s : u"U"_s);
    xml.writeTextElement(dublinCore, u"format"_s, u"application/pdf"_s);
    writeList(xml, u"title"_s, u"Alt"_s, paper.title);
    writeList(xml, u"creator"_s, u"Seq"_s, paper.author);
    writeList(xml, u"description"_s, u"Alt"_s, paper.subject);
    writeList(xml, u"language"_s, u"Bag"_s, languageOf(paper));
    writeText(xml, adobePdf, u"Keywords"_s, paper.keywords.join(u", "_s));
    writeText(xml, adobePdf, u"Producer"_s, program);
    writeText(xml, xmpBasic, u"CreatorTool"_s, program);
    if (paper.madeOn.isValid()) {
        const QString moment = paper.madeOn.toString(Qt::ISODate) + u"T00:00:00Z"_s;
        writeText(xml, xmpBasic, u"CreateDate"_s, moment);
        writeText(xml, xmpBasic, u"ModifyDate"_s, moment);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    return packet + "\n<?xpacket end=\"r\"?>\n";
}

Handle informationOf(const Paper &paper)
{
    Handle info = Handle::newDictionary();
    const auto put = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            info.replaceKey(key, pdfText(value));
    };
    put("/Title", paper.title);
    put("/Author", paper.author);
    put("/Subject", paper.subject);
    put("/Keywords", paper.keywords.join(u", "_s));
    put("/Creator", program);
    put("/Producer", program);
    if (paper.madeOn.isValid()) {
        info.replaceKey("/CreationDate", Handle::newString(pdfDate(paper.madeOn)));
        info.replaceKey("/ModDate", Handle::newString(pdfDate(paper.madeOn)));
    }
    return info;
}

/// Colours are sRGB, and the profile travels with the file.
Handle outputIntent(QPDF &pdf)
{
    Handle profile = pdf.newStream(QColorSpace(QColorSpace::SRgb).iccProfile().toStdString());
    profile.getDict().replaceKey("/N", Handle::newInteger(3));
    Handle intent = Handle::parse("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) /Info (sRGB IEC61966-2.1) >>");
    intent.replaceKey("/DestOutputProfile", profile);
    return Handle::newArray({pdf.makeIndirectObject(intent)});
}

/// Cairo leaves out what is the default; archives want it said.
void nameGlyphMaps(QPDF &pdf)
{
    for (Handle &font : pdf.getAllObjects()) {
        if (font.isDictionaryOfType("/Font", "/CIDFontType2") && !font.hasKey("/CIDToGIDMap"))
            font.replaceKey("/CIDToGIDMap", Handle::newName("/Identity"));
    }
}

} // namespace

void addAttachments(QPDF &pdf, const Paper &paper)
{
    if (paper.attachments.isEmpty())
        return;
    QPDFEmbeddedFileDocumentHelper files(pdf);
    Handle associated = Handle::newArray();
    std::set<std::string> names;
    for (const PaperAttachment &attachment : paper.attachments) {
        std::string name = attachment.name.toStdString();
        while (!names.insert(name).second)
            name += "+"; // each needs a name of its own in the list; the file keeps its
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes.toStdString());
        stream.setSubtype(attachment.mediaType.isEmpty() ? std::string("application/octet-stream") : attachment.mediaType.toStdString());
        if (paper.madeOn.isValid())
            stream.setCreationDate(pdfDate(paper.madeOn)).setModDate(pdfDate(paper.madeOn));
        auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name.toStdString(), stream);
        if (!attachment.description.isEmpty())
            file.setDescription(attachment.description.toStdString());
        // The document was made from its text; other files hold what it is about.
        const bool isSource = attachment.mediaType.startsWith("text/markdown"_L1);
        file.getObjectHandle().replaceKey("/AFRelationship", Handle::newName(isSource ? "/Source" : "/Data"));
        files.replaceEmbeddedFile(name, file);
        associated.appendItem(file.getObjectHandle());
    }
    pdf.getRoot().replaceKey("/AF", associated);
}

void describe(QPDF &pdf, const Paper &paper, bool isTagged)
{
    Handle root = pdf.getRoot();
    Handle metadata = pdf.newStream(xmpOf(paper, isTagged).toStdString());
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
    root.replaceKey("/OutputIntents", outputIntent(pdf));
    nameGlyphMaps(pdf);
    if (!languageOf(paper).isEmpty())
        root.replaceKey("/Lang", pdfText(languageOf(paper)));
    root.replaceKey("/ViewerPreferences", Handle::parse(QLocale(paper.language).textDirection() == Qt::RightToLeft
            ? "<< /DisplayDocTitle true /Direction /R2L >>" : "<< /DisplayDocTitle true >>"));
    root.replaceKey("/PageLabels", Handle::parse("<< /Nums [0 << /S /D /St 1 >>] >>"));
    pdf.getTrailer().removeKey("/ID"); // the writer makes one of the contents
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(informationOf(paper)));
}

} // namespace Rapporteur
