// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "core/text/textdocument.h"

#include <QTextStream>

namespace Rapporteur {

/// A report for reading in a terminal: what was understood, in the order of a person's questions.
void printReport(const Report &report, const TextDocument &document, QTextStream &out);

} // namespace Rapporteur
