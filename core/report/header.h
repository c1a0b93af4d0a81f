// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/lexiconwords.h"
#include "core/report/outline.h"
#include "core/report/report.h"

namespace Rapporteur {

/// What the top of a document says of itself: title, series, meeting number and date, who moderated, whether the
/// record is to be had on request; and the doubts where it contradicts itself.
void readHeader(const TextDocument &document, const QList<BlockRole> &roles, const LexiconWords &words,
    const QString &fileName, Report &report);

} // namespace Rapporteur
