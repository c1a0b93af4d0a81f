// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/citationsyntax.h"

namespace Rapporteur {

QList<CitationMark> citationsIn(const QString &)
{
    return {};
}

QString citationText(const QList<CitationRef> &)
{
    return {};
}

} // namespace Rapporteur
