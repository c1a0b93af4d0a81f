// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/paper.h"

namespace Rapporteur {

QString plainText(const PaperText &text)
{
    QString plain;
    for (const PaperRun &run : text)
        plain += run.text;
    return plain;
}

} // namespace Rapporteur
