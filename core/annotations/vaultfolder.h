// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations/markdownvault.h"
#include "core/error.h"

#include <QStringList>

namespace Rapporteur {

/// What became of the files of a vault.
struct VaultWriting {
    QStringList written = {};
    QStringList kept = {}; ///< that are there and are not as this program wrote them: a person's, or changed by one
};

/// Writes the files into a folder, each of them whole or not at all. A file that is there is overwritten only where it is, byte for byte, what
/// this function wrote there before: `.rapporteur-vault.json` in the folder has their SHA-256. Errors: NotWritable, DiskFull.
[[nodiscard]] Result<VaultWriting> writeVault(const QList<VaultFile> &files, const QString &folder);

/// One file, whole or not at all. Errors: NotWritable, DiskFull.
[[nodiscard]] Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace Rapporteur
