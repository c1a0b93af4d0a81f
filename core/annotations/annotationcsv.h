// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/annotationbundle.h"

namespace Rapporteur {

/// A row an annotation, as RFC 4180 has it, in UTF-8 with a byte order mark, so that spreadsheets read it. A cell that they would take
/// for a formula (it begins with = + - @, a tab or a line end) or that begins with an apostrophe gets an apostrophe in front; taking one
/// leading apostrophe off every cell gives the words back.
[[nodiscard]] QByteArray toCsv(const AnnotationBundle &bundle);

} // namespace Rapporteur
