// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/draftpaper.h"

namespace Rapporteur {

Result<Paper> draftPaper(const Connection &, const Lexicon &, const QString &, const QList<CitedPassage> &)
{
    return Paper();
}

} // namespace Rapporteur
