// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/reports.h"
#include "core/progress.h"

#include <QHash>

#include <memory>
#include <stop_token>

namespace Rapporteur {

using SharedReport = std::shared_ptr<const StoredReport>;

/// Reads reports, each once, however many questions a template asks.
class RecordShelf
{
public:
    RecordShelf(const Connection &connection, const ProgressCallback &progress, std::stop_token stop)
        : m_connection(connection)
        , m_progress(progress)
        , m_stop(std::move(stop))
    {
    }

    /// Errors: NotFound, Cancelled, and of the library.
    [[nodiscard]] Result<SharedReport> report(qint64 id);
    /// Those that touch on what a filter asks for, the oldest first; those without a date last.
    [[nodiscard]] Result<QList<SharedReport>> matching(const Filter &filter);
    /// What a report is cited by.
    [[nodiscard]] Result<QString> keyOf(qint64 report);

    [[nodiscard]] const Connection &connection() const { return m_connection; }

private:
    const Connection &m_connection;
    const ProgressCallback &m_progress;
    const std::stop_token m_stop;
    QHash<qint64, SharedReport> m_reports;
    QHash<qint64, QString> m_keys; ///< asked for once
};

} // namespace Rapporteur
