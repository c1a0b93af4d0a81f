// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QList>

namespace Rapporteur {

/// The sentences of a stretch of text, without the white space between them. Knows abbreviations ("Mr.", "par. 72"),
/// clock times ("1 p.m. UTC"), initials and numbers, which break the rules of Unicode (UAX #29).
[[nodiscard]] QList<Span> sentencesIn(QStringView text, Span within);

} // namespace Rapporteur
