// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/latestprogress.h"

#include <QTimer>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace Rapporteur {

void LatestProgress::take(const Progress &progress)
{
    const QMutexLocker lock(&m_mutex);
    m_latest = progress;
    if (!std::exchange(m_isTold, false))
        return; // the next telling takes it along
    QMetaObject::invokeMethod(this, [this] { QTimer::singleShot(60ms, this, &LatestProgress::tell); });
}

void LatestProgress::end()
{
    const QMutexLocker lock(&m_mutex);
    m_isTold = true;
}

void LatestProgress::tell()
{
    Progress latest;
    {
        const QMutexLocker lock(&m_mutex);
        if (std::exchange(m_isTold, true))
            return; // the work has ended
        latest = m_latest;
    }
    emit told(latest);
}

} // namespace Rapporteur
