// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/reports.h"

/// A small report of an invented body, as the library gives it.
[[nodiscard]] Rapporteur::StoredReport madeReport();
