// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/keptreadings.h"

namespace Rapporteur {

namespace {

constexpr qint64 room = 256LL << 20; // bytes

} // namespace

qint64 sizeOf(const ReadReport &read)
{
    return read.bytes.size() + read.cbor.size() + 4 * read.document.text.size();
}

void KeptReadings::keep(ReadReport read)
{
    const QMutexLocker lock(&m_mutex);
    const qint64 size = sizeOf(read);
    if (m_bytes + size > room)
        return;
    m_bytes += size;
    m_readings.insert(read.path, std::move(read));
}

std::optional<ReadReport> KeptReadings::take(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_readings.find(path);
    if (found == m_readings.end())
        return std::nullopt;
    std::optional<ReadReport> read(std::move(*found));
    m_readings.erase(found);
    m_bytes -= sizeOf(*read);
    return read;
}

} // namespace Rapporteur
