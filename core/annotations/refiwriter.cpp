// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/codepoints.h"
#include "core/annotations/exchangeguid.h"
#include "core/annotations/refiproject.h"
#include "core/archive/xmltext.h"
#include "core/archive/ziparchive.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QXmlStreamWriter>

#include <set>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct RefiText {
    Q_DECLARE_TR_FUNCTIONS(RefiProject)
};

QString stamp(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QString described(const QJsonObject &own)
{
    return Refi::ownMark + QString::fromUtf8(QJsonDocument(own).toJson(QJsonDocument::Compact));
}

QString noteGuid(const Annotation &annotation)
{
    return guidOf(u"note", annotation.uid);
}

/// A passage whose words stand in the text; the rest are notes without a selection.
bool isSelected(const Annotation &annotation)
{
    return annotation.target == AnnotationTarget::Passage && annotation.place.span.isValid();
}

/// What the standard lacks, of an annotation.
QJsonObject ownPart(const Annotation &annotation)
{
    const Anchor &anchor = annotation.anchor;
    QJsonObject own{{u"target"_s, targetName(annotation.target)}};
    if (!annotation.subject.isEmpty())
        own.insert(u"subject"_s, annotation.subject);
    if (annotation.starred)
        own.insert(u"starred"_s, true);
    if (annotation.isPrivate)
        own.insert(u"private"_s, true);
    if (xmlText(annotation.note) != annotation.note)
        own.insert(u"note"_s, annotation.note);
    if (annotation.target == AnnotationTarget::Passage) {
        own.insert(u"anchor"_s, QJsonObject{{u"start"_s, anchor.span.start}, {u"end"_s, anchor.span.end}, {u"page"_s, anchor.page},
            {u"paragraph"_s, QString::number(anchor.paragraph)}, {u"quote"_s, anchor.quote}, {u"before"_s, anchor.before}, {u"after"_s, anchor.after}});
    }
    return own;
}

QJsonObject ownPart(const BundleReport &report)
{
    QJsonObject own{{u"sha256"_s, report.sha256}, {u"fileName"_s, report.fileName}, {u"mediaType"_s, report.mediaType}, {u"label"_s, report.label},
        {u"title"_s, report.title}, {u"series"_s, report.series}, {u"date"_s, report.date.toString(Qt::ISODate)}};
    if (report.number)
        own.insert(u"number"_s, *report.number);
    if (!report.accessCondition.isEmpty())
        own.insert(u"accessCondition"_s, report.accessCondition);
    return own;
}

class Writer
{
public:
    explicit Writer(const AnnotationBundle &bundle)
        : m_bundle(bundle)
        , m_xml(&m_out)
    {
        for (const AnnotationRow &row : bundle.annotations) {
            m_authors.insert(row.annotation.author);
            for (const QString &tag : row.annotation.tags)
                m_tags.insert(tag);
            if (!row.annotation.color.isEmpty())
                m_colors.insert(row.annotation.color);
        }
        for (const HighlightColor &color : bundle.colors)
            m_colors.insert(color.color);
        m_authors.erase(QString());
    }

    QByteArray write();

private:
    void writeUsers();
    void writeCodeBook();
    void writeTags(const QString &parent);
    void writeColors();
    void writeSource(const BundleReport &report);
    void writeText(const QString &element, const QString &guid, const BundleReport &report, bool withOwn);
    void writeSelection(const Annotation &annotation, Span points);
    void writeCodings(const Annotation &annotation);
    void writeNotes();
    void writeNote(const Annotation &annotation);
    void writeLinks();
    void writeReference(const QString &element, const QString &guid);
    void writeAuthor(const Annotation &annotation);
    void writeTimes(const Annotation &annotation);

    const AnnotationBundle &m_bundle;
    QByteArray m_out;
    QXmlStreamWriter m_xml;
    std::set<QString> m_authors;
    std::set<QString> m_tags;
    std::set<QString> m_colors;
};

void Writer::writeReference(const QString &element, const QString &guid)
{
    m_xml.writeEmptyElement(Refi::space, element);
    m_xml.writeAttribute(u"targetGUID"_s, guid);
}

void Writer::writeUsers()
{
    if (m_authors.empty())
        return;
    m_xml.writeStartElement(Refi::space, u"Users"_s);
    for (const QString &author : m_authors) {
        m_xml.writeEmptyElement(Refi::space, u"User"_s);
        m_xml.writeAttribute(u"guid"_s, guidOf(u"user", author));
        m_xml.writeAttribute(u"name"_s, xmlText(author));
    }
    m_xml.writeEndElement();
}

/// The codes right below a tag (below none: the first ones), and theirs. A code that no annotation bears only holds others.
void Writer::writeTags(const QString &parent)
{
    const QString start = parent.isEmpty() ? QString() : parent + u'/';
    std::set<QString> children;
    for (auto tag = m_tags.lower_bound(start); tag != m_tags.end() && tag->startsWith(start); ++tag)
        children.insert(start + QStringView(*tag).sliced(start.size()).split(u'/').first());
    for (const QString &child : children) {
        m_xml.writeStartElement(Refi::space, u"Code"_s);
        m_xml.writeAttribute(u"guid"_s, guidOf(u"tag", child));
        m_xml.writeAttribute(u"name"_s, xmlText(child.sliced(start.size())));
        m_xml.writeAttribute(u"isCodable"_s, m_tags.contains(child) ? u"true"_s : u"false"_s);
        writeTags(child);
        m_xml.writeEndElement();
    }
}

void Writer::writeColors()
{
    m_xml.writeStartElement(Refi::space, u"Code"_s);
    m_xml.writeAttribute(u"guid"_s, guidOf(u"colors", u"all"));
    m_xml.writeAttribute(u"name"_s, RefiText::tr("Highlights"));
    m_xml.writeAttribute(u"isCodable"_s, u"false"_s);
    m_xml.writeTextElement(Refi::space, u"Description"_s, described({{u"colors"_s, true}}));
    // In the user's order; colours that are no longer among those to mark with come last.
    QStringList order;
    for (const HighlightColor &color : m_bundle.colors)
        order.append(color.color);
    for (const QString &color : m_colors) {
        if (!order.contains(color))
            order.append(color);
    }
    for (const QString &color : std::as_const(order)) {
        const auto known = std::ranges::find(m_bundle.colors, color, &HighlightColor::color);
        QJsonObject own{{u"color"_s, color}};
        if (known != m_bundle.colors.end())
            own.insert(u"meaning"_s, known->meaning);
        m_xml.writeStartElement(Refi::space, u"Code"_s);
        m_xml.writeAttribute(u"guid"_s, guidOf(u"color", color));
        m_xml.writeAttribute(u"name"_s, xmlText(m_bundle.meaningOf(color)));
        m_xml.writeAttribute(u"isCodable"_s, u"true"_s);
        m_xml.writeAttribute(u"color"_s, color);
        m_xml.writeTextElement(Refi::space, u"Description"_s, xmlText(described(own)));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void Writer::writeCodeBook()
{
    if (m_tags.empty() && m_colors.empty())
        return;
    m_xml.writeStartElement(Refi::space, u"CodeBook"_s);
    m_xml.writeStartElement(Refi::space, u"Codes"_s);
    writeTags({});
    if (!m_colors.empty())
        writeColors();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void Writer::writeAuthor(const Annotation &annotation)
{
    if (!annotation.author.isEmpty())
        m_xml.writeAttribute(u"creatingUser"_s, guidOf(u"user", annotation.author));
    m_xml.writeAttribute(u"creationDateTime"_s, stamp(annotation.createdAt));
}

void Writer::writeTimes(const Annotation &annotation)
{
    writeAuthor(annotation);
    m_xml.writeAttribute(u"modifiedDateTime"_s, stamp(annotation.modifiedAt));
}

void Writer::writeCodings(const Annotation &annotation)
{
    QStringList codes;
    for (const QString &tag : annotation.tags)
        codes.append(guidOf(u"tag", tag));
    if (!annotation.color.isEmpty())
        codes.append(guidOf(u"color", annotation.color));
    for (const QString &code : std::as_const(codes)) {
        m_xml.writeStartElement(Refi::space, u"Coding"_s);
        m_xml.writeAttribute(u"guid"_s, guidOf(u"coding", QString(annotation.uid + code)));
        writeAuthor(annotation);
        writeReference(u"CodeRef"_s, code);
        m_xml.writeEndElement();
    }
}

void Writer::writeSelection(const Annotation &annotation, Span points)
{
    const QString words = annotation.anchor.quote.simplified();
    m_xml.writeStartElement(Refi::space, u"PlainTextSelection"_s);
    m_xml.writeAttribute(u"guid"_s, annotation.uid);
    m_xml.writeAttribute(u"name"_s, xmlText(words.size() > 60 ? QString(words.left(59) + u'…') : words));
    m_xml.writeAttribute(u"startPosition"_s, QString::number(points.start));
    m_xml.writeAttribute(u"endPosition"_s, QString::number(points.end));
    writeTimes(annotation);
    m_xml.writeTextElement(Refi::space, u"Description"_s, xmlText(described(ownPart(annotation))));
    writeCodings(annotation);
    if (!annotation.note.isEmpty())
        writeReference(u"NoteRef"_s, noteGuid(annotation));
    m_xml.writeEndElement();
}

void Writer::writeText(const QString &element, const QString &guid, const BundleReport &report, bool withOwn)
{
    const CodePoints points(report.document.text);
    const QList<AnnotationRow> rows = m_bundle.annotationsOf(report.id);
    m_xml.writeStartElement(Refi::space, element);
    m_xml.writeAttribute(u"guid"_s, guid);
    m_xml.writeAttribute(u"name"_s, xmlText(report.label));
    m_xml.writeAttribute(u"plainTextPath"_s, QString(Refi::internalScheme + guid + u".txt"));
    if (withOwn)
        m_xml.writeTextElement(Refi::space, u"Description"_s, xmlText(described(ownPart(report))));
    for (const AnnotationRow &row : rows) {
        if (isSelected(row.annotation))
            writeSelection(row.annotation, points.fromUnits(row.annotation.place.span));
    }
    for (const AnnotationRow &row : rows) {
        if (!isSelected(row.annotation))
            writeReference(u"NoteRef"_s, row.annotation.uid);
    }
    m_xml.writeEndElement();
}

void Writer::writeSource(const BundleReport &report)
{
    const QString text = guidOf(u"text", report.sha256);
    if (report.original.isEmpty())
        return writeText(u"TextSource"_s, text, report, true);
    const QString guid = guidOf(u"original", report.sha256);
    m_xml.writeStartElement(Refi::space, u"PDFSource"_s);
    m_xml.writeAttribute(u"guid"_s, guid);
    m_xml.writeAttribute(u"name"_s, xmlText(report.label));
    m_xml.writeAttribute(u"path"_s, QString(Refi::internalScheme + guid + u".pdf"));
    m_xml.writeTextElement(Refi::space, u"Description"_s, xmlText(described(ownPart(report))));
    writeText(u"Representation"_s, text, report, false);
    m_xml.writeEndElement();
}

/// The words of a passage's note; or, whole, an annotation that has no place in a text.
void Writer::writeNote(const Annotation &annotation)
{
    const bool isWhole = !isSelected(annotation);
    const QString subject = annotation.target == AnnotationTarget::Passage ? annotation.anchor.quote.simplified().left(60) : annotation.subject;
    m_xml.writeStartElement(Refi::space, u"Note"_s);
    m_xml.writeAttribute(u"guid"_s, isWhole ? annotation.uid : noteGuid(annotation));
    m_xml.writeAttribute(u"name"_s, xmlText(isWhole && !subject.isEmpty() ? subject : annotation.note.simplified().left(60)));
    writeTimes(annotation);
    if (isWhole)
        m_xml.writeTextElement(Refi::space, u"Description"_s, xmlText(described(ownPart(annotation))));
    m_xml.writeTextElement(Refi::space, u"PlainTextContent"_s, xmlText(annotation.note));
    if (isWhole)
        writeCodings(annotation);
    m_xml.writeEndElement();
}

void Writer::writeNotes()
{
    bool isOpen = false;
    for (const AnnotationRow &row : m_bundle.annotations) {
        if (isSelected(row.annotation) && row.annotation.note.isEmpty())
            continue;
        if (!std::exchange(isOpen, true))
            m_xml.writeStartElement(Refi::space, u"Notes"_s);
        writeNote(row.annotation);
    }
    if (isOpen)
        m_xml.writeEndElement();
}

void Writer::writeLinks()
{
    if (m_bundle.links.isEmpty())
        return;
    m_xml.writeStartElement(Refi::space, u"Links"_s);
    for (const BundleLink &link : m_bundle.links) {
        m_xml.writeEmptyElement(Refi::space, u"Link"_s);
        m_xml.writeAttribute(u"guid"_s, link.uid);
        m_xml.writeAttribute(u"name"_s, link.relation);
        m_xml.writeAttribute(u"direction"_s, u"OneWay"_s);
        m_xml.writeAttribute(u"originGUID"_s, link.source);
        m_xml.writeAttribute(u"targetGUID"_s, link.target);
    }
    m_xml.writeEndElement();
}

QByteArray Writer::write()
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    m_xml.writeDefaultNamespace(Refi::space);
    m_xml.writeStartElement(Refi::space, u"Project"_s);
    m_xml.writeAttribute(u"name"_s, xmlText(m_bundle.title));
    m_xml.writeAttribute(u"origin"_s, u"Rapporteur %1"_s.arg(QStringLiteral(RAPPORTEUR_VERSION)));
    m_xml.writeAttribute(u"creationDateTime"_s, stamp(m_bundle.madeAt));
    writeUsers();
    writeCodeBook();
    if (!m_bundle.reports.isEmpty()) {
        m_xml.writeStartElement(Refi::space, u"Sources"_s);
        for (const BundleReport &report : m_bundle.reports)
            writeSource(report);
        m_xml.writeEndElement();
    }
    writeNotes();
    writeLinks();
    for (const AnnotationRow &row : m_bundle.annotations) {
        if (!row.annotation.report)
            writeReference(u"NoteRef"_s, row.annotation.uid);
    }
    m_xml.writeEndDocument();
    return m_out;
}

} // namespace

QByteArray toRefiXml(const AnnotationBundle &bundle)
{
    return Writer(bundle).write();
}

Result<QByteArray> toRefiProject(const AnnotationBundle &bundle)
{
    QList<ZipFile> files{{Refi::projectFile, toRefiXml(bundle)}};
    for (const BundleReport &report : bundle.reports) {
        files.append({Refi::sourcesFolder + guidOf(u"text", report.sha256) + u".txt"_s, report.document.text.toUtf8()});
        if (!report.original.isEmpty())
            files.append({Refi::sourcesFolder + guidOf(u"original", report.sha256) + u".pdf"_s, report.original});
    }
    return zipOf(files);
}

} // namespace Rapporteur
