// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Rapporteur {

/// What keeps a hostile document from doing harm once it has taken over its reader. Whatever the system lacks is
/// left out and said; work is never refused.
class Sandbox
{
public:
    /// Gives up everything that reading does not need. Call once, before the first document.
    void enter();
    /// Sets the room that the next document has: bytes beyond those of an idle helper, and seconds of processor time.
    void beginRequest(quint64 memory, quint64 seconds) const;

    [[nodiscard]] QStringList active() const { return m_active; }
    [[nodiscard]] QStringList missing() const { return m_missing; }

private:
    void limitResources();
    void limitFiles();
    void limitCalls();
    void note(bool holds, const QString &what) { (holds ? m_active : m_missing).append(what); }

    quint64 m_idleMemory = 0; ///< address space, bytes
    QStringList m_active;
    QStringList m_missing;
};

} // namespace Rapporteur
