// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/pdffinish.h"

#include "core/briefings/words.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstdint>
#include <exception>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

using Handle = QPDFObjectHandle;

Handle text(const QString &words)
{
    return Handle::newUnicodeString(words.toStdString());
}

Handle real(double value)
{
    return Handle::newReal(value, 2);
}

/// One finishing of one file. libqpdf reports by exceptions; finishPdf() catches them.
class Finisher
{
public:
    Finisher(QPDF &pdf, const PdfExtras &extras)
        : m_pdf(pdf)
        , m_extras(extras)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    void finish()
    {
        describe();
        nameSubsets();
        addLinks();
        addOutline();
    }

private:
    void describe();
    void nameSubsets();
    void addLinks();
    void addOutline();
    [[nodiscard]] Handle destination(const FlowTarget &target) const;

    QPDF &m_pdf;
    const PdfExtras &m_extras;
    std::vector<QPDFPageObjectHelper> m_pages;
};

Handle Finisher::destination(const FlowTarget &target) const
{
    Handle place = Handle::newArray();
    place.appendItem(m_pages.at(size_t(target.page)).getObjectHandle());
    place.appendItem(Handle::newName("/XYZ"));
    place.appendItem(real(0));
    place.appendItem(real(m_extras.pageSize.height() - target.top + 6));
    place.appendItem(Handle::newNull());
    return place;
}

void Finisher::describe()
{
    Handle root = m_pdf.getRoot();
    root.removeKey("/Metadata"); // XMP with the hour of writing
    root.replaceKey("/Lang", text(m_extras.language));
    root.replaceKey("/PageMode", Handle::newName(m_extras.outline.size() > 1 ? "/UseOutlines" : "/UseNone"));
    root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));

    Handle info = Handle::newDictionary();
    const QString program = u"Rapporteur " RAPPORTEUR_VERSION ""_s;
    info.replaceKey("/Title", text(m_extras.title));
    info.replaceKey("/Author", text(u"Rapporteur"_s));
    info.replaceKey("/Subject", text(m_extras.subject));
    info.replaceKey("/Keywords", text(m_extras.keywords.join(u", "_s)));
    info.replaceKey("/Creator", text(program));
    info.replaceKey("/Producer", text(program));
    if (m_extras.date.isValid()) {
        const std::string date = "D:" + m_extras.date.toString(u"yyyyMMdd"_s).toStdString() + "000000Z";
        info.replaceKey("/CreationDate", Handle::newString(date));
        info.replaceKey("/ModDate", Handle::newString(date));
    }
    m_pdf.getTrailer().removeKey("/ID"); // random; the writer makes one of the contents
    m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
}

/// Qt embeds subsets without saying so. PDF wants a tag of six letters before a subset's name, so that no
/// reader takes it for the whole font.
void Finisher::nameSubsets()
{
    for (Handle &font : m_pdf.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font", "/Type0"))
            continue;
        Handle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        const std::string name = font.getKey("/BaseFont").getName().substr(1);
        std::string tagged = "/";
        std::uint64_t sum = 0; // Qt's hashes differ from one processor to the next
        for (const unsigned char letter : name)
            sum = sum * 1099511628211U + letter;
        for (int i = 0; i < 6; ++i, sum /= 26)
            tagged += char('A' + sum % 26);
        tagged += "+" + name;
        font.replaceKey("/BaseFont", Handle::newName(tagged));
        descendant.replaceKey("/BaseFont", Handle::newName(tagged));
        descendant.getKey("/FontDescriptor").replaceKey("/FontName", Handle::newName(tagged));
    }
}

void Finisher::addLinks()
{
    for (const FlowLinkArea &link : m_extras.links) {
        const bool inside = link.target.startsWith(u'#');
        if (inside && !m_extras.anchors.contains(link.target.sliced(1)))
            continue;
        Handle annotation = Handle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
        const QRectF area = link.rectangle;
        const double height = m_extras.pageSize.height();
        annotation.replaceKey("/Rect", Handle::newArray(QPDFObjectHandle::Rectangle(
            area.left(), height - area.bottom(), area.right(), height - area.top())));
        if (inside) {
            annotation.replaceKey("/Dest", destination(m_extras.anchors.value(link.target.sliced(1))));
        } else {
            Handle action = Handle::parse("<< /S /URI >>");
            action.replaceKey("/URI", Handle::newString(link.target.toStdString()));
            annotation.replaceKey("/A", action);
        }
        Handle page = m_pages.at(size_t(link.page)).getObjectHandle();
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", Handle::newArray());
        page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
    }
}

void Finisher::addOutline()
{
    if (m_extras.outline.isEmpty())
        return;
    Handle outlines = m_pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
    std::vector<Handle> parents{outlines}; // the open entry of every level above
    for (const FlowOutlineEntry &entry : m_extras.outline) {
        const size_t level = std::min(size_t(entry.level), parents.size());
        parents.resize(level, outlines);
        Handle parent = parents.back();
        Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", text(entry.title));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination(entry.target));
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
    m_pdf.getRoot().replaceKey("/Outlines", outlines);
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &bytes, const PdfExtras &extras)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("briefing.pdf", bytes.constData(), size_t(bytes.size()));
        Finisher(pdf, extras).finish();
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setMinimumPDFVersion("1.7");
        // Objects are then numbered as they are reached from the root, and not as Qt's hash of fonts wrote them.
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &exception) {
        return failure(ErrorCode::NotWritable, BriefingWords::tr("The PDF could not be finished. This is a mistake in Rapporteur; please report it."),
            QString::fromUtf8(exception.what()));
    }
}

} // namespace Rapporteur
