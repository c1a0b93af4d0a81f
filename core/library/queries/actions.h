// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"
#include "core/library/queries/filter.h"
#include "core/report/report.h"

namespace Rapporteur {

struct ActionRow {
    qint64 report = 0;
    QString reportLabel;
    QDate date; ///< of the meeting
    int page = 0;
    QStringList owners = {}; ///< canonical names
    QString text;
    Moment due = {};
    ActionState state = ActionState::Open;
    Span span = {};
    QStringList topics = {};
};

/// Newest meeting first, in the order of the text inside it.
[[nodiscard]] Result<QList<ActionRow>> actions(const Connection &connection, const Filter &filter);

} // namespace Rapporteur
