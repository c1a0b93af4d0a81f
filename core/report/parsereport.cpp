// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/parsereport.h"

namespace Rapporteur {

Report parseReport(const TextDocument &document, const Lexicon &, const QString &)
{
    Report report;
    report.title = document.title;
    return report;
}

} // namespace Rapporteur
