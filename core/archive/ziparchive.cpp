// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/ziparchive.h"

#include <QCoreApplication>
#include <QDateTime>

#include <KZip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

// The same as of documents (core/text/extract/package.cpp), but that a project may hold whole PDFs.
constexpr qsizetype mostEntries = 10000;
constexpr int deepest = 32; // folders inside each other
constexpr qint64 largestFile = 128LL << 20; // bytes
constexpr qint64 mostBytes = 512LL << 20; // of all files that are read
constexpr qint64 harmlessFile = 4LL << 20; // below that any ratio is let pass
constexpr qint64 largestRatio = 100;

struct ZipText {
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

std::unexpected<Error> damaged(const QString &cause)
{
    return failure(ErrorCode::Damaged, ZipText::tr("This file is damaged and cannot be read."), cause);
}

std::unexpected<Error> tooLarge(const QString &cause)
{
    return failure(ErrorCode::TooLarge, ZipText::tr("This file unpacks to more than a project of annotations can hold."), cause);
}

} // namespace

ZipArchive::ZipArchive() = default;
ZipArchive::~ZipArchive() = default;

bool ZipArchive::list(const KArchiveDirectory &folder, const QString &path, int depth)
{
    const QStringList names = folder.entries();
    for (const QString &name : names) {
        const KArchiveEntry *entry = folder.entry(name);
        if (m_files.size() >= mostEntries || depth > deepest)
            return false;
        if (entry && entry->isDirectory()) {
            if (!list(static_cast<const KArchiveDirectory &>(*entry), path + name + u'/', depth + 1))
                return false;
        } else if (entry && entry->isFile()) {
            m_files.insert(QString(path + name).toLower(), static_cast<const KArchiveFile *>(entry));
        }
    }
    return true;
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QByteArray &bytes)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive);
    archive->m_bytes = bytes;
    archive->m_buffer.setBuffer(&archive->m_bytes);
    archive->m_buffer.open(QBuffer::ReadOnly);
    archive->m_zip = std::make_unique<KZip>(&archive->m_buffer);
    if (!archive->m_zip->open(QIODevice::ReadOnly) || !archive->m_zip->directory())
        return damaged(archive->m_zip->errorString());
    if (!archive->list(*archive->m_zip->directory(), {}, 0))
        return tooLarge(u"too many entries"_s);
    return archive;
}

Result<QByteArray> ZipArchive::file(const QString &path)
{
    const KArchiveFile *file = m_files.value(path.toLower());
    if (!file)
        return failure(ErrorCode::NotFound, ZipText::tr("A part of this file is missing: %1").arg(path));
    const std::unique_ptr<QIODevice> device(file->createDevice());
    if (!device || (!device->isOpen() && !device->open(QIODevice::ReadOnly)))
        return damaged(path);
    const auto *zipped = dynamic_cast<const KZipFileEntry *>(file);
    const qint64 packed = zipped ? std::max<qint64>(1, zipped->compressedSize()) : m_bytes.size();
    // What the directory says of the size is not believed.
    QByteArray data;
    for (;;) {
        const QByteArray more = device->read(1 << 18);
        if (more.isEmpty())
            break;
        data += more;
        const bool large = data.size() > largestFile || m_read + data.size() > mostBytes;
        if (large || (data.size() > harmlessFile && data.size() / packed > largestRatio))
            return tooLarge(path);
    }
    m_read += data.size();
    return data;
}

Result<QByteArray> zipOf(const QList<ZipFile> &files)
{
    // The first moment that a zip file can tell, in the time of the place as it has them: the time of writing would be all that
    // differs between two writings.
    const QDateTime begin(QDate(1980, 1, 1), QTime(0, 0));
    QBuffer buffer;
    KZip zip(&buffer);
    bool written = zip.open(QIODevice::WriteOnly);
    for (const ZipFile &file : files) {
        zip.setCompression(file.stored ? KZip::NoCompression : KZip::DeflateCompression);
        written = written && zip.writeFile(file.path, file.bytes, 0100644, {}, {}, begin, begin, begin);
    }
    if (!written || !zip.close())
        return failure(ErrorCode::NotWritable, ZipText::tr("The file cannot be packed."), zip.errorString());
    return buffer.data();
}

} // namespace Rapporteur
