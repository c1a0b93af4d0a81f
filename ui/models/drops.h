// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafts/quotation.h"
#include "core/library/annotation.h"
#include "ui/shell/place.h"

#include <QMimeData>
#include <QModelIndexList>

#include <memory>

namespace Rapporteur {

/// How rows of lists travel into a draft.
inline constexpr QLatin1StringView dropsMime{"application/x-rapporteur-drops"};

/// What rows put into a draft: by DropRole, else by PlaceRole. In the order of the list, none twice; headings put nothing there.
[[nodiscard]] QList<DropSource> dropsOf(QModelIndexList rows);
/// A passage of a report, or a report as a whole; of another place, with report 0.
[[nodiscard]] DropSource dropAt(const Place &place);
/// An annotation that holds words of a report, or tells of one; else its report is 0.
[[nodiscard]] DropSource dropOf(const Annotation &annotation);

[[nodiscard]] std::unique_ptr<QMimeData> mimeOf(const QList<DropSource> &drops);
/// Nothing where there is none.
[[nodiscard]] QList<DropSource> dropsIn(const QMimeData &mime);

} // namespace Rapporteur

Q_DECLARE_METATYPE(Rapporteur::DropSource)
