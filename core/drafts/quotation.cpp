// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/quotation.h"

namespace Rapporteur {

Dropped quoted(const StoredReport &, const QString &, const DropSource &, DropForm, bool)
{
    return {};
}

Result<Dropped> quoted(const Connection &, const QList<DropSource> &, DropForm, bool)
{
    return Dropped();
}

QString withoutNames(const QString &text, const QStringList &)
{
    return text;
}

} // namespace Rapporteur
