// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/draftfront.h"

namespace Rapporteur {

QString styleName(CitationStyle)
{
    return {};
}

std::optional<CitationStyle> citationStyleNamed(const QString &)
{
    return {};
}

FrontedText frontOf(const QString &)
{
    return {};
}

QString frontText(const DraftFront &)
{
    return {};
}

QString titleOfDraft(const QString &)
{
    return {};
}

} // namespace Rapporteur
