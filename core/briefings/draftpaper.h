// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/library/connection.h"
#include "core/library/draft.h"
#include "core/paper/paper.h"

#include <QUrl>

namespace Rapporteur {

/// A draft as a document that is ready to be set: citations in their style, figures drawn, its Markdown and its sources attached. Slow; never on
/// the window's thread.
[[nodiscard]] Result<Paper> draftPaper(const Connection &connection, const Lexicon &lexicon, const QString &markdown, const QList<CitedPassage> &unsaved = {});

/// The figure that a draft asks for as "figure:timeline?topics=GDC": timeline, heatmap or bars; empty where the record has nothing for it.
[[nodiscard]] Result<PaperFigure> figureOf(const Connection &connection, const Lexicon &lexicon, const QUrl &wanted, bool isAttributed);

} // namespace Rapporteur
