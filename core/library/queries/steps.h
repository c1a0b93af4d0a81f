// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"

#include <QDateTime>
#include <QList>

namespace Rapporteur {

/// Something that was done, and can be undone: see journal.h.
struct StepRow {
    qint64 id = 0;
    QString title; ///< a translated sentence: "Merge Ann Lee and Anne Lee"
    QDateTime doneAt;
    bool undone = false;
};

/// What was done, newest first.
[[nodiscard]] Result<QList<StepRow>> steps(const Connection &connection);

} // namespace Rapporteur
