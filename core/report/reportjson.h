// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "core/text/textdocument.h"

#include <QJsonObject>

namespace Rapporteur {

/// The report as Report JSON, schema "rapporteur/report/1" (docs/report-json.md). `document` is what it was
/// read from; texts are taken out of it by span.
[[nodiscard]] QJsonObject toJson(const Report &report, const TextDocument &document);

/// The word for a kind in Report JSON and in the library: "meeting-report", "transcript", "overview", "document".
[[nodiscard]] QString kindName(ReportKind kind);
[[nodiscard]] ReportKind kindNamed(const QString &name);
[[nodiscard]] ActionState actionStateNamed(const QString &name);

/// "named", "pronoun", "continued".
[[nodiscard]] QString attributionName(Attribution attribution);
/// "open", "done", "in-progress".
[[nodiscard]] QString actionStateName(ActionState state);

} // namespace Rapporteur
