// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/vaultfolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct FolderText {
    Q_DECLARE_TR_FUNCTIONS(VaultFolder)
};

const QString listName = u".rapporteur-vault.json"_s;

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QSaveFile::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return failure(full ? ErrorCode::DiskFull : ErrorCode::NotWritable, FolderText::tr("%1 cannot be written. Choose another place.").arg(QDir::toNativeSeparators(path)),
        file.errorString());
}

Result<VaultWriting> writeVault(const QList<VaultFile> &files, const QString &folder)
{
    const QDir dir(folder);
    if (!dir.mkpath(u"."_s))
        return failure(ErrorCode::NotWritable, FolderText::tr("The folder %1 cannot be made. Choose another place.").arg(QDir::toNativeSeparators(folder)));
    const QString listPath = dir.filePath(listName);
    QJsonObject hashes = QJsonDocument::fromJson(contentOf(listPath)).object();
    VaultWriting done;
    for (const VaultFile &file : files) {
        const QString path = dir.filePath(file.name);
        const bool isThere = QFile::exists(path);
        const QString before = isThere ? hashOf(contentOf(path)) : QString();
        if (isThere && before != hashes.value(file.name).toString() && before != hashOf(file.content)) {
            done.kept.append(file.name);
            continue;
        }
        if (const auto written = writeWhole(path, file.content); !written)
            return std::unexpected(written.error());
        hashes.insert(file.name, hashOf(file.content));
        done.written.append(file.name);
        // At once: a list that lags behind would take the file for a person's.
        if (const auto written = writeWhole(listPath, QJsonDocument(hashes).toJson()); !written)
            return std::unexpected(written.error());
    }
    return done;
}

} // namespace Rapporteur
