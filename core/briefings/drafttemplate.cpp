// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/drafttemplate.h"

namespace Rapporteur {

QList<DraftTemplate> draftTemplates(const QString &)
{
    return {};
}

const DraftTemplate *templateNamed(const QList<DraftTemplate> &, const QString &)
{
    return nullptr;
}

Result<FilledTemplate> fillTemplate(const Connection &, const Lexicon &, const DraftTemplate &, const TemplateRequest &, const ProgressCallback &, std::stop_token)
{
    return FilledTemplate();
}

} // namespace Rapporteur
