// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/pdf/pdfsteps.h"

#include <algorithm>
#include <string_view>

namespace Rapporteur {

namespace {

using Handle = QPDFObjectHandle;

/// What an element holds: an element, content of a page, or a link.
struct Kid {
    int place;
    Handle handle;
};

class StructureWriter
{
public:
    StructureWriter(QPDF &pdf, const PdfParts &parts)
        : m_pdf(pdf)
        , m_parts(parts)
        , m_pages(pdf.getAllPages())
        , m_handles(parts.structure.elements.size())
        , m_kids(parts.structure.elements.size())
        , m_isLink(parts.structure.elements.size())
    {
    }

    [[nodiscard]] bool agrees();
    void write(const std::vector<LinkAnnotation> &links);

private:
    void addContents();
    void addLinks(const std::vector<LinkAnnotation> &links);
    void addElements(Handle document);
    void finishElement(size_t index);
    [[nodiscard]] Handle arrayOf(std::vector<Kid> &kids) const;

    QPDF &m_pdf;
    const PdfParts &m_parts;
    std::vector<Handle> m_pages;
    std::vector<Handle> m_handles;
    std::vector<std::vector<Kid>> m_kids;
    std::vector<bool> m_isLink; ///< can be pressed
    Handle m_parents = Handle::newArray(); ///< of contents and annotations
    Handle m_ids = Handle::newArray();
    int m_nextKey = 0;
};

/// Whether each page has as many pieces of marked content as were marked.
bool StructureWriter::agrees()
{
    Handle numbers = m_pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
    std::vector<int> marked(m_pages.size());
    for (size_t page = 0; page < m_pages.size(); ++page) {
        Handle key = m_pages[page].getKey("/StructParents");
        for (int i = 0; key.isInteger() && numbers.isArray() && i + 1 < numbers.getArrayNItems(); i += 2) {
            if (numbers.getArrayItem(i).getIntValue() == key.getIntValue())
                marked[page] = numbers.getArrayItem(i + 1).getArrayNItems();
        }
    }
    return std::ranges::equal(marked, m_parts.painted.contents, {}, {}, [](const auto &contents) { return int(contents.size()); });
}

void StructureWriter::addContents()
{
    for (size_t page = 0; page < m_pages.size(); ++page) {
        Handle owners = Handle::newArray();
        int id = 0;
        for (const MarkedContent &content : m_parts.painted.contents[page]) {
            Handle owner = m_handles[size_t(content.element)];
            Handle kid = Handle::newInteger(id++);
            if (!owner.hasKey("/Pg")) {
                owner.replaceKey("/Pg", m_pages[page]);
            } else if (owner.getKey("/Pg").getObjGen() != m_pages[page].getObjGen()) {
                Handle reference = Handle::parse("<< /Type /MCR >>");
                reference.replaceKey("/Pg", m_pages[page]);
                reference.replaceKey("/MCID", kid);
                kid = reference;
            }
            m_kids[size_t(content.element)].push_back({content.place, kid});
            owners.appendItem(owner);
        }
        m_parents.appendItem(Handle::newInteger(m_nextKey));
        m_parents.appendItem(m_pdf.makeIndirectObject(owners));
        m_pages[page].replaceKey("/StructParents", Handle::newInteger(m_nextKey++));
        m_pages[page].replaceKey("/Tabs", Handle::newName("/S"));
    }
}

void StructureWriter::addLinks(const std::vector<LinkAnnotation> &links)
{
    for (LinkAnnotation link : links) {
        if (link.element < 0)
            continue;
        Handle reference = Handle::parse("<< /Type /OBJR >>");
        reference.replaceKey("/Obj", link.annotation);
        reference.replaceKey("/Pg", link.page);
        m_kids[size_t(link.element)].push_back({INT_MAX, reference});
        m_isLink[size_t(link.element)] = true;
        m_parents.appendItem(Handle::newInteger(m_nextKey));
        m_parents.appendItem(m_handles[size_t(link.element)]);
        link.annotation.replaceKey("/StructParent", Handle::newInteger(m_nextKey++));
    }
}

Handle StructureWriter::arrayOf(std::vector<Kid> &kids) const
{
    std::ranges::stable_sort(kids, {}, &Kid::place);
    std::vector<Handle> handles;
    for (const Kid &kid : kids)
        handles.push_back(kid.handle);
    return Handle::newArray(handles);
}

void StructureWriter::finishElement(size_t index)
{
    const StructureElement &element = m_parts.structure.elements[index];
    Handle handle = m_handles[index];
    // A link that cannot be pressed is only words.
    const bool isWords = std::string_view(element.type) == "Link" && !m_isLink[index];
    handle.replaceKey("/S", Handle::newName(isWords ? std::string("/Span") : "/" + std::string(element.type)));
    handle.replaceKey("/K", arrayOf(m_kids[index]));
    if (!element.alternative.isEmpty())
        handle.replaceKey("/Alt", pdfText(element.alternative));
    if (element.attributes)
        handle.replaceKey("/A", Handle::parse(element.attributes));
    if (element.box.isValid()) {
        const double height = m_parts.measure.page.height();
        Handle layout = Handle::parse("<< /O /Layout /Placement /Block >>");
        layout.replaceKey("/BBox", Handle::newArray({Handle::newReal(element.box.left(), 2), Handle::newReal(height - element.box.bottom(), 2),
            Handle::newReal(element.box.right(), 2), Handle::newReal(height - element.box.top(), 2)}));
        handle.replaceKey("/A", layout);
    }
    if (element.hasId)
        handle.replaceKey("/ID", Handle::newString(QByteArray::number(qulonglong(index)).rightJustified(8, '0').toStdString()));
}

/// From the last to the first: an element comes after its parent, and one that holds nothing is left out.
void StructureWriter::addElements(Handle document)
{
    const auto &elements = m_parts.structure.elements;
    std::vector<Kid> top;
    std::vector<std::vector<Kid>> below(elements.size());
    for (size_t i = elements.size(); i-- > 0;) {
        auto &kids = below[i];
        std::ranges::reverse(kids);
        kids.insert(kids.end(), m_kids[i].begin(), m_kids[i].end());
        m_kids[i] = std::move(kids);
        const std::string_view type = elements[i].type;
        if (m_kids[i].empty() && type != "TD" && type != "TH" && elements[i].alternative.isEmpty())
            continue;
        finishElement(i);
        const int parent = elements[i].parent;
        m_handles[i].replaceKey("/P", parent < 0 ? document : m_handles[size_t(parent)]);
        (parent < 0 ? top : below[size_t(parent)]).push_back({elements[i].place, m_handles[i]});
    }
    std::ranges::reverse(top);
    document.replaceKey("/K", arrayOf(top));
    for (size_t i = 0; i < elements.size(); ++i) {
        if (elements[i].hasId && m_handles[i].hasKey("/ID")) {
            m_ids.appendItem(m_handles[i].getKey("/ID"));
            m_ids.appendItem(m_handles[i]);
        }
    }
}

void StructureWriter::write(const std::vector<LinkAnnotation> &links)
{
    for (Handle &handle : m_handles)
        handle = m_pdf.makeIndirectObject(Handle::parse("<< /Type /StructElem >>"));
    addContents();
    addLinks(links);
    Handle root = m_pdf.makeIndirectObject(Handle::parse("<< /Type /StructTreeRoot /RoleMap << /Title /P >> >>"));
    Handle document = m_pdf.makeIndirectObject(Handle::parse("<< /Type /StructElem /S /Document >>"));
    document.replaceKey("/P", root);
    addElements(document);
    root.replaceKey("/K", Handle::newArray({document}));
    Handle parents = Handle::newDictionary();
    parents.replaceKey("/Nums", m_parents);
    root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parents));
    root.replaceKey("/ParentTreeNextKey", Handle::newInteger(m_nextKey));
    if (m_ids.getArrayNItems() > 0) {
        Handle ids = Handle::newDictionary();
        ids.replaceKey("/Names", m_ids);
        root.replaceKey("/IDTree", m_pdf.makeIndirectObject(ids));
    }
    m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    m_pdf.getRoot().replaceKey("/MarkInfo", Handle::parse("<< /Marked true >>"));
}

} // namespace

bool addStructure(QPDF &pdf, const PdfParts &parts, const std::vector<LinkAnnotation> &links)
{
    StructureWriter writer(pdf, parts);
    if (writer.agrees()) {
        writer.write(links);
        return true;
    }
    pdf.getRoot().removeKey("/StructTreeRoot");
    pdf.getRoot().removeKey("/MarkInfo");
    for (QPDFObjectHandle page : pdf.getAllPages())
        page.removeKey("/StructParents");
    return false;
}

} // namespace Rapporteur
