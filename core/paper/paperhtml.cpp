// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/paperformat.h"

namespace Rapporteur {

Result<QByteArray> paperAsHtml(const Paper &, const PaperWriting &)
{
    return QByteArray();
}

} // namespace Rapporteur
