// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/recordshelf.h"

#include "core/briefings/templatewords.h"
#include "core/library/queries/citedrecord.h"

#include <algorithm>

namespace Rapporteur {

Result<SharedReport> RecordShelf::report(qint64 id)
{
    if (const SharedReport known = m_reports.value(id))
        return known;
    if (m_stop.stop_requested())
        return failure(ErrorCode::Cancelled, TemplateWords::tr("The draft was not made: it was stopped."));
    auto stored = Rapporteur::report(m_connection, id);
    if (!stored)
        return std::unexpected(stored.error());
    const auto shared = std::make_shared<const StoredReport>(std::move(*stored));
    m_reports.insert(id, shared);
    return shared;
}

Result<QList<SharedReport>> RecordShelf::matching(const Filter &filter)
{
    auto rows = reports(m_connection, filter);
    if (!rows)
        return std::unexpected(rows.error());
    std::ranges::stable_sort(*rows, [](const ReportRow &a, const ReportRow &b) {
        const QDate first = a.when.date;
        const QDate second = b.when.date;
        if (first.isValid() != second.isValid())
            return first.isValid();
        return first != second ? first < second : a.id < b.id;
    });
    QList<SharedReport> all;
    for (const ReportRow &row : std::as_const(*rows)) {
        if (m_progress)
            m_progress({.done = all.size(), .total = rows->size(), .what = row.label});
        auto read = report(row.id);
        if (!read)
            return std::unexpected(read.error());
        all.append(std::move(*read));
    }
    return all;
}

Result<QString> RecordShelf::keyOf(qint64 report)
{
    if (m_keys.isEmpty()) {
        auto keys = citationKeys(m_connection);
        if (!keys)
            return std::unexpected(keys.error());
        m_keys = std::move(*keys);
    }
    return m_keys.value(report);
}

} // namespace Rapporteur
