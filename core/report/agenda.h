// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/outline.h"
#include "core/report/report.h"

namespace Rapporteur {

/// The agenda as a tree, from the blocks that the outline took for its items.
[[nodiscard]] QList<AgendaItem> agendaOf(const TextDocument &document, const QList<BlockRole> &roles);

/// An item of an agenda, and where it stands there.
struct AgendaPlace {
    QString label; ///< path of labels, "2a"; items without a label count from 1 in their list
    const AgendaItem *item = nullptr; ///< in the agenda that was asked
};
/// All items, each before those below it.
[[nodiscard]] QList<AgendaPlace> placesOf(const QList<AgendaItem> &agenda);

/// The agenda item that a heading treats, as the path of labels ("2a"), and how alike they are.
struct AgendaMatch {
    QString label; ///< as in AgendaPlace
    double likeness = 0;
    const AgendaItem *item = nullptr;
};
[[nodiscard]] AgendaMatch bestAgendaMatch(const QList<AgendaItem> &agenda, QStringView heading);

} // namespace Rapporteur
