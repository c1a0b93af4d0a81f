// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/xmlpart.h"

#include "core/archive/xmltext.h"

namespace Rapporteur {

XmlPart::XmlPart()
    : m_xml(&m_bytes)
{
}

void XmlPart::declaration()
{
    m_xml.writeStartDocument(u"1.0", true);
}

void XmlPart::doctype(const QString &doctype)
{
    m_xml.writeDTD(doctype);
}

void XmlPart::start(QAnyStringView name, const XmlAttributes &attributes)
{
    m_xml.writeStartElement(name);
    for (const XmlAttribute &attribute : attributes) {
        if (!attribute.value.isNull())
            m_xml.writeAttribute(attribute.name, xmlText(attribute.value));
    }
}

void XmlPart::end()
{
    m_xml.writeEndElement();
}

void XmlPart::element(QAnyStringView name, const XmlAttributes &attributes)
{
    start(name, attributes);
    end();
}

void XmlPart::textElement(QAnyStringView name, const XmlAttributes &attributes, const QString &text)
{
    start(name, attributes);
    this->text(text);
    end();
}

void XmlPart::text(const QString &text)
{
    m_xml.writeCharacters(xmlText(text));
}

} // namespace Rapporteur
