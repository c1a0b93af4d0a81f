// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/exchangeguid.h"
#include "core/annotations/webannotation.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

using namespace WebAnnotation;

struct ReaderText {
    Q_DECLARE_TR_FUNCTIONS(WebAnnotation)
};

/// One value or a list of them, as JSON-LD lets a member be.
QJsonArray listed(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

QString idOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QJsonObject object = value.toObject();
    return object.value(u"id"_s).toString(object.value(u"@id"_s).toString());
}

QDateTime timeOf(const QJsonValue &value)
{
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return at.isValid() ? at.toTimeZone(QTimeZone::UTC) : QDateTime();
}

/// A colour as it is kept; empty where it is none.
QString colorOf(const QString &text)
{
    static const QRegularExpression color(u"#[0-9a-fA-F]{6}(?![0-9a-fA-F])"_s);
    return color.match(text).captured().toLower();
}

class Reader
{
public:
    AnnotationBundle take() { return std::move(m_bundle); }
    void readColors(const QJsonArray &colors);
    void read(const QJsonObject &item);

private:
    void readTarget(const QJsonValue &target, Annotation &annotation);
    void readSelector(const QJsonObject &selector, Annotation &annotation);
    void readBodies(const QJsonObject &item, Annotation &annotation);
    void readLink(const QJsonObject &item);
    qint64 reportOf(const QJsonValue &source, const QString &title);

    AnnotationBundle m_bundle;
    QHash<QString, qint64> m_reports;
};

void Reader::readColors(const QJsonArray &colors)
{
    for (const QJsonValue &value : colors) {
        if (const QString color = colorOf(value["color"_L1].toString()); !color.isEmpty())
            m_bundle.colors.append({0, color, value["meaning"_L1].toString()});
    }
}

qint64 Reader::reportOf(const QJsonValue &value, const QString &title)
{
    const QString id = idOf(value);
    const QJsonObject source = value.toObject();
    const auto known = m_reports.constFind(id);
    if (known != m_reports.constEnd())
        return *known;
    BundleReport report{.id = m_bundle.reports.size() + 1, .label = source.value("rapporteur:label"_L1).toString(),
        .title = source.value("dc:title"_L1).toString(title), .series = source.value("rapporteur:series"_L1).toString(),
        .date = QDate::fromString(source.value("dc:date"_L1).toString(), Qt::ISODate), .fileName = source.value("rapporteur:fileName"_L1).toString(),
        .mediaType = source.value("format"_L1).toString(), .accessCondition = source.value("dc:rights"_L1).toString()};
    if (const QJsonValue number = source.value("rapporteur:number"_L1); number.isDouble())
        report.number = number.toInt();
    if (id.startsWith(hashPrefix))
        report.sha256 = id.sliced(hashPrefix.size()).toLower();
    else if (report.fileName.isEmpty())
        report.fileName = QFileInfo(QUrl(id).path()).fileName(); // of a page or file on the web, or on a disk
    m_reports.insert(id, report.id);
    m_bundle.reports.append(report);
    return report.id;
}

void Reader::readSelector(const QJsonObject &selector, Annotation &annotation)
{
    const QString type = selector.value("type"_L1).toString();
    Anchor &anchor = annotation.anchor;
    if (type == "TextQuoteSelector"_L1) {
        anchor.quote = selector.value("exact"_L1).toString();
        anchor.before = selector.value("prefix"_L1).toString();
        anchor.after = selector.value("suffix"_L1).toString();
    } else if (type == "FragmentSelector"_L1) {
        static const QRegularExpression page(u"\\bpage=([0-9]{1,6})\\b"_s);
        anchor.page = page.match(selector.value("value"_L1).toString()).captured(1).toInt();
    }
    // A position without the text that it was counted in means nothing: the quote decides. Selectors may narrow each other.
    if (const QJsonValue more = selector.value("refinedBy"_L1); more.isObject())
        readSelector(more.toObject(), annotation);
}

void Reader::readTarget(const QJsonValue &value, Annotation &annotation)
{
    const QJsonObject target = value.toObject();
    const QString id = idOf(value);
    if (id.startsWith(personPrefix) || id.startsWith(topicPrefix)) {
        const bool isPerson = id.startsWith(personPrefix);
        annotation.target = isPerson ? AnnotationTarget::Person : AnnotationTarget::Topic;
        annotation.subject = QUrl::fromPercentEncoding(id.sliced((isPerson ? personPrefix : topicPrefix).size()).toUtf8());
        return;
    }
    const QString title = annotation.subject;
    annotation.subject.clear();
    if (!target.contains("selector"_L1)) {
        annotation.target = AnnotationTarget::Report;
        annotation.report = reportOf(target.contains("source"_L1) ? target.value("source"_L1) : value, title);
        return;
    }
    annotation.target = AnnotationTarget::Passage;
    annotation.report = reportOf(target.value("source"_L1), title);
    const QJsonArray selectors = listed(target.value("selector"_L1));
    for (const QJsonValue &selector : selectors)
        readSelector(selector.toObject(), annotation);
    if (const QJsonObject own = target.value("rapporteur:anchor"_L1).toObject(); !own.isEmpty()) {
        annotation.anchor.span = {own.value("start"_L1).toInteger(-1), own.value("end"_L1).toInteger(-1)};
        annotation.anchor.page = own.value("page"_L1).toInt();
        annotation.anchor.paragraph = own.value("paragraph"_L1).toString().toLongLong();
    }
}

void Reader::readBodies(const QJsonObject &item, Annotation &annotation)
{
    QStringList notes;
    QStringList tags;
    const auto take = [&](const QString &text, bool isTag) {
        if (isTag && !cleanTag(text).isEmpty())
            tags.append(cleanTag(text));
        else if (!isTag && !text.isEmpty())
            notes.append(text);
    };
    const bool onlyTags = item.value("motivation"_L1) == "tagging"_L1;
    const QJsonArray bodies = listed(item.value("body"_L1));
    for (const QJsonValue &body : bodies)
        take(body["value"_L1].toString(), body["purpose"_L1].toString() == "tagging"_L1 || (onlyTags && !body["purpose"_L1].isString()));
    take(item.value("bodyValue"_L1).toString(), false);
    // As hypothes.is has them.
    take(item.value("text"_L1).toString(), false);
    const QJsonArray plainTags = item.value("tags"_L1).toArray();
    for (const QJsonValue &tag : plainTags)
        take(tag.toString(), true);
    annotation.note = notes.join(u"\n\n"_s);
    tags.sort();
    tags.removeDuplicates();
    annotation.tags = tags;
}

void Reader::readLink(const QJsonObject &item)
{
    m_bundle.links.append({uidFrom(idOf(item)), uidFrom(idOf(item.value("body"_L1))), uidFrom(idOf(item.value("target"_L1))),
        item.value("rapporteur:relation"_L1).toString(u"belongs"_s)});
}

QString authorOf(const QJsonObject &item)
{
    const QJsonValue creator = listed(item.value("creator"_L1)).first();
    if (const QString name = creator["name"_L1].toString(creator["nickname"_L1].toString()); !name.isEmpty())
        return name;
    // "acct:ann@hypothes.is"
    const QString user = item.value("user"_L1).toString(creator.toString());
    return user.startsWith("acct:"_L1) ? user.sliced(5).section(u'@', 0, 0) : user;
}

/// On hypothes.is a note is for its author alone where nobody else may read it.
bool isPrivate(const QJsonObject &item)
{
    const QJsonArray readers = item.value("permissions"_L1)["read"_L1].toArray();
    return item.value("rapporteur:private"_L1).toBool() || (readers.size() == 1 && readers.first().toString().startsWith("acct:"_L1));
}

void Reader::read(const QJsonObject &item)
{
    const QJsonArray targets = listed(item.value("target"_L1));
    if (targets.isEmpty())
        return;
    if (item.value("motivation"_L1) == "linking"_L1 && idOf(item.value("body"_L1)).startsWith(uuidPrefix))
        return readLink(item);
    const QString id = idOf(item);
    const QString uid = id.isEmpty() ? guidOf(u"foreign", QString::fromUtf8(QJsonDocument(item).toJson())) : uidFrom(id);
    Annotation annotation{.uid = uid, .color = colorOf(item.value("rapporteur:color"_L1).toString()), .isPrivate = isPrivate(item),
        .author = authorOf(item), .createdAt = timeOf(item.value("created"_L1)),
        .modifiedAt = timeOf(item.value(item.contains("modified"_L1) ? "modified"_L1 : "updated"_L1))};
    if (annotation.color.isEmpty())
        annotation.color = colorOf(item.value("stylesheet"_L1)["value"_L1].toString(item.value("stylesheet"_L1).toString()));
    annotation.starred = listed(item.value("motivation"_L1)).contains(u"bookmarking"_s);
    readBodies(item, annotation);
    annotation.subject = item.value("document"_L1)["title"_L1][0].toString(); // the title of the page, until the target is read
    readTarget(targets.first(), annotation);
    m_bundle.annotations.append({.annotation = annotation});
}

/// The annotations of whatever kind of file it is.
QJsonArray itemsOf(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    const QJsonObject root = document.object();
    if (root.contains("items"_L1))
        return listed(root.value("items"_L1));
    if (root.value("first"_L1).isObject())
        return listed(root.value("first"_L1)["items"_L1]);
    return root.contains("rows"_L1) ? root.value("rows"_L1).toArray() : QJsonArray{root};
}

} // namespace

Result<AnnotationBundle> fromWebAnnotations(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document.isNull())
        return failure(ErrorCode::Damaged, ReaderText::tr("This file holds no annotations: it is not JSON."), problem.errorString());
    Reader reader;
    reader.readColors(document.object().value("rapporteur:colors"_L1).toArray());
    const QJsonArray items = itemsOf(document);
    for (const QJsonValue &item : items)
        reader.read(item.toObject());
    AnnotationBundle bundle = reader.take();
    bundle.title = document.object().value("label"_L1).toString();
    bundle.madeAt = timeOf(document.object().value("generated"_L1));
    if (bundle.annotations.isEmpty() && !document.object().contains("first"_L1))
        return failure(ErrorCode::Damaged, ReaderText::tr("This file holds no annotations."));
    return bundle;
}

} // namespace Rapporteur
