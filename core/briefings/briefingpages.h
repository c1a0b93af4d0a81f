// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefings/briefing.h"
#include "core/briefings/pageflow.h"

namespace Rapporteur {

/// The fonts and colours of a briefing on paper: a serif for what was said, a sans for what leads to it.
struct BriefingLook {
    QFont serif;
    QFont sans;
    QColor ink = QColor(0x1c, 0x1f, 0x24);
    QColor dim = QColor(0x5c, 0x63, 0x6d);
    QColor accent = QColor(0x1f, 0x4e, 0x79);

    [[nodiscard]] static BriefingLook standard();
    [[nodiscard]] static QFont sized(QFont font, qreal points, QFont::Weight weight = QFont::Normal);
};

/// Puts a whole briefing into a flow of pages, in the order of its parts; a part without content is left out.
/// The flow keeps a reference to the briefing.
void addBriefing(PageFlow &flow, const Briefing &briefing, const BriefingLook &look);

} // namespace Rapporteur
