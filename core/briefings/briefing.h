// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/library/connection.h"
#include "core/library/queries/actions.h"
#include "core/library/queries/reports.h"
#include "core/library/queries/statementrow.h"
#include "core/library/queries/timeline.h"
#include "core/library/queries/topics.h"

#include <QDate>

namespace Rapporteur {

/// What a briefing is to be about. Empty or not valid means no limit.
struct BriefingRequest {
    QStringList topics = {};
    QList<qint64> people = {};
    QString series = {};
    QDate from = {};
    QDate to = {};
    QString title = {}; ///< empty: made from the topics
    QDate madeOn = {}; ///< printed; the caller gives it, so that the same request makes the same bytes
};

/// A source with its number; citations are "[n]".
struct BriefingSource {
    int number = 0;
    qint64 report = 0;
    QString citation; ///< "WG-Strategy, summary report of the 38th meeting (online), 26 May 2022"
    QString accessCondition = {}; ///< e.g. "upon request"; empty where the report states none
};

struct CitedStatement {
    StatementRow statement;
    int source = 0; ///< BriefingSource::number
    QString citation; ///< "[3], item 2a, p. 2"
};

struct SpeakerPosition {
    QString speaker; ///< empty: speakers whom the record does not name
    QString affiliation = {}; ///< as the cited reports state it: "Microsoft", "ISOC (2020–2021), APC (2023)"
    QList<CitedStatement> statements; ///< oldest first
};

/// A composed briefing: a plain value that any writer can set.
struct Briefing {
    BriefingRequest request;
    QString title;
    QString period; ///< "July 2020 – September 2024"
    QString language; ///< of the briefing's own words, as BCP 47: "en"
    QStringList summary; ///< counted facts in sentences: meetings, statements, speakers
    Timeline timeline;
    QList<SpeakerPosition> positions; ///< most statements first
    QList<QPair<DecisionRow, int>> decisions; ///< with its source's number
    QList<QPair<ActionRow, int>> openActions;
    QStringList doubts; ///< conflicts, unnamed speakers, meetings that are not in the library
    QList<BriefingSource> sources;
};

/// What a library answers to a request; composing needs nothing else.
struct BriefingMaterial {
    QList<StoredReport> reports = {}; ///< those that touch on the request, in any order
    QList<ActionRow> actions = {}; ///< on the request, in any state
    Timeline timeline = {}; ///< with the request's topics as lanes
    QList<SeriesCoverage> coverage = {}; ///< of the request's series and period, whatever was spoken of
};

/// The pure half: chooses, counts, orders and cites.
[[nodiscard]] Briefing composeBriefing(
    const BriefingMaterial &material, const Lexicon &lexicon, const BriefingRequest &request);

/// Asks the library, then composes. Slow on a large one; never on the window's thread.
[[nodiscard]] Result<Briefing> composeBriefing(
    const Connection &connection, const Lexicon &lexicon, const BriefingRequest &request);

} // namespace Rapporteur
