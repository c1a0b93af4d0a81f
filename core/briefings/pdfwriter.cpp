// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/pdfwriter.h"

namespace Rapporteur {

Result<void> writePdf(const Briefing &, const QString &, PaperSize)
{
    return {};
}

} // namespace Rapporteur
