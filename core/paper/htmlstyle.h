// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/paperformat.h"

namespace Rapporteur {

/// The style sheet of a document as a web page: a calm page on a screen, light or dark, and a set one on paper. It has no character
/// that HTML would want escaped.
[[nodiscard]] QString htmlStyle(const Paper &paper, PaperSize size);

} // namespace Rapporteur
