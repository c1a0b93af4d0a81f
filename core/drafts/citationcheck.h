// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/citedrecord.h"

#include <QList>
#include <QString>

namespace Rapporteur {

/// Something in a draft that its sources do not bear out.
struct CitationFault {
    QString code; ///< "quote-differs", "passage-gone", … (all are listed in the .cpp)
    QString message; ///< a translated sentence that says what is wrong and what to do
    qsizetype start = 0; ///< in the draft
    qsizetype length = 0;
    QString replacement = {}; ///< what would put it right; empty where a person must decide
};

struct CitationCheck {
    QList<CitationFault> faults = {}; ///< in the order of the text
    int quotes = 0; ///< quotations with a citation
    int borneOut = 0; ///< of those, that are in their source word for word
};

/// `names`: all people that the record knows, see knownNames().
[[nodiscard]] CitationCheck checkCitations(const QString &markdown, const CitedRecord &record, const QStringList &names);

} // namespace Rapporteur
