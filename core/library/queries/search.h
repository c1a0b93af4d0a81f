// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"
#include "core/library/queries/filter.h"
#include "core/text/span.h"

namespace Rapporteur {

/// A paragraph that was found.
struct SearchHit {
    qint64 report = 0;
    QString reportLabel;
    QDate date;
    QString series;
    int page = 0;
    QString section = {};
    QStringList speakers = {}; ///< who speak in it
    QStringList topics = {};
    Span span = {}; ///< of the paragraph in the report's document
    QString text; ///< the paragraph
    QList<Span> marks; ///< the words found, as spans of `text`
};

struct SearchAnswer {
    QList<SearchHit> hits;
    bool more = false; ///< there are more than were asked for
    bool ranked = false; ///< false: newest first
    QStringList ignored = {}; ///< parts of the query that mean nothing, e.g. "speaker:nobody"
};

struct SearchRequest {
    QString query; ///< words, "phrases", prefix*, speaker: topic: year: series:; never an error
    Filter filter = {};
    int limit = 50;
};

/// The newest hits, at once: the first step of search as you type.
[[nodiscard]] Result<SearchAnswer> searchNewest(const Connection &connection, const SearchRequest &request);
/// The best hits among the newest few thousand: the second step.
[[nodiscard]] Result<SearchAnswer> searchRanked(const Connection &connection, const SearchRequest &request);

} // namespace Rapporteur
