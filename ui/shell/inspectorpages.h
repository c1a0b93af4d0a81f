// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/library/queries/filter.h"
#include "core/library/queries/renditions.h"
#include "core/library/queries/reports.h"
#include "core/library/queries/speakers.h"
#include "core/library/queries/topics.h"
#include "ui/shell/place.h"

class QPalette;

namespace Rapporteur {

class FactSheet;

/// The inspector's pages, made from the answers to its questions. Links that narrow every view to the page's
/// person or topic have the target narrowHref.
namespace InspectorPages {

inline constexpr QLatin1StringView narrowHref{"narrow"};
inline constexpr QLatin1StringView renameHref{"rename"}; ///< the speaker
inline constexpr QLatin1StringView splitHref{"split:"}; ///< a name, percent-encoded, that is somebody else's
/// Asks which other report is of the same meeting.
inline constexpr QLatin1StringView twinHref{"twin"};
inline constexpr QLatin1StringView removeHref{"remove"};

[[nodiscard]] FactSheet *library(const LibrarySummary &summary);
/// `topics` (ids, may be empty): what was said on them is quoted.
[[nodiscard]] FactSheet *report(const StoredReport &stored, const Renditions &files, const Lexicon &lexicon,
    const QStringList &topics, const QPalette &palette);
[[nodiscard]] FactSheet *speaker(const SpeakerPage &page, const QPalette &palette);
[[nodiscard]] FactSheet *topic(const TopicPage &page, const QPalette &palette);

} // namespace InspectorPages

} // namespace Rapporteur
