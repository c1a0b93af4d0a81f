// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refistructure.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Rapporteur::Test {

namespace {

enum class Count { One, Optional, Many, AtLeastOne };

struct Child {
    QString name;
    Count count = Count::Many;
};

struct Attribute {
    QString name;
    QString form; ///< a key of forms
    bool isRequired = false;
};

struct Element {
    QList<Child> children = {}; ///< in this order
    QList<Attribute> attributes = {};
    bool isText = false;
    bool anyOrder = false;
};

const QHash<QString, QString> forms{{u"string"_s, u".*"_s}, {u"boolean"_s, u"true|false|0|1"_s}, {u"integer"_s, u"[+-]?[0-9]+"_s},
    {u"guid"_s, u"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|\\{[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\}"_s},
    {u"color"_s, u"#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})"_s}, {u"direction"_s, u"Associative|OneWay|Bidirectional"_s},
    {u"time"_s, u"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?"_s}};

const QList<Attribute> audited{{u"creatingUser"_s, u"guid"_s}, {u"creationDateTime"_s, u"time"_s}, {u"modifyingUser"_s, u"guid"_s}, {u"modifiedDateTime"_s, u"time"_s}};
const Attribute guid{u"guid"_s, u"guid"_s, true};
const Attribute name{u"name"_s, u"string"_s};
const Attribute requiredName{u"name"_s, u"string"_s, true};
const Attribute target{u"targetGUID"_s, u"guid"_s, true};
const Element text{.isText = true};
const Element reference{.attributes = {target}};

const Element textSource{.children = {{u"Description"_s, Count::Optional}, {u"PlainTextContent"_s, Count::Optional}, {u"PlainTextSelection"_s}, {u"Coding"_s}, {u"NoteRef"_s}},
    .attributes = QList<Attribute>{guid, name, {u"richTextPath"_s, u"string"_s}, {u"plainTextPath"_s, u"string"_s}} + audited};

const QHash<QString, Element> elements{
    {u"Project"_s, {.children = {{u"Users"_s, Count::Optional}, {u"CodeBook"_s, Count::Optional}, {u"Sources"_s, Count::Optional}, {u"Notes"_s, Count::Optional},
                        {u"Links"_s, Count::Optional}, {u"Description"_s, Count::Optional}, {u"NoteRef"_s}},
                       .attributes = {requiredName, {u"origin"_s, u"string"_s}, {u"creatingUserGUID"_s, u"guid"_s}, {u"creationDateTime"_s, u"time"_s},
                           {u"modifyingUserGUID"_s, u"guid"_s}, {u"modifiedDateTime"_s, u"time"_s}, {u"basePath"_s, u"string"_s}}}},
    {u"Users"_s, {.children = {{u"User"_s, Count::AtLeastOne}}}},
    {u"User"_s, {.attributes = {guid, name, {u"id"_s, u"string"_s}}}},
    {u"CodeBook"_s, {.children = {{u"Codes"_s, Count::One}}}},
    {u"Codes"_s, {.children = {{u"Code"_s, Count::AtLeastOne}}}},
    {u"Code"_s, {.children = {{u"Description"_s, Count::Optional}, {u"NoteRef"_s}, {u"Code"_s}},
                    .attributes = {guid, requiredName, {u"isCodable"_s, u"boolean"_s, true}, {u"color"_s, u"color"_s}}}},
    {u"Sources"_s, {.children = {{u"TextSource"_s}, {u"PDFSource"_s}}, .anyOrder = true}},
    {u"TextSource"_s, textSource},
    {u"Representation"_s, textSource},
    {u"Note"_s, textSource},
    {u"PDFSource"_s, {.children = {{u"Description"_s, Count::Optional}, {u"PDFSelection"_s}, {u"Representation"_s, Count::Optional}, {u"Coding"_s}, {u"NoteRef"_s}},
                         .attributes = QList<Attribute>{guid, name, {u"path"_s, u"string"_s}, {u"currentPath"_s, u"string"_s}} + audited}},
    {u"PlainTextSelection"_s, {.children = {{u"Description"_s, Count::Optional}, {u"Coding"_s}, {u"NoteRef"_s}},
                                  .attributes = QList<Attribute>{guid, name, {u"startPosition"_s, u"integer"_s, true}, {u"endPosition"_s, u"integer"_s, true}} + audited}},
    {u"Coding"_s, {.children = {{u"CodeRef"_s, Count::One}, {u"NoteRef"_s}}, .attributes = {guid, {u"creatingUser"_s, u"guid"_s}, {u"creationDateTime"_s, u"time"_s}}}},
    {u"Notes"_s, {.children = {{u"Note"_s, Count::AtLeastOne}}}},
    {u"Links"_s, {.children = {{u"Link"_s, Count::AtLeastOne}}}},
    {u"Link"_s, {.children = {{u"NoteRef"_s}}, .attributes = {guid, name, {u"direction"_s, u"direction"_s}, {u"color"_s, u"color"_s}, {u"originGUID"_s, u"guid"_s}, {u"targetGUID"_s, u"guid"_s}}}},
    {u"CodeRef"_s, reference}, {u"NoteRef"_s, reference}, {u"Description"_s, text}, {u"PlainTextContent"_s, text},
};

class Checker
{
public:
    explicit Checker(const QByteArray &xml)
        : m_xml(xml)
    {
    }

    QStringList faults()
    {
        if (!m_xml.readNextStartElement() || m_xml.name() != u"Project")
            return {u"the root is no Project"_s};
        element();
        if (m_xml.hasError())
            fault(m_xml.errorString());
        for (const auto &[what, guid] : m_references) {
            if (!m_guids.contains(guid) || (!what.isEmpty() && m_guids.value(guid) != what))
                fault(u"a reference to %1 “%2”, which is none"_s.arg(what, guid));
        }
        return m_faults;
    }

private:
    void fault(const QString &what) { m_faults.append(u"line %1: "_s.arg(m_xml.lineNumber()) + what); }

    void attributes(const QString &element, const Element &rule)
    {
        const QXmlStreamAttributes all = m_xml.attributes();
        for (const QXmlStreamAttribute &one : all) {
            const auto known = std::ranges::find(rule.attributes, one.name(), &Attribute::name);
            if (known == rule.attributes.end()) {
                fault(u"%1 may have no attribute %2"_s.arg(element, one.name()));
                continue;
            }
            const QRegularExpression form(QRegularExpression::anchoredPattern(forms.value(known->form)), QRegularExpression::DotMatchesEverythingOption);
            if (!form.matchView(one.value()).hasMatch())
                fault(u"%1 of %2 is “%3”, no %4"_s.arg(known->name, element, one.value().toString(), known->form));
            note(element, known->name, one.value().toString());
        }
        for (const Attribute &one : rule.attributes) {
            if (one.isRequired && !all.hasAttribute(one.name))
                fault(u"%1 lacks %2"_s.arg(element, one.name));
        }
    }

    void note(const QString &element, const QString &attribute, const QString &value)
    {
        if (attribute == u"guid") {
            if (m_guids.contains(value))
                fault(u"the GUID %1 is used twice"_s.arg(value));
            m_guids.insert(value, element);
        } else if (attribute == u"creatingUser" || attribute == u"modifyingUser") {
            m_references.append({u"User"_s, value});
        } else if (attribute == u"targetGUID" || attribute == u"originGUID") {
            m_references.append({element == u"CodeRef" ? u"Code"_s : element == u"NoteRef" ? u"Note"_s : QString(), value});
        }
    }

    void element()
    {
        const QString name = m_xml.name().toString();
        if (m_xml.namespaceUri() != u"urn:QDA-XML:project:1.0")
            fault(u"%1 is in another namespace"_s.arg(name));
        const auto rule = elements.constFind(name);
        if (rule == elements.constEnd()) {
            fault(u"%1 is no element of the standard"_s.arg(name));
            m_xml.skipCurrentElement();
            return;
        }
        attributes(name, *rule);
        const bool hasPath = m_xml.attributes().hasAttribute(u"plainTextPath"_s);
        if (rule->isText) {
            m_xml.readElementText();
            return;
        }
        qsizetype place = 0;
        QHash<QString, int> counts;
        while (m_xml.readNextStartElement()) {
            const QString child = m_xml.name().toString();
            const auto at = std::ranges::find(rule->children, child, &Child::name);
            if (at == rule->children.end())
                fault(u"%1 may not be in %2"_s.arg(child, name));
            else if (at - rule->children.begin() < place && !rule->anyOrder)
                fault(u"%1 comes too late in %2"_s.arg(child, name));
            else
                place = at - rule->children.begin();
            ++counts[child];
            element();
        }
        for (const Child &child : rule->children) {
            const int count = counts.value(child.name);
            if ((child.count == Count::One && count != 1) || (child.count == Count::Optional && count > 1) || (child.count == Count::AtLeastOne && count < 1))
                fault(u"%1 is %2 times in %3"_s.arg(child.name).arg(count).arg(name));
        }
        // "Either PlainTextContent or plainTextPath MUST be filled, not both."
        if ((name == u"TextSource" || name == u"Representation" || name == u"Note") && hasPath == (counts.value(u"PlainTextContent"_s) > 0))
            fault(u"%1 has both or neither of a text and the path to one"_s.arg(name));
    }

    QXmlStreamReader m_xml;
    QStringList m_faults;
    QHash<QString, QString> m_guids;
    QList<std::pair<QString, QString>> m_references;
};

} // namespace

QStringList refiFaults(const QByteArray &xml)
{
    return Checker(xml).faults();
}

} // namespace Rapporteur::Test
