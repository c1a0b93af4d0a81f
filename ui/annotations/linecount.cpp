// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/linecount.h"

#include <QFontMetricsF>

namespace Rapporteur {

LineCount::LineCount(const QFont &font)
{
    const QFontMetricsF metrics(font);
    for (size_t code = 0x20; code < m_widths.size(); ++code)
        m_widths[code] = float(metrics.horizontalAdvance(QChar(char16_t(code))));
    m_other = float(metrics.horizontalAdvance(QChar(u'M')));
}

float LineCount::widthOf(QChar letter) const
{
    const char16_t code = letter.unicode();
    if (code < m_widths.size())
        return m_widths[code];
    const bool isPunctuation = code >= 0x2010 && code <= 0x203a; // dashes, quotation marks, dots
    return isPunctuation ? m_widths[u'e'] : m_other;
}

int LineCount::lines(QStringView text, int width, int most) const
{
    const float room = float(width) * 0.99f; // an empty line is better than words cut off
    int count = 1;
    float used = 0;
    float word = 0;
    for (const QChar letter : text) {
        if (letter == u'\n') {
            used = word = 0;
            ++count;
        } else if (letter == u' ') {
            used += m_widths[u' '];
            word = 0;
        } else {
            word += widthOf(letter);
            used += widthOf(letter);
        }
        if (used - (word > 0 ? 0 : m_widths[u' ']) > room) {
            used = word;
            ++count;
        }
        if (count >= most)
            return most;
    }
    return count;
}

} // namespace Rapporteur
