// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/pdf/finishpdf.h"

#include "core/paper/pdf/pdfsteps.h"
#include "core/paper/words.h"

#include <QUrl>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

using Handle = QPDFObjectHandle;

Handle destination(const std::vector<Handle> &pages, const PagePlace &place, const PageMeasure &measure)
{
    Handle there = Handle::newArray();
    there.appendItem(pages.at(size_t(place.page)));
    there.appendItem(Handle::newName("/XYZ"));
    there.appendItem(Handle::newReal(0, 1));
    there.appendItem(Handle::newReal(measure.page.height() - measure.top - place.top + 6, 2));
    there.appendItem(Handle::newNull());
    return there;
}

/// The address as a link may hold it; empty where it has no scheme, or one that runs something.
std::string safeAddress(const QString &target)
{
    const QUrl url(target);
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"doi"_s, u"ftp"_s, u"urn"_s};
    return schemes.contains(url.scheme()) ? url.toEncoded().toStdString() : std::string();
}

/// Points a link; false where it leads nowhere.
bool lead(Handle &annotation, const LinkArea &link, const std::vector<Handle> &pages, const PdfParts &parts)
{
    if (link.target.startsWith(u'#')) {
        const auto place = parts.plan.anchors.constFind(link.target.sliced(1));
        if (place == parts.plan.anchors.cend())
            return false;
        annotation.replaceKey("/Dest", destination(pages, *place, parts.measure));
        return true;
    }
    const std::string address = safeAddress(link.target);
    if (address.empty())
        return false;
    Handle action = Handle::parse("<< /S /URI >>");
    action.replaceKey("/URI", Handle::newString(address));
    annotation.replaceKey("/A", action);
    return true;
}

} // namespace

Handle pdfText(const QString &words)
{
    return Handle::newUnicodeString(words.toStdString());
}

std::string pdfDate(QDate date)
{
    return date.isValid() ? "D:" + date.toString(u"yyyyMMdd"_s).toStdString() + "000000Z" : std::string();
}

std::vector<LinkAnnotation> addLinks(QPDF &pdf, const PdfParts &parts)
{
    const std::vector<Handle> pages = pdf.getAllPages();
    std::vector<LinkAnnotation> links;
    for (const LinkArea &link : parts.painted.links) {
        Handle annotation = Handle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
        if (!lead(annotation, link, pages, parts))
            continue;
        const double height = parts.measure.page.height();
        annotation.replaceKey("/Rect", Handle::newArray({Handle::newReal(link.area.left(), 2), Handle::newReal(height - link.area.bottom(), 2),
            Handle::newReal(link.area.right(), 2), Handle::newReal(height - link.area.top(), 2)}));
        annotation.replaceKey("/Contents", pdfText(link.words));
        Handle page = pages.at(size_t(link.page));
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", Handle::newArray());
        links.push_back({pdf.makeIndirectObject(annotation), page, link.element});
        page.getKey("/Annots").appendItem(links.back().annotation);
    }
    return links;
}

void addOutline(QPDF &pdf, const PdfParts &parts)
{
    if (parts.plan.outline.isEmpty())
        return;
    const std::vector<Handle> pages = pdf.getAllPages();
    Handle outlines = pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
    std::vector<Handle> parents{outlines}; // the open entry of every level above
    for (const PdfOutlineEntry &entry : parts.plan.outline) {
        const size_t level = std::min(size_t(entry.level), parents.size());
        parents.resize(level, outlines);
        Handle parent = parents.back();
        Handle item = pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", pdfText(entry.title));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination(pages, entry.place, parts.measure));
        if (parent.hasKey("/Last")) {
            Handle before = parent.getKey("/Last");
            before.replaceKey("/Next", item);
            item.replaceKey("/Prev", before);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        // Parts are open; the entries below them are folded away.
        const long long count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
        parent.replaceKey("/Count", Handle::newInteger(level == 1 ? count + 1 : count - 1));
        parents.push_back(item);
    }
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", Handle::newName(parts.plan.outline.size() > 1 ? "/UseOutlines" : "/UseNone"));
}

Result<QByteArray> finishPdf(const PdfParts &parts)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("paper.pdf", parts.painted.bytes.constData(), size_t(parts.painted.bytes.size()));
        const std::vector<LinkAnnotation> links = addLinks(pdf, parts);
        addOutline(pdf, parts);
        const bool isTagged = addStructure(pdf, parts, links);
        addAttachments(pdf, parts.paper);
        describe(pdf, parts.paper, isTagged);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &exception) {
        return failure(ErrorCode::NotWritable, PaperWords::tr("The PDF could not be finished. This is a mistake in Rapporteur; please report it."),
            QString::fromUtf8(exception.what()));
    }
}

} // namespace Rapporteur
