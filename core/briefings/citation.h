// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/reports.h"

namespace Rapporteur {

/// A report as a source list has it, after the UN's manner: "Working Group on IGF Strengthening and Strategy,
/// summary report of the 38th meeting (online), 26 May 2022". Both numbers where the report has two.
[[nodiscard]] QString citationOf(const StoredReport &report);

/// Where in source `number` something stands: "[3], item 2a, p. 2". What is not known (empty, 0) is left out.
[[nodiscard]] QString placeIn(int number, const QString &agendaLabel, int page);

} // namespace Rapporteur
