// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/codepoints.h"
#include "core/annotations/exchangeguid.h"
#include "core/annotations/webannotation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <map>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

using namespace WebAnnotation;

QString stamp(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QString coded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

void putText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject sourceOf(const BundleReport &report)
{
    QJsonObject source{{u"id"_s, QString(hashPrefix + report.sha256)}, {u"type"_s, u"Text"_s}};
    putText(source, u"format"_s, report.mediaType);
    putText(source, u"dc:title"_s, report.title);
    putText(source, u"dc:date"_s, report.date.toString(Qt::ISODate));
    putText(source, u"rapporteur:label"_s, report.label);
    putText(source, u"rapporteur:series"_s, report.series);
    putText(source, u"rapporteur:fileName"_s, report.fileName);
    putText(source, u"dc:rights"_s, report.accessCondition);
    if (report.number)
        source.insert(u"rapporteur:number"_s, *report.number);
    return source;
}

/// The program's own anchor, whole: the selectors beside it say where the passage is now.
QJsonObject ownAnchor(const Anchor &anchor)
{
    return {{u"start"_s, anchor.span.start}, {u"end"_s, anchor.span.end}, {u"page"_s, anchor.page},
        {u"paragraph"_s, QString::number(anchor.paragraph)}};
}

/// Makes targets of annotations.
class Targets
{
public:
    explicit Targets(const AnnotationBundle &bundle)
        : m_bundle(bundle)
    {
    }
    QJsonValue of(const Annotation &annotation);

private:
    struct Known {
        const BundleReport *report = nullptr;
        std::optional<CodePoints> points = {};
        bool isTold = false;
    };
    Known &known(qint64 report);
    QJsonValue source(Known &known);
    QJsonObject passage(const Annotation &annotation);

    const AnnotationBundle &m_bundle;
    std::map<qint64, Known> m_known;
};

Targets::Known &Targets::known(qint64 report)
{
    Known &known = m_known[report];
    if (!known.report)
        known.report = m_bundle.report(report);
    return known;
}

/// All of a report the first time, then its name alone: it is one thing in the graph.
QJsonValue Targets::source(Known &known)
{
    if (std::exchange(known.isTold, true))
        return QString(hashPrefix + known.report->sha256);
    return sourceOf(*known.report);
}

QJsonObject Targets::passage(const Annotation &annotation)
{
    Known &report = known(annotation.report);
    if (!report.points)
        report.points.emplace(report.report->document.text);
    const Anchor &anchor = annotation.anchor;
    QJsonArray selectors{QJsonObject{
        {u"type"_s, u"TextQuoteSelector"_s}, {u"exact"_s, anchor.quote}, {u"prefix"_s, anchor.before}, {u"suffix"_s, anchor.after}}};
    if (const Span place = report.points->fromUnits(annotation.place.span); place.isValid())
        selectors.append(QJsonObject{{u"type"_s, u"TextPositionSelector"_s}, {u"start"_s, place.start}, {u"end"_s, place.end}});
    if (anchor.page > 0)
        selectors.append(QJsonObject{{u"type"_s, u"FragmentSelector"_s}, {u"conformsTo"_s, u"http://tools.ietf.org/rfc/rfc3778"_s},
            {u"value"_s, u"page=%1"_s.arg(anchor.page)}});
    QJsonObject target{{u"type"_s, u"SpecificResource"_s}, {u"source"_s, source(report)}, {u"selector"_s, selectors},
        {u"rapporteur:anchor"_s, ownAnchor(anchor)}};
    if (!annotation.color.isEmpty())
        target.insert(u"styleClass"_s, QString(u"mark-"_s + annotation.color.sliced(1)));
    return target;
}

QJsonValue Targets::of(const Annotation &annotation)
{
    switch (annotation.target) {
    case AnnotationTarget::Passage:
        return passage(annotation);
    case AnnotationTarget::Report:
        return source(known(annotation.report));
    case AnnotationTarget::Person:
        return QJsonObject{{u"id"_s, QString(personPrefix + coded(annotation.subject))}, {u"type"_s, u"Person"_s}, {u"name"_s, annotation.subject}};
    case AnnotationTarget::Topic:
        break;
    }
    return QJsonObject{{u"id"_s, QString(topicPrefix + coded(annotation.subject))}, {u"dc:title"_s, annotation.subject}};
}

QJsonObject itemOf(const Annotation &annotation, const QJsonValue &target)
{
    QJsonArray bodies;
    QJsonArray motivations;
    if (!annotation.color.isEmpty())
        motivations.append(u"highlighting"_s);
    if (!annotation.note.isEmpty()) {
        motivations.append(u"commenting"_s);
        bodies.append(QJsonObject{{u"type"_s, u"TextualBody"_s}, {u"purpose"_s, u"commenting"_s}, {u"value"_s, annotation.note}, {u"format"_s, u"text/markdown"_s}});
    }
    if (!annotation.tags.isEmpty())
        motivations.append(u"tagging"_s);
    for (const QString &tag : annotation.tags)
        bodies.append(QJsonObject{{u"type"_s, u"TextualBody"_s}, {u"purpose"_s, u"tagging"_s}, {u"value"_s, tag}});
    if (annotation.starred)
        motivations.append(u"bookmarking"_s);
    QJsonObject item{{u"id"_s, QString(uuidPrefix + annotation.uid)}, {u"type"_s, u"Annotation"_s}, {u"created"_s, stamp(annotation.createdAt)},
        {u"modified"_s, stamp(annotation.modifiedAt)}, {u"target"_s, target}};
    if (!motivations.isEmpty())
        item.insert(u"motivation"_s, motivations);
    if (!bodies.isEmpty())
        item.insert(u"body"_s, bodies);
    if (!annotation.author.isEmpty())
        item.insert(u"creator"_s, QJsonObject{{u"type"_s, u"Person"_s}, {u"name"_s, annotation.author}});
    if (!annotation.color.isEmpty()) {
        item.insert(u"rapporteur:color"_s, annotation.color);
        item.insert(u"stylesheet"_s, QJsonObject{{u"type"_s, u"CssStylesheet"_s},
            {u"value"_s, u".mark-%1 { background-color: %2 }"_s.arg(annotation.color.sliced(1), annotation.color)}});
    }
    if (annotation.isPrivate)
        item.insert(u"rapporteur:private"_s, true);
    return item;
}

QJsonObject itemOf(const BundleLink &link)
{
    return {{u"id"_s, QString(uuidPrefix + link.uid)}, {u"type"_s, u"Annotation"_s}, {u"motivation"_s, u"linking"_s},
        {u"body"_s, QString(uuidPrefix + link.source)}, {u"target"_s, QString(uuidPrefix + link.target)}, {u"rapporteur:relation"_s, link.relation}};
}

QJsonArray itemsOf(const AnnotationBundle &bundle)
{
    QJsonArray items;
    Targets targets(bundle);
    for (const AnnotationRow &row : bundle.annotations)
        items.append(itemOf(row.annotation, targets.of(row.annotation)));
    for (const BundleLink &link : bundle.links)
        items.append(itemOf(link));
    return items;
}

/// A file of the same annotations has the same name in the graph.
QString collectionId(const AnnotationBundle &bundle)
{
    QString all;
    for (const AnnotationRow &row : bundle.annotations)
        all += row.annotation.uid;
    return uuidPrefix + guidOf(u"collection", all);
}

} // namespace

QByteArray toWebAnnotations(const AnnotationBundle &bundle)
{
    QJsonArray colors;
    for (const HighlightColor &color : bundle.colors)
        colors.append(QJsonObject{{u"color"_s, color.color}, {u"meaning"_s, color.meaning}});
    const QJsonArray items = itemsOf(bundle);
    const QString id = collectionId(bundle);
    const QJsonObject collection{
        {u"@context"_s, QJsonArray{u"http://www.w3.org/ns/anno.jsonld"_s, QJsonObject{{u"rapporteur"_s, ownNames}}}}, {u"id"_s, id},
        {u"type"_s, u"AnnotationCollection"_s}, {u"label"_s, bundle.title}, {u"total"_s, items.size()}, {u"generated"_s, stamp(bundle.madeAt)},
        {u"generator"_s, QJsonObject{{u"type"_s, u"Software"_s}, {u"name"_s, u"Rapporteur"_s}}}, {u"rapporteur:colors"_s, colors},
        {u"first"_s, QJsonObject{{u"id"_s, QString(id + u"#page1")}, {u"type"_s, u"AnnotationPage"_s}, {u"startIndex"_s, 0}, {u"items"_s, items}}}};
    return QJsonDocument(collection).toJson();
}

} // namespace Rapporteur
