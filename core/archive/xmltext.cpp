// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/xmltext.h"

namespace Rapporteur {

QString xmlText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            out += QStringView(text).sliced(i++, 2);
        else if (!c.isSurrogate() && c.unicode() < 0xfffe && (c.unicode() >= 0x20 || c == u'\n' || c == u'\t'))
            out += c;
    }
    return out;
}

} // namespace Rapporteur
