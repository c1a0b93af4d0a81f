// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
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

/// Adds what Cairo does not write: links, outline, structure, description, attachments and what archives ask for; and takes
/// out the hour of writing, so that the same pages give the same bytes.
[[nodiscard]] Result<QByteArray> finishPdf(const PdfParts &parts);

} // namespace Rapporteur
