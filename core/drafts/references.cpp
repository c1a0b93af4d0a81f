// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/references.h"

namespace Rapporteur {

QByteArray cslJson(const CitedRecord &)
{
    return {};
}

QByteArray bibTex(const CitedRecord &)
{
    return {};
}

QByteArray sourcesJson(const CitedRecord &)
{
    return {};
}

Result<QList<CitedPassage>> passagesFromJson(const QByteArray &, const QHash<qint64, QString> &)
{
    return {};
}

} // namespace Rapporteur
