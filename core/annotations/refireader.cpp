// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/codepoints.h"
#include "core/annotations/exchangeguid.h"
#include "core/annotations/refiproject.h"
#include "core/annotations/refixml.h"
#include "core/archive/ziparchive.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// Makes annotations of a project.
class Reader
{
public:
    Reader(const RefiProject &project, ZipArchive &archive)
        : m_project(project)
        , m_archive(archive)
    {
    }
    Result<AnnotationBundle> read();

private:
    Result<QByteArray> fileOf(const QString &path);
    Result<void> readSource(const RefiSource &source);
    void readColors();
    void readSelection(const RefiSelection &selection, const BundleReport &report, const CodePoints &points);
    void readWhole(const RefiSource &note);
    void readRest(const RefiSource &source, qint64 report);
    Annotation annotationOf(const RefiItem &item);
    void applyOwn(const QJsonObject &own, Annotation &annotation);
    void add(const Annotation &annotation) { m_bundle.annotations.append({.annotation = annotation}); }

    const RefiProject &m_project;
    ZipArchive &m_archive;
    AnnotationBundle m_bundle;
    QHash<QString, const RefiSource *> m_notes;
    QHash<QString, qint64> m_reportOfNote;
    QSet<QString> m_usedNotes;
};

Result<QByteArray> Reader::fileOf(const QString &path)
{
    if (!path.startsWith(Refi::internalScheme))
        return QByteArray(); // a file on somebody's disk
    return m_archive.file(Refi::sourcesFolder + path.sliced(Refi::internalScheme.size()));
}

void Reader::readColors()
{
    for (const QString &guid : m_project.codeOrder) {
        const QJsonObject own = m_project.codes.value(guid).own;
        if (own.contains("color"_L1) && own.contains("meaning"_L1))
            m_bundle.colors.append({0, own.value("color"_L1).toString(), own.value("meaning"_L1).toString()});
    }
}

Annotation Reader::annotationOf(const RefiItem &item)
{
    Annotation annotation{.uid = item.guid, .author = m_project.users.value(item.user), .createdAt = item.createdAt, .modifiedAt = item.modifiedAt};
    QString codeColor;
    for (const QString &guid : item.codes) {
        const RefiCode code = m_project.codes.value(guid);
        if (code.own.contains("color"_L1))
            annotation.color = code.own.value("color"_L1).toString();
        else if (const QString tag = cleanTag(code.tag); !tag.isEmpty())
            annotation.tags.append(tag);
        if (codeColor.isEmpty())
            codeColor = code.color;
    }
    annotation.tags.sort();
    annotation.tags.removeDuplicates();
    // With others a mark has the colour of its code.
    if (annotation.color.isEmpty() && item.own.isEmpty())
        annotation.color = codeColor;
    QStringList notes;
    if (!item.description.isEmpty())
        notes.append(item.description);
    for (const QString &guid : item.notes) {
        m_usedNotes.insert(guid);
        if (const RefiSource *note = m_notes.value(guid); note && !note->text.isEmpty())
            notes.append(note->text);
    }
    annotation.note = notes.join(u"\n\n"_s);
    return annotation;
}

void Reader::applyOwn(const QJsonObject &own, Annotation &annotation)
{
    annotation.target = targetNamed(own.value("target"_L1).toString()).value_or(annotation.target);
    annotation.subject = own.value("subject"_L1).toString();
    annotation.starred = own.value("starred"_L1).toBool();
    annotation.isPrivate = own.value("private"_L1).toBool();
    if (own.contains("note"_L1))
        annotation.note = own.value("note"_L1).toString();
    if (const QJsonObject anchor = own.value("anchor"_L1).toObject(); !anchor.isEmpty()) {
        annotation.anchor = {.span = {anchor.value("start"_L1).toInteger(-1), anchor.value("end"_L1).toInteger(-1)},
            .quote = anchor.value("quote"_L1).toString(), .before = anchor.value("before"_L1).toString(), .after = anchor.value("after"_L1).toString(),
            .paragraph = anchor.value("paragraph"_L1).toString().toLongLong(), .page = anchor.value("page"_L1).toInt()};
    }
}

/// Words as texts here have them: other programs keep the line ends of Windows.
QString plain(QStringView words)
{
    return words.toString().replace(u"\r\n"_s, u"\n"_s);
}

void Reader::readSelection(const RefiSelection &selection, const BundleReport &report, const CodePoints &points)
{
    Annotation annotation = annotationOf(selection.item);
    annotation.report = report.id;
    if (!selection.item.own.isEmpty()) {
        applyOwn(selection.item.own, annotation);
        return add(annotation);
    }
    const QStringView text(report.document.text);
    if (const Span units = points.toUnits(selection.points); units.isValid()) {
        annotation.anchor.quote = plain(units.of(text));
        annotation.anchor.before = plain(text.first(units.start).last(std::min(units.start, Anchor::contextLength)));
        annotation.anchor.after = plain(text.sliced(units.end).left(Anchor::contextLength));
    }
    add(annotation);
}

/// What is said of a source as a whole.
void Reader::readRest(const RefiSource &source, qint64 report)
{
    RefiItem item = source.item;
    item.description.clear(); // of the source, by the program that wrote it
    for (const QString &note : std::as_const(item.notes))
        m_reportOfNote.insert(note, report);
    item.notes.clear();
    if (item.codes.isEmpty())
        return;
    item.guid = guidOf(u"coding", item.guid);
    Annotation annotation = annotationOf(item);
    annotation.target = AnnotationTarget::Report;
    annotation.report = report;
    add(annotation);
}

Result<void> Reader::readSource(const RefiSource &source)
{
    const QJsonObject own = source.item.own;
    BundleReport report{.id = m_bundle.reports.size() + 1, .label = own.value("label"_L1).toString(source.item.name),
        .title = own.value("title"_L1).toString(source.item.name), .series = own.value("series"_L1).toString(),
        .date = QDate::fromString(own.value("date"_L1).toString(), Qt::ISODate), .fileName = own.value("fileName"_L1).toString(source.item.name),
        .mediaType = own.value("mediaType"_L1).toString(), .sha256 = own.value("sha256"_L1).toString(),
        .accessCondition = own.value("accessCondition"_L1).toString()};
    if (own.value("number"_L1).isDouble())
        report.number = own.value("number"_L1).toInt();
    report.document.text = source.text;
    if (!source.textPath.isEmpty()) {
        const auto bytes = fileOf(source.textPath);
        if (!bytes && bytes.error().code != ErrorCode::NotFound)
            return std::unexpected(bytes.error());
        report.document.text = QString::fromUtf8(bytes.value_or(QByteArray()));
    }
    if (report.sha256.isEmpty() && !source.path.isEmpty()) {
        const auto bytes = fileOf(source.path);
        if (bytes && !bytes->isEmpty())
            report.sha256 = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    }
    const CodePoints points(report.document.text);
    for (const RefiSelection &selection : source.selections)
        readSelection(selection, report, points);
    readRest(source, report.id);
    m_bundle.reports.append(std::move(report));
    return {};
}

/// A note that no passage has: of a source, of the project, or an annotation that this program keeps as one.
void Reader::readWhole(const RefiSource &note)
{
    if (m_usedNotes.contains(note.item.guid))
        return;
    Annotation annotation = annotationOf(note.item);
    annotation.note = note.text;
    annotation.target = AnnotationTarget::Report;
    annotation.report = m_reportOfNote.value(note.item.guid);
    if (!note.item.own.isEmpty())
        applyOwn(note.item.own, annotation);
    add(annotation);
}

Result<AnnotationBundle> Reader::read()
{
    m_bundle.title = m_project.name;
    m_bundle.madeAt = m_project.createdAt;
    readColors();
    for (const RefiSource &note : m_project.notes)
        m_notes.insert(note.item.guid, &note);
    for (const RefiSource &source : m_project.sources) {
        if (const auto done = readSource(source); !done)
            return std::unexpected(done.error());
    }
    for (const RefiSource &note : m_project.notes)
        readWhole(note);
    for (const RefiLink &link : m_project.links)
        m_bundle.links.append({link.guid, link.origin, link.target, link.name.isEmpty() ? u"belongs"_s : link.name});
    return std::move(m_bundle);
}

} // namespace

Result<AnnotationBundle> fromRefiProject(const QByteArray &bytes)
{
    const auto archive = ZipArchive::open(bytes);
    if (!archive)
        return std::unexpected(archive.error());
    return (*archive)->file(Refi::projectFile).and_then([](const QByteArray &xml) { return parseRefiXml(xml); }).and_then([&](const RefiProject &project) {
        return Reader(project, **archive).read();
    });
}

} // namespace Rapporteur
