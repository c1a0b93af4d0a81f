// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QList>
#include <QString>

namespace Rapporteur {

/// Where a footnote is defined: "[^label]: words", its further lines indented.
struct FootnoteDefinition {
    QString label;
    Span whole;
    Span words;
};
/// Those that stand behind `from`, none inside fenced code.
[[nodiscard]] QList<FootnoteDefinition> footnotesIn(const QString &markdown, qsizetype from);

} // namespace Rapporteur
