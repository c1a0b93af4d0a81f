// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress.h"

#include <QMutex>
#include <QObject>

namespace Rapporteur {

/// Brings the progress of work on another thread to the window's: the latest, a few times a second.
class LatestProgress : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// From any thread.
    void take(const Progress &progress);
    /// The work has ended: what was not told yet is not told any more.
    void end();

signals:
    void told(const Rapporteur::Progress &progress);

private:
    void tell();

    QMutex m_mutex; ///< guards what follows
    Progress m_latest;
    bool m_isTold = true; ///< m_latest has reached the window, or is on its way
};

} // namespace Rapporteur
