// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/actions.h"
#include "core/library/queries/renditions.h"
#include "core/library/queries/reports.h"
#include "core/library/queries/search.h"
#include "core/library/queries/speakers.h"
#include "core/library/queries/statementrow.h"
#include "core/library/queries/timeline.h"
#include "core/library/queries/topics.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Rapporteur {

/// What the commands print with --json: absent values are null, dates ISO 8601, spans "start" and "end".
[[nodiscard]] QJsonObject toJson(const ReportRow &row);
[[nodiscard]] QJsonObject toJson(const RenditionRow &row);
[[nodiscard]] QJsonObject toJson(const StatementRow &row);
[[nodiscard]] QJsonObject toJson(const ActionRow &row);
[[nodiscard]] QJsonObject toJson(const SpeakerRow &row);
[[nodiscard]] QJsonObject toJson(const AffiliationRow &row);
[[nodiscard]] QJsonObject toJson(const SpeakerPage &page);
[[nodiscard]] QJsonObject toJson(const TopicRow &row);
[[nodiscard]] QJsonObject toJson(const DecisionRow &row);
[[nodiscard]] QJsonObject toJson(const TopicPage &page);
[[nodiscard]] QJsonObject toJson(const SearchHit &hit);
[[nodiscard]] QJsonObject toJson(const Milestone &milestone);
[[nodiscard]] QJsonObject toJson(const SeriesCoverage &coverage);
[[nodiscard]] QJsonObject toJson(const Timeline &timeline);

/// A list of rows as a JSON array.
template<typename Row> [[nodiscard]] QJsonArray toJsonArray(const QList<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(toJson(row));
    return array;
}

} // namespace Rapporteur
