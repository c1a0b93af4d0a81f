// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QString>

namespace Rapporteur {

/// Somewhere a person can go in the window, or a thing the inspector can tell about. The history is a list of
/// these.
struct Place {
    enum class Kind { Timeline, Reports, Speakers, Topics, Actions, Search, Review, Annotations, Drafts, Report, Speaker, Topic };

    Kind kind = Kind::Timeline;
    qint64 id = 0; ///< of a report, person or draft
    QString name = {}; ///< a topic's id, the words of a search; of annotations, a tag
    Span span = {}; ///< in a report: what to show

    [[nodiscard]] static Place report(qint64 id, Span span = {}) { return {Kind::Report, id, {}, span}; }
    [[nodiscard]] static Place draft(qint64 id) { return {Kind::Drafts, id}; }
    [[nodiscard]] static Place speaker(qint64 id) { return {Kind::Speaker, id}; }
    [[nodiscard]] static Place topic(const QString &id) { return {Kind::Topic, 0, id}; }
    [[nodiscard]] static Place search(const QString &words) { return {Kind::Search, 0, words}; }

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace Rapporteur
