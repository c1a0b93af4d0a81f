// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QXmlStreamWriter>

namespace Rapporteur {

/// An attribute of an element. With a null value it is not written; with an empty one it is.
struct XmlAttribute {
    QAnyStringView name;
    QString value;
};
using XmlAttributes = QList<XmlAttribute>;

/// An XML or HTML file that is being written, in UTF-8. Elements have their prefix in their name. What XML cannot hold is left out
/// of texts and values.
class XmlPart
{
public:
    XmlPart();
    Q_DISABLE_COPY_MOVE(XmlPart)

    /// With the line that XML files begin with.
    void declaration();
    void doctype(const QString &doctype);

    void start(QAnyStringView name, const XmlAttributes &attributes = {});
    void end();
    /// An element with nothing inside.
    void element(QAnyStringView name, const XmlAttributes &attributes = {});
    /// An element with what `inside` writes, which may be nothing: it then has an end tag all the same, as HTML wants it.
    template<typename Inside>
        requires std::invocable<Inside>
    void element(QAnyStringView name, const XmlAttributes &attributes, const Inside &inside)
    {
        start(name, attributes);
        text({});
        inside();
        end();
    }
    void textElement(QAnyStringView name, const XmlAttributes &attributes, const QString &text);
    void text(const QString &text);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace Rapporteur
