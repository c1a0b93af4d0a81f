// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/documentbuilder.h"
#include "core/text/placedpage.h"

namespace Rapporteur {

/// Finds the reading order of placed words: lines, columns, tables, paragraphs over page breaks; leaves out running
/// heads, page numbers and links dumped at a page's foot. Adds pages, blocks and furniture to `builder`.
void layOut(const QList<PlacedPage> &pages, DocumentBuilder &builder);

} // namespace Rapporteur
