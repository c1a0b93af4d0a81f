// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafts/citationfault.h"
#include "core/library/queries/citedrecord.h"

#include <QList>

namespace Rapporteur {

struct CitationCheck {
    QList<CitationFault> faults = {}; ///< in the order of the text
    int quotes = 0; ///< quotations with a citation
    int borneOut = 0; ///< of those, that are in their source word for word
};

/// `names`: all people that the record knows, see knownNames().
[[nodiscard]] CitationCheck checkCitations(const QString &markdown, const CitedRecord &record, const QStringList &names);

} // namespace Rapporteur
