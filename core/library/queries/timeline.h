// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/library/connection.h"
#include "core/library/queries/filter.h"
#include "core/report/report.h"

#include <QList>

#include <limits>

namespace Rapporteur {

struct TimelineMeeting {
    qint64 report = 0;
    QString label; ///< "WG-Strategy 38"
    QString series;
    int number = 0; ///< 0: none
    Moment when;
    int statements = 0;
};

/// How much was said on a lane's topic at a meeting.
struct TimelineMark {
    qsizetype meeting = 0; ///< index in Timeline::meetings
    int statements = 0; ///< on the topic, at least 1
};

struct TimelineLane {
    QString topic; ///< id
    QString name; ///< shown: the id where it is an acronym people use
    QString colour; ///< "#rrggbb"
    QList<TimelineMark> marks; ///< in the order of time
};

/// A meeting that must have been, since a later number is here.
struct MissingMeeting {
    int number = 0;
    QDate from; ///< after the meeting before it that is here (not valid: none is)
    QDate to; ///< before the meeting after it that is here
};

struct SeriesCoverage {
    QString series;
    QString shortName;
    int present = 0;
    int highest = 0; ///< the greatest number seen
    QList<MissingMeeting> missing;
};

struct Timeline {
    QList<TimelineMeeting> meetings; ///< dated ones, oldest first
    QList<TimelineLane> lanes; ///< in lexicon order; only topics with a mark
    QList<Milestone> milestones; ///< inside the period, or touching it; of those that bear on topics, the ones that have lanes or are chosen
    QList<SeriesCoverage> coverage; ///< series with numbered meetings, those with most meetings first
};

/// "3–21", or "23" alone.
[[nodiscard]] QString numberRange(int first, int last);
/// "3–21, 23": the numbers that are missing, in ranges; no more than `most` of them.
[[nodiscard]] QString missingNumbers(const SeriesCoverage &coverage, qsizetype most = std::numeric_limits<qsizetype>::max());

/// The first words said on a topic at a meeting.
struct TimelineOpening {
    QString topic;
    qint64 report = 0;
    QString words; ///< a line at most, simplified
};

/// Openings of the meetings inside the filter's period, one a topic and meeting.
[[nodiscard]] Result<QList<TimelineOpening>> timelineOpenings(const Connection &connection, const Filter &filter);

[[nodiscard]] Result<Timeline> timeline(const Connection &connection, const Lexicon &lexicon, const Filter &filter);

} // namespace Rapporteur
