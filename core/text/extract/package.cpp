// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extract/package.h"

#include <QCoreApplication>
#include <QDir>

#include <KZip>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int mostEntries = 10000;
constexpr qint64 largestPart = 64LL << 20; // bytes of XML
constexpr qint64 mostBytes = 192LL << 20; // of all parts that are read
constexpr qint64 harmlessPart = 4LL << 20; // below that any ratio is let pass
constexpr qint64 largestRatio = 100;
constexpr int deepest = 256; // elements inside each other

int countEntries(const KArchiveDirectory &folder, int depth)
{
    int count = 0;
    const QStringList names = folder.entries();
    for (const QString &name : names) {
        const KArchiveEntry *entry = folder.entry(name);
        ++count;
        if (entry && entry->isDirectory() && depth < 32)
            count += countEntries(static_cast<const KArchiveDirectory &>(*entry), depth + 1);
    }
    return count;
}

Error bomb(const QString &cause)
{
    return {ErrorCode::TooLarge, QCoreApplication::translate("Extractor", "This document unpacks to more than a report can hold."), cause};
}

} // namespace

Package::Package() = default;
Package::~Package() = default;

Error damagedDocument(const QString &cause)
{
    return {ErrorCode::Damaged, QCoreApplication::translate("Extractor", "This document is damaged and cannot be read."), cause};
}

Result<std::unique_ptr<Package>> Package::open(const QByteArray &bytes)
{
    std::unique_ptr<Package> package(new Package);
    package->m_bytes = bytes;
    package->m_buffer.setBuffer(&package->m_bytes);
    package->m_buffer.open(QBuffer::ReadOnly);
    package->m_zip = std::make_unique<KZip>(&package->m_buffer);
    if (!package->m_zip->open(QIODevice::ReadOnly) || !package->m_zip->directory())
        return std::unexpected(damagedDocument(package->m_zip->errorString()));
    if (countEntries(*package->m_zip->directory(), 0) > mostEntries)
        return std::unexpected(bomb(u"too many entries"_s));
    return package;
}

QByteArray Package::part(const QString &path)
{
    const KArchiveFile *file = m_error ? nullptr : m_zip->directory()->file(path);
    if (!file)
        return {};
    const std::unique_ptr<QIODevice> device(file->createDevice());
    if (!device || (!device->isOpen() && !device->open(QIODevice::ReadOnly)))
        return {};
    const auto *zipped = dynamic_cast<const KZipFileEntry *>(file);
    const qint64 packed = zipped ? std::max<qint64>(1, zipped->compressedSize()) : m_bytes.size();
    // What the directory says of the size is not believed.
    QByteArray data;
    for (;;) {
        const QByteArray more = device->read(1 << 18);
        if (more.isEmpty())
            break;
        data += more;
        const bool large = data.size() > largestPart || m_read + data.size() > mostBytes;
        if (large || (data.size() > harmlessPart && data.size() / packed > largestRatio)) {
            m_error = bomb(path);
            return {};
        }
    }
    m_read += data.size();
    return data;
}

QList<Package::Relation> Package::readRelations(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/') + 1;
    const QString folder = path.first(slash);
    QList<Relation> relations;
    XmlPart xml(part(folder + u"_rels/"_s + path.sliced(slash) + u".rels"_s));
    while (xml.advance()) {
        if (!xml.isStartElement() || xml.name() != u"Relationship")
            continue;
        QString target = xml.value(u"Target"_s);
        if (xml.value(u"TargetMode"_s) != u"External"_s)
            target = target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(folder + target);
        relations.append({xml.value(u"Id"_s), xml.value(u"Type"_s), target});
    }
    return relations;
}

QHash<QString, QString> Package::relations(const QString &path)
{
    QHash<QString, QString> targets;
    for (const Relation &relation : readRelations(path))
        targets[relation.id] = relation.target;
    return targets;
}

QString Package::target(const QString &path, const QString &type)
{
    for (const Relation &relation : readRelations(path)) {
        if (relation.type.endsWith(type))
            return relation.target;
    }
    return {};
}

QString coreTitle(Package &package)
{
    XmlPart xml(package.part(u"docProps/core.xml"_s));
    while (xml.advance()) {
        if (xml.isStartElement() && xml.name() == u"title")
            return xml.elementText().simplified();
    }
    return {};
}

bool XmlPart::advance()
{
    for (;;) {
        const TokenType token = readNext();
        if (token == Invalid || token == EndDocument)
            return false;
        if (token == StartElement && ++m_depth > deepest) {
            raiseError(u"too deep"_s);
            return false;
        }
        if (token == EndElement)
            --m_depth;
        if (token == StartElement || token == EndElement || token == Characters)
            return true;
    }
}

void XmlPart::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && advance()) { }
}

QString XmlPart::elementText()
{
    --m_depth;
    return readElementText(SkipChildElements);
}

QString XmlPart::value(QAnyStringView name) const
{
    const QXmlStreamAttributes all = attributes();
    for (const QXmlStreamAttribute &attribute : all) {
        if (QAnyStringView::compare(attribute.name(), name) == 0)
            return attribute.value().toString();
    }
    return {};
}

} // namespace Rapporteur
