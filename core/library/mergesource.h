// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"
#include "core/progress.h"

#include <QList>
#include <QTemporaryDir>

#include <memory>
#include <stop_token>

namespace Rapporteur {

/// One version of a file of the other library.
struct ForeignFile {
    qint64 original = 0;
    qint64 report = 0; ///< of that library
    qint64 rendition = 0;
    bool isRead = false; ///< the newest version of the file that its report reads
    QString name;
    QString sha256;
};

/// Somebody else's library, open to be read. Nothing of it is believed but the bytes of its files and what people said.
class MergeSource
{
public:
    /// Fails on what is no library, a damaged or a newer one. An older one is brought up in a copy that goes with this object.
    [[nodiscard]] static Result<MergeSource> open(const QString &path);

    [[nodiscard]] const Connection &connection() const { return *m_connection; }
    /// Every version of every file whose bytes bear out its SHA-256, report by report, the versions of a file in their order.
    [[nodiscard]] Result<QList<ForeignFile>> files(const ProgressCallback &progress, const std::stop_token &stop) const;
    /// Writes a file's bytes to a path.
    [[nodiscard]] Result<void> copy(const ForeignFile &file, const QString &path) const;

private:
    MergeSource(std::unique_ptr<QTemporaryDir> folder, Connection connection);

    std::unique_ptr<QTemporaryDir> m_folder; ///< null where the library is read where it is
    std::unique_ptr<Connection> m_connection; ///< before the folder goes
};

} // namespace Rapporteur
