// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/paper/pdf/pdfparts.h"

namespace Rapporteur {

/// Adds what Cairo does not write: links, outline, structure, description, attachments and what archives ask for; and takes
/// out the hour of writing, so that the same pages give the same bytes.
[[nodiscard]] Result<QByteArray> finishPdf(const PdfParts &parts);

} // namespace Rapporteur
