// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"
#include "core/library/queries/citedrecord.h"
#include "core/paper/paper.h"

#include <QUrl>

#include <functional>
#include <optional>

namespace Rapporteur {

/// Makes the figure that "![caption](figure:timeline?topics=GDC)" asks for; nothing where it cannot.
using FigureSource = std::function<std::optional<PaperFigure>(const QUrl &wanted)>;

/// What a draft is when its citations are set in its style. Pure: the same draft and record give the same document.
[[nodiscard]] Paper composeDraft(const QString &markdown, const CitedRecord &record, const FigureSource &figures = {});

/// What the library knows of all that a draft cites.
[[nodiscard]] Result<CitedRecord> recordOf(const Connection &connection, const QString &markdown, const QList<CitedPassage> &unsaved = {});

} // namespace Rapporteur
