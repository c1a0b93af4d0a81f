// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QBuffer>
#include <QHash>
#include <QList>

#include <memory>

class KArchiveDirectory;
class KArchiveFile;
class KZip;

namespace Rapporteur {

/// A zip file that somebody sent, read within limits: entries, size and ratio of a file, size of all that are read.
class ZipArchive
{
public:
    /// Errors: Damaged, TooLarge.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(const QByteArray &bytes);
    ~ZipArchive();

    /// The bytes of a file, whatever the letter case of its path. Errors: NotFound, TooLarge, Damaged.
    [[nodiscard]] Result<QByteArray> file(const QString &path);

private:
    ZipArchive();
    [[nodiscard]] bool list(const KArchiveDirectory &folder, const QString &path, int depth);

    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<KZip> m_zip;
    QHash<QString, const KArchiveFile *> m_files; ///< by path in lower case
    qint64 m_read = 0;
};

/// A file that goes into a zip file.
struct ZipFile {
    QString path;
    QByteArray bytes;
    bool stored = false; ///< as it is, not compressed: what other programs look for at a known place
};

/// A zip file of these files, in their order. The same files give the same bytes. Errors: NotWritable.
[[nodiscard]] Result<QByteArray> zipOf(const QList<ZipFile> &files);

} // namespace Rapporteur
