// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/pdf/pagepainter.h"

namespace Rapporteur {

/// All that is known of a document when its pages are painted.
struct PdfParts {
    const Paper &paper;
    PageMeasure measure;
    Structure structure = {};
    PagePlan plan = {};
    PaintedPages painted = {};
};

} // namespace Rapporteur
