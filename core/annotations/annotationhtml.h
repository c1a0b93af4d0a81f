// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/annotationbundle.h"

namespace Rapporteur {

/// One page without anything to load, grouped by report, light or dark as the reader's system is, and fit for paper.
[[nodiscard]] QByteArray toHtml(const AnnotationBundle &bundle);

} // namespace Rapporteur
