// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/reportwriter.h"

#include <QHash>
#include <QMutex>

#include <optional>

namespace Rapporteur {

/// Files that were read to plan an import, so that carrying it out need not read them again; as many as there is
/// room for. Thread-safe.
class KeptReadings
{
public:
    void keep(ReadReport read);
    [[nodiscard]] std::optional<ReadReport> take(const QString &path);

private:
    QMutex m_mutex;
    QHash<QString, ReadReport> m_readings; ///< by path
    qint64 m_bytes = 0;
};

/// About what a file that was read holds in memory: the bytes, the text (as UTF-16 and packed), and its words.
[[nodiscard]] qint64 sizeOf(const ReadReport &read);

} // namespace Rapporteur
