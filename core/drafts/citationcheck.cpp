// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/citationcheck.h"

namespace Rapporteur {

CitationCheck checkCitations(const QString &, const CitedRecord &, const QStringList &)
{
    return {};
}

} // namespace Rapporteur
