// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

#include <QString>
#include <QStringList>

#include <limits>

namespace Rapporteur {

/// As a limit: none.
inline constexpr qsizetype everyStatement = std::numeric_limits<qint32>::max();

/// A statement with all that is needed to show, open and cite it.
struct StatementRow {
    qint64 report = 0;
    QString reportLabel; ///< "WG-Strategy 38"
    QDate date; ///< of the meeting
    int page = 0;
    QString section = {}; ///< heading
    QString agendaLabel = {};
    qint64 person = 0; ///< 0: nobody is credited
    QString speaker = {}; ///< canonical name; empty: nobody is credited
    QString asWritten = {};
    QString verb = {};
    Attribution attribution = Attribution::Named;
    Span span = {}; ///< in the report's document
    QString text = {};
    QStringList topics = {};
};

} // namespace Rapporteur
