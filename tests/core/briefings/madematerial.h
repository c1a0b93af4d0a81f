// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefings/briefing.h"

namespace Rapporteur {

/// One sentence of a made meeting.
struct Said {
    QString speaker; ///< empty: nobody is credited
    QString text;
    QStringList topics;
};

/// A meeting's report made in memory: `said` on one page, under agenda item 2a, with the affiliations of `who`.
[[nodiscard]] StoredReport madeReport(
    qint64 id, int number, QDate date, const QList<Said> &said, const QList<Participant> &who = {});

/// Two topics, "GDC" and "MHLB".
[[nodiscard]] Lexicon madeLexicon();

/// Three meetings of a made body, 2021 to 2024, with a decision, an action, a conflict and missing meetings.
[[nodiscard]] BriefingMaterial madeMaterial();

} // namespace Rapporteur
