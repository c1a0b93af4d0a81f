// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/refixml.h"

#include "core/annotations/exchangeguid.h"
#include "core/annotations/refiproject.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int deepest = 100; // elements inside each other

struct XmlText {
    Q_DECLARE_TR_FUNCTIONS(RefiProject)
};

QString lowerColor(const QString &color)
{
    if (color.size() == 4) // "#rgb"
        return u"#%1%1%2%2%3%3"_s.arg(color[1]).arg(color[2]).arg(color[3]).toLower();
    return color.toLower();
}

class Parser
{
public:
    explicit Parser(const QByteArray &xml)
        : m_xml(xml)
    {
    }
    Result<RefiProject> parse();

private:
    /// Goes into each child of the current element; `take` is told its name and must read it to its end, or give false.
    void children(const std::function<bool(const QString &)> &take);
    [[nodiscard]] QString value(QAnyStringView attribute) const;
    [[nodiscard]] QString guid(QAnyStringView attribute) const;
    [[nodiscard]] QDateTime time(QAnyStringView attribute) const;
    RefiItem item() const;
    bool itemChild(const QString &name, RefiItem &item);
    bool sourceChild(const QString &name, RefiSource &source);
    void describe(RefiItem &item);
    QString reference();
    void code(const QString &parent);
    RefiSource source();
    RefiSelection selection();
    QString coding();

    QXmlStreamReader m_xml;
    RefiProject m_project;
    int m_depth = 0;
};

void Parser::children(const std::function<bool(const QString &)> &take)
{
    if (++m_depth > deepest)
        m_xml.raiseError(u"too deep"_s);
    while (m_xml.readNextStartElement()) {
        if (!take(m_xml.name().toString()))
            children([](const QString &) { return false; });
    }
    --m_depth;
}

QString Parser::value(QAnyStringView attribute) const
{
    const QXmlStreamAttributes all = m_xml.attributes();
    const auto found = std::ranges::find_if(all, [&](const auto &one) { return QAnyStringView::equal(one.name(), attribute); });
    return found == all.end() ? QString() : found->value().toString();
}

QString Parser::guid(QAnyStringView attribute) const
{
    const QString text = value(attribute);
    return text.isEmpty() ? QString() : uidFrom(text);
}

QDateTime Parser::time(QAnyStringView attribute) const
{
    QDateTime at = QDateTime::fromString(value(attribute), Qt::ISODateWithMs);
    if (at.isValid() && at.timeSpec() == Qt::LocalTime)
        at.setTimeZone(QTimeZone::UTC); // no zone is stated
    return at.isValid() ? at.toUTC() : QDateTime();
}

RefiItem Parser::item() const
{
    return {.guid = guid("guid"), .name = value("name"), .user = guid("creatingUser"), .createdAt = time("creationDateTime"),
        .modifiedAt = time("modifiedDateTime")};
}

void Parser::describe(RefiItem &item)
{
    const QString text = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
    if (text.startsWith(Refi::ownMark))
        item.own = QJsonDocument::fromJson(text.sliced(Refi::ownMark.size()).toUtf8()).object();
    else
        item.description = text.trimmed();
}

QString Parser::reference()
{
    const QString target = guid("targetGUID");
    children([](const QString &) { return false; });
    return target;
}

QString Parser::coding()
{
    QString code;
    children([&](const QString &name) {
        if (name != "CodeRef"_L1)
            return false;
        code = reference();
        return true;
    });
    return code;
}

bool Parser::itemChild(const QString &name, RefiItem &item)
{
    if (name == "Description"_L1)
        describe(item);
    else if (name == "Coding"_L1)
        item.codes.append(coding());
    else if (name == "NoteRef"_L1)
        item.notes.append(reference());
    else
        return false;
    return true;
}

RefiSelection Parser::selection()
{
    RefiSelection selection{.item = item(), .points = {value("startPosition").toLongLong(), value("endPosition").toLongLong()}};
    children([&](const QString &name) { return itemChild(name, selection.item); });
    return selection;
}

bool Parser::sourceChild(const QString &name, RefiSource &source)
{
    if (name == "PlainTextContent"_L1) {
        source.text = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
    } else if (name == "PlainTextSelection"_L1) {
        source.selections.append(selection());
    } else if (name == "Representation"_L1 && source.textPath.isEmpty()) {
        source.textPath = value("plainTextPath");
        children([&](const QString &inner) { return sourceChild(inner, source); });
    } else {
        return itemChild(name, source.item);
    }
    return true;
}

RefiSource Parser::source()
{
    RefiSource source{.item = item(), .path = value("path"), .textPath = value("plainTextPath")};
    if (source.path.isEmpty())
        source.path = value("richTextPath");
    children([&](const QString &name) { return sourceChild(name, source); });
    return source;
}

void Parser::code(const QString &parent)
{
    const QString own = guid("guid");
    const QString name = value("name").replace(u'/', u'\u2215'); // a slash would part it
    RefiItem item;
    RefiCode code{.tag = parent.isEmpty() ? name : QString(parent + u'/' + name), .color = lowerColor(value("color"))};
    m_project.codeOrder.append(own);
    m_project.codes.insert(own, code);
    children([&](const QString &child) {
        if (child != "Code"_L1)
            return itemChild(child, item);
        this->code(code.tag);
        return true;
    });
    m_project.codes[own].own = item.own;
}

Result<RefiProject> Parser::parse()
{
    if (!m_xml.readNextStartElement() || m_xml.name() != "Project"_L1)
        return failure(ErrorCode::Damaged, XmlText::tr("This file is no REFI-QDA project."), m_xml.errorString());
    m_project.name = value("name");
    m_project.createdAt = time("creationDateTime");
    const auto list = [this](const std::function<bool(const QString &)> &take) {
        children(take);
        return true;
    };
    children([&](const QString &part) {
        if (part == "Users"_L1)
            return list([&](const QString &) { m_project.users.insert(guid("guid"), value("name")); return false; });
        if (part == "CodeBook"_L1)
            return list([&](const QString &codes) {
                return codes == "Codes"_L1 && list([&](const QString &name) { return name == "Code"_L1 && (code({}), true); });
            });
        if (part == "Sources"_L1)
            return list([&](const QString &name) {
                const bool isText = name == "TextSource"_L1 || name == "PDFSource"_L1;
                if (isText)
                    m_project.sources.append(source());
                return isText;
            });
        if (part == "Notes"_L1)
            return list([&](const QString &) { m_project.notes.append(source()); return true; });
        if (part == "Links"_L1)
            return list([&](const QString &) { m_project.links.append({guid("guid"), value("name"), guid("originGUID"), guid("targetGUID")}); return false; });
        return false;
    });
    if (m_xml.hasError())
        return failure(ErrorCode::Damaged, XmlText::tr("This project is damaged and cannot be read."), m_xml.errorString());
    return std::move(m_project);
}

} // namespace

Result<RefiProject> parseRefiXml(const QByteArray &xml)
{
    return Parser(xml).parse();
}

} // namespace Rapporteur
