// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Rapporteur {

// The lines of a roll call.

/// The words behind a box to tick, "[x] Ann Lee", where one begins the line.
[[nodiscard]] QStringView behindBox(QStringView line);
/// Whether the line begins with an empty box.
[[nodiscard]] bool isUnticked(QStringView line);

/// Whether a line reads as "Name (Org, role)", "Name, Org, role" or "Name - Org"; a bare name where `bare`.
[[nodiscard]] bool looksLikeParticipant(QStringView line, bool bare);

} // namespace Rapporteur
