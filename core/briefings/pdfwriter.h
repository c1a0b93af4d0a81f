// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefings/briefing.h"
#include "core/paper/paperformat.h"

#include <QString>

namespace Rapporteur {

/// Sets the briefing as a PDF at `path`, all or nothing. Needs a QGuiApplication (offscreen will do). The same
/// briefing gives the same bytes. Errors: NotWritable, DiskFull.
[[nodiscard]] Result<void> writePdf(const Briefing &briefing, const QString &path, PaperSize paper = PaperSize::A4);

} // namespace Rapporteur
