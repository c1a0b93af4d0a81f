// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/composedraft.h"

namespace Rapporteur {

Paper composeDraft(const QString &, const CitedRecord &, const FigureSource &)
{
    return {};
}

Result<CitedRecord> recordOf(const Connection &, const QString &, const QList<CitedPassage> &)
{
    return {};
}

} // namespace Rapporteur
